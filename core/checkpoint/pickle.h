// Reads the pickles inside PyTorch files. Nothing in a pickle is ever executed: the few classes and functions
// that state dicts name become plain nodes here, and any other name is refused.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace sigwavnet {

struct PickleNode {
    enum class Kind {
        None,
        Bool,
        Integer,
        Real,
        Text,
        Bytes,
        List,
        Tuple,
        Dict,
        Global,
        Storage,
        Tensor,
        Other
    };
    Kind kind = Kind::None;
    int64_t integer = 0;  // Integer, Bool
    double real = 0;      // Real
    std::string text;     // Text, Bytes; Global: "torch.FloatStorage"
    // List, Tuple: the items; Dict: key, value, key, value …; Storage: the persistent id ("storage", class,
    // key, place, elements); Tensor: the arguments of its rebuilding (storage, offset, size, stride, …).
    std::vector<PickleNode*> items;

    bool isText(std::string_view value) const { return kind == Kind::Text && text == value; }
};

// The nodes own nothing of each other (a pickle may tie them into knots): all live here.
class Pickle {
public:
    // Protocols 0 to 5, as far as torch.save and state dicts need. `where`: the path for errors. Errors:
    // Unsupported naming the refused global or instruction; Invalid for broken or absurdly large pickles.
    static Result<Pickle> parse(std::string_view bytes, const std::string& where);

    const PickleNode& root() const { return *root_; }

private:
    std::deque<PickleNode> nodes_;
    const PickleNode* root_ = nullptr;
    friend class Unpickler;
};

}  // namespace sigwavnet
