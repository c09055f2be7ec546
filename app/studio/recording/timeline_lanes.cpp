#include "app/studio/recording/timeline_lanes.h"

#include <QFileDialog>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <utility>

#include "app/studio/paths.h"
#include "app/studio/recording/choice_menu.h"
#include "app/studio/recording/trace_lanes.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "core/base/files.h"
#include "core/evaluation/timeline_export.h"
#include "widgets/lane_probabilities.h"

namespace sigwavnet::studio {

namespace {

constexpr int kTimelineHeight = 96;
constexpr double kUnasked = kLongestTrace;  // [s] a recording up to this is done without being asked for
constexpr std::array kWindowSeconds{1, 2, 3, 5, 10};       // [s]
constexpr std::array kHops{10, 25, 50, 100};               // [% of a window]
constexpr std::array kSmoothing{0, 2, 5, 10, 30};          // [s]
const auto kLane = QStringLiteral("timeline");

// The windows that are known so far, taken by the GUI thread when the job tells progress.
struct GrowingTimeline {
    std::mutex mutex;
    std::shared_ptr<const Timeline> timeline;
};

// Only the first `count` windows.
std::shared_ptr<const Timeline> firstOf(const Timeline& timeline, size_t count) {
    auto part = std::make_shared<Timeline>(timeline);
    part->starts.resize(count);
    part->probabilities.rows = count;
    part->probabilities.values.resize(count * part->probabilities.columns);
    return part;
}

widgets::ProbabilityData dataOf(const Timeline& timeline) {
    widgets::ProbabilityData data;
    const auto seconds = [&](int64_t sample) { return secondsAt(FrameIndex{sample}, timeline.rate); };
    for (const std::string& name : timeline.classes) data.classes << QString::fromStdString(name);
    for (size_t w = 0; w < timeline.windows(); ++w) {
        const int64_t start = timeline.starts[w];
        data.seen.push_back({seconds(start), seconds(std::min(start + timeline.window, timeline.frames))});
        // While windows are still to come the last one speaks for what it saw, not for all the rest.
        const int64_t end = std::min(timeline.cellBegin(w + 1), start + timeline.window);
        data.cells.push_back({seconds(timeline.cellBegin(w)), seconds(end)});
    }
    data.probabilities = timeline.probabilities;
    for (const Segment& segment : segmentsOf(timeline, {}))
        data.stretches.push_back({{seconds(segment.begin), seconds(segment.end)}, segment.label, segment.probability});
    return data;
}

// By the ending of `target`.
Status writeTimeline(const Timeline& timeline, const std::string& model, const std::filesystem::path& target) {
    const auto segments = segmentsOf(timeline, {});
    if (target.extension() == ".csv") return writeFileAtomically(target, timelineCsv(timeline, segments));
    for (const LabelFormat format : {LabelFormat::Audacity, LabelFormat::TextGrid}) {
        if (target.extension() != labelFormatInfo(format).extension) continue;
        const std::vector<LabelDocument> documents{timelineLabels(timeline, segments, model)};
        SWN_ASSIGN(const WrittenLabels written, writeLabels(documents, format));
        return writeFileAtomically(target, written.files.front().bytes);
    }
    return Error(ErrorKind::Unsupported, target.string(),
                 {CORE_TEXT("Give the file one of the endings .csv, .txt (Audacity) or .TextGrid (Praat).")});
}

}  // namespace

TimelineSettings TimelineSettings::load() {
    const QSettings settings;
    TimelineSettings loaded;
    loaded.window.windowSeconds = std::clamp(settings.value(QStringLiteral("timeline/window"), 2.0).toDouble(), 0.1, 60.0);
    loaded.window.hopSeconds = std::clamp(settings.value(QStringLiteral("timeline/hop"), 0.5).toDouble(), 0.01, 60.0);
    loaded.smoothSeconds = std::clamp(settings.value(QStringLiteral("timeline/smooth"), 0.0).toDouble(), 0.0, 600.0);
    return loaded;
}

void TimelineSettings::save() const {
    QSettings settings;
    settings.setValue(QStringLiteral("timeline/window"), window.windowSeconds);
    settings.setValue(QStringLiteral("timeline/hop"), window.hopSeconds);
    settings.setValue(QStringLiteral("timeline/smooth"), smoothSeconds);
}

TimelineLanes::TimelineLanes(Session& session) : session_(session), settings_(TimelineSettings::load()) {}

TimelineLanes::~TimelineLanes() {
    if (job_) job_->cancel();
}

std::vector<LaneGroup> TimelineLanes::groups() const {
    return {{kLane, tr("Class probabilities")}};
}

std::vector<widgets::LaneSpec> TimelineLanes::lanes(const LaneContext& context) const {
    if (!context.sound || !context.predictor) return {};
    return {{kLane, tr("Class probabilities"),
             tr("windows of %1").arg(durationText(settings_.window.windowSeconds)), kLane, kTimelineHeight}};
}

// The windows are read from the file, so the sound must be all of it.
bool TimelineLanes::whole() const {
    const Sound& sound = *context_.sound;
    return sound.begin().value == 0 && sound.frames() == sound.info().frames;
}

void TimelineLanes::setContext(const LaneContext& context) {
    const bool same = context.sound == context_.sound && context.predictor == context_.predictor;
    context_ = context;
    if (same) return;
    restart();
}

void TimelineLanes::restart() {
    ++generation_;
    if (job_) job_->cancel();
    timeline_.reset();
    message_.clear();
    if (!context_.sound || !context_.predictor) return;
    Q_EMIT contentReady(kLane, {});
    if (!whole())
        return say(tr("This is a part of a longer file. Open the file itself to see its class probabilities over time."));
    if (context_.sound->seconds() > kUnasked)
        return say(tr("This recording lasts %1. Choose \"Compute class probabilities over time\" in the Lanes menu; it can be "
                      "cancelled at any time.")
                       .arg(durationText(context_.sound->seconds())));
    if (shown_) compute();
}

void TimelineLanes::say(const QString& sentence) {
    message_ = sentence;
    Q_EMIT messageReady(kLane, sentence);
}

void TimelineLanes::setShown(const QSet<QString>& ids) {
    shown_ = ids.contains(kLane);
    if (shown_ && context_.sound && context_.predictor && !timeline_ && message_.isEmpty() && !busy()) compute();
    // A lane that was laid out anew has forgotten its sentence.
    if (shown_ && !message_.isEmpty()) Q_EMIT messageReady(kLane, message_);
}

bool TimelineLanes::busy() const {
    return job_ && job_->state() == Job::State::Running;
}

void TimelineLanes::compute() {
    if (!context_.sound || !context_.predictor || !whole()) return;
    if (job_) job_->cancel();
    message_.clear();
    Q_EMIT contentReady(kLane, {});
    const int generation = ++generation_;
    auto growing = std::make_shared<GrowingTimeline>();
    using Value = std::shared_ptr<const Timeline>;
    WindowOptions options = settings_.window;
    // A recording shorter than a window is one window.
    options.windowSeconds = std::min(options.windowSeconds, context_.sound->seconds());
    job_ = session_.jobs().start<Value>(
        tr("Class probabilities over time"),
        [context = context_, options, growing](Progress& progress) -> Result<Value> {
            const auto ready = [&growing](const Timeline& partial, size_t first, size_t count) {
                auto part = firstOf(partial, first + count);
                const std::lock_guard lock(growing->mutex);
                growing->timeline = std::move(part);
            };
            SWN_ASSIGN(Timeline timeline,
                       computeTimeline(*context.predictor, context.sound->path(), options, progress, ready));
            return std::make_shared<const Timeline>(std::move(timeline));
        },
        this,
        [this, generation](Value timeline) {
            if (generation != generation_) return;
            timeline_ = std::move(timeline);
            show();
        },
        [this, generation](const Error& error) {
            if (generation != generation_) return;
            say(error.kind == ErrorKind::Cancelled
                    ? tr("This was cancelled. Choose \"Compute class probabilities over time\" in the Lanes menu to try again.")
                    : translated(error.message));
        });
    connect(job_, &Job::progressed, this, [this, generation, growing] {
        const std::lock_guard lock(growing->mutex);
        if (generation == generation_ && growing->timeline) showPart(std::exchange(growing->timeline, nullptr));
    });
}

void TimelineLanes::show() {
    if (timeline_) showPart(timeline_);
}

void TimelineLanes::showPart(std::shared_ptr<const Timeline> timeline) {
    const Timeline shown = smoothed(*timeline, settings_.smoothSeconds);
    Q_EMIT contentReady(kLane, std::make_shared<const widgets::ProbabilityLane>(dataOf(shown)));
}

void TimelineLanes::addActions(QMenu& menu) {
    if (!context_.sound || !context_.predictor) return;
    QAction* action = menu.addAction(tr("Compute class probabilities over time"));
    action->setEnabled(whole() && !busy());
    connect(action, &QAction::triggered, this, &TimelineLanes::compute);
    const auto changed = [this] {
        settings_.save();
        Q_EMIT lanesChanged();
        restart();
        if (shown_ && context_.sound->seconds() > kUnasked) compute();
    };
    addNumbers(
        menu, tr("Probabilities: window"), kWindowSeconds, [](int seconds) { return durationText(seconds); },
        int(std::lround(settings_.window.windowSeconds)),
        [this, changed](int seconds) {
            const double share = settings_.window.hopSeconds / settings_.window.windowSeconds;
            settings_.window = {double(seconds), share * seconds};
            changed();
        });
    addNumbers(
        menu, tr("Probabilities: a window every"), kHops,
        [this](int share) { return durationText(settings_.window.windowSeconds * share / 100); },
        int(std::lround(100 * settings_.window.hopSeconds / settings_.window.windowSeconds)), [this, changed](int share) {
            settings_.window.hopSeconds = settings_.window.windowSeconds * share / 100;
            changed();
        });
    addNumbers(
        menu, tr("Probabilities: smoothing"), kSmoothing,
        [](int seconds) { return seconds == 0 ? tr("None") : durationText(seconds); },
        int(std::lround(settings_.smoothSeconds)), [this](int seconds) {
            settings_.smoothSeconds = seconds;
            settings_.save();
            show();
        });
    addExport(menu);
}

void TimelineLanes::addExport(QMenu& menu) {
    QAction* action = menu.addAction(tr("Export class probabilities…"));
    action->setEnabled(computed());
    connect(action, &QAction::triggered, this, [this] {
        const QString proposed = fromPath(context_.sound->path().filename().replace_extension());
        const QString path = QFileDialog::getSaveFileName(
            nullptr, tr("Export class probabilities"), proposed,
            tr("Table of windows (*.csv);;Audacity labels (*.txt);;Praat TextGrid (*.TextGrid)"));
        if (!path.isEmpty()) exportTo(path);
    });
}

void TimelineLanes::exportTo(const QString& path) {
    if (!timeline_) return;
    session_.jobs().start<bool>(
        tr("Exporting class probabilities"),
        [timeline = timeline_, smoothing = settings_.smoothSeconds, model = toPath(session_.modelPath()),
         target = toPath(path)](Progress&) -> Result<bool> {
            SWN_TRY(writeTimeline(smoothed(*timeline, smoothing), model.filename().string(), target));
            return true;
        },
        this, [](bool) {},
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled) Q_EMIT warned(translated(error));
        });
}

}  // namespace sigwavnet::studio
