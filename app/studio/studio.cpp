#include "app/studio/studio.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>

#include "app/studio/demo_project.h"
#include "app/studio/main_window.h"
#include "app/studio/notice.h"
#include "app/studio/page.h"
#include "app/studio/paths.h"
#include "app/studio/search/search_run.h"
#include "app/studio/settings.h"
#include "app/studio/study/study_run.h"
#include "app/studio/tour.h"
#include "app/studio/train/resumable_runs.h"
#include "app/studio/training_run.h"
#include "widgets/figure_menu.h"

namespace sigwavnet::studio {

Studio::Studio(const Arguments& arguments) : arguments_(arguments), background_(session_.training()) {
    language_.use(arguments_.language.value_or(settings::language()));
    widgets::applyScheme(*qApp, arguments_.scheme.value_or(settings::scheme()));
    if (auto device = Device::parse(settings::device().toStdString())) session_.setDevice(*device);
    remember();
    widgets::setBackgroundRunner([this](const QString& title, std::function<Result<QString>(Progress&)> work, QObject* owner,
                                        const std::function<void(Result<QString>)>& done) {
        session_.jobs().start<QString>(title, std::move(work), owner, [done](QString text) { done(std::move(text)); },
                                       [done](const Error& error) { done(error); });
    });
    buildWindow();
    connect(&background_, &Background::woken, this, &Studio::returnFromBackground);
    // Queued: whoever else hears of the training's end comes first.
    connect(&background_, &Background::over, this, &Studio::endBackground, Qt::QueuedConnection);
}

Studio::~Studio() {
    widgets::setBackgroundRunner({});
}

void Studio::remember() {
    connect(&session_, &Session::corpusChanged, this,
            [this] { settings::addRecent(QStringLiteral("corpus"), session_.corpusPath()); });
    connect(&session_, &Session::modelChanged, this,
            [this] { settings::addRecent(QStringLiteral("model"), session_.modelPath()); });
    connect(&session_, &Session::recordingChanged, this, [this] {
        const auto& path = session_.recording()->path();
        const auto isThis = [&](const Clip& clip) { return clip.path == path; };
        const auto corpus = session_.corpus();
        // A corpus's clips are found again with it.
        if (!corpus || std::none_of(corpus->clips.begin(), corpus->clips.end(), isThis))
            settings::addRecent(QStringLiteral("recording"), fromPath(path));
    });
    const auto follow = [this](auto& run, const QString& kind) {
        connect(&run, &FollowedRun::changed, this, [&run, kind] {
            if (run.snapshot() && settings::recent(kind).value(0) != run.folder())
                settings::addRecent(kind, run.folder());
        });
    };
    follow(session_.study(), QStringLiteral("study"));
    follow(session_.search(), QStringLiteral("search"));
}

void Studio::buildWindow() {
    window_ = std::make_unique<MainWindow>(session_);
    connect(window_.get(), &MainWindow::schemeChosen, this, [this](int scheme) { setScheme(widgets::Scheme(scheme)); });
    // Queued: the menu that asked belongs to the window that goes away.
    connect(window_.get(), &MainWindow::languageChosen, this, &Studio::setLanguage, Qt::QueuedConnection);
    connect(window_.get(), &MainWindow::demoRequested, this, &Studio::openDemo);
    connect(window_.get(), &MainWindow::closedInBackground, &background_, &Background::enter);
    window_->restoreLayout();
    if (arguments_.size.isValid()) window_->resize(arguments_.size);
    if (machine_) showMachine();
}

void Studio::start() {
    window_->show();
    lookAtMachine();
    if (!arguments_.tour.isEmpty()) {
        tour_ = std::make_unique<Tour>(session_, *window_, arguments_);
        return;
    }
    for (const QString& path : arguments_.paths) session_.openAny(QFileInfo(path).absoluteFilePath());
    if (!arguments_.corpus.isEmpty()) session_.openCorpus(arguments_.corpus);
    if (!arguments_.model.isEmpty()) session_.openModel(arguments_.model);
    if (!arguments_.recording.isEmpty()) session_.openRecording(arguments_.recording);
    const bool somethingAsked = !arguments_.everything().isEmpty();
    if (settings::firstStart() && !somethingAsked) openDemo();
    settings::setStarted();
}

// A run that a power cut, a crash or a closed window ended: offered, never begun by itself.
void Studio::offerResume() {
    using Runs = std::vector<ResumableRun>;
    session_.jobs().start<Runs>(
        QString(), [root = settings::runsFolder()](Progress& progress) { return findResumableRuns(root, progress); }, this,
        [this](const Runs& runs) {
            const auto wanted = std::find_if(runs.begin(), runs.end(), [](const ResumableRun& run) {
                return !settings::resumeDismissed(run.folder);
            });
            if (wanted == runs.end() || session_.training().active()) return;
            Notice& notice = window_->notice();
            const QString sentence = resumableText(*wanted);
            notice.say(Notice::Kind::Information, sentence, tr("Resume it"), [this, folder = wanted->folder] {
                if (session_.training().active()) return;
                session_.training().resume(folder, session_.device());
                window_->showPage(QStringLiteral("train"));
            });
            connect(&notice, &Notice::dismissed, this, [sentence, folder = wanted->folder](const QString& closed) {
                if (closed == sentence) settings::dismissResume(folder);
            });
        });
}

void Studio::returnFromBackground(const QStringList& paths) {
    background_.leave();
    window_->show();
    window_->raise();
    window_->activateWindow();
    for (const QString& path : paths) session_.openAny(path);
}

void Studio::endBackground() {
    if (background_.entered() && !window_->isVisible()) QApplication::quit();
}

void Studio::setLanguage(const QString& code) {
    settings::setLanguage(code);
    language_.use(code);
    window_->saveLayout();
    const bool visible = window_->isVisible();
    // The new one first: closing the last window would end the program.
    std::unique_ptr<MainWindow> old = std::move(window_);
    buildWindow();
    window_->setVisible(visible);
    old->hide();
}

void Studio::setScheme(widgets::Scheme scheme) {
    settings::setScheme(scheme);
    widgets::applyScheme(*qApp, scheme);
}

void Studio::openDemo() {
    window_->showPage(QStringLiteral("corpus"));
    openDemoProject(session_, demoFolder(), [this](const QString& failure) {
        if (!failure.isEmpty()) {
            window_->notice().say(Notice::Kind::Error, failure);
        } else if (!hasDemoModel()) {
            window_->notice().say(Notice::Kind::Information,
                                  tr("This is the demo corpus: synthesised voices in several emotions. Train a network on "
                                     "it to see what it learns."),
                                  tr("Train on the demo corpus"),
                                  [this] { window_->showPage(QStringLiteral("train")); });
        }
    });
}

// LibTorch takes a moment to wake the devices: not on the GUI thread.
void Studio::lookAtMachine() {
    session_.jobs().start<Machine>(
        tr("Looking at the machine"), [](Progress&) -> Result<Machine> { return Machine{devices(), torchInfo()}; }, this,
        [this](Machine machine) {
            machine_ = std::make_shared<const Machine>(std::move(machine));
            showMachine();
            if (!tour_) offerResume();  // more urgent than what was said about the machine
        });
}

void Studio::showMachine() {
    window_->setDevices(machine_->devices);
    if (!machine_->torch.blasWarning.empty())
        window_->notice().say(Notice::Kind::Warning, translated(machine_->torch.blasWarning));
}

}  // namespace sigwavnet::studio
