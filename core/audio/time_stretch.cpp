#include "core/audio/time_stretch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sigwavnet {

namespace {

constexpr double kFrameSeconds = 0.04;   // two or more periods of a low voice
constexpr double kSearchSeconds = 0.01;  // either way: one such period
constexpr double kSlowest = 0.25, kFastest = 4;
constexpr int64_t kFramesBetweenReports = 256;

// Periodic Hann: frames that overlap by half add up to one.
std::vector<float> hann(int64_t size) {
    std::vector<float> window(static_cast<size_t>(size));
    for (int64_t i = 0; i < size; ++i)
        window[size_t(i)] = float(0.5 - 0.5 * std::cos(2 * std::numbers::pi * double(i) / double(size)));
    return window;
}

// The recording with zeros around it.
class Padded {
public:
    explicit Padded(std::span<const float> samples) : samples_(samples) {}
    float at(int64_t i) const { return i < 0 || i >= int64_t(samples_.size()) ? 0.0f : samples_[size_t(i)]; }

    // How alike the frames at `a` and `b` are; every `stride`-th sample is looked at.
    double likeness(int64_t a, int64_t b, int64_t size, int64_t stride) const {
        double product = 0, energy = 1e-9;
        for (int64_t i = 0; i < size; i += stride) {
            const double x = at(a + i), y = at(b + i);
            product += x * y;
            energy += y * y;
        }
        return product / std::sqrt(energy);
    }

    // The place near `nominal` that continues best what would naturally follow at `natural`.
    int64_t bestNear(int64_t nominal, int64_t natural, int64_t reach, int64_t size) const {
        const int64_t coarse = std::max<int64_t>(1, reach / 40);
        int64_t best = nominal;
        double bestLikeness = -1e300;
        const auto look = [&](int64_t from, int64_t to, int64_t step) {
            for (int64_t place = from; place <= to; place += step) {
                const double found = likeness(natural, place, size, coarse);
                if (found <= bestLikeness) continue;
                bestLikeness = found;
                best = place;
            }
        };
        look(nominal - reach, nominal + reach, coarse);
        const int64_t middle = best;
        look(middle - coarse + 1, middle + coarse - 1, 1);
        return best;
    }

private:
    std::span<const float> samples_;
};

}  // namespace

Result<std::vector<float>> stretchTime(std::span<const float> samples, SampleRate rate, double speed, Progress& progress) {
    if (!(speed >= kSlowest && speed <= kFastest))
        return Error(ErrorKind::Invalid, {},
                     {CORE_TEXT("Sound can be played at 0.25 to 4 times its speed, not at %1."), {numberText(speed)}});
    if (speed == 1 || samples.empty()) return std::vector<float>(samples.begin(), samples.end());
    const int64_t half = std::max<int64_t>(8, std::llround(kFrameSeconds * rate.hz / 2));
    const int64_t size = 2 * half;
    const int64_t reach = std::llround(kSearchSeconds * rate.hz);
    const std::vector<float> window = hann(size);
    const Padded source(samples);

    std::vector<float> out(static_cast<size_t>(std::llround(double(samples.size()) / speed)));
    const auto length = int64_t(out.size());
    int64_t previous = -half;
    for (int64_t frame = 0; frame * half <= length + half; ++frame) {
        if (frame % kFramesBetweenReports == 0) {
            if (progress.cancelled()) return Error(ErrorKind::Cancelled, {}, CORE_TEXT("Cancelled."));
            progress.report(frame * half, length, CORE_TEXT("Changing the speed"));
        }
        const int64_t begin = (frame - 1) * half;  // of the frame, in the result
        const int64_t nominal = std::llround(double(begin + half) * speed) - half;  // middle upon middle
        const int64_t place = frame == 0 ? nominal : source.bestNear(nominal, previous + half, reach, size);
        previous = place;
        for (int64_t i = std::max<int64_t>(0, -begin); i < size && begin + i < length; ++i)
            out[size_t(begin + i)] += window[size_t(i)] * source.at(place + i);
    }
    return out;
}

}  // namespace sigwavnet
