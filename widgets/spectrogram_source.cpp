#include "widgets/spectrogram_source.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sigwavnet::widgets {

namespace {

constexpr int64_t kCellBudget = 5 << 20;     // of the overview: 20 MiB of floats
constexpr int64_t kFewestColumns = 4096;     // of it, however many rows there are: a wide screen's pixels
constexpr int64_t kSpectraAtOnce = 4096;     // bounds memory and the wait for a cancel
constexpr float kPending = std::numeric_limits<float>::quiet_NaN();

}  // namespace

SpectrogramOptions spectrogramOptionsFor(SampleRate rate) {
    const double exponent = std::log2(0.03 * std::max(rate.hz, 1000));
    const int size = 1 << std::clamp(int(std::lround(exponent)), 5, 14);
    return {size, size / 4};
}

SpectrogramSource::SpectrogramSource(SoundPtr sound, const SpectrogramOptions& options, int64_t maximumColumns)
    : sound_(std::move(sound)), options_(options), tiles_(sound_, options_) {
    const int64_t total = totalColumns();
    merge_ = std::max<int64_t>(1, (total + maximumColumns - 1) / maximumColumns);
    const double rate = sound_->rate().hz;
    whole_.step = double(merge_ * options_.hop) / rate;
    whole_.first = 0.5 * double((merge_ - 1) * options_.hop) / rate;
    whole_.topHertz = 0.5 * rate;
    whole_.decibels = Matrix<float>(tiles_.rows(), size_t((total + merge_ - 1) / merge_), kPending);
}

Result<std::shared_ptr<SpectrogramSource>> SpectrogramSource::create(SoundPtr sound, const SpectrogramOptions& options,
                                                                     int64_t maximumColumns) {
    SWN_TRY(SpectrumColumns::create(options));
    if (maximumColumns <= 0) maximumColumns = std::max(kFewestColumns, kCellBudget / (options.size / 2 + 1));
    return std::shared_ptr<SpectrogramSource>(new SpectrogramSource(std::move(sound), options, maximumColumns));
}

Result<std::shared_ptr<const SpectrogramSource>> SpectrogramSource::compute(RecordingPtr recording,
                                                                            Progress& progress) {
    const SpectrogramOptions options = spectrogramOptionsFor(recording->rate());
    SWN_ASSIGN(auto source, create(std::make_shared<const Sound>(std::move(recording)), options));
    SWN_TRY(source->computeOverview(progress));
    return std::shared_ptr<const SpectrogramSource>(std::move(source));
}

int64_t SpectrogramSource::totalColumns() const {
    return tiles_.columns(0);
}

double SpectrogramSource::columnSeconds() const {
    return double(options_.hop) / sound_->rate().hz;
}

double SpectrogramSource::readyUntil() const {
    const int64_t done = readyColumns_.load(std::memory_order_acquire);
    return std::min(sound_->seconds(), double(done) * whole_.step);
}

Status SpectrogramSource::computeOverview(Progress& progress) {
    Matrix<float>& levels = whole_.decibels;
    const auto columns = int64_t(levels.columns);
    const int64_t atOnce = std::max<int64_t>(1, kSpectraAtOnce / merge_);
    for (int64_t begin = 0; begin < columns; begin += atOnce) {
        if (progress.cancelled()) return Error(ErrorKind::Cancelled, "", CORE_TEXT("Cancelled."));
        const int64_t end = std::min(columns, begin + atOnce);
        SWN_ASSIGN(const std::vector<float> powers,
                   columnPowers(*sound_, options_, begin, end, options_.hop, merge_));
        float loudest = loudest_;
        for (size_t c = 0; c < size_t(end - begin); ++c) {
            for (size_t r = 0; r < levels.rows; ++r) {
                const float level = decibelsOf(powers[c * levels.rows + r]);
                levels.at(r, size_t(begin) + c) = level;
                loudest = std::max(loudest, level);
            }
        }
        loudest_ = loudest;
        readyColumns_.store(end, std::memory_order_release);
        progress.report(end, columns, CORE_TEXT("Computing the spectrogram"));
    }
    return {};
}

int SpectrogramSource::tileLevel(double secondsPerPixel) const {
    const double spectra = secondsPerPixel / columnSeconds();
    return std::max(int(std::floor(std::log2(std::max(spectra, 1e-6)))), tiles_.finestLevel());
}

std::shared_ptr<const SpectrogramField> SpectrogramSource::fieldFor(TimeRange visible,
                                                                    double secondsPerPixel) const {
    if (secondsPerPixel > 0.5 * whole_.step || visible.length() <= 0) return overview(visible);
    return detail(visible, tileLevel(secondsPerPixel));
}

std::shared_ptr<const SpectrogramField> SpectrogramSource::overview(TimeRange visible) const {
    // The whole field lives as long as this source, whose owner is asking: no ownership is needed.
    if (ready()) return {std::shared_ptr<void>(), &whole_};
    // Still growing: a copy of the columns that are there, the rest pending.
    const auto columns = int64_t(whole_.decibels.columns);
    const int64_t done = readyColumns_.load(std::memory_order_acquire);
    const int64_t begin = std::clamp<int64_t>(int64_t(visible.begin / whole_.step) - 1, 0, columns - 1);
    const int64_t end = std::clamp<int64_t>(int64_t(visible.end / whole_.step) + 2, begin + 1, columns);
    auto field = std::make_shared<SpectrogramField>();
    *field = {Matrix<float>(whole_.decibels.rows, size_t(end - begin), kPending),
              whole_.first + double(begin) * whole_.step, whole_.step, whole_.topHertz};
    const int64_t there = std::min(end, done) - begin;
    for (size_t r = 0; there > 0 && r < whole_.decibels.rows; ++r)
        std::copy_n(whole_.decibels.row(r) + begin, there, &field->decibels.at(r, 0));
    return field;
}

std::shared_ptr<const SpectrogramField> SpectrogramSource::detail(TimeRange visible, int level) const {
    const double step = double(tiles_.stride(level)) / sound_->rate().hz;
    const auto tileAt = [&](double seconds) {
        const auto column = std::clamp<int64_t>(int64_t(std::floor(seconds / step)), 0, tiles_.columns(level) - 1);
        return column / SpectrogramTiles::kColumns;
    };
    const int64_t firstTile = tileAt(visible.begin), lastTile = tileAt(visible.end + step);
    {
        const std::lock_guard lock(mutex_);
        if (detail_ && detailLevel_ == level && detailTiles_ == std::pair(firstTile, lastTile)) return detail_;
    }
    auto field = assembled(level, firstTile, lastTile);
    const std::lock_guard lock(mutex_);
    detail_ = std::move(field);
    detailLevel_ = level;
    detailTiles_ = {firstTile, lastTile};
    return detail_;
}

std::shared_ptr<const SpectrogramField> SpectrogramSource::assembled(int level, int64_t firstTile,
                                                                     int64_t lastTile) const {
    const std::lock_guard lock(tilesMutex_);
    const double rate = sound_->rate().hz;
    const int64_t stride = tiles_.stride(level);
    const int64_t begin = firstTile * SpectrogramTiles::kColumns;
    const int64_t end = std::min((lastTile + 1) * SpectrogramTiles::kColumns, tiles_.columns(level));
    // A merged column stands in the middle of its spectra.
    const double middle = 0.5 * double(std::max<int64_t>(0, stride - options_.hop));
    const size_t rows = tiles_.rows();
    auto field = std::make_shared<SpectrogramField>();
    *field = {Matrix<float>(rows, size_t(end - begin), kPending), (double(begin * stride) + middle) / rate,
              double(stride) / rate, whole_.topHertz};
    for (int64_t index = firstTile; index <= lastTile; ++index) {
        const auto tile = tiles_.tile(level, index);
        if (!tile) continue;  // stays pending; the overview's job says what is wrong with the file
        const auto offset = size_t(index * SpectrogramTiles::kColumns - begin);
        for (size_t c = 0; c < (*tile)->size() / rows; ++c)
            for (size_t r = 0; r < rows; ++r) field->decibels.at(r, offset + c) = (**tile)[c * rows + r];
    }
    return field;
}

std::optional<SpectrogramLevel> SpectrogramSource::levelAt(double seconds, std::optional<double> hertz) const {
    std::shared_ptr<const SpectrogramField> field;
    {
        const std::lock_guard lock(mutex_);
        field = detail_;
    }
    const auto columnIn = [seconds](const SpectrogramField& f) {
        return std::llround((seconds - f.first) / f.step);
    };
    const bool covered =
        field && columnIn(*field) >= 0 && columnIn(*field) < int64_t(field->decibels.columns);
    if (!covered) field = overview({seconds, seconds});
    const Matrix<float>& levels = field->decibels;
    if (levels.values.empty()) return {};
    const auto column = size_t(std::clamp<int64_t>(columnIn(*field), 0, int64_t(levels.columns) - 1));
    const double top = double(levels.rows - 1);
    size_t row = 0;
    if (hertz) {
        row = size_t(std::clamp(std::round(*hertz / field->topHertz * top), 0.0, top));
    } else {
        for (size_t r = 1; r < levels.rows; ++r)
            if (levels.at(r, column) > levels.at(row, column)) row = r;
    }
    const float level = levels.at(row, column);
    if (std::isnan(level)) return {};
    return SpectrogramLevel{double(row) * field->topHertz / top, level};
}

}  // namespace sigwavnet::widgets
