// Files that are whole or absent: written beside and renamed, so that a crash or a full disk leaves the old.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace sigwavnet {

// The whole file as bytes; refused above `limit` bytes before any memory is taken.
Result<std::string> readFile(const std::filesystem::path& path, uint64_t limit = uint64_t(1) << 32);

// Writes `bytes` to a neighbour of `path`, syncs it and renames it over `path`.
Status writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

// The same for content that is produced piece by piece. `produce` gets a sink to call; the sink returns the
// first failure (NoSpace when the disk is full), which `produce` passes on.
using Sink = std::function<Status(std::string_view)>;
Status writeFileAtomically(const std::filesystem::path& path, const std::function<Status(const Sink&)>& produce);

// Appends one line and flushes it (metrics, logs). `line` is without its newline.
Status appendLine(const std::filesystem::path& path, std::string_view line);

// Creates `path` and its parents; an existing folder is fine, an existing file an error.
Status makeFolder(const std::filesystem::path& path);

// What errno means for a person, as an Error about `path` (ENOSPC → NoSpace, ENOENT → NotFound, …).
Error errnoError(int code, const std::filesystem::path& path);

// 64-bit content hash (XXH3-like quality is not needed: FNV-1a over 8-byte words) as 16 hex digits.
std::string contentHash(std::span<const std::byte> bytes);

}  // namespace sigwavnet
