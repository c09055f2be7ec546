#include "core/training/checkpoint_state.h"

#include <span>
#include <system_error>

#include "core/base/files.h"
#include "core/checkpoint/safetensors.h"
#include "core/training/checkpoint_position.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr const char* kVersion = "1";
constexpr const char* kVersionKey = "sigwavnet_checkpoint";
constexpr const char* kPositionKey = "position";
constexpr const char* kChecksumKey = "checksum";

// Hashes of all parts, hashed: order, names and sizes count.
std::string checksum(const std::string& position, const TensorMap& tensors) {
    std::string all = position;
    for (const auto& [name, tensor] : tensors)
        all += '\n' + name + ' ' + dtypeName(tensor.dtype) + ' ' + tensor.shapeText() + ' ' +
               contentHash(tensor.bytes);
    return contentHash(std::as_bytes(std::span(all)));
}

TensorMap merged(const TrainingState& state) {
    TensorMap all;
    for (const auto& [prefix, tensors] : {std::pair("network.", &state.network),
                                          {"optimizer.", &state.optimizer},
                                          {"average.", &state.average}}) {
        for (const auto& [name, tensor] : *tensors) all[prefix + name] = tensor;
    }
    return all;
}

// Takes the tensors that begin with `prefix`, without it.
TensorMap part(TensorMap& tensors, const std::string& prefix) {
    TensorMap taken;
    for (auto item = tensors.lower_bound(prefix); item != tensors.end() && item->first.starts_with(prefix);) {
        taken[item->first.substr(prefix.size())] = std::move(item->second);
        item = tensors.erase(item);
    }
    return taken;
}

std::string valueOf(const TensorFile& file, const char* key) {
    const auto found = file.metadata.find(key);
    return found == file.metadata.end() ? "" : found->second;
}

// The checkpoint that is there gets a second name, so that it survives the one that is written next.
Status keepPrevious(const RunFolder& folder) {
    const fs::path current = folder.checkpoint(), previous = folder.previousCheckpoint();
    const fs::path link = folder.path() / ".checkpoint.previous.part";
    std::error_code failed;
    if (!fs::exists(current, failed)) return {};
    fs::remove(link, failed);
    fs::create_hard_link(current, link, failed);
    // Some disks know no second names; then there is only the old one until the new one is whole.
    fs::rename(failed ? current : link, previous, failed);
    if (failed) return errnoError(failed.value(), previous);
    return {};
}

}  // namespace

Status writeCheckpoint(const RunFolder& folder, const TrainingState& state) {
    TensorFile file{merged(state), {}};
    const std::string position = positionJson(state.position);
    file.metadata = {
        {kVersionKey, kVersion}, {kPositionKey, position}, {kChecksumKey, checksum(position, file.tensors)}};
    SWN_TRY(keepPrevious(folder));
    return writeSafetensors(folder.checkpoint(), file);
}

Result<TrainingState> readCheckpoint(const fs::path& path) {
    SWN_ASSIGN(TensorFile file, readSafetensors(path));
    const std::string version = valueOf(file, kVersionKey);
    if (!version.empty() && version != kVersion) {
        return Error{ErrorKind::Unsupported,
                     path.string(),
                     {CORE_TEXT("A newer version of this program wrote this checkpoint; update to go on with "
                                "the run.")}};
    }
    const std::string position = valueOf(file, kPositionKey);
    if (version.empty() || checksum(position, file.tensors) != valueOf(file, kChecksumKey)) {
        return Error{ErrorKind::Invalid,
                     path.string(),
                     {CORE_TEXT("The checkpoint is damaged: its content does not match its checksum.")}};
    }
    TrainingState state;
    SWN_ASSIGN(state.position, positionFromJson(position, path.string()));
    state.network = part(file.tensors, "network.");
    state.optimizer = part(file.tensors, "optimizer.");
    state.average = part(file.tensors, "average.");
    return state;
}

Result<std::optional<TrainingState>> readNewestCheckpoint(const RunFolder& folder,
                                                          std::optional<Error>& damaged) {
    Result<TrainingState> newest = readCheckpoint(folder.checkpoint());
    if (newest) return std::optional<TrainingState>(std::move(*newest));
    if (newest.error().kind == ErrorKind::Unsupported) return newest.error();
    Result<TrainingState> previous = readCheckpoint(folder.previousCheckpoint());
    const bool none = newest.error().kind == ErrorKind::NotFound;
    if (previous) {
        if (!none) damaged = newest.error();
        return std::optional<TrainingState>(std::move(*previous));
    }
    if (none && previous.error().kind == ErrorKind::NotFound) return std::optional<TrainingState>();
    return Error{
        ErrorKind::Invalid,
        folder.path().string(),
        {CORE_TEXT(
             "No checkpoint of this run can be read any more (%1). Its models can still be used, but to "
             "train on, start a new run."),
         {(none ? previous : newest).error().text()}}};
}

}  // namespace sigwavnet
