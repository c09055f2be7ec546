// The learnable asymmetric hard threshold (LAHT) as a curve: y(d) = d * gain(d).
#pragma once

#include <optional>

namespace sigwavnet {

struct Threshold {
    double plus = 0;       // t_plus
    double minus = 0;      // t_minus
    double sharpness = 0;  // a

    // sigmoid(a (d - t_plus)) + sigmoid(-a (d + t_minus)); about 0 between the thresholds, 1 beyond.
    double gain(double d) const;
    double operator()(double d) const { return d * gain(d); }

    // False when it lets small coefficients through rather than large ones: a <= 0 or t_plus + t_minus <= 0.
    bool thresholds() const { return sharpness > 0 && plus + minus > 0; }

    // The dead zone: where the gain is below one half. Nothing when there is none.
    struct Zone {
        double begin = 0;
        double end = 0;
    };
    std::optional<Zone> deadZone() const;
};

}  // namespace sigwavnet
