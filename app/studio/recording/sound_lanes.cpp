#include "app/studio/recording/sound_lanes.h"

#include <QElapsedTimer>
#include <QStandardPaths>

#include <mutex>

#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "core/audio/sound_envelope.h"
#include "widgets/lane_waveform.h"

namespace sigwavnet::studio {

namespace {

constexpr int kWaveformHeight = 76;
constexpr int kSpectrogramHeight = 132;
constexpr int kShowEvery = 250;  // a growing spectrogram [ms]
const auto kWaveform = QStringLiteral("waveform");
const auto kSpectrogram = QStringLiteral("spectrogram");

EnvelopeCache envelopeCache() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return EnvelopeCache(toPath(folder) / "envelopes");
}

// What the worker has so far, taken by the GUI thread when the job tells progress.
struct GrowingEnvelope {
    std::mutex mutex;
    EnvelopePtr envelope;

    void put(EnvelopePtr next) {
        const std::lock_guard lock(mutex);
        envelope = std::move(next);
    }
    EnvelopePtr take() {
        const std::lock_guard lock(mutex);
        return std::exchange(envelope, nullptr);
    }
};

Result<EnvelopePtr> findOrBuild(const Sound& sound, GrowingEnvelope& growing, Progress& progress) {
    if (sound.held()) return envelopeOf(sound, progress);
    const EnvelopeCache cache = envelopeCache();
    if (auto known = cache.find(sound)) return *known;
    auto envelope = envelopeOf(sound, progress, [&growing](EnvelopePtr part) { growing.put(std::move(part)); });
    // A cache that can't be written costs time at the next start and nothing else.
    if (envelope) (void)cache.store(sound, **envelope).ok();
    return envelope;
}

}  // namespace

WaveformLanes::WaveformLanes(Session& session) : session_(session) {}

WaveformLanes::~WaveformLanes() {
    cancelJob(job_);
}

std::vector<LaneGroup> WaveformLanes::groups() const {
    return {{kWaveform, tr("Waveform")}};
}

std::vector<widgets::LaneSpec> WaveformLanes::lanes(const LaneContext& context) const {
    if (!context.sound) return {};
    return {{kWaveform, tr("Waveform"), tr("of full scale"), kWaveform, kWaveformHeight}};
}

void WaveformLanes::setContext(const LaneContext& context) {
    if (context.sound == sound_) return;
    sound_ = context.sound;
    cancelJob(job_);
    if (sound_) start();
}

bool WaveformLanes::busy() const {
    return isRunning(job_);
}

void WaveformLanes::start() {
    Q_EMIT contentReady(kWaveform, {});
    auto growing = std::make_shared<GrowingEnvelope>();
    const auto show = [this, sound = sound_](const EnvelopePtr& envelope) {
        if (sound != sound_ || !envelope) return;
        Q_EMIT contentReady(kWaveform, std::make_shared<const widgets::WaveformLane>(sound, envelope));
    };
    job_ = session_.jobs().start<EnvelopePtr>(
        tr("Drawing the waveform"),
        [sound = sound_, growing](Progress& progress) { return findOrBuild(*sound, *growing, progress); }, this, show,
        [this, sound = sound_](const Error& error) {
            if (sound != sound_ || error.kind == ErrorKind::Cancelled) return;
            Q_EMIT messageReady(kWaveform, translated(error));
            Q_EMIT warned(translated(error));
        });
    connect(job_, &Job::progressed, this, [show, growing] { show(growing->take()); });
}

SpectrogramLanes::SpectrogramLanes(Session& session) : session_(session), settings_(SpectrogramSettings::load()) {}

SpectrogramLanes::~SpectrogramLanes() {
    cancelJob(job_);
}

std::vector<LaneGroup> SpectrogramLanes::groups() const {
    return {{kSpectrogram, tr("Spectrogram")}};
}

std::vector<widgets::LaneSpec> SpectrogramLanes::lanes(const LaneContext& context) const {
    if (!context.sound) return {};
    return {{kSpectrogram, tr("Spectrogram"), tr("dB re full-scale sine"), kSpectrogram, kSpectrogramHeight}};
}

void SpectrogramLanes::setContext(const LaneContext& context) {
    if (context.sound == sound_) return;
    sound_ = context.sound;
    source_.reset();
    cancelJob(job_);
    if (sound_) start();
}

bool SpectrogramLanes::busy() const {
    return isRunning(job_);
}

void SpectrogramLanes::start() {
    cancelJob(job_);
    if (!sound_) return;
    auto made = widgets::SpectrogramSource::create(sound_, settings_.options(sound_->rate()));
    if (!made) {
        Q_EMIT messageReady(kSpectrogram, translated(made.error()));
        return;
    }
    source_ = *made;
    const auto mine = [this, source = source_] { return source == source_; };
    job_ = session_.jobs().start<bool>(
        tr("Computing the spectrogram"),
        [source = source_](Progress& progress) -> Result<bool> {
            SWN_TRY(source->computeOverview(progress));
            return true;
        },
        this,
        [this, mine](bool) {
            if (mine()) show();
        },
        [this, mine](const Error& error) {
            if (mine() && error.kind != ErrorKind::Cancelled) Q_EMIT messageReady(kSpectrogram, translated(error));
        });
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    connect(job_, &Job::progressed, this, [this, mine, clock] {
        if (!mine() || clock->elapsed() < kShowEvery) return;
        clock->restart();
        show();
    });
}

void SpectrogramLanes::show() {
    if (!source_) return;
    Q_EMIT contentReady(kSpectrogram, std::make_shared<const widgets::SpectrogramLane>(
                                          source_, settings_.style(source_->loudest())));
}

void SpectrogramLanes::addActions(QMenu& menu) {
    addSpectrogramMenus(
        menu, settings_, [this] { start(); }, [this] { show(); });
}

}  // namespace sigwavnet::studio
