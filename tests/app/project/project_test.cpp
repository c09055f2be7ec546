// The project's file: labels that are there after a restart, undo that survives one, rules that edits keep.
#include <QTest>

#include "tests/app/project/project_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class ProjectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewProjectOpensAgain();
    void neverOverwritesAFile();
    void keepsAnswersWithAllTheyHold();
    void keepsWhatWasShown();
    void keepsTheHistoryOfAnItem();
    void undoesAndRedoesAcrossRestarts();
    void forgetsRedoAfterANewEdit();
    void undoesABatchAtOnce();
    void aFailedBatchChangesNothing();
    void sayingTheSameAgainIsHistoryButNoEdit();
    void refusesAnswersThatBreakTheScheme();
    void refusesKeysThatCollide();
    void refusesToRemoveAClassInUse();
    void renamesAClassEverywhere();
    void addsACorpusTwiceWithoutDoubles();
    void undoOfACorpusTakesItsClips();
    void segmentsComeAndGoWithTheirAnswers();
    void suggestionsAreKeptPerModel();
    void idsAreNeverGivenTwice();
    void tellsWhichRowsChanged();
    void settingsAndRunsAreFoundAgain();
};

void ProjectTest::aNewProjectOpensAgain() {
    Bench bench(4);
    QVERIFY(bench.project != nullptr);
    QVERIFY(bench.project->readOnly() == ReadOnlyReason::None);
    QVERIFY(bench.reopen());
    QCOMPARE(bench.project->name(), std::string("bench"));
    QCOMPARE(bench.project->items().size(), size_t(4));
    QCOMPARE(bench.project->items().item(0).path, std::string("s0/clip-000000.wav"));
    QCOMPARE(bench.project->items().item(1).speaker, std::string("s1"));
    QCOMPARE(bench.project->items().item(1).sourceLabel, std::string("joy"));
    QCOMPARE(bench.project->schemes().size(), size_t(1));
    QVERIFY(bench.project->schemes().front().classes[2].key == "3");
    QVERIFY(bench.project->annotators().front().name == "anna");
    QVERIFY(bench.project->audioPath(bench.key(0)) ==
            std::filesystem::weakly_canonical(bench.folder.path()) / "audio/s0/clip-000000.wav");
    QVERIFY(bench.project->notices().empty());
}

void ProjectTest::neverOverwritesAFile() {
    Bench bench;
    const auto again = Project::create(bench.file(), "other");
    QVERIFY(!again);
    QVERIFY(again.error().kind == ErrorKind::Exists);
    const auto nowhere = Project::create(bench.folder / "no/such/folder/x.swproj", "other");
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().kind == ErrorKind::NotFound);
}

void ProjectTest::keepsAnswersWithAllTheyHold() {
    Bench bench;
    const auto valence = bench.project->setScheme({0, "valence", SchemeKind::Rating, {}, 1, 5, "v"});
    const auto topics =
        bench.project->setScheme({0,
                                  "heard",
                                  SchemeKind::Multiple,
                                  {{0, "laughter", "#000000", "l"}, {0, "breath", "#111111", "b"}},
                                  1,
                                  5,
                                  {}});
    QVERIFY(valence && topics);
    const Scheme heard = bench.project->schemes().back();
    Answer full{{heard.classes[1].id, bench.classId(0), heard.classes[0].id},
                {{*valence, 4}},
                true,
                Flag::Noise | Flag::Broken,
                "schräg \"é\", 1"};
    QVERIFY(bench.project->label(bench.key(2), bench.anna, full));
    std::sort(full.classes.begin(), full.classes.end());
    QVERIFY(*bench.project->items().answerOf(2, bench.anna) == full);
    QVERIFY(bench.reopen());
    QVERIFY(*bench.project->items().answerOf(2, bench.anna) == full);
    QVERIFY(bench.project->items().answerOf(1, bench.anna) == nullptr);
    // Taking everything back leaves no answer.
    QVERIFY(bench.project->label(bench.key(2), bench.anna, {}));
    QVERIFY(bench.project->items().answerOf(2, bench.anna) == nullptr);
}

void ProjectTest::keepsWhatWasShown() {
    Bench bench;
    const Shown shown{"joy", 0.625, "abc123", false, 1.75};
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(0), shown));
    QVERIFY(bench.reopen());
    const auto history = bench.project->history(bench.key(0));
    QVERIFY(history);
    QCOMPARE(history->size(), size_t(1));
    QVERIFY(history->front().shown == shown);
    QVERIFY(history->front().madeAt > 1600000000000);
    QVERIFY(history->front().current);
}

void ProjectTest::keepsTheHistoryOfAnItem() {
    Bench bench;
    for (const size_t index : {0, 1, 2})
        QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(index)));
    QVERIFY(bench.project->undo());
    const auto history = bench.project->history(bench.key(0));
    QCOMPARE(history->size(), size_t(3));
    QVERIFY(!(*history)[0].current && (*history)[1].current && !(*history)[2].current);
    QVERIFY(!bench.project->history({12345, 0}));
    QCOMPARE(bench.project->decisions((*history)[0].id)->size(), size_t(2));
}

void ProjectTest::undoesAndRedoesAcrossRestarts() {
    Bench bench;
    for (size_t row = 0; row < 4; ++row)
        QVERIFY(bench.project->label(bench.key(row), bench.anna, bench.answer(row % 3)));
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(2)));
    QVERIFY(bench.reopen());
    QCOMPARE(bench.project->nextUndo()->title.text(), std::string("Label as sadness"));
    QVERIFY(bench.project->nextUndo()->keys == std::vector<ItemKey>{bench.key(0)});
    QVERIFY(bench.project->undo());
    QCOMPARE(bench.labelOf(0, bench.anna), std::string("anger"));
    QVERIFY(bench.project->undo());
    QCOMPARE(bench.labelOf(3, bench.anna), std::string());
    QVERIFY(bench.reopen());
    QCOMPARE(bench.labelOf(3, bench.anna), std::string());
    QVERIFY(bench.project->redo());
    QVERIFY(bench.project->redo());
    QCOMPARE(bench.labelOf(3, bench.anna), std::string("anger"));
    QCOMPARE(bench.labelOf(0, bench.anna), std::string("sadness"));
    QVERIFY(!bench.project->nextRedo());
    QVERIFY(bench.project->redo().error().kind == ErrorKind::NotFound);
    // All the way back: the project is empty, as it began.
    int steps = 0;
    while (bench.project->nextUndo()) {
        QVERIFY(bench.project->undo());
        ++steps;
    }
    QCOMPARE(steps, 5 + 3);
    QCOMPARE(bench.project->items().size(), size_t(0));
    QVERIFY(bench.project->schemes().empty() && bench.project->annotators().empty());
    while (bench.project->nextRedo()) QVERIFY(bench.project->redo());
    QCOMPARE(bench.labelOf(0, bench.anna), std::string("sadness"));
    QCOMPARE(bench.project->items().size(), size_t(6));
}

void ProjectTest::forgetsRedoAfterANewEdit() {
    Bench bench;
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(0)));
    QVERIFY(bench.project->undo());
    QVERIFY(bench.project->label(bench.key(1), bench.anna, bench.answer(1)));
    QVERIFY(!bench.project->nextRedo());
    QVERIFY(bench.project->undo());
    QCOMPARE(bench.labelOf(1, bench.anna), std::string());
}

void ProjectTest::undoesABatchAtOnce() {
    Bench bench;
    QVERIFY(bench.project->label(bench.key(1), bench.anna, bench.answer(1)));
    std::vector<ItemKey> keys;
    for (size_t row = 0; row < 6; ++row) keys.push_back(bench.key(row));
    const std::vector<Answer> answers(6, bench.answer(2));
    QVERIFY(bench.project->labelMany(keys, bench.anna, answers, {"Label %1 clips", {"6"}}));
    QCOMPARE(bench.labelOf(5, bench.anna), std::string("sadness"));
    QCOMPARE(bench.project->nextUndo()->items, 6);
    QVERIFY(bench.project->undo());
    QCOMPARE(bench.labelOf(5, bench.anna), std::string());
    QCOMPARE(bench.labelOf(1, bench.anna), std::string("joy"));
}

void ProjectTest::aFailedBatchChangesNothing() {
    Bench bench;
    const std::vector<ItemKey> keys = {bench.key(0), {999, 0}};
    const std::vector<Answer> answers(2, bench.answer(0));
    QVERIFY(bench.project->labelMany(keys, bench.anna, answers, {"x"}).error().kind == ErrorKind::NotFound);
    QCOMPARE(bench.labelOf(0, bench.anna), std::string());
    QVERIFY(bench.reopen());
    QCOMPARE(bench.labelOf(0, bench.anna), std::string());
}

void ProjectTest::sayingTheSameAgainIsHistoryButNoEdit() {
    Bench bench;
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(0)));
    const Id edit = bench.project->nextUndo()->id;
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(0), {"anger", 0.9, "m", false, 2}));
    QCOMPARE(bench.project->nextUndo()->id, edit);
    QCOMPARE(bench.project->history(bench.key(0))->size(), size_t(2));
}

void ProjectTest::refusesAnswersThatBreakTheScheme() {
    Bench bench;
    const auto valence = bench.project->setScheme({0, "valence", SchemeKind::Rating, {}, 1, 5, {}});
    const Answer two{{bench.classId(0), bench.classId(1)}, {}, false, 0, {}};
    QVERIFY(bench.project->label(bench.key(0), bench.anna, two).error().kind == ErrorKind::Invalid);
    QVERIFY(bench.project->label(bench.key(0), bench.anna, {{4711}, {}, false, 0, {}}).error().kind ==
            ErrorKind::NotFound);
    QVERIFY(
        bench.project->label(bench.key(0), bench.anna, {{}, {{*valence, 6}}, false, 0, {}}).error().kind ==
        ErrorKind::Invalid);
    QVERIFY(bench.project->label(bench.key(0), 99, bench.answer(0)).error().kind == ErrorKind::NotFound);
    QVERIFY(bench.project->history(bench.key(0))->empty());
}

void ProjectTest::refusesKeysThatCollide() {
    Bench bench;
    const auto taken = bench.project->setScheme({0, "arousal", SchemeKind::Rating, {}, 1, 5, "2"});
    QVERIFY(!taken);
    const std::string words = taken.error().message.text();
    QVERIFY2(words.find("joy") != std::string::npos && words.find("arousal") != std::string::npos,
             words.c_str());
    Scheme twice = emotionScheme();
    twice.name = "mood";
    for (ClassEntry& entry : twice.classes) entry.key = "x";
    QVERIFY(bench.project->setScheme(twice).error().kind == ErrorKind::Invalid);
    QCOMPARE(bench.project->schemes().size(), size_t(1));
}

void ProjectTest::refusesToRemoveAClassInUse() {
    Bench bench;
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(1)));
    Scheme scheme = bench.project->schemes().front();
    scheme.classes.erase(scheme.classes.begin() + 1);
    QVERIFY(bench.project->setScheme(scheme).error().kind == ErrorKind::Invalid);
    QVERIFY(bench.project->removeScheme(scheme.id).error().kind == ErrorKind::Invalid);
    QVERIFY(bench.project->label(bench.key(0), bench.anna, {}));
    QVERIFY(bench.project->setScheme(scheme));
    QCOMPARE(bench.project->schemes().front().classes.size(), size_t(2));
    QVERIFY(bench.project->undo());
    QCOMPARE(bench.project->schemes().front().classes[1].name, std::string("joy"));
}

void ProjectTest::renamesAClassEverywhere() {
    Bench bench;
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(1)));
    Scheme scheme = bench.project->schemes().front();
    scheme.classes[1].name = "happiness";
    QVERIFY(bench.project->setScheme(scheme));
    QCOMPARE(bench.labelOf(0, bench.anna), std::string("happiness"));
}

void ProjectTest::addsACorpusTwiceWithoutDoubles() {
    Bench bench(3);
    QCOMPARE(*bench.project->addCorpus(corpusOf(bench.folder / "audio", 5)), 2);
    QCOMPARE(*bench.project->addCorpus(corpusOf(bench.folder / "audio", 5)), 0);
    QCOMPARE(bench.project->items().size(), size_t(5));
    QCOMPARE(bench.project->corpora().size(), size_t(1));
    QCOMPARE(*bench.project->addCorpus(corpusOf(bench.folder / "more", 2)), 2);
    QCOMPARE(bench.project->corpora().size(), size_t(2));
}

void ProjectTest::undoOfACorpusTakesItsClips() {
    Bench bench(3);
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(0)));
    QVERIFY(bench.project->addCorpus(corpusOf(bench.folder / "more", 2)));
    QVERIFY(bench.project->undo());
    QCOMPARE(bench.project->items().size(), size_t(3));
    QVERIFY(bench.project->redo());
    QCOMPARE(bench.project->items().size(), size_t(5));
    QCOMPARE(bench.labelOf(0, bench.anna), std::string("anger"));
}

void ProjectTest::segmentsComeAndGoWithTheirAnswers() {
    Bench bench(2);
    const Id clip = bench.key(0).clip;
    QVERIFY(bench.project->addSegment(clip, {100}, {100}).error().kind == ErrorKind::Invalid);
    QVERIFY(bench.project->addSegment(clip, {100}, {16001}).error().kind == ErrorKind::Invalid);
    const auto late = bench.project->addSegment(clip, {8000}, {16000});
    const auto early = bench.project->addSegment(clip, {10}, {4000});
    QVERIFY(late && early);
    QCOMPARE(bench.project->items().size(), size_t(4));
    QVERIFY(bench.key(1) == *early && bench.key(2) == *late);
    QVERIFY(bench.project->label(*late, bench.anna, bench.answer(1)));
    QVERIFY(bench.project->removeSegment(*late));
    QCOMPARE(bench.project->items().size(), size_t(3));
    QVERIFY(bench.project->undo());
    QCOMPARE(bench.labelOf(2, bench.anna), std::string("joy"));
    QVERIFY(bench.project->changeSegment(*late, {5}, {20}));
    QVERIFY(bench.reopen());
    QVERIFY(bench.key(1) == *late);
    QCOMPARE(bench.project->items().item(1).frames, int64_t(15));
    QCOMPARE(bench.labelOf(1, bench.anna), std::string("joy"));
}

void ProjectTest::suggestionsAreKeptPerModel() {
    Bench bench(3);
    const auto first = bench.project->addModel({0, "h1", "one", "/m/one", {"anger", "joy"}});
    const auto second = bench.project->addModel({0, "h2", "two", "/m/two", {"a", "b", "c"}});
    QVERIFY(first && second && *first != *second);
    QCOMPARE(*bench.project->addModel({0, "h1", "one", "/elsewhere", {"anger", "joy"}}), *first);
    QVERIFY(bench.project->showModel(*first));
    const std::vector<Suggestion> suggestions = {{bench.key(0), {0.25f, 0.75f}},
                                                 {bench.key(2), {1.0f, 0.0f}}};
    QVERIFY(bench.project->setSuggestions(*first, suggestions));
    QCOMPARE(bench.project->items().suggestedClass(0), 1);
    QCOMPARE(bench.project->items().suggestedClass(1), -1);
    const std::vector<Suggestion> wrong = {{bench.key(0), {0.9f, 0.9f}}};
    QVERIFY(bench.project->setSuggestions(*first, wrong).error().kind == ErrorKind::Invalid);
    QVERIFY(bench.reopen());
    QCOMPARE(bench.project->shownModel(), *first);
    QCOMPARE(bench.project->items().confidence(0), 0.75);
    QVERIFY(bench.project->showModel(*second));
    QCOMPARE(bench.project->items().suggestedClass(0), -1);
    QCOMPARE(bench.project->items().modelClasses().size(), size_t(3));
    QCOMPARE(bench.project->models().front().path, std::string("/elsewhere"));
}

void ProjectTest::idsAreNeverGivenTwice() {
    Bench bench;
    const Id berta = *bench.project->annotator("berta");
    QVERIFY(bench.project->label(bench.key(0), berta, bench.answer(0)));
    QVERIFY(bench.project->undo());
    QVERIFY(bench.project->undo());
    const Id carla = *bench.project->annotator("carla");
    QVERIFY(carla != berta);  // berta's decision stays in the history and must not become carla's
}

void ProjectTest::tellsWhichRowsChanged() {
    Bench bench;
    std::vector<std::vector<size_t>> told;
    bench.project->onChange([&](const std::vector<size_t>& rows) { told.push_back(rows); });
    QVERIFY(bench.project->label(bench.key(3), bench.anna, bench.answer(0)));
    QVERIFY(bench.project->undo());
    QVERIFY(bench.project->annotator("berta"));
    QCOMPARE(told.size(), size_t(3));
    QVERIFY(told[0] == std::vector<size_t>{3} && told[1] == std::vector<size_t>{3} && told[2].empty());
}

void ProjectTest::settingsAndRunsAreFoundAgain() {
    Bench bench;
    QVERIFY(bench.project->setSetting("desk/splitter", "120,300"));
    const auto run = bench.project->addRun({0, "/runs/1", "", 1700000000000, 50, -1});
    QVERIFY(run);
    QVERIFY(bench.project->changeRun({*run, "/runs/1", "h9", 1700000000000, 50, 0.625}));
    QVERIFY(bench.reopen());
    QCOMPARE(bench.project->setting("desk/splitter"), std::string("120,300"));
    QCOMPARE(bench.project->setting("never"), std::string());
    QCOMPARE(bench.project->runs().front().accuracy, 0.625);
}

QTEST_APPLESS_MAIN(ProjectTest)
#include "project_test.moc"
