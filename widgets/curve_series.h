// The points of one curve over epochs or steps: what is drawn, smoothed and read off.
//
// Values are kept as 32-bit floats, since a thousand runs of ten thousand points are looked at together.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "widgets/numeric_axis.h"

namespace sigwavnet::widgets {

// An exponential moving average that looks back only and corrects its start: s_n = Σ β^(n-k) y_k / Σ β^(n-k).
// A later point never changes an earlier one. NaN is passed through and leaves the average as it was.
class Smoother {
public:
    // `weight` is β, in [0, 1): 0 leaves the curve as it is.
    explicit Smoother(double weight = 0) : weight_(weight) {}
    float next(float y);
    double weight() const { return weight_; }

private:
    double weight_;
    double sum_ = 0, norm_ = 0;
};

// Points with ascending x; a NaN in y is a gap. A plain value: any thread, one at a time.
class CurveSeries {
public:
    CurveSeries() = default;
    // `x` and `y` of the same length; points whose x is not above the one before are left out.
    CurveSeries(std::vector<float> x, std::vector<float> y);

    // False, and nothing happens, when `x` is not a number above the last one.
    bool append(float x, float y);
    // Recomputes the smoothed values when the weight is another; append() then goes on from there.
    void setSmoothing(double weight);

    size_t size() const { return x_.size(); }
    bool empty() const { return x_.empty(); }
    std::span<const float> x() const { return x_; }
    std::span<const float> raw() const { return y_; }
    // What is shown as the curve: smoothed(), or raw() while nothing is smoothed.
    std::span<const float> shown() const { return smoothing() > 0 ? std::span<const float>(smooth_) : raw(); }
    double smoothing() const { return smoother_.weight(); }

    // Of the finite raw values (positive ones only for a logarithmic axis); nothing when there are none.
    std::optional<ValueRange> extent(bool positiveOnly = false) const;
    // Index of the point nearest to `x`. Not for an empty curve.
    size_t nearest(double x) const;

private:
    std::vector<float> x_, y_, smooth_;
    Smoother smoother_;
    float low_ = std::numeric_limits<float>::infinity(), high_ = -low_, positive_ = low_;
};

// How data lie on pixels along both axes; y may be logarithmic.
struct CurveScale {
    ValueRange x, y;  // what is shown; y in log10 where `logarithmic`
    double left = 0, top = 0, width = 1, height = 1;
    bool logarithmic = false;

    double toX(double value) const { return left + (value - x.low) / x.length() * width; }
    double toY(double value) const;  // NaN where the axis has no place for it
    double fromX(double pixel) const { return x.low + (pixel - left) / width * x.length(); }
};

struct CurveVertex {
    float x = 0, y = 0;  // pixels; a NaN y ends a line, the next vertex begins another
};

// The curve as a line of at most four vertices a pixel column (first, lowest, highest, last), so that each
// spike shows however many points share a column. Vertices lie up to one point outside the visible range.
void decimate(std::span<const float> x, std::span<const float> y, const CurveScale& scale,
              std::vector<CurveVertex>& line);

}  // namespace sigwavnet::widgets
