// A file read piece by piece, so that a reader can check a size before it takes memory for it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/base/result.h"

namespace sigwavnet {

class ByteFile {
public:
    // Errors: NotFound, Unreadable; Invalid for a folder or a device.
    static Result<ByteFile> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return path_; }
    uint64_t size() const { return size_; }

    // `count` bytes from `offset`. Error: Invalid when the file ends before.
    Result<std::string> read(uint64_t offset, uint64_t count);
    Status read(uint64_t offset, uint64_t count, void* into);

    // An Invalid error about this file.
    Error invalid(Message message) const { return {ErrorKind::Invalid, path_.string(), std::move(message)}; }

private:
    ByteFile(std::filesystem::path path, std::ifstream stream, uint64_t size)
        : path_(std::move(path)), stream_(std::move(stream)), size_(size) {}

    std::filesystem::path path_;
    std::ifstream stream_;
    uint64_t size_;
};

}  // namespace sigwavnet
