// The Wavelets page: what each level's filters and threshold became, beside where they started; another model beside.
#pragma once

#include <QPointer>

#include <memory>

#include "app/studio/job.h"
#include "app/studio/page.h"
#include "app/studio/wavelets/steady_ranges.h"
#include "app/studio/wavelets/wavelet_panel.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace sigwavnet::studio {

class EmptyState;
class Notice;

// Keyboard, anywhere on the page: Page Up and Page Down (or Alt+1 … Alt+9, Alt+0 for the tenth) choose the level,
// Ctrl+Page Up and Ctrl+Page Down the kind of plots, Alt+Left and Alt+Right the epoch, Ctrl+Space plays them.
class WaveletsPage : public Page {
    Q_OBJECT
public:
    WaveletsPage(Session& session, QWidget* parent);
    ~WaveletsPage() override;

    QString id() const override { return QStringLiteral("wavelets"); }
    QString title() const override { return tr("Wavelets"); }
    QString icon() const override { return QStringLiteral("wavelets"); }
    bool busy() const override;
    // Each kind of plots, and the run's last model beside the open one.
    QStringList views() const override;
    void showView(const QString& view) override;

    int level() const;  // from 0; -1 without a model
    void setLevel(int level);
    WaveletSection section() const;
    void setSection(WaveletSection section);
    // Shows another model (a file or a run folder) beside the open one; empty: no other any more.
    void compareWith(const QString& path);
    bool comparing() const;

private:
    QWidget* makeEmpty();
    QWidget* makeWithout();
    QWidget* makeContent();
    QWidget* makeChoosers();
    void linkScrolling();
    void makeCommands();
    void openModel();
    void chooseOther();
    void showOther(std::shared_ptr<const Predictor> predictor, const QString& path);
    void showModel();
    void showAnalysis();
    void fillLevels();
    void chooseLevel();
    void warnOfThreshold();
    WaveletPanel& focused() const;  // the panel that keys of epochs act on

    SteadyRanges ranges_;
    QStackedWidget* stack_;
    Notice* notice_;
    EmptyState* without_ = nullptr;  // while the open model has no wavelets
    QTabBar* levels_ = nullptr;
    QTabBar* sections_ = nullptr;
    QPushButton* compare_ = nullptr;
    QSplitter* panels_ = nullptr;
    WaveletPanel* panel_ = nullptr;  // of the session's model
    WaveletPanel* other_ = nullptr;  // hidden while there is none
    QPointer<Job> opening_;          // of the other model
};

}  // namespace sigwavnet::studio
