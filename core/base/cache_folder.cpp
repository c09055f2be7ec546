#include "core/base/cache_folder.h"

#include <cstdlib>

namespace sigwavnet {
namespace fs = std::filesystem;

fs::path userCacheFolder() {
    // The XDG base directory specification: a relative path is to be ignored.
    const char* cache = std::getenv("XDG_CACHE_HOME");
    if (cache && fs::path(cache).is_absolute()) return fs::path(cache) / "sigwavnet";
    const char* home = std::getenv("HOME");
    if (home && fs::path(home).is_absolute()) return fs::path(home) / ".cache" / "sigwavnet";
    return {};
}

}  // namespace sigwavnet
