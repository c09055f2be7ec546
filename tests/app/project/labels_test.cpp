// A project's labels in other hands: agreement, consensus for training, the queue, and files of other
// programs.
#include <QTest>

#include <cmath>

#include "app/project/label_exchange.h"
#include "app/project/measures.h"
#include "app/project/new_scheme.h"
#include "core/annotation/agreement.h"
#include "core/base/files.h"
#include "core/dataset/corpus.h"
#include "core/exchange/label_files.h"
#include "tests/app/project/project_fixture.h"
#include "tests/support/sound_files.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

// anna and berta label eight clips and agree on six of them; carla labels two.
struct People : Bench {
    People() : Bench(8) {
        berta = *project->annotator("berta");
        carla = *project->annotator("carla");
        for (size_t row = 0; row < 8; ++row) {
            good = good && project->label(key(row), anna, answer(row % 3)).ok();
            good = good && project->label(key(row), berta, answer(row < 6 ? row % 3 : (row + 1) % 3)).ok();
        }
        good = good && project->label(key(6), carla, answer(0)).ok() &&
               project->label(key(7), carla, {{}, {}, true, 0, "?"}).ok();
    }
    Id scheme() const { return project->schemes().front().id; }
    Id berta = 0, carla = 0;
    bool good = true;
};

}  // namespace

class LabelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ratingsOfAClassScheme();
    void ratingsOfScalesAndSeveralClasses();
    void theQueueSeesLabelsAndSuggestions();
    void aConsensusBecomesACorpus();
    void everyFormatBringsTheLabelsBack();
    void importsKeepWhatIsThereUnlessAsked();
    void importsMakeSegmentsClassesAndAnnotators();
    void recordingsAreFoundByWhatFilesCallThem();
    void newSchemesHaveKeysAndColours();
};

void LabelsTest::ratingsOfAClassScheme() {
    People people;
    QVERIFY(people.good);
    const auto selected = selectRatings(*people.project, {people.scheme(), 0, {}, {}});
    QVERIFY(selected);
    QVERIFY(selected->table.annotators == (std::vector<std::string>{"anna", "berta", "carla"}));
    QVERIFY(selected->table.categories == (std::vector<std::string>{"anger", "joy", "sadness"}));
    QCOMPARE(selected->table.items(), size_t(8));
    QCOMPARE(selected->table.values.at(6, 2), 0);
    QCOMPARE(selected->table.values.at(7, 2), int(RatingTable::missing));  // unsure without a class
    SilentProgress progress;
    const auto pair =
        computeAgreement(pairOf(selected->table, 0, 1), AgreementMeasure::Cohen, {0, 0.95, 1}, progress);
    QVERIFY(std::abs(pair->observed - 0.75) < 1e-12);
    QVERIFY(selectRatings(*people.project, {999, 0, {}, {}}).error().kind == ErrorKind::NotFound);
    const auto two =
        selectRatings(*people.project, {people.scheme(), 0, {people.berta, people.carla}, {6, 7}});
    QCOMPARE(two->table.values.columns, size_t(2));
    QCOMPARE(two->table.items(), size_t(2));
}

void LabelsTest::ratingsOfScalesAndSeveralClasses() {
    Bench bench(3);
    const Id valence = *bench.project->setScheme({0, "valence", SchemeKind::Rating, {}, 1, 5, {}});
    const Id heard =
        *bench.project->setScheme({0,
                                   "heard",
                                   SchemeKind::Multiple,
                                   {{0, "laughter", "#000000", ""}, {0, "breath", "#000000", ""}},
                                   1,
                                   5,
                                   {}});
    const Id laughter = bench.project->schemes()[2].classes[0].id,
             breath = bench.project->schemes()[2].classes[1].id;
    QVERIFY(bench.project->label(bench.key(0), bench.anna, {{laughter}, {{valence, 5}}, false, 0, {}}));
    QVERIFY(bench.project->label(bench.key(1), bench.anna, {{breath}, {}, false, 0, {}}));
    QVERIFY(bench.project->label(bench.key(2), bench.anna, {{}, {}, true, 0, {}}));
    const auto ratings = selectRatings(*bench.project, {valence, 0, {}, {}});
    QCOMPARE(ratings->table.items(), size_t(1));
    QCOMPARE(ratings->table.worth(ratings->table.values.at(0, 0)), 5.0);
    const auto presence = selectRatings(*bench.project, {heard, laughter, {}, {}});
    QCOMPARE(presence->table.items(), size_t(2));
    QVERIFY(presence->table.values.at(0, 0) == 1 && presence->table.values.at(1, 0) == 0);
    QVERIFY(selectRatings(*bench.project, {heard, 0, {}, {}}).error().kind == ErrorKind::Invalid);
}

void LabelsTest::theQueueSeesLabelsAndSuggestions() {
    People people;
    const Id model = *people.project->addModel({0, "h", "m", "", {"joy", "anger"}});
    const std::vector<Suggestion> suggestions = {
        {people.key(2), {0.9f, 0.1f}}, {people.key(0), {0.8f, 0.2f}}, {people.key(1), {0.99f, 0.01f}}};
    QVERIFY(people.project->setSuggestions(model, suggestions) && people.project->showModel(model));
    const QueueValues values(*people.project, people.anna, people.scheme());
    // Clip 0 is labelled anger and suggested joy; clip 2's label sadness is none of the model's classes.
    QCOMPARE(orderQueue(values.input(), QueueOrder::ModelAgainstLabel).front(), size_t(0));
    QCOMPARE(orderQueue(values.input(), QueueOrder::Entropy).front(), size_t(0));
    const auto disagreeing = orderQueue(values.input(), QueueOrder::Disagreement);
    QVERIFY(disagreeing[0] == 7 || disagreeing[0] == 6);
    const QueueValues carlas(*people.project, people.carla, people.scheme());
    QCOMPARE(orderQueue(carlas.input(), QueueOrder::UnlabelledFirst).front(), size_t(0));
    QCOMPARE(orderQueue(carlas.input(), QueueOrder::UnlabelledFirst).back(), size_t(7));
}

void LabelsTest::aConsensusBecomesACorpus() {
    const TempFolder folder;
    for (const char* name : {"audio/a.wav", "audio/b.wav", "audio/c.wav", "audio/d.wav"})
        writeClip(folder / name);
    writeBytes(folder / "audio/table.csv",
               "path,label,speaker\na.wav,x,s1\nb.wav,x,s2\nc.wav,y,s1\nd.wav,y,s2\n");
    SilentProgress progress;
    auto project = Project::create(folder / "p.swproj", "p").value();
    QVERIFY(project->addCorpus(*importCorpus(folder / "audio/table.csv", {}, progress)));
    const Id scheme = *project->setScheme(makeScheme("emotion", SchemeKind::Single, {"x", "y"}));
    const auto classes = project->schemes().front().classes;
    const char* said[3] = {"xxy", "xyy", "yx."};
    for (size_t person = 0; person < 3; ++person) {
        const Id id = *project->annotator("p" + std::to_string(person));
        for (size_t row = 0; row < 3; ++row)
            if (said[person][row] != '.')
                QVERIFY(project->label(project->items().item(row).key, id,
                                       {{classes[said[person][row] == 'y' ? 1 : 0].id}, {}, false, 0, {}}));
    }
    ConsensusRequest request{scheme, ConsensusKind::Majority, 0, 1};
    const auto consensus = consensusOf(*project, request);
    QVERIFY(consensus);
    QCOMPARE(consensus->rows.size(), size_t(3));  // a: x x y, b: x y x, c: y y
    QCOMPARE(consensus->unrated, 1);
    request.minimumSupport = 0.9;
    QCOMPARE(consensusOf(*project, request)->weak, 2);
    QVERIFY(writeConsensusTable(*project, *consensus, folder / "consensus.csv", false));
    QVERIFY(writeConsensusTable(*project, *consensus, folder / "consensus.csv", false).error().kind ==
            ErrorKind::Exists);
    fs::create_directories(folder / "beside");
    QVERIFY(writeConsensusTable(*project, *consensus, folder / "beside/c.csv", false).error().kind ==
            ErrorKind::Invalid);
    const auto corpus = importCorpus(folder / "consensus.csv", {}, progress);
    QVERIFY(corpus);
    QVERIFY(corpus->problems.empty());
    QVERIFY((corpus->classCounts() == std::map<std::string, int>{{"x", 2}, {"y", 1}}));
    QCOMPARE(corpus->clips[0].speaker, std::string("s1"));
    QCOMPARE(corpus->clips[0].fields.at("ratings"), std::string("3"));
    request = {scheme, ConsensusKind::DawidSkene, 0, 1};
    QCOMPARE(consensusOf(*project, request)->rows.size(), size_t(3));
}

void LabelsTest::everyFormatBringsTheLabelsBack() {
    for (const LabelFormatInfo& info : labelFormats()) {
        People people;
        const auto segment = people.project->addSegment(people.key(3).clip, {1600}, {8000});
        QVERIFY(people.project->label(*segment, people.anna, people.answer(2)));
        SilentProgress progress;
        const fs::path target =
            people.folder / (info.manyRecordings && !info.extension.empty() ? "out" + info.extension : "out");
        QVERIFY2(exportLabels(labelDocuments(*people.project, {}), info.format, target, false, progress),
                 info.name.c_str());
        Bench empty(8);  // the same clips, nothing labelled
        const auto read = importLabels({target}, info.format, recordingFinder(*empty.project), progress);
        QVERIFY2(read && read->problems.empty(), info.name.c_str());
        const Id scheme = empty.project->schemes().front().id;
        const ImportPlan plan = planImport(*empty.project, read->documents, scheme, "somebody");
        QVERIFY2(plan.problems.empty() && plan.replaced == 0, info.name.c_str());
        QVERIFY2(project::importLabels(*empty.project, plan, scheme, false), info.name.c_str());
        QCOMPARE(empty.project->items().size(), size_t(9));
        for (size_t row = 0; row < 9; ++row)
            for (const Annotator& annotator : people.project->annotators()) {
                Id here = 0;
                for (const Annotator& entry : empty.project->annotators())
                    here = entry.name == annotator.name ? entry.id : here;
                QVERIFY2(people.labelOf(row, annotator.id) == empty.labelOf(row, here),
                         (info.name + " row " + std::to_string(row)).c_str());
            }
        QVERIFY(empty.project->undo());
        QCOMPARE(empty.project->items().size(), size_t(8));
    }
}

void LabelsTest::importsKeepWhatIsThereUnlessAsked() {
    People people;
    const auto documents = labelDocuments(*people.project, {{}, {people.anna}, {}});
    QVERIFY(people.project->label(people.key(0), people.anna, people.answer(1)));
    ImportPlan plan = planImport(*people.project, documents, people.scheme(), "");
    QCOMPARE(plan.replaced, 1);
    QCOMPARE(*project::importLabels(*people.project, plan, people.scheme(), false), 0);
    QCOMPARE(people.labelOf(0, people.anna), std::string("joy"));
    QCOMPARE(*project::importLabels(*people.project, plan, people.scheme(), true), 1);
    QCOMPARE(people.labelOf(0, people.anna), std::string("anger"));
}

void LabelsTest::importsMakeSegmentsClassesAndAnnotators() {
    Bench bench(2);
    const Id scheme = bench.project->schemes().front().id;
    const LabelDocument document{
        "s0/clip-000000.wav",
        {16000},
        16000,
        {{"whatever",
          "dora",
          {{{0}, {4000}, "fear", {}},
           {{4000}, {15990}, "anger", {{"flags", "noise overlap"}, {"comment", "c"}}}}},
         {"whatever", "", {{{0}, {15995}, "joy", {}}, {{100}, {100}, "point", {}}}}}};
    const ImportPlan plan =
        planImport(*bench.project, {document, {"gone.wav", {8000}, {}, {}}}, scheme, "anna");
    QCOMPARE(plan.problems.size(), size_t(2));  // the point and the recording
    QVERIFY(plan.newClasses == std::vector<std::string>{"fear"});
    QVERIFY(project::importLabels(*bench.project, plan, scheme, false));
    QCOMPARE(bench.project->items().size(), size_t(4));
    QCOMPARE(bench.labelOf(0, bench.anna), std::string("joy"));  // as good as the whole clip
    const Id dora = bench.project->annotators().back().id;
    QCOMPARE(bench.labelOf(1, dora), std::string("fear"));
    const Answer* second = bench.project->items().answerOf(2, dora);
    QVERIFY(second->flags == (Flag::Noise | Flag::Overlap) && second->comment == "c");
}

void LabelsTest::recordingsAreFoundByWhatFilesCallThem() {
    Bench bench(3);
    const FindRecording find = recordingFinder(*bench.project);
    for (const char* name :
         {"s1/clip-000001.wav", "clip-000001", "clip-000001.wav", "/somewhere/else/s1/clip-000001.wav"})
        QVERIFY2(find(name), name);
    QCOMPARE(find("clip-000001")->recording, std::string("s1/clip-000001.wav"));
    QCOMPARE(*find("clip-000001")->frames, int64_t(16000));
    QVERIFY(!find("clip-9"));
}

void LabelsTest::newSchemesHaveKeysAndColours() {
    const Scheme scheme = makeScheme("e", SchemeKind::Single, std::vector<std::string>(11, "x"));
    QVERIFY(scheme.classes[0].key == "1" && scheme.classes[8].key == "9" && scheme.classes[9].key == "0" &&
            scheme.classes[10].key.empty());
    QVERIFY(scheme.classes[0].colour != scheme.classes[7].colour);
    QCOMPARE(ratingSchemes().size(), size_t(3));
    Bench bench(1);
    for (const Scheme& rating : ratingSchemes()) QVERIFY(bench.project->setScheme(rating));
}

QTEST_APPLESS_MAIN(LabelsTest)
#include "labels_test.moc"
