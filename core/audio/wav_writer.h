// Writing of sound files.
#pragma once

#include <filesystem>
#include <span>

#include "core/base/result.h"
#include "core/base/types.h"

namespace sigwavnet {

// Mono 16-bit WAV, atomically; samples outside [-1, 1] are clipped. Errors: NoSpace, Unreadable (not
// writable).
Status writeWav(const std::filesystem::path& path, std::span<const float> samples, SampleRate rate);

}  // namespace sigwavnet
