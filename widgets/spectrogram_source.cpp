#include "widgets/spectrogram_source.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace sigwavnet::widgets {

namespace {

constexpr int64_t kCellBudget = 8 << 20;  // of the whole field: 32 MiB of floats
constexpr int64_t kColumnsAtOnce = 4096;  // of one FFT run: bounds memory and the wait for a cancel
constexpr int kFinestHop = 16;            // samples

// Columns [begin, end) on the grid of `hop`, exactly as a run over all samples would give them.
Result<Matrix<float>> columnsOf(std::span<const float> samples, SampleRate rate, SpectrogramOptions options,
                                int64_t begin, int64_t end) {
    const int64_t marginColumns = (options.size / 2 + options.hop - 1) / options.hop;
    const int64_t from = std::max<int64_t>(0, begin - marginColumns);
    const auto frames = int64_t(samples.size());
    const int64_t firstSample = from * options.hop;
    const int64_t lastSample = std::min(frames, (end - 1 + marginColumns) * options.hop + 1);
    SWN_ASSIGN(const Spectrogram part,
               computeSpectrogram(samples.subspan(size_t(firstSample), size_t(lastSample - firstSample)),
                                  rate, options));
    const Matrix<float>& all = part.decibels;
    const auto skip = size_t(begin - from);
    const size_t count = std::min(size_t(end - begin), all.columns > skip ? all.columns - skip : 0);
    Matrix<float> cut(all.rows, count);
    for (size_t r = 0; r < all.rows; ++r) {
        std::copy_n(all.row(r) + skip, count, cut.values.begin() + std::ptrdiff_t(r * count));
    }
    return cut;
}

// Merges `part`, whose first column is `offset` of the unmerged columns, into `field` by the maximum of each
// `merge`.
void mergeInto(Matrix<float>& field, const Matrix<float>& part, int64_t offset, int64_t merge) {
    for (size_t r = 0; r < part.rows; ++r) {
        for (size_t c = 0; c < part.columns; ++c) {
            float& cell = field.at(r, size_t((offset + int64_t(c)) / merge));
            cell = std::max(cell, part.at(r, c));
        }
    }
}

}  // namespace

SpectrogramOptions spectrogramOptionsFor(SampleRate rate) {
    const double exponent = std::log2(0.03 * std::max(rate.hz, 1000));
    const int size = 1 << std::clamp(int(std::lround(exponent)), 5, 14);
    return {size, size / 4};
}

Result<SpectrogramField> wholeSpectrogram(std::span<const float> samples, SampleRate rate,
                                          const SpectrogramOptions& options, int64_t maximumColumns,
                                          Progress& progress) {
    SpectrogramField field;
    const auto frames = int64_t(samples.size());
    const int64_t total = frames > 0 ? (frames - 1) / options.hop + 1 : 0;
    const int64_t merge =
        std::max<int64_t>(1, (total + maximumColumns - 1) / std::max<int64_t>(1, maximumColumns));
    field.step = double(merge * options.hop) / rate.hz;
    field.first = 0.5 * double((merge - 1) * options.hop) / rate.hz;
    field.topHertz = 0.5 * rate.hz;
    field.decibels =
        Matrix<float>(size_t(options.size / 2 + 1), size_t((total + merge - 1) / merge), -120.0F);
    for (int64_t begin = 0; begin < total; begin += kColumnsAtOnce) {
        if (progress.cancelled()) return Error(ErrorKind::Cancelled, "", CORE_TEXT("Cancelled."));
        progress.report(begin, total, CORE_TEXT("Computing the spectrogram"));
        SWN_ASSIGN(const Matrix<float> part,
                   columnsOf(samples, rate, options, begin, std::min(total, begin + kColumnsAtOnce)));
        mergeInto(field.decibels, part, begin, merge);
    }
    return field;
}

SpectrogramSource::SpectrogramSource(RecordingPtr recording, const SpectrogramOptions& options,
                                     SpectrogramField whole)
    : recording_(std::move(recording)), options_(options), whole_(std::move(whole)) {
    const auto& levels = whole_.decibels.values;
    loudest_ = levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end());
}

Result<std::shared_ptr<const SpectrogramSource>> SpectrogramSource::compute(RecordingPtr recording,
                                                                            Progress& progress) {
    const SpectrogramOptions options = spectrogramOptionsFor(recording->rate());
    const int64_t maximumColumns = kCellBudget / (options.size / 2 + 1);
    SWN_ASSIGN(SpectrogramField whole,
               wholeSpectrogram(recording->samples(), recording->rate(), options, maximumColumns, progress));
    return std::shared_ptr<const SpectrogramSource>(
        new SpectrogramSource(std::move(recording), options, std::move(whole)));
}

std::shared_ptr<const SpectrogramField> SpectrogramSource::fieldFor(TimeRange visible,
                                                                    double secondsPerPixel) const {
    // The whole field lives as long as this source, whose owner is asking: no ownership is needed.
    const std::shared_ptr<const SpectrogramField> whole(std::shared_ptr<void>(), &whole_);
    if (secondsPerPixel > 0.5 * whole_.step || visible.length() <= 0) return whole;
    const int rate = recording_->rate().hz;
    const auto pixelSamples = unsigned(std::max(1.0, secondsPerPixel * rate));
    const int hop =
        std::clamp(int(std::bit_floor(pixelSamples)), std::min(kFinestHop, options_.hop), options_.hop);
    std::lock_guard lock(mutex_);
    const bool covered = detail_ && detailHop_ == hop && detailRange_.begin <= visible.begin &&
                         detailRange_.end >= visible.end;
    if (covered) return detail_;
    // Half a view more at each side, so that a small pan finds its columns ready.
    const double margin = 0.5 * visible.length();
    const int64_t total = (int64_t(recording_->samples().size()) - 1) / hop + 1;
    const double columnsPerSecond = double(rate) / hop;
    const int64_t begin =
        std::clamp<int64_t>(int64_t((visible.begin - margin) * columnsPerSecond) - 1, 0, total - 1);
    const int64_t end =
        std::clamp<int64_t>(int64_t((visible.end + margin) * columnsPerSecond) + 2, begin + 1, total);
    auto columns = columnsOf(recording_->samples(), recording_->rate(), {options_.size, hop}, begin, end);
    if (!columns) return whole;  // coarser, but true
    detail_ = std::make_shared<const SpectrogramField>(SpectrogramField{
        std::move(columns).value(), double(begin) * hop / rate, double(hop) / rate, whole_.topHertz});
    detailHop_ = hop;
    detailRange_ = {visible.begin - margin, visible.end + margin};
    return detail_;
}

}  // namespace sigwavnet::widgets
