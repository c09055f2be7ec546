// Little corpora for the tests of the importers.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>

#include "core/dataset/corpus.h"
#include "tests/support/sound_files.h"
#include "tests/support/temp_folder.h"

namespace sigwavnet::test {

inline Result<Corpus> open(const std::filesystem::path& path, const ImportOptions& options = {}) {
    SilentProgress progress;
    return importCorpus(path, options, progress);
}

// Opens what must open; an empty corpus called by the error otherwise, so that a test says why.
inline Corpus opened(const std::filesystem::path& path, const ImportOptions& options = {}) {
    auto corpus = open(path, options);
    if (corpus) return *std::move(corpus);
    Corpus failed;
    failed.format = corpus.error().text();
    return failed;
}

inline ImportOptions named(const std::string& format) {
    ImportOptions options;
    options.format = format;
    return options;
}

inline void writeClips(const std::filesystem::path& folder, std::initializer_list<const char*> names) {
    for (const char* name : names) writeClip(folder / name);
}

// The clip of that name; one with the label "(none)" when there is none.
inline Clip clipOf(const Corpus& corpus, const std::string& name) {
    for (const Clip& clip : corpus.clips)
        if (clip.name == name) return clip;
    Clip none;
    none.label = "(none)";
    return none;
}

inline std::string fieldOf(const Clip& clip, const std::string& key) {
    const auto found = clip.fields.find(key);
    return found == clip.fields.end() ? "(none)" : found->second;
}

// Kinds of the problems that concern `path`, in one word each: "label", "clipped duplicate".
inline std::string problemsOf(const Corpus& corpus, const std::string& path) {
    std::string kinds;
    for (const Problem& problem : corpus.problems)
        if (problem.path == path)
            kinds += (kinds.empty() ? "" : " ") + std::string(problemName(problem.kind));
    return kinds;
}

// "anger 2, fear 1"
inline std::string countsText(const std::map<std::string, int>& counts) {
    std::string text;
    for (const auto& [name, count] : counts)
        text += (text.empty() ? "" : ", ") + name + " " + std::to_string(count);
    return text;
}

}  // namespace sigwavnet::test
