// Every exhibit of the gallery: its picture beside a stored one, its keys, and what a screen reader is told.
//
// The pictures hold no fonts of the machine: with an empty font configuration Qt draws each letter as a box of fixed
// size, so that the references are the same wherever they are drawn. With SIGWAVNET_STORE_REFERENCES set this program
// stores what it drew instead of comparing.
#include "widgets/gallery/exhibits.h"

#include <QApplication>
#include <QDir>
#include <QMap>
#include <QTemporaryFile>
#include <QTest>

#include "widgets/theme.h"

using namespace sigwavnet::widgets;

class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesAreAsStored_data();
    void picturesAreAsStored();
    void aMovedPictureWouldFail();
    void keysReachEveryWidget_data();
    void keysReachEveryWidget();
};

namespace {

constexpr int kVisible = 40;        // of 255: a difference that an eye sees in a thin line
constexpr double kTolerated = 0.005;  // share of pixels that may differ so: antialiasing differs between Qt's versions

QString referencePath(const Exhibit& exhibit, const Theme& theme) {
    return QStringLiteral(SIGWAVNET_SOURCE_DIR "/tests/data/widgets/%1-%2.png")
        .arg(exhibit.id, theme.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

double differingShare(const QImage& a, const QImage& b) {
    qint64 differing = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                                       std::abs(qBlue(one) - qBlue(other))});
            differing += most > kVisible;
        }
    return double(differing) / double(a.width() * a.height());
}

void addExhibits() {
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < exhibits().size(); ++i) QTest::newRow(qPrintable(exhibits()[i].id)) << int(i);
}

}  // namespace

void GalleryTest::picturesAreAsStored_data() {
    addExhibits();
}

void GalleryTest::picturesAreAsStored() {
    QFETCH(int, index);
    const Exhibit& exhibit = exhibits()[size_t(index)];
    for (const Theme* theme : {&Theme::light(), &Theme::darkened()}) {
        const QImage drawn = picture(exhibit, *theme);
        QCOMPARE(drawn.size(), exhibit.size);
        if (!exhibit.ownPainted) continue;  // drawn without a crash is what can be said on every version of Qt
        const QString path = referencePath(exhibit, *theme);
        if (qEnvironmentVariableIsSet("SIGWAVNET_STORE_REFERENCES")) {
            QVERIFY(drawn.save(path));
            continue;
        }
        const QImage stored(path);
        QVERIFY2(stored.size() == drawn.size(), qPrintable(path));
        const double share = differingShare(drawn, stored);
        const QString ours = QDir::temp().filePath(QStringLiteral("sigwavnet-%1.png").arg(exhibit.id));
        if (share > kTolerated) drawn.save(ours);
        QVERIFY2(share <= kTolerated, qPrintable(QStringLiteral("%1 % of the pixels differ from %2; this one is %3")
                                                     .arg(100 * share)
                                                     .arg(path, ours)));
    }
}

// What the tolerance lets through is less than any visible change: a plot moved by two pixels is not.
void GalleryTest::aMovedPictureWouldFail() {
    const QImage drawn = picture(exhibits().front(), Theme::light());
    QVERIFY(differingShare(drawn, drawn) == 0);
    QVERIFY(differingShare(drawn, drawn.copy(drawn.rect().translated(2, 0))) > kTolerated);
}

void GalleryTest::keysReachEveryWidget_data() {
    addExhibits();
}

// Tab reaches each, a key changes what is told or shown of it, and both its name and its state are told.
void GalleryTest::keysReachEveryWidget() {
    QFETCH(int, index);
    const Exhibit& exhibit = exhibits()[size_t(index)];
    const std::unique_ptr<QWidget> widget(exhibit.make(nullptr));
    widget->resize(exhibit.size);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    if (exhibit.ready) QTRY_VERIFY(exhibit.ready(*widget));
    QVERIFY(widget->focusPolicy() & Qt::TabFocus);
    QVERIFY2(!widget->accessibleName().isEmpty(), "no name");
    widget->setFocus(Qt::TabFocusReason);
    const QString before = widget->accessibleDescription();
    const QImage shown = widget->grab().toImage();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right}) QTest::keyClick(widget.get(), key);
    const bool still = exhibit.id == QLatin1String("plot-message");  // there is nothing to read
    QVERIFY(still || widget->accessibleDescription() != before || widget->grab().toImage() != shown);
    QVERIFY2(!widget->accessibleDescription().isEmpty(), "no description");
}

int main(int argc, char** argv) {
    QTemporaryFile noFonts;
    if (!noFonts.open()) return 1;
    noFonts.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    noFonts.close();
    qputenv("FONTCONFIG_FILE", noFonts.fileName().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    QFont boxes;
    boxes.setPixelSize(7);  // a box is as wide as it is high: about the width of a letter
    QApplication::setFont(boxes);
    GalleryTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "gallery_test.moc"
