#include "core/base/file_lock.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

struct flock wholeFile(short kind) {
    struct flock lock {};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    return lock;
}

Result<int> openLockFile(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0) return errnoError(errno, file);
    return descriptor;
}

Error lockError(int code, const fs::path& file) {
    if (code != ENOLCK && code != EINVAL && code != EOPNOTSUPP) return errnoError(code, file);
    return {ErrorKind::Device,
            file.string(),
            {CORE_TEXT("This disk can't lock files, so two programs could write here at once; use a folder on "
                       "another disk.")}};
}

// Whether the lock was taken; `command` says whether to wait for it.
Result<bool> take(int descriptor, int command, const fs::path& file) {
    struct flock lock = wholeFile(F_WRLCK);
    while (::fcntl(descriptor, command, &lock) != 0) {
        if (errno == EAGAIN || errno == EACCES) return false;
        if (errno != EINTR) return lockError(errno, file);
    }
    return true;
}

}  // namespace

Result<std::optional<FileLock>> FileLock::tryAcquire(const fs::path& file) {
    SWN_ASSIGN(const int descriptor, openLockFile(file));
    FileLock lock(descriptor);
    SWN_ASSIGN(const bool taken, take(descriptor, F_OFD_SETLK, file));
    if (!taken) return std::optional<FileLock>();
    return std::optional<FileLock>(std::move(lock));
}

Result<FileLock> FileLock::acquire(const fs::path& file) {
    SWN_ASSIGN(const int descriptor, openLockFile(file));
    FileLock lock(descriptor);
    SWN_TRY(take(descriptor, F_OFD_SETLKW, file));
    return lock;
}

bool FileLock::heldByAnother(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const FileLock closer(descriptor);
    struct flock lock = wholeFile(F_RDLCK);
    return ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

FileLock::~FileLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace sigwavnet
