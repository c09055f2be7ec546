#include "core/audio/spectrogram.h"

#include <fftw3.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <new>
#include <numbers>
#include <numeric>
#include <vector>

#include "core/audio/fftw_planner.h"

namespace sigwavnet {
namespace {

constexpr int kLargest = 1 << 20;
constexpr float kFloorPower = 1e-12f;  // -120 dB

// One real transform of a fixed size with its own buffers.
class RealTransform {
public:
    explicit RealTransform(int size)
        : input_(fftwf_alloc_real(static_cast<size_t>(size))),
          output_(fftwf_alloc_complex(static_cast<size_t>(size / 2 + 1))) {
        if (!input_ || !output_) throw std::bad_alloc();
        const std::lock_guard lock(fftwPlanMutex());
        plan_ = fftwf_plan_dft_r2c_1d(size, input_.get(), output_.get(), FFTW_ESTIMATE);
        if (!plan_) throw std::bad_alloc();
    }
    RealTransform(const RealTransform&) = delete;
    RealTransform& operator=(const RealTransform&) = delete;
    ~RealTransform() {
        const std::lock_guard lock(fftwPlanMutex());
        fftwf_destroy_plan(plan_);
    }

    float* input() { return input_.get(); }
    float power(size_t bin) const {
        const fftwf_complex& x = output_.get()[bin];
        return x[0] * x[0] + x[1] * x[1];
    }
    void run() { fftwf_execute(plan_); }

private:
    struct Free {
        void operator()(void* memory) const { fftwf_free(memory); }
    };
    std::unique_ptr<float, Free> input_;
    std::unique_ptr<fftwf_complex, Free> output_;
    fftwf_plan plan_ = nullptr;
};

// Periodic, so that its transform has exact zeros between the bins.
std::vector<float> windowOf(const SpectrogramOptions& options) {
    // Sums of cosines: the coefficients of Harris (1978), table 1.
    std::vector<double> terms;
    switch (options.window) {
        case SpectrumWindow::Rectangular: terms = {1}; break;
        case SpectrumWindow::Hamming: terms = {0.54, -0.46}; break;
        case SpectrumWindow::Hann: terms = {0.5, -0.5}; break;
        case SpectrumWindow::BlackmanHarris: terms = {0.35875, -0.48829, 0.14128, -0.01168}; break;
    }
    std::vector<float> window(static_cast<size_t>(options.size));
    for (size_t i = 0; i < window.size(); ++i) {
        double value = 0;
        for (size_t k = 0; k < terms.size(); ++k)
            value += terms[k] * std::cos(2 * std::numbers::pi * double(k) * double(i) / options.size);
        window[i] = float(value);
    }
    return window;
}

Status checkOptions(const SpectrogramOptions& options) {
    const bool powerOfTwo = options.size >= 2 && (options.size & (options.size - 1)) == 0;
    if (!powerOfTwo || options.size > kLargest)
        return Error{
            ErrorKind::Invalid,
            "size",
            {CORE_TEXT("The spectrogram's window must be a power of two up to %1 samples; it is %2."),
             {std::to_string(kLargest), std::to_string(options.size)}}};
    if (options.hop < 1 || options.hop > options.size)
        return Error{
            ErrorKind::Invalid,
            "hop",
            {CORE_TEXT("The spectrogram's hop must lie between 1 and the window's %1 samples; it is %2."),
             {std::to_string(options.size), std::to_string(options.hop)}}};
    return {};
}

// Windowed samples around `centre`; zeros outside the recording.
void fillFrame(std::span<const float> samples, int64_t centre, const std::vector<float>& window,
               float* frame) {
    const int64_t size = int64_t(window.size());
    const int64_t start = centre - size / 2;
    for (int64_t i = 0; i < size; ++i) {
        const int64_t at = start + i;
        const bool inside = at >= 0 && at < int64_t(samples.size());
        frame[i] = inside ? samples[static_cast<size_t>(at)] * window[static_cast<size_t>(i)] : 0.0f;
    }
}

}  // namespace

struct SpectrumColumns::Parts {
    explicit Parts(const SpectrogramOptions& options) : window(windowOf(options)), transform(options.size) {
        const double gain = std::accumulate(window.begin(), window.end(), 0.0) / 2;  // of a full-scale sine
        scale = float(1 / (gain * gain));
    }
    std::vector<float> window;
    RealTransform transform;
    float scale = 1;
};

SpectrumColumns::SpectrumColumns(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
SpectrumColumns::SpectrumColumns(SpectrumColumns&&) noexcept = default;
SpectrumColumns& SpectrumColumns::operator=(SpectrumColumns&&) noexcept = default;
SpectrumColumns::~SpectrumColumns() = default;

Result<SpectrumColumns> SpectrumColumns::create(const SpectrogramOptions& options) {
    SWN_TRY(checkOptions(options));
    return SpectrumColumns(std::make_unique<Parts>(options));
}

size_t SpectrumColumns::rows() const {
    return parts_->window.size() / 2 + 1;
}

void SpectrumColumns::power(std::span<const float> samples, int64_t centre, std::span<float> power) {
    fillFrame(samples, centre, parts_->window, parts_->transform.input());
    parts_->transform.run();
    for (size_t r = 0; r < power.size(); ++r) power[r] = parts_->transform.power(r) * parts_->scale;
}

float decibelsOf(float power) {
    return power > kFloorPower ? 10 * std::log10(power) : kFloorDecibels;
}

Result<Spectrogram> computeSpectrogram(std::span<const float> samples, SampleRate rate,
                                       const SpectrogramOptions& options, Progress* progress) {
    if (rate.hz <= 0)
        return Error{
            ErrorKind::Invalid,
            "rate",
            {CORE_TEXT("The sample rate must be positive; it is %1 Hz."), {std::to_string(rate.hz)}}};
    try {
        SWN_ASSIGN(SpectrumColumns spectra, SpectrumColumns::create(options));
        const size_t columns = samples.empty() ? 0 : samples.size() / static_cast<size_t>(options.hop) + 1;
        Spectrogram result{Matrix<float>(spectra.rows(), columns), rate, options};
        std::vector<float> power(spectra.rows());
        for (size_t c = 0; c < columns; ++c) {
            if (progress && c % 256 == 0) {
                if (progress->cancelled())
                    return Error{ErrorKind::Cancelled, "", {CORE_TEXT("The spectrogram was stopped.")}};
                progress->report(int64_t(c), int64_t(columns), {CORE_TEXT("Computing the spectrogram")});
            }
            spectra.power(samples, int64_t(c) * options.hop, power);
            for (size_t r = 0; r < power.size(); ++r) result.decibels.at(r, c) = decibelsOf(power[r]);
        }
        return result;
    } catch (const std::bad_alloc&) {
        return Error{
            ErrorKind::OutOfMemory,
            "",
            {CORE_TEXT("The spectrogram does not fit into memory; choose a larger hop or a shorter part.")}};
    }
}

}  // namespace sigwavnet
