// The few kinds of fields of protocol buffers that event files need. A field of value 0 is left out, as
// proto3 does, but for addFloat, addBytes and addMessage: theirs are choices whose presence means something.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sigwavnet {

template <typename Unsigned>
void appendLittleEndian(std::string& bytes, Unsigned value) {
    for (size_t i = 0; i < sizeof value; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xff);
}

class ProtoWriter {
public:
    void addInteger(int field, uint64_t value) {
        if (value == 0) return;
        key(field, 0);
        variable(value);
    }
    void addDouble(int field, double value) {
        if (value == 0) return;
        key(field, 1);
        appendLittleEndian(bytes_, std::bit_cast<uint64_t>(value));
    }
    void addFloat(int field, float value) {
        key(field, 5);
        appendLittleEndian(bytes_, std::bit_cast<uint32_t>(value));
    }
    void addBytes(int field, std::string_view value) {
        key(field, 2);
        variable(value.size());
        bytes_ += value;
    }
    void addMessage(int field, ProtoWriter message) { addBytes(field, message.bytes_); }
    // Packed; none is no field.
    void addDoubles(int field, const std::vector<double>& values) {
        if (values.empty()) return;
        key(field, 2);
        variable(values.size() * sizeof(double));
        for (double value : values) appendLittleEndian(bytes_, std::bit_cast<uint64_t>(value));
    }

    std::string take() { return std::move(bytes_); }

private:
    void key(int field, uint64_t wireType) { variable(static_cast<uint64_t>(field) << 3 | wireType); }
    void variable(uint64_t value) {
        for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>((value & 0x7f) | 0x80);
        bytes_ += static_cast<char>(value);
    }

    std::string bytes_;
};

}  // namespace sigwavnet
