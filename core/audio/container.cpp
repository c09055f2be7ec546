#include "core/audio/container.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

enum class Order { Little, Big };

uint64_t number(const unsigned char* bytes, int count, Order order) {
    uint64_t value = 0;
    for (int i = 0; i < count; ++i) value = value << 8 | bytes[order == Order::Big ? i : count - 1 - i];
    return value;
}

struct Chunk {
    std::array<char, 4> id{};
    uint64_t size = 0;   // of its content
    uint64_t start = 0;  // of its content within the file
    bool is(const char* name) const { return std::memcmp(id.data(), name, 4) == 0; }
};

// Steps through the chunks of a RIFF, RIFX, RF64 or FORM file.
class ChunkReader {
public:
    explicit ChunkReader(const fs::path& path) : file_(path, std::ios::binary) {
        std::error_code ignored;
        length_ = fs::file_size(path, ignored);
        std::array<unsigned char, 12> head{};
        if (!readAt(0, head.data(), head.size())) return;
        const std::string_view outer(reinterpret_cast<const char*>(head.data()), 4);
        const std::string_view inner(reinterpret_cast<const char*>(head.data()) + 8, 4);
        wave_ = inner == "WAVE" && (outer == "RIFF" || outer == "RIFX" || outer == "RF64");
        aiff_ = outer == "FORM" && (inner == "AIFF" || inner == "AIFC");
        ogg_ = outer == "OggS";
        order_ = outer == "RIFX" || aiff_ ? Order::Big : Order::Little;
    }

    bool wave() const { return wave_; }
    bool aiff() const { return aiff_; }
    bool ogg() const { return ogg_; }
    Order order() const { return order_; }
    uint64_t length() const { return length_; }

    std::optional<Chunk> next() {
        std::array<unsigned char, 8> head{};
        if (!readAt(position_, head.data(), head.size())) return {};
        Chunk chunk;
        std::memcpy(chunk.id.data(), head.data(), 4);
        chunk.size = number(head.data() + 4, 4, order_);
        chunk.start = position_ + 8;
        position_ = chunk.start + chunk.size + (chunk.size & 1);
        return chunk;
    }

    bool readAt(uint64_t where, unsigned char* into, size_t count) {
        if (where + count > length_) return false;
        file_.clear();
        file_.seekg(static_cast<std::streamoff>(where));
        return bool(file_.read(reinterpret_cast<char*>(into), static_cast<std::streamsize>(count)));
    }

private:
    std::ifstream file_;
    uint64_t length_ = 0;
    uint64_t position_ = 12;
    bool wave_ = false, aiff_ = false, ogg_ = false;
    Order order_ = Order::Little;
};

// Programs that write into a pipe don't know the length and leave one of these 32-bit sizes; the file's end
// is meant.
bool sizeUnknown(uint64_t size) {
    return size == 0 || size == 0xFFFFFFFFu || (size >> 32 == 0 && (size & 0x7FFF0000u) == 0x7FFF0000u);
}

Error brokenHeader(const fs::path& path) {
    return {ErrorKind::Unreadable,
            path.string(),
            {CORE_TEXT("The file's header breaks off; copy the recording again from its source.")}};
}

Error zeroRate(const fs::path& path) {
    return {ErrorKind::Invalid,
            path.string(),
            {CORE_TEXT("The header gives a sample rate of 0 Hz; export the recording again.")}};
}

Error noChannels(const fs::path& path) {
    return {ErrorKind::Invalid,
            path.string(),
            {CORE_TEXT("The header gives no channels; export the recording again.")}};
}

Status checkLength(const fs::path& path, const ChunkReader& reader, uint64_t start, uint64_t size) {
    if (sizeUnknown(size) || size <= reader.length() - start) return {};
    return Error{
        ErrorKind::Unreadable,
        path.string(),
        {CORE_TEXT("The file is shorter than its header promises (%1 of %2 bytes of sound); copy the "
                   "recording again from its source."),
         {std::to_string(reader.length() - start), std::to_string(size)}}};
}

Status checkWave(const fs::path& path, ChunkReader& reader) {
    bool format = false;
    uint64_t longSize = 0;  // of "data", where RF64 keeps it
    while (const auto chunk = reader.next()) {
        std::array<unsigned char, 16> bytes{};
        if (chunk->is("ds64")) {
            if (!reader.readAt(chunk->start, bytes.data(), 16)) return brokenHeader(path);
            longSize = number(bytes.data() + 8, 8, reader.order());
        } else if (chunk->is("fmt ")) {
            if (!reader.readAt(chunk->start, bytes.data(), 16)) return brokenHeader(path);
            if (number(bytes.data() + 2, 2, reader.order()) == 0) return noChannels(path);
            if (number(bytes.data() + 4, 4, reader.order()) == 0) return zeroRate(path);
            format = true;
        } else if (chunk->is("data")) {
            if (!format) return brokenHeader(path);
            const bool isLong = chunk->size == 0xFFFFFFFFu && longSize > 0;
            return checkLength(path, reader, chunk->start, isLong ? longSize : chunk->size);
        }
    }
    return brokenHeader(path);
}

Status checkAiff(const fs::path& path, ChunkReader& reader) {
    bool common = false, sound = false;
    while (const auto chunk = reader.next()) {
        if (chunk->is("COMM")) {
            std::array<unsigned char, 18> bytes{};
            if (!reader.readAt(chunk->start, bytes.data(), bytes.size())) return brokenHeader(path);
            if (number(bytes.data(), 2, Order::Big) == 0) return noChannels(path);
            // The rate is an 80-bit float; it is zero when its mantissa is.
            if (number(bytes.data() + 10, 8, Order::Big) == 0) return zeroRate(path);
            common = true;
        } else if (chunk->is("SSND")) {
            SWN_TRY(checkLength(path, reader, chunk->start, chunk->size));
            sound = true;
        }
        if (common && sound) return {};
    }
    return common ? Status() : brokenHeader(path);  // AIFF without frames may leave SSND out
}

Error cutOff(const fs::path& path) {
    return {ErrorKind::Unreadable,
            path.string(),
            {CORE_TEXT("The recording breaks off before its end; copy it again from its source.")}};
}

// An Ogg stream is made of pages that tell their own length: the last one must be whole.
Status checkOgg(const fs::path& path, ChunkReader& reader) {
    constexpr uint64_t kLongestPage = 65307;
    constexpr size_t kHeader = 27;
    std::string tail(std::min(reader.length(), kLongestPage), '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(tail.data());
    if (!reader.readAt(reader.length() - tail.size(), bytes, tail.size())) return brokenHeader(path);
    const size_t page = tail.rfind("OggS");
    if (page == std::string::npos || page + kHeader > tail.size()) return cutOff(path);
    const size_t segments = bytes[page + kHeader - 1];
    size_t end = page + kHeader + segments;
    for (size_t i = 0; i < segments && end <= tail.size(); ++i) end += bytes[page + kHeader + i];
    return end > tail.size() ? Status(cutOff(path)) : Status();
}

// Where the first MPEG frame begins: after an ID3 tag, whose size is written in 7-bit digits.
uint64_t afterTag(ChunkReader& reader) {
    std::array<unsigned char, 10> tag{};
    if (!reader.readAt(0, tag.data(), tag.size()) || std::memcmp(tag.data(), "ID3", 3) != 0) return 0;
    uint64_t size = 0;
    for (int i = 6; i < 10; ++i) size = size << 7 | (tag[size_t(i)] & 0x7F);
    return tag.size() + size;
}

// Encoders leave the stream's length in the first frame ("Xing" or "Info"), if anything does.
Status checkMpeg(const fs::path& path, ChunkReader& reader) {
    const uint64_t start = afterTag(reader);
    std::string frame(std::min<uint64_t>(reader.length() - std::min(start, reader.length()), 256), '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(frame.data());
    if (!reader.readAt(start, bytes, frame.size())) return cutOff(path);
    size_t mark = frame.find("Xing");
    if (mark == std::string::npos) mark = frame.find("Info");
    if (mark == std::string::npos || mark + 16 > frame.size()) return {};
    const uint64_t flags = number(bytes + mark + 4, 4, Order::Big);
    if ((flags & 2) == 0) return {};
    const uint64_t size = number(bytes + mark + ((flags & 1) != 0 ? 12 : 8), 4, Order::Big);
    // Programs don't agree whether the tag and the first frame count.
    return double(reader.length() - start) < 0.99 * double(size) ? Status(cutOff(path)) : Status();
}

bool isMpeg(ChunkReader& reader) {
    std::array<unsigned char, 3> head{};
    if (!reader.readAt(0, head.data(), head.size())) return false;
    return std::memcmp(head.data(), "ID3", 3) == 0 || (head[0] == 0xFF && (head[1] & 0xE0) == 0xE0);
}

}  // namespace

Status checkContainer(const fs::path& path) {
    ChunkReader reader(path);
    if (reader.wave()) return checkWave(path, reader);
    if (reader.aiff()) return checkAiff(path, reader);
    if (reader.ogg()) return checkOgg(path, reader);
    if (isMpeg(reader)) return checkMpeg(path, reader);
    return {};
}

}  // namespace sigwavnet
