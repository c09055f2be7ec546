// Search spaces: what they draw, how grids are enumerated, and a word about every mistake in a file.
#include "core/search/search_space.h"

#include <QTest>
#include <cmath>
#include <map>
#include <set>

using namespace sigwavnet;

class SearchSpaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void authorsSpaceIsTheirs();
    void writtenSpaceReadsBack();
    void drawsStayInTheirRanges();
    void drawsCoverTheirRangesEvenly();
    void aDrawDependsOnSeedTrialAndKeyOnly();
    void drawsAreTheSameOnEveryMachine();
    void gridTakesEveryCombinationOnce();
    void gridOfRanges();
    void trialsMakeConfigurations();
    void everyMistakeHasItsWord();
};

namespace {

SearchSpace space(const std::string& json) {
    const auto parsed = searchSpaceFromJson(json, "space.json");
    return parsed ? *parsed : SearchSpace();
}

std::string valueOf(const TrialValues& values, const std::string& key) {
    for (const auto& [name, value] : values)
        if (name == key) return value;
    return "";
}

const char* const kSmall = R"({
  "network.mode": ["CQF", "PerLayer"],
  "network.levels": {"range": [4, 6]},
  "network.train_kernels": [true, false]
})";

}  // namespace

// training.md, "The authors' search space".
void SearchSpaceTest::authorsSpaceIsTheirs() {
    const SearchSpace& authors = authorsSpace();
    QCOMPARE(authors.parameters.size(), size_t(11));
    std::map<std::string, SearchParameter> byKey;
    for (const SearchParameter& parameter : authors.parameters) byKey[parameter.key] = parameter;
    QVERIFY(byKey["network.levels"].integer);
    QCOMPARE(byKey["network.levels"].low, 4.0);
    QCOMPARE(byKey["network.levels"].high, 10.0);
    QVERIFY(byKey["network.hidden"].values == std::vector<std::string>({"32", "64", "128"}));
    QVERIFY(byKey["network.layers"].values == std::vector<std::string>({"3", "6", "9"}));
    QVERIFY(byKey["network.mode"].values == std::vector<std::string>({"CQF", "PerLayer", "PerFilter"}));
    QVERIFY(byKey["training.batch_size"].values == std::vector<std::string>({"2", "4", "8", "16", "32"}));
    QCOMPARE(byKey["network.initial_threshold"].low, 0.5);
    QCOMPARE(byKey["network.sharpness"].high, 15.0);
    QCOMPARE(byKey["network.train_thresholds"].values.size(), size_t(2));
    QCOMPARE(byKey["network.train_kernels"].values.size(), size_t(2));
    const SearchParameter rate = byKey["optimizer.learning_rate"], decay = byKey["optimizer.weight_decay"];
    QVERIFY(rate.kind == SearchParameter::Kind::LogRange && rate.low == 1e-4 && rate.high == 1e-1);
    QVERIFY(decay.kind == SearchParameter::Kind::LogRange && decay.low == 1e-6 && decay.high == 1e-2);
}

void SearchSpaceTest::writtenSpaceReadsBack() {
    for (const SearchSpace& original :
         {authorsSpace(), space(kSmall),
          space(R"({"network.sharpness": {"range": [10.25, 15], "steps": 4}})")}) {
        QVERIFY(!original.parameters.empty());
        QVERIFY(space(searchSpaceJson(original)) == original);
    }
}

void SearchSpaceTest::drawsStayInTheirRanges() {
    std::set<std::string> levels;
    for (int trial = 0; trial < 300; ++trial) {
        const TrialValues values = sampleTrial(authorsSpace(), 3, trial);
        QVERIFY(applyTrial(TrainingConfig(), values).ok());
        const double rate = std::stod(valueOf(values, "optimizer.learning_rate"));
        QVERIFY(rate >= 1e-4 && rate <= 1e-1);
        const double threshold = std::stod(valueOf(values, "network.initial_threshold"));
        QVERIFY(threshold >= 0.5 && threshold <= 1);
        levels.insert(valueOf(values, "network.levels"));
    }
    QVERIFY(levels == std::set<std::string>({"4", "5", "6", "7", "8", "9", "10"}));
}

// Of 2000 draws, each third of a range gets 667 give or take five deviations (21).
void SearchSpaceTest::drawsCoverTheirRangesEvenly() {
    const SearchSpace three = space(R"({"optimizer.learning_rate": {"log_range": [1e-4, 1e-1]},
        "network.sharpness": {"range": [10, 16]}, "network.hidden": [32, 64, 128]})");
    std::vector<int> rate(3), sharpness(3);
    std::map<std::string, int> hidden;
    for (int trial = 0; trial < 2000; ++trial) {
        const TrialValues values = sampleTrial(three, 11, trial);
        const double decade = std::log10(std::stod(valueOf(values, "optimizer.learning_rate"))) + 4;
        ++rate[size_t(std::min(2.0, std::floor(decade)))];
        ++sharpness[size_t(
            std::min(2.0, std::floor((std::stod(valueOf(values, "network.sharpness")) - 10) / 2)))];
        ++hidden[valueOf(values, "network.hidden")];
    }
    for (int third = 0; third < 3; ++third) {
        QVERIFY(std::abs(rate[size_t(third)] - 667) < 105);
        QVERIFY(std::abs(sharpness[size_t(third)] - 667) < 105);
    }
    QCOMPARE(hidden.size(), size_t(3));
    for (const auto& [value, count] : hidden) QVERIFY2(std::abs(count - 667) < 105, value.c_str());
}

void SearchSpaceTest::aDrawDependsOnSeedTrialAndKeyOnly() {
    const SearchSpace one = space(R"({"network.sharpness": {"range": [10, 15]}})");
    const SearchSpace more =
        space(R"({"network.levels": {"range": [4, 6]}, "network.sharpness": {"range": [10, 15]}})");
    const std::string drawn = valueOf(sampleTrial(one, 5, 7), "network.sharpness");
    QVERIFY(drawn == valueOf(sampleTrial(more, 5, 7), "network.sharpness"));
    QVERIFY(drawn != valueOf(sampleTrial(one, 5, 8), "network.sharpness"));
    QVERIFY(drawn != valueOf(sampleTrial(one, 6, 7), "network.sharpness"));
}

// Written down from one machine: a change would make the workers of a running search draw different trials.
void SearchSpaceTest::drawsAreTheSameOnEveryMachine() {
    std::string drawn;
    for (const auto& [key, value] : sampleTrial(authorsSpace(), 1, 0)) drawn += value + " ";
    QVERIFY2(drawn == "5 32 9 CQF 0.903 11.65 true false 0.002664 0.008892 4 ", drawn.c_str());
}

void SearchSpaceTest::gridTakesEveryCombinationOnce() {
    const SearchSpace grid = space(kSmall);
    QCOMPARE(gridSize(grid), 12.0);
    std::set<std::string> seen;
    for (int trial = 0; trial < 12; ++trial) {
        std::string all;
        for (const auto& [key, value] : gridTrial(grid, trial)) all += value + " ";
        seen.insert(all);
        if (trial == 0) QCOMPARE(all, std::string("CQF 4 true "));
        if (trial == 1) QCOMPARE(all, std::string("CQF 4 false "));
        if (trial == 11) QCOMPARE(all, std::string("PerLayer 6 false "));
    }
    QCOMPARE(seen.size(), size_t(12));
}

void SearchSpaceTest::gridOfRanges() {
    const auto values = [](const std::string& json) { return gridValues(space(json).parameters.front()); };
    using Texts = std::vector<std::string>;
    QVERIFY(values(R"({"network.levels": {"range": [4, 10]}})") ==
            Texts({"4", "5", "6", "7", "8", "9", "10"}));
    QVERIFY(values(R"({"network.levels": {"range": [4, 10], "steps": 3}})") == Texts({"4", "7", "10"}));
    QVERIFY(values(R"({"network.levels": {"range": [4, 5], "steps": 9}})") == Texts({"4", "5"}));
    QVERIFY(values(R"({"network.sharpness": {"range": [10, 15]}})") == Texts({"10", "12.5", "15"}));
    QVERIFY(values(R"({"optimizer.learning_rate": {"log_range": [1e-4, 1e-1], "steps": 4}})") ==
            Texts({"0.0001", "0.001", "0.01", "0.1"}));
    QVERIFY(values(R"({"network.channels": {"log_range": [16, 64], "steps": 3}})") ==
            Texts({"16", "32", "64"}));
    QVERIFY(values(R"({"network.sharpness": {"range": [10, 15], "steps": 1}})") == Texts({"12.5"}));
}

void SearchSpaceTest::trialsMakeConfigurations() {
    TrainingConfig base;
    base.epochs = 7;
    const auto config = applyTrial(base, {{"network.levels", "4"}, {"network.train_kernels", "false"}});
    QVERIFY(config.ok());
    QCOMPARE(config->network.levels, 4);
    QVERIFY(!config->network.trainKernels);
    QCOMPARE(config->epochs, 7);
    QVERIFY(!applyTrial(base, {{"network.levels", "40"}}).ok());
    // Each is in its range, and they contradict each other.
    QVERIFY(
        !applyTrial(base, {{"augmentation.noise_snr_min", "30"}, {"augmentation.noise_snr_max", "20"}}).ok());
}

void SearchSpaceTest::everyMistakeHasItsWord() {
    const std::vector<std::pair<std::string, std::string>> mistakes = {
        {"levels: 4", "not a search space"},
        {"[1, 2]", "not a search space"},
        {"{}", "empty"},
        {R"({"network.level": [4]})", "network.levels"},
        {R"({"network.levels": 4})", "Give a list"},
        {R"({"network.levels": []})", "empty"},
        {R"({"network.levels": [4, 4]})", "twice"},
        {R"({"network.levels": [4], "network.levels": [5]})", "twice"},
        {R"({"network.levels": ["four"]})", "not a number"},
        {R"({"network.levels": ["4"]})", "not a number"},
        {R"({"network.levels": [4.5]})", "whole number"},
        {R"({"network.levels": [4, 40]})", "out of range"},
        {R"({"network.levels": {"range": [4, 40]}})", "out of range"},
        {R"({"network.levels": {"range": [10, 4]}})", "wrong way round"},
        {R"({"network.levels": {"range": [4, 4]}})", "one value"},
        {R"({"network.levels": {"range": [4.5, 6]}})", "whole numbers"},
        {R"({"network.levels": {"range": [4]}})", "two numbers"},
        {R"({"network.levels": {"range": ["4", "6"]}})", "two numbers"},
        {R"({"network.levels": {"steps": 3}})", "either"},
        {R"({"network.levels": {"range": [4, 6], "log_range": [4, 6]}})", "either"},
        {R"({"network.levels": {"range": [4, 6], "steps": 0}})", "1 to 1000"},
        {R"({"network.levels": {"range": [4, 6], "step": 2}})", "step"},
        {R"({"optimizer.weight_decay": {"log_range": [0, 0.1]}})", "above 0"},
        {R"({"network.mode": {"range": [1, 2]}})", "no range"},
        {R"({"network.mode": ["QCF"]})", "PerFilter"},
        {R"({"network.mode": [true]})", "not a text"},
        {R"({"network.train_kernels": ["yes"]})", "neither true nor false"},
        {R"({"training.epochs": [10, 20]})", "how long"},
        {R"({"split.seed": [1, 2]})", "same clips"},
        {R"({"corpus.class_map": ["a=b"]})", "same clips"},
    };
    for (const auto& [text, word] : mistakes) {
        const auto parsed = searchSpaceFromJson(text, "space.json");
        QVERIFY2(!parsed, text.c_str());
        const std::string message = parsed.error().text();
        QVERIFY2(parsed.error().kind == ErrorKind::Invalid, text.c_str());
        QVERIFY2(message.starts_with("space.json"), message.c_str());
        QVERIFY2(message.find(word) != std::string::npos, (text + " → " + message).c_str());
    }
}

QTEST_APPLESS_MAIN(SearchSpaceTest)
#include "search_space_test.moc"
