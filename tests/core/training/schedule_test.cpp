#include <QTest>

#include <cmath>

#include "core/training/schedule.h"

using namespace sigwavnet;

namespace {

TrainingConfig config(Schedule schedule, double warmup) {
    TrainingConfig c;
    c.schedule = schedule;
    c.warmup = warmup;
    c.epochs = 10;
    return c;
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

}  // namespace

class ScheduleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void warmupRisesLinearly();
    void cosineFallsToZero();
    void stepFallsByItsFactor();
    void constantStays();
};

// 10 epochs of 10 steps: a warm-up of 0.1 is 10 steps.
void ScheduleTest::warmupRisesLinearly() {
    for (Schedule schedule : {Schedule::Cosine, Schedule::Step, Schedule::Constant}) {
        const TrainingConfig c = config(schedule, 0.1);
        QVERIFY(near(rateFactor(c, 0, 10), 0.1));
        QVERIFY(near(rateFactor(c, 4, 10), 0.5));
        QVERIFY(near(rateFactor(c, 9, 10), 1.0));
        QVERIFY(near(rateFactor(c, 10, 10), 1.0));
    }
}

void ScheduleTest::cosineFallsToZero() {
    const TrainingConfig c = config(Schedule::Cosine, 0);
    QVERIFY(near(rateFactor(c, 0, 10), 1));
    QVERIFY(near(rateFactor(c, 25, 10), (1 + std::sqrt(0.5)) / 2));  // a quarter: cos(45°)
    QVERIFY(near(rateFactor(c, 50, 10), 0.5));
    QVERIFY(rateFactor(c, 99, 10) > 0 && rateFactor(c, 99, 10) < 1e-3);
}

void ScheduleTest::stepFallsByItsFactor() {
    TrainingConfig c = config(Schedule::Step, 0);
    c.stepEpochs = 4;
    c.stepFactor = 0.5;
    QVERIFY(near(rateFactor(c, 39, 10), 1));
    QVERIFY(near(rateFactor(c, 40, 10), 0.5));
    QVERIFY(near(rateFactor(c, 80, 10), 0.25));
}

void ScheduleTest::constantStays() {
    QVERIFY(near(rateFactor(config(Schedule::Constant, 0), 99, 10), 1));
}

QTEST_APPLESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
