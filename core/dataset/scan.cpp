#include "core/dataset/scan.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <new>
#include <thread>
#include <unordered_map>
#include <utility>

#include "core/audio/recording.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr float kFullScale = 0.999f;
constexpr int kClippedRun = 3;
constexpr double kClippedShare = 0.001;

// The clip of a draft and at most one problem; a fatal one means that the clip is of no use.
class ClipScan {
public:
    ClipScan(Draft& draft, const ImportOptions& options)
        : draft_(draft), clip_(draft.clip), options_(options) {}

    std::optional<Problem> run() {
        std::error_code error;
        if (!fs::exists(clip_.path, error))
            return problem(ProblemKind::Missing, {CORE_TEXT("There is no such recording.")});
        if (fs::is_regular_file(clip_.path, error) && fs::file_size(clip_.path, error) == 0)
            return problem(ProblemKind::Empty, {CORE_TEXT("The file is empty (0 bytes).")});
        const auto info = readAudioInfo(clip_.path);
        if (!info) return problem(ProblemKind::Unreadable, info.error().message);
        if (info->frames == 0)
            return problem(ProblemKind::Empty, {CORE_TEXT("The recording has no samples.")});
        clip_.rate = info->rate;
        clip_.channels = info->channels;
        if (auto found = place(*info)) return found;
        if (clip_.seconds() < options_.minimumSeconds)
            return problem(ProblemKind::TooShort,
                           {CORE_TEXT("The clip is %1 s long; at least %2 s are needed."),
                            {numberText(clip_.seconds()), numberText(options_.minimumSeconds)}});
        return options_.scanAudio ? listen() : std::nullopt;
    }

private:
    std::optional<Problem> problem(ProblemKind kind, Message message, bool excluded = true) const {
        return Problem{clip_.name, kind, std::move(message), excluded};
    }

    // Turns the draft's seconds into frames, now that the rate is known.
    std::optional<Problem> place(const AudioInfo& info) {
        // Tables round their times; half a hundredth of a second past the end is the end.
        constexpr double kSlack = 0.005;
        const double begin = draft_.begin.value_or(0);
        if (begin >= info.seconds())
            return outside({CORE_TEXT("The part starts at %1 s; the recording %2 is only %3 s long."),
                            {numberText(begin), clip_.name, numberText(info.seconds())}});
        if (draft_.end && *draft_.end > info.seconds() + kSlack)
            return outside({CORE_TEXT("The part ends at %1 s; the recording %2 is only %3 s long."),
                            {numberText(*draft_.end), clip_.name, numberText(info.seconds())}});
        int64_t end = info.frames;
        clip_.begin.value = std::llround(begin * info.rate.hz);
        if (draft_.end) {
            end = std::min<int64_t>(std::llround(*draft_.end * info.rate.hz), info.frames);
            clip_.end = FrameIndex{end};
        }
        clip_.frames = end - clip_.begin.value;
        if (clip_.frames <= 0)
            return outside({CORE_TEXT("The part from %1 s to %2 s holds no sample."),
                            {numberText(begin), numberText(draft_.end.value_or(info.seconds()))}});
        return std::nullopt;
    }

    std::optional<Problem> outside(Message message) const {
        return Problem{draft_.origin, ProblemKind::Table, std::move(message)};
    }

    std::optional<Problem> listen() {
        const auto recording = readRecording(clip_.path, {clip_.begin, clip_.end});
        if (!recording) {
            // The header is sound and the range lies within: what is invalid now are the samples.
            const bool samples = recording.error().kind == ErrorKind::Invalid;
            return problem(samples ? ProblemKind::NotFinite : ProblemKind::Unreadable,
                           recording.error().message);
        }
        const Recording& sound = **recording;
        clip_.frames = int64_t(sound.samples().size());  // an MP3's header only estimates
        clip_.hash = sound.hash();
        if (sound.silent())
            return problem(ProblemKind::Silent,
                           {CORE_TEXT("The recording is silent (below -90 dB throughout).")});
        if (soundsClipped(sound.samples()))
            return problem(ProblemKind::Clipped,
                           {CORE_TEXT("The recording is clipped: its peaks are cut off at full "
                                      "scale. It is used all the same.")},
                           false);
        return std::nullopt;
    }

    Draft& draft_;
    Clip& clip_;
    const ImportOptions& options_;
};

std::optional<Problem> scanOne(Draft& draft, const ImportOptions& options) {
    try {
        return ClipScan(draft, options).run();
    } catch (const std::bad_alloc&) {
        return Problem{draft.clip.name,
                       ProblemKind::Unreadable,
                       {CORE_TEXT("The recording does not fit into memory; cut it into shorter pieces.")}};
    }
}

std::vector<std::optional<Problem>> scanAll(std::vector<Draft>& drafts, const ImportOptions& options,
                                            Progress& progress) {
    std::vector<std::optional<Problem>> problems(drafts.size());
    std::atomic<size_t> next{0}, done{0};
    const auto work = [&] {
        for (size_t i = next++; i < drafts.size() && !progress.cancelled(); i = next++) {
            problems[i] = scanOne(drafts[i], options);
            progress.report(int64_t(++done), int64_t(drafts.size()), {CORE_TEXT("Checking the recordings")});
        }
    };
    const size_t cores = std::clamp<size_t>(std::thread::hardware_concurrency(), 2, 16);
    std::vector<std::jthread> threads;
    for (size_t i = 1; i < std::min(cores, drafts.size()); ++i) threads.emplace_back(work);
    work();
    threads.clear();  // waits
    return problems;
}

// The same sound twice. Both clips stay: which label is right is for a person to say.
void findDuplicates(Scan& scan) {
    std::unordered_map<std::string, const Clip*> first;
    for (const Clip& clip : scan.clips) {
        if (clip.hash.empty()) continue;
        const auto [place, isNew] = first.emplace(clip.hash + "@" + std::to_string(clip.rate.hz), &clip);
        if (isNew) continue;
        scan.problems.push_back({clip.name,
                                 ProblemKind::Duplicate,
                                 {CORE_TEXT("The same sound as %1 (labelled %2 there, %3 here)."),
                                  {place->second->name, place->second->label, clip.label}},
                                 false});
    }
}

}  // namespace

bool soundsClipped(std::span<const float> samples) {
    size_t clipped = 0;
    int run = 0;
    for (const float x : samples) {
        run = std::abs(x) >= kFullScale ? run + 1 : 0;
        if (run == kClippedRun) clipped += kClippedRun;
        if (run > kClippedRun) ++clipped;
    }
    return double(clipped) > kClippedShare * double(samples.size());
}

Result<Scan> scanClips(std::vector<Draft> drafts, const ImportOptions& options, Progress& progress) {
    std::vector<std::optional<Problem>> problems = scanAll(drafts, options, progress);
    if (progress.cancelled())
        return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Opening the corpus was stopped.")}};
    Scan scan;
    for (size_t i = 0; i < drafts.size(); ++i) {
        const bool usable = !problems[i] || !problems[i]->excluded;
        if (problems[i]) scan.problems.push_back(std::move(*problems[i]));
        if (usable) scan.clips.push_back(std::move(drafts[i].clip));
    }
    findDuplicates(scan);
    return scan;
}

}  // namespace sigwavnet
