// Lanes of what the open network computes on its way to an answer: coefficients before and after the thresholds, the
// scalogram of all levels, and every branch's attention on its nominal intervals.
#pragma once

#include <QPointer>

#include <optional>

#include "app/studio/job.h"
#include "app/studio/recording/lane_provider.h"
#include "app/studio/recording/trace_lanes.h"

namespace sigwavnet::studio {

class Session;

class NetworkLanes : public LaneProvider {
    Q_OBJECT
public:
    explicit NetworkLanes(Session& session);
    ~NetworkLanes() override;

    std::vector<LaneGroup> groups() const override;
    // One lane with a sentence where the bands would stand, when there is nothing to follow.
    std::vector<widgets::LaneSpec> lanes(const LaneContext& context) const override;
    void setContext(const LaneContext& context) override;
    bool busy() const override;

    // What stands in the place of the bands; empty when the bands do.
    QString message() const;

Q_SIGNALS:
    void started();
    void predicted(const sigwavnet::Prediction& prediction);
    void failed(const QString& sentence);

private:
    static QString messageFor(const LaneContext& context, const QString& obstacle);
    void start();
    void show(const NetworkView& view);
    void fail(const QString& sentence);

    Session& session_;
    LaneContext context_;
    std::optional<NetworkView> view_;  // of context_, without its lanes' contents
    QString obstacle_;                 // why the open model shows nothing of this recording; empty: it does, or is at work
    QPointer<Job> job_;
};

}  // namespace sigwavnet::studio
