#include "widgets/spectrogram_tiles.h"

#include <algorithm>
#include <bit>

namespace sigwavnet::widgets {

Result<std::vector<float>> columnPowers(const Sound& sound, const SpectrogramOptions& options, int64_t begin, int64_t end,
                                        int64_t hop, int64_t merge) {
    SWN_ASSIGN(SpectrumColumns spectra, SpectrumColumns::create(options));
    const int64_t last = (sound.frames() - 1) / hop;  // spectrum that still stands on a sample
    const int64_t firstSample = begin * merge * hop - options.size / 2;
    const int64_t lastSample = std::min(end * merge - 1, last) * hop + options.size / 2 + 1;
    std::vector<float> samples(size_t(std::max<int64_t>(lastSample - firstSample, 0)));
    SWN_TRY(sound.read(firstSample, samples));
    const size_t rows = spectra.rows();
    std::vector<float> powers(size_t(end - begin) * rows, 0.0F);
    std::vector<float> one(rows);
    for (int64_t column = begin; column < end; ++column) {
        float* into = powers.data() + size_t(column - begin) * rows;
        for (int64_t i = column * merge; i < std::min((column + 1) * merge, last + 1); ++i) {
            spectra.power(samples, i * hop - firstSample, one);
            for (size_t r = 0; r < rows; ++r) into[r] = std::max(into[r], one[r]);
        }
    }
    return powers;
}

SpectrogramTiles::SpectrogramTiles(SoundPtr sound, const SpectrogramOptions& options)
    : sound_(std::move(sound)), options_(options), rows_(size_t(options.size) / 2 + 1) {}

int SpectrogramTiles::finestLevel() const {
    const int steps = std::max(1, options_.hop / kFinestHop);
    return -(std::bit_width(unsigned(steps)) - 1);
}

int64_t SpectrogramTiles::stride(int level) const {
    return level >= 0 ? int64_t(options_.hop) << level : std::max(1, options_.hop >> -level);
}

int64_t SpectrogramTiles::columns(int level) const {
    return sound_->frames() > 0 ? (sound_->frames() - 1) / stride(level) + 1 : 0;
}

std::shared_ptr<const SpectrogramTiles::Tile> SpectrogramTiles::held(int level, int64_t index) const {
    const auto found = tiles_.find({level, index});
    return found == tiles_.end() ? nullptr : found->second.tile;
}

Result<std::shared_ptr<const SpectrogramTiles::Tile>> SpectrogramTiles::tile(int level, int64_t index) {
    const Key key{level, index};
    if (const auto found = tiles_.find(key); found != tiles_.end()) {
        uses_.splice(uses_.begin(), uses_, found->second.use);
        return found->second.tile;
    }
    SWN_ASSIGN(Tile made, compute(level, index));
    auto tile = std::make_shared<const Tile>(std::move(made));
    uses_.push_front(key);
    tiles_[key] = {tile, uses_.begin()};
    bytes_ += tile->size() * sizeof(float);
    forgetOld();
    return tile;
}

Result<SpectrogramTiles::Tile> SpectrogramTiles::compute(int level, int64_t index) const {
    const int64_t begin = index * kColumns;
    const int64_t end = std::min(begin + kColumns, columns(level));
    const int64_t hop = level >= 0 ? options_.hop : stride(level);
    SWN_ASSIGN(Tile tile, columnPowers(*sound_, options_, begin, end, hop, stride(level) / hop));
    std::transform(tile.begin(), tile.end(), tile.begin(), decibelsOf);
    return tile;
}

void SpectrogramTiles::forgetOld() {
    while (bytes_ > kBytes && uses_.size() > 1) {
        const auto oldest = tiles_.find(uses_.back());
        bytes_ -= oldest->second.tile->size() * sizeof(float);
        tiles_.erase(oldest);
        uses_.pop_back();
    }
}

}  // namespace sigwavnet::widgets
