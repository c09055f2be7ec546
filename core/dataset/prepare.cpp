#include "core/dataset/prepare.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

#include "core/audio/resample.h"

namespace sigwavnet {
namespace {

constexpr double kTrimFrame = 0.01;    // [s]
constexpr double kNoDeviation = 1e-8;  // below it a division only blows rounding errors up

Error about(const Recording& recording, Error error) {
    if (error.where.empty()) error.where = recording.path().string();
    return error;
}

// The part between the first and the last frame that are loud enough.
std::span<const float> withoutSilentEnds(std::span<const float> samples, const Preparation& preparation) {
    const size_t frame = std::max<size_t>(1, size_t(std::lround(kTrimFrame * preparation.rate.hz)));
    std::vector<double> energies;
    for (size_t begin = 0; begin < samples.size(); begin += frame) {
        const auto part = samples.subspan(begin, std::min(frame, samples.size() - begin));
        double sum = 0;
        for (const float x : part) sum += double(x) * x;
        energies.push_back(sum / double(part.size()));
    }
    const double loudest = *std::max_element(energies.begin(), energies.end());
    const double least = loudest * std::pow(10.0, preparation.trimDb / 10);
    const auto loud = [least](double energy) { return energy >= least; };
    const auto first = std::find_if(energies.begin(), energies.end(), loud);
    const auto last = std::find_if(energies.rbegin(), energies.rend(), loud);
    if (first == energies.end()) return samples;  // trimDb above 0: nothing is loud enough
    const size_t begin = size_t(first - energies.begin()) * frame;
    const size_t end = std::min(size_t(energies.rend() - last) * frame, samples.size());
    return samples.subspan(begin, end - begin);
}

Error tooShort(const Recording& recording, const Preparation& preparation, size_t samples, int64_t minimum) {
    const auto seconds = [&](double count) { return numberText(count / preparation.rate.hz); };
    if (preparation.trimSilence)
        return {ErrorKind::TooShort,
                recording.path().string(),
                {CORE_TEXT(
                     "Without the silence at its ends the recording is %1 s long; the network needs at least "
                     "%2 s. Use a longer recording or a network with fewer levels."),
                 {seconds(double(samples)), seconds(double(minimum))}}};
    return {
        ErrorKind::TooShort,
        recording.path().string(),
        {CORE_TEXT("The recording is %1 s long; the network needs at least %2 s. Use a longer recording or a "
                   "network with fewer levels."),
         {seconds(double(samples)), seconds(double(minimum))}}};
}

Error nothingToNormalise() {
    return {
        ErrorKind::Invalid,
        "",
        {CORE_TEXT("The recording is silent, so that its loudness can't be normalised; use a recording with "
                   "sound.")}};
}

double meanOf(const std::vector<float>& samples) {
    return std::accumulate(samples.begin(), samples.end(), 0.0) / double(std::max<size_t>(samples.size(), 1));
}

// In a pass of its own: the difference of mean squares would leave rounding errors of a constant clip as its
// deviation.
double deviationFrom(double centre, const std::vector<float>& samples) {
    double sum = 0;
    for (const float x : samples) sum += (x - centre) * (x - centre);
    return std::sqrt(sum / double(std::max<size_t>(samples.size(), 1)));
}

void shiftAndScale(std::vector<float>& samples, double mean, double deviation) {
    for (float& x : samples) x = float((x - mean) / deviation);
}

}  // namespace

Result<std::vector<float>> prepare(const Recording& recording, const Preparation& preparation,
                                   int64_t minimumSamples, int64_t* trimmedSamples) {
    if (trimmedSamples) *trimmedSamples = 0;
    auto resampled = resample(recording.samples(), recording.rate(), preparation.rate);
    if (!resampled) return about(recording, std::move(resampled).error());
    std::vector<float> samples = std::move(resampled).value();
    if (samples.empty())
        return Error{
            ErrorKind::Invalid, recording.path().string(), {CORE_TEXT("The recording has no samples.")}};
    if (preparation.trimSilence) {
        const std::span<const float> kept = withoutSilentEnds(samples, preparation);
        if (trimmedSamples) *trimmedSamples = kept.data() - samples.data();
        samples = std::vector<float>(kept.begin(), kept.end());
    }
    if (int64_t(samples.size()) < minimumSamples)
        return tooShort(recording, preparation, samples.size(), minimumSamples);
    const bool divides = preparation.normalisation == Normalisation::PerClip ||
                         preparation.normalisation == Normalisation::PerRms;
    if (divides && recording.silent()) return about(recording, nothingToNormalise());
    if (auto status = normaliseSamples(samples, preparation); !status)
        return about(recording, std::move(status).error());
    return samples;
}

Status normaliseSamples(std::vector<float>& samples, const Preparation& preparation) {
    if (preparation.normalisation == Normalisation::None) return {};
    if (preparation.normalisation == Normalisation::Stored) {
        if (!(preparation.deviation > 0) || !std::isfinite(preparation.mean))
            return Error{ErrorKind::Invalid,
                         "deviation",
                         {CORE_TEXT("The model's stored deviation must be positive; it is %1."),
                          {numberText(preparation.deviation)}}};
        shiftAndScale(samples, preparation.mean, preparation.deviation);
        return {};
    }
    const double mean = preparation.normalisation == Normalisation::PerClip ? meanOf(samples) : 0;
    const double scale = deviationFrom(mean, samples);
    if (!(scale > kNoDeviation)) return nothingToNormalise();
    shiftAndScale(samples, mean, scale);
    return {};
}

void SampleStatistics::add(std::span<const float> samples) {
    for (const float x : samples) {
        sum_ += x;
        squares_ += double(x) * x;
    }
    count_ += int64_t(samples.size());
}

double SampleStatistics::mean() const {
    return count_ > 0 ? sum_ / double(count_) : 0;
}

double SampleStatistics::deviation() const {
    if (count_ == 0) return 1;
    const double mean = sum_ / double(count_);
    return std::sqrt(std::max(0.0, squares_ / double(count_) - mean * mean));
}

}  // namespace sigwavnet
