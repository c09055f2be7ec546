#include "core/dataset/importers/format.h"

namespace sigwavnet {

const std::vector<std::unique_ptr<const CorpusFormat>>& corpusFormats() {
    static const auto formats = [] {
        std::vector<std::unique_ptr<const CorpusFormat>> all;
        all.push_back(makeEmodbFormat());
        all.push_back(makeIemocapFormat());
        all.push_back(makeTessFormat());
        all.push_back(makeRavdessFormat());
        all.push_back(makeCremadFormat());
        all.push_back(makeSaveeFormat());
        all.push_back(makeTableFormat());
        all.push_back(makeFoldersFormat());
        return all;
    }();
    return formats;
}

const std::vector<Importer>& importers() {
    static const auto list = [] {
        std::vector<Importer> all;
        for (const auto& format : corpusFormats()) all.push_back(format->about());
        return all;
    }();
    return list;
}

Draft draftOf(const Listing& listing, const std::string& relative) {
    Draft draft;
    draft.clip.path = listing.root / relative;
    draft.clip.name = relative;
    draft.origin = relative;
    return draft;
}

}  // namespace sigwavnet
