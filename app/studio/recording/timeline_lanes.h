// Class probabilities over time: a window slides over the recording and every window is classified like a clip. A short
// recording is done at once, a long one when a person asks for it; the result leaves as CSV, Audacity labels or TextGrid.
#pragma once

#include <QPointer>

#include <optional>

#include "app/studio/job.h"
#include "app/studio/recording/lane_provider.h"
#include "core/evaluation/timeline.h"

namespace sigwavnet::studio {

class Session;

// How the timeline is computed and drawn; remembered between starts.
struct TimelineSettings {
    WindowOptions window;
    double smoothSeconds = 0;  // 0: not smoothed
    static TimelineSettings load();
    void save() const;
};

class TimelineLanes : public LaneProvider {
    Q_OBJECT
public:
    explicit TimelineLanes(Session& session);
    ~TimelineLanes() override;

    std::vector<LaneGroup> groups() const override;
    std::vector<widgets::LaneSpec> lanes(const LaneContext& context) const override;
    void setContext(const LaneContext& context) override;
    void setShown(const QSet<QString>& ids) override;
    bool busy() const override;
    void addActions(QMenu& menu) override;

    // Whatever the recording's length.
    void compute();
    // By the ending: .csv, .txt (Audacity labels) or .TextGrid. Tells a failure by warned().
    void exportTo(const QString& path);
    bool computed() const { return timeline_ != nullptr; }

private:
    bool whole() const;
    void restart();
    void show();
    void showPart(std::shared_ptr<const Timeline> timeline);
    void say(const QString& sentence);
    void addExport(QMenu& menu);

    Session& session_;
    TimelineSettings settings_;
    LaneContext context_;
    bool shown_ = false;
    std::shared_ptr<const Timeline> timeline_;
    QString message_;
    QPointer<Job> job_;
    int generation_ = 0;
};

}  // namespace sigwavnet::studio
