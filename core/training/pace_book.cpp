#include "core/training/pace_book.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/cache_folder.h"
#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

constexpr size_t kMostPaces = 200;  // the oldest are forgotten
constexpr uint64_t kMostBytes = 1 << 20;
constexpr double kLargestRatio = 4;  // between the works of two networks of about the same pace

// What decides how much of its speed a machine reaches.
std::string kindOf(const TrainingConfig& config) {
    const NetworkOptions& n = config.network;
    std::string kind = architectureName(n.architecture);
    for (int number : {n.channels, n.hidden, n.layers, n.levels, config.batchSize})
        kind += " " + std::to_string(number);
    return kind;
}

// A size of the network: the work of one second of sound.
double workOf(const TrainingConfig& config) {
    const int64_t second = std::max<int64_t>(config.preparation.rate.hz, config.network.minimumSamples());
    return forwardMultiplyAdds(config.network, second) * double(config.batchSize);
}

Json read(const fs::path& file) {
    const auto text = readFile(file, kMostBytes);
    Json paces = text ? Json::parse(*text, nullptr, /*allow_exceptions=*/false) : Json();
    return paces.is_array() ? paces : Json::array();
}

struct Entry {
    std::string device, kind;
    double work = 0, pace = 0;
};

std::optional<Entry> entryOf(const Json& json) {
    try {
        Entry entry{json.at("device").get<std::string>(), json.at("kind").get<std::string>(),
                    json.at("work").get<double>(), json.at("multiply_adds_per_second").get<double>()};
        if (entry.work > 0 && entry.pace > 0) return entry;
    } catch (const nlohmann::json::exception&) {
        // Written by another version: as good as not there.
    }
    return std::nullopt;
}

}  // namespace

fs::path PaceBook::defaultFile() {
    const fs::path folder = userCacheFolder();
    return folder.empty() ? fs::path() : folder / "pace.json";
}

std::optional<TrainingPace> PaceBook::find(const std::string& device, const TrainingConfig& config) const {
    if (file_.empty()) return std::nullopt;
    const std::string kind = kindOf(config);
    const double work = workOf(config);
    std::optional<TrainingPace> nearest;
    double smallest = std::log(kLargestRatio);
    for (const Json& json : read(file_)) {
        const auto entry = entryOf(json);
        if (!entry || entry->device != device) continue;
        const double distance = entry->kind == kind ? 0 : std::abs(std::log(entry->work / work));
        if (distance > smallest) continue;  // equally near: the later one
        smallest = distance;
        nearest = TrainingPace{entry->pace};
    }
    return nearest;
}

Status PaceBook::remember(const std::string& device, const TrainingConfig& config,
                          const TrainingPace& pace) const {
    if (file_.empty() || !(pace.multiplyAddsPerSecond > 0)) return {};
    const std::string kind = kindOf(config);
    Json kept = Json::array();
    for (const Json& json : read(file_)) {
        const auto entry = entryOf(json);
        if (entry && (entry->device != device || entry->kind != kind)) kept.push_back(json);
    }
    if (kept.size() >= kMostPaces)
        kept.erase(kept.begin(), kept.begin() + std::ptrdiff_t(kept.size() - kMostPaces + 1));
    kept.push_back({{"device", device},
                    {"kind", kind},
                    {"work", workOf(config)},
                    {"multiply_adds_per_second", pace.multiplyAddsPerSecond}});
    SWN_TRY(makeFolder(file_.parent_path()));
    return writeFileAtomically(file_, kept.dump(1) + "\n");
}

}  // namespace sigwavnet
