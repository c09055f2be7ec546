// A real training in the window: what it leaves, how it stops, and that the window stays alive meanwhile.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

#include "app/studio/main_window.h"
#include "app/studio/page.h"
#include "app/studio/pages/train_page.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/train/option_form.h"
#include "app/studio/training_run.h"
#include "tests/app/studio/studio_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class TrainingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void windowStaysAlive();
    void stopKeepsTheFinishedEpochs();
    void failureSaysWhy();
    void pageTrainsWhatTheFormSays();

private:
    std::shared_ptr<const Corpus> open(Session& session);
    QTemporaryDir folder_;
    QString corpus_;
};

namespace {

constexpr int kBeat = 10;       // [ms]
constexpr double kLongest = 50;  // that the GUI thread may be blocked [ms]

// Sleeps and wakes beside the GUI thread: when the machine has no time for either, the window is not to blame.
class Control {
public:
    Control() : thread_([this] { run(); }) { clock_.start(); }
    ~Control() {
        ending_ = true;
        thread_.join();
    }
    // How much of [from, to] (ms on this clock) the control itself was kept waiting.
    double starved(double from, double to) {
        const std::lock_guard lock(mutex_);
        double sum = 0;
        for (const auto& [begin, end] : waits_) sum += std::max(0.0, std::min(end, to) - std::max(begin, from));
        return sum;
    }
    double now() const { return double(clock_.nsecsElapsed()) / 1e6; }

private:
    void run() {
        while (!ending_) {
            const double before = now();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            const double after = now();
            const std::lock_guard lock(mutex_);
            if (after - before > 4) waits_.emplace_back(before + 2, after);
        }
    }

    QElapsedTimer clock_;
    std::atomic<bool> ending_{false};
    std::mutex mutex_;
    std::vector<std::pair<double, double>> waits_;
    std::thread thread_;
};

}  // namespace

void TrainingTest::initTestCase() {
    test::useOwnSettings(folder_);
    settings::setRunsFolder(folder_.filePath(QStringLiteral("runs")));
    corpus_ = test::makeToneFolders(folder_.filePath(QStringLiteral("tones")), 3, 20);
    QVERIFY(!corpus_.isEmpty());
}

std::shared_ptr<const Corpus> TrainingTest::open(Session& session) {
    session.openCorpus(corpus_);
    [&] { QTRY_VERIFY(session.corpus()); }();
    return session.corpus();
}

void TrainingTest::windowStaysAlive() {
    Session session;
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    const auto corpus = open(session);
    QVERIFY(corpus);
    TrainingRun& training = session.training();
    training.start(corpus, test::toneConfig(20), Device(), folder_.filePath(QStringLiteral("alive")));
    window.showPage(QStringLiteral("train"));
    QTest::qWait(200);  // the page's first layout belongs to the page, not to the training

    Control control;
    double last = control.now();
    std::vector<std::pair<double, double>> gaps;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    connect(&heart, &QTimer::timeout, this, [&] {
        const double now = control.now();
        gaps.emplace_back(last, now);
        last = now;
    });
    heart.start(kBeat);
    int page = 0;
    QTimer wander;  // meanwhile a person looks at the other pages
    connect(&wander, &QTimer::timeout, this, [&] { window.showPage(window.pages()[size_t(++page) % window.pages().size()]->id()); });
    wander.start(300);
    QSignalSpy finished(&training, &TrainingRun::finished);
    QVERIFY(finished.wait(120000));
    heart.stop();

    QCOMPARE(training.state(), TrainingRun::State::Done);
    double worst = 0, worstRaw = 0;
    for (const auto& [from, to] : gaps) {
        worstRaw = std::max(worstRaw, to - from);
        worst = std::max(worst, to - from - control.starved(from, to));
    }
    qInfo("GUI thread: %zu beats, longest pause %.1f ms, of which blocked %.1f ms", gaps.size(), worstRaw, worst);
    QVERIFY(gaps.size() > 20);
    QVERIFY2(worst <= kLongest + kBeat, qPrintable(QStringLiteral("blocked for %1 ms").arg(worst)));

    QCOMPARE(training.epochs().size(), size_t(20));
    QCOMPARE(training.classes().size(), size_t(3));
    QVERIFY(training.outcome());
    QVERIFY(training.hasModel());
    QVERIFY(QFile::exists(QDir(training.folder()).filePath(QStringLiteral("best.safetensors"))));
    QSignalSpy opened(&session, &Session::modelChanged);
    session.openModel(training.folder());
    QVERIFY(opened.wait());
    QCOMPARE(session.predictor()->model().classes.size(), size_t(3));
}

void TrainingTest::stopKeepsTheFinishedEpochs() {
    Session session;
    const auto corpus = open(session);
    TrainingRun& training = session.training();
    QSignalSpy finished(&training, &TrainingRun::finished);
    training.start(corpus, test::toneConfig(100000), Device(), folder_.filePath(QStringLiteral("stopped")));
    QTRY_VERIFY_WITH_TIMEOUT(training.epochs().size() >= 2, 60000);
    training.stop();
    QVERIFY(finished.wait(20000));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(training.state(), TrainingRun::State::Stopped);
    QVERIFY(training.failure().isEmpty());
    QVERIFY(QFile::exists(QDir(training.folder()).filePath(QStringLiteral("last.safetensors"))));
}

void TrainingTest::failureSaysWhy() {
    Session session;
    const auto corpus = open(session);
    const QString taken = folder_.filePath(QStringLiteral("taken"));
    QVERIFY(QDir().mkpath(taken));
    QFile file(QDir(taken).filePath(QStringLiteral("precious.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    TrainingRun& training = session.training();
    QSignalSpy finished(&training, &TrainingRun::finished);
    training.start(corpus, test::toneConfig(1), Device(), taken);
    QVERIFY(finished.wait(20000));
    QCOMPARE(training.state(), TrainingRun::State::Failed);
    QVERIFY2(training.failure().contains(QStringLiteral("taken")), qPrintable(training.failure()));
    QVERIFY(!training.hasModel());
}

void TrainingTest::pageTrainsWhatTheFormSays() {
    Session session;
    TrainPage page(session, nullptr);
    page.form().setConfig(test::toneConfig(2));
    page.start();  // no corpus: nothing happens
    QCOMPARE(session.training().state(), TrainingRun::State::Idle);
    QVERIFY(open(session));
    QSignalSpy finished(&session.training(), &TrainingRun::finished);
    page.start();
    QVERIFY(session.training().active());
    QVERIFY(finished.wait(60000));
    QCOMPARE(session.training().state(), TrainingRun::State::Done);
    QCOMPARE(session.training().epochs().size(), size_t(2));
    QVERIFY(session.training().folder().startsWith(settings::runsFolder()));
    const QString first = session.training().folder();
    page.start();  // the same again: a folder of its own
    QVERIFY(finished.wait(60000));
    QVERIFY(session.training().folder() != first);
}

QTEST_MAIN(TrainingTest)
#include "training_test.moc"
