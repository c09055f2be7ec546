// A corpus: labelled clips of a folder or table, and what is wrong with them.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/types.h"
#include "core/dataset/class_map.h"

namespace sigwavnet {

// One labelled piece of a recording.
struct Clip {
    std::filesystem::path path;  // absolute
    std::string name;            // path relative to the corpus, for people and reports
    std::string label;           // class, after the class map
    std::string sourceLabel;     // as the corpus writes it
    std::string speaker;         // empty: unknown
    std::string text;            // what is said, as a code or the words; empty: unknown
    std::map<std::string, std::string> fields;  // anything else the corpus says (session, intensity, version …)
    FrameIndex begin{0};
    std::optional<FrameIndex> end;  // absent: the whole file
    SampleRate rate;
    int channels = 0;
    int64_t frames = 0;  // of the clip, at `rate`
    std::string hash;    // of its samples; empty when the scan skipped the audio
    double seconds() const { return rate.hz > 0 ? double(frames) / rate.hz : 0; }
};

enum class ProblemKind { Unreadable, Empty, Silent, NotFinite, Clipped, TooShort, Label, Duplicate, Missing, Table };
const char* problemName(ProblemKind kind);  // "unreadable", "empty", "silent", "not-finite", "clipped" …

struct Problem {
    std::string path;  // relative to the corpus; "table.csv:12" for a row
    ProblemKind kind = ProblemKind::Unreadable;
    Message message;
    // A clip with a fatal problem is not in Corpus::clips; one that is only suspicious (clipped, duplicate) stays.
    bool excluded = true;
};

struct ImportOptions {
    std::string format;       // an importer's name; empty: recognised by the layout
    // On top of the importer's own default. A label of the corpus that it names itself is its own business: the default
    // has no say there ("fru=fru" brings IEMOCAP's frustration back).
    ClassMap classMap;
    bool useDefaultMap = true;  // IEMOCAP: 4 classes, exc → hap; RAVDESS: speech without song
    bool scanAudio = true;    // read every clip for problems and hashes; false: headers only
    double minimumSeconds = 0;  // shorter clips are a TooShort problem
};

struct Corpus {
    std::string format;  // importer's name
    std::filesystem::path root;
    std::vector<Clip> clips;           // sorted by name: the same on every machine
    std::vector<std::string> classes;  // sorted; every one has a clip
    std::vector<Problem> problems;     // sorted by path
    // Clips that the class maps dropped on purpose, by their label before the maps.
    std::map<std::string, int> dropped;
    // How to open the same corpus again: the folder or table that was opened (absolute; empty when the corpus was put
    // together by a program), and how. A training writes both into its run's folder.
    std::filesystem::path openedFrom;
    ImportOptions openedAs;

    std::map<std::string, int> classCounts() const;
    std::map<std::string, int> speakerCounts() const;  // "" when unknown is left out
    int classIndex(const std::string& label) const;    // -1: none
};

struct Importer {
    std::string name;  // emodb iemocap tess ravdess cremad savee table folders
    std::string title; // "EMO-DB"
};
const std::vector<Importer>& importers();

// Opens a folder or a CSV table. Errors only when nothing can be opened: NotFound, Invalid (no recordings, unknown
// format name, a table without the needed columns), Cancelled. Whatever concerns single clips becomes a Problem.
Result<Corpus> importCorpus(const std::filesystem::path& path, const ImportOptions& options, Progress& progress);

// Errors when the corpus can't train or test a classifier: fewer than two classes, a class with fewer than
// `clipsPerClass` clips (names the class and what to do).
Status checkTrainable(const Corpus& corpus, int clipsPerClass = 2);

}  // namespace sigwavnet
