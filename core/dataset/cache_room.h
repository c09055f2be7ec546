// How much room the input cache takes, and what goes when it is too much.
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/base/result.h"

namespace sigwavnet {

struct InputCacheOptions;

constexpr const char* kPackExtension = ".inputs";
constexpr const char* kLockExtension = ".lock";

// Whether a pack of `bytes` may be written. Errors: NoSpace, saying how much is needed and how to get it.
Status checkRoom(const InputCacheOptions& options, uint64_t bytes);

// Remembers that the pack was used now.
void markUsed(const std::filesystem::path& pack);

// Deletes the packs that were not used for longest, but never `keep`, until all together take at most
// `limitBytes`; and what killed writers left behind. Whoever has a deleted pack open keeps it. What can't be
// deleted stays.
void makeRoom(const std::filesystem::path& folder, uint64_t limitBytes, const std::filesystem::path& keep);

}  // namespace sigwavnet
