#include "core/base/message.h"

#include <cstdio>

namespace sigwavnet {

std::string Message::fill(std::string_view format, const std::vector<std::string>& args) {
    std::string out;
    out.reserve(format.size() + 32);
    for (size_t i = 0; i < format.size(); ++i) {
        const bool mark = format[i] == '%' && i + 1 < format.size() && format[i + 1] >= '1' && format[i + 1] <= '9';
        const size_t index = mark ? static_cast<size_t>(format[i + 1] - '1') : 0;
        if (mark && index < args.size()) {
            out += args[index];
            ++i;
        } else {
            out += format[i];
        }
    }
    return out;
}

std::string numberText(double value, int significantDigits) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*g", significantDigits, value);
    for (char& c : buffer) {
        if (c == ',') c = '.';  // a locale set by the host program must not reach messages or files
    }
    return buffer;
}

}  // namespace sigwavnet
