// The house's include directions: an upward arrow fails here before it grows roots.
#include <QTest>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

using Rooms = std::map<std::string, std::set<std::string>>;

// Who may include whom. A room may always include itself.
const Rooms& allowed() {
    static const Rooms rooms = {
        {"core/base", {}},
        {"core/audio", {"core/base"}},
        {"core/wavelet", {"core/base"}},
        {"core/dataset", {"core/base", "core/audio"}},
        {"core/annotation", {"core/base", "core/dataset"}},
        {"core/exchange", {"core/base"}},
        {"core/model", {"core/base", "core/wavelet"}},
        {"core/checkpoint", {"core/base", "core/model", "core/wavelet"}},
        {"core/evaluation",
         {"core/base", "core/audio", "core/dataset", "core/exchange", "core/model", "core/checkpoint", "core/wavelet"}},
        {"core/training",
         {"core/base", "core/audio", "core/dataset", "core/model", "core/checkpoint", "core/evaluation", "core/wavelet"}},
        {"core/search", {"core/base", "core/checkpoint", "core/dataset", "core/model", "core/training"}},
        {"widgets", {"core/base", "core/audio", "core/wavelet"}},
        {"app/cli",
         {"core/base", "core/audio", "core/dataset", "core/model", "core/checkpoint", "core/evaluation", "core/training",
          "core/search", "core/wavelet", "core/annotation", "core/exchange", "app/project"}},
        {"app/project",
         {"core/base", "core/audio", "core/dataset", "core/annotation", "core/exchange"}},
        {"app/studio",
         {"core/base", "core/audio", "core/dataset", "core/model", "core/checkpoint", "core/evaluation", "core/training",
          "core/search", "core/wavelet", "core/annotation", "core/exchange", "app/project", "widgets"}},
    };
    return rooms;
}

// "core/audio" of "core/audio/x/recording.h"; empty for what is in no room.
std::string roomOf(const std::string& path) {
    for (const auto& [room, _] : allowed()) {
        if (path.compare(0, room.size() + 1, room + "/") == 0) return room;
    }
    return {};
}

struct Include {
    std::string file;    // relative to the project
    std::string target;  // as written
    bool quoted = false;
};

std::vector<Include> allIncludes() {
    const fs::path root = SIGWAVNET_SOURCE_DIR;
    const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    for (const char* top : {"core", "widgets", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            const auto extension = entry.path().extension();
            if (extension != ".h" && extension != ".cpp") continue;
            std::ifstream file(entry.path());
            std::string line;
            std::smatch match;
            while (std::getline(file, line)) {
                if (!std::regex_search(line, match, pattern)) continue;
                includes.push_back({fs::relative(entry.path(), root).generic_string(), match[2], match[1] == "\""});
            }
        }
    }
    return includes;
}

bool startsWith(const std::string& text, const std::string& start) { return text.compare(0, start.size(), start) == 0; }

bool isTorch(const std::string& target) {
    return startsWith(target, "torch/") || startsWith(target, "ATen/") || startsWith(target, "c10/") ||
           target == "core/model/sigwavnet.h" || target == "core/model/network_module.h" ||
           target == "core/model/cnn_gru.h";
}

bool isQt(const std::string& target) {
    return target.size() > 1 && target[0] == 'Q' && (std::isupper(target[1]) != 0 || target[1] == 't');
}

}  // namespace

class IncludesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereIsSomethingToWalk();
    void noRoomIncludesUpward();
    void coreKnowsNoQt();
    void torchStaysInCore();
    void publicHeadersAreTorchFree();
    void everyIncludedHeaderExists();
};

void IncludesTest::thereIsSomethingToWalk() { QVERIFY(allIncludes().size() > 100); }

void IncludesTest::noRoomIncludesUpward() {
    std::string wrong;
    for (const Include& include : allIncludes()) {
        const std::string from = roomOf(include.file);
        const std::string to = roomOf(include.target);
        if (from.empty() || to.empty() || from == to || allowed().at(from).count(to)) continue;
        wrong += include.file + " includes " + include.target + "\n";
    }
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void IncludesTest::coreKnowsNoQt() {
    std::string wrong;
    for (const Include& include : allIncludes()) {
        const bool withoutQt = startsWith(include.file, "core/") || startsWith(include.file, "app/cli/");
        if (withoutQt && isQt(include.target)) wrong += include.file + " includes " + include.target + "\n";
    }
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void IncludesTest::torchStaysInCore() {
    std::string wrong;
    for (const Include& include : allIncludes()) {
        const bool above = startsWith(include.file, "widgets/") || startsWith(include.file, "app/");
        if (above && isTorch(include.target)) wrong += include.file + " includes " + include.target + "\n";
    }
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void IncludesTest::publicHeadersAreTorchFree() {
    // Outside core/model a header may include torch only as its room's own business: no other room includes it.
    const std::vector<Include> includes = allIncludes();
    std::set<std::string> withTorch;
    for (const Include& include : includes) {
        const bool header = include.file.size() > 2 && include.file.substr(include.file.size() - 2) == ".h";
        if (header && isTorch(include.target) && roomOf(include.file) != "core/model") withTorch.insert(include.file);
    }
    std::string wrong;
    for (const Include& include : includes) {
        if (withTorch.count(include.target) && roomOf(include.file) != roomOf(include.target))
            wrong += include.file + " includes " + include.target + ", which includes torch\n";
    }
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void IncludesTest::everyIncludedHeaderExists() {
    std::string wrong;
    for (const Include& include : allIncludes()) {
        if (!include.quoted || include.target.find(".moc") != std::string::npos) continue;
        const bool rooted = !roomOf(include.target).empty();
        if (rooted && !fs::exists(fs::path(SIGWAVNET_SOURCE_DIR) / include.target))
            wrong += include.file + " includes " + include.target + "\n";
    }
    QVERIFY2(wrong.empty(), wrong.c_str());
}

QTEST_APPLESS_MAIN(IncludesTest)
#include "includes_test.moc"
