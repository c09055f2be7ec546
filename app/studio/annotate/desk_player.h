// Plays a stretch of one sound at a chosen speed, its pitch kept. Times are the sound's own seconds, whatever the speed; a loop repeats sample-exactly.
//
// GUI thread; slower and faster versions are computed in a job, and playing waits for it.
#pragma once

#include <QObject>
#include <QPointer>

#include "app/studio/job.h"
#include "app/studio/player.h"
#include "core/audio/sound.h"
#include "core/base/types.h"

namespace sigwavnet::studio {

class DeskPlayer : public QObject {
    Q_OBJECT
public:
    explicit DeskPlayer(JobRunner& jobs, QObject* parent = nullptr);
    ~DeskPlayer() override;

    void setSound(SoundPtr sound);  // stops; plays all of it from now on. Null: nothing
    // What is played; an empty range: the whole sound.
    void setRange(TimeRange range);
    TimeRange range() const { return range_; }
    void setSpeed(double speed);  // 0.25 … 2
    double speed() const { return speed_; }
    void setLooping(bool looping);

    void playFromBegin();
    void toggle();  // from where it stands, or pause
    void stop();
    void seek(double seconds);
    bool playing() const { return player_.playing() || waiting_; }
    double position() const;
    QString obstacle() const { return player_.obstacle(); }

Q_SIGNALS:
    void positionChanged(double seconds);
    void playingChanged(bool playing);
    void failed(const QString& sentence);

private:
    void prepare();
    void prepareInJob(int64_t from, int64_t to);
    void load(std::vector<float> samples);
    void refuse(const QString& sentence);
    void begin(double from);
    double toPlayer(double seconds) const { return (seconds - range_.begin) / speed_; }
    double fromPlayer(double seconds) const { return range_.begin + seconds * speed_; }
    TimeRange whole() const;

    JobRunner& jobs_;
    Player player_;
    SoundPtr sound_;
    TimeRange range_;
    double speed_ = 1;
    bool looping_ = false;
    bool waiting_ = false;  // to be played as soon as it is prepared
    bool ready_ = false;
    double from_ = 0;       // where the wait begins to play [s of the sound]
    int generation_ = 0;
    QPointer<Job> job_;
};

}  // namespace sigwavnet::studio
