// What the network keeps of the sound, as a lane and for the ears: the thresholds' work undone into a signal, or one level
// alone (core/wavelet/synthesis.h).
#pragma once

#include <QPointer>

#include <optional>

#include "app/studio/job.h"
#include "app/studio/recording/lane_provider.h"
#include "core/wavelet/synthesis.h"

namespace sigwavnet::studio {

class Session;

// One signal that the network's coefficients hold, on the page's time axis.
struct KeptPart {
    KeptSignal kept;
    SampleRate rate;
    double begin = 0;  // of kept.samples[0] [s]
    // From the network's input to the recording's own loudness, for playback: the input may have been normalised.
    double loudness = 1;
};

// For a job: prepares the recording, which begins at `begin` [s], as the model does. `only` as in keptSignal(). Errors:
// prepare()'s, keptSignal()'s, Unsupported for a network without wavelets.
Result<KeptPart> keptPart(const Recording& recording, const Model& model, double begin, int only, Progress& progress);

class KeptLanes : public LaneProvider {
    Q_OBJECT
public:
    explicit KeptLanes(Session& session);
    ~KeptLanes() override;

    std::vector<LaneGroup> groups() const override;
    std::vector<widgets::LaneSpec> lanes(const LaneContext& context) const override;
    void setContext(const LaneContext& context) override;
    void setShown(const QSet<QString>& ids) override;
    bool busy() const override;

    // -1: everything that is kept; a level's details alone, or, for the number of levels, the approximation alone. The
    // lane shows it, and heard() follows.
    void choose(int only, bool toHear);
    int chosen() const { return only_; }

Q_SIGNALS:
    // `samples` is empty when there is nothing to hear, with the reason; else they begin at `begin` [s].
    void heard(const std::vector<float>& samples, sigwavnet::SampleRate rate, double begin, const QString& reason);

private:
    void compute();
    void show();
    QString caption() const;

    Session& session_;
    LaneContext context_;
    int only_ = -1;
    bool shown_ = false;
    bool toHear_ = false;
    std::optional<KeptPart> part_;  // of context_ and only_
    QString obstacle_;
    QPointer<Job> job_;
    int generation_ = 0;
};

}  // namespace sigwavnet::studio
