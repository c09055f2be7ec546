#include "core/checkpoint/state_names.h"

#include <algorithm>
#include <string_view>

namespace sigwavnet {

namespace {

constexpr std::string_view kPrefix = "module.";

bool isFlipConstant(std::string_view name) {
    constexpr std::string_view begin = "HighPassWave.", end = ".qmfFlip";
    if (!name.starts_with(begin) || !name.ends_with(end) || name.size() <= begin.size() + end.size())
        return false;
    const auto number = name.substr(begin.size(), name.size() - begin.size() - end.size());
    return std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

TensorMap canonicalNames(TensorMap state) {
    const bool prefixed = std::all_of(state.begin(), state.end(),
                                      [](const auto& item) { return item.first.starts_with(kPrefix); });
    TensorMap out;
    for (auto& [name, tensor] : state) {
        std::string plain = prefixed ? name.substr(kPrefix.size()) : name;
        if (!isFlipConstant(plain)) out.emplace(std::move(plain), std::move(tensor));
    }
    return out;
}

}  // namespace sigwavnet
