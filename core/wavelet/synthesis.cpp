#include "core/wavelet/synthesis.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace sigwavnet {
namespace {

constexpr int kMostSteps = 400;       // of conjugate gradients; a bank of condition 10 needs about 160
constexpr double kResidual = 1e-15;   // of the first one: nothing is gained below it in double precision

using Samples = std::vector<double>;

size_t lengthAfter(size_t length, size_t taps) {
    return length < taps ? 0 : (length - taps) / 2 + 1;
}

// sum_k taps[k] x[2n + k]
Samples analyse(const Samples& x, const Samples& taps) {
    Samples y(lengthAfter(x.size(), taps.size()));
    for (size_t n = 0; n < y.size(); ++n)
        y[n] = std::inner_product(taps.begin(), taps.end(), x.begin() + std::ptrdiff_t(2 * n), 0.0);
    return y;
}

// Adds the transpose of analyse(): x[2n + k] += taps[k] y[n].
void addTransposed(const Samples& y, const Samples& taps, Samples& x) {
    for (size_t n = 0; n < y.size(); ++n)
        for (size_t k = 0; k < taps.size(); ++k) x[2 * n + k] += taps[k] * y[n];
}

double dot(const Samples& a, const Samples& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// One level's input from its two outputs: least squares, the shortest of equal solutions (CGLS from zero).
class LevelSolver {
public:
    LevelSolver(const LevelFilters& filters, size_t length) : filters_(filters), length_(length) {}

    Result<Samples> solve(const Samples& low, const Samples& high, Progress& progress) const {
        Samples x(length_, 0.0), gradient = transposed(low, high), direction = gradient;
        Samples lowResidual = low, highResidual = high;
        double size = dot(gradient, gradient);
        const double enough = kResidual * kResidual * size;
        for (int step = 0; step < kMostSteps && size > enough; ++step) {
            if (progress.cancelled()) return Error(ErrorKind::Cancelled, "", {CORE_TEXT("The way back was cancelled.")});
            const Samples lowPart = analyse(direction, filters_.low), highPart = analyse(direction, filters_.high);
            const double curvature = dot(lowPart, lowPart) + dot(highPart, highPart);
            if (!(curvature > 0)) break;
            const double length = size / curvature;
            add(x, length, direction);
            add(lowResidual, -length, lowPart);
            add(highResidual, -length, highPart);
            gradient = transposed(lowResidual, highResidual);
            const double next = dot(gradient, gradient);
            for (size_t i = 0; i < direction.size(); ++i) direction[i] = gradient[i] + next / size * direction[i];
            size = next;
        }
        return x;
    }

private:
    Samples transposed(const Samples& low, const Samples& high) const {
        Samples x(length_, 0.0);
        addTransposed(low, filters_.low, x);
        addTransposed(high, filters_.high, x);
        return x;
    }
    static void add(Samples& sum, double factor, const Samples& part) {
        for (size_t i = 0; i < sum.size(); ++i) sum[i] += factor * part[i];
    }

    const LevelFilters& filters_;
    size_t length_;
};

}  // namespace

Decomposition decompose(std::span<const float> input, std::span<const LevelFilters> levels) {
    Decomposition result;
    result.approximation.assign(input.begin(), input.end());
    for (const LevelFilters& level : levels) {
        assert(result.approximation.size() >= level.low.size() && level.low.size() == level.high.size());
        result.inputs.push_back(result.approximation.size());
        result.details.push_back(analyse(result.approximation, level.high));
        result.approximation = analyse(result.approximation, level.low);
    }
    return result;
}

Result<std::vector<double>> synthesise(const Decomposition& coefficients, std::span<const LevelFilters> levels,
                                       Progress& progress) {
    assert(coefficients.details.size() == levels.size() && coefficients.inputs.size() == levels.size());
    Samples x = coefficients.approximation;
    for (size_t level = levels.size(); level-- > 0;) {
        const LevelSolver solver(levels[level], coefficients.inputs[level]);
        SWN_ASSIGN(x, solver.solve(x, coefficients.details[level], progress));
    }
    return x;
}

}  // namespace sigwavnet
