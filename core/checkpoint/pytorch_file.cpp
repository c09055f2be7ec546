#include "core/checkpoint/pytorch_file.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/checkpoint/byte_file.h"
#include "core/checkpoint/pickle.h"
#include "core/checkpoint/state_names.h"
#include "core/checkpoint/zip_file.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Kind = PickleNode::Kind;

constexpr uint64_t kMaximumPickle = 16 << 20;
constexpr size_t kMaximumDimensions = 16;
// Tensors may share a storage (tied weights), but not so often that a small file fills the memory.
constexpr uint64_t kMaximumExpansion = 4;

std::optional<DType> storageType(const std::string& name) {
    static const std::map<std::string, DType> types = {
        {"torch.FloatStorage", DType::F32}, {"torch.DoubleStorage", DType::F64},
        {"torch.HalfStorage", DType::F16},  {"torch.BFloat16Storage", DType::BF16},
        {"torch.LongStorage", DType::I64},  {"torch.IntStorage", DType::I32},
        {"torch.ShortStorage", DType::I16}, {"torch.CharStorage", DType::I8},
        {"torch.ByteStorage", DType::U8},   {"torch.BoolStorage", DType::Bool}};
    const auto found = types.find(name);
    return found == types.end() ? std::nullopt : std::optional(found->second);
}

// Copies a strided view of `storage` into a row-major tensor. Everything was checked.
void gather(const std::string& storage, uint64_t offset, const std::vector<int64_t>& stride,
            HostTensor& out) {
    const size_t size = sizeOf(out.dtype);
    std::vector<int64_t> index(out.shape.size(), 0);
    uint64_t position = offset;
    for (size_t i = 0; i * size < out.bytes.size(); ++i) {
        std::memcpy(out.bytes.data() + i * size, storage.data() + position * size, size);
        for (size_t d = index.size(); d-- > 0;) {
            position += static_cast<uint64_t>(stride[d]);
            if (++index[d] < out.shape[d]) break;
            position -= static_cast<uint64_t>(stride[d]) * static_cast<uint64_t>(out.shape[d]);
            index[d] = 0;
        }
    }
}

// Builds the tensors that a pickle describes from the archive's storages.
class TensorReader {
public:
    TensorReader(ZipFile& zip, std::string prefix) : zip_(zip), prefix_(std::move(prefix)) {}

    Result<HostTensor> read(const std::string& name, const PickleNode& node) {
        SWN_ASSIGN(const View view, parse(name, node));
        const uint64_t bytes = view.elements * sizeOf(view.dtype);
        total_ += bytes;
        if (total_ > kMaximumExpansion * zip_.file().size()) return misfit(name);
        SWN_ASSIGN(const std::string* storage, storageOf(name, view));
        HostTensor tensor{view.dtype, view.size, std::vector<std::byte>(bytes)};
        gather(*storage, view.offset, view.stride, tensor);
        return tensor;
    }

private:
    struct View {
        DType dtype = DType::F32;
        std::string key;
        uint64_t storageElements = 0, offset = 0, elements = 0;
        std::vector<int64_t> size, stride;
    };

    Error misfit(const std::string& name) const {
        return zip_.file().invalid(
            {CORE_TEXT("The tensor “%1” does not fit the storage it refers to; the file is damaged."),
             {name}});
    }

    Result<View> parse(const std::string& name, const PickleNode& node) const {
        const PickleNode &storage = *node.items[0], &offset = *node.items[1];
        if (storage.kind != Kind::Storage || offset.kind != Kind::Integer) return misfit(name);
        const PickleNode &type = *storage.items[1], &key = *storage.items[2], &count = *storage.items[4];
        if (type.kind != Kind::Global || key.kind != Kind::Text || count.kind != Kind::Integer)
            return misfit(name);
        const auto dtype = storageType(type.text);
        if (!dtype || count.integer < 0 || offset.integer < 0) return misfit(name);
        View view{*dtype, key.text, uint64_t(count.integer), uint64_t(offset.integer), 1, {}, {}};
        SWN_ASSIGN(view.size, integers(name, *node.items[2]));
        SWN_ASSIGN(view.stride, integers(name, *node.items[3]));
        if (view.size.size() != view.stride.size()) return misfit(name);
        SWN_TRY(checkReach(name, view));
        return view;
    }

    Result<std::vector<int64_t>> integers(const std::string& name, const PickleNode& node) const {
        const bool sequence = node.kind == Kind::Tuple || node.kind == Kind::List;
        if (!sequence || node.items.size() > kMaximumDimensions) return misfit(name);
        std::vector<int64_t> values;
        for (const PickleNode* item : node.items) {
            if (item->kind != Kind::Integer || item->integer < 0) return misfit(name);
            values.push_back(item->integer);
        }
        return values;
    }

    // The furthest element lies inside the storage, and there are no more elements than the storage has.
    Status checkReach(const std::string& name, View& view) const {
        uint64_t furthest = view.offset;
        bool overflow = false;
        for (size_t d = 0; d < view.size.size(); ++d) {
            uint64_t step = 0;
            const uint64_t size = uint64_t(view.size[d]), stride = uint64_t(view.stride[d]);
            overflow |= __builtin_mul_overflow(view.elements, size, &view.elements);
            overflow |= __builtin_mul_overflow(size == 0 ? 0 : size - 1, stride, &step);
            overflow |= __builtin_add_overflow(furthest, step, &furthest);
        }
        if (overflow || view.elements > view.storageElements) return misfit(name);
        if (view.elements > 0 && furthest >= view.storageElements) return misfit(name);
        return {};
    }

    Result<const std::string*> storageOf(const std::string& name, const View& view) {
        auto found = storages_.find(view.key);
        if (found == storages_.end()) {
            const ZipFile::Entry* entry = zip_.find(prefix_ + "data/" + view.key);
            if (!entry) return misfit(name);
            SWN_ASSIGN(std::string bytes, zip_.read(*entry));
            found = storages_.emplace(view.key, std::move(bytes)).first;
        }
        const uint64_t bytes = found->second.size();
        if (bytes % sizeOf(view.dtype) != 0 || bytes / sizeOf(view.dtype) != view.storageElements)
            return misfit(name);
        return &found->second;
    }

    ZipFile& zip_;
    std::string prefix_;
    std::map<std::string, std::string> storages_;
    uint64_t total_ = 0;
};

const PickleNode* dictEntry(const PickleNode& dict, std::string_view key) {
    for (size_t i = 0; i + 1 < dict.items.size(); i += 2) {
        if (dict.items[i]->isText(key)) return dict.items[i + 1];
    }
    return nullptr;
}

// The state dict within what was saved; nullptr: none.
const PickleNode* findStateDict(const PickleNode& root) {
    const PickleNode* node = &root;
    const bool sequence = node->kind == Kind::Tuple || node->kind == Kind::List;
    if (sequence && !node->items.empty()) node = node->items[0];
    if (node->kind != Kind::Dict) return nullptr;
    for (const char* key : {"model_state_dict", "state_dict", "model"}) {
        const PickleNode* inner = dictEntry(*node, key);
        if (inner && inner->kind == Kind::Dict) return inner;
    }
    return node;
}

Result<TensorMap> readState(const PickleNode& dict, TensorReader& reader, const ByteFile& file) {
    TensorMap state;
    for (size_t i = 0; i < dict.items.size(); i += 2) {
        const PickleNode &key = *dict.items[i], &value = *dict.items[i + 1];
        if (key.kind != Kind::Text || value.kind != Kind::Tensor) {
            return file.invalid(
                {CORE_TEXT("The entry “%1” is no tensor; a file with a state dict is needed."),
                 {key.kind == Kind::Text ? key.text : std::to_string(key.integer)}});
        }
        SWN_ASSIGN(state[key.text], reader.read(key.text, value));
    }
    return state;
}

// The archive's folder with its slash ("model/"), known by the one data.pkl in it.
Result<std::string> findPrefix(const ZipFile& zip) {
    constexpr std::string_view pickle = "data.pkl";
    for (const ZipFile::Entry& entry : zip.entries()) {
        if (!entry.name.ends_with(pickle)) continue;
        const std::string prefix = entry.name.substr(0, entry.name.size() - pickle.size());
        if (prefix.empty() || prefix.find('/') == prefix.size() - 1) return prefix;
    }
    return zip.file().invalid(
        {CORE_TEXT("This zip archive was not written by torch.save: it has no data.pkl.")});
}

Status checkByteOrder(ZipFile& zip, const std::string& prefix) {
    const ZipFile::Entry* entry = zip.find(prefix + "byteorder");
    if (!entry) return {};
    SWN_ASSIGN(const std::string order, zip.read(*entry));
    if (order == "little") return {};
    return Error{ErrorKind::Unsupported,
                 zip.file().path().string(),
                 {CORE_TEXT("The file was written on a big-endian machine; save it again on a common one.")}};
}

}  // namespace

bool looksLikePyTorchFile(const fs::path& path) {
    char magic[4] = {};
    std::ifstream(path, std::ios::binary).read(magic, sizeof magic);
    return std::memcmp(magic, "PK\x03\x04", 4) == 0;
}

Result<TensorMap> readPyTorchFile(const fs::path& path) {
    SWN_ASSIGN(ByteFile file, ByteFile::open(path));
    if (!looksLikePyTorchFile(path)) {
        return file.invalid({CORE_TEXT(
            "This is no file of torch.save in the zip format; files of PyTorch before 1.6 must be saved "
            "again with a newer one.")});
    }
    SWN_ASSIGN(ZipFile zip, ZipFile::open(std::move(file)));
    SWN_ASSIGN(const std::string prefix, findPrefix(zip));
    SWN_TRY(checkByteOrder(zip, prefix));
    const ZipFile::Entry& entry = *zip.find(prefix + "data.pkl");
    if (entry.size > kMaximumPickle) {
        return zip.file().invalid({CORE_TEXT("The pickle holds more objects than a model could need.")});
    }
    SWN_ASSIGN(const std::string bytes, zip.read(entry));
    SWN_ASSIGN(const Pickle pickle, Pickle::parse(bytes, path.string()));
    const PickleNode* dict = findStateDict(pickle.root());
    if (!dict)
        return zip.file().invalid({CORE_TEXT("The file holds no state dict; save model.state_dict().")});
    TensorReader reader(zip, prefix);
    SWN_ASSIGN(TensorMap state, readState(*dict, reader, zip.file()));
    return canonicalNames(std::move(state));
}

}  // namespace sigwavnet
