#include "app/studio/train/run_curves.h"

#include <limits>

#include "app/studio/training_run.h"
#include "widgets/curve_plot.h"

namespace sigwavnet::studio {

namespace {

using widgets::CurvePlot;
using widgets::CurveStyle;
using widgets::Ink;
using widgets::ValueRange;
using Styles = std::vector<CurveStyle>;

constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();
constexpr double kGibibyte = 1024.0 * 1024 * 1024;
enum LossCurve : size_t { kBatches, kTraining, kValidation };  // the later over the earlier

CurvePlot* makePlot(const QString& name, const QString& unit, const QString& message) {
    auto* plot = new CurvePlot({RunCurves::tr("Epoch"), {}}, {name, unit});
    plot->setMessage(message);
    return plot;
}

double inPercent(double share) {
    return 100 * share;
}

}  // namespace

RunCurves::RunCurves(const TrainingRun& run, QObject* parent)
    : QObject(parent),
      run_(run),
      loss_(makePlot(tr("Loss"), tr("nat"), tr("The first batch has not been learned yet."))),
      scores_(makePlot(tr("Recognised"), QStringLiteral("%"), tr("After the first epoch, how many clips were recognised."))),
      thresholds_(makePlot(tr("Thresholds by level"), {}, tr("This network has no thresholds, or no epoch yet."))),
      rate_(makePlot(tr("Learning rate"), {}, tr("After the first epoch, the learning rate."))),
      speed_(makePlot(tr("Speed"), tr("clips/s"), tr("After the first epoch, how many clips were learned a second."))),
      wait_(makePlot(tr("Waiting for input"), QStringLiteral("%"),
                     tr("After the first epoch, the share of time that learning waited for clips."))),
      memory_(makePlot(tr("GPU memory"), tr("GiB"), {})),
      norm_(makePlot(tr("Gradient norm"), {}, tr("After the first epoch, the mean length of its gradients."))) {}

void RunCurves::restart() {
    epochs_ = batches_ = 0;
    const Ink first{Ink::Role::Accent}, second{Ink::Role::Second}, faint{Ink::Role::Initial};
    loss_->setCurves(Styles{{tr("Each batch"), faint, Qt::SolidLine, true, 0.8},
                            {tr("Training"), first},
                            {tr("Validation"), second, Qt::DashLine}});
    scores_->setCurves(Styles{{tr("UAR"), second},
                        {tr("WA"), second, Qt::DotLine},
                        {tr("WA in training"), first, Qt::DashLine}});
    rate_->setCurves(Styles{{tr("Learning rate"), first}});
    speed_->setCurves(Styles{{tr("Clips a second"), first}});
    wait_->setCurves(Styles{{tr("Waiting for input"), first}});
    norm_->setCurves(Styles{{tr("Gradient norm"), first}});
    memory_->setCurves(Styles());
    thresholds_->setCurves(Styles());
    const ValueRange all{0, double(std::max(1, run_.config().epochs))};
    for (CurvePlot* plot : {loss_, speed_, norm_}) plot->setLeastRange(all, ValueRange{0, 1});
    rate_->setLeastRange(all, ValueRange{0, run_.config().learningRate});
    for (CurvePlot* plot : {thresholds_, memory_}) plot->setLeastRange(all, std::nullopt);
    memory_->hide();  // until there is a GPU
    for (CurvePlot* plot : {scores_, wait_}) plot->setLeastRange(all, ValueRange{0, 100});
    for (CurvePlot* plot : {loss_, scores_, thresholds_, rate_, speed_, wait_, memory_, norm_}) plot->resetWindow();
}

void RunCurves::addNews() {
    for (; epochs_ < run_.epochs().size(); ++epochs_) addEpoch(epochs_);
    addBatches();
}

double RunCurves::epochOf(qint64 step) const {
    if (!run_.batch() || run_.batch()->steps <= 0) return kNoValue;
    return double(step) * run_.config().epochs / double(run_.batch()->steps);
}

void RunCurves::addBatches() {
    const auto& losses = run_.batchLosses();
    for (; batches_ < losses.size(); ++batches_)
        loss_->append(kBatches, epochOf(losses[batches_].step), double(losses[batches_].loss));
    if (!run_.memory() || losses.empty()) return;
    const DeviceMemory& memory = *run_.memory();
    if (memory_->curveCount() == 0) {
        memory_->show();
        memory_->setCurves(Styles{{tr("Used by all programs"), Ink{Ink::Role::Accent}}});
        memory_->setLeastRange(ValueRange{0, double(run_.config().epochs)},
                               ValueRange{0, double(memory.totalBytes) / kGibibyte});
    }
    memory_->append(0, epochOf(losses.back().step), double(memory.usedBytes) / kGibibyte);
}

void RunCurves::addEpoch(size_t index) {
    const EpochReport& report = run_.epochs()[index];
    const double x = report.epoch;
    loss_->append(kTraining, x, report.trainLoss);
    loss_->append(kValidation, x, report.validationLoss.value_or(kNoValue));
    scores_->append(0, x, report.validation ? inPercent(report.validation->uar) : kNoValue);
    scores_->append(1, x, report.validation ? inPercent(report.validation->wa) : kNoValue);
    scores_->append(2, x, inPercent(report.trainWa));
    rate_->append(0, x, report.learningRate);
    speed_->append(0, x, report.clipsPerSecond);
    wait_->append(0, x, inPercent(report.inputWait));
    norm_->append(0, x, report.gradientNorm);
    addThresholds(index);
}

// Two curves a level: the threshold of positive coefficients, and, dashed, that of negative ones.
void RunCurves::addThresholds(size_t index) {
    const EpochReport& report = run_.epochs()[index];
    const auto levels = int(report.levels.size());
    if (!run_.config().network.thresholds || levels == 0) return;
    if (thresholds_->curveCount() == 0) {
        Styles styles;
        for (int level = 0; level < levels; ++level) {
            const Ink ink = Ink::level(level, levels);
            styles.push_back({tr("Level %1").arg(level + 1), ink});
            styles.push_back({tr("Level %1, negative").arg(level + 1), ink, Qt::DashLine, false});
        }
        thresholds_->setCurves(std::move(styles));
    }
    for (int level = 0; level < levels; ++level) {
        const LevelState& state = report.levels[size_t(level)];
        thresholds_->append(size_t(2 * level), report.epoch, state.thresholdPlus);
        thresholds_->append(size_t(2 * level + 1), report.epoch, state.thresholdMinus);
    }
}

void RunCurves::setSmoothing(double weight) {
    for (CurvePlot* plot : {loss_, scores_, speed_, wait_, norm_}) plot->setSmoothing(weight);
}

}  // namespace sigwavnet::studio
