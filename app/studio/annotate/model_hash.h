// By what a project knows a model again.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace sigwavnet::studio {

// contentHash() of a model's file; of a run's folder: of its best model, else of its last. Errors: NotFound, Unreadable.
Result<std::string> modelHash(const std::filesystem::path& model);

}  // namespace sigwavnet::studio
