// Opening and making projects, for jobs. Pure but for the files they name.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/project/project.h"
#include "core/base/progress.h"
#include "core/dataset/corpus.h"

namespace sigwavnet::studio {

// Opens, and looks which recordings are where the project left them. Errors: Project::open's.
Result<std::unique_ptr<project::Project>> openProjectFile(const std::filesystem::path& file, Progress& progress);

struct NewProject {
    std::filesystem::path file;
    std::string name;
    std::string annotator;
    // What is to be labelled: an opened corpus, or the folder or table of one that is opened first.
    std::shared_ptr<const Corpus> corpus{};
    std::filesystem::path source{};
    std::vector<std::string> classes{};  // empty: the corpus' own
    bool multiple = false;               // any number of classes a clip
    bool scales = false;                 // also valence, arousal and dominance, 1-5
};

// Errors: importCorpus' and Project::create's. A project that could not be filled is removed again.
Result<std::unique_ptr<project::Project>> createProjectFile(const NewProject& wanted, Progress& progress);

// Classes with keys and colours: "1" … "9", then "0", then none.
project::Scheme schemeOf(const std::vector<std::string>& classes, project::SchemeKind kind, const std::string& name);
project::Scheme scaleOf(const std::string& name, const std::string& key);
// The colour of the i-th class of a new scheme.
std::string colourOfClass(int index);

}  // namespace sigwavnet::studio
