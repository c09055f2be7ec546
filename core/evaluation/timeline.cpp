#include "core/evaluation/timeline.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/dataset/prepare.h"

namespace sigwavnet {

namespace {

constexpr double kLongestWindow = 24 * 3600;  // [s]
constexpr size_t kWindowsAtOnce = 32;         // read, prepared and predicted together

Error notPositive(const char* option, double seconds) {
    return {ErrorKind::Invalid,
            option,
            {CORE_TEXT("A window and its hop are more than 0 s and at most a day long; this is %1 s."),
             {numberText(seconds)}}};
}

Status checkSeconds(const char* option, double seconds) {
    if (seconds > 0 && seconds <= kLongestWindow) return {};
    return notPositive(option, seconds);
}

Status checkLength(const char* what, int64_t samples, SampleRate rate, const Model& model,
                   const std::filesystem::path& path) {
    const double seconds = secondsAt({samples}, rate);
    const double least = double(model.network.options().minimumSamples()) / model.preparation.rate.hz;
    // prepare() rounds a window's length up; it must be long enough even where that is one sample.
    if (seconds >= least) return {};
    return Error{ErrorKind::TooShort,
                 path.string(),
                 {what, {numberText(seconds), numberText(least)}}};
}

// Windows of the timeline that are read at once, and the samples they need.
struct Chunk {
    size_t first = 0, count = 0;
    int64_t begin = 0, end = 0;
};

Chunk chunkAt(const Timeline& timeline, size_t first) {
    Chunk chunk;
    chunk.first = first;
    chunk.count = std::min(kWindowsAtOnce, timeline.windows() - first);
    chunk.begin = timeline.starts[first];
    chunk.end = std::min(timeline.starts[first + chunk.count - 1] + timeline.window, timeline.frames);
    return chunk;
}

// The windows' predictions go into the timeline. Returns why a window has no answer, if one has none.
std::optional<Error> predictChunk(const Predictor& predictor, const Recording& sound, const Chunk& chunk,
                                  Timeline& timeline) {
    std::vector<RecordingPtr> windows;
    for (size_t w = chunk.first; w < chunk.first + chunk.count; ++w) {
        const int64_t begin = timeline.starts[w] - chunk.begin;
        const int64_t end = std::min(begin + timeline.window, int64_t(sound.samples().size()));
        const auto samples = sound.samples().subspan(size_t(begin), size_t(end - begin));
        windows.push_back(std::make_shared<const Recording>(sound.path(), sound.info(),
                                                            FrameIndex{timeline.starts[w]},
                                                            std::vector<float>(samples.begin(), samples.end())));
    }
    std::optional<Error> obstacle;
    const auto results = predictor.predict(windows);
    for (size_t i = 0; i < results.size(); ++i) {
        float* row = &timeline.probabilities.at(chunk.first + i, 0);
        if (results[i] && std::isnan(results[i]->probabilities[0])) {
            obstacle = Error{ErrorKind::Invalid,
                             timeline.recording,
                             {CORE_TEXT("The model's answer is not a number: its weights went wrong in training. Use an "
                                        "earlier checkpoint.")}};
        } else if (results[i]) {
            std::copy(results[i]->probabilities.begin(), results[i]->probabilities.end(), row);
        } else {
            // Silence, or nothing left of it after trimming, has no answer; whatever else went wrong ends the work.
            obstacle = results[i].error();
            if (obstacle->kind != ErrorKind::Invalid && obstacle->kind != ErrorKind::TooShort) return obstacle;
        }
    }
    return obstacle;
}

Result<Timeline> planned(const Predictor& predictor, const std::filesystem::path& path,
                         const WindowOptions& options) {
    SWN_TRY(checkSeconds("window", options.windowSeconds));
    SWN_TRY(checkSeconds("hop", options.hopSeconds));
    SWN_ASSIGN(const AudioInfo info, readAudioInfo(path));
    if (info.frames == 0)
        return Error{ErrorKind::Invalid, path.string(), {CORE_TEXT("The recording has no samples.")}};
    Timeline timeline;
    timeline.recording = path.string();
    timeline.rate = info.rate;
    timeline.frames = info.frames;
    timeline.window = std::max<int64_t>(1, std::llround(options.windowSeconds * info.rate.hz));
    timeline.hop = std::max<int64_t>(1, std::llround(options.hopSeconds * info.rate.hz));
    SWN_TRY(checkLength(CORE_TEXT("The window is %1 s long; the network needs at least %2 s. Use a longer window."),
                        timeline.window, info.rate, predictor.model(), path));
    SWN_TRY(checkLength(CORE_TEXT("The recording is %1 s long; the network needs at least %2 s. Use a longer recording "
                                  "or a network with fewer levels."),
                        timeline.frames, info.rate, predictor.model(), path));
    timeline.classes = predictor.model().classes;
    timeline.starts = windowStarts(timeline.frames, timeline.window, timeline.hop);
    timeline.probabilities =
        Matrix<float>(timeline.windows(), timeline.classes.size(), std::numeric_limits<float>::quiet_NaN());
    return timeline;
}

// An MPEG stream may hold fewer samples than its header suggests: the windows that begin behind its end are dropped.
void endAt(Timeline& timeline, int64_t frames, size_t windowsDone) {
    timeline.frames = frames;
    const auto behind = std::find_if(timeline.starts.begin() + std::ptrdiff_t(windowsDone), timeline.starts.end(),
                                     [&](int64_t start) { return start + timeline.window > frames; });
    const size_t kept = std::max<size_t>(1, size_t(behind - timeline.starts.begin()));
    timeline.starts.resize(kept);
    timeline.probabilities.rows = kept;
    timeline.probabilities.values.resize(kept * timeline.classes.size());
}

}  // namespace

bool Timeline::answered(size_t window) const {
    return probabilities.columns > 0 && !std::isnan(probabilities.at(window, 0));
}

double Timeline::centreSeconds(size_t window) const {
    const int64_t end = std::min(starts[window] + this->window, frames);
    return 0.5 * (secondsAt({starts[window]}, rate) + secondsAt({end}, rate));
}

int64_t Timeline::cellBegin(size_t window) const {
    if (window == 0) return 0;
    if (window >= windows()) return frames;
    return (starts[window - 1] + starts[window] + this->window) / 2;
}

std::vector<int64_t> windowStarts(int64_t frames, int64_t window, int64_t hop) {
    std::vector<int64_t> starts{0};
    while (starts.back() + hop + window <= frames) starts.push_back(starts.back() + hop);
    if (frames > window && starts.back() + window < frames) starts.push_back(frames - window);
    return starts;
}

Result<Timeline> computeTimeline(const Predictor& predictor, const std::filesystem::path& recording,
                                 const WindowOptions& options, Progress& progress, const WindowsReady& ready) {
    SWN_ASSIGN(Timeline timeline, planned(predictor, recording, options));
    const Message phase(CORE_TEXT("Classifying windows"));
    std::optional<Error> obstacle;
    bool anyAnswer = false;
    for (size_t done = 0; done < timeline.windows();) {
        if (progress.cancelled())
            return Error{ErrorKind::Cancelled,
                         recording.string(),
                         {CORE_TEXT("Stopped before the whole recording was classified.")}};
        Chunk chunk = chunkAt(timeline, done);
        SWN_ASSIGN(const RecordingPtr sound, readRecording(recording, {{chunk.begin}, FrameIndex{chunk.end}}));
        if (const int64_t got = int64_t(sound->samples().size()); got < chunk.end - chunk.begin) {
            endAt(timeline, chunk.begin + got, done);
            if (done >= timeline.windows()) break;
            chunk = chunkAt(timeline, done);
        }
        if (auto why = predictChunk(predictor, *sound, chunk, timeline)) {
            if (why->kind != ErrorKind::Invalid && why->kind != ErrorKind::TooShort) return *std::move(why);
            obstacle = std::move(why);
        }
        for (size_t w = done; w < done + chunk.count; ++w) anyAnswer = anyAnswer || timeline.answered(w);
        if (ready) ready(timeline, done, chunk.count);
        done += chunk.count;
        progress.report(int64_t(done), int64_t(timeline.windows()), phase);
    }
    if (!anyAnswer && obstacle) return *std::move(obstacle);
    return timeline;
}

}  // namespace sigwavnet
