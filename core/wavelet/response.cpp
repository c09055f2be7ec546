#include "core/wavelet/response.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numbers>

namespace sigwavnet {
namespace {

constexpr double kPi = std::numbers::pi;

double decibels(double magnitude) {
    return magnitude > 0 ? std::max(kDecibelFloor, 20 * std::log10(magnitude)) : kDecibelFloor;
}

// Samples `transfer(omega)` divided by `gain`. The delay of a filter `length` taps long turns the phase by
// more than pi between two points, so it is taken out before the phase is unwrapped and put back after.
FrequencyResponse sample(const std::function<std::complex<double>(double)>& transfer, double gain,
                         double length, double rate, int points) {
    assert(points >= 2 && rate > 0);
    const double delay = (length - 1) / 2;
    FrequencyResponse response;
    double turned = 0, last = 0;
    for (int i = 0; i < points; ++i) {
        const double share = double(i) / (points - 1);
        const double omega = kPi * share;
        const std::complex<double> value = transfer(omega) / gain;
        const double angle = std::arg(value * std::polar(1.0, omega * delay));
        if (i > 0) turned -= 2 * kPi * std::round((angle - last) / (2 * kPi));
        last = angle;
        response.hertz.push_back(share * rate / 2);
        response.decibels.push_back(decibels(std::abs(value)));
        response.phase.push_back(angle + turned - omega * delay);
    }
    return response;
}

}  // namespace

std::complex<double> transferFunction(std::span<const double> taps, double omega) {
    const std::complex<double> step = std::polar(1.0, -omega);
    std::complex<double> sum = 0;
    for (size_t k = taps.size(); k-- > 0;) sum = sum * step + taps[k];  // Horner
    return sum;
}

FrequencyResponse frequencyResponse(std::span<const double> taps, double rate, int points) {
    return sample([taps](double omega) { return transferFunction(taps, omega); }, std::numbers::sqrt2,
                  double(taps.size()), rate, points);
}

std::vector<double> powerComplementarity(const FrequencyResponse& response) {
    // Real taps: |H(w + pi)| = |H(pi - w)|, which stands at the mirrored index. Decibels hold |H|^2 / 2 already.
    const std::vector<double>& decibelsOf = response.decibels;
    std::vector<double> shared(decibelsOf.size());
    for (size_t i = 0; i < shared.size(); ++i) {
        const double power = std::pow(10.0, decibelsOf[i] / 10) +
                             std::pow(10.0, decibelsOf[decibelsOf.size() - 1 - i] / 10);
        shared[i] = power > 0 ? std::max(kDecibelFloor, 10 * std::log10(power)) : kDecibelFloor;
    }
    return shared;
}

FrequencyResponse levelResponse(std::span<const LevelFilters> levels, int level, bool highPass, double rate,
                                int points) {
    assert(level >= 0 && size_t(level) < levels.size());
    const auto transfer = [=](double omega) {
        std::complex<double> product = 1;
        for (int i = 0; i < level; ++i)
            product *= transferFunction(levels[size_t(i)].low, std::ldexp(omega, i));
        const LevelFilters& last = levels[size_t(level)];
        return product * transferFunction(highPass ? last.high : last.low, std::ldexp(omega, level));
    };
    double length = 1;
    for (int i = 0; i <= level; ++i) length += std::ldexp(double(levels[size_t(i)].low.size()) - 1, i);
    return sample(transfer, std::pow(std::numbers::sqrt2, level + 1), length, rate, points);
}

Band nominalBand(int level, bool highPass, double rate) {
    const double top = std::ldexp(rate, -(level + 1));
    return highPass ? Band{top / 2, top} : Band{0, top / 2};
}

PassBand passBand(const FrequencyResponse& response, const Band& nominal) {
    const auto peak = std::max_element(response.decibels.begin(), response.decibels.end());
    PassBand band;
    if (peak == response.decibels.end()) return band;
    const auto passes = [&](double db) { return db >= *peak - 10 * std::log10(2.0); };
    const auto first = std::find_if(response.decibels.begin(), response.decibels.end(), passes);
    const auto last = std::find_if(response.decibels.rbegin(), response.decibels.rend(), passes).base() - 1;
    band.peakHertz = response.hertz[size_t(peak - response.decibels.begin())];
    band.edges = {response.hertz[size_t(first - response.decibels.begin())],
                  response.hertz[size_t(last - response.decibels.begin())]};
    double all = 0, inside = 0;
    for (size_t i = 0; i < response.hertz.size(); ++i) {
        const double end = i == 0 || i + 1 == response.hertz.size() ? 0.5 : 1.0;  // trapezoids
        const double energy = end * std::pow(10.0, response.decibels[i] / 10);
        all += energy;
        if (response.hertz[i] >= nominal.low && response.hertz[i] <= nominal.high) inside += energy;
    }
    band.insideShare = all > 0 ? inside / all : 0;
    return band;
}

}  // namespace sigwavnet
