#include "app/studio/annotate/project_opening.h"

#include <system_error>

#include "app/project/relink.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kDigits = 10;

Status fill(project::Project& project, const NewProject& wanted, const Corpus& corpus) {
    SWN_TRY(project.annotator(wanted.annotator));
    const auto& classes = wanted.classes.empty() ? corpus.classes : wanted.classes;
    const auto kind = wanted.multiple ? project::SchemeKind::Multiple : project::SchemeKind::Single;
    if (!classes.empty()) SWN_TRY(project.setScheme(schemeOf(classes, kind, "emotion")));
    if (wanted.scales) {
        SWN_TRY(project.setScheme(scaleOf("valence", "V")));
        SWN_TRY(project.setScheme(scaleOf("arousal", "A")));
        SWN_TRY(project.setScheme(scaleOf("dominance", "D")));
    }
    SWN_TRY(project.addCorpus(corpus));
    return {};
}

}  // namespace

std::string colourOfClass(int index) {
    return widgets::Theme::light().classColour(index).name().toStdString();
}

project::Scheme schemeOf(const std::vector<std::string>& classes, project::SchemeKind kind, const std::string& name) {
    project::Scheme scheme;
    scheme.name = name;
    scheme.kind = kind;
    for (size_t i = 0; i < classes.size(); ++i) {
        const std::string key = i < kDigits ? std::to_string((i + 1) % kDigits) : std::string();
        scheme.classes.push_back({0, classes[i], colourOfClass(int(i)), key});
    }
    return scheme;
}

project::Scheme scaleOf(const std::string& name, const std::string& key) {
    project::Scheme scheme;
    scheme.name = name;
    scheme.kind = project::SchemeKind::Rating;
    scheme.key = key;
    return scheme;
}

Result<std::unique_ptr<project::Project>> openProjectFile(const std::filesystem::path& file, Progress& progress) {
    SWN_ASSIGN(auto opened, project::Project::open(file));
    SWN_TRY(project::findMissing(*opened, progress));
    return opened;
}

Result<std::unique_ptr<project::Project>> createProjectFile(const NewProject& wanted, Progress& progress) {
    std::shared_ptr<const Corpus> corpus = wanted.corpus;
    if (!corpus) {
        SWN_ASSIGN(Corpus imported, importCorpus(wanted.source, {}, progress));
        corpus = std::make_shared<const Corpus>(std::move(imported));
    }
    SWN_ASSIGN(auto made, project::Project::create(wanted.file, wanted.name));
    if (Status filled = fill(*made, wanted, *corpus); !filled) {
        made.reset();
        std::error_code ignored;
        std::filesystem::remove(wanted.file, ignored);
        return std::move(filled).error();
    }
    return made;
}

}  // namespace sigwavnet::studio
