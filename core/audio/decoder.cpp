#include "core/audio/decoder.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/audio/container.h"
#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

void Decoder::Close::operator()(void* file) const {
    sf_close(static_cast<SNDFILE*>(file));
}

namespace {

constexpr int64_t kBlockFrames = 1 << 16;
// Headers of streams leave their length open; libsndfile then answers with its largest number.
constexpr int64_t kUnknownLength = int64_t(1) << 48;

SNDFILE* sndfile(const auto& handle) {
    return static_cast<SNDFILE*>(handle.get());
}

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

// Averages the channels of `block` into `mono`. The index of the first sample that is no number; `mono`'s size when all
// are.
size_t mixBlock(std::span<const float> block, int channels, std::span<float> mono) {
    const float scale = 1.0f / static_cast<float>(channels);
    for (size_t i = 0; i < mono.size(); ++i) {
        float sum = 0;
        for (int c = 0; c < channels; ++c) sum += block[i * size_t(channels) + size_t(c)];
        if (!std::isfinite(sum)) return i;
        mono[i] = channels == 1 ? sum : sum * scale;
    }
    return mono.size();
}

}  // namespace

Error brokeOff(const fs::path& path, int64_t got, int64_t wanted, SampleRate rate) {
    return {
        ErrorKind::Unreadable,
        path.string(),
        {CORE_TEXT("The sound breaks off after %1 s; the header promises %2 s. Copy the recording again from "
                   "its source."),
         {numberText(secondsAt({got}, rate)), numberText(secondsAt({wanted}, rate))}}};
}

Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;
Decoder::~Decoder() = default;

Result<Decoder> Decoder::open(const fs::path& path) {
    SWN_TRY(checkFile(path));
    SWN_TRY(checkContainer(path));
    SF_INFO info{};
    Decoder decoder;
    decoder.path_ = path;
    decoder.file_.reset(sf_open(path.c_str(), SFM_READ, &info));
    if (!decoder.file_)  // libsndfile's own reason is a global variable that other threads' files overwrite
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
    decoder.info_ = {
        {info.samplerate}, info.channels, std::max<int64_t>(info.frames, 0), formatText(info.format)};
    decoder.estimated_ = isMpeg(info.format);
    if (decoder.info_.frames > kUnknownLength) decoder.countFrames();
    return decoder;
}

void Decoder::countFrames() {
    std::vector<float> block(static_cast<size_t>(kBlockFrames * info_.channels));
    info_.frames = 0;
    while (const sf_count_t got = sf_readf_float(sndfile(file_), block.data(), kBlockFrames)) info_.frames += got;
    sf_seek(sndfile(file_), 0, SEEK_SET);
}

Status Decoder::seek(int64_t frame) {
    if (frame == position_) return {};
    if (sf_seek(sndfile(file_), frame, SEEK_SET) != frame) return brokeOff(path_, frame, info_.frames, info_.rate);
    position_ = frame;
    return {};
}

Result<int64_t> Decoder::read(std::span<float> mono) {
    int64_t done = 0;
    while (done < int64_t(mono.size())) {
        const auto rest = mono.subspan(size_t(done));
        SWN_ASSIGN(const int64_t got, readBlock(rest.first(size_t(std::min<int64_t>(kBlockFrames, int64_t(rest.size()))))));
        if (got == 0) break;
        done += got;
    }
    return done;
}

Result<int64_t> Decoder::readBlock(std::span<float> mono) {
    block_.resize(mono.size() * size_t(info_.channels));
    const sf_count_t got = sf_readf_float(sndfile(file_), block_.data(), sf_count_t(mono.size()));
    if (got <= 0) return int64_t(0);
    const size_t good = mixBlock(block_, info_.channels, mono.first(size_t(got)));
    if (good < size_t(got))
        return Error{
            ErrorKind::Invalid,
            path_.string(),
            {CORE_TEXT(
                 "The sample at %1 s is not a number (NaN or infinite); export the recording again."),
             {numberText(secondsAt({position_ + int64_t(good)}, info_.rate))}}};
    position_ += got;
    return int64_t(got);
}

}  // namespace sigwavnet
