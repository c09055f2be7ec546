// Recordings: any format, rate and channel count that libsndfile reads, mixed to mono, immutable.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"

namespace sigwavnet {

// What the file's header says.
struct AudioInfo {
    SampleRate rate;
    int channels = 0;
    int64_t frames = 0;
    std::string format;  // "WAV, Signed 16 bit PCM"
    double seconds() const { return double(frames) / rate.hz; }
};

// Samples of one recording (or of a part of it), mono [-1, 1], at the file's own rate.
// Immutable, therefore safe to share between threads.
class Recording {
public:
    Recording(std::filesystem::path path, AudioInfo info, FrameIndex begin, std::vector<float> samples);

    const std::filesystem::path& path() const { return path_; }
    const AudioInfo& info() const { return info_; }
    SampleRate rate() const { return info_.rate; }
    FrameIndex begin() const { return begin_; }  // of samples()[0] within the file
    std::span<const float> samples() const { return samples_; }
    double seconds() const { return double(samples_.size()) / info_.rate.hz; }
    // Hash of the mono samples: equal audio in different containers' bit depths may differ.
    const std::string& hash() const { return hash_; }
    bool silent() const { return silent_; }  // every sample is (almost) zero: below -90 dB of full scale

private:
    std::filesystem::path path_;
    AudioInfo info_;
    FrameIndex begin_;
    std::vector<float> samples_;
    std::string hash_;
    bool silent_ = false;
};
using RecordingPtr = std::shared_ptr<const Recording>;

// Reads only the header. Errors: NotFound, Unreadable (not audio, truncated header), Invalid (zero rate, no channels).
Result<AudioInfo> readAudioInfo(const std::filesystem::path& path);

struct ReadOptions {
    FrameIndex begin{0};              // first frame to read
    std::optional<FrameIndex> end{};  // one past the last; absent: to the end of the file
};

// Reads and mixes to mono, streamed in blocks. Errors as readAudioInfo, and Invalid for a recording without samples, with NaN
// or infinite samples (says where), or a range outside the file; a file shorter than its header promises is Unreadable.
Result<RecordingPtr> readRecording(const std::filesystem::path& path, const ReadOptions& options = {},
                                   Progress* progress = nullptr);

// Extensions that folders are searched for: wav flac ogg oga mp3 aif aiff aifc opus (lower case, no dot).
bool hasAudioExtension(const std::filesystem::path& path);

}  // namespace sigwavnet
