#include "core/base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

// Owns a file descriptor.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    int get() const { return fd_; }
    int closeNow() {
        const int result = ::close(fd_);
        fd_ = -1;
        return result;
    }

private:
    int fd_;
};

Status writeAll(int fd, std::string_view bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return errnoError(errno, path);
        bytes.remove_prefix(static_cast<size_t>(n));
    }
    return {};
}

// Unique within the folder, so that two writers of one file never share a neighbour.
fs::path neighbour(const fs::path& path) {
    static std::atomic<unsigned> counter{0};
    return path.parent_path() / ("." + path.filename().string() + "." + std::to_string(::getpid()) + "-" +
                                 std::to_string(counter++) + ".part");
}

}  // namespace

Error errnoError(int code, const fs::path& path) {
    const std::string where = path.string();
    switch (code) {
        case ENOENT:
            return {ErrorKind::NotFound, where, {CORE_TEXT("There is no such file or folder.")}};
        case EACCES:
        case EPERM:
        case EROFS:
            return {ErrorKind::Unreadable, where,
                    {CORE_TEXT("Access is denied; check the permissions of the file and its folder.")}};
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return {ErrorKind::NoSpace, where,
                    {CORE_TEXT("The disk is full; free some space or choose another folder.")}};
        case EISDIR:
            return {ErrorKind::Invalid, where, {CORE_TEXT("This is a folder; a file is needed.")}};
        case ENOTDIR:
            return {ErrorKind::Invalid, where, {CORE_TEXT("A part of this path is a file, not a folder.")}};
        default:
            return {ErrorKind::Unreadable, where,
                    {CORE_TEXT("The system could not use this file (%1)."), {std::strerror(code)}}};
    }
}

Result<std::string> readFile(const fs::path& path, uint64_t limit) {
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) return errnoError(errno, path);
    struct stat info {};
    if (::fstat(file.get(), &info) != 0) return errnoError(errno, path);
    if (S_ISDIR(info.st_mode)) return errnoError(EISDIR, path);
    if (static_cast<uint64_t>(info.st_size) > limit) {
        return Error{ErrorKind::Invalid, path.string(),
                     {CORE_TEXT("The file is %1 MiB; at most %2 MiB make sense here."),
                      {std::to_string(info.st_size >> 20), std::to_string(limit >> 20)}}};
    }
    std::string bytes(static_cast<size_t>(info.st_size), '\0');
    size_t have = 0;
    while (have < bytes.size()) {
        const ssize_t n = ::read(file.get(), bytes.data() + have, bytes.size() - have);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return errnoError(errno, path);
        if (n == 0) break;
        have += static_cast<size_t>(n);
    }
    bytes.resize(have);
    return bytes;
}

Status writeFileAtomically(const fs::path& path, const std::function<Status(const Sink&)>& produce) {
    const fs::path part = neighbour(path);
    Descriptor file(::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.get() < 0) return errnoError(errno, path);
    Status status = produce([&](std::string_view bytes) { return writeAll(file.get(), bytes, path); });
    // A full disk may only show itself here: both calls count as part of the write.
    if (status && ::fsync(file.get()) != 0) status = errnoError(errno, path);
    if (file.closeNow() != 0 && status) status = errnoError(errno, path);
    if (status && ::rename(part.c_str(), path.c_str()) != 0) status = errnoError(errno, path);
    if (!status) ::unlink(part.c_str());
    return status;
}

Status writeFileAtomically(const fs::path& path, std::string_view bytes) {
    return writeFileAtomically(path, [&](const Sink& sink) { return sink(bytes); });
}

Status appendLine(const fs::path& path, std::string_view line) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
    if (file.get() < 0) return errnoError(errno, path);
    std::string bytes(line);
    bytes += '\n';
    SWN_TRY(writeAll(file.get(), bytes, path));
    if (file.closeNow() != 0) return errnoError(errno, path);
    return {};
}

Status makeFolder(const fs::path& path) {
    std::error_code code;
    fs::create_directories(path, code);
    if (code) return errnoError(code.value(), path);
    return {};
}

std::string contentHash(std::span<const std::byte> bytes) {
    constexpr uint64_t prime = 0x100000001b3ULL;
    uint64_t hash = 0xcbf29ce484222325ULL ^ (bytes.size() * prime);
    size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        hash = (hash ^ word) * prime;
        hash ^= hash >> 32;  // words carry entropy in their high bits, which a plain FNV step never mixes down
    }
    for (; i < bytes.size(); ++i) hash = (hash ^ static_cast<uint64_t>(bytes[i])) * prime;
    hash ^= hash >> 29;
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

}  // namespace sigwavnet
