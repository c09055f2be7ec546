#include "core/base/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "core/base/files.h"

namespace sigwavnet {

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return errnoError(errno, path);
    struct stat info {};
    int failure = ::fstat(file, &info) == 0 ? 0 : errno;
    if (failure == 0 && S_ISDIR(info.st_mode)) failure = EISDIR;
    const auto size = static_cast<size_t>(info.st_size);
    void* memory = MAP_FAILED;
    if (failure == 0 && size > 0) {
        memory = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
        if (memory == MAP_FAILED) failure = errno;
    }
    ::close(file);  // the mapping keeps the file
    if (failure != 0) return errnoError(failure, path);
    if (size == 0)
        return Error{ErrorKind::Invalid, path.string(), {CORE_TEXT("The file is empty (0 bytes).")}};
    return MappedFile({static_cast<const std::byte*>(memory), size});
}

MappedFile::MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    return *this;
}

MappedFile::~MappedFile() {
    if (!bytes_.empty()) ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

}  // namespace sigwavnet
