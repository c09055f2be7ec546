#include "app/studio/annotate/desk_player.h"

#include <algorithm>
#include <cmath>

#include "app/studio/session.h"
#include "core/audio/time_stretch.h"

namespace sigwavnet::studio {

namespace {

constexpr double kLongestCopy = 600;  // [s] that are held in memory at another speed

}  // namespace

DeskPlayer::DeskPlayer(JobRunner& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {
    connect(&player_, &Player::positionChanged, this, [this](double seconds) {
        if (ready_) Q_EMIT positionChanged(fromPlayer(seconds));
    });
    connect(&player_, &Player::playingChanged, this, &DeskPlayer::playingChanged);
    connect(&player_, &Player::failed, this, &DeskPlayer::failed);
}

DeskPlayer::~DeskPlayer() {
    if (job_) job_->cancel();
}

TimeRange DeskPlayer::whole() const {
    return sound_ ? TimeRange{0, sound_->seconds()} : TimeRange{};
}

void DeskPlayer::setSound(SoundPtr sound) {
    sound_ = std::move(sound);
    range_ = whole();
    from_ = 0;
    waiting_ = false;
    prepare();
}

void DeskPlayer::setRange(TimeRange range) {
    const TimeRange wanted = range.length() > 0 ? range : whole();
    if (wanted == range_) return;
    waiting_ = playing();
    range_ = wanted;
    from_ = range_.begin;
    prepare();
}

void DeskPlayer::setSpeed(double speed) {
    if (speed == speed_) return;
    waiting_ = playing();
    from_ = position();
    speed_ = speed;
    prepare();
}

void DeskPlayer::setLooping(bool looping) {
    looping_ = looping;
    if (ready_) player_.setLoop(looping_ ? TimeRange{0, player_.duration()} : TimeRange{});
}

void DeskPlayer::prepare() {
    if (job_) job_->cancel();
    ++generation_;
    ready_ = false;
    player_.setSound(sound_);
    if (!sound_) return;
    const auto frameAt = [&](double seconds) {
        return std::clamp<int64_t>(std::llround(seconds * sound_->rate().hz), 0, sound_->frames());
    };
    const int64_t from = frameAt(range_.begin), to = frameAt(range_.end);
    const bool part = from > 0 || to < sound_->frames();
    if (speed_ == 1 && !part) return load({});
    if (speed_ == 1 && sound_->held()) {
        const auto all = sound_->held()->samples();
        return load({all.begin() + from, all.begin() + to});
    }
    if (double(to - from) > kLongestCopy * sound_->rate().hz)
        return refuse(tr("That is too long to be played slower or faster: select a stretch first."));
    prepareInJob(from, to);
}

void DeskPlayer::refuse(const QString& sentence) {
    waiting_ = false;
    Q_EMIT failed(sentence);
}

void DeskPlayer::prepareInJob(int64_t from, int64_t to) {
    const int generation = generation_;
    job_ = jobs_.start<std::vector<float>>(
        {},
        [sound = sound_, from, to, speed = speed_](Progress& progress) -> Result<std::vector<float>> {
            SWN_ASSIGN(const RecordingPtr part, sound->part(from, to));
            return stretchTime(part->samples(), part->rate(), speed, progress);
        },
        this,
        [this, generation](std::vector<float> samples) {
            if (generation == generation_) load(std::move(samples));
        },
        [this, generation](const Error& error) {
            if (generation == generation_ && error.kind != ErrorKind::Cancelled) refuse(translated(error));
        });
}

// Empty: the sound as it is.
void DeskPlayer::load(std::vector<float> samples) {
    if (!samples.empty()) player_.setSamples(std::move(samples), sound_->rate());
    ready_ = true;
    setLooping(looping_);
    if (!waiting_) {
        Q_EMIT positionChanged(position());
        return;
    }
    waiting_ = false;
    begin(from_);
}

void DeskPlayer::begin(double from) {
    if (!sound_) return;
    if (!ready_) {
        waiting_ = true;
        from_ = from;
        return;
    }
    player_.play(std::max(0.0, toPlayer(from)));
}

void DeskPlayer::playFromBegin() {
    begin(range_.begin);
}

void DeskPlayer::toggle() {
    if (player_.playing())
        player_.pause();
    else if (waiting_)
        waiting_ = false;
    else
        begin(ready_ && player_.position() >= player_.duration() ? range_.begin : position());
}

void DeskPlayer::stop() {
    waiting_ = false;
    player_.stop();
}

void DeskPlayer::seek(double seconds) {
    const double inside = std::clamp(seconds, range_.begin, range_.end);
    from_ = inside;
    if (ready_) player_.seek(toPlayer(inside));
}

double DeskPlayer::position() const {
    return ready_ ? fromPlayer(player_.position()) : from_;
}

}  // namespace sigwavnet::studio
