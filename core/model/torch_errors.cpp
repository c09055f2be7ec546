#include "core/model/torch_errors.h"

#include <torch/torch.h>

#include <new>
#include <string>

namespace sigwavnet {

namespace {

// LibTorch's messages go on with a C++ stack trace: the first line is for people.
std::string firstLine(const std::exception& exception) {
    const auto* torchException = dynamic_cast<const c10::Error*>(&exception);
    const std::string text = torchException ? torchException->what_without_backtrace() : exception.what();
    return text.substr(0, text.find('\n'));
}

bool contains(const std::string& text, const char* word) {
    return text.find(word) != std::string::npos;
}

}  // namespace

Error torchError(const std::exception& exception) {
    const std::string line = firstLine(exception);
    const bool gpu = contains(line, "CUDA") || contains(line, "cuDNN") || contains(line, "cuda");
    // By its words: the class of this exception has changed its name between LibTorch's versions.
    if (gpu && (contains(line, "out of memory") || contains(line, "ALLOC_FAILED"))) {
        return {ErrorKind::OutOfMemory,
                "",
                {CORE_TEXT("The GPU's memory is full; use a smaller batch, shorter clips or the CPU.")}};
    }
    if (dynamic_cast<const std::bad_alloc*>(&exception) || contains(line, "can't allocate memory") ||
        contains(line, "not enough memory")) {
        return {ErrorKind::OutOfMemory,
                "",
                {CORE_TEXT("The machine's memory is full; use a smaller batch or shorter clips.")}};
    }
    if (gpu) {
        return {ErrorKind::Device, "", {CORE_TEXT("The GPU failed (%1); try again or use the CPU."), {line}}};
    }
    return {ErrorKind::Internal, "", {CORE_TEXT("LibTorch reported an unexpected error: %1"), {line}}};
}

}  // namespace sigwavnet
