#include "core/checkpoint/safetensors.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <vector>

#include "core/base/files.h"
#include "core/checkpoint/byte_file.h"

namespace sigwavnet {
namespace fs = std::filesystem;
using nlohmann::json;

namespace {

// The format's own limit.
constexpr uint64_t kMaximumHeader = 100'000'000;
constexpr size_t kMaximumDimensions = 16;
constexpr const char* kMetadata = "__metadata__";

struct Entry {
    std::string name;
    DType dtype = DType::F32;
    std::vector<int64_t> shape;
    uint64_t begin = 0, end = 0;  // within the data behind the header
};

Error tensorError(const fs::path& path, const std::string& name, const char* format,
                  std::vector<std::string> args = {}) {
    args.insert(args.begin(), name);
    return {ErrorKind::Invalid, path.string(), {format, std::move(args)}};
}

std::optional<DType> dtypeOf(const std::string& name) {
    for (DType type : {DType::F16, DType::BF16, DType::F32, DType::F64, DType::I8, DType::U8, DType::I16,
                       DType::I32, DType::I64, DType::Bool}) {
        if (name == dtypeName(type)) return type;
    }
    return std::nullopt;
}

bool isCount(const json& value) {
    return value.is_number_unsigned();
}

// Bytes of a tensor of this shape; nothing when they don't fit 63 bits.
std::optional<uint64_t> byteCount(const std::vector<int64_t>& shape, DType dtype) {
    uint64_t bytes = sizeOf(dtype);
    for (int64_t d : shape) {
        uint64_t product = 0;
        if (__builtin_mul_overflow(bytes, static_cast<uint64_t>(d), &product) || product >> 63)
            return std::nullopt;
        bytes = product;
    }
    return bytes;
}

// Parses the header, refusing a name that stands twice: which of the two would be meant?
Result<json> parseHeader(const std::string& text, const ByteFile& file) {
    std::set<std::string> names;
    std::optional<std::string> repeated;
    const auto watch = [&](int depth, json::parse_event_t event, json& value) {
        if (depth == 1 && event == json::parse_event_t::key) {
            const std::string name = value.get<std::string>();
            if (!names.insert(name).second) repeated = name;
        }
        return true;
    };
    json header = json::parse(text, watch, /*allow_exceptions=*/false);
    if (header.is_discarded() || !header.is_object()) {
        return file.invalid(
            {CORE_TEXT("The header is no valid JSON; this is no safetensors file, or it is damaged.")});
    }
    if (repeated)
        return tensorError(file.path(), *repeated, CORE_TEXT("The tensor “%1” stands in the header twice."));
    return header;
}

Result<Entry> parseEntry(const std::string& name, const json& value, uint64_t dataSize,
                         const fs::path& path) {
    if (!value.is_object() || !value.contains("dtype") || !value["dtype"].is_string() ||
        !value.contains("shape") || !value["shape"].is_array() || !value.contains("data_offsets") ||
        !value["data_offsets"].is_array() || value["data_offsets"].size() != 2) {
        return tensorError(path, name,
                           CORE_TEXT("The tensor “%1” has no proper dtype, shape and data_offsets."));
    }
    Entry entry{name, DType::F32, {}, 0, 0};
    const std::string type = value["dtype"].get<std::string>();
    const auto dtype = dtypeOf(type);
    if (!dtype) {
        return Error{
            ErrorKind::Unsupported,
            path.string(),
            {CORE_TEXT("The tensor “%1” has the type %2, which this program does not read."), {name, type}}};
    }
    entry.dtype = *dtype;
    for (const json& d : value["shape"]) {
        if (!isCount(d) || d.get<uint64_t>() >> 63 || entry.shape.size() == kMaximumDimensions) {
            return tensorError(path, name, CORE_TEXT("The tensor “%1” has an impossible shape."));
        }
        entry.shape.push_back(d.get<int64_t>());
    }
    const json& offsets = value["data_offsets"];
    if (!isCount(offsets[0]) || !isCount(offsets[1])) {
        return tensorError(path, name, CORE_TEXT("The tensor “%1” has impossible data offsets."));
    }
    entry.begin = offsets[0].get<uint64_t>();
    entry.end = offsets[1].get<uint64_t>();
    if (entry.begin > entry.end || entry.end > dataSize) {
        return tensorError(path, name,
                           CORE_TEXT("The tensor “%1” lies outside the file; it is damaged or was not copied "
                                     "completely."));
    }
    if (byteCount(entry.shape, entry.dtype) != entry.end - entry.begin) {
        return tensorError(path, name,
                           CORE_TEXT("The tensor “%1” has %2 bytes, which do not fit its type and shape."),
                           {std::to_string(entry.end - entry.begin)});
    }
    return entry;
}

// Every byte behind the header belongs to exactly one tensor.
Status checkCover(std::vector<Entry> entries, uint64_t dataSize, const fs::path& path) {
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    uint64_t end = 0;
    for (const Entry& entry : entries) {
        if (entry.begin < end) {
            return tensorError(path, entry.name, CORE_TEXT("The tensor “%1” overlaps another one."));
        }
        if (entry.begin > end) {
            return tensorError(path, entry.name,
                               CORE_TEXT("Before the tensor “%1” there are bytes of no tensor."));
        }
        end = entry.end;
    }
    if (end != dataSize) {
        return Error{ErrorKind::Invalid,
                     path.string(),
                     {CORE_TEXT("Behind the last tensor there are bytes of no tensor.")}};
    }
    return {};
}

Result<std::string> readHeader(ByteFile& file) {
    unsigned char length[8] = {};
    SWN_TRY(file.read(0, sizeof(length), length));
    uint64_t size = 0;
    for (int i = 7; i >= 0; --i) size = size << 8 | length[i];
    if (size > kMaximumHeader || size > file.size() - sizeof(length)) {
        return file.invalid(
            {CORE_TEXT("The header claims %1 bytes, more than the file can hold; this is no safetensors "
                       "file, or it is damaged."),
             {std::to_string(size)}});
    }
    return file.read(sizeof(length), size);
}

json headerOf(const TensorFile& file, const std::vector<const TensorMap::value_type*>& order) {
    json header = json::object();
    if (!file.metadata.empty()) header[kMetadata] = file.metadata;
    uint64_t offset = 0;
    for (const auto* item : order) {
        const HostTensor& tensor = item->second;
        header[item->first] = {{"dtype", dtypeName(tensor.dtype)},
                               {"shape", tensor.shape},
                               {"data_offsets", {offset, offset + tensor.bytes.size()}}};
        offset += tensor.bytes.size();
    }
    return header;
}

}  // namespace

Result<TensorFile> readSafetensors(const fs::path& path) {
    SWN_ASSIGN(ByteFile file, ByteFile::open(path));
    SWN_ASSIGN(const std::string text, readHeader(file));
    SWN_ASSIGN(const json header, parseHeader(text, file));
    const uint64_t dataStart = 8 + text.size();
    const uint64_t dataSize = file.size() - dataStart;

    TensorFile out;
    std::vector<Entry> entries;
    for (const auto& [name, value] : header.items()) {
        if (name != kMetadata) {
            SWN_ASSIGN(Entry entry, parseEntry(name, value, dataSize, path));
            entries.push_back(std::move(entry));
            continue;
        }
        for (const auto& [key, word] : value.items()) {
            if (!value.is_object() || !word.is_string()) {
                return file.invalid({CORE_TEXT("The metadata is not a table of strings.")});
            }
            out.metadata[key] = word.get<std::string>();
        }
    }
    SWN_TRY(checkCover(entries, dataSize, path));
    for (Entry& entry : entries) {
        HostTensor tensor{entry.dtype, std::move(entry.shape), {}};
        tensor.bytes.resize(entry.end - entry.begin);
        SWN_TRY(file.read(dataStart + entry.begin, tensor.bytes.size(), tensor.bytes.data()));
        out.tensors.emplace(std::move(entry.name), std::move(tensor));
    }
    return out;
}

Status writeSafetensors(const fs::path& path, const TensorFile& file) {
    // Wide types first: every tensor then lies at a multiple of its type's size, which mapping readers need.
    std::vector<const TensorMap::value_type*> order;
    for (const auto& item : file.tensors) order.push_back(&item);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return sizeOf(a->second.dtype) > sizeOf(b->second.dtype);
    });
    std::string header = headerOf(file, order).dump(-1, ' ', false, json::error_handler_t::replace);
    header.resize((header.size() + 7) / 8 * 8, ' ');
    std::string length(8, '\0');
    for (size_t i = 0; i < 8; ++i) length[i] = static_cast<char>(header.size() >> (8 * i));
    return writeFileAtomically(path, [&](const Sink& sink) -> Status {
        SWN_TRY(sink(length));
        SWN_TRY(sink(header));
        for (const auto* item : order) {
            const auto& bytes = item->second.bytes;
            SWN_TRY(sink({reinterpret_cast<const char*>(bytes.data()), bytes.size()}));
        }
        return {};
    });
}

}  // namespace sigwavnet
