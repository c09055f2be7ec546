#include <QTest>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <numeric>

#include "core/evaluation/evaluation_json.h"
#include "tests/core/evaluation/tiny_model.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

std::vector<size_t> every(const Corpus& corpus) {
    std::vector<size_t> clips(corpus.clips.size());
    std::iota(clips.begin(), clips.end(), size_t(0));
    return clips;
}

Result<Evaluation> evaluate(const Corpus& corpus, const std::vector<size_t>& clips, int batchSize = 4) {
    SilentProgress progress;
    return evaluateClips(tinyPredictor(3), corpus, clips, batchSize, progress);
}

}  // namespace

class EvaluateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsEveryClipOnce();
    void orderAndBatchSizeChangeNothing();
    void aBadClipBecomesAProblem();
    void anUnknownClassBecomesAProblem();
    void noSharedClassNamesBoth();
    void noClips();
    void everyClipBad();
    void jsonHasTheFiguresUnderTheirNames();
};

void EvaluateTest::countsEveryClipOnce() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 3, 4);
    const auto evaluation = evaluate(corpus, every(corpus));
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation->metrics.clips, int64_t(12));
    for (size_t c = 0; c < 3; ++c) QCOMPARE(evaluation->metrics.perClass[c].support, int64_t(4));
    for (size_t i = 0; i < 12; ++i) {
        QCOMPARE(evaluation->results[i].clip, i);
        QCOMPARE(evaluation->results[i].truth, int(i / 4));
    }
}

void EvaluateTest::orderAndBatchSizeChangeNothing() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 3, 4);
    std::vector<size_t> clips = every(corpus);
    const auto first = evaluate(corpus, clips, 5);
    std::reverse(clips.begin(), clips.end());
    const auto second = evaluate(corpus, clips, 1);
    QVERIFY(first->confusion == second->confusion);
    for (size_t i = 0; i < clips.size(); ++i) {
        for (size_t c = 0; c < 3; ++c) {
            const float a = first->results[i].prediction.probabilities[c];
            QVERIFY(std::abs(a - second->results[i].prediction.probabilities[c]) < 1e-5f);
        }
    }
}

void EvaluateTest::aBadClipBecomesAProblem() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 3, 2);
    std::filesystem::remove(corpus.clips[1].path);
    std::filesystem::resize_file(corpus.clips[2].path, 10);
    const auto evaluation = evaluate(corpus, every(corpus));
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation->metrics.clips, int64_t(4));
    QCOMPARE(evaluation->problems.size(), size_t(2));
    for (const Problem& problem : evaluation->problems) {
        const bool missing = problem.path == corpus.clips[1].name;
        QVERIFY(missing || problem.path == corpus.clips[2].name);
        QVERIFY(problem.kind == (missing ? ProblemKind::Missing : ProblemKind::Unreadable));
    }
}

void EvaluateTest::anUnknownClassBecomesAProblem() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 4, 2);
    const auto evaluation = evaluate(corpus, every(corpus));  // the model knows three
    QVERIFY(evaluation.ok());
    QCOMPARE(evaluation->metrics.clips, int64_t(6));
    QCOMPARE(evaluation->problems.size(), size_t(2));
    QVERIFY(evaluation->problems[0].kind == ProblemKind::Label);
    QVERIFY(evaluation->problems[0].message.text().find("tone3") != std::string::npos);
}

void EvaluateTest::noSharedClassNamesBoth() {
    const TempFolder folder;
    Corpus corpus = toneCorpus(folder.path(), 2, 1);
    corpus.classes = {"hum", "whistle"};
    corpus.clips[0].label = "hum";
    corpus.clips[1].label = "whistle";
    const auto evaluation = evaluate(corpus, every(corpus));
    QVERIFY(!evaluation.ok());
    QVERIFY(evaluation.error().kind == ErrorKind::Invalid);
    for (const char* word : {"hum, whistle", "tone0, tone1, tone2"}) {
        QVERIFY(evaluation.error().text().find(word) != std::string::npos);
    }
}

void EvaluateTest::noClips() {
    const TempFolder folder;
    const auto evaluation = evaluate(toneCorpus(folder.path(), 3, 1), {});
    QVERIFY(!evaluation.ok());
    QVERIFY(evaluation.error().kind == ErrorKind::Invalid);
}

void EvaluateTest::everyClipBad() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 3, 1);
    for (const Clip& clip : corpus.clips) std::filesystem::remove(clip.path);
    const auto evaluation = evaluate(corpus, every(corpus));
    QVERIFY(!evaluation.ok());
    QVERIFY(evaluation.error().where.find(".wav") != std::string::npos);
}

void EvaluateTest::jsonHasTheFiguresUnderTheirNames() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 3, 2);
    const auto evaluation = evaluate(corpus, every(corpus));
    const auto json = evaluationJson(*evaluation);
    QCOMPARE(json["clips"].get<int>(), 6);
    QCOMPARE(json["classes"].size(), size_t(3));
    QCOMPARE(json["wa"].get<double>(), evaluation->metrics.wa);
    QCOMPARE(json["uar"].get<double>(), evaluation->metrics.uar);
    QCOMPARE(json["f1_macro"].get<double>(), evaluation->metrics.f1Macro);
    QCOMPARE(json["f1_weighted"].get<double>(), evaluation->metrics.f1Weighted);
    QCOMPARE(json["per_class"]["tone1"]["support"].get<int>(), 2);
    QCOMPARE(json["confusion"][2][0].get<int64_t>(), evaluation->confusion.at(2, 0));
}

QTEST_APPLESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
