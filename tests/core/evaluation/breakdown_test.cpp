// An evaluation by speaker, its intervals, and the clips that the model is sure of and wrong about.
#include "core/evaluation/breakdown.h"

#include <QTest>

#include <cmath>

using namespace sigwavnet;

class BreakdownTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speakersApart();
    void intervalsAreThoseOfTheirGroups();
    void surestMistakesFirst();
};

namespace {

struct Answer {
    const char* speaker;
    int truth;
    std::vector<float> probabilities;
};

struct Bench {
    Corpus corpus;
    Evaluation evaluation;
    explicit Bench(const std::vector<Answer>& answers) {
        evaluation.classes = {"a", "b"};
        for (const Answer& answer : answers) {
            Clip clip;
            clip.name = "clip" + std::to_string(corpus.clips.size());
            clip.speaker = answer.speaker;
            ClipResult result;
            result.clip = corpus.clips.size();
            result.truth = answer.truth;
            result.prediction = {answer.probabilities[0] >= answer.probabilities[1] ? 0 : 1,
                                 answer.probabilities};
            corpus.clips.push_back(clip);
            evaluation.results.push_back(result);
        }
    }
};

}  // namespace

void BreakdownTest::speakersApart() {
    const Bench bench({{"q", 0, {0.9F, 0.1F}},
                       {"p", 0, {0.2F, 0.8F}},
                       {"p", 0, {0.7F, 0.3F}},
                       {"p", 1, {0.4F, 0.6F}},
                       {"", 1, {0.6F, 0.4F}}});
    const auto rows = speakerMetrics(bench.evaluation, bench.corpus);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].speaker, std::string("p"));
    QCOMPARE(rows[0].metrics.clips, int64_t(3));
    QVERIFY(std::abs(rows[0].metrics.wa - 2.0 / 3) < 1e-12);
    QVERIFY(std::abs(rows[0].metrics.uar - 0.75) < 1e-12);  // (1/2 + 1/1) / 2
    QCOMPARE(rows[1].speaker, std::string("q"));
    QCOMPARE(rows[1].metrics.uar, 1.0);  // "b" is left out
    QCOMPARE(rows[2].speaker, std::string());
    QCOMPARE(rows[2].metrics.wa, 0.0);
}

void BreakdownTest::intervalsAreThoseOfTheirGroups() {
    // One speaker always right, one always wrong: of two drawn speakers, 0, 1 or 2 are right.
    const Bench bench({{"p", 0, {1, 0}}, {"p", 1, {0, 1}}, {"q", 0, {0, 1}}, {"q", 1, {1, 0}}});
    const auto intervals = evaluationIntervals(bench.evaluation, bench.corpus);
    QVERIFY(intervals && intervals->bySpeaker);
    QCOMPARE(intervals->metrics.groups, 2);
    QCOMPARE(intervals->metrics.wa.low, 0.0);
    QCOMPARE(intervals->metrics.wa.high, 1.0);
    // A clip of an unknown speaker: clips are drawn.
    Bench unknown({{"p", 0, {1, 0}}, {"q", 1, {0, 1}}, {"", 0, {0, 1}}});
    QVERIFY(!evaluationIntervals(unknown.evaluation, unknown.corpus)->bySpeaker);
    QVERIFY(!evaluationIntervals(Bench({{"p", 0, {1, 0}}}).evaluation, Bench({{"p", 0, {1, 0}}}).corpus));
}

void BreakdownTest::surestMistakesFirst() {
    const Bench bench(
        {{"p", 0, {0.9F, 0.1F}}, {"p", 0, {0.4F, 0.6F}}, {"p", 1, {0.9F, 0.1F}}, {"p", 1, {0.7F, 0.3F}}});
    QVERIFY((surelyWrong(bench.evaluation) == std::vector<size_t>{2, 3, 1}));
    QVERIFY(std::abs(surplus(bench.evaluation.results[2]) - 0.8) < 1e-6);
    QCOMPARE(surplus(bench.evaluation.results[0]), 0.0);
}

QTEST_APPLESS_MAIN(BreakdownTest)
#include "breakdown_test.moc"
