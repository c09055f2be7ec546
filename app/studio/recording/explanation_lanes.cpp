#include "app/studio/recording/explanation_lanes.h"

#include <QMenu>

#include <algorithm>

#include "app/studio/recording/choice_menu.h"
#include "app/studio/session.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {

namespace {

constexpr int kFieldHeight = 110;
constexpr int kCurveHeight = 58;
constexpr std::array kBlocks{50, 100, 200, 500, 1000};  // [ms]
const auto kExplanationGroup = QStringLiteral("explanation");

QString titleOf(AttributionMethod method) {
    switch (method) {
        case AttributionMethod::Occlusion:
            return ExplanationLanes::tr("Occlusion");
        case AttributionMethod::IntegratedGradients:
            return ExplanationLanes::tr("Integrated gradients");
        case AttributionMethod::Dependence:
            return ExplanationLanes::tr("Dependence");
    }
    return {};
}

}  // namespace

ExplanationLanes::ExplanationLanes(Session& session)
    : session_(session),
      settings_(ExplanationSettings::load()),
      lanes_{Lane{AttributionMethod::Occlusion, {}, {}, {}}, Lane{AttributionMethod::IntegratedGradients, {}, {}, {}},
             Lane{AttributionMethod::Dependence, {}, {}, {}}} {}

ExplanationLanes::~ExplanationLanes() {
    for (const Lane& lane : lanes_)
        if (lane.job) lane.job->cancel();
}

QString ExplanationLanes::idOf(AttributionMethod method) {
    return QStringLiteral("explanation.") + QLatin1String(attributionMethodName(method));
}

std::vector<LaneGroup> ExplanationLanes::groups() const {
    return {{kExplanationGroup, tr("Explanations")}};
}

std::vector<widgets::LaneSpec> ExplanationLanes::lanes(const LaneContext& context) const {
    std::vector<widgets::LaneSpec> specs;
    if (!context.predictor || !context.part) return specs;
    for (const Lane& lane : lanes_) specs.push_back(specOf(lane, context));
    return specs;
}

widgets::LaneSpec ExplanationLanes::specOf(const Lane& lane, const LaneContext& context) const {
    const bool curve = lane.method == AttributionMethod::Dependence;
    const bool known = lane.explanation && context.predictor == context_.predictor && context.part == context_.part;
    const QString caption = known ? explanationCaption(*lane.explanation, context.predictor->model().classes)
                                  : tr("what the answer rests on");
    return {idOf(lane.method),
            titleOf(lane.method),
            caption,
            kExplanationGroup,
            curve ? kCurveHeight : kFieldHeight,
            true};
}

void ExplanationLanes::setContext(const LaneContext& context) {
    const bool same = context.part == context_.part && context.predictor == context_.predictor &&
                      context.partRange == context_.partRange;
    if (same) return;
    if (context.predictor != context_.predictor) settings_.label = -1;
    context_ = context;
    restart();
}

void ExplanationLanes::restart() {
    ++generation_;
    for (Lane& lane : lanes_) {
        if (lane.job) lane.job->cancel();
        lane.job = nullptr;  // it ends when it can
        lane.explanation.reset();
        lane.obstacle.clear();
        if (context_.predictor && context_.part) Q_EMIT contentReady(idOf(lane.method), {});
    }
    Q_EMIT lanesChanged();
    computeShown();
}

void ExplanationLanes::setShown(const QSet<QString>& ids) {
    shown_ = ids;
    computeShown();
}

void ExplanationLanes::computeShown() {
    if (!context_.predictor || !context_.part) return;
    for (Lane& lane : lanes_) {
        const bool atWork = lane.job && lane.job->state() == Job::State::Running;
        if (!shown_.contains(idOf(lane.method)) || lane.explanation || atWork) continue;
        // A lane that was laid out anew has forgotten its sentence.
        if (!lane.obstacle.isEmpty())
            Q_EMIT messageReady(idOf(lane.method), lane.obstacle);
        else
            compute(lane);
    }
}

bool ExplanationLanes::busy() const {
    return std::any_of(lanes_.begin(), lanes_.end(),
                       [](const Lane& lane) { return lane.job && lane.job->state() == Job::State::Running; });
}

void ExplanationLanes::compute(Lane& lane) {
    lane.job = session_.jobs().start<Explanation>(
        titleOf(lane.method),
        [context = context_, method = lane.method, settings = settings_](Progress& progress) {
            return explainRecording(*context.part, context.predictor->model(), method, settings,
                                    context.partRange.begin, progress);
        },
        this,
        [this, &lane, generation = generation_](Explanation explanation) {
            if (generation != generation_) return;
            lane.explanation = std::move(explanation);
            Q_EMIT lanesChanged();
            Q_EMIT contentReady(idOf(lane.method), explanationContent(*lane.explanation));
        },
        [this, &lane, generation = generation_](const Error& error) {
            if (generation == generation_) fail(lane, error);
        });
}

void ExplanationLanes::fail(Lane& lane, const Error& error) {
    lane.obstacle = error.kind == ErrorKind::Cancelled
                        ? tr("This was cancelled. Choose a class or a length of blocks in the Lanes menu to try again.")
                        : translated(error.message);
    Q_EMIT messageReady(idOf(lane.method), lane.obstacle);
}

void ExplanationLanes::setSettings(const ExplanationSettings& settings) {
    settings_ = settings;
    settings_.save();
    restart();
}

void ExplanationLanes::addActions(QMenu& menu) {
    if (!context_.predictor || !context_.part) return;
    const std::vector<std::string>& classes = context_.predictor->model().classes;
    ChoiceMenu labels(menu, tr("Explanations: class"));
    const auto choose = [this](int label) {
        ExplanationSettings settings = settings_;
        settings.label = label;
        setSettings(settings);
    };
    labels.add(tr("The most probable one"), settings_.label < 0, [choose] { choose(-1); });
    for (int c = 0; c < int(classes.size()); ++c)
        labels.add(QString::fromStdString(classes[size_t(c)]), settings_.label == c, [choose, c] { choose(c); });
    addNumbers(
        menu, tr("Explanations: blocks of"), kBlocks, [](int ms) { return durationText(ms / 1000.0); },
        settings_.blockMilliseconds, [this](int ms) {
            ExplanationSettings settings = settings_;
            settings.blockMilliseconds = ms;
            setSettings(settings);
        });
    ChoiceMenu baselines(menu, tr("Integrated gradients: from"));
    const auto from = [this](Baseline baseline) {
        ExplanationSettings settings = settings_;
        settings.baseline = baseline;
        setSettings(settings);
    };
    baselines.add(tr("Silence"), settings_.baseline == Baseline::Silence, [from] { from(Baseline::Silence); });
    baselines.add(tr("Noise as loud"), settings_.baseline == Baseline::Noise, [from] { from(Baseline::Noise); });
}

}  // namespace sigwavnet::studio
