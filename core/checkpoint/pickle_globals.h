// The names that a pickle of weights may use. Every other one is refused.
#pragma once

#include <optional>
#include <string_view>

namespace sigwavnet {

// What a name stands for; nothing of it is ever called.
enum class PickleRole {
    OrderedDict,
    Tensor,     // the function that puts a tensor together
    Parameter,  // the same, of a tensor
    Sequence,   // a tuple or set of what follows
    Constant,   // a type of numbers or storages
};

// Nothing: the name is not allowed. `name` is "module.name".
std::optional<PickleRole> pickleRole(std::string_view name);

}  // namespace sigwavnet
