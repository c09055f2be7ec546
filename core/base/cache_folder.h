// Where what can be made again is kept.
#pragma once

#include <filesystem>

namespace sigwavnet {

// $XDG_CACHE_HOME/sigwavnet, else ~/.cache/sigwavnet; empty when the person has no home. It may not exist
// yet.
std::filesystem::path userCacheFolder();

}  // namespace sigwavnet
