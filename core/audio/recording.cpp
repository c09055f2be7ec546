#include "core/audio/recording.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <new>
#include <utility>

#include "core/audio/decoder.h"
#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr int64_t kStretchFrames = 1 << 16;
constexpr float kSilence = 3.1623e-5f;  // -90 dB of full scale

struct Range {
    int64_t begin = 0;
    int64_t end = 0;
};

Result<Range> rangeWithin(const AudioInfo& info, const ReadOptions& options, const fs::path& path) {
    if (info.frames == 0)
        return Error{ErrorKind::Invalid, path.string(), {CORE_TEXT("The recording has no samples.")}};
    const Range range{options.begin.value, options.end ? options.end->value : info.frames};
    if (range.begin < 0 || range.begin >= range.end || range.end > info.frames)
        return Error{
            ErrorKind::Invalid,
            path.string(),
            {CORE_TEXT("The part from %1 s to %2 s is not within the recording, which is %3 s long."),
             {numberText(secondsAt({range.begin}, info.rate)), numberText(secondsAt({range.end}, info.rate)),
              numberText(info.seconds())}}};
    return range;
}

Result<std::vector<float>> readMono(Decoder& decoder, Range range, const fs::path& path, Progress* progress) {
    const AudioInfo& info = decoder.info();
    SWN_TRY(decoder.seek(range.begin));
    const int64_t total = range.end - range.begin;
    std::vector<float> mono;
    // A lying header must not cost memory that the file can't fill.
    mono.reserve(static_cast<size_t>(std::min<int64_t>(total, int64_t(1) << 24)));
    while (int64_t(mono.size()) < total) {
        if (progress && progress->cancelled())
            return Error{ErrorKind::Cancelled, path.string(), {CORE_TEXT("Reading was stopped.")}};
        const size_t done = mono.size();
        mono.resize(done + size_t(std::min(kStretchFrames, total - int64_t(done))));
        SWN_ASSIGN(const int64_t got, decoder.read(std::span(mono).subspan(done)));
        const bool ended = done + size_t(got) < mono.size();
        mono.resize(done + size_t(got));
        if (progress) progress->report(int64_t(mono.size()), total, {CORE_TEXT("Reading the recording")});
        if (ended) break;
    }
    if (int64_t(mono.size()) < total && !decoder.estimated())
        return brokeOff(path, range.begin + int64_t(mono.size()), range.end, info.rate);
    return mono;
}

}  // namespace

Recording::Recording(fs::path path, AudioInfo info, FrameIndex begin, std::vector<float> samples)
    : path_(std::move(path)), info_(std::move(info)), begin_(begin), samples_(std::move(samples)) {
    hash_ = contentHash(std::as_bytes(std::span(samples_)));
    silent_ = std::all_of(samples_.begin(), samples_.end(), [](float x) { return std::abs(x) < kSilence; });
}

Result<AudioInfo> readAudioInfo(const fs::path& path) {
    SWN_ASSIGN(const Decoder decoder, Decoder::open(path));
    return decoder.info();
}

Result<RecordingPtr> readRecording(const fs::path& path, const ReadOptions& options, Progress* progress) {
    try {
        SWN_ASSIGN(Decoder decoder, Decoder::open(path));
        AudioInfo info = decoder.info();
        SWN_ASSIGN(const Range range, rangeWithin(info, options, path));
        SWN_ASSIGN(std::vector<float> samples, readMono(decoder, range, path, progress));
        if (samples.empty())
            return Error{ErrorKind::Invalid, path.string(), {CORE_TEXT("The recording has no samples.")}};
        if (int64_t(samples.size()) < range.end - range.begin)
            info.frames = range.begin + int64_t(samples.size());
        return std::make_shared<const Recording>(path, info, FrameIndex{range.begin},
                                                 std::move(samples));
    } catch (const std::bad_alloc&) {
        return Error{ErrorKind::OutOfMemory,
                     path.string(),
                     {CORE_TEXT("The recording does not fit into memory; cut it into shorter pieces.")}};
    }
}

bool hasAudioExtension(const fs::path& path) {
    static constexpr std::array known = {".wav", ".flac", ".ogg",  ".oga", ".mp3",
                                         ".aif", ".aiff", ".aifc", ".opus"};
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::find(known.begin(), known.end(), extension) != known.end();
}

}  // namespace sigwavnet
