#include "widgets/colour_map.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sigwavnet::widgets;

class ColourMapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAreThePublishedOnes();
    void lightnessGrowsEvenly();
    void divergingIsNeutralAtZero();
    void divergingIsDarkAtZeroOnDarkGround();
    void clampsAndLeavesNanOut();
    void mixesAndContrasts();
};

namespace {

// CIE lightness L*, 0 … 100.
double lightness(QRgb colour) {
    const auto linear = [](int byte) {
        const double c = byte / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double y =
        0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

bool near(QRgb a, QRgb b, int tolerance) {
    return std::abs(qRed(a) - qRed(b)) <= tolerance && std::abs(qGreen(a) - qGreen(b)) <= tolerance &&
           std::abs(qBlue(a) - qBlue(b)) <= tolerance;
}

}  // namespace

void ColourMapTest::endsAreThePublishedOnes() {
    // matplotlib: viridis(0), viridis(0.5), viridis(1); cividis(0), cividis(1)
    QCOMPARE(colourOf(ColourMap::Viridis, 0), qRgb(68, 1, 84));
    QVERIFY(near(colourOf(ColourMap::Viridis, 0.5), qRgb(33, 145, 140), 3));
    QCOMPARE(colourOf(ColourMap::Viridis, 1), qRgb(253, 231, 37));
    QVERIFY(near(colourOf(ColourMap::Cividis, 0), qRgb(0, 34, 78), 6));
    QVERIFY(near(colourOf(ColourMap::Cividis, 1), qRgb(254, 232, 56), 14));
}

void ColourMapTest::lightnessGrowsEvenly() {
    for (const ColourMap map : {ColourMap::Viridis, ColourMap::Cividis, ColourMap::Greys}) {
        const auto& table = colourTable(map);
        for (size_t i = 8; i < table.size(); i += 8) {
            const double step = lightness(table[i]) - lightness(table[i - 8]);
            QVERIFY2(step > 0.5 && step < 6,
                     qPrintable(QStringLiteral("map %1, %2: %3").arg(int(map)).arg(i).arg(step)));
        }
    }
}

void ColourMapTest::divergingIsNeutralAtZero() {
    QCOMPARE(signedShare(0, 3), 0.5);
    QCOMPARE(signedShare(-3, 3), 0.0);
    QCOMPARE(signedShare(7, 3), 1.0);
    QCOMPARE(signedShare(7, 0), 0.5);
    const QRgb zero = colourOf(ColourMap::Diverging, signedShare(0, 3));
    QCOMPARE(qRed(zero), qGreen(zero));
    QCOMPARE(qGreen(zero), qBlue(zero));
    const QRgb below = colourOf(ColourMap::Diverging, 0.2), above = colourOf(ColourMap::Diverging, 0.8);
    QVERIFY(qBlue(below) > qRed(below));
    QVERIFY(qRed(above) > qBlue(above));
}

// On dark ground nothing shines but what differs from zero.
void ColourMapTest::divergingIsDarkAtZeroOnDarkGround() {
    const auto& table = colourTable(ColourMap::DivergingDark);
    const auto brightness = [&](size_t i) { return qGray(table[i]); };
    QVERIFY(brightness(127) < 40 && brightness(128) < 40);
    for (size_t i = 1; i < 128; ++i) {
        QVERIFY(brightness(127 - i) >= brightness(128 - i));
        QVERIFY(brightness(128 + i) >= brightness(127 + i));
    }
    QVERIFY(qBlue(table[40]) > qRed(table[40]) && qRed(table[215]) > qBlue(table[215]));
    QCOMPARE(colourOf(ColourMap::DivergingDark, 1), table[255]);
}

void ColourMapTest::clampsAndLeavesNanOut() {
    QCOMPARE(colourOf(ColourMap::Viridis, -4), colourOf(ColourMap::Viridis, 0));
    QCOMPARE(colourOf(ColourMap::Viridis, 4), colourOf(ColourMap::Viridis, 1));
    QCOMPARE(qAlpha(colourOf(ColourMap::Viridis, std::numeric_limits<double>::quiet_NaN())), 0);
}

void ColourMapTest::mixesAndContrasts() {
    QCOMPARE(mixed(Qt::black, Qt::white, 0.5).red(), 128);
    QCOMPARE(mixed(Qt::black, Qt::white, 2), QColor(Qt::white));
    QCOMPARE(readableOn(Qt::white), QColor(Qt::black));
    QCOMPARE(readableOn(QColor(0, 0, 120)), QColor(Qt::white));
}

QTEST_APPLESS_MAIN(ColourMapTest)
#include "colour_map_test.moc"
