#include "core/base/result.h"

namespace sigwavnet {

const char* kindName(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::NotFound: return "not-found";
        case ErrorKind::Unreadable: return "unreadable";
        case ErrorKind::Invalid: return "invalid";
        case ErrorKind::Unsupported: return "unsupported";
        case ErrorKind::TooShort: return "too-short";
        case ErrorKind::Exists: return "exists";
        case ErrorKind::NoSpace: return "no-space";
        case ErrorKind::Device: return "device";
        case ErrorKind::OutOfMemory: return "out-of-memory";
        case ErrorKind::Cancelled: return "cancelled";
        case ErrorKind::Internal: return "internal";
    }
    return "internal";
}

std::string Error::text() const {
    return where.empty() ? message.text() : where + ": " + message.text();
}

}  // namespace sigwavnet
