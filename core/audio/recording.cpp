#include "core/audio/recording.h"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <new>
#include <utility>

#include "core/audio/container.h"
#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr int64_t kBlockFrames = 1 << 16;
// Headers of streams leave their length open; libsndfile then answers with its largest number.
constexpr int64_t kUnknownLength = int64_t(1) << 48;
constexpr float kSilence = 3.1623e-5f;  // -90 dB of full scale

struct CloseFile {
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using FileHandle = std::unique_ptr<SNDFILE, CloseFile>;

struct OpenFile {
    FileHandle handle;
    AudioInfo info;
    bool estimated = false;  // MPEG: frames is only what the stream's header suggests
};

std::string formatName(int format, int command, int mask) {
    SF_FORMAT_INFO info{};
    info.format = format & mask;
    if (sf_command(nullptr, command, &info, sizeof info) != 0 || info.name == nullptr) return "?";
    const std::string name = info.name;
    return name.substr(0, name.find(" ("));  // "WAV (Microsoft)" → "WAV"
}

std::string formatText(int format) {
    const int major = format & SF_FORMAT_TYPEMASK;
    const std::string container =
        major == SF_FORMAT_WAVEX ? "WAV" : formatName(format, SFC_GET_FORMAT_INFO, SF_FORMAT_TYPEMASK);
    return container + ", " + formatName(format, SFC_GET_FORMAT_INFO, SF_FORMAT_SUBMASK);
}

bool isMpeg(int format) {
    return (format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG;
}

// What the file system alone can say; libsndfile's words for it help nobody.
Status checkFile(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return Error{ErrorKind::NotFound, path.string(), {CORE_TEXT("There is no such recording.")}};
    if (fs::is_directory(status))
        return Error{ErrorKind::Invalid, path.string(), {CORE_TEXT("This is a folder, not a recording.")}};
    const uintmax_t size = fs::file_size(path, error);
    if (error) return errnoError(error.value(), path);
    if (size == 0)
        return Error{ErrorKind::Unreadable, path.string(), {CORE_TEXT("The file is empty (0 bytes).")}};
    return {};
}

int64_t countFrames(SNDFILE* file, int channels) {
    std::vector<float> block(static_cast<size_t>(kBlockFrames * channels));
    int64_t frames = 0;
    while (const sf_count_t got = sf_readf_float(file, block.data(), kBlockFrames)) frames += got;
    sf_seek(file, 0, SEEK_SET);
    return frames;
}

Result<OpenFile> openFile(const fs::path& path) {
    SWN_TRY(checkFile(path));
    SWN_TRY(checkContainer(path));
    SF_INFO info{};
    FileHandle handle(sf_open(path.c_str(), SFM_READ, &info));
    if (!handle)  // libsndfile's own reason is a global variable that other threads' files overwrite
        return Error{
            ErrorKind::Unreadable,
            path.string(),
            {CORE_TEXT("This can't be read as a recording; WAV, FLAC, OGG, MP3 and AIFF files can.")}};
    if (info.samplerate <= 0 || info.channels <= 0)
        return Error{
            ErrorKind::Invalid,
            path.string(),
            {CORE_TEXT(
                 "The header gives a sample rate of %1 Hz and %2 channels; export the recording again."),
             {std::to_string(info.samplerate), std::to_string(info.channels)}}};
    OpenFile file;
    file.info = {
        {info.samplerate}, info.channels, std::max<int64_t>(info.frames, 0), formatText(info.format)};
    file.estimated = isMpeg(info.format);
    if (file.info.frames > kUnknownLength) file.info.frames = countFrames(handle.get(), info.channels);
    file.handle = std::move(handle);
    return file;
}

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

// Averages the channels of `block` onto the end of `mono`. False at the first sample that is no number;
// `mono` then ends just before it.
bool mixBlock(std::span<const float> block, int channels, std::vector<float>& mono) {
    const float scale = 1.0f / static_cast<float>(channels);
    for (size_t i = 0; i < block.size(); i += static_cast<size_t>(channels)) {
        float sum = 0;
        for (int c = 0; c < channels; ++c) sum += block[i + static_cast<size_t>(c)];
        if (!std::isfinite(sum)) return false;
        mono.push_back(channels == 1 ? sum : sum * scale);
    }
    return true;
}

Error brokeOff(const fs::path& path, int64_t got, int64_t wanted, SampleRate rate) {
    return {
        ErrorKind::Unreadable,
        path.string(),
        {CORE_TEXT("The sound breaks off after %1 s; the header promises %2 s. Copy the recording again from "
                   "its source."),
         {numberText(secondsAt({got}, rate)), numberText(secondsAt({wanted}, rate))}}};
}

Result<std::vector<float>> readMono(OpenFile& file, Range range, const fs::path& path, Progress* progress) {
    const AudioInfo& info = file.info;
    if (range.begin > 0 && sf_seek(file.handle.get(), range.begin, SEEK_SET) != range.begin)
        return brokeOff(path, range.begin, info.frames, info.rate);
    const int64_t total = range.end - range.begin;
    std::vector<float> block(static_cast<size_t>(std::min(kBlockFrames, total) * info.channels));
    std::vector<float> mono;
    // A lying header must not cost memory that the file can't fill.
    mono.reserve(static_cast<size_t>(std::min<int64_t>(total, int64_t(1) << 24)));
    while (int64_t(mono.size()) < total) {
        if (progress && progress->cancelled())
            return Error{ErrorKind::Cancelled, path.string(), {CORE_TEXT("Reading was stopped.")}};
        const int64_t done = int64_t(mono.size());
        const sf_count_t got =
            sf_readf_float(file.handle.get(), block.data(), std::min(kBlockFrames, total - done));
        if (got <= 0) break;
        if (!mixBlock(std::span(block).first(static_cast<size_t>(got * info.channels)), info.channels, mono))
            return Error{
                ErrorKind::Invalid,
                path.string(),
                {CORE_TEXT(
                     "The sample at %1 s is not a number (NaN or infinite); export the recording again."),
                 {numberText(secondsAt({range.begin + int64_t(mono.size())}, info.rate))}}};
        if (progress) progress->report(int64_t(mono.size()), total, {CORE_TEXT("Reading the recording")});
    }
    if (int64_t(mono.size()) < total && !file.estimated)
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
    SWN_ASSIGN(const OpenFile file, openFile(path));
    return file.info;
}

Result<RecordingPtr> readRecording(const fs::path& path, const ReadOptions& options, Progress* progress) {
    try {
        SWN_ASSIGN(OpenFile file, openFile(path));
        SWN_ASSIGN(const Range range, rangeWithin(file.info, options, path));
        SWN_ASSIGN(std::vector<float> samples, readMono(file, range, path, progress));
        if (samples.empty())
            return Error{ErrorKind::Invalid, path.string(), {CORE_TEXT("The recording has no samples.")}};
        if (int64_t(samples.size()) < range.end - range.begin)
            file.info.frames = range.begin + int64_t(samples.size());
        return std::make_shared<const Recording>(path, file.info, FrameIndex{range.begin},
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
