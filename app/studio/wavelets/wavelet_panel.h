// One model's wavelets: its name, a slider through its run's epochs, and the plots of the chosen level and section.
#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

#include "app/studio/job.h"
#include "app/studio/wavelets/run_filters.h"
#include "app/studio/wavelets/wavelet_figures.h"
#include "core/evaluation/predictor.h"

class QLabel;
class QScrollBar;
class QStackedWidget;

namespace sigwavnet::widgets {
class NumberTable;
}

namespace sigwavnet::studio {

class EpochBar;
class FigureCard;
class PlotGrid;
class SteadyRanges;

// In the order of their tabs.
enum class WaveletSection { Filters, Functions, Bank, Threshold, Measures };
inline constexpr int kWaveletSections = 5;

// Analyses in jobs; GUI thread.
class WaveletPanel : public QWidget {
    Q_OBJECT
public:
    // `ranges` are shared with the panel beside this one; both references outlive it.
    WaveletPanel(JobRunner& jobs, SteadyRanges& ranges, QWidget* parent = nullptr);
    ~WaveletPanel() override;

    // A network with wavelets, from `path` (a model file or a run folder); null: nothing any more.
    void setModel(std::shared_ptr<const Predictor> predictor, const QString& path);
    int level() const { return level_; }
    void setLevel(int level);  // beyond this model's levels: it says how many it has
    void setSection(WaveletSection section);
    void refresh();  // shows its plots anew: the shared ranges have grown

    bool busy() const { return job_ && job_->state() == Job::State::Running; }
    const WaveletAnalysis& analysis() const { return analysis_; }  // of what is shown; no levels: none yet
    EpochBar& epochs() { return *epochs_; }
    void addHeaderButton(QWidget* button);
    std::vector<QScrollBar*> scrollBars() const;  // of each section with plots

Q_SIGNALS:
    void shown();                           // another analysis is on the screen
    void failed(const QString& sentence);   // the analysis, or reading the run's epochs
    void rangesGrown();                     // the panel beside should refresh()

private:
    struct Loaded {
        WaveletAnalysis analysis;
        RunFilters run;
        std::optional<Error> runError;
    };

    QWidget* makeHeader();
    QWidget* makeSection(WaveletSection section, int figures);
    void analyse();
    void take(Loaded loaded);
    void showEpoch(int position);
    void showFigures();
    void showSection(WaveletSection section, WaveletFigures figures);
    void describe();

    JobRunner& jobs_;
    SteadyRanges& ranges_;
    std::shared_ptr<const Predictor> predictor_;
    QString path_;
    WaveletAnalysis model_;     // of the model itself
    WaveletAnalysis analysis_;  // of the epoch shown
    RunFilters run_;
    QPointer<Job> job_;
    int level_ = 0;
    bool keepWindow_ = false;  // the next figures are another epoch of the same level
    QLabel* name_ = nullptr;
    QLabel* summary_ = nullptr;
    QWidget* header_ = nullptr;
    EpochBar* epochs_;
    QStackedWidget* stack_;
    QLabel* without_;  // this model has no such level
    std::vector<std::vector<FigureCard*>> cards_;  // of each section with plots
    widgets::NumberTable* measures_;
};

}  // namespace sigwavnet::studio
