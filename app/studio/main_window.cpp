#include "app/studio/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "app/studio/command_palette.h"
#include "app/studio/job_line.h"
#include "app/studio/notice.h"
#include "app/studio/page.h"
#include "app/studio/page_rail.h"
#include "app/studio/pages/pages.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/training_run.h"

namespace sigwavnet::studio {

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent),
      session_(session),
      rail_(new PageRail),
      stack_(new QStackedWidget),
      notice_(new Notice),
      jobLine_(new JobLine(session)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(notice_);
    right->addWidget(stack_, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(rail_);
    upper->addLayout(right, 1);
    auto* central = new QWidget(this);
    auto* whole = new QVBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(upper, 1);
    whole->addWidget(jobLine_);
    setCentralWidget(central);

    buildPages();
    buildMenus();
    connect(&session_, &Session::pageRequested, this, &MainWindow::showPage);
    connect(&session_, &Session::corpusChanged, this, &MainWindow::updateTitle);
    connect(&session_, &Session::modelChanged, this, &MainWindow::updateTitle);
    connect(&session_, &Session::openFailed, this, [this](const QString& kind, const QString&, const QString& sentence) {
        if (kind == QLatin1String("file")) notice_->say(Notice::Kind::Error, sentence);
    });
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages() {
    pages_ = makePages(session_, stack_);
    int number = 1;
    for (Page* page : pages_) {
        stack_->addWidget(page);
        rail_->addPage(page->id(), page->title(), page->icon(), QStringLiteral("Ctrl+%1").arg(number++));
    }
    connect(rail_, &PageRail::chosen, this, &MainWindow::showPage);
    showPage(pages_.front()->id());
}

Page* MainWindow::page(const QString& id) const {
    for (Page* page : pages_)
        if (page->id() == id) return page;
    return nullptr;
}

Page* MainWindow::currentPage() const {
    return static_cast<Page*>(stack_->currentWidget());
}

void MainWindow::showPage(const QString& id) {
    Page* wanted = page(id);
    if (!wanted) return;
    stack_->setCurrentWidget(wanted);
    rail_->setCurrent(id);
    wanted->setFocus();
}

void MainWindow::setDevices(const std::vector<DeviceInfo>& devices) {
    jobLine_->setDevices(devices);
}

void MainWindow::updateTitle() {
    QStringList parts;
    if (session_.corpus()) parts << QFileInfo(session_.corpusPath()).fileName();
    if (session_.predictor()) parts << QFileInfo(session_.modelPath()).fileName();
    parts << QStringLiteral("SigWavNet Studio");
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    resize(1280, 800);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    showPage(settings.value(QStringLiteral("window/page")).toString());
}

void MainWindow::saveLayout() const {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("window/page"), currentPage()->id());
}

// A training can go on without a window, or end with a checkpoint that takes a moment to write.
bool MainWindow::mayCloseTraining() {
    const TrainingRun& training = session_.training();
    if (!training.active() || closing_) return true;
    QMessageBox box(QMessageBox::Question, tr("Close SigWavNet Studio?"),
                    tr("The training %1 has not ended yet.").arg(QFileInfo(training.folder()).fileName()),
                    QMessageBox::NoButton, this);
    box.setInformativeText(tr("It can go on without a window: start the program again to see it. Or it stops here with a "
                              "checkpoint, and you resume it next time."));
    auto* background = box.addButton(tr("Keep training in the background"), QMessageBox::AcceptRole);
    auto* stop = box.addButton(tr("Stop and close"), QMessageBox::DestructiveRole);
    auto* stay = box.addButton(tr("Don't close"), QMessageBox::RejectRole);
    box.setDefaultButton(background);
    box.setEscapeButton(stay);
    box.exec();
    if (!training.active()) return true;  // it ended meanwhile
    if (box.clickedButton() == stop) stopAndClose();
    if (box.clickedButton() != background) return false;
    session_.training().goOn();  // a paused one would wait for ever
    Q_EMIT closedInBackground();
    return true;
}

void MainWindow::stopAndClose() {
    closing_ = true;
    notice_->say(Notice::Kind::Information, tr("The training writes a checkpoint; then the window closes."));
    connect(&session_.training(), &TrainingRun::finished, this, &QWidget::close, Qt::QueuedConnection);
    session_.training().stop();
}

bool MainWindow::mayClose() {
    QStringList running;
    for (const Job* job : session_.jobs().jobs())
        if (job->state() == Job::State::Running && job->asksBeforeClosing()) running << job->title();
    if (running.isEmpty()) return true;
    QMessageBox box(QMessageBox::Question, tr("Close SigWavNet Studio?"),
                    tr("%1 is still running.").arg(running.join(QStringLiteral(", "))), QMessageBox::NoButton, this);
    box.setInformativeText(tr("Closing stops it. The model of the last finished epoch stays in its run folder."));
    auto* stop = box.addButton(tr("Stop and close"), QMessageBox::DestructiveRole);
    auto* stay = box.addButton(tr("Keep running"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == stop;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose() || !mayCloseTraining()) {
        event->ignore();
        return;
    }
    saveLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    notice_->clear();
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) session_.openAny(url.toLocalFile());
    event->acceptProposedAction();
}

void MainWindow::showPalette() {
    QList<QAction*> actions = currentPage()->actions();
    actions += actionsBelow(menuBar()->actions());
    CommandPalette(actions, this).exec();
}

}  // namespace sigwavnet::studio
