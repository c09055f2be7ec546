// The window: page rail, pages, notice, job line, menus. Holds no data; everything open is in the Session.
#pragma once

#include <QMainWindow>
#include <QString>

#include <vector>

#include "core/model/device.h"

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace sigwavnet::studio {

class JobLine;
class Notice;
class Page;
class PageRail;
class Session;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    const std::vector<Page*>& pages() const { return pages_; }
    Page* page(const QString& id) const;  // null: no such page
    Page* currentPage() const;
    void showPage(const QString& id);

    void setDevices(const std::vector<DeviceInfo>& devices);
    Notice& notice() { return *notice_; }

    // Layout and page of the last window (QSettings).
    void restoreLayout();
    void saveLayout() const;

Q_SIGNALS:
    void schemeChosen(int scheme);            // widgets::Scheme
    void languageChosen(const QString& code);
    void demoRequested();
    void closedInBackground();  // the window closes, and the training is to go on

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPages();
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildThemeMenu(QMenu* view);
    void buildLanguageMenu(QMenu* view);
    void fillRecent(QMenu* menu);
    void showPalette();
    void showAbout();
    void openFolder();
    void openFile(const QString& title, const QString& filter);
    bool mayClose();
    bool mayCloseTraining();
    void stopAndClose();
    void updateTitle();

    Session& session_;
    PageRail* rail_;
    QStackedWidget* stack_;
    Notice* notice_;
    JobLine* jobLine_;
    std::vector<Page*> pages_;
    bool closing_ = false;  // as soon as the training has written its checkpoint
};

}  // namespace sigwavnet::studio
