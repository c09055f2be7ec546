// Importances against functions whose variance can be written down.
#include "core/search/importance.h"

#include <QTest>
#include <cmath>

#include "core/dataset/portable_random.h"
#include "core/search/variance_forest.h"
#include "tests/core/search/search_fixture.h"

using namespace sigwavnet;

class ImportanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesOfASum();
    void aProductIsACombination();
    void categoriesCount();
    void constantsHaveNoShare();
    void fewTrialsAreSaid();
    void theOptionThatMattersComesFirst();
    void failuresCountAsTheWorst();
    void theHighestWellFilledRungIsUsed();
};

namespace {

// n samples of two variables in 0 … 1 and one of three categories.
template <typename Function>
ForestSamples samplesOf(int n, Function f) {
    ForestSamples samples;
    samples.categories = {0, 0, 3};
    PortableRandom random(9);
    for (int i = 0; i < n; ++i) {
        const std::vector<double> row{random.uniform(), random.uniform(), double(random.below(3))};
        samples.rows.push_back(row);
        samples.targets.push_back(f(row));
    }
    return samples;
}

bool near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}

// A table of trials that all ended rung 0, with the metrics that `f` gives (NaN: failed).
template <typename Function>
SearchTable tableOf(const SearchSettings& settings, int trials, Function f) {
    SearchTable table;
    table.milestones = settings.milestones();
    for (int trial = 0; trial < trials; ++trial) {
        TrialRow row;
        row.trial = trial;
        row.record.values = sampleTrial(settings.space, settings.seed, trial);
        row.record.metrics.resize(table.milestones.size());
        const double metric = f(row.record.values);
        if (std::isnan(metric))
            row.state = TrialState::Failed;
        else
            row.record.metrics[0] = metric;
        table.rows.push_back(row);
    }
    return table;
}

double rateOf(const TrialValues& values) {
    return std::stod(test::valueOf(values, "optimizer.learning_rate"));
}

}  // namespace

// f = 2 x + y: Var = 4/12 + 1/12, so 80 % and 20 %.
void ImportanceTest::sharesOfASum() {
    const auto shares = varianceShares(samplesOf(400, [](const auto& r) { return 2 * r[0] + r[1]; }), 1);
    QVERIFY2(near(shares.mean[0], 0.8, 0.04), std::to_string(shares.mean[0]).c_str());
    QVERIFY2(near(shares.mean[1], 0.2, 0.04), std::to_string(shares.mean[1]).c_str());
    QVERIFY2(shares.mean[2] < 0.01, std::to_string(shares.mean[2]).c_str());
    QVERIFY(shares.mean[0] + shares.mean[1] + shares.mean[2] <= 1 + 1e-12);
}

// f = (x - 1/2)(y - 1/2): no variable explains anything by itself.
void ImportanceTest::aProductIsACombination() {
    const auto shares =
        varianceShares(samplesOf(1500, [](const auto& r) { return (r[0] - 0.5) * (r[1] - 0.5); }), 1);
    QVERIFY2(shares.mean[0] < 0.15 && shares.mean[1] < 0.15, std::to_string(shares.mean[0]).c_str());
}

// f = 1 for the middle category: variance 2/9; 0.5 x adds 1/48.
void ImportanceTest::categoriesCount() {
    const auto shares =
        varianceShares(samplesOf(400, [](const auto& r) { return (r[2] == 1 ? 1.0 : 0.0) + 0.5 * r[0]; }), 1);
    const double expected = (2.0 / 9) / (2.0 / 9 + 1.0 / 48);
    QVERIFY2(near(shares.mean[2], expected, 0.03), std::to_string(shares.mean[2]).c_str());
    QVERIFY(near(shares.mean[0], 1 - expected, 0.03));
}

void ImportanceTest::constantsHaveNoShare() {
    const auto shares = varianceShares(samplesOf(50, [](const auto&) { return 0.7; }), 1);
    QVERIFY(shares.mean == std::vector<double>(3));
    QVERIFY(varianceShares({{0, 0}, {}, {}}, 1).mean == std::vector<double>(2));
}

void ImportanceTest::fewTrialsAreSaid() {
    const SearchSettings settings = test::smallSearch();
    const auto from = [&](int trials) {
        return parameterImportance(settings,
                                   tableOf(settings, trials, [](const auto& v) { return rateOf(v); }));
    };
    QVERIFY(from(0).parameters.empty() && !from(0).caution.empty());
    QVERIFY(from(7).parameters.empty() && from(7).caution.text().find("7") != std::string::npos);
    QVERIFY(from(9).parameters.size() == 3 && !from(9).caution.empty());
    QVERIFY(from(40).parameters.size() == 3 && from(40).caution.empty());
    const auto equal = parameterImportance(settings, tableOf(settings, 20, [](const auto&) { return 0.5; }));
    QVERIFY(equal.parameters.empty() && !equal.caution.empty());
}

void ImportanceTest::theOptionThatMattersComesFirst() {
    const SearchSettings settings = test::smallSearch();
    const auto importance =
        parameterImportance(settings, tableOf(settings, 60, [](const auto& values) {
                                return -std::abs(std::log10(rateOf(values)) + 2.5) +
                                       (test::valueOf(values, "network.mode") == "CQF" ? 0.2 : 0);
                            }));
    QCOMPARE(importance.trials, 60);
    QCOMPARE(importance.epochs, 1);
    QCOMPARE(importance.parameters.front().key, std::string("optimizer.learning_rate"));
    QVERIFY(importance.parameters.front().share > 0.7);
    QVERIFY(importance.combinations >= 0 && importance.combinations < 0.3);
}

void ImportanceTest::failuresCountAsTheWorst() {
    const SearchSettings settings = test::smallSearch();
    const auto importance = parameterImportance(settings, tableOf(settings, 60, [](const auto& values) {
                                                    if (test::valueOf(values, "network.levels") == "3")
                                                        return std::nan("");
                                                    return 0.6 + 0.01 * std::log10(rateOf(values));
                                                }));
    QCOMPARE(importance.trials, 60);
    QVERIFY(importance.parameters.size() == 3);
}

void ImportanceTest::theHighestWellFilledRungIsUsed() {
    const SearchSettings settings = test::smallSearch();
    SearchTable table = tableOf(settings, 90, [](const auto& values) { return rateOf(values); });
    for (int trial = 0; trial < 30; ++trial) {
        table.rows[size_t(trial)].rung = 1;
        table.rows[size_t(trial)].record.metrics[1] = 0.5 + (trial % 3);
    }
    const auto importance = parameterImportance(settings, table);
    QCOMPARE(importance.trials, 30);
    QCOMPARE(importance.epochs, 3);
}

QTEST_APPLESS_MAIN(ImportanceTest)
#include "importance_test.moc"
