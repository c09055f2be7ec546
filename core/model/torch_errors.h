// Turns exceptions of LibTorch into errors for people. For core's rooms that include torch.
#pragma once

#include <exception>
#include <type_traits>
#include <utility>

#include "core/base/result.h"

namespace sigwavnet {

// OutOfMemory (of a GPU or of the machine), Device (CUDA failed) or Internal with the library's own first
// line.
Error torchError(const std::exception& exception);

// Runs `function` and returns its result; what it throws becomes an error. `function` returns a Result, a
// Status, or a plain value that is wrapped.
//     return guarded([&] { return module->forward(x, lengths); });
template <typename Function>
auto guarded(Function&& function) {
    using Value = std::invoke_result_t<Function>;
    constexpr bool isResult = requires(const Value& v) {
        v.error();
    };
    using Outcome = std::conditional_t<isResult, Value, Result<Value>>;
    try {
        if constexpr (std::is_void_v<Value>) {
            std::forward<Function>(function)();
            return Status();
        } else {
            return Outcome(std::forward<Function>(function)());
        }
    } catch (const std::exception& exception) {
        if constexpr (std::is_void_v<Value>) {
            return Status(torchError(exception));
        } else {
            return Outcome(torchError(exception));
        }
    }
}

}  // namespace sigwavnet
