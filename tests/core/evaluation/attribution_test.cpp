// Explanations against closed forms (networks whose other branches are silenced, integrals that are known) and against brute force.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

#include "core/evaluation/attribution.h"
#include "core/evaluation/explanation_json.h"
#include "tests/core/evaluation/tiny_model.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

Network tiny() {
    return tinyModel(3).network;
}

std::vector<float> clip() {
    return tone(170, 0.4, 5);  // 800 samples
}

// Only detail 1 (the second level's) reaches the head: channels are the approximation, detail 0, detail 1.
Network secondLevelOnly() {
    Network network = tiny().clone();
    TensorMap state = network.state();
    state["channel_weighting.weights"] = HostTensor::ofFloats({3}, {0, 0, 1});
    if (!network.loadState(state)) std::abort();
    return network;
}

NetworkOptions baselineOptions() {
    NetworkOptions options;
    options.architecture = Architecture::Cnn3Gru;
    options.classes = 3;
    options.hidden = 8;
    options.layers = 1;
    return options;
}

double sumOf(const Matrix<double>& cells) {
    return std::accumulate(cells.values.begin(), cells.values.end(), 0.0);
}

struct Cancelled final : Progress {
    Cancelled() { cancel(); }
    void report(int64_t, int64_t, const Message&) override {}
};

}  // namespace

class AttributionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsTakeEveryCoefficientOnce();
    void cellsHoldTheirNominalCentres();
    void occlusionIsBruteForce();
    void silencedBandsGetNothing();
    void occlusionOfABaselineCutsTheWaveform();
    void gradientsAreComplete();
    void gradientsOfLongClipsNeedNotBeKept();
    void baselinesDiffer();
    void dependenceIsTheGradientsSize();
    void scoresDependOnSamplesToo();
    void aClassCanBeChosen();
    void tablesSayTheSame();
    void badInputSaysWhy();
    void cancelStops();
};

void AttributionTest::cellsTakeEveryCoefficientOnce() {
    const CellGrid grid = cellGrid(tinyNetwork(3), 800, 100);
    QCOMPARE(grid.rows(), size_t(3));
    QCOMPARE(grid.blocks(), size_t(8));
    const size_t lengths[] = {399, 198, 198};
    for (size_t row = 0; row < 3; ++row) {
        size_t next = 0;
        for (const ClipProbe::Cut& cut : grid.cuts[row]) {
            QCOMPARE(cut.begin, next);
            next = cut.end;
        }
        QCOMPARE(next, lengths[row]);
    }
    QCOMPARE(cellGrid(tinyNetwork(3), 801, 100).blocks(), size_t(9));
}

void AttributionTest::cellsHoldTheirNominalCentres() {
    const CellGrid grid = cellGrid(tinyNetwork(3), 800, 100);
    // K = 4: coefficient n of level 1 is centred on 2 n + 1.5, of level 2 on 4 n + 4.5.
    QCOMPARE(grid.cuts[0][0].end, size_t(50));
    QCOMPARE(grid.cuts[0][3].begin, size_t(150));
    QCOMPARE(grid.cuts[1][0].end, size_t(24));
    QCOMPARE(grid.cuts[2][1].end, size_t(49));
}

void AttributionTest::occlusionIsBruteForce() {
    const Network network = tiny();
    SilentProgress progress;
    const auto map = occlusionMap(network, clip(), {1, 90}, progress);
    const auto probe = ClipProbe::open(network, clip());
    QVERIFY(map.ok() && probe.ok());
    QCOMPARE(map->label, 1);
    for (size_t row = 0; row < 3; ++row) {
        for (size_t b = 0; b < map->grid.blocks(); ++b) {
            BandRows rows = probe->rows();
            for (size_t i = map->grid.cuts[row][b].begin; i < map->grid.cuts[row][b].end; ++i) rows[row][i] = 0;
            const auto logits = probe->logitsOf(std::vector<BandRows>{rows});
            QVERIFY(logits.ok());
            QVERIFY(std::abs(map->cells.at(row, b) - (double(probe->logits()[1]) - double(logits->at(0, 1)))) < 1e-4);
        }
    }
    QVERIFY(std::abs(sumOf(map->cells)) > 1e-3);
}

void AttributionTest::silencedBandsGetNothing() {
    const Network network = secondLevelOnly();
    SilentProgress progress;
    IntegrationOptions integration;
    integration.blockSamples = 100;
    integration.steps = 8;
    const auto occlusion = occlusionMap(network, clip(), {0, 100}, progress);
    const auto gradients = integratedGradients(network, clip(), integration, progress);
    QVERIFY(occlusion.ok() && gradients.ok());
    double heard = 0;
    for (size_t b = 0; b < 8; ++b) {
        for (const size_t row : {size_t(0), size_t(2)}) {
            QVERIFY(std::abs(occlusion->cells.at(row, b)) < 1e-5);
            QCOMPARE(gradients->cells.at(row, b), 0.0);
        }
        heard += std::abs(occlusion->cells.at(1, b));
    }
    QVERIFY(heard > 1e-3);
}

void AttributionTest::occlusionOfABaselineCutsTheWaveform() {
    const auto network = Network::create(baselineOptions(), 1);
    QVERIFY(network.ok());
    std::vector<float> input = tone(170, 1, 5);
    SilentProgress progress;
    const auto map = occlusionMap(*network, input, {2, 500}, progress);
    QVERIFY(map.ok());
    QCOMPARE(map->grid.rows(), size_t(1));
    QCOMPARE(map->grid.blocks(), size_t(4));
    QVERIFY(!map->grid.bands);
    std::fill(input.begin() + 500, input.begin() + 1000, 0.0f);
    const auto cut = ClipProbe::open(*network, input);
    QVERIFY(cut.ok());
    QVERIFY(std::abs(map->cells.at(0, 1) - (map->logit - double(cut->logits()[2]))) < 1e-5);
}

void AttributionTest::gradientsAreComplete() {
    const Network network = tiny();
    SilentProgress progress;
    for (const bool waveform : {false, true}) {
        IntegrationOptions options;
        options.label = 0;
        options.blockSamples = 64;
        options.waveform = waveform;
        options.steps = 1024;
        const auto map = integratedGradients(network, clip(), options, progress);
        QVERIFY(map.ok());
        QCOMPARE(map->grid.rows(), size_t(waveform ? 1 : 3));
        QVERIFY(std::abs(map->logit - map->baselineLogit) > 1e-3);
        QVERIFY2(map->completenessGap < 0.011, numberText(map->completenessGap).c_str());
        const double change = map->logit - map->baselineLogit;
        QVERIFY(std::abs(std::abs(sumOf(map->cells) - change) / std::abs(change) - map->completenessGap) < 1e-3);
        // Two steps do not do.
        options.steps = 2;
        const auto rough = integratedGradients(network, clip(), options, progress);
        QVERIFY(rough.ok() && rough->completenessGap > map->completenessGap);
    }
}

void AttributionTest::gradientsOfLongClipsNeedNotBeKept() {
    const Network network = tiny();
    SilentProgress progress;
    IntegrationOptions options;
    options.label = 0;
    options.steps = 64;
    const auto kept = integratedGradients(network, clip(), options, progress);
    QVERIFY(kept.ok());
    const double largest = std::abs(*std::max_element(kept->cells.values.begin(), kept->cells.values.end(), [](double a, double b) {
        return std::abs(a) < std::abs(b);
    }));
    for (const int64_t bytes : {int64_t(0), int64_t(40'000)}) {  // none of them, and the first few
        options.keptBytes = bytes;
        const auto again = integratedGradients(network, clip(), options, progress);
        QVERIFY(again.ok() && again->cells.values.size() == kept->cells.values.size());
        for (size_t i = 0; i < kept->cells.values.size(); ++i)
            QVERIFY(std::abs(again->cells.values[i] - kept->cells.values[i]) < 1e-4 * largest);
    }
}

void AttributionTest::baselinesDiffer() {
    const Network network = tiny();
    SilentProgress progress;
    IntegrationOptions options;
    options.label = 0;
    options.steps = 128;
    options.waveform = true;
    options.baseline = Baseline::Noise;
    const auto noise = integratedGradients(network, clip(), options, progress);
    options.seed = 2;
    const auto otherNoise = integratedGradients(network, clip(), options, progress);
    options.baseline = Baseline::Recording;
    options.recording = tone(600, 0.3, 9);  // shorter than the clip: repeated
    const auto recording = integratedGradients(network, clip(), options, progress);
    QVERIFY(noise.ok() && otherNoise.ok() && recording.ok());
    QVERIFY2(noise->completenessGap < 0.05 && recording->completenessGap < 0.05,
             (numberText(noise->completenessGap) + " " + numberText(recording->completenessGap)).c_str());
    QVERIFY(noise->baselineLogit != otherNoise->baselineLogit);
    std::vector<float> repeated = options.recording;
    repeated.insert(repeated.end(), options.recording.begin(), options.recording.begin() + 200);
    const auto start = ClipProbe::open(network, repeated);
    QVERIFY(start.ok() && std::abs(recording->baselineLogit - double(start->logits()[0])) < 1e-5);
}

void AttributionTest::dependenceIsTheGradientsSize() {
    const auto map = dependenceMap(tiny(), clip(), {1, 100});
    QVERIFY(map.ok());
    Matrix<float> copies(1, 800);
    copies.values = clip();
    const auto gradients = logitGradients(tiny(), copies, 1);
    QVERIFY(gradients.ok());
    double first = 0;
    for (size_t i = 0; i < 800; ++i) QCOMPARE(map->perSample[i], std::abs(gradients->gradients.values[i]));
    for (size_t i = 0; i < 100; ++i) first += double(map->perSample[i]) / 100;
    QVERIFY(std::abs(map->cells.at(0, 0) - first) < 1e-9);
}

void AttributionTest::scoresDependOnSamplesToo() {
    const auto map = scoreDependence(tiny(), clip(), 1, 3, 100);
    const auto gradient = spatialScoreGradient(tiny(), clip(), 1, 3);
    QVERIFY(map.ok() && gradient.ok());
    QCOMPARE(map->label, -1);
    QCOMPARE(map->branch, 1);
    QCOMPARE(map->position, int64_t(3));
    for (size_t i = 0; i < 800; ++i) QCOMPARE(map->perSample[i], std::abs((*gradient)[i]));
}

void AttributionTest::aClassCanBeChosen() {
    SilentProgress progress;
    const auto probe = ClipProbe::open(tiny(), clip());
    const auto map = occlusionMap(tiny(), clip(), {-1, 200}, progress);
    QVERIFY(probe.ok() && map.ok());
    const auto& logits = probe->logits();
    QCOMPARE(map->label, int(std::max_element(logits.begin(), logits.end()) - logits.begin()));
    const auto wrong = occlusionMap(tiny(), clip(), {3, 200}, progress);
    QVERIFY(!wrong.ok() && wrong.error().text().find("0 to 2") != std::string::npos);
}

void AttributionTest::tablesSayTheSame() {
    AttributionMap map;
    map.label = 1;
    map.logit = 2.5;
    map.grid = {250, 100, true, {{{0, 0}, {0, 2}, {2, 3}}, {{0, 1}, {1, 1}, {1, 2}}}};
    map.cells = Matrix<double>(2, 3);
    map.cells.values = {0, 0.5, -0.25, 1, 0, 2};
    QVERIFY(attributionCsv(map, {100}) == "begin_s,end_s,d1,a1\r\n0,1,,1\r\n1,2,0.5,\r\n2,2.5,-0.25,2\r\n");
    const nlohmann::ordered_json json = attributionJson(map, {"calm", "angry"}, {100});
    QVERIFY(json["class"] == "angry" && json["method"] == "occlusion" && json["cells"][0][0].is_null());
    QCOMPARE(json["cells"][1][2].get<double>(), 2.0);
    QCOMPARE(json["block_s"].get<double>(), 1.0);
    QVERIFY(!json.contains("completeness_gap"));
}

void AttributionTest::badInputSaysWhy() {
    SilentProgress progress;
    const std::vector<float> brief(100, 0.1f);
    QVERIFY(occlusionMap(tiny(), brief, {}, progress).error().kind == ErrorKind::TooShort);
    QVERIFY(occlusionMap(tiny(), clip(), {0, 0}, progress).error().where == "block");
    QVERIFY(dependenceMap(tiny(), clip(), {0, -1}).error().where == "block");
    IntegrationOptions options;
    options.steps = 1;
    QVERIFY(integratedGradients(tiny(), clip(), options, progress).error().where == "steps");
    options.steps = 8;
    options.baseline = Baseline::Recording;
    QVERIFY(integratedGradients(tiny(), clip(), options, progress).error().where == "baseline");
}

void AttributionTest::cancelStops() {
    Cancelled progress;
    QVERIFY(occlusionMap(tiny(), clip(), {}, progress).error().kind == ErrorKind::Cancelled);
    QVERIFY(integratedGradients(tiny(), clip(), {}, progress).error().kind == ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(AttributionTest)
#include "attribution_test.moc"
