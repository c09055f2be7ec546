// importCorpus: recognise, read the labels, map the classes, look into the recordings.
#include <algorithm>
#include <new>
#include <tuple>
#include <utility>

#include "core/audio/recording.h"
#include "core/dataset/corpus.h"
#include "core/dataset/importers/format.h"
#include "core/dataset/scan.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

// A corpus is recognised when an importer understands at least half of its recordings; the rest are problems.
constexpr double kRecognised = 0.5;

const CorpusFormat* findFormat(const std::string& name) {
    for (const auto& format : corpusFormats())
        if (format->about().name == name) return format.get();
    return nullptr;
}

Result<const CorpusFormat*> namedFormat(const std::string& name) {
    if (const CorpusFormat* format = findFormat(name)) return format;
    std::string known;
    for (const Importer& importer : importers()) known += (known.empty() ? "" : ", ") + importer.name;
    return Error{ErrorKind::Invalid,
                 name,
                 {CORE_TEXT("There is no corpus format \"%1\"; the known ones are %2."), {name, known}}};
}

std::vector<fs::path> tablesIn(const fs::path& folder) {
    std::vector<fs::path> tables;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".csv" && looksLikeTable(entry->path()))
            tables.push_back(entry->path());
    std::sort(tables.begin(), tables.end());
    return tables;
}

// The table that stands for a folder: corpus.csv, or the only one with the needed columns.
fs::path tableOf(const fs::path& folder) {
    const std::vector<fs::path> tables = tablesIn(folder);
    const auto own = std::find(tables.begin(), tables.end(), folder / "corpus.csv");
    if (own != tables.end()) return *own;
    return tables.size() == 1 ? tables.front() : fs::path();
}

Error noTable(const fs::path& folder) {
    return {ErrorKind::Invalid,
            folder.string(),
            {CORE_TEXT(
                "The folder does not hold exactly one table (.csv) with the columns path and label; name the "
                "table itself.")}};
}

Result<Listing> listingOf(const fs::path& path, const std::string& format, Progress& progress) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return Error{ErrorKind::NotFound, path.string(), {CORE_TEXT("There is no such folder or table.")}};
    if (fs::is_directory(status)) {
        if (format == "table") {
            const fs::path table = tableOf(path);
            if (table.empty()) return noTable(path);
            return Listing{path, {}, table};
        }
        SWN_ASSIGN(Listing listing, listRecordings(path, progress));
        listing.table = tableOf(path);
        return listing;
    }
    if (hasAudioExtension(path))
        return Error{ErrorKind::Invalid,
                     path.string(),
                     {CORE_TEXT("This is a single recording; open the folder or the table it belongs to.")}};
    if (!format.empty() && format != "table")
        return Error{ErrorKind::Invalid,
                     path.string(),
                     {CORE_TEXT("This is a file; the format \"%1\" needs a folder."), {format}}};
    return Listing{path.parent_path(), {}, path};
}

Error noRecordings(const Listing& listing) {
    return {ErrorKind::Invalid,
            listing.root.string(),
            {CORE_TEXT("The folder holds no recordings (WAV, FLAC, OGG, MP3 or AIFF); choose the corpus's "
                       "own folder.")}};
}

// By layout: a table called corpus.csv, the names of the files, any other table, folders as classes.
Result<const CorpusFormat*> recognise(const Listing& listing) {
    const CorpusFormat* table = findFormat("table");
    if (listing.audio.empty() && listing.table.empty()) return noRecordings(listing);
    if (listing.audio.empty() || listing.table.filename() == "corpus.csv") return table;
    const CorpusFormat* best = nullptr;
    double bestFit = 0;
    for (const auto& format : corpusFormats()) {
        const std::string name = format->about().name;
        if (name == "table" || name == "folders") continue;
        const double fit = format->fit(listing);
        if (fit > bestFit) std::tie(best, bestFit) = std::pair(format.get(), fit);
    }
    if (bestFit >= kRecognised) return best;
    if (!listing.table.empty()) return table;
    const CorpusFormat* folders = findFormat("folders");
    if (folders->fit(listing) >= kRecognised) return folders;
    return Error{
        ErrorKind::Invalid,
        listing.root.string(),
        {CORE_TEXT(
             "The labels of these %1 recordings can't be told: their names follow no known corpus, they "
             "are not sorted into one folder a class, and no table (path,label) lies beside them."),
         {std::to_string(listing.audio.size())}}};
}

// The user's own word on a label of the corpus goes before the importer's default.
std::optional<std::string> classOf(const std::string& label, const ClassMap& defaults, const ClassMap& own) {
    if (own.names(label)) return own.apply(label);
    const auto mapped = defaults.apply(label);
    return mapped ? own.apply(*mapped) : std::nullopt;
}

std::vector<Draft> mapClasses(std::vector<Draft> drafts, const ClassMap& defaults, const ClassMap& own,
                              std::map<std::string, int>& dropped) {
    std::vector<Draft> kept;
    kept.reserve(drafts.size());
    for (Draft& draft : drafts) {
        auto label = classOf(draft.clip.label, defaults, own);
        if (!label) {
            ++dropped[draft.clip.label];
            continue;
        }
        draft.clip.label = *std::move(label);
        kept.push_back(std::move(draft));
    }
    return kept;
}

Error nothingFits(const CorpusFormat& format, const Listing& listing, const std::vector<Problem>& problems) {
    const std::string where = (listing.table.empty() ? listing.root : listing.table).string();
    if (problems.empty()) return noRecordings(listing);
    return {
        ErrorKind::Invalid,
        where,
        {CORE_TEXT("Nothing here can be used as %1 (it expects %2). The first problem: %3: %4"),
         {format.about().title, format.example(), problems.front().path, problems.front().message.text()}}};
}

void sortCorpus(Corpus& corpus) {
    std::sort(corpus.clips.begin(), corpus.clips.end(),
              [](const Clip& a, const Clip& b) { return a.name < b.name; });
    std::stable_sort(corpus.problems.begin(), corpus.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.path < b.path; });
    for (const auto& [label, count] : corpus.classCounts()) corpus.classes.push_back(label);
}

Result<Corpus> import(const fs::path& path, const ImportOptions& options, Progress& progress) {
    const CorpusFormat* format = nullptr;
    if (!options.format.empty()) {
        SWN_ASSIGN(format, namedFormat(options.format));
    }
    SWN_ASSIGN(const Listing listing, listingOf(path, options.format, progress));
    if (!format) {
        SWN_ASSIGN(format, recognise(listing));
    }
    const std::string name = format->about().name;
    if (listing.audio.empty() && name != "table") return noRecordings(listing);
    SWN_ASSIGN(Drafts drafts, format->read(listing, progress));
    if (drafts.clips.empty()) return nothingFits(*format, listing, drafts.problems);

    Corpus corpus;
    corpus.format = name;
    corpus.root = listing.root;
    corpus.openedFrom = path;
    corpus.openedAs = options;
    const ClassMap defaults = options.useDefaultMap ? format->defaultMap() : ClassMap();
    std::vector<Draft> kept = mapClasses(std::move(drafts.clips), defaults, options.classMap, corpus.dropped);
    std::sort(kept.begin(), kept.end(),
              [](const Draft& a, const Draft& b) { return a.clip.name < b.clip.name; });
    SWN_ASSIGN(Scan scan, scanClips(std::move(kept), options, progress));
    corpus.clips = std::move(scan.clips);
    corpus.problems = std::move(drafts.problems);
    corpus.problems.insert(corpus.problems.end(), std::make_move_iterator(scan.problems.begin()),
                           std::make_move_iterator(scan.problems.end()));
    sortCorpus(corpus);
    return corpus;
}

}  // namespace

Result<Corpus> importCorpus(const fs::path& path, const ImportOptions& options, Progress& progress) {
    try {
        std::error_code error;
        fs::path absolute = fs::absolute(path, error).lexically_normal();
        if (absolute.filename().empty()) absolute = absolute.parent_path();  // "emodb/"
        return import(absolute, options, progress);
    } catch (const std::bad_alloc&) {
        return Error{
            ErrorKind::OutOfMemory, path.string(), {CORE_TEXT("The corpus does not fit into memory.")}};
    }
}

}  // namespace sigwavnet
