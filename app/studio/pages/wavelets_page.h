// The Wavelets page: what each level's filters and threshold became, beside where they started.
#pragma once

#include <QPointer>

#include "app/studio/job.h"
#include "app/studio/page.h"
#include "core/evaluation/wavelet_analysis.h"

class QLabel;
class QStackedWidget;
class QTabBar;

namespace sigwavnet::widgets {
class NumberTable;
class PlotView;
}  // namespace sigwavnet::widgets

namespace sigwavnet::studio {

class EmptyState;
class Notice;

// Keyboard: Page Up and Page Down (or Alt+1 …) choose the level anywhere on the page.
class WaveletsPage : public Page {
    Q_OBJECT
public:
    WaveletsPage(Session& session, QWidget* parent);
    ~WaveletsPage() override;

    QString id() const override { return QStringLiteral("wavelets"); }
    QString title() const override { return tr("Wavelets"); }
    QString icon() const override { return QStringLiteral("wavelets"); }
    bool busy() const override { return !job_.isNull() && job_->state() == Job::State::Running; }

    int level() const;  // from 0; -1 without a model
    void setLevel(int level);

private:
    QWidget* makeEmpty();
    QWidget* makeWithout();
    QWidget* makeHeader();
    QWidget* makeFigures();
    void makeCommands();
    void openModel();
    void analyse();
    void showAnalysis(WaveletAnalysis analysis);
    void showLevel();
    void warnOfThreshold();

    QStackedWidget* stack_;
    Notice* notice_;
    EmptyState* without_ = nullptr;  // while the open model has no wavelets
    QLabel* name_ = nullptr;
    QLabel* summary_ = nullptr;
    QTabBar* levels_ = nullptr;
    widgets::PlotView* low_ = nullptr;
    widgets::PlotView* high_ = nullptr;
    widgets::PlotView* response_ = nullptr;
    widgets::PlotView* threshold_ = nullptr;
    widgets::PlotView* phi_ = nullptr;
    widgets::PlotView* psi_ = nullptr;
    widgets::PlotView* bank_ = nullptr;
    widgets::NumberTable* measures_ = nullptr;
    WaveletAnalysis analysis_;  // no levels: nothing analysed yet
    QPointer<Job> job_;
};

}  // namespace sigwavnet::studio
