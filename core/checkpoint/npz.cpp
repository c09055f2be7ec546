#include "core/checkpoint/npz.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <string_view>
#include <vector>

#include "core/base/files.h"

namespace sigwavnet {

namespace {

constexpr uint64_t kZipLimit = std::numeric_limits<uint32_t>::max();

void append(std::string& bytes, uint64_t value, int count) {
    for (; count > 0; --count, value >>= 8) bytes += static_cast<char>(value & 0xff);
}

// Little-endian, as HostTensor's bytes are.
const char* numpyType(DType type) {
    switch (type) {
        case DType::F16:
            return "<f2";
        case DType::BF16:
        case DType::F32:
            return "<f4";
        case DType::F64:
            return "<f8";
        case DType::I8:
            return "|i1";
        case DType::U8:
            return "|u1";
        case DType::I16:
            return "<i2";
        case DType::I32:
            return "<i4";
        case DType::I64:
            return "<i8";
        case DType::Bool:
            return "|b1";
    }
    return "";
}

// "(2, 3)", and "(2,)" as Python writes a tuple of one.
std::string tuple(const std::vector<int64_t>& shape) {
    std::string text = "(";
    for (size_t i = 0; i < shape.size(); ++i) text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + (shape.size() == 1 ? ",)" : ")");
}

std::string npyHeader(const HostTensor& tensor) {
    std::string dictionary = std::string("{'descr': '") + numpyType(tensor.dtype) +
                             "', 'fortran_order': False, 'shape': " + tuple(tensor.shape) + ", }";
    std::string header("\x93NUMPY\x01\x00", 8);
    // The data begins at a multiple of 64: magic and length take 10 bytes, the line break one.
    dictionary.resize((dictionary.size() + 10 + 1 + 63) / 64 * 64 - 10 - 1, ' ');
    dictionary += '\n';
    append(header, dictionary.size(), 2);
    return header + dictionary;
}

std::string_view viewOf(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

struct Entry {
    std::string name;
    uint32_t checksum = 0;
    uint64_t size = 0, offset = 0;
};

uint32_t checksumOf(std::string_view bytes) {
    return static_cast<uint32_t>(
        crc32_z(crc32_z(0, nullptr, 0), reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

// What the local header and the directory share: version 2.0, UTF-8 names, stored, the first day that zip knows.
std::string sharedFields(const Entry& entry) {
    std::string bytes;
    append(bytes, 20, 2);
    append(bytes, 1 << 11, 2);
    append(bytes, 0, 2);
    append(bytes, 0, 2);
    append(bytes, 1 << 5 | 1, 2);
    append(bytes, entry.checksum, 4);
    append(bytes, entry.size, 4);
    append(bytes, entry.size, 4);
    append(bytes, entry.name.size(), 2);
    append(bytes, 0, 2);
    return bytes;
}

std::string directoryOf(const std::vector<Entry>& entries, uint64_t offset) {
    std::string bytes;
    for (const Entry& entry : entries) {
        bytes += std::string("PK\x01\x02\x14\x00", 6) + sharedFields(entry);
        append(bytes, 0, 2 + 2 + 2 + 4);  // comment, disk, attributes
        append(bytes, entry.offset, 4);
        bytes += entry.name;
    }
    const size_t size = bytes.size();
    bytes += std::string("PK\x05\x06\x00\x00\x00\x00", 8);
    append(bytes, entries.size(), 2);
    append(bytes, entries.size(), 2);
    append(bytes, size, 4);
    append(bytes, offset, 4);
    append(bytes, 0, 2);
    return bytes;
}

Status checkSize(const std::filesystem::path& path, const TensorMap& tensors) {
    uint64_t total = 0;
    for (const auto& [name, tensor] : tensors) total += tensor.bytes.size() * 2 + name.size() * 2 + 1024;
    if (total < kZipLimit && tensors.size() < 65535) return {};
    return Error{ErrorKind::Unsupported,
                 path.string(),
                 {CORE_TEXT("The tensors take more than a NumPy archive holds here (2 GiB); write a safetensors file.")}};
}

}  // namespace

std::string npyBytes(const HostTensor& tensor) {
    if (tensor.dtype == DType::BF16) return npyBytes(HostTensor::ofFloats(tensor.shape, tensor.floats()));
    return npyHeader(tensor) + std::string(viewOf(tensor.bytes));
}

Status writeNpz(const std::filesystem::path& path, const TensorMap& tensors) {
    SWN_TRY(checkSize(path, tensors));
    return writeFileAtomically(path, [&](const Sink& sink) -> Status {
        std::vector<Entry> entries;
        uint64_t offset = 0;
        for (const auto& [name, tensor] : tensors) {
            const std::string bytes = npyBytes(tensor);
            const Entry entry{name + ".npy", checksumOf(bytes), bytes.size(), offset};
            const std::string header = std::string("PK\x03\x04", 4) + sharedFields(entry) + entry.name;
            SWN_TRY(sink(header));
            SWN_TRY(sink(bytes));
            offset += header.size() + bytes.size();
            entries.push_back(entry);
        }
        return sink(directoryOf(entries, offset));
    });
}

}  // namespace sigwavnet
