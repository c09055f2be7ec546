#include "app/studio/recording/network_lanes.h"

#include "app/studio/recording/trust_book.h"
#include "app/studio/session.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {

namespace {

constexpr int kMessageHeight = 64;
constexpr int kScalogramHeight = 110;
const auto kMessage = QStringLiteral("message");
const auto kScalogram = QStringLiteral("scalogram");

bool same(const LaneContext& a, const LaneContext& b) {
    return a.sound == b.sound && a.predictor == b.predictor && a.part == b.part && a.partRange == b.partRange;
}

}  // namespace

NetworkLanes::NetworkLanes(Session& session) : session_(session) {
    // What attention may be called depends on the model's tests.
    connect(&session_.trust(), &TrustBook::changed, this, &NetworkLanes::lanesChanged);
}

NetworkLanes::~NetworkLanes() {
    cancelJob(job_);
}

std::vector<LaneGroup> NetworkLanes::groups() const {
    return {{kScalogram, tr("Scalogram")},
            {QStringLiteral("coefficients"), tr("Coefficients")},
            {QStringLiteral("spatial"), tr("Spatial attention")},
            {QStringLiteral("temporal"), tr("Temporal attention")}};
}

QString NetworkLanes::messageFor(const LaneContext& context, const QString& obstacle) {
    if (!context.predictor)
        return tr("With a model open, its coefficients and attention appear here, on the same time axis.");
    const NetworkOptions& network = context.predictor->model().network.options();
    if (!network.hasWavelets()) return noWaveletsText(network);
    if (!obstacle.isEmpty()) return obstacle;
    if (context.sound && !context.part)
        return tr("This recording lasts %1, and the network's inside can be followed for up to %2 at once. Zoom in to such "
                  "a stretch and choose \"Follow the visible part\".")
            .arg(durationText(context.sound->seconds()), durationText(kLongestTrace));
    return {};
}

QString NetworkLanes::message() const {
    return messageFor(context_, obstacle_);
}

std::vector<widgets::LaneSpec> NetworkLanes::lanes(const LaneContext& context) const {
    if (!context.sound) return {};
    // Asked for a context that is about to come: what is known about the one before says nothing about it.
    const bool known = same(context, context_);
    if (!messageFor(context, known ? obstacle_ : QString()).isEmpty())
        return {{kMessage, tr("Model"), {}, {}, kMessageHeight}};
    const Model& model = context.predictor->model();
    const int levels = model.network.options().levels;
    const auto tested = session_.trust().of(context.predictor);
    std::vector<widgets::LaneSpec> specs = bandLanes(
        levels, model.preparation.rate, translated(attentionCaption(tested ? &tested->report : nullptr)));
    for (widgets::LaneSpec& spec : specs) {
        if (!known || !view_ || !spec.id.startsWith(QLatin1String("detail."))) continue;
        const auto level = size_t(spec.id.mid(7).toInt());
        if (level < view_->removedEnergy.size())
            spec.subtitle = tr("%1; %2 of the energy removed").arg(spec.subtitle, percentText(view_->removedEnergy[level]));
    }
    specs.insert(specs.begin(), {kScalogram, tr("Scalogram"), tr("all levels, dB of the largest"), kScalogram,
                                 kScalogramHeight});
    return specs;
}

void NetworkLanes::setContext(const LaneContext& context) {
    if (same(context, context_)) return;
    context_ = context;
    view_.reset();
    obstacle_.clear();
    cancelJob(job_);
    for (const widgets::LaneSpec& spec : lanes(context_))
        if (spec.id != kMessage) Q_EMIT contentReady(spec.id, {});
    Q_EMIT messageReady(kMessage, message());
    if (context_.predictor && context_.part) start();
}

bool NetworkLanes::busy() const {
    return job_ && job_->state() == Job::State::Running;
}

void NetworkLanes::start() {
    Q_EMIT started();
    const auto mine = [this, context = context_] { return same(context, context_); };
    job_ = session_.jobs().start<NetworkView>(
        tr("Following the recording through the network"),
        [part = context_.part, predictor = context_.predictor, begin = context_.partRange.begin](Progress&) {
            return viewThroughNetwork(*part, *predictor, begin);
        },
        this,
        [this, mine](const NetworkView& view) {
            if (mine()) show(view);
        },
        [this, mine](const Error& error) {
            if (!mine()) return;
            const bool stopped = error.kind == ErrorKind::Cancelled;
            fail(stopped ? tr("This was cancelled. Open the model or the recording again to see its inside.")
                         : translated(error.message));
        });
}

void NetworkLanes::show(const NetworkView& view) {
    view_ = NetworkView{view.prediction, {}, view.removedEnergy};
    Q_EMIT predicted(view.prediction);
    Q_EMIT lanesChanged();
    for (const TraceLane& made : view.lanes) Q_EMIT contentReady(made.id, made.content);
}

void NetworkLanes::fail(const QString& sentence) {
    obstacle_ = sentence;
    Q_EMIT failed(sentence);
    Q_EMIT lanesChanged();
    Q_EMIT messageReady(kMessage, message());
}

}  // namespace sigwavnet::studio
