// A sound of any length, read where it is looked at or heard: hours of it never lie in memory as a whole.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "core/audio/recording.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"

namespace sigwavnet {

class Decoder;

// Mono, at the file's own rate. Frames count from the sound's own beginning, also where it is a part of a longer file.
// Thread-safe: each reader at work has a decoder of its own.
class Sound {
public:
    // Up to so many frames (16 MiB) are decoded once and held; longer sounds stay in their file.
    static constexpr int64_t kHeldFrames = int64_t(1) << 22;

    // Errors: readRecording()'s. Samples that are not numbers are found at once in a sound that is held, otherwise by
    // read(). An MP3's length is counted by decoding it, which takes some seconds an hour.
    static Result<std::shared_ptr<const Sound>> open(const std::filesystem::path& path, const ReadOptions& options = {},
                                                     Progress* progress = nullptr);
    // A recording that is in memory anyway.
    explicit Sound(RecordingPtr recording);
    ~Sound();
    Sound(const Sound&) = delete;
    Sound& operator=(const Sound&) = delete;

    const std::filesystem::path& path() const { return path_; }
    const AudioInfo& info() const { return info_; }  // of the file
    SampleRate rate() const { return info_.rate; }
    FrameIndex begin() const { return begin_; }  // of frame 0 within the file
    int64_t frames() const { return frames_; }
    double seconds() const { return double(frames_) / info_.rate.hz; }
    // The whole sound when it is held in memory; null for a long one.
    const RecordingPtr& held() const { return held_; }

    // Fills `out` with the frames from `from` on; zeros before the sound's begin and after its end. Errors: Unreadable,
    // NotFound (the file was changed or taken away meanwhile), Invalid for samples that are not numbers.
    Status read(int64_t from, std::span<float> out) const;

    // Frames [from, to) as a recording of their own, for a network. Errors as read(); Invalid for an empty range.
    Result<RecordingPtr> part(int64_t from, int64_t to) const;

private:
    Sound(std::filesystem::path path, AudioInfo info, FrameIndex begin, int64_t frames);
    Result<std::unique_ptr<Decoder>> borrow(int64_t frame) const;
    void giveBack(std::unique_ptr<Decoder> decoder) const;

    std::filesystem::path path_;
    AudioInfo info_;
    FrameIndex begin_;
    int64_t frames_ = 0;
    RecordingPtr held_;
    mutable std::mutex mutex_;
    mutable std::vector<std::unique_ptr<Decoder>> idle_;  // opened before and free
};
using SoundPtr = std::shared_ptr<const Sound>;

}  // namespace sigwavnet
