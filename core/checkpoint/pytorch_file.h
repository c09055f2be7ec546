// Reads the tensors of a file that Python's torch.save wrote (zip format), without executing anything in it.
#pragma once

#include <filesystem>

#include "core/base/host_tensor.h"
#include "core/base/result.h"

namespace sigwavnet {

// A state dict, the first element of a (model state, optimizer state) tuple, or the entry "model_state_dict",
// "state_dict" or "model" of a dict; a "module." prefix is dropped. The pickle may build tensors, numbers,
// strings and containers; any other global is refused by its name (Unsupported). Compressed entries, entries
// larger than the file, storages that don't fit their tensors: Invalid or Unsupported, before memory is
// taken.
Result<TensorMap> readPyTorchFile(const std::filesystem::path& path);

// Whether the file starts as a zip archive: torch.save's, and never a safetensors file.
bool looksLikePyTorchFile(const std::filesystem::path& path);

}  // namespace sigwavnet
