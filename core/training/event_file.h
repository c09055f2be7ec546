// TensorBoard's event files (training.md): records of protocol buffers, each with checksums. Only what a
// training tells.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"

namespace sigwavnet {

// How often values fall between a limit and the one before it. Limits and empty buckets are as TensorFlow
// writes them: from ±1e-12 each a tenth further from 0 than the last; a run of empty buckets is one.
struct EventHistogram {
    double minimum = 0, maximum = 0, count = 0, sum = 0, sumOfSquares = 0;
    std::vector<double> limits, counts;  // bucket i: limits[i - 1] <= value < limits[i]
};
EventHistogram histogramOf(std::span<const float> values);

struct EventImage {
    int width = 0, height = 0;
    std::string png;  // RGB
};

struct EventValue {
    std::string tag;
    std::variant<float, EventHistogram, EventImage> value;
};

// Events, as they lie in a record. Wall times are seconds since 1970.
std::string versionEvent(double wallTime);
std::string summaryEvent(double wallTime, int64_t step, const std::vector<EventValue>& values);
// Tells TensorBoard to forget what earlier files of the folder say about `step` and later ones.
std::string sessionStartEvent(double wallTime, int64_t step);

// Length, its checksum, the event, its checksum.
std::string eventRecord(std::string_view event);

// CRC-32C (Castagnoli), not masked.
uint32_t crc32c(std::string_view bytes);

// What a file's name and its events say of their writer; replaced in tests, so that files are the same to the
// byte.
struct EventOrigin {
    std::function<double()> clock;  // seconds since 1970
    std::string host;
    int64_t process = 0;

    static EventOrigin thisProcess();
};

// A file that only grows. Every write() is on its way to the disk when it returns; a process that is killed
// leaves at worst a torn last record, which readers pass over: whoever goes on starts a new file.
class EventFile {
public:
    // A new file with a name of its own, holding the version. Errors: NoSpace …
    static Result<EventFile> create(const std::filesystem::path& folder, EventOrigin origin);

    Status write(std::string_view event);

    const std::filesystem::path& path() const { return path_; }
    double now() const { return origin_.clock(); }

private:
    EventFile(std::filesystem::path path, EventOrigin origin)
        : path_(std::move(path)), origin_(std::move(origin)) {}
    std::filesystem::path path_;
    EventOrigin origin_;
};

// Whether `folder` holds an event file of any process.
bool hasEventFiles(const std::filesystem::path& folder);

}  // namespace sigwavnet
