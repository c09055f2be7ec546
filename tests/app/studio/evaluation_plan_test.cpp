#include "app/studio/evaluate/evaluation_plan.h"

#include <QTest>

#include <algorithm>

using namespace sigwavnet;
using namespace sigwavnet::studio;

class EvaluationPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheTestPartOfTheModelsOwnSplit();
    void saysHowManyClipsTrainedTheModel();
    void validationClipsChoseTheEpoch();
    void readsTheNumberOfFoldsFromTheName();
    void unknownTrainingUsesTheCorpusPagesSplit();
    void changedCorpusIsNotTakenForTheTrainingOne();
    void anotherCorpusNeedsNoWarning();
    void emptyPartIsRefused();
};

namespace {

// 60 clips of two classes by six speakers; no audio is needed to plan.
Corpus corpus() {
    Corpus corpus;
    corpus.root = "/recordings/small";
    corpus.classes = {"anger", "joy"};
    for (int i = 0; i < 60; ++i) {
        Clip clip;
        clip.name = "clip" + std::to_string(100 + i) + ".wav";
        clip.path = corpus.root / clip.name;
        clip.label = corpus.classes[size_t(i % 2)];
        clip.speaker = "s" + std::to_string(i % 6);
        clip.text = "t" + std::to_string(i % 5);
        clip.rate = SampleRate{16000};
        clip.frames = 16000;
        corpus.clips.push_back(clip);
    }
    return corpus;
}

Model model(std::map<std::string, std::string> facts) {
    NetworkOptions options;
    options.classes = 2;
    options.channels = 4;
    options.hidden = 4;
    options.layers = 1;
    options.levels = 1;
    options.wavelet = "haar";
    auto network = Network::create(options, 1);
    if (!network) qFatal("%s", network.error().text().c_str());
    return {*network, {"anger", "joy"}, Preparation{}, std::move(facts)};
}

Fold groupedFold(const Corpus& corpus, size_t index) {
    return makeFolds(corpus, {"grouped", 7, 3}).value().at(index);
}

// Facts as the trainer writes them, for the second of three groups of speakers.
std::map<std::string, std::string> groupedFacts(const Corpus& corpus) {
    const Fold fold = groupedFold(corpus, 1);
    return {{"corpus", "small"}, {"split", "grouped"},
            {"split_seed", "7"}, {"folds", "3"},
            {"fold", fold.name}, {"training_clips", std::to_string(fold.indices(Part::Train).size())}};
}

bool warns(const EvaluationPlan& plan, const std::string& words) {
    return std::any_of(plan.warnings.begin(), plan.warnings.end(),
                       [&](const Message& m) { return m.text().find(words) != std::string::npos; });
}

}  // namespace

void EvaluationPlanTest::takesTheTestPartOfTheModelsOwnSplit() {
    const Corpus clips = corpus();
    const auto plan = planEvaluation(model(groupedFacts(clips)), clips, {});
    QVERIFY(plan.ok());
    QVERIFY(plan->clips == groupedFold(clips, 1).indices(Part::Test));
    QVERIFY(!warns(*plan, "trained this model"));
    QVERIFY(plan->basis.text().find("test part") != std::string::npos);
    // Five sentences spoken by everybody: the split leaks them, and that is said.
    QVERIFY(warns(*plan, "text"));
}

void EvaluationPlanTest::saysHowManyClipsTrainedTheModel() {
    const Corpus clips = corpus();
    const Model trained = model(groupedFacts(clips));
    const size_t count = groupedFold(clips, 1).indices(Part::Train).size();
    EvaluationRequest request;
    request.part = Part::Train;
    const auto part = planEvaluation(trained, clips, request);
    QVERIFY(part.ok());
    QCOMPARE(part->clips.size(), count);
    QVERIFY(warns(
        *part, std::to_string(count) + " of these " + std::to_string(count) + " clips trained this model"));
    request.part.reset();
    const auto all = planEvaluation(trained, clips, request);
    QVERIFY(all.ok());
    QCOMPARE(all->clips.size(), size_t(60));
    QVERIFY(warns(*all, std::to_string(count) + " of these 60 clips trained this model"));
}

void EvaluationPlanTest::validationClipsChoseTheEpoch() {
    const Corpus clips = corpus();
    EvaluationRequest request;
    request.part = Part::Validation;
    const auto plan = planEvaluation(model(groupedFacts(clips)), clips, request);
    QVERIFY(plan.ok());
    QVERIFY(plan->clips == groupedFold(clips, 1).indices(Part::Validation));
    QVERIFY(warns(*plan, "chose the epoch"));
}

void EvaluationPlanTest::readsTheNumberOfFoldsFromTheName() {
    const Corpus clips = corpus();
    auto facts = groupedFacts(clips);
    facts.erase("folds");
    const auto plan = planEvaluation(model(facts), clips, {});
    QVERIFY(plan.ok());
    QVERIFY(plan->clips == groupedFold(clips, 1).indices(Part::Test));
}

void EvaluationPlanTest::unknownTrainingUsesTheCorpusPagesSplit() {
    const Corpus clips = corpus();
    EvaluationRequest request;
    request.split = {"grouped", 3, 3};
    request.fold = 2;
    const auto plan = planEvaluation(model({}), clips, request);
    QVERIFY(plan.ok());
    QVERIFY(plan->clips == makeFolds(clips, request.split).value().at(1).indices(Part::Test));
    QVERIFY(warns(*plan, "does not say what it was trained on"));
}

void EvaluationPlanTest::changedCorpusIsNotTakenForTheTrainingOne() {
    Corpus clips = corpus();
    const auto facts = groupedFacts(clips);
    EvaluationRequest otherMap;
    otherMap.classMap = "joy=anger";
    const auto mapped = planEvaluation(model(facts), clips, otherMap);
    QVERIFY(mapped.ok());
    QVERIFY(warns(*mapped, "can't be rebuilt"));
    clips.clips.erase(clips.clips.begin() + 3, clips.clips.begin() + 20);
    const auto fewer = planEvaluation(model(facts), clips, {});
    QVERIFY(fewer.ok());
    QVERIFY(warns(*fewer, "can't be rebuilt"));
}

void EvaluationPlanTest::anotherCorpusNeedsNoWarning() {
    const Corpus clips = corpus();
    auto facts = groupedFacts(clips);
    facts["corpus"] = "another";
    EvaluationRequest request;
    request.part.reset();
    const auto plan = planEvaluation(model(facts), clips, request);
    QVERIFY(plan.ok());
    QVERIFY(plan->warnings.empty());
    QCOMPARE(plan->clips.size(), size_t(60));
}

void EvaluationPlanTest::emptyPartIsRefused() {
    EvaluationRequest request;
    request.split.name = "all";
    const auto plan = planEvaluation(model({}), corpus(), request);
    QVERIFY(!plan.ok());
    QVERIFY(plan.error().kind == ErrorKind::Invalid);
    QVERIFY(plan.error().message.text().find("Choose another part") != std::string::npos);
}

QTEST_APPLESS_MAIN(EvaluationPlanTest)
#include "evaluation_plan_test.moc"
