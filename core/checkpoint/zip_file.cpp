#include "core/checkpoint/zip_file.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace sigwavnet {

namespace {

constexpr uint32_t kEndSignature = 0x06054b50;           // end of central directory
constexpr uint32_t kZip64LocatorSignature = 0x07064b50;  // where the zip64 end is
constexpr uint32_t kZip64EndSignature = 0x06064b50;
constexpr uint32_t kDirectorySignature = 0x02014b50;  // one entry of the directory
constexpr uint32_t kLocalSignature = 0x04034b50;      // before an entry's bytes
constexpr uint64_t kEndSize = 22, kZip64LocatorSize = 20, kZip64EndSize = 56, kDirectorySize = 46,
                   kLocalSize = 30;
// A model has some hundred tensors; a directory larger than this is no model's.
constexpr uint64_t kMaximumDirectory = 64 << 20;
constexpr uint32_t kIn64 = 0xffffffff;  // the value stands in the zip64 record

uint64_t number(std::string_view bytes, size_t offset, size_t size) {
    uint64_t value = 0;
    for (size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[offset + i]);
    return value;
}

uint32_t crc32(std::string_view bytes) {
    static const auto table = [] {
        std::array<uint32_t, 256> t{};
        for (uint32_t i = 0; i < 256; ++i) {
            uint32_t c = i;
            for (int bit = 0; bit < 8; ++bit) c = (c >> 1) ^ (c & 1 ? 0xedb88320u : 0);
            t[i] = c;
        }
        return t;
    }();
    uint32_t crc = 0xffffffffu;
    for (unsigned char byte : bytes) crc = table[(crc ^ byte) & 0xff] ^ (crc >> 8);
    return ~crc;
}

Error damaged(const ByteFile& file) {
    return file.invalid(
        {CORE_TEXT("The zip archive's directory is damaged; the file was perhaps not copied completely.")});
}

struct Directory {
    uint64_t offset = 0, size = 0, entries = 0;
};

Result<Directory> readZip64End(ByteFile& file, uint64_t endOffset) {
    if (endOffset < kZip64LocatorSize) return damaged(file);
    SWN_ASSIGN(const std::string locator, file.read(endOffset - kZip64LocatorSize, kZip64LocatorSize));
    if (number(locator, 0, 4) != kZip64LocatorSignature) return damaged(file);
    SWN_ASSIGN(const std::string end, file.read(number(locator, 8, 8), kZip64EndSize));
    if (number(end, 0, 4) != kZip64EndSignature) return damaged(file);
    return Directory{number(end, 48, 8), number(end, 40, 8), number(end, 32, 8)};
}

// Finds the end record, which a comment of up to 64 KiB may follow.
Result<Directory> findDirectory(ByteFile& file) {
    if (file.size() < kEndSize) return damaged(file);
    const uint64_t tailSize = std::min<uint64_t>(file.size(), kEndSize + 0xffff);
    const uint64_t tailOffset = file.size() - tailSize;
    SWN_ASSIGN(const std::string tail, file.read(tailOffset, tailSize));
    for (size_t at = tail.size() - kEndSize + 1; at-- > 0;) {
        if (number(tail, at, 4) != kEndSignature) continue;
        const Directory directory{number(tail, at + 16, 4), number(tail, at + 12, 4),
                                  number(tail, at + 10, 2)};
        const bool in64 = directory.offset == kIn64 || directory.size == kIn64 || directory.entries == 0xffff;
        if (in64) return readZip64End(file, tailOffset + at);
        return directory;
    }
    return damaged(file);
}

// Sizes and offset that don't fit 32 bits stand in the extra field 1, in this order, each only if its place
// says so.
bool readZip64Extra(std::string_view extra, uint64_t& size, uint64_t& stored, uint64_t& offset) {
    for (size_t at = 0; at + 4 <= extra.size();) {
        const uint64_t id = number(extra, at, 2), length = number(extra, at + 2, 2);
        at += 4;
        if (length > extra.size() - at) return false;
        if (id == 1) {
            size_t place = at;
            for (uint64_t* value : {&size, &stored, &offset}) {
                if (*value != kIn64) continue;
                if (place + 8 > at + length) return false;
                *value = number(extra, place, 8);
                place += 8;
            }
            return true;
        }
        at += length;
    }
    return size != kIn64 && stored != kIn64 && offset != kIn64;
}

Result<ZipFile::Entry> parseEntry(std::string_view directory, size_t& at, const ByteFile& file) {
    if (directory.size() - at < kDirectorySize || number(directory, at, 4) != kDirectorySignature)
        return damaged(file);
    const uint64_t flags = number(directory, at + 8, 2), method = number(directory, at + 10, 2);
    const uint64_t nameSize = number(directory, at + 28, 2), extraSize = number(directory, at + 30, 2),
                   commentSize = number(directory, at + 32, 2);
    uint64_t stored = number(directory, at + 20, 4), size = number(directory, at + 24, 4),
             offset = number(directory, at + 42, 4);
    const uint32_t crc = static_cast<uint32_t>(number(directory, at + 16, 4));
    at += kDirectorySize;
    if (directory.size() - at < nameSize + extraSize + commentSize) return damaged(file);
    const std::string name(directory.substr(at, nameSize));
    if (!readZip64Extra(directory.substr(at + nameSize, extraSize), size, stored, offset))
        return damaged(file);
    at += nameSize + extraSize + commentSize;

    if (method != 0 || (flags & 1)) {
        return Error{
            ErrorKind::Unsupported,
            file.path().string(),
            {CORE_TEXT(
                 "The entry “%1” is compressed or encrypted; torch.save stores entries as they are. The file "
                 "was repacked, or is no PyTorch file."),
             {name}}};
    }
    if (size != stored || offset > file.size() || size > file.size() - offset) {
        return file.invalid(
            {CORE_TEXT("The entry “%1” is larger than the file; it is damaged or was not copied completely."),
             {name}});
    }
    return ZipFile::Entry{name, size, offset, crc};
}

Status checkApart(std::vector<ZipFile::Entry> entries, const ByteFile& file) {
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.headerOffset < b.headerOffset; });
    std::set<std::string> names;
    uint64_t end = 0;
    for (const ZipFile::Entry& entry : entries) {
        if (entry.headerOffset < end || !names.insert(entry.name).second) {
            return file.invalid(
                {CORE_TEXT("The entry “%1” overlaps another one or stands twice."), {entry.name}});
        }
        end = entry.headerOffset + kLocalSize + entry.name.size() + entry.size;
    }
    return {};
}

}  // namespace

Result<ZipFile> ZipFile::open(ByteFile file) {
    SWN_ASSIGN(const Directory directory, findDirectory(file));
    // Every entry takes its place in the directory: a false count would otherwise be believed.
    if (directory.size > kMaximumDirectory || directory.entries > directory.size / kDirectorySize)
        return damaged(file);
    SWN_ASSIGN(const std::string bytes, file.read(directory.offset, directory.size));
    ZipFile zip(std::move(file));
    size_t at = 0;
    for (uint64_t i = 0; i < directory.entries; ++i) {
        SWN_ASSIGN(Entry entry, parseEntry(bytes, at, zip.file_));
        zip.entries_.push_back(std::move(entry));
    }
    SWN_TRY(checkApart(zip.entries_, zip.file_));
    return zip;
}

const ZipFile::Entry* ZipFile::find(const std::string& name) const {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.name == name; });
    return found == entries_.end() ? nullptr : &*found;
}

Result<std::string> ZipFile::read(const Entry& entry) {
    SWN_ASSIGN(const std::string local, file_.read(entry.headerOffset, kLocalSize));
    if (number(local, 0, 4) != kLocalSignature) return damaged(file_);
    const uint64_t start = entry.headerOffset + kLocalSize + number(local, 26, 2) + number(local, 28, 2);
    SWN_ASSIGN(std::string bytes, file_.read(start, entry.size));
    if (crc32(bytes) != entry.crc) {
        return file_.invalid(
            {CORE_TEXT("The entry “%1” does not match its checksum: the file is damaged."), {entry.name}});
    }
    return bytes;
}

}  // namespace sigwavnet
