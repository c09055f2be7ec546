#include "core/wavelet/threshold.h"

#include <cmath>

namespace sigwavnet {
namespace {

double sigmoid(double x) {
    return 1 / (1 + std::exp(-x));
}

// Where the gain crosses one half between `low` (below it) and `high` (above it).
double halfGain(const Threshold& threshold, double low, double high) {
    for (int i = 0; i < 200 && std::abs(high - low) > 1e-12 * (1 + std::abs(low)); ++i) {
        const double middle = (low + high) / 2;
        (threshold.gain(middle) < 0.5 ? low : high) = middle;
    }
    return (low + high) / 2;
}

}  // namespace

double Threshold::gain(double d) const {
    return sigmoid(sharpness * (d - plus)) + sigmoid(-sharpness * (d + minus));
}

std::optional<Threshold::Zone> Threshold::deadZone() const {
    const double lowest = (plus - minus) / 2;  // the gain is symmetric about it
    if (!thresholds() || gain(lowest) >= 0.5) return std::nullopt;
    const double reach = (plus + minus) / 2 + 1 / sharpness;  // the gain is above one half there
    return Zone{halfGain(*this, lowest, lowest - reach), halfGain(*this, lowest, lowest + reach)};
}

}  // namespace sigwavnet
