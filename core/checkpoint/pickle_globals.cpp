#include "core/checkpoint/pickle_globals.h"

#include <algorithm>
#include <iterator>

namespace sigwavnet {

std::optional<PickleRole> pickleRole(std::string_view name) {
    if (name == "collections.OrderedDict") return PickleRole::OrderedDict;
    if (name == "torch._utils._rebuild_tensor_v2") return PickleRole::Tensor;
    if (name == "torch._utils._rebuild_parameter") return PickleRole::Parameter;
    constexpr std::string_view sequences[] = {"torch.Size", "builtins.set", "__builtin__.set"};
    constexpr std::string_view constants[] = {
        "torch.FloatStorage", "torch.DoubleStorage", "torch.HalfStorage",  "torch.BFloat16Storage",
        "torch.LongStorage",  "torch.IntStorage",    "torch.ShortStorage", "torch.CharStorage",
        "torch.ByteStorage",  "torch.BoolStorage",   "torch.float32",      "torch.float64",
        "torch.float16",      "torch.bfloat16",      "torch.int64",        "torch.int32",
        "torch.int16",        "torch.int8",          "torch.uint8",        "torch.bool",
        "torch.device"};
    const auto among = [&](const auto& names) {
        return std::find(std::begin(names), std::end(names), name) != std::end(names);
    };
    if (among(sequences)) return PickleRole::Sequence;
    if (among(constants)) return PickleRole::Constant;
    return std::nullopt;
}

}  // namespace sigwavnet
