// What the tests of projects share: a corpus of silence-free little clips that needs no file, and a scheme.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/project/project.h"
#include "tests/support/temp_folder.h"

namespace sigwavnet::test {

using namespace sigwavnet::project;

// `count` clips "speaker-NN/clip-NNNNN.wav" below `root`, one second each; their files don't exist.
inline Corpus corpusOf(const std::filesystem::path& root, int count) {
    Corpus corpus;
    corpus.format = "folders";
    corpus.root = root;
    const std::vector<std::string> classes = {"anger", "joy", "sadness"};
    for (int i = 0; i < count; ++i) {
        Clip clip;
        std::string number = std::to_string(i);
        number.insert(0, number.size() < 6 ? 6 - number.size() : 0, '0');
        clip.speaker = "s" + std::to_string(i % 10);
        clip.name = clip.speaker + "/clip-" + number + ".wav";
        clip.path = root / clip.name;
        clip.label = clip.sourceLabel = classes[size_t(i) % 3];
        clip.rate = {16000};
        clip.channels = 1;
        clip.frames = 16000;
        clip.hash = "hash" + number;
        corpus.clips.push_back(std::move(clip));
    }
    corpus.classes = classes;
    return corpus;
}

inline Scheme emotionScheme() {
    return {0, "emotion", SchemeKind::Single,
            {{0, "anger", "#d55e00", "1"}, {0, "joy", "#e69f00", "2"}, {0, "sadness", "#0072b2", "3"}}, 1, 5, {}};
}

// A project with `clips` clips, the emotion scheme and the annotator "anna".
struct Bench {
    explicit Bench(int clips = 6) {
        auto made = Project::create(file(), "bench");
        if (!made) return;
        project = std::move(made).value();
        if (!project->setScheme(emotionScheme()) || !project->addCorpus(corpusOf(folder / "audio", clips))) project.reset();
        if (project) anna = project->annotator("anna").value();
    }
    std::filesystem::path file() const { return folder / "bench.swproj"; }
    bool reopen() {
        project.reset();
        auto opened = Project::open(file());
        if (opened) project = std::move(opened).value();
        return opened.ok();
    }
    ItemKey key(size_t row) const { return project->items().item(row).key; }
    Id classId(size_t index) const { return project->schemes().front().classes[index].id; }
    Answer answer(size_t index) const { return {{classId(index)}, {}, false, 0, {}}; }
    // "anger" …, or empty when the item has no answer of the annotator.
    std::string labelOf(size_t row, Id annotator) const {
        const Answer* present = project->items().answerOf(row, annotator);
        return present && !present->classes.empty() ? project->classOf(present->classes.front())->name : "";
    }

    TempFolder folder;
    std::unique_ptr<Project> project;
    Id anna = 0;
};

}  // namespace sigwavnet::test
