#include "app/studio/player_feed.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "app/studio/read_ahead.h"

namespace sigwavnet::studio {

PlayerFeed::PlayerFeed(std::shared_ptr<const void> owner, std::span<const float> samples, SampleRate rate,
                       QAudioFormat format, FeedRange range)
    : owner_(std::move(owner)),
      samples_(samples),
      total_(int64_t(samples.size())),
      format_(std::move(format)),
      range_(range),
      step_(double(rate.hz) / format_.sampleRate()) {
    segments_.push_back({0, double(range_.begin)});
    open(QIODevice::ReadOnly);
}

PlayerFeed::PlayerFeed(std::shared_ptr<ReadAhead> ahead, SampleRate rate, QAudioFormat format, FeedRange range)
    : PlayerFeed(nullptr, {}, rate, std::move(format), range) {
    ahead_ = std::move(ahead);
    total_ = ahead_->frames();
}

PlayerFeed::~PlayerFeed() = default;

double PlayerFeed::sourceOf(int64_t frame) const {
    const std::lock_guard lock(mutex_);
    const auto after = std::upper_bound(segments_.begin(), segments_.end(), frame,
                                        [](int64_t f, const Segment& segment) { return f < segment.frame; });
    const Segment& segment = after == segments_.begin() ? *after : *std::prev(after);
    return segment.source + (segment.silent ? 0 : double(frame - segment.frame) * step_);
}

int64_t PlayerFeed::framesWritten() const {
    const std::lock_guard lock(mutex_);
    return written_;
}

bool PlayerFeed::finished() const {
    const std::lock_guard lock(mutex_);
    return finished_;
}

qint64 PlayerFeed::bytesAvailable() const {
    // Backends only ask whether there is anything; a loop never ends.
    return finished() ? 0 : std::numeric_limits<int>::max();
}

qint64 PlayerFeed::readData(char* data, qint64 maximum) {
    const std::lock_guard lock(mutex_);
    const int64_t frames = maximum / format_.bytesPerFrame();
    char* out = data;
    int64_t done = 0;
    for (; done < frames && !finished_; ++done, ++written_) {
        const Segment& segment = segments_.back();
        double source = segment.source + double(written_ - segment.frame) * step_;
        if (range_.loops() && source >= double(range_.loopEnd)) {
            source = double(range_.loopBegin);
            segments_.push_back({written_, source});
        } else if (source >= double(range_.end)) {
            finished_ = true;
            break;
        }
        if (!prepare(source, frames - done)) {
            putSilence(out, frames - done);
            segments_.push_back({written_, source, true});
            written_ += frames - done;
            segments_.push_back({written_, source});
            return frames * format_.bytesPerFrame();
        }
        const float value = valueAt(source);
        for (int channel = 0; channel < format_.channelCount(); ++channel) put(value, out);
    }
    return done * format_.bytesPerFrame();
}

// Has the samples around `source` at hand, and as many of the next `frames` as lie before the end of what is played.
bool PlayerFeed::prepare(double source, int64_t frames) {
    if (!ahead_) return true;
    const auto first = std::max<int64_t>(0, int64_t(source) - 1);
    const auto needed = std::min(int64_t(source) + 3, total_);
    const bool there = first >= samplesBegin_ && needed <= samplesBegin_ + int64_t(samples_.size());
    if (there) return true;
    const auto last = int64_t(source + double(frames) * step_) + 3;
    samples_ = {};
    if (!ahead_->at(first, std::min({last, total_, first + ReadAhead::kBlock}), stretch_)) return false;
    samples_ = stretch_;
    samplesBegin_ = first;
    return true;
}

void PlayerFeed::putSilence(char*& data, int64_t frames) {
    for (int64_t i = 0; i < frames * format_.channelCount(); ++i) put(0, data);
}

float PlayerFeed::valueAt(double source) const {
    const auto index = int64_t(source);
    const double t = source - double(index);
    const auto at = [&](int64_t i) {
        return double(samples_[size_t(std::clamp<int64_t>(i, 0, total_ - 1) - samplesBegin_)]);
    };
    if (t < 1e-9) return float(at(index));
    // Catmull-Rom between neighbours: only for devices that refuse the recording's own rate.
    const double a = at(index - 1), b = at(index), c = at(index + 1), d = at(index + 2);
    return float(b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))));
}

void PlayerFeed::put(float value, char*& data) const {
    const auto write = [&data](auto sample) {
        std::memcpy(data, &sample, sizeof sample);
        data += sizeof sample;
    };
    const double clipped = std::clamp(double(value), -1.0, 1.0);
    switch (format_.sampleFormat()) {
        case QAudioFormat::UInt8: return write(uint8_t(std::lround(127.5 + 127.5 * clipped)));
        case QAudioFormat::Int16: return write(int16_t(std::lround(32767 * clipped)));
        case QAudioFormat::Int32: return write(int32_t(std::llround(2147483647.0 * clipped)));
        default: return write(float(clipped));
    }
}

}  // namespace sigwavnet::studio
