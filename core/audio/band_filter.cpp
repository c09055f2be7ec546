#include "core/audio/band_filter.h"

#include <fftw3.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <new>

#include "core/audio/fftw_planner.h"

namespace sigwavnet {

namespace {

struct FftwFree {
    void operator()(void* memory) const { fftwf_free(memory); }
};

// A plan that is made and destroyed under the lock.
class Plan {
public:
    template <typename Make>
    explicit Plan(const Make& make) {
        const std::lock_guard lock(fftwPlanMutex());
        plan_ = make();
        if (!plan_) throw std::bad_alloc();
    }
    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;
    ~Plan() {
        const std::lock_guard lock(fftwPlanMutex());
        fftwf_destroy_plan(plan_);
    }
    void run() { fftwf_execute(plan_); }

private:
    fftwf_plan plan_ = nullptr;
};

void silence(fftwf_complex* bins, size_t count, const FrequencyBand& band) {
    const double top = double(count - 1);
    const auto first = static_cast<size_t>(std::ceil(std::clamp(band.low, 0.0, 1.0) * top));
    const auto last = static_cast<size_t>(std::floor(std::clamp(band.high, 0.0, 1.0) * top));
    for (size_t bin = first; bin <= last && bin < count; ++bin) bins[bin][0] = bins[bin][1] = 0;
}

}  // namespace

std::vector<float> removeBands(std::span<const float> samples, const std::vector<FrequencyBand>& bands) {
    const size_t count = samples.size();
    if (count < 2) return {samples.begin(), samples.end()};
    const size_t bins = count / 2 + 1;
    const std::unique_ptr<float, FftwFree> sound(fftwf_alloc_real(count));
    const std::unique_ptr<fftwf_complex, FftwFree> spectrum(fftwf_alloc_complex(bins));
    if (!sound || !spectrum) throw std::bad_alloc();
    const int size = static_cast<int>(count);
    Plan forward([&] { return fftwf_plan_dft_r2c_1d(size, sound.get(), spectrum.get(), FFTW_ESTIMATE); });
    Plan backward([&] { return fftwf_plan_dft_c2r_1d(size, spectrum.get(), sound.get(), FFTW_ESTIMATE); });

    std::copy(samples.begin(), samples.end(), sound.get());
    forward.run();
    for (const FrequencyBand& band : bands) silence(spectrum.get(), bins, band);
    backward.run();
    std::vector<float> filtered(sound.get(), sound.get() + count);
    for (float& sample : filtered) sample /= float(count);  // FFTW's inverse is not scaled
    return filtered;
}

size_t fastTransformLength(size_t samples) {
    for (size_t length = std::max<size_t>(samples, 1);; ++length) {
        size_t rest = length;
        for (size_t factor : {2, 3, 5, 7}) {
            while (rest % factor == 0) rest /= factor;
        }
        if (rest == 1) return length;
    }
}

}  // namespace sigwavnet
