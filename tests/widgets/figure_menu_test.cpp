#include "widgets/figure_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

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

QTEST_MAIN(FigureMenuTest)
#include "figure_menu_test.moc"
