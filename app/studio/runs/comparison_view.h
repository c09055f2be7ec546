// The chosen runs beside one another: curves over each other, where they differ, what they confuse.
#pragma once

#include <QPointer>
#include <QTabWidget>

#include <vector>

#include "app/studio/job.h"
#include "app/studio/runs/run_details.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;
class QTabBar;

namespace sigwavnet::widgets {
class CurvePlot;
class NumberTable;
}  // namespace sigwavnet::widgets

namespace sigwavnet::studio {

class Session;

class ComparisonView : public QTabWidget {
    Q_OBJECT
public:
    explicit ComparisonView(Session& session, QWidget* parent = nullptr);

    // Shows these, in this order; the same runs again (they have grown) keep the zoom.
    void setRuns(const std::vector<RunPtr>& runs);
    const std::vector<RunPtr>& runs() const { return runs_; }
    bool busy() const;

    widgets::CurvePlot& curves() { return *curves_; }
    std::string metric() const;
    void setMetric(const std::string& column);

Q_SIGNALS:
    void runClicked(const QString& folder);  // its curve

private:
    QWidget* makeCurves();
    QWidget* makeConfiguration();
    QWidget* makeMatrices();
    void fillMetrics();
    void loadCurves();
    void loadDetails();
    void showConfiguration();
    void showMatrices();
    void showPaired();

    Session& session_;
    std::vector<RunPtr> runs_;
    bool sameRuns_ = false;
    std::vector<std::string> metrics_;  // as metric_ lists them
    QComboBox* metric_ = nullptr;
    QSlider* smoothing_ = nullptr;
    QLabel* smoothingText_ = nullptr;
    QCheckBox* logarithmic_ = nullptr;
    widgets::CurvePlot* curves_ = nullptr;
    QLabel* differencesText_ = nullptr;
    widgets::NumberTable* differences_ = nullptr;
    QLabel* pairedText_ = nullptr;
    QTabBar* scale_ = nullptr;
    QGridLayout* matrices_ = nullptr;
    RunDetails details_;
    QPointer<Job> curveJob_, detailJob_;
};

}  // namespace sigwavnet::studio
