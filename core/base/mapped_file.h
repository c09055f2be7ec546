// A file as memory that the system reads when it is touched and forgets when memory is short.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

#include "core/base/result.h"

namespace sigwavnet {

// Read-only; the file may be deleted or replaced (not shortened) while it is mapped. Thread-safe.
class MappedFile {
public:
    // Errors: NotFound, Unreadable; Invalid for a folder or an empty file.
    static Result<MappedFile> open(const std::filesystem::path& path);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    ~MappedFile();

    std::span<const std::byte> bytes() const { return bytes_; }

private:
    explicit MappedFile(std::span<const std::byte> bytes) : bytes_(bytes) {}
    std::span<const std::byte> bytes_;
};

}  // namespace sigwavnet
