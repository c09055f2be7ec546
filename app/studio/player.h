// Plays one recording: position, loop of a selection, and a clear word when the machine has no audio output.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <span>
#include <vector>

#include "core/audio/sound.h"
#include "core/base/types.h"

class QAudioFormat;
class QAudioSink;

namespace sigwavnet::studio {

class PlayerFeed;
struct FeedRange;

// GUI thread only; the sound itself is mixed and handed over on Qt's side. Times are seconds from the recording's first sample.
class Player : public QObject {
    Q_OBJECT
public:
    explicit Player(QObject* parent = nullptr);
    ~Player() override;

    // Empty when sound can be played; else a sentence that says why not.
    QString obstacle() const;

    // Each stops. A long sound is read from its file while it plays.
    void setRecording(RecordingPtr recording);
    void setSound(SoundPtr sound);
    // Plays other samples on the same time axis (one level, what the network keeps), which start at `begin` [s]; empty rate
    // or samples: the recording again. The position stays.
    void setSamples(std::vector<float> samples, SampleRate rate, double begin = 0);

    // From `from` to the end of the recording, or of the loop's range when one is set and `from` lies inside it.
    void play(double from);
    void toggle();  // space: play from the position, or pause
    void pause();
    void stop();    // back to the beginning
    void seek(double seconds);
    // Repeats [range.begin, range.end) while playing; an empty range ends the loop. Sample-exact.
    void setLoop(TimeRange range);
    TimeRange loop() const { return loop_; }

    bool playing() const;
    double position() const { return position_; }  // of what is heard now (the device's buffer is taken off)
    double duration() const;  // where what is played ends on the time axis [s]

Q_SIGNALS:
    void positionChanged(double seconds);  // about 60 a second while playing
    void playingChanged(bool playing);
    void failed(const QString& sentence);  // the device went away or refuses the format

private:
    void track();
    void halt();
    void moveTo(double seconds);
    bool streams() const { return sound_ && !sound_->held() && samples_.empty(); }
    int64_t frames() const { return streams() ? sound_->frames() : int64_t(samples_.size()); }
    double secondsOf(double frame) const { return begin_ + frame / rate_.hz; }
    std::unique_ptr<PlayerFeed> makeFeed(const QAudioFormat& format, const FeedRange& range) const;

    std::unique_ptr<PlayerFeed> feed_;
    std::unique_ptr<QAudioSink> sink_;
    SoundPtr sound_;
    std::shared_ptr<const void> owner_;  // of samples_
    std::span<const float> samples_;     // what is played; empty for a sound that stays in its file
    SampleRate rate_;
    double begin_ = 0;  // of what is played on the time axis [s]
    TimeRange loop_;
    double position_ = 0;
    QTimer tick_;
};

}  // namespace sigwavnet::studio
