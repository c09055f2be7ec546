#include "app/studio/job.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace sigwavnet;
using namespace sigwavnet::studio;

class JobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doneIsToldOnceOnTheGuiThread();
    void failureSaysWhy();
    void cancelEndsTheWork();
    void exceptionsBecomeFailures();
    void nothingIsToldToAContextThatIsGone();
    void runnersEndWaitsForTheWork();
    void progressReachesTheJob();
    void finishedJobsStayUntilTheNextStart();
};

namespace {

Result<int> waitForCancel(Progress& progress) {
    while (!progress.cancelled()) QThread::msleep(2);
    return Error(ErrorKind::Cancelled, {}, "Cancelled.");
}

}  // namespace

void JobTest::doneIsToldOnceOnTheGuiThread() {
    JobRunner runner;
    int done = 0, failed = 0, value = 0;
    QThread* thread = nullptr;
    Job* job = runner.start<int>(
        QStringLiteral("count"), [](Progress&) -> Result<int> { return 42; }, this,
        [&](int result) {
            ++done;
            value = result;
            thread = QThread::currentThread();
        },
        [&](const Error&) { ++failed; });
    QSignalSpy finished(job, &Job::finished);
    QVERIFY(finished.wait());
    QTest::qWait(50);
    QCOMPARE(done, 1);
    QCOMPARE(failed, 0);
    QCOMPARE(value, 42);
    QCOMPARE(thread, QCoreApplication::instance()->thread());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job->state(), Job::State::Done);
    QVERIFY(!job->error());
}

void JobTest::failureSaysWhy() {
    JobRunner runner;
    int done = 0, failed = 0;
    Job* job = runner.start<int>(
        QStringLiteral("fail"),
        [](Progress&) -> Result<int> { return Error(ErrorKind::NotFound, "a.wav", "There is no such file."); }, this,
        [&](int) { ++done; }, [&](const Error& error) { failed += error.kind == ErrorKind::NotFound; });
    QSignalSpy finished(job, &Job::finished);
    QVERIFY(finished.wait());
    QCOMPARE(done, 0);
    QCOMPARE(failed, 1);
    QCOMPARE(job->state(), Job::State::Failed);
    QVERIFY(job->fraction() < 1);  // a failed job never looks complete
    QCOMPARE(QString::fromStdString(job->error()->text()), QStringLiteral("a.wav: There is no such file."));
}

void JobTest::cancelEndsTheWork() {
    JobRunner runner;
    int done = 0, cancelled = 0;
    Job* job = runner.start<int>(
        QStringLiteral("wait"), waitForCancel, this, [&](int) { ++done; },
        [&](const Error& error) { cancelled += error.kind == ErrorKind::Cancelled; });
    QSignalSpy finished(job, &Job::finished);
    QCOMPARE(job->state(), Job::State::Running);
    job->cancel();
    QVERIFY(finished.wait());
    QCOMPARE(done, 0);
    QCOMPARE(cancelled, 1);
    QCOMPARE(job->state(), Job::State::Cancelled);
}

void JobTest::exceptionsBecomeFailures() {
    JobRunner runner;
    QString words;
    Job* job = runner.start<int>(
        QStringLiteral("throw"), [](Progress&) -> Result<int> { throw std::runtime_error("the library's words"); }, this,
        [](int) {}, [&](const Error& error) { words = QString::fromStdString(error.text()); });
    QSignalSpy finished(job, &Job::finished);
    QVERIFY(finished.wait());
    QVERIFY2(words.contains(QStringLiteral("the library's words")), qPrintable(words));
}

void JobTest::nothingIsToldToAContextThatIsGone() {
    JobRunner runner;
    int told = 0;
    auto context = std::make_unique<QObject>();
    Job* job = runner.start<int>(
        QStringLiteral("wait"), waitForCancel, context.get(), [&](int) { ++told; }, [&](const Error&) { ++told; });
    QSignalSpy finished(job, &Job::finished);
    context.reset();
    job->cancel();
    QVERIFY(finished.wait());
    QCOMPARE(told, 0);
}

void JobTest::runnersEndWaitsForTheWork() {
    std::atomic<bool> left{false};
    int told = 0;
    {
        JobRunner runner;
        runner.start<int>(
            QStringLiteral("wait"),
            [&left](Progress& progress) {
                auto result = waitForCancel(progress);
                QThread::msleep(30);
                left = true;
                return result;
            },
            this, [&](int) { ++told; }, [&](const Error&) { ++told; });
    }
    QVERIFY(left);
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
}

void JobTest::progressReachesTheJob() {
    JobRunner runner;
    std::atomic<bool> go{false};
    Job* job = runner.start<int>(
        QStringLiteral("step"),
        [&go](Progress& progress) -> Result<int> {
            for (int i = 0; i < 100000; ++i) progress.report(i % 50, 200, "Half of the half");
            progress.report(50, 200, "Half of the half");
            while (!go && !progress.cancelled()) QThread::msleep(1);
            return 1;
        },
        this, [](int) {});
    QSignalSpy progressed(job, &Job::progressed);
    QTRY_COMPARE(job->fraction(), 0.25);
    QCOMPARE(job->phase(), QStringLiteral("Half of the half"));
    QVERIFY(progressed.count() < 1000);  // throttled: a hundred thousand reports don't reach the window
    go = true;
    QTRY_COMPARE(job->state(), Job::State::Done);
    QCOMPARE(job->fraction(), 1.0);
}

void JobTest::finishedJobsStayUntilTheNextStart() {
    JobRunner runner;
    const auto one = [](Progress&) -> Result<int> { return 1; };
    Job* first = runner.start<int>(QStringLiteral("first"), one, this, [](int) {});
    QTRY_COMPARE(first->state(), Job::State::Done);
    QCOMPARE(runner.jobs().size(), size_t(1));
    Job* second = runner.start<int>(QStringLiteral("second"), waitForCancel, this, [](int) {});
    QCOMPARE(runner.jobs().size(), size_t(1));
    QCOMPARE(runner.jobs().front(), second);
    runner.start<int>(QStringLiteral("third"), one, this, [](int) {});
    QCOMPARE(runner.jobs().size(), size_t(2));
}

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
