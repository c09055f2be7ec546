#include "core/audio/sound.h"

#include <algorithm>
#include <utility>

#include "core/audio/decoder.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr size_t kIdleDecoders = 4;  // kept open for the next readers: painter, player, envelope, spectrogram

// How many frames an MP3 really has; its header only estimates. Error: Cancelled.
Result<int64_t> countedFrames(Decoder& decoder, Progress* progress) {
    std::vector<float> block(size_t(1) << 16);
    for (;;) {
        if (progress && progress->cancelled())
            return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Reading was stopped.")}};
        SWN_ASSIGN(const int64_t got, decoder.read(block));
        if (got == 0) return decoder.position();
        if (progress)
            progress->report(decoder.position(), std::max(decoder.info().frames, decoder.position()),
                             {CORE_TEXT("Measuring the recording")});
    }
}

}  // namespace

Sound::Sound(fs::path path, AudioInfo info, FrameIndex begin, int64_t frames)
    : path_(std::move(path)), info_(std::move(info)), begin_(begin), frames_(frames) {}

Sound::Sound(RecordingPtr recording)
    : Sound(recording->path(), recording->info(), recording->begin(), int64_t(recording->samples().size())) {
    held_ = std::move(recording);
}

Sound::~Sound() = default;

Result<SoundPtr> Sound::open(const fs::path& path, const ReadOptions& options, Progress* progress) {
    SWN_ASSIGN(Decoder decoder, Decoder::open(path));
    AudioInfo info = decoder.info();
    const auto lengthOf = [&] { return (options.end ? options.end->value : info.frames) - options.begin.value; };
    // What is short, and what is wrong with its range, is readRecording()'s business.
    if (lengthOf() <= kHeldFrames || options.begin.value < 0) {
        SWN_ASSIGN(RecordingPtr recording, readRecording(path, options, progress));
        return std::make_shared<const Sound>(std::move(recording));
    }
    if (decoder.estimated()) {
        SWN_ASSIGN(info.frames, countedFrames(decoder, progress));
    }
    const int64_t end = options.end ? options.end->value : info.frames;
    if (options.begin.value >= end || end > info.frames)
        return Error{
            ErrorKind::Invalid,
            path.string(),
            {CORE_TEXT("The part from %1 s to %2 s is not within the recording, which is %3 s long."),
             {numberText(secondsAt(options.begin, info.rate)), numberText(secondsAt({end}, info.rate)),
              numberText(info.seconds())}}};
    return SoundPtr(new Sound(path, info, options.begin, end - options.begin.value));
}

Status Sound::read(int64_t from, std::span<float> out) const {
    std::fill(out.begin(), out.end(), 0.0F);
    const int64_t first = std::max<int64_t>(from, 0);
    const int64_t last = std::min(from + int64_t(out.size()), frames_);
    if (first >= last) return {};
    const std::span<float> inside = out.subspan(size_t(first - from), size_t(last - first));
    if (held_) {
        const auto samples = held_->samples().subspan(size_t(first), inside.size());
        std::copy(samples.begin(), samples.end(), inside.begin());
        return {};
    }
    SWN_ASSIGN(std::unique_ptr<Decoder> decoder, borrow(begin_.value + first));
    SWN_ASSIGN(const int64_t got, decoder->read(inside));
    if (got < int64_t(inside.size()))
        return brokeOff(path_, begin_.value + first + got, begin_.value + last, info_.rate);
    giveBack(std::move(decoder));
    return {};
}

// The decoder that stands where the reading begins, else any idle one, else a new one.
Result<std::unique_ptr<Decoder>> Sound::borrow(int64_t frame) const {
    std::unique_ptr<Decoder> decoder;
    {
        const std::lock_guard lock(mutex_);
        auto found = std::find_if(idle_.begin(), idle_.end(),
                                  [frame](const auto& idle) { return idle->position() == frame; });
        if (found == idle_.end() && idle_.size() >= kIdleDecoders) found = idle_.begin();
        if (found != idle_.end()) {
            decoder = std::move(*found);
            idle_.erase(found);
        }
    }
    if (!decoder) {
        SWN_ASSIGN(Decoder opened, Decoder::open(path_));
        decoder = std::make_unique<Decoder>(std::move(opened));
    }
    SWN_TRY(decoder->seek(frame));
    return decoder;
}

void Sound::giveBack(std::unique_ptr<Decoder> decoder) const {
    const std::lock_guard lock(mutex_);
    if (idle_.size() < kIdleDecoders) idle_.push_back(std::move(decoder));
}

Result<RecordingPtr> Sound::part(int64_t from, int64_t to) const {
    if (held_ && from <= 0 && to >= frames_) return held_;
    from = std::clamp<int64_t>(from, 0, frames_);
    to = std::clamp<int64_t>(to, 0, frames_);
    const FrameIndex first{begin_.value + from};
    if (!held_ || from >= to) return readRecording(path_, {first, FrameIndex{begin_.value + to}});
    const auto samples = held_->samples().subspan(size_t(from), size_t(to - from));
    return std::make_shared<const Recording>(path_, info_, first, std::vector<float>(samples.begin(), samples.end()));
}

}  // namespace sigwavnet
