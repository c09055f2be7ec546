#include "core/base/host_tensor.h"

#include <cstring>

namespace sigwavnet {

size_t sizeOf(DType type) {
    switch (type) {
        case DType::I8: case DType::U8: case DType::Bool: return 1;
        case DType::F16: case DType::BF16: case DType::I16: return 2;
        case DType::F32: case DType::I32: return 4;
        case DType::F64: case DType::I64: return 8;
    }
    return 0;
}

const char* dtypeName(DType type) {
    switch (type) {
        case DType::F16: return "F16";
        case DType::BF16: return "BF16";
        case DType::F32: return "F32";
        case DType::F64: return "F64";
        case DType::I8: return "I8";
        case DType::U8: return "U8";
        case DType::I16: return "I16";
        case DType::I32: return "I32";
        case DType::I64: return "I64";
        case DType::Bool: return "BOOL";
    }
    return "";
}

namespace {

float halfToFloat(uint16_t h) {
    const uint32_t sign = uint32_t(h & 0x8000u) << 16;
    int32_t exponent = (h >> 10) & 0x1f;
    uint32_t mantissa = h & 0x3ffu;
    uint32_t bits = 0;
    if (exponent == 0x1f) {
        bits = sign | 0x7f800000u | (mantissa << 13);
    } else if (exponent == 0 && mantissa == 0) {
        bits = sign;
    } else {
        if (exponent == 0) {  // subnormal: shift until the leading one is implicit
            exponent = 1;
            while (!(mantissa & 0x400u)) {
                mantissa <<= 1;
                --exponent;
            }
            mantissa &= 0x3ffu;
        }
        bits = sign | (uint32_t(exponent + 112) << 23) | (mantissa << 13);
    }
    float value;
    std::memcpy(&value, &bits, 4);
    return value;
}

float bfloatToFloat(uint16_t b) {
    const uint32_t bits = uint32_t(b) << 16;
    float value;
    std::memcpy(&value, &bits, 4);
    return value;
}

template <typename Stored, typename Out, typename Convert>
void convertAll(const std::vector<std::byte>& bytes, std::vector<Out>& out, Convert convert) {
    for (size_t i = 0; i < out.size(); ++i) {
        Stored stored;
        std::memcpy(&stored, bytes.data() + i * sizeof(Stored), sizeof(Stored));
        out[i] = static_cast<Out>(convert(stored));
    }
}

template <typename Out>
std::vector<Out> valuesAs(const HostTensor& t) {
    std::vector<Out> out(t.bytes.size() / sizeOf(t.dtype));
    const auto same = [](auto v) { return v; };
    switch (t.dtype) {
        case DType::F16: convertAll<uint16_t>(t.bytes, out, halfToFloat); break;
        case DType::BF16: convertAll<uint16_t>(t.bytes, out, bfloatToFloat); break;
        case DType::F32: convertAll<float>(t.bytes, out, same); break;
        case DType::F64: convertAll<double>(t.bytes, out, same); break;
        case DType::I8: convertAll<int8_t>(t.bytes, out, same); break;
        case DType::U8: case DType::Bool: convertAll<uint8_t>(t.bytes, out, same); break;
        case DType::I16: convertAll<int16_t>(t.bytes, out, same); break;
        case DType::I32: convertAll<int32_t>(t.bytes, out, same); break;
        case DType::I64: convertAll<int64_t>(t.bytes, out, same); break;
    }
    return out;
}

template <typename T>
std::vector<std::byte> bytesOf(const std::vector<T>& values) {
    std::vector<std::byte> bytes(values.size() * sizeof(T));
    if (!bytes.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
    return bytes;
}

}  // namespace

int64_t HostTensor::elements() const {
    int64_t n = 1;
    for (int64_t d : shape) n *= d;
    return n;
}

std::vector<float> HostTensor::floats() const { return valuesAs<float>(*this); }
std::vector<int64_t> HostTensor::integers() const { return valuesAs<int64_t>(*this); }

HostTensor HostTensor::ofFloats(std::vector<int64_t> shape, const std::vector<float>& values) {
    return {DType::F32, std::move(shape), bytesOf(values)};
}

HostTensor HostTensor::ofIntegers(std::vector<int64_t> shape, const std::vector<int64_t>& values) {
    return {DType::I64, std::move(shape), bytesOf(values)};
}

std::string HostTensor::shapeText() const {
    std::string text = "[";
    for (size_t i = 0; i < shape.size(); ++i) text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

}  // namespace sigwavnet
