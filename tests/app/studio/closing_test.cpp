// What becomes of a training when its window is closed.
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <thread>

#include "app/studio/background.h"
#include "app/studio/main_window.h"
#include "app/studio/notice.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/training_run.h"
#include "core/checkpoint/run_folder.h"
#include "tests/app/studio/studio_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class ClosingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void stayingChangesNothing();
    void stoppingWritesACheckpointFirst();
    void backgroundTrainsOn();
    void secondStartShowsTheWindow();
    void backgroundEndsWithItsTraining();
    void backgroundAfterTheTrainingEndsAtOnce();
    void dismissedOffersAreRemembered();

private:
    void startTraining(const QString& name, int epochs);
    void answer(const QString& button);

    QTemporaryDir folder_;
    QString corpus_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<MainWindow> window_;
};

void ClosingTest::initTestCase() {
    test::useOwnSettings(folder_);
    corpus_ = test::makeToneFolders(folder_.filePath(QStringLiteral("tones")), 2, 20);
    QVERIFY(!corpus_.isEmpty());
}

void ClosingTest::init() {
    session_ = std::make_unique<Session>();
    window_ = std::make_unique<MainWindow>(*session_);
    window_->show();
}

void ClosingTest::cleanup() {
    window_.reset();
    session_.reset();
}

void ClosingTest::startTraining(const QString& name, int epochs) {
    session_->openCorpus(corpus_);
    QTRY_VERIFY(session_->corpus());
    TrainingRun& run = session_->training();
    run.start(session_->corpus(), test::toneConfig(epochs), Device(), folder_.filePath(name));
    QTRY_VERIFY_WITH_TIMEOUT(!run.epochs().empty(), 60000);
}

// Presses the button with this text in the question that the next close() asks.
void ClosingTest::answer(const QString& button) {
    QTimer::singleShot(0, window_.get(), [this, button] {
        auto* box = window_->findChild<QMessageBox*>();
        QVERIFY(box);
        for (auto* one : box->buttons())
            if (one->text() == button) return one->click();
        QFAIL(qPrintable(QStringLiteral("no button ") + button));
    });
}

void ClosingTest::stayingChangesNothing() {
    startTraining(QStringLiteral("stay"), 100000);
    answer(QStringLiteral("Don't close"));
    QVERIFY(!window_->close());
    QVERIFY(window_->isVisible());
    QCOMPARE(session_->training().state(), TrainingRun::State::Running);
    QVERIFY(!session_->training().stopping());
}

void ClosingTest::stoppingWritesACheckpointFirst() {
    startTraining(QStringLiteral("stop"), 100000);
    answer(QStringLiteral("Stop and close"));
    QVERIFY(!window_->close());  // not yet
    QVERIFY(window_->notice().sentence().contains(QStringLiteral("checkpoint")));
    QTRY_VERIFY_WITH_TIMEOUT(!window_->isVisible(), 20000);
    QCOMPARE(session_->training().state(), TrainingRun::State::Stopped);
    QVERIFY(runState(toPath(session_->training().folder())) == RunState::Paused);
}

void ClosingTest::backgroundTrainsOn() {
    startTraining(QStringLiteral("background"), 100000);
    session_->training().pause();
    QSignalSpy left(window_.get(), &MainWindow::closedInBackground);
    answer(QStringLiteral("Keep training in the background"));
    QVERIFY(window_->close());
    QCOMPARE(left.count(), 1);
    QVERIFY(!window_->isVisible());
    const size_t before = session_->training().epochs().size();
    QTRY_VERIFY_WITH_TIMEOUT(session_->training().epochs().size() > before, 30000);  // nobody could end its pause
}

void ClosingTest::secondStartShowsTheWindow() {
    QVERIFY(!Background::wake({}));  // nobody is there
    Background background(session_->training());
    QSignalSpy woken(&background, &Background::woken);
    background.enter();
    const QStringList paths{QStringLiteral("/tmp/a corpus"), QStringLiteral("/tmp/mit\nUmbruch é")};
    bool answered = false;
    std::thread other([&] { answered = Background::wake(paths); });
    QVERIFY(woken.count() > 0 || woken.wait(5000));
    other.join();
    QVERIFY(answered);
    QCOMPARE(woken.at(0).at(0).toStringList(), paths);
    background.leave();
    QVERIFY(!Background::wake({}));
}

void ClosingTest::backgroundEndsWithItsTraining() {
    Background background(session_->training());
    QSignalSpy over(&background, &Background::over);
    startTraining(QStringLiteral("ends"), 100000);
    background.enter();
    QVERIFY(session_->training().active());
    session_->training().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!session_->training().active(), 30000);
    QTRY_COMPARE(over.count(), 1);
    background.leave();
}

void ClosingTest::backgroundAfterTheTrainingEndsAtOnce() {
    QVERIFY(!session_->training().active());
    Background background(session_->training());
    QSignalSpy over(&background, &Background::over);
    background.enter();
    QTRY_COMPARE(over.count(), 1);
    background.leave();
}

void ClosingTest::dismissedOffersAreRemembered() {
    const QString folder = folder_.filePath(QStringLiteral("some run"));
    QVERIFY(!settings::resumeDismissed(folder));
    settings::dismissResume(folder);
    settings::dismissResume(folder);
    QVERIFY(settings::resumeDismissed(folder));
    QVERIFY(!settings::resumeDismissed(folder + QStringLiteral("-2")));
}

QTEST_MAIN(ClosingTest)
#include "closing_test.moc"
