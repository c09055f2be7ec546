#include "app/studio/player.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>

#include "app/studio/player_feed.h"
#include "app/studio/read_ahead.h"

namespace sigwavnet::studio {

namespace {

constexpr int kBufferMilliseconds = 100;

// The recording's own rate where the device takes it; otherwise the device's favourite, and the feed converts.
QAudioFormat formatFor(const QAudioDevice& device, SampleRate rate) {
    QAudioFormat format;
    format.setSampleRate(rate.hz);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Float);
    if (device.isFormatSupported(format)) return format;
    format.setSampleFormat(QAudioFormat::Int16);
    return device.isFormatSupported(format) ? format : device.preferredFormat();
}

}  // namespace

Player::Player(QObject* parent) : QObject(parent) {
    tick_.setInterval(16);
    connect(&tick_, &QTimer::timeout, this, &Player::track);
}

Player::~Player() {
    halt();
}

QString Player::obstacle() const {
    if (QMediaDevices::defaultAudioOutput().isNull())
        return tr("This machine has no audio output, so nothing can be played. Connect a device or start the sound "
                  "server, then try again.");
    if (frames() == 0) return tr("There is nothing to play.");
    return {};
}

void Player::setRecording(RecordingPtr recording) {
    setSound(recording ? std::make_shared<const Sound>(std::move(recording)) : nullptr);
}

void Player::setSound(SoundPtr sound) {
    halt();
    sound_ = std::move(sound);
    loop_ = {};
    setSamples({}, {});
    moveTo(0);
}

void Player::setSamples(std::vector<float> samples, SampleRate rate, double begin) {
    const bool resume = playing();
    halt();
    if (samples.empty() || rate.hz <= 0) {
        const RecordingPtr held = sound_ ? sound_->held() : nullptr;
        owner_ = held;
        samples_ = held ? held->samples() : std::span<const float>();
        rate_ = sound_ ? sound_->rate() : SampleRate();
        begin_ = 0;
    } else {
        auto own = std::make_shared<const std::vector<float>>(std::move(samples));
        samples_ = *own;
        owner_ = std::move(own);
        rate_ = rate;
        begin_ = begin;
    }
    if (resume) play(position_);
}

std::unique_ptr<PlayerFeed> Player::makeFeed(const QAudioFormat& format, const FeedRange& range) const {
    if (!streams()) return std::make_unique<PlayerFeed>(owner_, samples_, rate_, format, range);
    auto ahead = std::make_shared<ReadAhead>(sound_, range.begin, range.loops() ? range.loopBegin : -1);
    return std::make_unique<PlayerFeed>(std::move(ahead), rate_, format, range);
}

void Player::play(double from) {
    halt();
    if (const QString why = obstacle(); !why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    const int64_t last = frames();
    const auto frameAt = [&](double seconds) {
        return std::clamp<int64_t>(std::llround((seconds - begin_) * rate_.hz), 0, last);
    };
    FeedRange range{frameAt(from), last, 0, 0};
    if (loop_.length() > 0 && from >= loop_.begin && from < loop_.end) {
        range.loopBegin = frameAt(loop_.begin);
        range.loopEnd = frameAt(loop_.end);
    }
    if (range.begin >= range.end) range.begin = 0;

    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QAudioFormat format = formatFor(device, rate_);
    feed_ = makeFeed(format, range);
    sink_ = std::make_unique<QAudioSink>(device, format);
    sink_->setBufferSize(format.bytesForDuration(qint64(kBufferMilliseconds) * 1000));
    sink_->start(feed_.get());
    if (sink_->error() != QAudio::NoError) {
        halt();
        Q_EMIT failed(tr("The audio device %1 can't be opened. Another program may be using it.").arg(device.description()));
        return;
    }
    tick_.start();
    moveTo(secondsOf(double(range.begin)));
    Q_EMIT playingChanged(true);
}

void Player::toggle() {
    if (playing())
        pause();
    else
        play(position_ >= duration() ? 0 : position_);
}

void Player::pause() {
    if (!playing()) return;
    track();
    halt();
}

void Player::stop() {
    halt();
    moveTo(0);
}

void Player::seek(double seconds) {
    const double target = std::clamp(seconds, 0.0, duration());
    if (playing())
        play(target);
    else
        moveTo(target);
}

void Player::setLoop(TimeRange range) {
    loop_ = range;
    if (!playing()) return;
    const bool inside = position_ >= range.begin && position_ < range.end;
    play(range.length() > 0 && !inside ? range.begin : position_);
}

bool Player::playing() const {
    return sink_ != nullptr;
}

double Player::duration() const {
    return rate_.hz > 0 ? secondsOf(double(frames())) : 0;
}

void Player::moveTo(double seconds) {
    if (position_ == seconds) return;
    position_ = seconds;
    Q_EMIT positionChanged(position_);
}

// Follows what is heard: what was handed over, less what still waits in the device's buffer.
void Player::track() {
    if (!sink_) return;
    const auto waiting = int64_t(sink_->bufferSize() - sink_->bytesFree()) / sink_->format().bytesPerFrame();
    const int64_t heard = std::max<int64_t>(0, feed_->framesWritten() - std::max<int64_t>(0, waiting));
    moveTo(std::clamp(secondsOf(feed_->sourceOf(heard)), 0.0, duration()));

    const bool deviceLost = sink_->error() != QAudio::NoError && sink_->error() != QAudio::UnderrunError;
    if (deviceLost) {
        halt();
        Q_EMIT failed(tr("The audio device stopped working. Playback has ended."));
    } else if (feed_->finished() && sink_->state() != QAudio::ActiveState) {
        halt();
        moveTo(duration());
    }
}

void Player::halt() {
    tick_.stop();
    if (!sink_) return;
    sink_->stop();
    sink_.reset();
    feed_.reset();
    Q_EMIT playingChanged(false);
}

}  // namespace sigwavnet::studio
