// Reads TensorBoard event files back, as strictly as TensorBoard does: both checksums of every record. What
// follows the last whole record (a writer was killed) is left unread.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/training/event_file.h"

namespace sigwavnet::test {

// A field of a protocol buffer: the number of a plain one, the bytes of one with a length.
struct ProtoField {
    int number = 0;
    uint64_t value = 0;
    std::string bytes;

    double asDouble() const { return std::bit_cast<double>(value); }
    float asFloat() const { return std::bit_cast<float>(static_cast<uint32_t>(value)); }
};

class ProtoReader {
public:
    explicit ProtoReader(std::string_view bytes) : bytes_(bytes) {}

    // Nothing at the end, and when the bytes make no sense: ok() tells which.
    std::optional<ProtoField> next() {
        if (bytes_.empty()) return std::nullopt;
        const uint64_t key = variable();
        ProtoField field;
        field.number = static_cast<int>(key >> 3);
        switch (key & 7) {
            case 0:
                field.value = variable();
                break;
            case 1:
                field.value = fixed(8);
                break;
            case 2:
                field.bytes = std::string(take(variable()));
                break;
            case 5:
                field.value = fixed(4);
                break;
            default:
                ok_ = false;
        }
        return ok_ ? std::optional(field) : std::nullopt;
    }
    bool ok() const { return ok_; }

private:
    std::string_view take(uint64_t count) {
        ok_ = ok_ && count <= bytes_.size();
        if (!ok_) return {};
        const std::string_view taken = bytes_.substr(0, count);
        bytes_.remove_prefix(count);
        return taken;
    }
    uint64_t fixed(size_t count) {
        uint64_t value = 0;
        const std::string_view taken = take(count);
        for (size_t i = 0; i < taken.size(); ++i)
            value |= uint64_t(static_cast<unsigned char>(taken[i])) << (8 * i);
        return value;
    }
    uint64_t variable() {
        uint64_t value = 0;
        for (int shift = 0; shift < 64 && ok_; shift += 7) {
            const uint64_t byte = fixed(1);
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80) return value;
        }
        ok_ = false;
        return value;
    }

    std::string_view bytes_;
    bool ok_ = true;
};

struct ReadEvent {
    double wallTime = 0;
    int64_t step = 0;
    std::string version;
    bool sessionStart = false;
    std::map<std::string, float> scalars;
    std::map<std::string, EventHistogram> histograms;
    std::map<std::string, EventImage> images;
};

inline std::vector<double> doublesOf(const std::string& packed) {
    std::vector<double> values(packed.size() / sizeof(double));
    std::memcpy(values.data(), packed.data(), values.size() * sizeof(double));
    return values;
}

inline EventHistogram histogramFrom(const std::string& bytes) {
    EventHistogram histogram;
    double* const plain[] = {&histogram.minimum, &histogram.maximum, &histogram.count, &histogram.sum,
                             &histogram.sumOfSquares};
    ProtoReader reader(bytes);
    while (const auto field = reader.next()) {
        if (field->number <= 5) *plain[field->number - 1] = field->asDouble();
        if (field->number == 6) histogram.limits = doublesOf(field->bytes);
        if (field->number == 7) histogram.counts = doublesOf(field->bytes);
    }
    return histogram;
}

inline EventImage imageFrom(const std::string& bytes) {
    EventImage image;
    ProtoReader reader(bytes);
    while (const auto field = reader.next()) {
        if (field->number == 1) image.height = static_cast<int>(field->value);
        if (field->number == 2) image.width = static_cast<int>(field->value);
        if (field->number == 4) image.png = field->bytes;
    }
    return image;
}

inline void readValue(const std::string& bytes, ReadEvent& event) {
    std::string tag;
    ProtoReader reader(bytes);
    while (const auto field = reader.next()) {
        if (field->number == 1) tag = field->bytes;
        if (field->number == 2) event.scalars[tag] = field->asFloat();
        if (field->number == 4) event.images[tag] = imageFrom(field->bytes);
        if (field->number == 5) event.histograms[tag] = histogramFrom(field->bytes);
    }
}

inline ReadEvent eventFrom(std::string_view bytes) {
    ReadEvent event;
    ProtoReader reader(bytes);
    while (const auto field = reader.next()) {
        if (field->number == 1) event.wallTime = field->asDouble();
        if (field->number == 2) event.step = static_cast<int64_t>(field->value);
        if (field->number == 3) event.version = field->bytes;
        if (field->number == 5) {
            ProtoReader summary(field->bytes);
            while (const auto value = summary.next()) readValue(value->bytes, event);
        }
        if (field->number == 7) event.sessionStart = field->bytes == std::string("\x08\x01", 2);
    }
    return event;
}

// rotr(crc, 15) + 0xa282ead8, undone.
inline bool checksumHolds(std::string_view bytes, uint32_t stored) {
    const uint32_t rotated = stored - 0xa282ead8u;
    return ((rotated << 15) | (rotated >> 17)) == crc32c(bytes);
}

inline uint32_t word32(const std::string& bytes, size_t at) {
    uint32_t value = 0;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

// Nothing when a checksum is wrong.
inline std::optional<std::vector<ReadEvent>> readEvents(const std::string& bytes) {
    std::vector<ReadEvent> events;
    for (size_t at = 0; at + 12 <= bytes.size();) {
        uint64_t length = 0;
        std::memcpy(&length, bytes.data() + at, sizeof length);
        if (!checksumHolds(std::string_view(bytes).substr(at, 8), word32(bytes, at + 8))) return std::nullopt;
        if (at + 16 + length > bytes.size()) break;
        const std::string_view payload = std::string_view(bytes).substr(at + 12, length);
        if (!checksumHolds(payload, word32(bytes, at + 12 + length))) return std::nullopt;
        events.push_back(eventFrom(payload));
        at += 16 + length;
    }
    return events;
}

inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// In the order of their names, which is that of their making.
inline std::vector<std::filesystem::path> eventFilesIn(const std::filesystem::path& folder) {
    std::map<std::string, std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("events.out.tfevents.")) files[name] = entry.path();
    }
    std::vector<std::filesystem::path> paths;
    for (const auto& [name, path] : files) paths.push_back(path);
    return paths;
}

}  // namespace sigwavnet::test
