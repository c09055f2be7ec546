#include "widgets/time_scale.h"

#include <QTest>

using namespace sigwavnet;
using namespace sigwavnet::widgets;

class TimeScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mapsSecondsToPixelsAndBack();
    void emptyScaleMapsToZero();
    void ticksStandOnRoundTimes_data();
    void ticksStandOnRoundTimes();
    void labelsKeepTheirDistance();
    void clockNeverShowsSixtySeconds();
    void germanCommas();

private:
    QLocale english_{QLocale::English};
};

void TimeScaleTest::mapsSecondsToPixelsAndBack() {
    const TimeScale scale{{1.0, 3.0}, 400};
    QCOMPARE(scale.toPixel(1.0), 0.0);
    QCOMPARE(scale.toPixel(3.0), 400.0);
    QCOMPARE(scale.toPixel(1.5), 100.0);
    QCOMPARE(scale.toSeconds(100), 1.5);
    QCOMPARE(scale.secondsPerPixel(), 0.005);
    for (const double pixel : {-10.0, 0.25, 399.5, 1000.0})
        QCOMPARE(scale.toPixel(scale.toSeconds(pixel)), pixel);
}

void TimeScaleTest::emptyScaleMapsToZero() {
    QCOMPARE((TimeScale{{2, 2}, 100}).toPixel(5), 0.0);
    QVERIFY(timeTicks({{2, 2}, 100}, 50, english_).empty());
    QVERIFY(timeTicks({{0, 1}, 0}, 50, english_).empty());
}

void TimeScaleTest::ticksStandOnRoundTimes_data() {
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<QString>("labels");
    // 800 pixels, labels at least 80 apart: a step of at least a tenth of the stretch.
    QTest::newRow("seconds") << 0.0 << 2.0
                             << "0.0 s|0.2 s|0.4 s|0.6 s|0.8 s|1.0 s|1.2 s|1.4 s|1.6 s|1.8 s|2.0 s";
    QTest::newRow("shifted") << 0.35 << 2.25 << "0.4 s|0.6 s|0.8 s|1.0 s|1.2 s|1.4 s|1.6 s|1.8 s|2.0 s|2.2 s";
    QTest::newRow("milliseconds")
        << 1.2 << 1.25
        << "1200 ms|1205 ms|1210 ms|1215 ms|1220 ms|1225 ms|1230 ms|1235 ms|1240 ms|1245 ms|1250 ms";
    QTest::newRow("parts of a millisecond")
        << 0.0 << 0.002 << "0.0 ms|0.2 ms|0.4 ms|0.6 ms|0.8 ms|1.0 ms|1.2 ms|1.4 ms|1.6 ms|1.8 ms|2.0 ms";
    QTest::newRow("minutes") << 0.0 << 240.0 << "0:00|0:30|1:00|1:30|2:00|2:30|3:00|3:30|4:00";
    QTest::newRow("close up in an hour") << 3599.0 << 3601.0
                                         << "59:59.0|59:59.2|59:59.4|59:59.6|59:59.8|1:00:00.0|1:00:00.2|1:"
                                            "00:00.4|1:00:00.6|1:00:00.8|1:00:01.0";
    QTest::newRow("hours")
        << 0.0 << 36000.0
        << "0:00|1:00:00|2:00:00|3:00:00|4:00:00|5:00:00|6:00:00|7:00:00|8:00:00|9:00:00|10:00:00";
}

void TimeScaleTest::ticksStandOnRoundTimes() {
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(QString, labels);
    QStringList found;
    for (const TimeTick& tick : timeTicks({{begin, end}, 800}, 80, english_)) {
        QVERIFY(tick.seconds >= begin - 1e-9 && tick.seconds <= end + 1e-9);
        if (!tick.label.isEmpty()) found << QString(tick.label).remove(QLatin1Char(','));
    }
    QCOMPARE(found.join(QLatin1Char('|')), labels);
}

void TimeScaleTest::labelsKeepTheirDistance() {
    // Stretches over eight decades, none of them on a round length.
    for (double length = 1.37e-3; length < 4e5; length *= 1.7) {
        const TimeScale scale{{0.123, 0.123 + length}, 731};
        double last = -1e9;
        int labelled = 0;
        for (const TimeTick& tick : timeTicks(scale, 90, english_)) {
            if (tick.label.isEmpty()) continue;
            const double x = scale.toPixel(tick.seconds);
            QVERIFY2(x - last >= 90 - 1e-6, qPrintable(QStringLiteral("%1 s: %2").arg(length).arg(x - last)));
            last = x;
            ++labelled;
        }
        QVERIFY2(labelled >= 1 && labelled <= 9,
                 qPrintable(QStringLiteral("%1 s: %2 labels").arg(length).arg(labelled)));
    }
}

void TimeScaleTest::clockNeverShowsSixtySeconds() {
    QCOMPARE(timeText(119.996, 0.01, english_), QStringLiteral("2:00.00"));
    QCOMPARE(timeText(3599.999, 0.01, english_), QStringLiteral("1:00:00.00"));
    QCOMPARE(timeText(61.25, 0.01, english_), QStringLiteral("1:01.25"));
    QCOMPARE(timeText(1.23456, 0.0005, english_), QStringLiteral("1.2346 s"));
}

void TimeScaleTest::germanCommas() {
    QCOMPARE(timeText(1.5, 0.01, QLocale(QLocale::German)), QStringLiteral("1,50 s"));
}

QTEST_MAIN(TimeScaleTest)
#include "time_scale_test.moc"
