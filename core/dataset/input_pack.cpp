#include "core/dataset/input_pack.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>

#include "core/base/files.h"
#include "core/base/parallel.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr std::array<char, 8> kMagic{'S', 'W', 'N', 'I', 'N', 'P', 'U', 'T'};
constexpr uint32_t kVersion = 1;
constexpr uint32_t kByteOrder = 0x01020304;
constexpr uint64_t kAlignment = 64;

using Name = std::array<char, 16>;  // filled up with zeros

struct IndexEntry {
    Name key{};
    Name checksum{};
    uint64_t offset = 0;  // bytes
    uint64_t count = 0;   // samples
};
static_assert(sizeof(IndexEntry) == 48);

struct Trailer {
    std::array<char, 8> magic = kMagic;
    uint32_t version = kVersion;
    uint32_t byteOrder = kByteOrder;
    uint64_t indexOffset = 0;
    uint64_t entries = 0;
    Name indexChecksum{};
    std::array<char, 16> reserved{};
};
static_assert(sizeof(Trailer) == kAlignment);

Name nameOf(const std::string& text) {
    Name name{};
    std::copy_n(text.begin(), std::min(text.size(), name.size()), name.begin());
    return name;
}

std::string textOf(const Name& name) {
    return {name.begin(), std::find(name.begin(), name.end(), '\0')};
}

template <typename T>
std::string_view bytesOf(std::span<const T> values) {
    return {reinterpret_cast<const char*>(values.data()), values.size_bytes()};
}

Error damaged(const fs::path& path) {
    return {ErrorKind::Invalid, path.string(), {CORE_TEXT("This is no whole file of prepared clips.")}};
}

// Where the index lies, when the frame around it is sound.
Result<std::vector<IndexEntry>> readIndex(std::span<const std::byte> bytes, const fs::path& path) {
    Trailer trailer;
    if (bytes.size() < 2 * kAlignment) return damaged(path);
    std::memcpy(&trailer, bytes.data() + bytes.size() - sizeof trailer, sizeof trailer);
    if (std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0 || trailer.magic != kMagic ||
        trailer.version != kVersion || trailer.byteOrder != kByteOrder)
        return damaged(path);
    const uint64_t end = bytes.size() - sizeof trailer;
    if (trailer.indexOffset > end || trailer.entries != (end - trailer.indexOffset) / sizeof(IndexEntry) ||
        (end - trailer.indexOffset) % sizeof(IndexEntry) != 0)
        return damaged(path);
    const auto index = bytes.subspan(trailer.indexOffset, end - trailer.indexOffset);
    if (nameOf(contentHash(index)) != trailer.indexChecksum) return damaged(path);
    std::vector<IndexEntry> entries(trailer.entries);
    if (!entries.empty()) std::memcpy(entries.data(), index.data(), index.size());
    return entries;
}

// Puts clips into the sink of a file, and remembers where.
class PackWriter {
public:
    explicit PackWriter(const Sink& sink) : sink_(sink) {}

    Status begin() { return put(bytesOf(std::span<const char>(kMagic))); }

    Status add(const std::string& key, std::span<const float> samples) {
        IndexEntry entry;
        entry.key = nameOf(key);
        entry.checksum = nameOf(contentHash(std::as_bytes(samples)));
        entry.offset = written_;
        entry.count = samples.size();
        index_.push_back(entry);
        return put(bytesOf(samples));
    }

    Status end() {
        Trailer trailer;
        trailer.indexOffset = written_;
        trailer.entries = index_.size();
        const std::span<const IndexEntry> index(index_);
        trailer.indexChecksum = nameOf(contentHash(std::as_bytes(index)));
        SWN_TRY(sink_(bytesOf(index)));
        return sink_(bytesOf(std::span<const Trailer>(&trailer, 1)));
    }

private:
    // The bytes, and zeros up to the next multiple of the alignment.
    Status put(std::string_view bytes) {
        static constexpr std::array<char, kAlignment> zeros{};
        SWN_TRY(sink_(bytes));
        const uint64_t rest = (kAlignment - bytes.size() % kAlignment) % kAlignment;
        written_ += bytes.size() + rest;
        return sink_({zeros.data(), rest});
    }

    const Sink& sink_;
    std::vector<IndexEntry> index_;
    uint64_t written_ = 0;
};

}  // namespace

Result<InputPack> InputPack::open(const fs::path& path) {
    SWN_ASSIGN(MappedFile file, MappedFile::open(path));
    InputPack pack(std::move(file));
    const auto bytes = pack.file_.bytes();
    SWN_ASSIGN(const std::vector<IndexEntry> entries, readIndex(bytes, path));
    std::atomic<bool> sound{true};
    forEachIndex(entries.size(), workerThreads(), [&](size_t i) {
        const IndexEntry& entry = entries[i];
        const bool inside = entry.offset <= bytes.size() && entry.offset % alignof(float) == 0 &&
                            entry.count <= (bytes.size() - entry.offset) / sizeof(float);
        if (!inside ||
            nameOf(contentHash(bytes.subspan(entry.offset, entry.count * sizeof(float)))) != entry.checksum)
            sound = false;
    });
    if (!sound) return damaged(path);
    for (const IndexEntry& entry : entries) {
        const auto* samples = reinterpret_cast<const float*>(bytes.data() + entry.offset);
        pack.clips_[textOf(entry.key)] = {samples, entry.count};
    }
    return pack;
}

Status writeInputPack(const fs::path& path, const std::function<Status(const PackSink&)>& produce) {
    return writeFileAtomically(path, [&](const Sink& sink) -> Status {
        PackWriter writer(sink);
        SWN_TRY(writer.begin());
        SWN_TRY(produce([&](const std::string& key, std::span<const float> samples) {
            return writer.add(key, samples);
        }));
        return writer.end();
    });
}

}  // namespace sigwavnet
