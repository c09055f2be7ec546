#include "widgets/curve_series.h"

#include <algorithm>
#include <cmath>

namespace sigwavnet::widgets {
namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr float kFarthestPixel = 1e6F;  // pixels; beyond any screen, and harmless to a rasteriser

// Collects the points of one pixel column.
class Column {
public:
    void start(size_t index, float value) {
        first_ = last_ = low_ = high_ = index;
        lowest_ = highest_ = value;
    }
    void add(size_t index, float value) {
        last_ = index;
        if (value < lowest_) {
            lowest_ = value;
            low_ = index;
        }
        if (value > highest_) {
            highest_ = value;
            high_ = index;
        }
    }
    // In the order in which the points come, each once.
    template <typename Add>
    void flush(const Add& add) const {
        add(first_);
        const size_t a = std::min(low_, high_), b = std::max(low_, high_);
        if (a != first_) add(a);
        if (b != a && b != first_) add(b);
        if (last_ != b && last_ != first_) add(last_);
    }

private:
    size_t first_ = 0, last_ = 0, low_ = 0, high_ = 0;
    float lowest_ = 0, highest_ = 0;
};

}  // namespace

float Smoother::next(float y) {
    if (!std::isfinite(y) || weight_ <= 0) return y;
    sum_ = weight_ * sum_ + double(y);
    norm_ = weight_ * norm_ + 1;
    return float(sum_ / norm_);
}

CurveSeries::CurveSeries(std::vector<float> x, std::vector<float> y) {
    x_.reserve(x.size());
    y_.reserve(y.size());
    for (size_t i = 0; i < std::min(x.size(), y.size()); ++i) append(x[i], y[i]);
}

bool CurveSeries::append(float x, float y) {
    if (!std::isfinite(x) || (!x_.empty() && !(x > x_.back()))) return false;
    if (!std::isfinite(y)) y = kNaN;
    x_.push_back(x);
    y_.push_back(y);
    if (smoothing() > 0) smooth_.push_back(smoother_.next(y));
    if (y < low_) low_ = y;
    if (y > high_) high_ = y;
    if (y > 0 && y < positive_) positive_ = y;
    return true;
}

void CurveSeries::setSmoothing(double weight) {
    if (weight == smoothing()) return;
    smoother_ = Smoother(weight);
    smooth_.clear();
    if (weight <= 0) return;
    smooth_.reserve(y_.size());
    for (const float y : y_) smooth_.push_back(smoother_.next(y));
}

std::optional<ValueRange> CurveSeries::extent(bool positiveOnly) const {
    const float low = positiveOnly ? positive_ : low_;
    if (!(low <= high_)) return std::nullopt;
    return ValueRange{low, high_};
}

size_t CurveSeries::nearest(double x) const {
    const auto place =
        std::lower_bound(x_.begin(), x_.end(), x, [](float a, double b) { return double(a) < b; });
    const auto index = size_t(place - x_.begin());
    if (index == x_.size()) return index - 1;
    return index > 0 && x - double(x_[index - 1]) < double(x_[index]) - x ? index - 1 : index;
}

double CurveScale::toY(double value) const {
    if (logarithmic) value = value > 0 ? std::log10(value) : double(kNaN);
    return top + (y.high - value) / y.length() * height;
}

void decimate(std::span<const float> x, std::span<const float> y, const CurveScale& scale,
              std::vector<CurveVertex>& line) {
    line.clear();
    const auto begin = std::lower_bound(x.begin(), x.end(), float(scale.x.low));
    const auto end = std::upper_bound(begin, x.end(), float(scale.x.high));
    const size_t from = begin == x.begin() ? 0 : size_t(begin - x.begin()) - 1;
    const size_t to = std::min(x.size(), size_t(end - x.begin()) + 1);
    const double factor = scale.width / scale.x.length(), shift = scale.left - scale.x.low * factor;

    const auto add = [&](size_t i) {
        const double px = double(x[i]) * factor + shift;
        const auto py = float(scale.toY(y[i]));
        line.push_back({float(std::clamp(px, -1e6, 1e6)),
                        std::isnan(py) ? py : std::clamp(py, -kFarthestPixel, kFarthestPixel)});
    };
    Column column;
    bool open = false;
    double columnEnd = 0;
    for (size_t i = from; i < to; ++i) {
        const float value = y[i];
        const bool gap = std::isnan(value) || (scale.logarithmic && !(value > 0));
        const double px = double(x[i]) * factor + shift;
        if (open && !gap && px < columnEnd) {
            column.add(i, value);
            continue;
        }
        if (open) column.flush(add);
        open = !gap;
        if (gap) {
            if (!line.empty() && !std::isnan(line.back().y)) line.push_back({0, kNaN});
            continue;
        }
        column.start(i, value);
        columnEnd = std::floor(px) + 1;
    }
    if (open) column.flush(add);
}

}  // namespace sigwavnet::widgets
