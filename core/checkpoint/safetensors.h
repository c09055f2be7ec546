// The safetensors format: an 8-byte header length, a JSON header, raw tensors.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "core/base/host_tensor.h"
#include "core/base/result.h"

namespace sigwavnet {

struct TensorFile {
    TensorMap tensors;
    std::map<std::string, std::string> metadata;
};

// Everything is checked before memory is taken: header length against the file, JSON, types, shapes
// (overflow), offsets (inside the file, no overlap, no holes, size = shape × type). Errors: Invalid naming
// the tensor.
Result<TensorFile> readSafetensors(const std::filesystem::path& path);
Status writeSafetensors(const std::filesystem::path& path, const TensorFile& file);

}  // namespace sigwavnet
