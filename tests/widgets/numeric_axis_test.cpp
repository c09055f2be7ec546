#include "widgets/numeric_axis.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sigwavnet::widgets;

class NumericAxisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ticksAreNice_data();
    void ticksAreNice();
    void noTicksWithoutRange();
    void choosesTheUnit();
    void numbersForReading();
    void columnsOfNumbers();
};

void NumericAxisTest::ticksAreNice_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("unit") << 0.0 << 1.0 << 6 << QStringList{"0.0", "0.2", "0.4", "0.6", "0.8", "1.0"};
    QTest::newRow("kHz") << 0.0 << 8.0 << 5 << QStringList{"0", "2", "4", "6", "8"};
    QTest::newRow("decibels") << -80.0 << 8.0 << 5 << QStringList{"−80", "−60", "−40", "−20", "0"};
    QTest::newRow("around zero") << -0.3 << 0.31 << 4 << QStringList{"−0.2", "0.0", "0.2"};
    QTest::newRow("fine") << 0.101 << 0.109 << 5 << QStringList{"0.102", "0.104", "0.106", "0.108"};
}

void NumericAxisTest::ticksAreNice() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(QStringList, labels);
    const Ticks ticks = makeTicks({low, high}, most, QLocale::c());
    QCOMPARE(ticks.labels, labels);
    QCOMPARE(ticks.values.size(), size_t(labels.size()));
    QVERIFY(int(ticks.values.size()) <= most);
    for (const double value : ticks.values) QVERIFY(value >= low - 1e-12 && value <= high + 1e-12);
}

void NumericAxisTest::noTicksWithoutRange() {
    QVERIFY(makeTicks({1, 1}, 5).values.empty());
    QVERIFY(makeTicks({0, std::numeric_limits<double>::infinity()}, 5).values.empty());
}

void NumericAxisTest::choosesTheUnit() {
    QCOMPARE(displayUnit("Hz", 8000).unit, QStringLiteral("kHz"));
    QCOMPARE(displayUnit("Hz", 8000).factor, 1e-3);
    QCOMPARE(displayUnit("Hz", 500).unit, QStringLiteral("Hz"));
    QCOMPARE(displayUnit("s", 0.02).unit, QStringLiteral("ms"));
    QCOMPARE(displayUnit("s", 2).unit, QStringLiteral("s"));
    QCOMPARE(displayUnit("dB", 1e6).factor, 1.0);
    QCOMPARE(axisTitle("Frequency", "kHz"), QStringLiteral("Frequency [kHz]"));
    QCOMPARE(axisTitle("Tap", ""), QStringLiteral("Tap"));
}

void NumericAxisTest::numbersForReading() {
    const QLocale c = QLocale::c();
    QCOMPARE(readable(1.2345678, 4, c), QStringLiteral("1.235"));
    QCOMPARE(readable(-0.0012345, 3, c), QStringLiteral("−0.00123"));
    QCOMPARE(readable(1234.5, 4, c), QStringLiteral("1235"));
    QCOMPARE(readable(0, 4, c), QStringLiteral("0"));
    QCOMPARE(readable(3.2e-9, 4, c), QStringLiteral("3.2e-09"));
    QCOMPARE(readable(std::nan(""), 4, c), QStringLiteral("–"));
    QCOMPARE(readable(1.5, 2, QLocale(QLocale::German)), QStringLiteral("1,5"));
}

void NumericAxisTest::columnsOfNumbers() {
    const QLocale c = QLocale::c();
    QCOMPARE(withDecimals(-0.00001, 3, c), QStringLiteral("0.000"));
    QCOMPARE(withDecimals(-0.5, 1, c), QStringLiteral("−0.5"));
    QCOMPARE(withDecimals(std::numeric_limits<double>::infinity(), 1, c), QStringLiteral("–"));
}

QTEST_APPLESS_MAIN(NumericAxisTest)
#include "numeric_axis_test.moc"
