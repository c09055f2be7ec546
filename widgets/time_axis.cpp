#include "widgets/time_axis.h"

#include <algorithm>
#include <cmath>

namespace sigwavnet::widgets {

TimeAxis::TimeAxis(QObject* parent) : QObject(parent) {}

void TimeAxis::reset(double duration, double finest) {
    duration_ = std::max(0.0, duration);
    finest_ = std::clamp(finest, 0.0, std::max(duration_, 0.0));
    visible_ = {0, duration_};
    playhead_ = 0;
    cursor_.reset();
    selection_.reset();
    highlight_.reset();
    Q_EMIT visibleChanged();
    Q_EMIT playheadChanged();
    Q_EMIT cursorChanged();
    Q_EMIT selectionChanged();
    Q_EMIT highlightChanged();
}

void TimeAxis::setVisible(TimeRange range) {
    if (!std::isfinite(range.begin) || !std::isfinite(range.end)) return;
    const double length = std::clamp(range.length(), finest_, duration_);
    const double begin = std::clamp(range.begin, 0.0, duration_ - length);
    const TimeRange clamped{begin, begin + length};
    if (clamped == visible_) return;
    visible_ = clamped;
    Q_EMIT visibleChanged();
}

void TimeAxis::zoom(double factor, double anchor) {
    if (!(factor > 0) || visible_.length() <= 0) return;
    const double length = std::clamp(visible_.length() / factor, finest_, duration_);
    const double place = (anchor - visible_.begin) / visible_.length();
    const double begin = anchor - place * length;
    setVisible({begin, begin + length});
}

void TimeAxis::pan(double seconds) {
    setVisible({visible_.begin + seconds, visible_.end + seconds});
}

void TimeAxis::fit() {
    setVisible({0, duration_});
}

void TimeAxis::goToBegin() {
    pan(-visible_.begin);
}

void TimeAxis::goToEnd() {
    pan(duration_ - visible_.end);
}

void TimeAxis::reveal(double seconds) {
    if (seconds >= visible_.begin && seconds <= visible_.end) return;
    // A little of what came before stays in sight, so that the eye finds its place again.
    pan(seconds - 0.05 * visible_.length() - visible_.begin);
}

void TimeAxis::setCursor(std::optional<double> seconds) {
    if (seconds) seconds = std::clamp(*seconds, 0.0, duration_);
    if (seconds == cursor_) return;
    cursor_ = seconds;
    Q_EMIT cursorChanged();
}

void TimeAxis::setPlayhead(double seconds) {
    seconds = std::clamp(seconds, 0.0, duration_);
    if (seconds == playhead_) return;
    playhead_ = seconds;
    Q_EMIT playheadChanged();
}

void TimeAxis::setSelection(std::optional<TimeRange> range) {
    if (range) {
        const auto [low, high] = std::minmax(range->begin, range->end);
        const TimeRange clamped{std::clamp(low, 0.0, duration_), std::clamp(high, 0.0, duration_)};
        range.reset();
        if (clamped.length() > 0 && clamped.length() >= finest_) range = clamped;
    }
    if (range == selection_) return;
    selection_ = range;
    Q_EMIT selectionChanged();
}

void TimeAxis::setHighlight(std::optional<TimeRange> range) {
    if (range == highlight_) return;
    highlight_ = range;
    Q_EMIT highlightChanged();
}

double TimeAxis::anchor() const {
    if (cursor_ && *cursor_ >= visible_.begin && *cursor_ <= visible_.end) return *cursor_;
    return 0.5 * (visible_.begin + visible_.end);
}

}  // namespace sigwavnet::widgets
