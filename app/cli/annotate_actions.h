// What the subcommands of `sigwavnet annotate` do. Projects need Qt's SQLite; a build without it refuses in words
// (annotate_without_qt.cpp in place of the annotate_*.cpp beside it).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "app/cli/corpus_source.h"

namespace sigwavnet::cli {

struct AnnotateNew {
    std::string project;
    CorpusSource corpus;
    std::string name;
    std::string scheme = "emotion";
    std::vector<std::string> classes;     // empty: the corpus'
    std::vector<std::string> annotators;
    bool multiple = false, ratings = false, json = false;
};

struct AnnotateExport {
    std::string project, format = "csv", out;
    std::vector<std::string> annotators, schemes;
    bool overwrite = false, json = false;
};

struct AnnotateImport {
    std::string project, format, annotator, scheme;
    std::vector<std::string> files;
    bool replace = false, dryRun = false, json = false;
};

struct AnnotateAgreement {
    std::string project, scheme, classes;
    std::vector<std::string> annotators;
    int resamples = 1000;
    bool json = false;
};

struct AnnotateConsensus {
    std::string project, scheme, out, method = "majority";
    double minimumSupport = 0;
    int minimumRatings = 1;
    bool overwrite = false, json = false;
};

struct AnnotateMerge {
    std::string project, other, take;  // take: "", "mine" or "theirs"
    bool dryRun = false, json = false;
};

Result<int> annotateNew(const AnnotateNew& options, Console& console);
Result<int> annotateExport(const AnnotateExport& options, Console& console);
Result<int> annotateImport(const AnnotateImport& options, Console& console);
Result<int> annotateAgreement(const AnnotateAgreement& options, Console& console);
Result<int> annotateConsensus(const AnnotateConsensus& options, Console& console);
Result<int> annotateMerge(const AnnotateMerge& options, Console& console);

}  // namespace sigwavnet::cli
