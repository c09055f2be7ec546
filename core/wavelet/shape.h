// What filters look like beside each other: alignment, drift, the nearest classical wavelet, spread in time and
// frequency. Pure functions; taps are finite.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/wavelet/filter_bank.h"

namespace sigwavnet {

// How two filters lie best upon each other: `scale` times `other`, moved by `shift` samples.
struct Alignment {
    double distance = 1;  // norm(taps - scale other[k - shift]) / norm(taps), 0 … 1
    int shift = 0;
    double scale = 0;
};
// Over all whole shifts at which they overlap; filters of any two lengths.
Alignment align(std::span<const double> taps, std::span<const double> other);

// The classical orthogonal wavelet whose dec_lo is nearest to low-pass `low`, as the network applies it, or mirrored in
// time.
struct NearestWavelet {
    std::string name;
    bool mirrored = false;  // its rec_lo (time-reversed) is nearer than its dec_lo
    Alignment alignment;
};
NearestWavelet nearestWavelet(std::span<const double> low);

// Largest |difference| of two responses [dB], where the start passes more than `floor` [dB].
double largestChange(std::span<const double> learned, std::span<const double> start, double floor = -40);

// Impulse response of a level's equivalent filter at the input's rate (response.h's levelResponse() in time), not
// normalised. `levels` from the finest.
std::vector<double> levelImpulse(std::span<const LevelFilters> levels, int level, bool highPass);

// Centre and deviation of an atom's energy in time and in one-sided frequency. The product of the deviations is at
// least 1/2 (Gabor) for atoms that stay away from 0 and from half the rate.
struct Spread {
    double centre = 0;      // [samples]
    double deviation = 0;   // sigma_t [samples]
    double frequency = 0;   // [rad/sample]
    double bandwidth = 0;   // sigma_omega [rad/sample]
    double product() const { return deviation * bandwidth; }
};
Spread spread(std::span<const double> taps);

// Delay of each frequency's envelope: Re(sum k h[k] e^{-i omega k} / H) [samples] at `points` frequencies 0 … rate/2;
// NaN where the filter passes (almost) nothing.
std::vector<double> groupDelay(std::span<const double> taps, int points = 512);

}  // namespace sigwavnet
