#include "app/cli/annotate_source.h"

namespace sigwavnet::cli {

using namespace project;

Result<std::unique_ptr<Project>> openProject(const std::string& file, bool write, Console& console) {
    SWN_ASSIGN(std::unique_ptr<Project> opened,
               Project::open(file, write ? OpenMode::ReadWrite : OpenMode::ReadOnly));
    if (write && opened->readOnly() != ReadOnlyReason::None)
        return Error{ErrorKind::Unsupported, file, opened->readOnlyWords()};
    for (const Message& notice : opened->notices()) console.warn(notice);
    return opened;
}

Result<Scheme> schemeNamed(const Project& project, const std::string& name) {
    std::string known;
    for (const Scheme& scheme : project.schemes()) {
        if (name.empty() ? scheme.kind != SchemeKind::Rating : scheme.name == name) return scheme;
        known += (known.empty() ? "" : ", ") + scheme.name;
    }
    return Error{
        ErrorKind::NotFound,
        project.file().string(),
        {CORE_TEXT("The project has no scheme \"%1\"; it has: %2."), {name, known.empty() ? "-" : known}}};
}

Result<std::vector<Id>> annotatorsNamed(const Project& project, const std::vector<std::string>& names) {
    std::vector<Id> ids;
    for (const std::string& name : names) {
        std::string known;
        Id found = 0;
        for (const Annotator& annotator : project.annotators()) {
            if (annotator.name == name) found = annotator.id;
            known += (known.empty() ? "" : ", ") + annotator.name;
        }
        if (found == 0)
            return Error{ErrorKind::NotFound,
                         project.file().string(),
                         {CORE_TEXT("The project has no annotator \"%1\"; it has: %2."),
                          {name, known.empty() ? "-" : known}}};
        ids.push_back(found);
    }
    return ids;
}

}  // namespace sigwavnet::cli
