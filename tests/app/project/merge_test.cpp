// Copies, and what two people did in them coming together again.
#include <QTest>

#include "app/project/copy.h"
#include "app/project/merge.h"
#include "tests/app/project/project_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

std::unique_ptr<Project> opened(const fs::path& file) {
    auto project = Project::open(file);
    return project ? std::move(project).value() : nullptr;
}

Id idOf(const Project& project, const std::string& annotator) {
    for (const Annotator& entry : project.annotators())
        if (entry.name == annotator) return entry.id;
    return 0;
}

Answer answerOf(const Project& project, size_t index) {
    return {{project.schemes().front().classes[index].id}, {}, false, 0, {}};
}

std::string labelOf(const Project& project, size_t row, const std::string& annotator) {
    const Answer* answer = project.items().answerOf(row, idOf(project, annotator));
    return answer && !answer->classes.empty() ? project.classOf(answer->classes.front())->name : "";
}

}  // namespace

class MergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saveAsKeepsEverything();
    void aCopyForAnotherHoldsNobodysAnswers();
    void pathsWorkFromTheNewPlace();
    void nothingIsOverwritten();
    void newAnswersComeHome();
    void laterAnswersAreNoConflict();
    void conflictsAreListedAndDecided();
    void oneUndoTakesAMergeBack();
    void classesSegmentsAndUnknownClips();
    void planAndProjectMustAgree();
};

void MergeTest::saveAsKeepsEverything() {
    Bench bench;
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(0)));
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(1)));
    QVERIFY(saveAs(bench.file(), bench.folder / "copy.swproj"));  // while it is open
    const auto copy = opened(bench.folder / "copy.swproj");
    QVERIFY(copy != nullptr && copy->readOnly() == ReadOnlyReason::None);
    QCOMPARE(labelOf(*copy, 0, "anna"), std::string("joy"));
    QVERIFY(copy->undo());
    QCOMPARE(labelOf(*copy, 0, "anna"), std::string("anger"));
    QCOMPARE(bench.labelOf(0, bench.anna), std::string("joy"));
}

void MergeTest::aCopyForAnotherHoldsNobodysAnswers() {
    Bench bench;
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(0)));
    QVERIFY(copyForAnnotator(bench.file(), bench.folder / "berta.swproj", "berta"));
    const auto copy = opened(bench.folder / "berta.swproj");
    QCOMPARE(copy->items().size(), size_t(6));
    QVERIFY(copy->items().answers(0).empty());
    QVERIFY(copy->history(bench.key(0))->empty());
    QVERIFY(!copy->nextUndo());
    QVERIFY(idOf(*copy, "berta") != 0 && idOf(*copy, "anna") == bench.anna);
    QVERIFY(copyForAnnotator(bench.file(), bench.folder / "carla.swproj", "carla", true));
    QCOMPARE(labelOf(*opened(bench.folder / "carla.swproj"), 0, "anna"), std::string("anger"));
}

void MergeTest::pathsWorkFromTheNewPlace() {
    Bench bench;
    const fs::path audio = fs::weakly_canonical(bench.folder.path()) / "audio/s0/clip-000000.wav";
    fs::create_directories(audio.parent_path());
    fs::create_directories(bench.folder / "deep/er");
    QVERIFY(saveAs(bench.file(), bench.folder / "deep/er/copy.swproj"));
    QCOMPARE(opened(bench.folder / "deep/er/copy.swproj")->audioPath(bench.key(0)), audio);
    // The whole folder moves: project and audio find each other.
    bench.project.reset();
    const TempFolder elsewhere;
    fs::copy(bench.folder.path(), elsewhere / "moved", fs::copy_options::recursive);
    fs::remove_all(bench.folder / "audio");
    QCOMPARE(opened(elsewhere / "moved/bench.swproj")->audioPath({1, 0}),
             fs::weakly_canonical(elsewhere.path()) / "moved/audio/s0/clip-000000.wav");
}

void MergeTest::nothingIsOverwritten() {
    Bench bench;
    QVERIFY(saveAs(bench.file(), bench.file()).error().kind == ErrorKind::Exists);
    QVERIFY(copyForAnnotator(bench.file(), bench.file(), "b").error().kind == ErrorKind::Exists);
    QVERIFY(saveAs(bench.file(), bench.folder / "no/where.swproj").error().kind == ErrorKind::NotFound);
    QVERIFY(planMerge(*bench.project, bench.file()).error().kind == ErrorKind::Invalid);
}

void MergeTest::newAnswersComeHome() {
    Bench bench;
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(0)));
    QVERIFY(copyForAnnotator(bench.file(), bench.folder / "berta.swproj", "berta"));
    {
        const auto copy = opened(bench.folder / "berta.swproj");
        const Shown shown{"joy", 0.5, "model", true, 2.5};
        for (size_t row = 0; row < 3; ++row)
            QVERIFY(
                copy->label(copy->items().item(row).key, idOf(*copy, "berta"), answerOf(*copy, 1), shown));
    }
    const auto plan = planMerge(*bench.project, bench.folder / "berta.swproj");
    QVERIFY(plan);
    QCOMPARE(plan->newAnswers, 3);
    QVERIFY(plan->conflicts.empty() && plan->newAnnotators == std::vector<std::string>{"berta"});
    QVERIFY(bench.project->annotators().size() == 1);  // planning changes nothing
    QVERIFY(merge(*bench.project, *plan, {}));
    QCOMPARE(labelOf(*bench.project, 2, "berta"), std::string("joy"));
    QCOMPARE(labelOf(*bench.project, 0, "anna"), std::string("anger"));
    const auto history = bench.project->history(bench.key(2));
    QVERIFY(history->front().shown == (Shown{"joy", 0.5, "model", true, 2.5}));
    QCOMPARE(planMerge(*bench.project, bench.folder / "berta.swproj")->equal, 3);
}

void MergeTest::laterAnswersAreNoConflict() {
    Bench bench;
    for (size_t row = 0; row < 3; ++row)
        QVERIFY(bench.project->label(bench.key(row), bench.anna, bench.answer(0)));
    QVERIFY(saveAs(bench.file(), bench.folder / "home.swproj"));
    QVERIFY(bench.project->label(bench.key(1), bench.anna, bench.answer(1)));  // went on here
    QVERIFY(bench.project->label(bench.key(2), bench.anna, {}));               // taken back here
    {
        const auto copy = opened(bench.folder / "home.swproj");
        QVERIFY(copy->label(bench.key(0), bench.anna, answerOf(*copy, 2)));  // went on there
    }
    const auto plan = planMerge(*bench.project, bench.folder / "home.swproj");
    QCOMPARE(plan->newerAnswers, 1);
    QCOMPARE(plan->newAnswers, 0);
    QCOMPARE(plan->equal, 2);
    QVERIFY(merge(*bench.project, *plan, {}));
    QCOMPARE(labelOf(*bench.project, 0, "anna"), std::string("sadness"));
    QCOMPARE(labelOf(*bench.project, 1, "anna"), std::string("joy"));
    QCOMPARE(labelOf(*bench.project, 2, "anna"), std::string());
}

void MergeTest::conflictsAreListedAndDecided() {
    Bench bench;
    QVERIFY(saveAs(bench.file(), bench.folder / "home.swproj"));
    for (size_t row = 0; row < 2; ++row)
        QVERIFY(bench.project->label(bench.key(row), bench.anna, bench.answer(0)));
    {
        const auto copy = opened(bench.folder / "home.swproj");
        for (size_t row = 0; row < 2; ++row)
            QVERIFY(copy->label(bench.key(row), bench.anna, answerOf(*copy, 2)));
    }
    const auto plan = planMerge(*bench.project, bench.folder / "home.swproj");
    QCOMPARE(plan->conflicts.size(), size_t(2));
    const MergeConflict& first = plan->conflicts[0];
    QVERIFY(first.item == bench.key(0) && first.annotator == "anna" && first.path == "s0/clip-000000.wav");
    QVERIFY(first.mine == bench.answer(0) && first.theirs == bench.answer(2));
    QVERIFY(first.mineAt > 0 && first.theirsAt >= first.mineAt);
    QVERIFY(merge(*bench.project, *plan, {false, true}));
    QCOMPARE(labelOf(*bench.project, 0, "anna"), std::string("anger"));
    QCOMPARE(labelOf(*bench.project, 1, "anna"), std::string("sadness"));
    // Decided once: the next merge does not ask again, in either direction.
    QVERIFY(planMerge(*bench.project, bench.folder / "home.swproj")->conflicts.empty());
    const auto there = opened(bench.folder / "home.swproj");
    bench.project.reset();
    const auto back = planMerge(*there, bench.file());
    QVERIFY(back->conflicts.empty());
    QCOMPARE(back->newerAnswers, 1);
}

void MergeTest::oneUndoTakesAMergeBack() {
    Bench bench;
    QVERIFY(saveAs(bench.file(), bench.folder / "home.swproj"));
    {
        const auto copy = opened(bench.folder / "home.swproj");
        for (size_t row = 0; row < 4; ++row)
            QVERIFY(copy->label(bench.key(row), bench.anna, answerOf(*copy, 2)));
    }
    QVERIFY(bench.project->label(bench.key(5), bench.anna, bench.answer(0)));
    QVERIFY(merge(*bench.project, *planMerge(*bench.project, bench.folder / "home.swproj"), {}));
    QCOMPARE(bench.project->nextUndo()->title.text(), std::string("Merge with home.swproj"));
    QVERIFY(bench.project->undo());
    QCOMPARE(labelOf(*bench.project, 3, "anna"), std::string());
    QCOMPARE(labelOf(*bench.project, 5, "anna"), std::string("anger"));
    // What was undone can be merged again.
    QCOMPARE(planMerge(*bench.project, bench.folder / "home.swproj")->newAnswers, 4);
}

void MergeTest::classesSegmentsAndUnknownClips() {
    Bench bench(3);
    QVERIFY(saveAs(bench.file(), bench.folder / "home.swproj"));
    {
        const auto copy = opened(bench.folder / "home.swproj");
        Scheme scheme = copy->schemes().front();
        scheme.classes.push_back({0, "fear", "#000000", "4"});
        QVERIFY(copy->setScheme(scheme));
        const auto segment = copy->addSegment(bench.key(1).clip, {100}, {900});
        QVERIFY(copy->label(*segment, bench.anna, answerOf(*copy, 3)));
        QVERIFY(copy->addCorpus(corpusOf(bench.folder / "audio", 5)));
        QVERIFY(copy->label(copy->items().item(5).key, bench.anna, answerOf(*copy, 0)));
    }
    const auto plan = planMerge(*bench.project, bench.folder / "home.swproj");
    QVERIFY(plan->newClasses == std::vector<std::string>{"fear"});
    QCOMPARE(plan->newSegments, 1);
    QVERIFY(plan->unknownClips == std::vector<std::string>{"s4/clip-000004.wav"});
    QVERIFY(merge(*bench.project, *plan, {}));
    QCOMPARE(bench.project->items().size(), size_t(4));
    QCOMPARE(labelOf(*bench.project, 2, "anna"), std::string("fear"));
    QCOMPARE(bench.project->items().item(2).frames, int64_t(800));
    QVERIFY(bench.project->classOf(bench.project->items().answers(2)[0].answer.classes[0])->key.empty());
}

void MergeTest::planAndProjectMustAgree() {
    Bench bench;
    QVERIFY(saveAs(bench.file(), bench.folder / "home.swproj"));
    const auto plan = planMerge(*bench.project, bench.folder / "home.swproj");
    QVERIFY(opened(bench.folder / "home.swproj")->label(bench.key(0), bench.anna, bench.answer(0)));
    QVERIFY(merge(*bench.project, *plan, {}).error().kind == ErrorKind::Invalid);
    QCOMPARE(labelOf(*bench.project, 0, "anna"), std::string());
}

QTEST_APPLESS_MAIN(MergeTest)
#include "merge_test.moc"
