// Lanes of what the answer rests on: occlusion of bands and blocks, integrated gradients, dependence on the waveform. Each
// is computed, in a job that can be cancelled, once somebody shows it.
#pragma once

#include <QPointer>

#include <array>
#include <optional>

#include "app/studio/job.h"
#include "app/studio/recording/explanations.h"
#include "app/studio/recording/lane_provider.h"

namespace sigwavnet::studio {

class Session;

class ExplanationLanes : public LaneProvider {
    Q_OBJECT
public:
    explicit ExplanationLanes(Session& session);
    ~ExplanationLanes() override;

    std::vector<LaneGroup> groups() const override;
    std::vector<widgets::LaneSpec> lanes(const LaneContext& context) const override;
    void setContext(const LaneContext& context) override;
    void setShown(const QSet<QString>& ids) override;
    bool busy() const override;
    void addActions(QMenu& menu) override;

    void setSettings(const ExplanationSettings& settings);
    const ExplanationSettings& settings() const { return settings_; }

private:
    struct Lane {
        AttributionMethod method;
        std::optional<Explanation> explanation;  // of context_ and settings_
        QString obstacle;
        QPointer<Job> job;
    };

    static QString idOf(AttributionMethod method);
    widgets::LaneSpec specOf(const Lane& lane, const LaneContext& context) const;
    void restart();
    void computeShown();
    void compute(Lane& lane);
    void fail(Lane& lane, const Error& error);

    Session& session_;
    ExplanationSettings settings_;
    LaneContext context_;
    QSet<QString> shown_;
    std::array<Lane, 3> lanes_;
    int generation_ = 0;
};

}  // namespace sigwavnet::studio
