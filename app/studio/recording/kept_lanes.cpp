#include "app/studio/recording/kept_lanes.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

#include "app/studio/recording/trace_lanes.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "core/dataset/prepare.h"
#include "widgets/lane_signal.h"

namespace sigwavnet::studio {

namespace {

constexpr int kKeptHeight = 76;
const auto kKeptLane = QStringLiteral("kept");

double peakOf(std::span<const float> samples) {
    float peak = 0;
    for (const float sample : samples) peak = std::max(peak, std::abs(sample));
    return peak;
}

}  // namespace

Result<KeptPart> keptPart(const Recording& recording, const Model& model, double begin, int only, Progress& progress) {
    const NetworkOptions& options = model.network.options();
    if (!options.hasWavelets())
        return Error(ErrorKind::Unsupported, {}, {CORE_TEXT("This network has no wavelets, so nothing can be undone.")});
    int64_t trimmed = 0;
    SWN_ASSIGN(const std::vector<float> input,
               prepare(recording, model.preparation, options.minimumSamples(), &trimmed));
    std::vector<LevelFilters> filters;
    std::vector<Threshold> thresholds;
    for (const LevelState& level : model.network.levels()) {
        filters.push_back(level.filters);
        if (options.thresholds) thresholds.push_back({level.thresholdPlus, level.thresholdMinus, level.sharpness});
    }
    KeptPart part;
    SWN_ASSIGN(part.kept, keptSignal(input, filters, thresholds, progress, only));
    part.rate = model.preparation.rate;
    part.begin = begin + secondsAt(FrameIndex{trimmed}, part.rate);
    const double peak = peakOf(input);
    part.loudness = peak > 0 ? peakOf(recording.samples()) / peak : 1;
    return part;
}

KeptLanes::KeptLanes(Session& session) : session_(session) {}

KeptLanes::~KeptLanes() {
    if (job_) job_->cancel();
}

std::vector<LaneGroup> KeptLanes::groups() const {
    return {{kKeptLane, tr("Kept signal")}};
}

std::vector<widgets::LaneSpec> KeptLanes::lanes(const LaneContext& context) const {
    const bool any = context.part && context.predictor && context.predictor->model().network.options().hasWavelets();
    if (!any) return {};
    const int levels = context.predictor->model().network.options().levels;
    const QString title = only_ < 0 || only_ > levels ? tr("Kept signal") : tr("%1 alone").arg(bandTitle(only_, levels));
    return {{kKeptLane, title, caption(), kKeptLane, kKeptHeight}};
}

QString KeptLanes::caption() const {
    if (!part_) return tr("what the network keeps, as sound");
    const KeptSignal& kept = part_->kept;
    return tr("SNR %1 dB of at most %2 dB; exact: %3")
        .arg(numberText(kept.snrDb, 3), numberText(kept.ceilingDb, 3), percentText(kept.exactShare));
}

void KeptLanes::setContext(const LaneContext& context) {
    const bool same = context.part == context_.part && context.predictor == context_.predictor &&
                      context.partRange == context_.partRange;
    if (same) return;
    context_ = context;
    only_ = -1;
    toHear_ = false;
    part_.reset();
    obstacle_.clear();
    ++generation_;
    if (job_) job_->cancel();
    Q_EMIT contentReady(kKeptLane, {});
    Q_EMIT lanesChanged();
}

void KeptLanes::setShown(const QSet<QString>& ids) {
    shown_ = ids.contains(kKeptLane);
    if (shown_ && !part_ && obstacle_.isEmpty() && !busy()) compute();
}

bool KeptLanes::busy() const {
    return job_ && job_->state() == Job::State::Running;
}

void KeptLanes::choose(int only, bool toHear) {
    toHear_ = toHear;
    if (only == only_ && (part_ || !obstacle_.isEmpty())) {
        show();
        return;
    }
    only_ = only;
    part_.reset();
    obstacle_.clear();
    compute();
}

void KeptLanes::compute() {
    if (job_) job_->cancel();
    const int generation = ++generation_;
    if (!context_.part || !context_.predictor || lanes(context_).empty()) {
        obstacle_ = tr("Only a model with wavelets keeps a signal that can be heard.");
        show();
        return;
    }
    Q_EMIT contentReady(kKeptLane, {});
    job_ = session_.jobs().start<KeptPart>(
        tr("Computing what the network keeps"),
        [context = context_, only = only_](Progress& progress) {
            return keptPart(*context.part, context.predictor->model(), context.partRange.begin, only, progress);
        },
        this,
        [this, generation](KeptPart part) {
            if (generation != generation_) return;
            part_ = std::move(part);
            QStringList reasons;
            for (const Message& refusal : part_->kept.refusals) reasons << translated(refusal);
            if (!reasons.isEmpty())
                obstacle_ = tr("What this network keeps can't be made into sound. %1").arg(reasons.join(QLatin1Char(' ')));
            show();
        },
        [this, generation](const Error& error) {
            if (generation != generation_) return;
            obstacle_ = translated(error.message);
            show();
        });
}

void KeptLanes::show() {
    Q_EMIT lanesChanged();
    if (!obstacle_.isEmpty() || !part_) {
        Q_EMIT messageReady(kKeptLane, obstacle_);
        if (toHear_) Q_EMIT heard({}, {}, 0, obstacle_);
        return;
    }
    const KeptSignal& kept = part_->kept;
    const double rate = part_->rate.hz;
    widgets::SignalData data;
    data.samples.assign(kept.samples.begin(), kept.samples.end());
    data.begin = part_->begin;
    data.step = 1 / rate;
    data.exact = {part_->begin + kept.exact.begin / rate, part_->begin + kept.exact.end / rate};
    Q_EMIT contentReady(kKeptLane, std::make_shared<const widgets::SignalLane>(data));
    if (!toHear_) return;
    for (float& sample : data.samples) sample = float(double(sample) * part_->loudness);
    Q_EMIT heard(data.samples, part_->rate, part_->begin, {});
}

}  // namespace sigwavnet::studio
