// Opening a corpus as the command line says, for every command that takes one.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "app/cli/console.h"
#include "core/dataset/corpus.h"

namespace sigwavnet::cli {

struct CorpusSource {
    std::string path;
    std::string format;
    std::string classMap;
    bool allClasses = false;  // without the importer's own class map
    double minimumSeconds = 0;
};

// --format, --class-map, --all-classes and --min-seconds.
void addCorpusOptions(CLI::App& command, CorpusSource& source);

Result<Corpus> openCorpus(const CorpusSource& source, Console& console);

// How many clips were left out and why, each problem's path and reason in a line (the first few; all: `all`).
void noteProblems(const std::vector<Problem>& problems, Console& console, bool all = false);

}  // namespace sigwavnet::cli
