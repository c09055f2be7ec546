#include "core/training/run_data.h"

#include <nlohmann/json.hpp>

#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kName = "run.json";

Error notARun(const fs::path& folder) {
    return {ErrorKind::NotFound,
            folder.string(),
            {CORE_TEXT("No run was started in this folder; start one with “train”.")}};
}

Result<Json> readRunData(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::exists(folder / "config.json", ignored)) return notARun(folder);
    if (!fs::exists(folder / kName, ignored)) {
        return Error{
            ErrorKind::Unsupported,
            folder.string(),
            {CORE_TEXT("This run was made before runs could be resumed; its models can be used, but it "
                       "must be started anew to be trained on.")}};
    }
    SWN_ASSIGN(const std::string text, readFile(folder / kName, 1 << 20));
    Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object() || !json.contains("version") || !json["version"].is_number_integer())
        return Error{ErrorKind::Invalid, (folder / kName).string(), {CORE_TEXT("The file is damaged.")}};
    if (json["version"].get<int>() > kRunVersion) {
        return Error{ErrorKind::Unsupported,
                     folder.string(),
                     {CORE_TEXT("A newer version of this program made this run; update to go on with it.")}};
    }
    return json;
}

}  // namespace

std::string runDataJson(const Corpus& corpus) {
    const Json json = {{"version", kRunVersion},
                       {"corpus", corpus.openedFrom.string()},
                       {"format", corpus.format},
                       {"class_map", corpus.openedAs.classMap.text()},
                       {"default_class_map", corpus.openedAs.useDefaultMap},
                       {"minimum_seconds", corpus.openedAs.minimumSeconds},
                       {"classes", corpus.classes}};
    // A path may be any bytes; the run must start all the same.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Status checkRunVersion(const fs::path& folder) {
    SWN_TRY(readRunData(folder));
    return {};
}

Result<Corpus> openRunCorpus(const fs::path& folder, const fs::path& moved, Progress& progress) {
    SWN_ASSIGN(const Json json, readRunData(folder));
    fs::path path = moved;
    ImportOptions options;
    try {
        if (path.empty()) path = json.at("corpus").get<std::string>();
        options.format = json.at("format").get<std::string>();
        SWN_ASSIGN(options.classMap, ClassMap::parse(json.at("class_map").get<std::string>()));
        options.useDefaultMap = json.at("default_class_map").get<bool>();
        options.minimumSeconds = json.at("minimum_seconds").get<double>();
    } catch (const nlohmann::json::exception&) {
        return Error{ErrorKind::Invalid, (folder / kName).string(), {CORE_TEXT("The file is damaged.")}};
    }
    if (path.empty()) {
        return Error{ErrorKind::NotFound,
                     folder.string(),
                     {CORE_TEXT("The run does not say where its corpus lies; name it with --corpus.")}};
    }
    return importCorpus(path, options, progress);
}

}  // namespace sigwavnet
