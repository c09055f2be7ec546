// Lanes of the sound itself: its waveform and its spectrogram, drawn while they are still being computed.
#pragma once

#include <QPointer>

#include "app/studio/job.h"
#include "app/studio/recording/lane_provider.h"
#include "app/studio/recording/spectrogram_settings.h"
#include "widgets/spectrogram_source.h"

namespace sigwavnet::studio {

class Session;

class WaveformLanes : public LaneProvider {
    Q_OBJECT
public:
    explicit WaveformLanes(Session& session);
    ~WaveformLanes() override;

    std::vector<LaneGroup> groups() const override;
    std::vector<widgets::LaneSpec> lanes(const LaneContext& context) const override;
    void setContext(const LaneContext& context) override;
    bool busy() const override;

private:
    void start();

    Session& session_;
    SoundPtr sound_;
    QPointer<Job> job_;
};

class SpectrogramLanes : public LaneProvider {
    Q_OBJECT
public:
    explicit SpectrogramLanes(Session& session);
    ~SpectrogramLanes() override;

    std::vector<LaneGroup> groups() const override;
    std::vector<widgets::LaneSpec> lanes(const LaneContext& context) const override;
    void setContext(const LaneContext& context) override;
    bool busy() const override;
    void addActions(QMenu& menu) override;  // window, size, overlap, range, colours, scale

private:
    void start();
    void show();

    Session& session_;
    SpectrogramSettings settings_;
    SoundPtr sound_;
    std::shared_ptr<widgets::SpectrogramSource> source_;
    QPointer<Job> job_;
};

}  // namespace sigwavnet::studio
