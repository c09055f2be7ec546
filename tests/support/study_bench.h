// What the tests of studies share: tones of four speakers in a table, and a study of them that takes seconds.
#pragma once

#include <fstream>
#include <string>

#include "core/training/study_folder.h"
#include "tests/core/training/training_fixture.h"

namespace sigwavnet::test {

// Writes `perClass` clips of each of two tones and a table of them; tone1 is said by the speakers "a", "b"
// and "c" only when `dMissesATone`, else by all of "a" to "d".
inline std::filesystem::path writeToneTable(const std::filesystem::path& folder, int perClass,
                                            bool dMissesATone = false) {
    Corpus corpus = toneCorpus(folder, 2, perClass);
    std::ofstream table(folder / "tones.csv");
    table << "path,label,speaker\n";
    int turn = 0;
    for (const Clip& clip : corpus.clips) {
        const int speakers = dMissesATone && clip.label == "tone1" ? 3 : 4;
        table << clip.name << ',' << clip.label << ',' << char('a' + turn++ % speakers) << '\n';
    }
    return folder / "tones.csv";
}

inline TrainingConfig studyConfig(const std::string& split) {
    TrainingConfig config = tinyConfig();
    config.epochs = 2;
    config.split.name = split;
    config.split.folds = 3;
    return config;
}

struct StudyBench {
    TempFolder folder;
    SilentProgress progress;
    std::filesystem::path table;
    Corpus corpus;

    explicit StudyBench(int perClass = 8, bool dMissesATone = false) {
        std::filesystem::create_directories(folder / "tones");
        table = writeToneTable(folder / "tones", perClass, dMissesATone);
        if (auto opened = importCorpus(table, {}, progress)) corpus = std::move(*opened);
    }

    std::filesystem::path studyPath() const { return folder / "study"; }
    Result<StudyPlan> plan(const TrainingConfig& config, int repeats = 1, bool ensemble = false) const {
        StudyOptions options;
        options.repeats = repeats;
        options.ensemble = ensemble;
        options.threads = 1;
        return makeStudyPlan(corpus, {{"tiny", "Tiny", config}}, options);
    }
    Result<StudyFolder> begin(const TrainingConfig& config, int repeats = 1, bool ensemble = false) const {
        SWN_ASSIGN(const StudyPlan made, plan(config, repeats, ensemble));
        return StudyFolder::create(studyPath(), made);
    }
};

}  // namespace sigwavnet::test
