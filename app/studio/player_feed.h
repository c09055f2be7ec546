// The stream that an audio device pulls: samples at their own rate in, frames in the device's format out.
#pragma once

#include <QAudioFormat>
#include <QIODevice>

#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "core/base/types.h"

namespace sigwavnet::studio {

class ReadAhead;

// Where to begin, where to end and what to repeat, in source samples.
struct FeedRange {
    int64_t begin = 0;
    int64_t end = 0;
    int64_t loopBegin = 0;
    int64_t loopEnd = 0;  // == loopBegin: no loop
    bool loops() const { return loopEnd > loopBegin; }
};

// Thread-safe: the audio backend may pull from a thread of its own.
class PlayerFeed final : public QIODevice {
public:
    // `owner` keeps `samples` alive.
    PlayerFeed(std::shared_ptr<const void> owner, std::span<const float> samples, SampleRate rate, QAudioFormat format,
               FeedRange range);

    // A long sound that is read while it is played. Where it is not read yet the device gets silence, and the sound goes on
    // where it stopped: nothing is skipped.
    PlayerFeed(std::shared_ptr<ReadAhead> ahead, SampleRate rate, QAudioFormat format, FeedRange range);
    ~PlayerFeed() override;

    // The source sample [fractional] of the `frame`-th frame that was handed to the device.
    double sourceOf(int64_t frame) const;
    int64_t framesWritten() const;
    bool finished() const;  // everything was handed over

    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char*, qint64) override { return -1; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

private:
    struct Segment {  // from here on the source is read from `source`
        int64_t frame = 0;
        double source = 0;
        bool silent = false;  // the source stands still
    };
    bool prepare(double source, int64_t frames);
    void putSilence(char*& data, int64_t frames);
    float valueAt(double source) const;
    void put(float value, char*& data) const;

    std::shared_ptr<const void> owner_;
    std::shared_ptr<ReadAhead> ahead_;  // null: all samples are in memory
    std::vector<float> stretch_;        // read for this call
    std::span<const float> samples_;    // all, or stretch_
    int64_t samplesBegin_ = 0;          // of samples_[0]
    int64_t total_ = 0;
    QAudioFormat format_;
    FeedRange range_;
    double step_;  // source samples a device frame

    mutable std::mutex mutex_;
    int64_t written_ = 0;
    std::vector<Segment> segments_;
    bool finished_ = false;
};

}  // namespace sigwavnet::studio
