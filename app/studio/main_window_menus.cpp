// The menus of the main window. Every command of the program is in one of them, so that the command palette finds it.
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

#include <utility>

#include "app/studio/job_line.h"
#include "app/studio/languages.h"
#include "app/studio/main_window.h"
#include "app/studio/notice.h"
#include "app/studio/page.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "core/model/device.h"

namespace sigwavnet::studio {

void MainWindow::buildMenus() {
    buildFileMenu();
    buildViewMenu();
    for (Page* page : pages_)
        if (QMenu* menu = page->menu()) menuBar()->addMenu(menu);
    buildHelpMenu();
}

void MainWindow::buildFileMenu() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("Open corpus &folder…"), QKeySequence(Qt::CTRL | Qt::Key_O), this, &MainWindow::openFolder);
    file->addAction(tr("Open corpus &table…"), this, [this] {
        openFile(tr("Open a table of clips"), tr("Tables (*.csv *.tsv)"));
    });
    file->addAction(tr("Open &model…"), QKeySequence(Qt::CTRL | Qt::Key_M), this, [this] {
        openFile(tr("Open a model"), tr("Models (*.safetensors *.pt *.pth)"));
    });
    file->addAction(tr("Open &recording…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this, [this] {
        openFile(tr("Open a recording"), tr("Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc)"));
    });
    QMenu* recent = file->addMenu(tr("Open re&cent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    fillRecent(recent);
    file->addAction(tr("Open the &demo project"), this, &MainWindow::demoRequested);
    file->addSeparator();
    file->addAction(tr("Folder for &trainings…"), this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Where trainings are written"),
                                                                 settings::runsFolder());
        if (!folder.isEmpty()) settings::setRunsFolder(folder);
    });
    file->addSeparator();
    auto* quit = file->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::fillRecent(QMenu* menu) {
    menu->clear();
    const std::pair<QString, QString> kinds[] = {{QStringLiteral("corpus"), tr("Corpora")},
                                                 {QStringLiteral("model"), tr("Models")},
                                                 {QStringLiteral("recording"), tr("Recordings")},
                                                 {QStringLiteral("project"), tr("Labelling projects")},
                                                 {QStringLiteral("study"), tr("Cross-validations")},
                                                 {QStringLiteral("search"), tr("Searches")}};
    for (const auto& [kind, title] : kinds) {
        const QStringList paths = settings::recent(kind);
        if (paths.isEmpty()) continue;
        menu->addSection(title);
        for (const QString& path : paths) {
            QString text = QFileInfo(path).fileName();
            auto* action = menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                           [this, path] { session_.openAny(path); });
            action->setStatusTip(path);
            action->setToolTip(path);
        }
    }
    menu->setToolTipsVisible(true);
    menu->setEnabled(!menu->isEmpty());
    if (menu->isEmpty()) return;
    menu->addSeparator();
    menu->addAction(tr("Forget these"), this, [this, menu] {
        settings::clearRecent();
        fillRecent(menu);
    });
}

void MainWindow::buildViewMenu() {
    QMenu* view = menuBar()->addMenu(tr("&View"));
    int number = 1;
    for (const Page* page : pages_) {
        const QString id = page->id();
        view->addAction(page->title(), QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)), this,
                        [this, id] { showPage(id); });
    }
    view->addSeparator();
    view->addAction(tr("&Command palette…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::showPalette);
    view->addAction(tr("&List of jobs"), QKeySequence(Qt::CTRL | Qt::Key_J), jobLine_, &JobLine::toggleList);
    view->addSeparator();
    buildThemeMenu(view);
    buildLanguageMenu(view);
}

void MainWindow::buildThemeMenu(QMenu* view) {
    QMenu* menu = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(menu);
    const std::pair<QString, widgets::Scheme> schemes[] = {{tr("As the &system"), widgets::Scheme::System},
                                                           {tr("&Light"), widgets::Scheme::Light},
                                                           {tr("&Dark"), widgets::Scheme::Dark}};
    for (const auto& [text, scheme] : schemes) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(settings::scheme() == scheme);
        connect(action, &QAction::triggered, this, [this, scheme = scheme] { Q_EMIT schemeChosen(int(scheme)); });
    }
}

void MainWindow::buildLanguageMenu(QMenu* view) {
    QMenu* menu = view->addMenu(tr("La&nguage"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, const QString& code) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(settings::language() == code);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    };
    add(tr("As the system"), {});
    for (const Language& language : languages()) add(language.name, language.code);
}

void MainWindow::buildHelpMenu() {
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    auto* about = help->addAction(tr("&About SigWavNet Studio"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
    auto* aboutQt = help->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void MainWindow::showAbout() {
    const TorchInfo torch = torchInfo();
    QMessageBox::about(
        this, tr("About SigWavNet Studio"),
        tr("<h3>SigWavNet Studio %1</h3>"
           "<p>Speech-emotion recognition with learnable wavelets: train SigWavNet on raw recordings and see what it "
           "learned.</p><p>LibTorch %2, %3</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</p>")
            .arg(QApplication::applicationVersion(), QString::fromStdString(torch.version),
                 QString::fromStdString(torch.blas)));
}

void MainWindow::openFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open the folder of a corpus"));
    if (folder.isEmpty()) return;
    notice_->clear();
    session_.openAny(folder);
}

void MainWindow::openFile(const QString& title, const QString& filter) {
    const QString file = QFileDialog::getOpenFileName(this, title, {}, filter);
    if (file.isEmpty()) return;
    notice_->clear();
    session_.openAny(file);
}

}  // namespace sigwavnet::studio
