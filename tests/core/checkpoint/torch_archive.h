// Builds files as torch.save writes them, byte by byte, so that tests can spoil any part.
#pragma once

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace sigwavnet::test {

inline std::string number(uint64_t value, int size) {
    std::string out;
    for (int i = 0; i < size; ++i) out += static_cast<char>(i < 8 ? value >> (8 * i) : 0);
    return out;
}

inline void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

inline std::string readBytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The bits of polynomial 0xEDB88320 one by one (PKWARE's APPNOTE.TXT, 4.4.7).
inline uint32_t checksum(const std::string& bytes) {
    uint32_t crc = 0xffffffffu;
    for (unsigned char byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? (crc >> 1) ^ 0xedb88320u : crc >> 1;
    }
    return ~crc;
}

struct ZipEntry {
    std::string name, bytes;
    int method = 0;
    int64_t claimedSize = -1;    // in the directory; -1: the truth
    int64_t claimedOffset = -1;  // of the local header; -1: the truth
    bool in64 = false;           // sizes and offset in a zip64 extra field
};

inline std::string zip(const std::vector<ZipEntry>& entries) {
    std::string out, directory;
    for (const ZipEntry& e : entries) {
        const uint64_t offset = e.claimedOffset < 0 ? out.size() : uint64_t(e.claimedOffset);
        const uint64_t size = e.claimedSize < 0 ? e.bytes.size() : uint64_t(e.claimedSize);
        const std::string crc = number(checksum(e.bytes), 4);
        out += "PK\x03\x04" + number(0, 4) + number(uint64_t(e.method), 2) + number(0, 4) + crc +
               number(e.bytes.size(), 4) + number(e.bytes.size(), 4) + number(e.name.size(), 2) +
               number(0, 2) + e.name + e.bytes;
        const std::string extra =
            e.in64 ? number(1, 2) + number(24, 2) + number(size, 8) + number(size, 8) + number(offset, 8)
                   : "";
        const std::string size32 = number(e.in64 ? 0xffffffff : size, 4);
        directory += "PK\x01\x02" + number(0, 2) + number(0, 4) + number(uint64_t(e.method), 2) +
                     number(0, 4) + crc + size32 + size32 + number(e.name.size(), 2) +
                     number(extra.size(), 2) + number(0, 10) + number(e.in64 ? 0xffffffff : offset, 4) +
                     e.name + extra;
    }
    const size_t start = out.size();
    return out + directory + "PK\x05\x06" + number(0, 4) + number(entries.size(), 2) +
           number(entries.size(), 2) + number(directory.size(), 4) + number(start, 4) + number(0, 2);
}

// Pickle instructions (protocol 2).
inline std::string text(const std::string& s) {
    return "X" + number(s.size(), 4) + s;
}
inline std::string integer(int64_t v) {
    return std::string("\x8a\x08", 2) + number(uint64_t(v), 8);
}
inline std::string global(const std::string& module, const std::string& name) {
    return "c" + module + "\n" + name + "\n";
}
inline std::string tuple(const std::string& items) {
    return "(" + items + "t";
}
inline std::string integers(const std::vector<int64_t>& values) {
    std::string items;
    for (int64_t v : values) items += integer(v);
    return tuple(items);
}
inline std::string orderedDict(const std::string& pairs) {
    return global("collections", "OrderedDict") + ")R(" + pairs + "u";
}
inline std::string pickle(const std::string& value) {
    return "\x80\x02" + value + ".";
}

struct TensorPickle {
    std::string key = "0";
    int64_t storageElements = 0, offset = 0;
    std::vector<int64_t> size, stride;
    std::string type = "FloatStorage";
    std::string instructions() const {
        const std::string storage = tuple(text("storage") + global("torch", type) + text(key) + text("cpu") +
                                          integer(storageElements)) +
                                    "Q";
        return global("torch._utils", "_rebuild_tensor_v2") +
               tuple(storage + integer(offset) + integers(size) + integers(stride) + "\x89" +
                     global("collections", "OrderedDict") + ")R") +
               "R";
    }
};

template <typename T>
std::string rawBytes(const std::vector<T>& values) {
    std::string out(values.size() * sizeof(T), '\0');
    if (!out.empty()) std::memcpy(out.data(), values.data(), out.size());
    return out;
}

// A whole file: the pickle, and the storages "0", "1" … behind it.
inline std::string archive(const std::string& pickleBytes, const std::vector<std::string>& storages) {
    std::vector<ZipEntry> entries{{"model/data.pkl", pickleBytes}};
    for (size_t i = 0; i < storages.size(); ++i)
        entries.push_back({"model/data/" + std::to_string(i), storages[i]});
    entries.push_back({"model/version", "3\n"});
    return zip(entries);
}

}  // namespace sigwavnet::test
