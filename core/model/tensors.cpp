#include "core/model/tensors.h"

#include <cstring>
#include <stdexcept>

namespace sigwavnet {

namespace {

torch::ScalarType torchType(DType type) {
    switch (type) {
        case DType::F16:
            return torch::kHalf;
        case DType::BF16:
            return torch::kBFloat16;
        case DType::F32:
            return torch::kFloat;
        case DType::F64:
            return torch::kDouble;
        case DType::I8:
            return torch::kChar;
        case DType::U8:
            return torch::kByte;
        case DType::I16:
            return torch::kShort;
        case DType::I32:
            return torch::kInt;
        case DType::I64:
            return torch::kLong;
        case DType::Bool:
            return torch::kBool;
    }
    return torch::kFloat;
}

DType hostType(torch::ScalarType type) {
    for (DType candidate : {DType::F16, DType::BF16, DType::F32, DType::F64, DType::I8, DType::U8, DType::I16,
                            DType::I32, DType::I64, DType::Bool}) {
        if (torchType(candidate) == type) return candidate;
    }
    throw std::invalid_argument("a tensor of this type has no plain form");
}

}  // namespace

torch::Tensor toTorch(const HostTensor& tensor) {
    torch::Tensor out = torch::empty(tensor.shape, torchType(tensor.dtype));
    if (!tensor.bytes.empty()) std::memcpy(out.data_ptr(), tensor.bytes.data(), tensor.bytes.size());
    return out;
}

HostTensor toHost(const torch::Tensor& tensor) {
    const torch::Tensor plain = tensor.detach().to(torch::kCPU).contiguous();
    HostTensor out{hostType(plain.scalar_type()), plain.sizes().vec(), {}};
    out.bytes.resize(static_cast<size_t>(plain.numel()) * sizeOf(out.dtype));
    if (!out.bytes.empty()) std::memcpy(out.bytes.data(), plain.data_ptr(), out.bytes.size());
    return out;
}

}  // namespace sigwavnet
