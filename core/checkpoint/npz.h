// NumPy's archive of arrays: numpy.load(path) gives every tensor by its name.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/host_tensor.h"
#include "core/base/result.h"

namespace sigwavnet {

// One array as a .npy file, version 1.0 of the format; BF16, which NumPy does not know, becomes float32.
std::string npyBytes(const HostTensor& tensor);

// A zip archive of NAME.npy, stored as numpy.savez does; whole or not at all. Equal tensors give equal bytes. Errors:
// Unsupported for more than about 2 GiB (zip's plain form ends at 4), NoSpace.
Status writeNpz(const std::filesystem::path& path, const TensorMap& tensors);

}  // namespace sigwavnet
