// What a RIFF (WAV) or AIFF header promises, checked against the file before it is decoded: libsndfile
// quietly reads on where a header lies, so that a half-copied recording would pass as a short one.
#pragma once

#include <filesystem>

#include "core/base/result.h"

namespace sigwavnet {

// Looks only at headers (a few reads). Errors: Unreadable for a recording that is shorter than its header
// promises or whose header breaks off, Invalid for a sample rate or channel count of zero. Any other kind of
// file passes: its decoder notices by itself.
Status checkContainer(const std::filesystem::path& path);

}  // namespace sigwavnet
