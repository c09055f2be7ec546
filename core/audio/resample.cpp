#include "core/audio/resample.h"

#include <soxr.h>

#include <cmath>
#include <cstdint>
#include <new>

namespace sigwavnet {
namespace {

constexpr double kLongest = 2147483647.0;  // samples of one result; more is a header's nonsense
constexpr double kFastest = 64;            // of a speed change, either way

Status checkLength(double length) {
    if (length <= kLongest) return {};
    return Error{ErrorKind::OutOfMemory,
                 "",
                 {CORE_TEXT("The converted recording would have %1 samples; cut it into shorter pieces."),
                  {numberText(length)}}};
}

// The work of both functions: `ratio` input samples become one output sample.
Result<std::vector<float>> convert(std::span<const float> samples, double ratio, size_t length) {
    try {
        std::vector<float> output(length);
        const soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
        const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
        const soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
        size_t read = 0, written = 0;
        const soxr_error_t error =
            soxr_oneshot(ratio, 1.0, 1, samples.data(), samples.size(), &read, output.data(), output.size(),
                         &written, &io, &quality, &runtime);
        if (error)
            return Error{
                ErrorKind::Internal, "", {CORE_TEXT("Changing the sample rate failed (%1)."), {error}}};
        return output;  // soxr rounds the length; where it gives one sample less, the last stays zero
    } catch (const std::bad_alloc&) {
        return Error{
            ErrorKind::OutOfMemory,
            "",
            {CORE_TEXT("The converted recording does not fit into memory; cut it into shorter pieces.")}};
    }
}

}  // namespace

Result<std::vector<float>> resample(std::span<const float> samples, SampleRate from, SampleRate to) {
    if (from.hz <= 0 || to.hz <= 0)
        return Error{ErrorKind::Invalid,
                     "",
                     {CORE_TEXT("A sample rate must be positive; it is %1 Hz and should become %2 Hz."),
                      {std::to_string(from.hz), std::to_string(to.hz)}}};
    if (from == to || samples.empty()) return std::vector<float>(samples.begin(), samples.end());
    SWN_TRY(checkLength(double(samples.size()) * to.hz / from.hz));
    // In integers, because a double would sometimes round a whole length up; the check above keeps them in
    // range.
    const uint64_t scaled = samples.size() * static_cast<uint64_t>(to.hz);
    const uint64_t length = (scaled + static_cast<uint64_t>(from.hz) - 1) / static_cast<uint64_t>(from.hz);
    return convert(samples, double(from.hz) / to.hz, length);
}

Result<std::vector<float>> changeSpeed(std::span<const float> samples, double factor) {
    if (!(factor >= 1 / kFastest && factor <= kFastest))
        return Error{
            ErrorKind::Invalid,
            "",
            {CORE_TEXT("The speed factor is %1; it must lie between 1/64 and 64."), {numberText(factor)}}};
    if (factor == 1 || samples.empty()) return std::vector<float>(samples.begin(), samples.end());
    const double length = std::ceil(double(samples.size()) / factor);
    SWN_TRY(checkLength(length));
    return convert(samples, factor, static_cast<size_t>(length));
}

}  // namespace sigwavnet
