#include "core/training/metrics_index.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr uint64_t kShort = uint64_t(256)
                            << 10;  // [bytes] of table that are read faster than an index is kept
constexpr uint64_t kMostBytes = uint64_t(1) << 32;
constexpr size_t kTail = 4096;  // bytes before the end of what is indexed that must be as they were
constexpr char kMagic[8] = {'S', 'W', 'N', 'M', 'E', 'T', 'R', '1'};

fs::path tableOf(const fs::path& folder) {
    return folder / "metrics.csv";
}
fs::path indexOf(const fs::path& folder) {
    return folder / "metrics.index";
}

// A file that is read at places.
class ReadableFile {
public:
    explicit ReadableFile(const fs::path& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
        struct stat status {};
        error_ = descriptor_ < 0 || ::fstat(descriptor_, &status) != 0 ? errno : 0;
        size_ = static_cast<uint64_t>(status.st_size);
    }
    ~ReadableFile() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    ReadableFile(const ReadableFile&) = delete;
    ReadableFile& operator=(const ReadableFile&) = delete;

    bool ok() const { return error_ == 0; }
    int error() const { return error_; }
    uint64_t size() const { return size_; }
    // False when fewer bytes are there.
    bool read(uint64_t offset, void* to, size_t bytes) const {
        auto* place = static_cast<char*>(to);
        while (bytes > 0) {
            const ssize_t got = ::pread(descriptor_, place, bytes, static_cast<off_t>(offset));
            if (got <= 0) return false;
            place += got;
            offset += static_cast<uint64_t>(got);
            bytes -= static_cast<size_t>(got);
        }
        return true;
    }
    std::optional<std::string> text(uint64_t offset, size_t bytes) const {
        std::string text(bytes, '\0');
        if (!read(offset, text.data(), bytes)) return std::nullopt;
        return text;
    }

private:
    int descriptor_, error_ = 0;
    uint64_t size_ = 0;
};

// FNV-1a over 8-byte words, as contentHash().
uint64_t hashOf(const void* data, size_t bytes) {
    uint64_t hash = 0xcbf29ce484222325ULL;
    const auto* at = static_cast<const char*>(data);
    for (; bytes > 0; bytes -= std::min<size_t>(bytes, 8), at += 8) {
        uint64_t word = 0;
        std::memcpy(&word, at, std::min<size_t>(bytes, 8));
        hash = (hash ^ word) * 0x100000001b3ULL;
    }
    return hash;
}

struct Header {
    char magic[8];
    uint64_t tableBytes;  // of metrics.csv that are in the index
    uint64_t tailHash;    // of the last kTail of them
    uint64_t wordsBytes;  // names, last and best row follow the header
    uint64_t wordsHash;
    uint64_t rows;
    uint64_t damaged;
    double seconds;
    uint32_t columns;
    uint32_t byteOrder;
};
constexpr uint32_t kByteOrder = 0x01020304;

std::optional<uint64_t> tailHash(const ReadableFile& table, uint64_t bytes) {
    const size_t length = static_cast<size_t>(std::min<uint64_t>(bytes, kTail));
    const auto tail = table.text(bytes - length, length);
    if (!tail) return std::nullopt;
    return hashOf(tail->data(), tail->size());
}

// As far as a torn end allows: its last line is whole or cut off by the caller's parse.
MetricsSummary summaryOf(const MetricsTable& table) {
    return {table.names(), table.rows(), table.last(), table.best(), table.seconds(), table.damaged(), true};
}

}  // namespace

// Reads and writes metrics.index; knows a table's insides so that it can be filled without its text.
class MetricsIndex {
public:
    // Nothing when there is none that fits the table.
    static std::optional<MetricsIndex> open(const fs::path& folder, const ReadableFile& table) {
        MetricsIndex index(indexOf(folder));
        if (!index.readWords() || index.header_.tableBytes > table.size()) return std::nullopt;
        if (tailHash(table, index.header_.tableBytes) != index.header_.tailHash) return std::nullopt;
        return index;
    }

    uint64_t tableBytes() const { return header_.tableBytes; }
    MetricsSummary summary() const {
        return {names_,          static_cast<size_t>(header_.rows),    last_, best_,
                header_.seconds, static_cast<size_t>(header_.damaged), true};
    }

    std::optional<std::vector<float>> column(size_t c) const {
        std::vector<float> values(static_cast<size_t>(header_.rows));
        const uint64_t stride = sizeof(uint64_t) + header_.rows * sizeof(float);
        const uint64_t offset = sizeof(Header) + header_.wordsBytes + c * stride;
        uint64_t hash = 0;
        if (!file_->read(offset, &hash, sizeof hash) ||
            !file_->read(offset + sizeof hash, values.data(), values.size() * sizeof(float)) ||
            hashOf(values.data(), values.size() * sizeof(float)) != hash)
            return std::nullopt;
        return values;
    }
    std::optional<size_t> columnOf(const std::string& name) const {
        const auto place = std::find(names_.begin(), names_.end(), name);
        if (place == names_.end()) return std::nullopt;
        return static_cast<size_t>(place - names_.begin());
    }

    // The table as it was when the index was written; parse() goes on from tableBytes().
    std::optional<MetricsTable> table() const {
        MetricsTable table;
        std::string header;
        for (const std::string& name : names_) header += (header.empty() ? "" : ",") + name;
        table.setNames(header);
        for (size_t c = 0; c < names_.size(); ++c) {
            auto values = column(c);
            if (!values) return std::nullopt;
            table.columns_[c] = std::move(*values);
        }
        table.rows_ = static_cast<size_t>(header_.rows);
        table.last_ = last_;
        table.best_ = best_;
        table.seconds_ = header_.seconds;
        table.damaged_ = static_cast<size_t>(header_.damaged);
        return table;
    }

    // Not synced to the disk, unlike everything that matters: a cache that a crash tore is made anew.
    static void write(const fs::path& folder, const MetricsTable& table, uint64_t tableBytes, uint64_t tail) {
        std::string words;
        for (const std::string& name : table.names_) words += name + '\n';
        appendRow(words, table.last_, table.names_.size());
        appendRow(words, table.best_, table.names_.size());
        Header header{};
        std::memcpy(header.magic, kMagic, sizeof kMagic);
        header.tableBytes = tableBytes;
        header.tailHash = tail;
        header.wordsBytes = words.size();
        header.wordsHash = hashOf(words.data(), words.size());
        header.rows = table.rows_;
        header.damaged = table.damaged_;
        header.seconds = table.seconds_;
        header.columns = static_cast<uint32_t>(table.names_.size());
        header.byteOrder = kByteOrder;
        std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
        bytes += words;
        for (const std::vector<float>& column : table.columns_) {
            const size_t length = column.size() * sizeof(float);
            const uint64_t hash = hashOf(column.data(), length);
            bytes.append(reinterpret_cast<const char*>(&hash), sizeof hash);
            bytes.append(reinterpret_cast<const char*>(column.data()), length);
        }
        replace(indexOf(folder), bytes);
    }

private:
    explicit MetricsIndex(const fs::path& path) : file_(std::make_shared<ReadableFile>(path)) {}

    bool readWords() {
        if (!file_->ok() || !file_->read(0, &header_, sizeof header_)) return false;
        if (std::memcmp(header_.magic, kMagic, sizeof kMagic) != 0 || header_.byteOrder != kByteOrder)
            return false;
        const uint64_t most = file_->size();
        if (header_.wordsBytes > most || header_.columns > header_.wordsBytes || header_.rows > most)
            return false;
        const uint64_t whole = sizeof(Header) + header_.wordsBytes +
                               header_.columns * (sizeof(uint64_t) + header_.rows * sizeof(float));
        if (whole != most) return false;
        const auto words = file_->text(sizeof(Header), static_cast<size_t>(header_.wordsBytes));
        if (!words || hashOf(words->data(), words->size()) != header_.wordsHash) return false;
        return takeWords(*words);
    }

    bool takeWords(const std::string& words) {
        size_t at = 0;
        for (uint32_t c = 0; c < header_.columns; ++c) {
            const size_t end = words.find('\n', at);
            if (end == std::string::npos) return false;
            names_.push_back(words.substr(at, end - at));
            at = end + 1;
        }
        return takeRow(words, at, last_) && takeRow(words, at, best_) && at == words.size();
    }

    // A row is its length (0 or the number of columns) as a byte, then doubles.
    static void appendRow(std::string& words, const std::vector<double>& row, size_t columns) {
        words += row.size() == columns && columns > 0 ? '\1' : '\0';
        if (row.size() == columns)
            words.append(reinterpret_cast<const char*>(row.data()), columns * sizeof(double));
    }
    bool takeRow(const std::string& words, size_t& at, std::vector<double>& row) const {
        if (at >= words.size()) return false;
        const bool present = words[at++] == '\1';
        const size_t bytes = present ? names_.size() * sizeof(double) : 0;
        if (words.size() - at < bytes) return false;
        row.resize(present ? names_.size() : 0);
        if (bytes > 0) std::memcpy(row.data(), words.data() + at, bytes);
        at += bytes;
        return true;
    }

    static void replace(const fs::path& path, const std::string& bytes) {
        const fs::path beside = path.string() + "." + std::to_string(::getpid()) + ".new";
        std::FILE* file = std::fopen(beside.c_str(), "wbe");
        if (!file) return;
        const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
        const bool closed = std::fclose(file) == 0;
        std::error_code failed;
        if (written && closed) fs::rename(beside, path, failed);
        if (!written || !closed || failed) fs::remove(beside, failed);
    }

    std::shared_ptr<ReadableFile> file_;
    Header header_{};
    std::vector<std::string> names_;
    std::vector<double> last_, best_;
};

namespace {

// All of the table, from `from` on what an index already knows.
Result<MetricsTable> readOn(const fs::path& folder, const ReadableFile& file, MetricsTable table,
                            uint64_t from) {
    const auto text = file.text(from, static_cast<size_t>(file.size() - from));
    if (!text) {
        return Error{
            ErrorKind::Unreadable, tableOf(folder).string(), {CORE_TEXT("The file could not be read.")}};
    }
    const uint64_t end = from + table.parse(*text);
    if (end - from > kShort)
        if (const auto tail = tailHash(file, end)) MetricsIndex::write(folder, table, end, *tail);
    return table;
}

// The last line that is whole, parsed below the header.
MetricsSummary glance(const ReadableFile& file) {
    MetricsTable table;
    constexpr size_t kGlance = 64 << 10;
    const auto head = file.text(0, kGlance);
    auto tail = file.text(file.size() - kGlance, kGlance);
    if (!head || !tail) return {};
    table.parse(head->substr(0, head->find('\n') + 1));
    tail->erase(0, tail->find('\n') + 1);
    const size_t end = tail->rfind('\n');
    if (end == std::string::npos) return {table.names(), 0, {}, {}, 0, 0, false};
    const size_t before = end == 0 ? std::string::npos : tail->rfind('\n', end - 1);
    table.parse(tail->substr(before == std::string::npos ? 0 : before + 1));
    return {table.names(), 0, table.last(), {}, 0, 0, false};
}

Result<MetricsTable> readMetrics(const fs::path& folder, const ReadableFile& file) {
    if (!file.ok()) {
        if (file.error() == ENOENT) return MetricsTable();
        return errnoError(file.error(), tableOf(folder));
    }
    if (file.size() > kMostBytes) {
        return Error{ErrorKind::Unsupported,
                     tableOf(folder).string(),
                     {CORE_TEXT("The table is larger than 4 GiB; it was not written by this program.")}};
    }
    if (file.size() > kShort)
        if (const auto index = MetricsIndex::open(folder, file))
            if (auto table = index->table())
                return readOn(folder, file, std::move(*table), index->tableBytes());
    return readOn(folder, file, {}, 0);
}

}  // namespace

Result<MetricsTable> readMetrics(const fs::path& folder) {
    return readMetrics(folder, ReadableFile(tableOf(folder)));
}

Result<MetricsSummary> readMetricsSummary(const fs::path& folder) {
    const ReadableFile file(tableOf(folder));
    if (!file.ok() || file.size() <= kShort) {
        SWN_ASSIGN(const MetricsTable table, readMetrics(folder, file));
        return summaryOf(table);
    }
    const auto index = MetricsIndex::open(folder, file);
    if (!index) return glance(file);
    if (index->tableBytes() == file.size()) return index->summary();
    if (file.size() - index->tableBytes() > kShort) return glance(file);
    SWN_ASSIGN(const MetricsTable table, readMetrics(folder, file));
    return summaryOf(table);
}

Result<std::vector<std::vector<float>>> readMetricsColumns(const fs::path& folder,
                                                           const std::vector<std::string>& names) {
    const ReadableFile file(tableOf(folder));
    std::vector<std::vector<float>> columns(names.size());
    if (file.ok() && file.size() > kShort) {
        const auto index = MetricsIndex::open(folder, file);
        bool whole = index && index->tableBytes() == file.size();
        for (size_t i = 0; i < names.size() && whole; ++i) {
            const auto c = index->columnOf(names[i]);
            if (!c) continue;
            auto values = index->column(*c);
            whole = values.has_value();
            if (whole) columns[i] = std::move(*values);
        }
        if (whole) return columns;
    }
    SWN_ASSIGN(const MetricsTable table, readMetrics(folder, file));
    for (size_t i = 0; i < names.size(); ++i) {
        const std::vector<float>* values = table.column(names[i]);
        columns[i] = values ? *values : std::vector<float>();
    }
    return columns;
}

}  // namespace sigwavnet
