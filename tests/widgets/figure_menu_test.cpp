#include "widgets/figure_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "widgets/table_export.h"

using namespace sigwavnet;
using namespace sigwavnet::widgets;

class FigureMenuTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savesByEnding();
    void refusesOtherEndings();
    void tellsWhenTheDiskRefuses();
    void menuCopies();
    void menuOffersOnlyWhatThereIs();
    void longDataAreWrittenByTheRunner();
    void keysActOnTheFocusedWidget();
    void contextMenuBeginsWithTheExtras();
    void tablesAreWrittenAsShown();
};

namespace {

// Left half red, right half blue.
Figure twoHalves() {
    return {QStringLiteral("halves"), QSizeF(120, 60),
            [](QPainter& painter, const QSizeF& size) {
                painter.fillRect(QRectF(0, 0, size.width() / 2, size.height()), Qt::red);
                painter.fillRect(QRectF(size.width() / 2, 0, size.width() / 2, size.height()), Qt::blue);
            },
            [] { return QStringLiteral("a,b\n1,2\n"); }};
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QAction* named(const QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions())
        if (action->text() == text) return action;
    return nullptr;
}

}  // namespace

void FigureMenuTest::savesByEnding() {
    QTemporaryDir folder;
    const Figure figure = twoHalves();
    QVERIFY(saveFigure(figure, folder.filePath("f.png")).ok());
    const QImage png(folder.filePath("f.png"));
    QCOMPARE(png.size(), QSize(240, 120));
    QCOMPARE(png.pixelColor(30, 30), QColor(Qt::red));
    QCOMPARE(png.pixelColor(200, 30), QColor(Qt::blue));

    QVERIFY(saveFigure(figure, folder.filePath("f.svg")).ok());
    QSvgRenderer svg(folder.filePath("f.svg"));
    QVERIFY(svg.isValid());
    QCOMPARE(svg.viewBoxF().size(), QSizeF(120, 60));
    QImage drawn(120, 60, QImage::Format_ARGB32);
    QPainter painter(&drawn);
    svg.render(&painter);
    painter.end();
    QCOMPARE(drawn.pixelColor(90, 30), QColor(Qt::blue));

    QVERIFY(saveFigure(figure, folder.filePath("f.PDF")).ok());
    const QByteArray pdf = contents(folder.filePath("f.PDF"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/MediaBox [0 0 90"));  // 120 pixels are 90 points

    QVERIFY(saveFigure(figure, folder.filePath("f.csv")).ok());
    QCOMPARE(contents(folder.filePath("f.csv")), QByteArray("a,b\n1,2\n"));
}

void FigureMenuTest::refusesOtherEndings() {
    QTemporaryDir folder;
    const Status gif = saveFigure(twoHalves(), folder.filePath("f.gif"));
    QVERIFY(!gif.ok());
    QVERIFY(gif.error().kind == ErrorKind::Unsupported);
    QVERIFY(!QFile::exists(folder.filePath("f.gif")));
    Figure table = twoHalves();
    table.paint = {};
    QVERIFY(!saveFigure(table, folder.filePath("f.png")).ok());
}

void FigureMenuTest::tellsWhenTheDiskRefuses() {
    QVERIFY(!saveFigure(twoHalves(), QStringLiteral("/no/such/folder/f.png")).ok());
}

void FigureMenuTest::menuCopies() {
    QWidget owner;
    QMenu menu;
    addFigureActions(menu, &owner, twoHalves);
    named(menu, "Copy data")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a,b\n1,2\n"));
    named(menu, "Copy picture")->trigger();
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(240, 120));
}

void FigureMenuTest::menuOffersOnlyWhatThereIs() {
    QWidget owner;
    QMenu menu;
    addFigureActions(menu, &owner, [] {
        Figure table = twoHalves();
        table.paint = {};
        return table;
    });
    QCOMPARE(menu.actions().size(), 2);
    QVERIFY(named(menu, "Copy picture") == nullptr);
}

// The program's runner gets the work, and the clipboard its result; a cancelled one leaves the clipboard alone.
void FigureMenuTest::longDataAreWrittenByTheRunner() {
    QWidget owner;
    QMenu menu;
    addFigureActions(menu, &owner, [] {
        Figure table = twoHalves();
        table.csv = {};
        table.longCsv = [](Progress&) { return QStringLiteral("c\n3\n"); };
        return table;
    });
    QStringList asked;
    bool cancelled = false;
    setBackgroundRunner([&](const QString& title, std::function<Result<QString>(Progress&)> work, QObject*,
                            std::function<void(Result<QString>)> done) {
        asked << title;
        SilentProgress progress;
        if (cancelled) progress.cancel();
        done(work(progress));
    });
    named(menu, "Copy data")->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("c\n3\n"));
    QApplication::clipboard()->setText(QStringLiteral("mine"));
    cancelled = true;
    named(menu, "Copy data")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
    setBackgroundRunner({});
    named(menu, "Copy data")->trigger();  // without a runner, at once
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("c\n3\n"));
}

void FigureMenuTest::keysActOnTheFocusedWidget() {
    QWidget window;
    auto* widget = new QWidget(&window);
    widget->setFocusPolicy(Qt::StrongFocus);
    bool table = false;
    offerFigure(widget, [&] {
        Figure figure = twoHalves();
        if (table) figure.paint = {};
        return figure;
    });
    // A window that uses the same keys for something else.
    auto* other = new QAction(&window);
    other->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    window.addAction(other);
    QSignalSpy stolen(other, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a,b\n1,2\n"));
    QCOMPARE(stolen.count(), 0);
    QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(240, 120));
    table = true;
    QApplication::clipboard()->setText(QStringLiteral("mine"));
    QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier);  // there is no picture: the widget's own affair
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
}

void FigureMenuTest::contextMenuBeginsWithTheExtras() {
    QWidget widget;
    offerFigure(&widget, twoHalves, [](QMenu& menu) { menu.addAction(QStringLiteral("Show all")); });
    widget.show();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(3, 3), QPoint(3, 3));
    QApplication::sendEvent(&widget, &event);
    auto* menu = widget.findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QStringList words;
    for (const QAction* action : menu->actions()) words << action->text();
    QCOMPARE(words, QStringList({"Show all", "", "Copy picture", "Save picture …", "Copy data", "Save data …"}));
    QVERIFY(named(*menu, "Save data …")->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    menu->close();
}

void FigureMenuTest::tablesAreWrittenAsShown() {
    QTableWidget table(2, 3);
    table.setHorizontalHeaderLabels({"Clip", "hidden", "Length"});
    table.hideColumn(1);
    table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("a \"b\"")));
    auto* length = new QTableWidgetItem(QStringLiteral("1.5 s"));
    length->setData(Qt::UserRole, 1.4963);
    table.setItem(0, 2, length);
    table.setItem(1, 0, new QTableWidgetItem(QStringLiteral("c")));
    table.horizontalHeader()->moveSection(2, 0);
    QCOMPARE(tableCsv(table, Qt::UserRole), QStringLiteral("Length,Clip\n1.4963,\"a \"\"b\"\"\"\n,c\n"));
    offerTable(&table, QStringLiteral("clips"), Qt::UserRole);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("\tc"));
}

QTEST_MAIN(FigureMenuTest)
#include "figure_menu_test.moc"
