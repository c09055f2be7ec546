#include "app/studio/pages/train_page.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

#include "app/studio/notice.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/train/cost_view.h"
#include "app/studio/train/option_form.h"
#include "app/studio/train/option_group.h"
#include "app/studio/train/preset_box.h"
#include "app/studio/train/run_view.h"
#include "app/studio/train/schedule_chart.h"
#include "app/studio/train/training_plan.h"
#include "app/studio/training_run.h"
#include "core/base/files.h"
#include "core/training/pace_measure.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

// "emodb", or the folder that a table lies in: "corpus.csv" says nothing.
QString corpusName(const QString& path) {
    const QFileInfo file(path);
    return file.isDir() ? QDir(path).dirName() : file.dir().dirName();
}

}  // namespace

TrainPage::~TrainPage() = default;

bool TrainPage::busy() const {
    return !planning_.isNull();
}

void TrainPage::connectSession() {
    connect(form_, &OptionForm::changed, this, &TrainPage::formChanged);
    connect(&session_, &Session::splitChanged, this, &TrainPage::takeSplit);
    connect(&session_, &Session::corpusChanged, this, &TrainPage::takeCorpus);
    connect(&session_, &Session::deviceChanged, this, &TrainPage::plan);
    connect(cost_, &CostView::measureRequested, this, &TrainPage::measure);
    connect(&session_, &Session::openFailed, this, [this](const QString& kind, const QString&, const QString& sentence) {
        if (kind == QLatin1String("corpus") && std::exchange(startWhenRead_, false))
            notice_->say(Notice::Kind::Error, sentence);
    });
    TrainingRun& training = session_.training();
    connect(&training, &TrainingRun::started, this, &TrainPage::updateState);
    connect(&training, &TrainingRun::stateChanged, this, &TrainPage::updateState);
    connect(&training, &TrainingRun::finished, this, [this] {
        updateState();
        plan();  // how long an epoch takes is known better now
    });
}

void TrainPage::start() {
    if (session_.training().active() || !form_->problem().isEmpty()) return;
    const auto corpus = session_.corpus();
    if (!corpus || !readWithClassMap()) return;
    if (const Status trainable = checkTrainable(*corpus); !trainable) {
        notice_->say(Notice::Kind::Error, translated(trainable.error()));
        return;
    }
    notice_->clear();
    const QString runs = settings::runsFolder();
    if (const Status made = makeFolder(toPath(runs)); !made) {
        notice_->say(Notice::Kind::Error, translated(made.error()));
        return;
    }
    const QString name = QStringLiteral("%1-%2").arg(corpusName(session_.corpusPath()), form_->presetName());
    session_.training().start(corpus, form_->config(), session_.device(), freshFolder(runs, name));
}

// A class map that was changed in the form takes the corpus being read anew; the training starts after that.
bool TrainPage::readWithClassMap() {
    auto map = ClassMap::parse(form_->config().classMap);
    if (!map) {
        notice_->say(Notice::Kind::Error, translated(map.error()));
        return false;
    }
    ImportOptions options = session_.importOptions();
    if (map->text() == options.classMap.text()) return true;
    options.classMap = *map;
    startWhenRead_ = true;
    session_.openCorpus(session_.corpusPath(), options);
    return false;
}

void TrainPage::takeSplit() {
    TrainingConfig config = form_->config();
    const bool same = config.split.name == session_.split().name && config.split.seed == session_.split().seed &&
                      config.split.folds == session_.split().folds && config.fold == session_.fold();
    if (same) return;
    config.split = session_.split();
    config.fold = session_.fold();
    form_->setConfig(config);
    plan();
}

void TrainPage::takeCorpus() {
    TrainingConfig config = form_->config();
    config.classMap = session_.importOptions().classMap.text();
    if (config.classMap != form_->config().classMap) form_->setConfig(config);
    plan();
    updateState();
    if (std::exchange(startWhenRead_, false)) start();
}

void TrainPage::formChanged() {
    session_.setSplit(form_->config().split, form_->config().fold);
    schedule_->setConfig(form_->config());
    plan();
    updateState();
}

// What the choice means before an hour is spent on it; worked out beside the window, milliseconds later.
void TrainPage::plan() {
    if (planning_) planning_->cancel();
    const auto current = std::make_shared<QPointer<Job>>();
    *current = session_.jobs().start<TrainingPlan>(
        QString(),
        [corpus = session_.corpus(), config = form_->config(), device = session_.device(),
         before = plan_ ? plan_->split : nullptr](Progress& progress) {
            return planTraining(corpus, config, device, before, progress);
        },
        this,
        [this, current](TrainingPlan plan) {
            if (planning_ != *current) return;  // the options have changed since
            planning_.clear();
            showPlan(plan);
        });
    planning_ = *current;
}

void TrainPage::showPlan(const TrainingPlan& plan) {
    plan_ = std::make_shared<const TrainingPlan>(plan);
    cost_->setPlan(plan, form_->config().epochs);
    form_->groupOf("split.name").setNote(leakText(plan, palette()));
    QStringList costs;
    for (size_t i = 0; i < plan.presets.size(); ++i) costs << presetCostText(plan, i);
    form_->presetBox().setCosts(costs);
    updateState();
}

// Learns from noise for a moment; from then on the time of every choice can be told.
void TrainPage::measure() {
    if (!plan_ || !plan_->split || session_.training().active()) return;
    session_.jobs().start<TrainingPace>(
        tr("Measuring how fast this machine trains"),
        [config = form_->config(), extent = plan_->split->extent, device = session_.device()](
            Progress&) -> Result<TrainingPace> {
            SWN_ASSIGN(const TrainingPace pace, measurePace(config, extent, device));
            SWN_TRY(PaceBook().remember(device.id(), config, pace));
            return pace;
        },
        this, [this](TrainingPace) { plan(); },
        [this](const Error& error) { notice_->say(Notice::Kind::Error, translated(error)); });
}

void TrainPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && plan_) showPlan(TrainingPlan(*plan_));
    Page::changeEvent(event);
}

void TrainPage::updateState() {
    const TrainingRun& training = session_.training();
    const bool paused = training.state() == TrainingRun::State::Paused;
    right_->setCurrentIndex(training.state() == TrainingRun::State::Idle ? 0 : 1);
    QString obstacle = form_->problem();
    if (obstacle.isEmpty() && plan_ && plan_->split && plan_->split->problem)
        obstacle = translated(plan_->split->problem->message);
    if (!session_.corpus()) obstacle = tr("Open a corpus first, on the Corpus page.");
    problem_->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                          .arg(widgets::theme(palette()).error.name(), obstacle.toHtmlEscaped()));
    problem_->setVisible(!obstacle.isEmpty() && !training.active());
    start_->setEnabled(obstacle.isEmpty() && !training.active());
    pause_->setText(paused ? tr("Go on") : tr("Pause"));
    pause_->setEnabled(training.active() && !training.stopping());
    stop_->setEnabled(training.active() && !training.stopping());
}

void TrainPage::pauseOrGoOn() {
    TrainingRun& training = session_.training();
    if (training.state() == TrainingRun::State::Paused)
        training.goOn();
    else
        training.pause();
}

void TrainPage::resume(const QString& folder, const QString& moved) {
    if (session_.training().active()) return;
    notice_->clear();
    session_.training().resume(folder, session_.device(), moved);
}

void TrainPage::chooseRun() {
    if (session_.training().active()) return;
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("The folder of a run that has not ended"), settings::runsFolder());
    if (!folder.isEmpty()) resume(folder);
}

void TrainPage::chooseCorpus() {
    const QString run = session_.training().folder();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where the run's corpus lies now"));
    if (!folder.isEmpty()) resume(run, folder);
}

void TrainPage::saveConfig() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save options"), QStringLiteral("config.json"), tr("Options (*.json)"));
    if (path.isEmpty()) return;
    const Status saved = writeFileAtomically(toPath(path), std::string_view(configJson(form_->config())));
    if (!saved) notice_->say(Notice::Kind::Error, translated(saved.error()));
}

void TrainPage::loadConfig() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Load options"), {}, tr("Options (*.json)"));
    if (path.isEmpty()) return;
    const auto text = readFile(toPath(path), uint64_t(1) << 20);
    if (!text) return notice_->say(Notice::Kind::Error, translated(text.error()));
    auto config = configFromJson(*text, path.toStdString());
    if (!config) return notice_->say(Notice::Kind::Error, translated(config.error()));
    use(*config);
}

void TrainPage::use(const TrainingConfig& config) {
    notice_->clear();
    form_->setConfig(config);
    formChanged();
}

}  // namespace sigwavnet::studio
