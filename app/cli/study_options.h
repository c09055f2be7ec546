// What crossvalidate and ablate have in common on the command line: a study of many trainings, begun, gone on
// with, joined or shown.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "app/cli/config_source.h"
#include "app/cli/console.h"
#include "app/cli/corpus_source.h"
#include "core/training/study_plan.h"

namespace sigwavnet::cli {

struct StudyArguments {
    CorpusSource corpus;
    ConfigSource config;
    std::optional<uint64_t> seed;
    std::optional<int> folds;
    int repeats = 1;
    int jobs = 1;
    bool ensemble = false;
    std::string device = "auto";
    std::string out, resume, worker, show;  // folders: what to do with them
    int parent = 0;                         // process that started this worker; 0: a person did
    bool json = false;
};

// All but --ensemble and what sets `repeats`.
void addStudyOptions(CLI::App& command, StudyArguments& arguments);
// Makes an option that only a new study takes a usage error beside --resume, --worker and --show.
void onlyForNewStudies(CLI::App& command, CLI::Option* option);
// Throws CLI::ParseError for what is missing or wrong: a usage error.
void checkStudyArguments(const StudyArguments& arguments);

// The configuration as the command line says.
Result<TrainingConfig> studyConfig(const StudyArguments& arguments);

// Begins the study of these variants, or does what the arguments ask for instead; follows it to its end and
// prints what was found.
Result<int> runStudyCommand(const StudyArguments& arguments, StudyPlan::Kind kind,
                            const std::function<Result<std::vector<StudyVariant>>()>& variants,
                            Console& console);

}  // namespace sigwavnet::cli
