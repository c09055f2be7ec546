// The Train page by its buttons and keys: what a choice costs, pause, stop, resume, and the filters' slider.
#include "app/studio/pages/train_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/train/cost_view.h"
#include "app/studio/train/filter_history.h"
#include "app/studio/train/filter_view.h"
#include "app/studio/train/option_editor.h"
#include "app/studio/train/option_form.h"
#include "app/studio/train/option_group.h"
#include "app/studio/train/preset_box.h"
#include "app/studio/train/resumable_runs.h"
#include "app/studio/train/run_view.h"
#include "app/studio/train/training_plan.h"
#include "app/studio/training_run.h"
#include "app/studio/words.h"
#include "core/checkpoint/run_folder.h"
#include "tests/app/studio/studio_fixture.h"
#include "widgets/curve_plot.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class TrainPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void costFollowsTheOptions();
    void planSaysWhatLeaksAndWhatIsTooShort();
    void everyPresetTellsItsCost();
    void groupsFoldAndSearchLooksIntoThem();
    void aChangedOptionCanBePutBack();
    void pauseKeepsTheStepAndGoesOn();
    void stoppedRunIsResumedByItsButton();
    void killedRunIsFoundAndResumed();
    void movedCorpusIsAskedFor();
    void sliderGoesBackThroughTheFilters();
    void filtersBeginAtTheirWavelet();
    void smoothingLeavesThePastAlone();

private:
    QPushButton* button(const QString& text) const;
    OptionEditor* editor(const std::string& key) const;
    void openCorpus();
    void trainEpochs(int epochs);

    QTemporaryDir folder_;
    QString corpus_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<TrainPage> page_;
};

void TrainPageTest::initTestCase() {
    test::useOwnSettings(folder_);
    settings::setRunsFolder(folder_.filePath(QStringLiteral("runs")));
    corpus_ = test::makeToneFolders(folder_.filePath(QStringLiteral("tones")), 2, 20);
    QVERIFY(!corpus_.isEmpty());
}

void TrainPageTest::init() {
    session_ = std::make_unique<Session>();
    page_ = std::make_unique<TrainPage>(*session_, nullptr);
    page_->resize(1100, 700);
    page_->show();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
}

void TrainPageTest::cleanup() {
    page_.reset();
    session_.reset();
}

QPushButton* TrainPageTest::button(const QString& text) const {
    for (auto* button : page_->findChildren<QPushButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

OptionEditor* TrainPageTest::editor(const std::string& key) const {
    for (auto* editor : page_->findChildren<OptionEditor*>())
        if (editor->info().key == key) return editor;
    return nullptr;
}

void TrainPageTest::openCorpus() {
    session_->openCorpus(corpus_);
    QTRY_VERIFY(session_->corpus());
    QTRY_VERIFY(!page_->busy());
}

// Starts by the button and waits for so many finished epochs.
void TrainPageTest::trainEpochs(int epochs) {
    QTest::mouseClick(button(QStringLiteral("Start training")), Qt::LeftButton);
    QVERIFY(session_->training().active());
    QTRY_VERIFY_WITH_TIMEOUT(session_->training().epochs().size() >= size_t(epochs), 60000);
}

void TrainPageTest::costFollowsTheOptions() {
    openCorpus();
    const auto expected = [this] {
        NetworkOptions network = page_->form().config().network;
        network.classes = 2;
        return countText(parameterCount(network));
    };
    QTRY_COMPARE(page_->cost().text().section(QLatin1Char('\n'), 0, 0), expected());
    const QString before = page_->cost().text();
    page_->form().groupOf("network.channels").setOpen(true);
    auto* channels = editor("network.channels")->findChild<QSpinBox*>();
    channels->setFocus();
    channels->selectAll();
    QTest::keyClicks(channels, QStringLiteral("48"));
    QTest::keyClick(channels, Qt::Key_Tab);
    QCOMPARE(page_->form().config().network.channels, 48);
    QTRY_COMPARE(page_->cost().text().section(QLatin1Char('\n'), 0, 0), expected());
    QVERIFY(page_->cost().text() != before);
    // 40 clips of two classes: 80, 10 and 10 of a hundred.
    QVERIFY2(page_->cost().text().contains(QStringLiteral("32 train, 4 validate, 4 test")), qPrintable(page_->cost().text()));
}

void TrainPageTest::planSaysWhatLeaksAndWhatIsTooShort() {
    const auto corpus = std::make_shared<const Corpus>(
        test::toneCorpus(toPath(folder_.filePath(QStringLiteral("leaky"))), 2, 20));  // four speakers in turn
    SilentProgress progress;
    TrainingConfig config = test::toneConfig(5);
    const auto plan = planTraining(corpus, config, Device(), nullptr, progress);
    QVERIFY(plan.ok());
    QCOMPARE(plan->tooShort, 0);
    QCOMPARE(plan->split->leaks.size(), size_t(1));
    QVERIFY(plan->split->leaks[0].kind == Leak::Kind::Speaker);
    QVERIFY(leakText(*plan, QPalette()).contains(QStringLiteral("test speakers are also heard in training")));
    CostView view;
    view.setPlan(*plan, 5);

    config.network.levels = 6;  // 0.30 s and more at 2 kHz are too short for that
    const auto deep = planTraining(corpus, config, Device(), plan->split, progress);
    QVERIFY(deep.ok());
    QVERIFY(deep->split == plan->split);  // taken over: only the network has changed
    QVERIFY(deep->tooShort > 0);
    config.split.name = "loso";
    const auto speakers = planTraining(corpus, config, Device(), plan->split, progress);
    QVERIFY(speakers.ok());
    QVERIFY(speakers->split->leaks.empty());
    config.fold = 99;
    const auto none = planTraining(corpus, config, Device(), plan->split, progress);
    QVERIFY(none.ok());
    QVERIFY(none->split->problem.has_value());
    QVERIFY(leakText(*none, QPalette()).contains(QStringLiteral("99")));
}

void TrainPageTest::everyPresetTellsItsCost() {
    openCorpus();
    const PresetBox& box = page_->form().presetBox();
    QCOMPARE(box.count(), int(presets().size()));
    for (int i = 0; i < box.count(); ++i) {
        NetworkOptions network = presets()[size_t(i)].config.network;
        network.classes = 2;
        const QString cost = box.itemData(i, Qt::UserRole + 1).toString();
        QVERIFY2(cost.contains(countText(parameterCount(network))), qPrintable(cost));
    }
}

void TrainPageTest::groupsFoldAndSearchLooksIntoThem() {
    OptionGroup& group = page_->form().groupOf("augmentation.speed");
    OptionEditor* speed = editor("augmentation.speed");
    QVERIFY(!group.isOpen());
    QVERIFY(!speed->isVisible());
    auto* heading = group.findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(speed->isVisible());
    QTest::keyClick(heading, Qt::Key_Space);
    QVERIFY(!speed->isVisible());
    QTest::keyClick(page_.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = page_->form().findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("faster or slower"));  // words of its meaning
    QVERIFY(speed->isVisible());
    QVERIFY(!page_->form().groupOf("optimizer.name").isVisible());
    search->clear();
    QVERIFY(!speed->isVisible());
}

void TrainPageTest::aChangedOptionCanBePutBack() {
    page_->form().groupOf("training.epochs").setOpen(true);
    const int preset = page_->form().config().epochs;
    OptionEditor* epochs = editor("training.epochs");
    auto* back = epochs->findChild<QToolButton*>();
    QVERIFY(!back->isVisible());
    epochs->findChild<QSpinBox*>()->setValue(preset + 3);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(page_->form().config().epochs, preset);
    QVERIFY(!back->isVisible());
}

void TrainPageTest::pauseKeepsTheStepAndGoesOn() {
    openCorpus();
    page_->form().setConfig(test::toneConfig(40));
    TrainingRun& run = session_->training();
    trainEpochs(1);
    QTest::keyClick(page_.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(run.state(), TrainingRun::State::Paused);
    const auto logged = [&] {
        QFile log(run.folder() + QStringLiteral("/log.txt"));
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    };
    QTRY_VERIFY(logged().contains("Waiting in epoch"));
    QTest::qWait(150);  // what was learned before reaches the window
    const int64_t step = run.batch()->step;
    QTest::qWait(300);
    QCOMPARE(run.batch()->step, step);
    QVERIFY(QFile::exists(run.folder() + QStringLiteral("/checkpoint.safetensors")));
    QSignalSpy finished(&run, &TrainingRun::finished);
    QTest::mouseClick(button(QStringLiteral("Go on")), Qt::LeftButton);
    QCOMPARE(run.state(), TrainingRun::State::Running);
    QVERIFY(finished.wait(60000));
    QCOMPARE(run.state(), TrainingRun::State::Done);
    QCOMPARE(run.epochs().size(), size_t(40));
    QVERIFY(!button(QStringLiteral("Pause"))->isEnabled());
}

void TrainPageTest::stoppedRunIsResumedByItsButton() {
    openCorpus();
    page_->form().setConfig(test::toneConfig(60));
    TrainingRun& run = session_->training();
    QSignalSpy finished(&run, &TrainingRun::finished);
    trainEpochs(2);
    QTest::keyClick(page_.get(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(finished.count() > 0 || finished.wait(20000));
    QCOMPARE(run.state(), TrainingRun::State::Stopped);
    QVERIFY(runState(toPath(run.folder())) == RunState::Paused);
    QVERIFY(run.epochs().size() < 60);
    QPushButton* resume = button(QStringLiteral("Resume this run"));
    QVERIFY(resume->isVisible());
    finished.clear();
    QTest::mouseClick(resume, Qt::LeftButton);
    QVERIFY(run.active() && run.resumed());
    QVERIFY(finished.wait(60000));
    QVERIFY2(run.state() == TrainingRun::State::Done, qPrintable(run.failure()));
    QCOMPARE(run.epochs().size(), size_t(60));  // those before the stop as well
    for (size_t i = 0; i < 60; ++i) QCOMPARE(run.epochs()[i].epoch, int(i) + 1);
    QVERIFY(!run.epochs().front().levels.front().filters.low.empty());
    QVERIFY(!resume->isVisible());
}

// A killed process leaves a checkpoint, tables, and nothing that says how the run ended.
void TrainPageTest::killedRunIsFoundAndResumed() {
    openCorpus();
    page_->form().setConfig(test::toneConfig(50));
    TrainingRun& run = session_->training();
    QSignalSpy finished(&run, &TrainingRun::finished);
    trainEpochs(3);
    run.stop();
    QVERIFY(finished.count() > 0 || finished.wait(20000));
    const QString folder = run.folder();
    QVERIFY(QFile::remove(folder + QStringLiteral("/result.json")));
    SilentProgress progress;
    const auto found = findResumableRuns(settings::runsFolder(), progress);
    QVERIFY(found.ok());
    QVERIFY(!found->empty());
    QCOMPARE(found->front().folder, folder);
    QVERIFY(found->front().state == RunState::Interrupted);
    QCOMPARE(found->front().planned, 50);
    QVERIFY(found->front().epochs >= 3);
    QVERIFY(resumableText(found->front()).contains(QStringLiteral("was interrupted after")));
    finished.clear();
    run.resume(folder, Device());
    QVERIFY(finished.wait(60000));
    QVERIFY2(run.state() == TrainingRun::State::Done, qPrintable(run.failure()));
    const auto after = findResumableRuns(settings::runsFolder(), progress);
    QVERIFY(after.ok());
    for (const ResumableRun& one : *after) QVERIFY(one.folder != folder);
    QVERIFY(findResumableRuns(folder_.filePath(QStringLiteral("nowhere")), progress)->empty());
}

void TrainPageTest::movedCorpusIsAskedFor() {
    const QString corpus = test::makeToneFolders(folder_.filePath(QStringLiteral("before")), 2, 12);
    session_->openCorpus(corpus);
    QTRY_VERIFY(session_->corpus());
    page_->form().setConfig(test::toneConfig(30));
    TrainingRun& run = session_->training();
    QSignalSpy finished(&run, &TrainingRun::finished);
    trainEpochs(1);
    run.stop();
    QVERIFY(finished.count() > 0 || finished.wait(20000));
    const QString moved = folder_.filePath(QStringLiteral("after"));
    QVERIFY(QFile::rename(corpus, moved));
    finished.clear();
    run.resume(run.folder(), Device());
    QVERIFY(finished.wait(20000));
    QCOMPARE(run.state(), TrainingRun::State::Failed);
    QVERIFY(run.corpusMissing());
    QVERIFY(button(QStringLiteral("Say where the corpus lies now…"))->isVisible());
    finished.clear();
    run.resume(run.folder(), Device(), moved);
    QVERIFY(finished.wait(60000));
    QVERIFY2(run.state() == TrainingRun::State::Done, qPrintable(run.failure()));
}

void TrainPageTest::sliderGoesBackThroughTheFilters() {
    openCorpus();
    page_->form().setConfig(test::toneConfig(40));
    FilterView& view = page_->run().filters();
    QCOMPARE(view.shownEpoch(), 0);
    TrainingRun& run = session_->training();
    QSignalSpy finished(&run, &TrainingRun::finished);
    trainEpochs(3);
    QCOMPARE(view.shownEpoch(), run.epochs().back().epoch);  // follows
    QTest::keyClick(view.slider(), Qt::Key_Home);
    QCOMPARE(view.shownEpoch(), 1);
    const size_t before = run.epochs().size();
    QTRY_VERIFY_WITH_TIMEOUT(run.epochs().size() > before, 30000);
    QCOMPARE(view.shownEpoch(), 1);  // stays where the person looks
    QTest::keyClick(view.slider(), Qt::Key_End);
    QCOMPARE(view.shownEpoch(), run.epochs().back().epoch);
    QVERIFY(finished.count() > 0 || finished.wait(60000));
    QCOMPARE(view.shownEpoch(), 40);
}

void TrainPageTest::filtersBeginAtTheirWavelet() {
    const auto start = startFilters(test::toneConfig(1).network);
    QVERIFY(start.has_value());
    QCOMPARE(start->low, findWavelet("db2")->decLo);
    QCOMPARE(start->high, quadratureMirror(findWavelet("db2")->decLo));
    NetworkOptions random;
    random.wavelet.clear();
    QVERIFY(!startFilters(random));

    std::vector<EpochReport> epochs(2);
    for (int i = 0; i < 2; ++i) {
        epochs[size_t(i)].epoch = i + 1;
        epochs[size_t(i)].levels = {LevelState{{{0.5 + i, 0.5}, {0.5, -0.5 - i}}, 0, 0, 0}};
    }
    const FilterFigures figures = filterFigures(epochs, 0, 0, SampleRate{2000}, start);
    QCOMPARE(figures.low.series[0].y, start->low);
    QCOMPARE(figures.low.series[1].y, std::vector<double>({0.5, 0.5}));
    QVERIFY(figures.low.yRange->high > 1.5);   // the later epoch's tap has its place already
    QVERIFY(figures.high.yRange->low < -1.5);
    QCOMPARE(figures.response.series.back().x.back(), 1000.0);  // half the rate, at the first level
    const FilterFigures without = filterFigures(epochs, 1, 0, SampleRate{2000}, std::nullopt);
    QCOMPARE(without.low.series[0].y, std::vector<double>({0.5, 0.5}));  // the first epoch stands for the start
}

// The slider's smoothing changes what is drawn at once, but no later point changes an earlier one.
void TrainPageTest::smoothingLeavesThePastAlone() {
    openCorpus();
    page_->form().setConfig(test::toneConfig(30));
    TrainingRun& run = session_->training();
    QSignalSpy finished(&run, &TrainingRun::finished);
    trainEpochs(3);
    auto* slider = page_->findChild<QSlider*>(QStringLiteral("smoothing"));
    QTest::keyClick(slider, Qt::Key_End);
    widgets::CurvePlot* loss = nullptr;
    for (auto* plot : page_->run().findChildren<widgets::CurvePlot*>())
        if (plot->curveCount() == 3 && plot->series(0).size() > plot->series(1).size()) loss = plot;  // the one with a point a batch
    QVERIFY(loss);
    QVERIFY(loss->smoothing() > 0.9);
    const auto shown = loss->series(1).shown();
    const std::vector<float> before(shown.begin(), shown.end());
    QVERIFY(finished.count() > 0 || finished.wait(60000));
    const auto after = loss->series(1).shown();
    QCOMPARE(after.size(), size_t(30));
    for (size_t i = 0; i < before.size(); ++i) QCOMPARE(after[i], before[i]);
    QVERIFY(std::vector<float>(loss->series(1).raw().begin(), loss->series(1).raw().end()) !=
            std::vector<float>(after.begin(), after.end()));
}

QTEST_MAIN(TrainPageTest)
#include "train_page_test.moc"
