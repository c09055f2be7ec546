#include "app/cli/corpus_source.h"

#include <set>

namespace sigwavnet::cli {

void addCorpusOptions(CLI::App& command, CorpusSource& source) {
    std::set<std::string> names;
    for (const Importer& importer : importers()) names.insert(importer.name);
    command.add_option("--format", source.format, "Layout of the corpus; recognised when left out")
        ->check(CLI::IsMember(names));
    command.add_option("--class-map", source.classMap,
                       "Rename, merge and drop classes: exc=hap,fru= ('*=' drops every class not named)");
    command.add_flag(
        "--all-classes", source.allClasses,
        "Without the corpus' usual choice (IEMOCAP: ang hap neu sad, exc as hap; RAVDESS: speech)");
    command.add_option("--min-seconds", source.minimumSeconds, "Leave out shorter clips [s]")
        ->check(CLI::NonNegativeNumber);
}

Result<Corpus> openCorpus(const CorpusSource& source, Console& console) {
    ImportOptions options;
    options.format = source.format;
    SWN_ASSIGN(options.classMap, ClassMap::parse(source.classMap));
    options.useDefaultMap = !source.allClasses;
    options.minimumSeconds = source.minimumSeconds;
    return importCorpus(source.path, options, console);
}

void noteProblems(const std::vector<Problem>& problems, Console& console, bool all) {
    constexpr size_t few = 5;
    if (problems.empty()) return;
    size_t excluded = 0;
    for (const Problem& problem : problems) excluded += problem.excluded ? 1 : 0;
    console.note(std::to_string(problems.size()) + " problems; " + std::to_string(excluded) + " left out:");
    const size_t shown = all ? problems.size() : std::min(few, problems.size());
    for (size_t i = 0; i < shown; ++i) {
        const Problem& p = problems[i];
        console.note("  " + p.path + " [" + problemName(p.kind) + "] " + p.message.text());
    }
    if (shown < problems.size())
        console.note("  … and " + std::to_string(problems.size() - shown) +
                     " more (sigwavnet corpus lists all)");
}

}  // namespace sigwavnet::cli
