// The envelope of a sound of any length: read piece by piece, shown while it grows, and kept on disk for the next time.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "core/audio/envelope.h"
#include "core/audio/sound.h"

namespace sigwavnet {

using EnvelopePtr = std::shared_ptr<const EnvelopePyramid>;

// Told a few times a second, on the caller's thread: the envelope of the sound's first part.
using EnvelopeGrows = std::function<void(EnvelopePtr)>;

// Errors: Sound::read()'s, OutOfMemory, Cancelled. Block size: kLongBlock for a sound that is not held in memory.
Result<EnvelopePtr> envelopeOf(const Sound& sound, Progress& progress, const EnvelopeGrows& grows = {});

// A folder of envelopes of long sounds, found again by content: the file's size, its time of change and samples of its
// bytes. A moved or renamed file is known again, a changed one is not. About 1.8 MB for each hour at 16 kHz. Several
// programs may use one folder. Thread-safe.
class EnvelopeCache {
public:
    static constexpr uint64_t kLimit = uint64_t(256) << 20;  // of the folder [bytes]

    explicit EnvelopeCache(std::filesystem::path folder) : folder_(std::move(folder)) {}

    // Nothing for a sound that was not stored, was changed since, or whose entry is damaged.
    std::optional<EnvelopePtr> find(const Sound& sound) const;
    // Makes room by removing what was written longest ago. A full or read-only disk costs the next start some time and
    // nothing else: the error is for tests and logs.
    Status store(const Sound& sound, const EnvelopePyramid& envelope) const;

private:
    std::filesystem::path fileOf(const std::string& key) const;
    void makeRoom(uint64_t bytes) const;
    std::filesystem::path folder_;
};

}  // namespace sigwavnet
