// A sound file being decoded: any format, rate and channel count that libsndfile reads, mixed to mono.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "core/audio/recording.h"
#include "core/base/result.h"

namespace sigwavnet {

// Not thread-safe: one decoder a thread.
class Decoder {
public:
    // Reads only the header (and everything of a stream whose header leaves its length open). Errors: readAudioInfo()'s.
    static Result<Decoder> open(const std::filesystem::path& path);
    Decoder(Decoder&&) noexcept;
    Decoder& operator=(Decoder&&) noexcept;
    ~Decoder();

    const AudioInfo& info() const { return info_; }
    // MPEG: info().frames is only what the stream's header suggests.
    bool estimated() const { return estimated_; }
    int64_t position() const { return position_; }  // of the next frame that is read

    // Error: Unreadable for a frame that the file does not have.
    Status seek(int64_t frame);
    // The next frames as mono; fewer than asked for, or 0, only at the file's end. Error: Invalid at a sample that is not
    // a number (says where).
    Result<int64_t> read(std::span<float> mono);

private:
    struct Close {
        void operator()(void* file) const;
    };
    Decoder() = default;
    Result<int64_t> readBlock(std::span<float> mono);
    void countFrames();

    std::filesystem::path path_;
    std::unique_ptr<void, Close> file_;
    AudioInfo info_;
    bool estimated_ = false;
    int64_t position_ = 0;
    std::vector<float> block_;  // interleaved
};

// The sound ends `got` frames into the file, whose header promises `wanted`.
Error brokeOff(const std::filesystem::path& path, int64_t got, int64_t wanted, SampleRate rate);

}  // namespace sigwavnet
