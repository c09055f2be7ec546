#include "core/dataset/cache_room.h"

#include <algorithm>
#include <chrono>
#include <vector>

#include "core/dataset/input_cache.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

// Nobody writes at a file for so long without touching it.
constexpr auto kAbandoned = std::chrono::hours(1);

struct Pack {
    fs::path path;
    fs::file_time_type used;
    uint64_t bytes = 0;
};

std::vector<Pack> packsIn(const fs::path& folder) {
    std::vector<Pack> packs;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != kPackExtension) continue;
        Pack pack{entry.path(), entry.last_write_time(error), entry.file_size(error)};
        if (!error) packs.push_back(std::move(pack));
    }
    return packs;
}

void removeLeftovers(const fs::path& folder) {
    std::error_code error;
    const auto now = fs::file_time_type::clock::now();
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        std::error_code ignored;
        const auto age = now - entry.last_write_time(ignored);
        const bool part = entry.path().extension() == ".part";
        const bool lock = entry.path().extension() == kLockExtension &&
                          !fs::exists(fs::path(entry.path()).replace_extension(kPackExtension), ignored);
        if ((part || lock) && age > kAbandoned) fs::remove(entry.path(), ignored);
    }
}

std::string gibibytes(uint64_t bytes) {
    return numberText(double(bytes) / double(uint64_t(1) << 30), 3);
}

}  // namespace

Status checkRoom(const InputCacheOptions& options, uint64_t bytes) {
    const std::string where = options.folder.string();
    if (bytes > options.limitBytes) {
        return Error{ErrorKind::NoSpace,
                     where,
                     {CORE_TEXT("The prepared clips need %1 GiB and the cache may take %2 GiB; set "
                                "SIGWAVNET_INPUT_CACHE_GIB to more."),
                      {gibibytes(bytes), gibibytes(options.limitBytes)}}};
    }
    std::error_code error;
    const fs::space_info space = fs::space(options.folder, error);
    if (error || bytes <= space.available) return {};
    return Error{
        ErrorKind::NoSpace,
        where,
        {CORE_TEXT("The prepared clips need %1 GiB and the disk of the cache has %2 GiB left; free some "
                   "space, or set SIGWAVNET_INPUT_CACHE to a folder on another disk."),
         {gibibytes(bytes), gibibytes(space.available)}}};
}

void markUsed(const fs::path& pack) {
    std::error_code ignored;  // of a folder that only others may write to
    fs::last_write_time(pack, fs::file_time_type::clock::now(), ignored);
}

void makeRoom(const fs::path& folder, uint64_t limitBytes, const fs::path& keep) {
    std::vector<Pack> packs = packsIn(folder);
    std::sort(packs.begin(), packs.end(), [](const Pack& a, const Pack& b) { return a.used < b.used; });
    uint64_t total = 0;
    for (const Pack& pack : packs) total += pack.bytes;
    for (const Pack& pack : packs) {
        if (total <= limitBytes) break;
        std::error_code error;
        if (pack.path == keep || !fs::remove(pack.path, error)) continue;
        total -= pack.bytes;
    }
    removeLeftovers(folder);
}

}  // namespace sigwavnet
