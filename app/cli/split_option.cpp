#include "app/cli/split_option.h"

#include <set>

namespace sigwavnet::cli {

CLI::Option* addSplitOption(CLI::App& command, std::string& name) {
    std::set<std::string> names;
    for (const SplitKind& kind : splitKinds()) names.insert(kind.name);
    return command
        .add_option("--split", name,
                    "How clips are divided: loso holds out a speaker, grouped speakers, sentence a "
                    "text; kfold is the paper's; folds tests every clip once; all trains on everything")
        ->check(CLI::IsMember(names));
}

Result<Fold> chooseFold(const Corpus& corpus, const SplitOptions& options, int number) {
    SWN_ASSIGN(std::vector<Fold> folds, makeFolds(corpus, options));
    if (number >= 1 && number <= int(folds.size())) return std::move(folds[size_t(number) - 1]);
    return Error{ErrorKind::Invalid,
                 "--fold",
                 {CORE_TEXT("The split \"%1\" has folds 1 to %2 here; there is no fold %3."),
                  {options.name, std::to_string(folds.size()), std::to_string(number)}}};
}

}  // namespace sigwavnet::cli
