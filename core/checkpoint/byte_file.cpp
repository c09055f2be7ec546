#include "core/checkpoint/byte_file.h"

#include <cerrno>
#include <system_error>

#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

Result<ByteFile> ByteFile::open(const fs::path& path) {
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (!fs::exists(status)) return errnoError(failed ? failed.value() : ENOENT, path);
    if (fs::is_directory(status)) return errnoError(EISDIR, path);
    if (!fs::is_regular_file(status)) {
        return Error{ErrorKind::Invalid, path.string(), {CORE_TEXT("This is no ordinary file.")}};
    }
    const uint64_t size = fs::file_size(path, failed);
    if (failed) return errnoError(failed.value(), path);
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return errnoError(errno ? errno : EIO, path);
    return ByteFile(path, std::move(stream), size);
}

Status ByteFile::read(uint64_t offset, uint64_t count, void* into) {
    if (offset > size_ || count > size_ - offset) {
        return invalid({CORE_TEXT("The file ends too early; it is damaged or was not copied completely.")});
    }
    stream_.clear();
    stream_.seekg(static_cast<std::streamoff>(offset));
    stream_.read(static_cast<char*>(into), static_cast<std::streamsize>(count));
    if (!stream_) return errnoError(EIO, path_);
    return {};
}

Result<std::string> ByteFile::read(uint64_t offset, uint64_t count) {
    // Before the memory is taken.
    if (count > size_)
        return invalid({CORE_TEXT("The file ends too early; it is damaged or was not copied completely.")});
    std::string bytes(count, '\0');
    SWN_TRY(read(offset, count, bytes.data()));
    return bytes;
}

}  // namespace sigwavnet
