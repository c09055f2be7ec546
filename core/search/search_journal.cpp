#include "core/search/search_journal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;
using Kind = SearchEvent::Kind;

const char* kindText(Kind kind) {
    switch (kind) {
        case Kind::Start:
            return "start";
        case Kind::Resume:
            return "resume";
        case Kind::Pause:
            return "pause";
        case Kind::Score:
            return "score";
        case Kind::Failure:
            return "failure";
    }
    return "";
}

std::string lineOf(const SearchEvent& event) {
    Json json;
    json["event"] = kindText(event.kind);
    json["trial"] = event.job.trial;
    json["rung"] = event.job.rung;
    if (!event.values.empty()) {
        Json& values = json["values"] = Json::object();
        for (const auto& [key, value] : event.values) values[key] = value;
    }
    if (event.kind != Kind::Pause) json["epochs"] = event.epochs;
    if (event.kind == Kind::Score) json["value"] = event.value;
    if (event.kind == Kind::Failure) json["error"] = event.error;
    if (event.seconds > 0) json["seconds"] = event.seconds;
    json["worker"] = event.worker;
    json["time"] = event.time;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

SearchEvent eventOf(const Json& json) {
    SearchEvent event;
    const std::string kind = json.at("event");
    bool known = false;
    for (const Kind candidate : {Kind::Start, Kind::Resume, Kind::Pause, Kind::Score, Kind::Failure}) {
        if (kind != kindText(candidate)) continue;
        event.kind = candidate;
        known = true;
    }
    if (!known) throw std::invalid_argument(kind);
    event.job = {json.at("trial"), json.at("rung")};
    const Json values = json.value("values", Json::object());
    for (const auto& [key, value] : values.items()) event.values.emplace_back(key, value.get<std::string>());
    event.epochs = json.value("epochs", 0);
    if (event.kind == Kind::Score) event.value = json.at("value");
    event.error = json.value("error", "");
    event.seconds = json.value("seconds", 0.0);
    event.worker = json.value("worker", "");
    event.time = json.value("time", int64_t(0));
    return event;
}

// Nothing when the line is no event.
std::optional<SearchEvent> parse(const std::string& line) {
    try {
        return eventOf(Json::parse(line));
    } catch (const std::exception&) {  // of the JSON library: not JSON, a missing entry, another type
        return std::nullopt;
    }
}

// An open file; closes it.
struct OpenFile {
    explicit OpenFile(const fs::path& path)
        : descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (descriptor >= 0) ::close(descriptor);
    }
    int descriptor;
};

// Where the last whole line ends.
Result<off_t> endOfLines(int descriptor, const fs::path& path) {
    struct stat info {};
    if (::fstat(descriptor, &info) != 0) return errnoError(errno, path);
    off_t end = info.st_size;
    for (char last = 0; end > 0; --end) {
        if (::pread(descriptor, &last, 1, end - 1) != 1) return errnoError(errno, path);
        if (last == '\n') break;
    }
    return end;
}

Status writeAt(int descriptor, std::string_view bytes, off_t offset, const fs::path& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(descriptor, bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errnoError(errno, path);
        bytes.remove_prefix(static_cast<size_t>(written));
        offset += written;
    }
    if (::fsync(descriptor) != 0) return errnoError(errno, path);
    return {};
}

}  // namespace

Result<std::vector<SearchEvent>> SearchJournal::read() const {
    std::vector<SearchEvent> events;
    auto text = readFile(file_);
    if (!text && text.error().kind == ErrorKind::NotFound) return events;
    SWN_TRY(text);
    size_t begin = 0, number = 0;
    for (size_t end; (end = text->find('\n', begin)) != std::string::npos; begin = end + 1) {
        ++number;
        auto event = parse(text->substr(begin, end - begin));
        if (!event) {
            return Error{
                ErrorKind::Invalid,
                file_.string() + ":" + std::to_string(number),
                {CORE_TEXT(
                    "This line of the search's journal makes no sense: the file was changed or damaged.")}};
        }
        events.push_back(std::move(*event));
    }
    return events;
}

Status SearchJournal::append(SearchEvent event) {
    event.time = std::time(nullptr);
    const OpenFile file(file_);
    if (file.descriptor < 0) return errnoError(errno, file_);
    SWN_ASSIGN(const off_t end, endOfLines(file.descriptor, file_));
    if (::ftruncate(file.descriptor, end) != 0) return errnoError(errno, file_);
    const Status written = writeAt(file.descriptor, lineOf(event), end, file_);
    // Half a line would be cut off by the next writer anyway; cut off now, it can't be mistaken for a kill.
    if (!written && ::ftruncate(file.descriptor, end) != 0) return errnoError(errno, file_);
    return written;
}

}  // namespace sigwavnet
