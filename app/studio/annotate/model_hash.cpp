#include "app/studio/annotate/model_hash.h"

#include <system_error>

#include "core/base/files.h"
#include "core/base/mapped_file.h"

namespace sigwavnet::studio {

Result<std::string> modelHash(const std::filesystem::path& model) {
    std::filesystem::path file = model;
    std::error_code ignored;
    if (std::filesystem::is_directory(model, ignored)) {
        file = model / "best.safetensors";
        if (!std::filesystem::exists(file, ignored)) file = model / "last.safetensors";
    }
    SWN_ASSIGN(const MappedFile mapped, MappedFile::open(file));
    return contentHash(mapped.bytes());
}

}  // namespace sigwavnet::studio
