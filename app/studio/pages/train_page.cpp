#include "app/studio/pages/train_page.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

#include "app/studio/notice.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/train/option_form.h"
#include "app/studio/train/run_view.h"
#include "app/studio/training_run.h"
#include "app/studio/words.h"
#include "core/base/files.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

// "emodb", or the folder that a table lies in: "corpus.csv" says nothing.
QString corpusName(const QString& path) {
    const QFileInfo file(path);
    return file.isDir() ? QDir(path).dirName() : file.dir().dirName();
}

}  // namespace

TrainPage::TrainPage(Session& session, QWidget* parent)
    : Page(session, parent),
      form_(new OptionForm),
      notice_(new Notice(this)),
      cost_(new QLabel),
      problem_(new QLabel),
      start_(new QPushButton(tr("Start training"))),
      stop_(new QPushButton(tr("Stop"))),
      right_(new QStackedWidget),
      run_(new RunView(session)) {
    auto* empty = new EmptyState(QStringLiteral("train"), tr("Nothing has been trained yet"),
                                 tr("Choose a preset and press Start. The window stays usable meanwhile: curves, thresholds and "
                                    "the confusion matrix appear here after each epoch."));
    right_->addWidget(empty);
    right_->addWidget(run_);
    auto* splitter = new QSplitter;
    splitter->addWidget(makeOptions());
    splitter->addWidget(right_);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 760});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(notice_);
    layout->addWidget(splitter, 1);
    makeCommands();

    connect(form_, &OptionForm::changed, this, &TrainPage::formChanged);
    connect(&session_, &Session::splitChanged, this, &TrainPage::takeSplit);
    connect(&session_, &Session::corpusChanged, this, &TrainPage::takeCorpus);
    connect(&session_, &Session::openFailed, this, [this](const QString& kind, const QString&, const QString& sentence) {
        if (kind == QLatin1String("corpus") && std::exchange(startWhenRead_, false))
            notice_->say(Notice::Kind::Error, sentence);
    });
    TrainingRun& training = session_.training();
    connect(&training, &TrainingRun::started, this, &TrainPage::updateState);
    connect(&training, &TrainingRun::finished, this, &TrainPage::updateState);
    if (training.state() != TrainingRun::State::Idle) form_->setConfig(training.config());
    takeSplit();
    takeCorpus();
    updateState();
}

QWidget* TrainPage::makeOptions() {
    auto* pane = new QWidget;
    cost_->setWordWrap(true);
    cost_->setFont(widgets::tabularFont(font()));
    problem_->setWordWrap(true);
    start_->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(start_, 1);
    buttons->addWidget(stop_);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form_, 1);
    layout->addWidget(cost_);
    layout->addWidget(problem_);
    layout->addLayout(buttons);
    pane->setMinimumWidth(340);
    connect(start_, &QPushButton::clicked, this, &TrainPage::start);
    connect(stop_, &QPushButton::clicked, &session_.training(), &TrainingRun::stop);
    return pane;
}

void TrainPage::makeCommands() {
    const auto command = [this](const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    command(tr("Start training"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { start_->click(); });
    command(tr("Stop training"), QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { stop_->click(); });
    command(tr("Load options from a file…"), {}, &TrainPage::loadConfig);
    command(tr("Save options to a file…"), {}, &TrainPage::saveConfig);
}

void TrainPage::start() {
    if (session_.training().running() || !form_->problem().isEmpty()) return;
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
    const QString name = QStringLiteral("%1-%2-%3").arg(corpusName(session_.corpusPath()), form_->presetName(),
                                                        QDate::currentDate().toString(Qt::ISODate));
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
    showCost();
}

void TrainPage::takeCorpus() {
    TrainingConfig config = form_->config();
    config.classMap = session_.importOptions().classMap.text();
    if (config.classMap != form_->config().classMap) form_->setConfig(config);
    updateState();
    if (std::exchange(startWhenRead_, false)) start();
}

void TrainPage::formChanged() {
    session_.setSplit(form_->config().split, form_->config().fold);
    updateState();
}

// What the choice means before an hour is spent on it.
void TrainPage::showCost() {
    TrainingConfig config = form_->config();
    const auto corpus = session_.corpus();
    if (corpus && !corpus->classes.empty()) config.network.classes = int(corpus->classes.size());
    const double shortest = double(config.network.minimumSamples()) / config.preparation.rate.hz;
    QStringList lines{tr("%1 parameters").arg(countText(parameterCount(config.network))) + QStringLiteral(" · ") +
                      tr("shortest clip %1").arg(durationText(shortest))};
    if (corpus) {
        int tooShort = 0;
        for (const Clip& clip : corpus->clips) tooShort += clip.seconds() < shortest;
        if (tooShort > 0)
            lines << QStringLiteral("<span style='color:%1'>%2</span>")
                         .arg(widgets::theme(palette()).warning.name(),
                              tr("%n clip(s) of the corpus are shorter and will be left out. Fewer levels or a shorter wavelet "
                                 "take them.", nullptr, tooShort));
    }
    cost_->setText(lines.join(QStringLiteral("<br>")));
}

void TrainPage::updateState() {
    const TrainingRun& training = session_.training();
    const bool running = training.running();
    right_->setCurrentIndex(training.state() == TrainingRun::State::Idle ? 0 : 1);
    const auto corpus = session_.corpus();
    QString obstacle = form_->problem();
    if (!corpus) obstacle = tr("Open a corpus first, on the Corpus page.");
    problem_->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                          .arg(widgets::theme(palette()).error.name(), obstacle.toHtmlEscaped()));
    problem_->setVisible(!obstacle.isEmpty() && !running);
    start_->setEnabled(obstacle.isEmpty() && !running);
    start_->setText(running ? tr("Training…") : tr("Start training"));
    stop_->setEnabled(running);
    showCost();
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
    notice_->clear();
    form_->setConfig(*config);
    formChanged();
}

}  // namespace sigwavnet::studio
