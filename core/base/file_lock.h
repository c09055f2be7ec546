// One owner of a folder at a time, among the processes of one machine and of several that share a disk.
#pragma once

#include <filesystem>
#include <optional>

#include "core/base/result.h"

namespace sigwavnet {

// Holds an exclusive advisory lock on a small file. The system releases it when the process ends in any way, so a
// killed owner never leaves the folder locked. Works between processes, between two objects of one process
// (open-file-description locks), and over NFS 4. The file itself stays: only the lock says that someone is there.
//
// Thread-safety: one thread at a time.
class FileLock {
public:
    // Takes the lock, or gives back nothing when another holds it. Creates the file when it is missing. Errors: the
    // file can't be opened (Unreadable, NotFound, NoSpace …), or the disk knows no locks (Device).
    static Result<std::optional<FileLock>> tryAcquire(const std::filesystem::path& file);
    // Waits until the lock is free; for short critical sections only.
    static Result<FileLock> acquire(const std::filesystem::path& file);
    // Whether another holds it now. A file that is missing or can't be opened is held by nobody.
    static bool heldByAnother(const std::filesystem::path& file);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();  // releases

private:
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_ = -1;
};

}  // namespace sigwavnet
