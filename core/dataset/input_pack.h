// One file of many clips' samples, found by key: what the input cache is made of.
//
//   "SWNINPUT", zeros to 64 bytes; the clips' 32-bit samples one after the other, each at a multiple of 64
//   bytes; the index; a trailer of 64 bytes (version, byte order, place and checksum of the index). Every
//   clip has a checksum of its own.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/base/mapped_file.h"
#include "core/base/result.h"

namespace sigwavnet {

// An opened pack. Immutable and thread-safe.
class InputPack {
public:
    // Reads everything once, on several threads, to compare it with its checksums. Errors: NotFound,
    // Unreadable; Invalid for a file that is torn, changed, of another version or no pack at all.
    static Result<InputPack> open(const std::filesystem::path& path);

    bool contains(const std::string& key) const { return clips_.contains(key); }
    // Valid as long as the pack. `key` must be in it.
    std::span<const float> samples(const std::string& key) const { return clips_.at(key); }
    size_t size() const { return clips_.size(); }

private:
    explicit InputPack(MappedFile file) : file_(std::move(file)) {}
    MappedFile file_;
    std::map<std::string, std::span<const float>> clips_;
};

// Gives one clip to the pack; the first failure, which `produce` passes on.
using PackSink = std::function<Status(const std::string& key, std::span<const float> samples)>;

// Writes a pack beside `path` and renames it over it. Keys have at most 16 bytes and are unique. Errors:
// NoSpace and whatever else a disk says; what `produce` returns.
Status writeInputPack(const std::filesystem::path& path,
                      const std::function<Status(const PackSink&)>& produce);

}  // namespace sigwavnet
