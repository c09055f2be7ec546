#include "app/studio/studio.h"

#include <QApplication>
#include <QFileInfo>

#include "app/studio/demo_project.h"
#include "app/studio/main_window.h"
#include "app/studio/notice.h"
#include "app/studio/page.h"
#include "app/studio/settings.h"
#include "app/studio/tour.h"

namespace sigwavnet::studio {

Studio::Studio(const Arguments& arguments) : arguments_(arguments) {
    language_.use(arguments_.language.value_or(settings::language()));
    widgets::applyScheme(*qApp, arguments_.scheme.value_or(settings::scheme()));
    if (auto device = Device::parse(settings::device().toStdString())) session_.setDevice(*device);
    remember();
    buildWindow();
}

Studio::~Studio() = default;

void Studio::remember() {
    connect(&session_, &Session::corpusChanged, this,
            [this] { settings::addRecent(QStringLiteral("corpus"), session_.corpusPath()); });
    connect(&session_, &Session::modelChanged, this,
            [this] { settings::addRecent(QStringLiteral("model"), session_.modelPath()); });
}

void Studio::buildWindow() {
    window_ = std::make_unique<MainWindow>(session_);
    connect(window_.get(), &MainWindow::schemeChosen, this, [this](int scheme) { setScheme(widgets::Scheme(scheme)); });
    // Queued: the menu that asked belongs to the window that goes away.
    connect(window_.get(), &MainWindow::languageChosen, this, &Studio::setLanguage, Qt::QueuedConnection);
    connect(window_.get(), &MainWindow::demoRequested, this, &Studio::openDemo);
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
    const bool somethingAsked = session_.opening();
    if (settings::firstStart() && !somethingAsked) openDemo();
    settings::setStarted();
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
        });
}

void Studio::showMachine() {
    window_->setDevices(machine_->devices);
    if (!machine_->torch.blasWarning.empty())
        window_->notice().say(Notice::Kind::Warning, translated(machine_->torch.blasWarning));
}

}  // namespace sigwavnet::studio
