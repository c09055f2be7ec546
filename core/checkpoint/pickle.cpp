#include "core/checkpoint/pickle.h"

#include <bit>
#include <cstdio>
#include <unordered_map>

#include "core/checkpoint/pickle_bytes.h"
#include "core/checkpoint/pickle_globals.h"

namespace sigwavnet {

namespace {

using Kind = PickleNode::Kind;

// A checkpoint of the largest network with its optimizer makes about 20 000.
constexpr size_t kMaximumNodes = 1'000'000;

}  // namespace

// The stack machine. Every function that handles instructions says whether `op` was one of its own.
class Unpickler {
public:
    Unpickler(std::string_view bytes, std::string where) : bytes_(bytes, where), where_(std::move(where)) {}

    Result<Pickle> run() {
        while (!finished_) {
            SWN_ASSIGN(const std::string_view op, bytes_.take(1));
            SWN_TRY(step(op[0]));
            if (pickle_.nodes_.size() > kMaximumNodes || stack_.size() > kMaximumNodes) {
                return invalid({CORE_TEXT("The pickle holds more objects than a model could need.")});
            }
        }
        return std::move(pickle_);
    }

private:
    Error invalid(Message message) const { return {ErrorKind::Invalid, where_, std::move(message)}; }
    Error broken() const { return brokenPickle(where_); }

    PickleNode* push(Kind kind) {
        pickle_.nodes_.emplace_back().kind = kind;
        stack_.push_back(&pickle_.nodes_.back());
        return stack_.back();
    }
    Status pushInteger(int64_t value, Kind kind = Kind::Integer) {
        push(kind)->integer = value;
        return {};
    }
    Result<PickleNode*> pop() {
        if (stack_.empty()) return broken();
        PickleNode* top = stack_.back();
        stack_.pop_back();
        return top;
    }
    // Everything above the last mark, which goes too.
    Result<std::vector<PickleNode*>> popToMark() {
        if (marks_.empty() || marks_.back() > stack_.size()) return broken();
        std::vector<PickleNode*> items(stack_.begin() + static_cast<int64_t>(marks_.back()), stack_.end());
        stack_.resize(marks_.back());
        marks_.pop_back();
        return items;
    }
    Result<PickleNode*> top(Kind kind) {
        if (stack_.empty() || stack_.back()->kind != kind) return broken();
        return stack_.back();
    }

    Status step(char op) {
        for (auto handle : {&Unpickler::frame, &Unpickler::literal, &Unpickler::text, &Unpickler::memo,
                            &Unpickler::container, &Unpickler::fill, &Unpickler::object}) {
            SWN_ASSIGN(const bool handled, (this->*handle)(op));
            if (handled) return {};
        }
        char code[8];
        std::snprintf(code, sizeof code, "0x%02x", static_cast<unsigned char>(op));
        return Error{
            ErrorKind::Unsupported,
            where_,
            {CORE_TEXT("The pickle uses the instruction %1, which saved weights do not need."), {code}}};
    }

    Result<bool> frame(char op) {
        switch (op) {
            case '\x80':
                SWN_TRY(bytes_.take(1));
                return true;  // PROTO
            case '\x95':
                SWN_TRY(bytes_.take(8));
                return true;  // FRAME
            case '(':
                marks_.push_back(stack_.size());
                return true;
            case '0':
                SWN_TRY(pop());
                return true;
            case '1':
                SWN_TRY(popToMark());
                return true;
            case '2': {  // DUP
                if (stack_.empty()) return broken();
                stack_.push_back(stack_.back());
                return true;
            }
            case '.': {  // STOP
                SWN_ASSIGN(pickle_.root_, pop());
                finished_ = true;
                return true;
            }
            default:
                return false;
        }
    }

    Result<bool> literal(char op) {
        switch (op) {
            case 'N':
                push(Kind::None);
                return true;
            case '\x88':
                SWN_TRY(pushInteger(1, Kind::Bool));
                return true;
            case '\x89':
                SWN_TRY(pushInteger(0, Kind::Bool));
                return true;
            case 'K':
                SWN_TRY(pushNumber(1));
                return true;
            case 'M':
                SWN_TRY(pushNumber(2));
                return true;
            case 'J': {  // BININT: signed
                SWN_ASSIGN(const uint64_t value, bytes_.takeNumber(4));
                SWN_TRY(pushInteger(static_cast<int32_t>(value)));
                return true;
            }
            case '\x8a': {  // LONG1: two's complement of any length
                SWN_ASSIGN(const uint64_t size, bytes_.takeNumber(1));
                if (size > 8) return invalid({CORE_TEXT("The pickle holds a number of more than 64 bits.")});
                SWN_ASSIGN(const uint64_t value, bytes_.takeNumber(size));
                const int shift = static_cast<int>(64 - 8 * size);
                SWN_TRY(pushInteger(size == 0 ? 0 : static_cast<int64_t>(value << shift) >> shift));
                return true;
            }
            case 'G': {  // BINFLOAT: big-endian
                SWN_ASSIGN(const uint64_t value, bytes_.takeNumber(8));
                push(Kind::Real)->real = std::bit_cast<double>(__builtin_bswap64(value));
                return true;
            }
            default:
                return false;
        }
    }
    Status pushNumber(size_t size) {
        SWN_ASSIGN(const uint64_t value, bytes_.takeNumber(size));
        return pushInteger(static_cast<int64_t>(value));
    }

    Result<bool> text(char op) {
        switch (op) {
            case '\x8c':
            case 'U':
                SWN_TRY(pushText(1, Kind::Text));
                return true;
            case 'X':
            case 'T':
                SWN_TRY(pushText(4, Kind::Text));
                return true;
            case '\x8d':
                SWN_TRY(pushText(8, Kind::Text));
                return true;
            case 'C':
                SWN_TRY(pushText(1, Kind::Bytes));
                return true;
            case 'B':
                SWN_TRY(pushText(4, Kind::Bytes));
                return true;
            case '\x8e':
                SWN_TRY(pushText(8, Kind::Bytes));
                return true;
            default:
                return false;
        }
    }
    Status pushText(size_t lengthSize, Kind kind) {
        SWN_ASSIGN(const uint64_t length, bytes_.takeNumber(lengthSize));
        SWN_ASSIGN(const std::string_view value, bytes_.take(length));
        push(kind)->text = value;
        return {};
    }

    Result<bool> memo(char op) {
        switch (op) {
            case 'q':
                SWN_TRY(remember(1));
                return true;
            case 'r':
                SWN_TRY(remember(4));
                return true;
            case '\x94': {  // MEMOIZE
                if (stack_.empty()) return broken();
                memo_[memo_.size()] = stack_.back();
                return true;
            }
            case 'h':
                SWN_TRY(recall(1));
                return true;
            case 'j':
                SWN_TRY(recall(4));
                return true;
            default:
                return false;
        }
    }
    Status remember(size_t size) {
        SWN_ASSIGN(const uint64_t index, bytes_.takeNumber(size));
        if (stack_.empty()) return broken();
        memo_[index] = stack_.back();
        return {};
    }
    Status recall(size_t size) {
        SWN_ASSIGN(const uint64_t index, bytes_.takeNumber(size));
        const auto found = memo_.find(index);
        if (found == memo_.end()) return broken();
        stack_.push_back(found->second);
        return {};
    }

    Result<bool> container(char op) {
        switch (op) {
            case '}':
                push(Kind::Dict);
                return true;
            case ']':
            case '\x8f':
                push(Kind::List);
                return true;  // a set is as good as a list here
            case ')':
                push(Kind::Tuple);
                return true;
            case '\x85':
                SWN_TRY(pushTuple(1));
                return true;
            case '\x86':
                SWN_TRY(pushTuple(2));
                return true;
            case '\x87':
                SWN_TRY(pushTuple(3));
                return true;
            case 't':
            case 'l':
            case 'd':
            case '\x91': {  // TUPLE, LIST, DICT, FROZENSET
                SWN_ASSIGN(auto items, popToMark());
                if (op == 'd' && items.size() % 2 != 0) return broken();
                push(op == 't' ? Kind::Tuple : op == 'd' ? Kind::Dict : Kind::List)->items = std::move(items);
                return true;
            }
            default:
                return false;
        }
    }
    Status pushTuple(size_t size) {
        if (stack_.size() < size) return broken();
        const auto first = stack_.end() - static_cast<int64_t>(size);
        std::vector<PickleNode*> items(first, stack_.end());
        stack_.erase(first, stack_.end());
        push(Kind::Tuple)->items = std::move(items);
        return {};
    }

    // Puts items into the container below them.
    Result<bool> fill(char op) {
        std::vector<PickleNode*> items;
        Kind kind = Kind::List;
        switch (op) {
            case 'a': {  // APPEND
                SWN_ASSIGN(PickleNode * item, pop());
                items = {item};
                break;
            }
            case 's': {  // SETITEM
                SWN_ASSIGN(PickleNode * value, pop());
                SWN_ASSIGN(PickleNode * key, pop());
                items = {key, value};
                kind = Kind::Dict;
                break;
            }
            case 'e':
            case '\x90':
            case 'u': {  // APPENDS, ADDITEMS, SETITEMS
                SWN_ASSIGN(items, popToMark());
                if (op == 'u') kind = Kind::Dict;
                break;
            }
            default:
                return false;
        }
        SWN_ASSIGN(PickleNode * target, top(kind));
        if (kind == Kind::Dict && items.size() % 2 != 0) return broken();
        target->items.insert(target->items.end(), items.begin(), items.end());
        return true;
    }

    Result<bool> object(char op) {
        switch (op) {
            case 'c':
            case 'i': {  // GLOBAL, INST
                SWN_ASSIGN(const std::string_view module, bytes_.takeLine());
                SWN_ASSIGN(const std::string_view name, bytes_.takeLine());
                SWN_TRY(pushGlobal(module, name));
                return op == 'c';  // an allowed name may still not be instantiated this way
            }
            case '\x93': {  // STACK_GLOBAL
                SWN_ASSIGN(const PickleNode* name, pop());
                SWN_ASSIGN(const PickleNode* module, pop());
                if (name->kind != Kind::Text || module->kind != Kind::Text) return broken();
                SWN_TRY(pushGlobal(module->text, name->text));
                return true;
            }
            case 'R':
            case '\x81': {  // REDUCE, NEWOBJ
                SWN_ASSIGN(const PickleNode* arguments, pop());
                SWN_ASSIGN(const PickleNode* function, pop());
                if (function->kind != Kind::Global || arguments->kind != Kind::Tuple) return broken();
                SWN_TRY(rebuild(*function, *arguments));
                return true;
            }
            case 'b': {  // BUILD: the attributes of an OrderedDict (_metadata), which hold no weights
                SWN_TRY(pop());
                SWN_TRY(top(Kind::Dict));
                return true;
            }
            case 'Q': {  // BINPERSID
                SWN_ASSIGN(const PickleNode* id, pop());
                if (id->kind != Kind::Tuple || id->items.size() != 5 || !id->items[0]->isText("storage"))
                    return broken();
                push(Kind::Storage)->items = id->items;
                return true;
            }
            default:
                return false;
        }
    }
    Status pushGlobal(std::string_view module, std::string_view name) {
        const std::string full = std::string(module) + "." + std::string(name);
        if (!pickleRole(full)) {
            return Error{
                ErrorKind::Unsupported,
                where_,
                {CORE_TEXT(
                     "The file wants to use “%1”, which saved weights do not need and which could run a "
                     "foreign program: it is refused. Save the state dict alone."),
                 {full}}};
        }
        push(Kind::Global)->text = full;
        return {};
    }
    // Makes the plain node for what `function` would have built of `arguments`. Long lists are shared, never
    // copied: a small pickle could otherwise ask for endless memory.
    Status rebuild(const PickleNode& function, const PickleNode& arguments) {
        const auto& items = arguments.items;
        switch (*pickleRole(function.text)) {
            case PickleRole::OrderedDict:
                if (!items.empty()) return broken();
                push(Kind::Dict);
                return {};
            case PickleRole::Tensor:
                if (items.size() < 4 || items.size() > 8) return broken();
                push(Kind::Tensor)->items = items;
                return {};
            case PickleRole::Parameter:
                if (items.empty() || items[0]->kind != Kind::Tensor) return broken();
                stack_.push_back(items[0]);
                return {};
            case PickleRole::Sequence:
                if (items.size() != 1 || (items[0]->kind != Kind::Tuple && items[0]->kind != Kind::List))
                    return broken();
                stack_.push_back(items[0]);
                return {};
            case PickleRole::Constant:
                push(Kind::Other);
                return {};
        }
        return broken();
    }

    PickleBytes bytes_;
    std::string where_;
    bool finished_ = false;
    Pickle pickle_;
    std::vector<PickleNode*> stack_;
    std::vector<size_t> marks_;
    std::unordered_map<uint64_t, PickleNode*> memo_;
};

Result<Pickle> Pickle::parse(std::string_view bytes, const std::string& where) {
    return Unpickler(bytes, where).run();
}

}  // namespace sigwavnet
