// A labelling project of generated tones, for the desk's tests.
#pragma once

#include <QTest>

#include <memory>

#include "app/studio/annotate/desk.h"
#include "app/studio/annotate/project_opening.h"
#include "tests/app/studio/studio_fixture.h"

namespace sigwavnet::test {

// `classes` × `perClass` tones in a new folder below `root`, and a project of them beside it; its path.
inline std::filesystem::path makeToneProject(const std::filesystem::path& root, int classes, int perClass,
                                             const std::string& annotator, bool scales = false) {
    std::filesystem::create_directories(root / "tones");
    studio::NewProject wanted;
    wanted.file = root / "tones.swproj";
    wanted.name = "tones";
    wanted.annotator = annotator;
    wanted.corpus = std::make_shared<const Corpus>(toneCorpus(root / "tones", classes, perClass));
    wanted.scales = scales;
    SilentProgress progress;
    auto made = studio::createProjectFile(wanted, progress);
    if (!made) qFatal("%s", made.error().text().c_str());
    return wanted.file;
}

inline studio::Desk::ProjectPtr openTones(const std::filesystem::path& file) {
    SilentProgress progress;
    auto opened = studio::openProjectFile(file, progress);
    if (!opened) qFatal("%s", opened.error().text().c_str());
    return std::move(*opened);
}

}  // namespace sigwavnet::test
