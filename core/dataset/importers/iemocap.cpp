// IEMOCAP: SessionN/sentences/wav/<dialog>/<utterance>.wav, labelled in
// SessionN/dialog/EmoEvaluation/<dialog>.txt.
//
// The prefix's letter in Ses01F_impro01_M000 is who wore the motion-capture markers; who speaks is the last
// token's.
#include <algorithm>
#include <charconv>
#include <regex>
#include <set>
#include <sstream>
#include <string_view>

#include "core/base/files.h"
#include "core/dataset/importers/name_format.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

struct Utterance {
    std::string label;
    std::string valence, activation, dominance;
};
using Utterances = std::map<std::string, Utterance>;

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == separator)
            parts.emplace_back();
        else if (c != '\r')
            parts.back() += c;
    }
    return parts;
}

// "[6.2901 - 8.2357]\tSes01F_impro01_F000\tneu\t[2.5000, 2.5000, 2.5000]"; other lines are single annotators'
// votes.
void readLine(std::string_view line, Utterances& utterances) {
    if (line.empty() || line.front() != '[') return;
    const std::vector<std::string> cells = split(line, '\t');
    if (cells.size() < 3 || cells[1].rfind("Ses", 0) != 0 || cells[2].empty()) return;
    Utterance utterance{cells[2], {}, {}, {}};
    if (cells.size() > 3) {
        std::string values = cells[3];
        std::replace_if(
            values.begin(), values.end(), [](char c) { return c == '[' || c == ',' || c == ']'; }, ' ');
        std::istringstream(values) >> utterance.valence >> utterance.activation >> utterance.dominance;
    }
    utterances[cells[1]] = std::move(utterance);
}

// "Ses01F_impro01_F000 [006.2901-008.2357]: Excuse me."
void readTranscription(std::string_view line, std::map<std::string, std::string>& texts) {
    const size_t space = line.find(' ');
    const size_t colon = line.find("]: ");
    if (line.rfind("Ses", 0) != 0 || space == std::string_view::npos || colon == std::string_view::npos)
        return;
    std::string text(line.substr(colon + 3));
    while (!text.empty() && (text.back() == '\r' || text.back() == ' ')) text.pop_back();
    texts[std::string(line.substr(0, space))] = lowerCase(std::move(text));
}

// Calls `use` with every line of every text file directly in `folder`, in the order of their names.
template <typename Use>
Status forEachLine(const fs::path& folder, const Use& use) {
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const fs::path& path = entry->path();
        // "._Ses01F_impro01.txt" is what a Mac leaves beside the real file.
        if (path.extension() == ".txt" && path.filename().string().front() != '.') files.push_back(path);
    }
    std::sort(files.begin(), files.end());
    for (const fs::path& path : files) {
        SWN_ASSIGN(const std::string text, readFile(path, uint64_t(1) << 26));
        for (const std::string& line : split(text, '\n')) use(line);
    }
    return {};
}

bool isUtterance(const std::vector<std::string>& parts) {
    static const std::regex shape("Ses\\d\\d[FM]_.+_[FM][A-Za-z]*\\d+");
    const size_t n = parts.size();
    return n >= 4 && parts[n - 4] == "sentences" && parts[n - 3] == "wav" &&
           std::regex_match(parts[n - 1], shape);
}

// Whole dialogs (SessionN/dialog/wav/<dialog>.wav) belong to the corpus and are no clips.
bool isDialog(const std::vector<std::string>& parts) {
    const size_t n = parts.size();
    return n >= 3 && parts[n - 3] == "dialog" && parts[n - 2] == "wav";
}

// The session's folder, relative to the corpus: "Session1/".
std::string sessionFolder(const std::string& relative) {
    return relative.substr(0, relative.rfind("sentences/wav/"));
}

class IemocapFormat final : public CorpusFormat {
public:
    Importer about() const override { return {"iemocap", "IEMOCAP"}; }
    std::string example() const override {
        return "Session1/sentences/wav/Ses01F_impro01/Ses01F_impro01_F000.wav";
    }

    double fit(const Listing& listing) const override {
        size_t utterances = 0, others = 0;
        for (const std::string& relative : listing.audio) {
            const auto parts = pathParts(relative);
            if (isUtterance(parts))
                ++utterances;
            else if (!isDialog(parts))
                ++others;
        }
        return utterances == 0 ? 0 : double(utterances) / double(utterances + others);
    }

    // The authors' protocol: four classes, excitement counts as happiness.
    ClassMap defaultMap() const override {
        ClassMap map;
        for (const char* label : {"ang", "hap", "neu", "sad"}) map.rename(label, label);
        map.rename("exc", "hap");
        map.dropOthers();
        return map;
    }

    Result<Drafts> read(const Listing& listing, Progress& progress) const override {
        Utterances utterances;
        std::map<std::string, std::string> texts;
        SWN_TRY(readSessions(listing, progress, utterances, texts));
        Drafts drafts;
        std::set<std::string> seen;
        for (const std::string& relative : listing.audio) {
            const auto parts = pathParts(relative);
            if (isDialog(parts)) continue;
            const auto found = utterances.find(parts.back());
            if (!isUtterance(parts) || found == utterances.end()) {
                drafts.problems.push_back(noLabel(relative, isUtterance(parts)));
                continue;
            }
            seen.insert(parts.back());
            drafts.clips.push_back(draftFor(listing, relative, found->second, lookUp(texts, parts.back())));
        }
        reportMissing(utterances, seen, drafts.problems);
        return drafts;
    }

private:
    static Status readSessions(const Listing& listing, Progress& progress, Utterances& utterances,
                               std::map<std::string, std::string>& texts) {
        std::set<std::string> sessions;
        for (const std::string& relative : listing.audio)
            if (isUtterance(pathParts(relative))) sessions.insert(sessionFolder(relative));
        for (const std::string& session : sessions) {
            if (progress.cancelled())
                return Error{ErrorKind::Cancelled,
                             listing.root.string(),
                             {CORE_TEXT("Opening the corpus was stopped.")}};
            const fs::path dialog = listing.root / session / "dialog";
            SWN_TRY(forEachLine(dialog / "EmoEvaluation",
                                [&](const std::string& line) { readLine(line, utterances); }));
            SWN_TRY(forEachLine(dialog / "transcriptions",
                                [&](const std::string& line) { readTranscription(line, texts); }));
        }
        return {};
    }

    Problem noLabel(const std::string& relative, bool utterance) const {
        if (utterance)
            return {
                relative,
                ProblemKind::Label,
                {CORE_TEXT("The session's dialog/EmoEvaluation folder has no label for this utterance.")}};
        return {relative,
                ProblemKind::Label,
                {CORE_TEXT("The name has not the form of %1's recordings (for example %2)."),
                 {about().title, example()}}};
    }

    static Draft draftFor(const Listing& listing, const std::string& relative, const Utterance& utterance,
                          const std::string& text) {
        const std::string name = pathParts(relative).back();
        const std::string gender(1, name[name.rfind('_') + 1]);
        Draft draft = draftOf(listing, relative);
        Clip& clip = draft.clip;
        clip.label = clip.sourceLabel = utterance.label;
        clip.speaker = name.substr(0, 5) + gender;
        clip.text = text;
        clip.fields = {{"session", name.substr(3, 2)},
                       {"dialog", name.substr(0, name.rfind('_'))},
                       {"kind", name.find("_impro") != std::string::npos ? "improvised" : "scripted"},
                       {"gender", gender == "F" ? "female" : "male"}};
        if (!utterance.dominance.empty()) {
            clip.fields["valence"] = utterance.valence;
            clip.fields["activation"] = utterance.activation;
            clip.fields["dominance"] = utterance.dominance;
        }
        return draft;
    }

    // Labels whose recordings are not there: somebody copied only a part of the corpus.
    static void reportMissing(const Utterances& utterances, const std::set<std::string>& seen,
                              std::vector<Problem>& problems) {
        for (const auto& [name, utterance] : utterances)
            if (!seen.count(name))
                problems.push_back(
                    {name + ".wav",
                     ProblemKind::Missing,
                     {CORE_TEXT("The labels name this utterance (%1), but its recording is missing."),
                      {utterance.label}}});
    }
};

}  // namespace

std::unique_ptr<const CorpusFormat> makeIemocapFormat() {
    return std::make_unique<IemocapFormat>();
}

}  // namespace sigwavnet
