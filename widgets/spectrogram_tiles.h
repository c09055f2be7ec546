// Spectra of a sound in tiles of equal length at several time steps; the least used are forgotten.
#pragma once

#include <list>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "core/audio/sound.h"
#include "core/audio/spectrogram.h"
#include "core/base/result.h"

namespace sigwavnet::widgets {

// At level l >= 0 a column is the maximum of 2^l spectra, hop apart; at l < 0 spectra stand hop / 2^-l apart. Not
// thread-safe.
class SpectrogramTiles {
public:
    static constexpr int64_t kColumns = 128;              // of a tile
    static constexpr size_t kBytes = size_t(24) << 20;    // held at most
    static constexpr int kFinestHop = 16;                 // [samples]

    // Column after column, each from the lowest frequency to the highest [dB]. The last tile may hold fewer columns.
    using Tile = std::vector<float>;

    SpectrogramTiles(SoundPtr sound, const SpectrogramOptions& options);

    int finestLevel() const;
    size_t rows() const { return rows_; }
    // Samples from one column to the next, and how many columns there are.
    int64_t stride(int level) const;
    int64_t columns(int level) const;

    // Computed where it is not held. Errors: Sound::read()'s.
    Result<std::shared_ptr<const Tile>> tile(int level, int64_t index);
    // Null where it is not held.
    std::shared_ptr<const Tile> held(int level, int64_t index) const;

private:
    using Key = std::pair<int, int64_t>;
    struct Held {
        std::shared_ptr<const Tile> tile;
        std::list<Key>::iterator use;
    };
    Result<Tile> compute(int level, int64_t index) const;
    void forgetOld();

    SoundPtr sound_;
    SpectrogramOptions options_;
    size_t rows_;
    std::map<Key, Held> tiles_;
    std::list<Key> uses_;  // the latest first
    size_t bytes_ = 0;
};

// Powers of `merge` spectra each, by their maximum, for the columns [begin, end): spectra stand `hop` samples apart, the
// first on sample begin * merge * hop. Column after column.
Result<std::vector<float>> columnPowers(const Sound& sound, const SpectrogramOptions& options, int64_t begin, int64_t end,
                                        int64_t hop, int64_t merge);

}  // namespace sigwavnet::widgets
