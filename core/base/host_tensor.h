// A plain n-dimensional array in host memory, row-major: what files hold and pages show. No torch.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace sigwavnet {

enum class DType { F16, BF16, F32, F64, I8, U8, I16, I32, I64, Bool };
size_t sizeOf(DType type);            // bytes an element
const char* dtypeName(DType type);    // as safetensors writes it: "F32", "I64" …

struct HostTensor {
    DType dtype = DType::F32;
    std::vector<int64_t> shape;
    std::vector<std::byte> bytes;  // little-endian

    int64_t elements() const;
    // The values as floats / integers, converted where the type differs.
    std::vector<float> floats() const;
    std::vector<int64_t> integers() const;
    static HostTensor ofFloats(std::vector<int64_t> shape, const std::vector<float>& values);
    static HostTensor ofIntegers(std::vector<int64_t> shape, const std::vector<int64_t>& values);
    std::string shapeText() const;  // "[6, 1, 7]"
};

// By name; ordered, so that files are the same for the same content.
using TensorMap = std::map<std::string, HostTensor>;

}  // namespace sigwavnet
