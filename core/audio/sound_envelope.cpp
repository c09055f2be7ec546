#include "core/audio/sound_envelope.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <fstream>
#include <new>
#include <type_traits>

#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr int64_t kPiece = int64_t(1) << 18;  // frames read at once
constexpr auto kGrowEvery = std::chrono::milliseconds(120);

constexpr char kMagic[8] = {'S', 'W', 'N', 'E', 'N', 'V', '0', '1'};
constexpr int kProbes = 64;  // stretches of the file that its key looks at, evenly spread
constexpr size_t kProbeBytes = 4096;

// What stands before an entry's blocks.
struct Header {
    char magic[8] = {};
    int64_t frames = 0;
    int64_t block = 0;
};
static_assert(std::is_trivially_copyable_v<Header> && sizeof(MinMax) == 2 * sizeof(float));

// By content without reading all of it: which file, and which part of it. Nothing for a file that can't be read.
std::optional<std::string> keyOf(const Sound& sound) {
    std::error_code error;
    const uint64_t size = fs::file_size(sound.path(), error);
    if (error) return {};
    const auto changed = fs::last_write_time(sound.path(), error).time_since_epoch().count();
    std::ifstream file(sound.path(), std::ios::binary);
    if (error || !file) return {};
    std::string bytes;
    for (const int64_t number : {int64_t(size), int64_t(changed), sound.begin().value, sound.frames()})
        bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    std::string probe(kProbeBytes, '\0');
    const uint64_t last = size > kProbeBytes ? size - kProbeBytes : 0;
    for (int i = 0; i < kProbes; ++i) {
        file.seekg(std::streamoff(last * uint64_t(i) / (kProbes - 1)));
        file.read(probe.data(), std::streamsize(probe.size()));
        bytes.append(probe, 0, size_t(file.gcount()));
        file.clear();
    }
    return contentHash(std::as_bytes(std::span(bytes)));
}

}  // namespace

Result<EnvelopePtr> envelopeOf(const Sound& sound, Progress& progress, const EnvelopeGrows& grows) {
    using Clock = std::chrono::steady_clock;
    try {
        EnvelopeBuilder builder(sound.held() ? EnvelopePyramid::kBlock : EnvelopePyramid::kLongBlock);
        std::vector<float> piece(size_t(std::min(kPiece, sound.frames())));
        auto told = Clock::now();
        for (int64_t from = 0; from < sound.frames(); from += kPiece) {
            if (progress.cancelled())
                return Error{ErrorKind::Cancelled, sound.path().string(), {CORE_TEXT("Reading was stopped.")}};
            const auto wanted = std::span(piece).first(size_t(std::min(kPiece, sound.frames() - from)));
            SWN_TRY(sound.read(from, wanted));
            builder.append(wanted);
            progress.report(builder.frames(), sound.frames(), {CORE_TEXT("Drawing the waveform")});
            if (!grows || Clock::now() - told < kGrowEvery) continue;
            grows(std::make_shared<const EnvelopePyramid>(builder.snapshot()));
            told = Clock::now();
        }
        return EnvelopePtr(std::make_shared<const EnvelopePyramid>(builder.finish()));
    } catch (const std::bad_alloc&) {
        return Error{ErrorKind::OutOfMemory,
                     sound.path().string(),
                     {CORE_TEXT("The recording does not fit into memory; cut it into shorter pieces.")}};
    }
}

fs::path EnvelopeCache::fileOf(const std::string& key) const {
    return folder_ / (key + ".envelope");
}

std::optional<EnvelopePtr> EnvelopeCache::find(const Sound& sound) const {
    const auto key = keyOf(sound);
    if (!key) return {};
    const auto bytes = readFile(fileOf(*key), kLimit);
    if (!bytes || bytes->size() < sizeof(Header)) return {};
    Header header;
    std::memcpy(&header, bytes->data(), sizeof header);
    const bool known = std::memcmp(header.magic, kMagic, sizeof kMagic) == 0 && header.frames == sound.frames() &&
                       (header.block == EnvelopePyramid::kBlock || header.block == EnvelopePyramid::kLongBlock);
    if (!known) return {};
    const auto count = size_t((header.frames + header.block - 1) / header.block);
    if (bytes->size() != sizeof(Header) + count * sizeof(MinMax) + contentHash({}).size()) return {};
    const std::string_view body(bytes->data(), sizeof(Header) + count * sizeof(MinMax));
    if (contentHash(std::as_bytes(std::span(body))) != bytes->substr(body.size())) return {};
    std::vector<MinMax> blocks(count);
    std::memcpy(blocks.data(), bytes->data() + sizeof(Header), count * sizeof(MinMax));
    return std::make_shared<const EnvelopePyramid>(header.frames, header.block, std::move(blocks));
}

Status EnvelopeCache::store(const Sound& sound, const EnvelopePyramid& envelope) const {
    const auto key = keyOf(sound);
    if (!key)
        return Error{ErrorKind::NotFound, sound.path().string(), {CORE_TEXT("There is no such recording.")}};
    Header header;
    std::memcpy(header.magic, kMagic, sizeof kMagic);
    header.frames = envelope.frames();
    header.block = envelope.block();
    const auto blocks = envelope.blocks();
    std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
    bytes.append(reinterpret_cast<const char*>(blocks.data()), blocks.size_bytes());
    bytes += contentHash(std::as_bytes(std::span(bytes)));
    SWN_TRY(makeFolder(folder_));
    makeRoom(bytes.size());
    return writeFileAtomically(fileOf(*key), bytes);
}

void EnvelopeCache::makeRoom(uint64_t bytes) const {
    struct Entry {
        fs::path path;
        fs::file_time_type written;
        uint64_t size;
    };
    std::vector<Entry> entries;
    uint64_t total = bytes;
    std::error_code error;
    for (const auto& file : fs::directory_iterator(folder_, error)) {
        if (file.path().extension() != ".envelope") continue;
        entries.push_back({file.path(), file.last_write_time(error), file.file_size(error)});
        total += entries.back().size;
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.written < b.written; });
    for (const Entry& entry : entries) {
        if (total <= kLimit) break;
        if (fs::remove(entry.path, error)) total -= entry.size;
    }
}

}  // namespace sigwavnet
