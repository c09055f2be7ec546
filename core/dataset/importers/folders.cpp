// One folder a class. Folders that hold everything ("data/wav/anger/x.wav": data and wav) don't count as
// classes.
#include <algorithm>

#include "core/dataset/importers/format.h"

namespace sigwavnet {
namespace {

std::vector<std::string> foldersOf(const std::string& relative) {
    std::vector<std::string> parts = pathParts(relative);
    parts.pop_back();
    return parts;
}

// How many leading folders the recordings share, leaving each at least one folder for its class. Recordings
// outside any folder have no say.
size_t sharedFolders(const Listing& listing) {
    std::vector<std::string> shared;
    bool first = true;
    for (const std::string& relative : listing.audio) {
        std::vector<std::string> folders = foldersOf(relative);
        if (folders.empty()) continue;
        folders.pop_back();
        if (first) shared = folders;
        first = false;
        const auto [end, ignored] =
            std::mismatch(shared.begin(), shared.end(), folders.begin(), folders.end());
        shared.erase(end, shared.end());
    }
    return shared.size();
}

class FoldersFormat final : public CorpusFormat {
public:
    Importer about() const override { return {"folders", CORE_TEXT("Folders, one a class")}; }
    std::string example() const override { return "anger/recording.wav"; }

    double fit(const Listing& listing) const override {
        if (listing.audio.empty()) return 0;
        const auto inFolder = [](const std::string& name) { return name.find('/') != std::string::npos; };
        return double(std::count_if(listing.audio.begin(), listing.audio.end(), inFolder)) /
               double(listing.audio.size());
    }

    Result<Drafts> read(const Listing& listing, Progress&) const override {
        Drafts drafts;
        const size_t shared = sharedFolders(listing);
        for (const std::string& relative : listing.audio) {
            const std::vector<std::string> folders = foldersOf(relative);
            if (folders.size() <= shared) {
                drafts.problems.push_back(
                    {relative, ProblemKind::Label, {CORE_TEXT("The recording lies in no class's folder.")}});
                continue;
            }
            Draft draft = draftOf(listing, relative);
            draft.clip.label = draft.clip.sourceLabel = folders[shared];
            drafts.clips.push_back(std::move(draft));
        }
        return drafts;
    }
};

}  // namespace

std::unique_ptr<const CorpusFormat> makeFoldersFormat() {
    return std::make_unique<FoldersFormat>();
}

}  // namespace sigwavnet
