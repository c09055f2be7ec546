// The zip archives that torch.save writes: entries are stored, never compressed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/checkpoint/byte_file.h"

namespace sigwavnet {

class ZipFile {
public:
    struct Entry {
        std::string name;
        uint64_t size = 0;
        uint64_t headerOffset = 0;
        uint32_t crc = 0;
    };

    // Reads the directory (zip64 too). Errors: Invalid for what breaks the format, entries that overlap or
    // lie outside the file; Unsupported for compressed or encrypted entries.
    static Result<ZipFile> open(ByteFile file);

    const std::vector<Entry>& entries() const { return entries_; }
    const Entry* find(const std::string& name) const;  // nullptr: none
    // An entry's bytes, its checksum verified.
    Result<std::string> read(const Entry& entry);
    const ByteFile& file() const { return file_; }

private:
    explicit ZipFile(ByteFile file) : file_(std::move(file)) {}
    ByteFile file_;
    std::vector<Entry> entries_;
};

}  // namespace sigwavnet
