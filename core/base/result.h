// Result<T>: a value, or an Error that a person can act on.
//
// Everything that depends on input (files, checkpoints, settings, devices) returns a Result. Assertions
// are for bugs. Exceptions of libraries are turned into a Result at the rooms' public boundary.
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "core/base/message.h"

namespace sigwavnet {

enum class ErrorKind {
    NotFound,     // no such file, folder, tensor, option …
    Unreadable,   // it exists but can't be opened or decoded
    Invalid,      // it was read but breaks its own format, or contradicts itself
    Unsupported,  // understood, and refused on purpose
    TooShort,     // a recording shorter than the network takes
    Exists,       // would overwrite something
    NoSpace,      // the disk is full or not writable
    Device,       // unknown or failing compute device
    OutOfMemory,  // of the GPU or the machine
    Cancelled,    // the person asked to stop
    Internal,     // a bug; the message holds the library's own words
};

// Short stable name of a kind ("not-found", "too-short" …) for --json output.
const char* kindName(ErrorKind kind);

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    Message message;    // a full sentence: what is wrong and what to do
    std::string where;  // the offending path, "table.csv:12", tensor name or option key; may be empty

    Error() = default;
    Error(ErrorKind k, std::string w, Message m) : kind(k), message(std::move(m)), where(std::move(w)) {}

    // "where: message", one line of English.
    std::string text() const;
};

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { assert(ok()); return std::get<0>(state_); }
    const T& value() const& { assert(ok()); return std::get<0>(state_); }
    T&& value() && { assert(ok()); return std::get<0>(std::move(state_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const& { assert(!ok()); return std::get<1>(state_); }
    Error&& error() && { assert(!ok()); return std::get<1>(std::move(state_)); }

private:
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}
    bool ok() const { return !error_; }
    explicit operator bool() const { return ok(); }
    const Error& error() const& { assert(!ok()); return *error_; }
    Error&& error() && { assert(!ok()); return *std::move(error_); }

private:
    std::optional<Error> error_;
};
using Status = Result<void>;

}  // namespace sigwavnet

// Returns the error of a Result-returning expression from the current function.
#define SWN_TRY(expression)                                                   \
    do {                                                                      \
        if (auto swnStatus_ = (expression); !swnStatus_) return std::move(swnStatus_).error(); \
    } while (false)

// SWN_ASSIGN(auto recording, readRecording(path)): declares from the value, or returns the error.
#define SWN_CONCAT_(a, b) a##b
#define SWN_CONCAT(a, b) SWN_CONCAT_(a, b)
#define SWN_ASSIGN(declaration, expression)                              \
    auto SWN_CONCAT(swnResult_, __LINE__) = (expression);                \
    if (!SWN_CONCAT(swnResult_, __LINE__))                               \
        return std::move(SWN_CONCAT(swnResult_, __LINE__)).error();      \
    declaration = std::move(SWN_CONCAT(swnResult_, __LINE__)).value()
