#include "core/training/event_file.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>

#include "core/base/files.h"
#include "core/training/proto_writer.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPrefix = "events.out.tfevents.";

constexpr std::array<uint32_t, 256> crcTable() {
    std::array<uint32_t, 256> table{};
    for (uint32_t byte = 0; byte < 256; ++byte) {
        uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1 ? 0x82F63B78u : 0u);
        table[byte] = crc;
    }
    return table;
}

// A checksum of data that holds checksums must not be one of them: so each is rotated and moved.
uint32_t masked(uint32_t crc) {
    return ((crc >> 15) | (crc << 17)) + 0xa282ead8u;
}

std::vector<double> makeBucketLimits() {
    std::vector<double> limits{0};
    for (double limit = 1e-12; limit < 1e20; limit *= 1.1) limits.push_back(limit);
    limits.push_back(std::numeric_limits<double>::max());
    std::vector<double> all;
    for (size_t i = limits.size() - 1; i > 0; --i) all.push_back(-limits[i]);
    all.insert(all.end(), limits.begin(), limits.end());
    return all;
}

const std::vector<double>& bucketLimits() {
    static const std::vector<double> limits = makeBucketLimits();
    return limits;
}

// The first limit above `value`, which is a number. The logarithm comes within a step of it, which is several
// times faster than a search among all limits: a network has millions of weights.
size_t bucketOf(double value) {
    static const double perStep = 1 / std::log(1.1);
    const std::vector<double>& limits = bucketLimits();
    const size_t zero = limits.size() / 2;
    const double steps = std::log(std::abs(value) * 1e12) * perStep;  // of 0: minus infinity
    const auto step = static_cast<size_t>(std::clamp(steps, 0.0, double(zero - 1)));
    size_t bucket = value < 0 ? zero - step : zero + step;
    while (bucket + 1 < limits.size() && limits[bucket] <= value) ++bucket;
    while (bucket > 0 && limits[bucket - 1] > value) --bucket;
    return bucket;
}

ProtoWriter encoded(const EventHistogram& histogram) {
    ProtoWriter message;
    message.addDouble(1, histogram.minimum);
    message.addDouble(2, histogram.maximum);
    message.addDouble(3, histogram.count);
    message.addDouble(4, histogram.sum);
    message.addDouble(5, histogram.sumOfSquares);
    message.addDoubles(6, histogram.limits);
    message.addDoubles(7, histogram.counts);
    return message;
}

ProtoWriter encoded(const EventImage& image) {
    constexpr uint64_t rgb = 3;
    ProtoWriter message;
    message.addInteger(1, static_cast<uint64_t>(image.height));
    message.addInteger(2, static_cast<uint64_t>(image.width));
    message.addInteger(3, rgb);
    message.addBytes(4, image.png);
    return message;
}

ProtoWriter encoded(const EventValue& value) {
    ProtoWriter message;
    message.addBytes(1, value.tag);
    if (const auto* scalar = std::get_if<float>(&value.value)) message.addFloat(2, *scalar);
    if (const auto* image = std::get_if<EventImage>(&value.value)) message.addMessage(4, encoded(*image));
    if (const auto* histogram = std::get_if<EventHistogram>(&value.value))
        message.addMessage(5, encoded(*histogram));
    return message;
}

ProtoWriter eventAt(double wallTime, int64_t step) {
    ProtoWriter event;
    event.addDouble(1, wallTime);
    event.addInteger(2, static_cast<uint64_t>(step));
    return event;
}

Status append(const fs::path& path, const char* mode, std::string_view bytes) {
    std::FILE* file = std::fopen(path.c_str(), mode);
    if (!file) return errnoError(errno, path);
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    const int code = errno;
    const bool closed = std::fclose(file) == 0;
    if (!written) return errnoError(code, path);
    return closed ? Status() : errnoError(errno, path);
}

}  // namespace

uint32_t crc32c(std::string_view bytes) {
    static constexpr std::array<uint32_t, 256> table = crcTable();
    uint32_t crc = ~0u;
    for (char byte : bytes) crc = (crc >> 8) ^ table[(crc ^ static_cast<unsigned char>(byte)) & 0xff];
    return ~crc;
}

EventHistogram histogramOf(std::span<const float> values) {
    const std::vector<double>& limits = bucketLimits();
    EventHistogram histogram;
    std::vector<double> counts(limits.size());
    for (float value : values) {
        const bool first = histogram.count == 0;
        histogram.minimum = first ? value : std::min<double>(histogram.minimum, value);
        histogram.maximum = first ? value : std::max<double>(histogram.maximum, value);
        histogram.count += 1;
        histogram.sum += value;
        histogram.sumOfSquares += double(value) * value;
        counts[bucketOf(value)] += 1;
    }
    for (size_t i = 0; i < limits.size(); ++i) {
        const bool empty = counts[i] == 0;
        const bool goesOn = i + 1 < limits.size() && counts[i + 1] == 0;
        if (empty && goesOn) continue;  // the last of a run stands for all of it
        histogram.limits.push_back(limits[i]);
        histogram.counts.push_back(counts[i]);
    }
    return histogram;
}

std::string versionEvent(double wallTime) {
    ProtoWriter event;
    event.addDouble(1, wallTime);
    event.addBytes(3, "brain.Event:2");
    return event.take();
}

std::string summaryEvent(double wallTime, int64_t step, const std::vector<EventValue>& values) {
    ProtoWriter summary;
    for (const EventValue& value : values) summary.addMessage(1, encoded(value));
    ProtoWriter event = eventAt(wallTime, step);
    event.addMessage(5, std::move(summary));
    return event.take();
}

std::string sessionStartEvent(double wallTime, int64_t step) {
    constexpr uint64_t start = 1;
    ProtoWriter session;
    session.addInteger(1, start);
    ProtoWriter event = eventAt(wallTime, step);
    event.addMessage(7, std::move(session));
    return event.take();
}

std::string eventRecord(std::string_view event) {
    std::string record;
    appendLittleEndian(record, static_cast<uint64_t>(event.size()));
    appendLittleEndian(record, masked(crc32c(record)));
    record += event;
    appendLittleEndian(record, masked(crc32c(event)));
    return record;
}

EventOrigin EventOrigin::thisProcess() {
    EventOrigin origin;
    origin.clock = [] {
        return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
    };
    char host[256] = {};
    if (::gethostname(host, sizeof host - 1) == 0) origin.host = host;
    std::replace(origin.host.begin(), origin.host.end(), '/', '_');
    if (origin.host.empty()) origin.host = "localhost";
    origin.process = ::getpid();
    return origin;
}

Result<EventFile> EventFile::create(const fs::path& folder, EventOrigin origin) {
    const double now = origin.clock();
    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%010lld", static_cast<long long>(now));
    const std::string stem =
        std::string(kPrefix) + seconds + "." + origin.host + "." + std::to_string(origin.process) + ".";
    const std::string version = eventRecord(versionEvent(now));
    for (int number = 0;; ++number) {
        const fs::path path = folder / (stem + std::to_string(number));
        std::error_code ignored;
        if (fs::exists(path, ignored)) continue;
        SWN_TRY(append(path, "wbx", version));
        return EventFile(path, std::move(origin));
    }
}

Status EventFile::write(std::string_view event) {
    return append(path_, "ab", eventRecord(event));
}

bool hasEventFiles(const fs::path& folder) {
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().filename().string().starts_with(kPrefix)) return true;
    }
    return false;
}

}  // namespace sigwavnet
