// The bytes of a pickle, taken from the front; every length is checked before it is believed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace sigwavnet {

inline Error brokenPickle(const std::string& where) {
    return {ErrorKind::Invalid, where, {CORE_TEXT("The pickle in this file is damaged.")}};
}

class PickleBytes {
public:
    PickleBytes(std::string_view bytes, std::string where) : bytes_(bytes), where_(std::move(where)) {}

    Result<std::string_view> take(uint64_t count) {
        if (count > bytes_.size()) return brokenPickle(where_);
        const std::string_view taken = bytes_.substr(0, count);
        bytes_.remove_prefix(count);
        return taken;
    }
    // Without its newline.
    Result<std::string_view> takeLine() {
        const size_t end = bytes_.find('\n');
        if (end == std::string_view::npos) return brokenPickle(where_);
        const std::string_view line = bytes_.substr(0, end);
        bytes_.remove_prefix(end + 1);
        return line;
    }
    // Little-endian, `size` bytes up to 8.
    Result<uint64_t> takeNumber(size_t size) {
        SWN_ASSIGN(const std::string_view raw, take(size));
        uint64_t value = 0;
        for (size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(raw[i]);
        return value;
    }

private:
    std::string_view bytes_;
    std::string where_;
};

}  // namespace sigwavnet
