// What every importer is: a way to recognise a corpus by its layout and to read its labels.
//
// An importer touches no sound: it says which clips there are and how they are labelled; core/dataset/scan.h
// looks into the recordings afterwards, in one place for all corpora.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/dataset/importers/listing.h"

namespace sigwavnet {

// A clip as an importer leaves it: path, name, label (before class maps), sourceLabel, speaker, text and
// fields are set.
struct Draft {
    Clip clip;
    std::optional<double> begin, end;  // [s]; absent: from the start, to the end
    std::string origin;  // where its label stands, for problems: the clip's name or "table.csv:12"
};

struct Drafts {
    std::vector<Draft> clips;
    std::vector<Problem> problems;
};

class CorpusFormat {
public:
    virtual ~CorpusFormat() = default;

    virtual Importer about() const = 0;
    // What a recording must look like, for messages: "03a01Fa.wav".
    virtual std::string example() const = 0;
    // The share of the recordings that it understands, 0 … 1.
    virtual double fit(const Listing& listing) const = 0;
    virtual Result<Drafts> read(const Listing& listing, Progress& progress) const = 0;
    // Applied unless the user says otherwise.
    virtual ClassMap defaultMap() const { return {}; }
};

// All of them, in importers()' order; the objects live as long as the program and hold no state.
const std::vector<std::unique_ptr<const CorpusFormat>>& corpusFormats();

std::unique_ptr<const CorpusFormat> makeEmodbFormat();
std::unique_ptr<const CorpusFormat> makeIemocapFormat();
std::unique_ptr<const CorpusFormat> makeTessFormat();
std::unique_ptr<const CorpusFormat> makeRavdessFormat();
std::unique_ptr<const CorpusFormat> makeCremadFormat();
std::unique_ptr<const CorpusFormat> makeSaveeFormat();
std::unique_ptr<const CorpusFormat> makeTableFormat();
std::unique_ptr<const CorpusFormat> makeFoldersFormat();

// Whether a table has the columns `path` and `label` in its first line (cheap: reads only that).
bool looksLikeTable(const std::filesystem::path& path);

// A draft for a recording of the listing.
Draft draftOf(const Listing& listing, const std::string& relative);

}  // namespace sigwavnet
