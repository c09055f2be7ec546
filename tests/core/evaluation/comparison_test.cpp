// Two models on the same clips. Expected values of McNemar's test: SciPy 1.10.1, binomtest(min(b, c), b + c,
// 0.5).pvalue; of the bootstrap: enumerated by hand, and scipy.stats.bootstrap (percentile, 200 000
// resamples).
#include "core/evaluation/comparison.h"

#include <QTest>

#include <cmath>

using namespace sigwavnet;

class ComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mcNemarIsTheBinomialTest();
    void twoClipsAreEnumerated();
    void differenceAsSciPyFindsIt();
    void alikeModelsDoNotDiffer();
    void speakersAreDrawnWhereKnown();
    void classesAreMatchedByName();
    void onlyClipsThatBothAnswered();
    void nothingInCommonIsAnError();
};

namespace {

Evaluation evaluationOf(const std::vector<std::string>& classes, const std::vector<int>& truths,
                        const std::vector<int>& labels) {
    Evaluation evaluation;
    evaluation.classes = classes;
    for (size_t i = 0; i < truths.size(); ++i) {
        ClipResult result;
        result.clip = i;
        result.truth = truths[i];
        result.prediction.label = labels[i];
        evaluation.results.push_back(result);
    }
    return evaluation;
}

Corpus corpusOf(size_t clips, const std::vector<std::string>& speakers = {}) {
    Corpus corpus;
    for (size_t i = 0; i < clips; ++i) {
        Clip clip;
        clip.name = "clip" + std::to_string(i);
        if (!speakers.empty()) clip.speaker = speakers[i % speakers.size()];
        corpus.clips.push_back(clip);
    }
    return corpus;
}

bool near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}

}  // namespace

void ComparisonTest::mcNemarIsTheBinomialTest() {
    struct Case {
        int64_t first, second;
        double p;
    };
    for (const Case& c : {Case{10, 3, 0.09228515625}, Case{0, 5, 0.0625}, Case{1, 0, 1}, Case{7, 8, 1},
                          Case{1040, 960, 0.07728689056266809}, Case{2500, 2300, 0.004070069814069079},
                          Case{30, 70, 7.85013964559367e-05}, Case{0, 0, 1}}) {
        const PairedCounts counts{123, c.first, c.second, 45};
        QVERIFY2(near(mcNemarExact(counts), c.p, 1e-10 * c.p), std::to_string(mcNemarExact(counts)).c_str());
        QCOMPARE(mcNemarExact({0, c.second, c.first, 0}), mcNemarExact(counts));
    }
}

// Of two clips the second model loses one: a resample has it twice, once or never, with 1/4, 1/2 and 1/4.
void ComparisonTest::twoClipsAreEnumerated() {
    const auto compared = compareEvaluations(evaluationOf({"a", "b"}, {0, 1}, {0, 1}),
                                             evaluationOf({"a", "b"}, {0, 1}, {0, 0}), corpusOf(2));
    QVERIFY(compared.ok());
    QVERIFY((compared->counts == PairedCounts{1, 1, 0, 0}));
    QVERIFY(compared->differences.has_value());
    const Difference& wa = compared->differences->wa;
    QCOMPARE(wa.value, -0.5);
    QCOMPARE(wa.interval.low, -1.0);
    QCOMPARE(wa.interval.high, 0.0);
    QVERIFY(!wa.sure());
}

void ComparisonTest::differenceAsSciPyFindsIt() {
    std::vector<int> truths(60, 0), first(60), second(60);
    for (int i = 0; i < 60; ++i) {
        first[size_t(i)] = (i * 7) % 5 != 0 ? 0 : 1;
        second[size_t(i)] = (i * 11) % 3 != 0 ? 0 : 1;
    }
    BootstrapOptions options;
    options.resamples = 20000;
    const auto compared = compareEvaluations(evaluationOf({"a", "b"}, truths, first),
                                             evaluationOf({"a", "b"}, truths, second), corpusOf(60), options);
    QVERIFY((compared->counts == PairedCounts{32, 16, 8, 4}));
    const auto& differences = *compared->differences;
    QVERIFY(near(differences.wa.value, -0.13333333333333333, 1e-12));
    // Differences come in sixtieths: one step either way is the chance of the drawing.
    QVERIFY(near(differences.wa.interval.low, -0.2833333333333333, 1.01 / 60));
    QVERIFY(near(differences.wa.interval.high, 0.016666666666666666, 1.01 / 60));
    QVERIFY(!differences.bySpeaker);
    QCOMPARE(differences.groups, 60);
}

void ComparisonTest::alikeModelsDoNotDiffer() {
    const Evaluation one = evaluationOf({"a", "b"}, {0, 0, 1, 1}, {0, 1, 1, 0});
    const auto compared = compareEvaluations(one, one, corpusOf(4));
    QCOMPARE(compared->p, 1.0);
    for (const Difference& d : {compared->differences->wa, compared->differences->uar,
                                compared->differences->f1Macro, compared->differences->f1Weighted}) {
        QCOMPARE(d.value, 0.0);
        QVERIFY(d.interval == (Interval{0, 0}) && !d.sure());
    }
}

void ComparisonTest::speakersAreDrawnWhereKnown() {
    const Evaluation a = evaluationOf({"a", "b"}, {0, 0, 1, 1}, {0, 0, 1, 1});
    const Evaluation b = evaluationOf({"a", "b"}, {0, 0, 1, 1}, {1, 0, 0, 1});
    // The second model fails with speaker "p" and never with "q": a resample of two speakers loses all, half
    // or nothing.
    const auto compared = compareEvaluations(a, b, corpusOf(4, {"p", "q"}));
    QVERIFY(compared->differences->bySpeaker);
    QCOMPARE(compared->differences->groups, 2);
    QCOMPARE(compared->differences->wa.interval.low, -1.0);
    QCOMPARE(compared->differences->wa.interval.high, 0.0);
    QVERIFY(!compareEvaluations(a, b, corpusOf(4, {"p"}))->differences->bySpeaker);  // one speaker: clips
}

void ComparisonTest::classesAreMatchedByName() {
    const Evaluation a = evaluationOf({"calm", "cross"}, {0, 1, 1}, {0, 1, 0});
    const Evaluation b = evaluationOf({"cross", "calm", "sad"}, {1, 0, 0}, {1, 2, 0});
    const auto compared = compareEvaluations(a, b, corpusOf(3));
    QVERIFY((compared->counts == PairedCounts{1, 1, 1, 0}));
    QCOMPARE(compared->second[1], std::string("sad"));
    QCOMPARE(compared->classes.size(), size_t(3));
    QVERIFY(near(compared->secondMetrics.wa, 2.0 / 3, 1e-12));
    QVERIFY(near(compared->secondMetrics.uar, (1 + 0.5) / 2, 1e-12));
}

void ComparisonTest::onlyClipsThatBothAnswered() {
    const Evaluation a = evaluationOf({"a", "b"}, {0, 1, 1}, {0, 1, 0});
    Evaluation b = evaluationOf({"a", "b"}, {0, 1, 1}, {0, 1, 1});
    b.results.erase(b.results.begin());
    const auto compared = compareEvaluations(a, b, corpusOf(3));
    QVERIFY((compared->clips == std::vector<size_t>{1, 2}));
    QVERIFY((compared->counts == PairedCounts{1, 0, 1, 0}));
    QCOMPARE(compared->firstMetrics.wa, 0.5);
}

void ComparisonTest::nothingInCommonIsAnError() {
    const Evaluation a = evaluationOf({"a", "b"}, {0}, {0});
    Evaluation b = a;
    b.results[0].clip = 1;
    const auto compared = compareEvaluations(a, b, corpusOf(2));
    QVERIFY(!compared && compared.error().kind == ErrorKind::Invalid);
    // A single clip in common: counted, but nothing can be drawn.
    QVERIFY(!compareEvaluations(a, a, corpusOf(2))->differences);
}

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
