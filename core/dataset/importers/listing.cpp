#include "core/dataset/importers/listing.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

#include "core/audio/recording.h"
#include "core/base/files.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

class Walk {
public:
    explicit Walk(Progress& progress) : progress_(progress) {}

    // Folders wait in a list instead of on the stack: their depth is the disk's choice, not ours.
    Status run(const fs::path& root) {
        waiting_.push_back({root, ""});
        while (!waiting_.empty()) {
            if (progress_.cancelled())
                return Error{
                    ErrorKind::Cancelled, root.string(), {CORE_TEXT("Opening the corpus was stopped.")}};
            const auto [folder, prefix] = waiting_.back();
            waiting_.pop_back();
            const std::error_code error = enter(folder, prefix);
            if (error && prefix.empty()) return errnoError(error.value(), root);
            progress_.report(int64_t(found.size()), 0, {CORE_TEXT("Looking for recordings")});
        }
        return {};
    }

    std::vector<std::string> found;

private:
    std::error_code enter(const fs::path& folder, const std::string& prefix) {
        std::error_code error;
        // A symbolic link may lead back up: a folder is entered once, by whichever way comes first.
        const fs::path real = fs::canonical(folder, error);
        if (!error && !entered_.insert(real).second) return {};
        fs::directory_iterator entries(folder, error);
        for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
            const std::string name = entries->path().filename().string();
            if (name.front() == '.') continue;
            std::error_code unreadable;
            if (entries->is_directory(unreadable))
                waiting_.push_back({entries->path(), prefix + name + "/"});
            else if (hasAudioExtension(entries->path()))
                found.push_back(prefix + name);
        }
        return error;
    }

    Progress& progress_;
    std::vector<std::pair<fs::path, std::string>> waiting_;
    std::set<fs::path> entered_;
};

}  // namespace

Result<Listing> listRecordings(const fs::path& root, Progress& progress) {
    Walk walk(progress);
    SWN_TRY(walk.run(root));
    std::sort(walk.found.begin(), walk.found.end());
    return Listing{root, std::move(walk.found), {}};
}

std::vector<std::string> pathParts(const std::string& relative) {
    std::vector<std::string> parts;
    size_t begin = 0;
    for (size_t slash; (slash = relative.find('/', begin)) != std::string::npos; begin = slash + 1)
        parts.push_back(relative.substr(begin, slash - begin));
    parts.push_back(fs::path(relative.substr(begin)).stem().string());
    return parts;
}

}  // namespace sigwavnet
