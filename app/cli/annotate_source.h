// Opening a labelling project for the command line, and finding things in it by name.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "app/project/project.h"

namespace sigwavnet::cli {

// For writing: an error when it can only be read (says why). Tells the project's notices.
Result<std::unique_ptr<project::Project>> openProject(const std::string& file, bool write, Console& console);

// The scheme of that name; "": the first one of a kind with classes. NotFound lists those there are.
Result<project::Scheme> schemeNamed(const project::Project& project, const std::string& name);
Result<std::vector<project::Id>> annotatorsNamed(const project::Project& project, const std::vector<std::string>& names);

}  // namespace sigwavnet::cli
