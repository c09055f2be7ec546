#include <QTest>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/evaluation/explanation_json.h"
#include "core/evaluation/trust.h"
#include "tests/core/evaluation/tiny_model.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

Network tiny(uint64_t seed) {
    auto network = Network::create(tinyNetwork(3), seed);
    if (!network) std::abort();
    return *network;
}

Network withFlatAttention() {
    Network network = tiny(7).clone();
    TensorMap state = network.state();
    for (auto& [name, tensor] : state) {
        if (name.find("spatialAttn") == std::string::npos && name.find("tempAttn.fc1") == std::string::npos) continue;
        tensor = HostTensor::ofFloats(tensor.shape, std::vector<float>(size_t(tensor.elements()), 0.0f));
    }
    if (!network.loadState(state)) std::abort();
    return network;
}

std::vector<std::vector<float>> clips() {
    return {tone(170, 0.4, 5), tone(420, 0.35, 6)};
}

TrustOptions quick() {
    TrustOptions options;
    options.blockSamples = 100;
    options.steps = 5;
    options.randomOrders = 3;
    return options;
}

Result<TrustReport> tested(const Network& network, const std::vector<Network>& others = {}) {
    SilentProgress progress;
    return testTrust(network, clips(), others, quick(), progress);
}

RemovalTest convincing() {
    RemovalTest removal;
    removal.deletion.map.area = 0.2;
    removal.deletion.energy.area = 0.4;
    removal.deletion.chance.area = 0.5;
    removal.insertion.map.area = 0.9;
    removal.insertion.energy.area = 0.7;
    removal.insertion.chance.area = 0.6;
    return removal;
}

AttentionTest important() {
    AttentionTest test;
    test.klUniform = test.klPermuted = 0.3;
    test.spatialCorrelation = test.temporalCorrelation = 0.7;
    return test;
}

struct CancelsLater final : Progress {
    void report(int64_t done, int64_t, const Message&) override {
        if (done == 4) cancel();
    }
};

}  // namespace

class TrustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rankCorrelationIsSpearmans();
    void divergenceIsKullbackAndLeiblers();
    void theCascadeEndsAtTheStart();
    void aNetworkAtItsStartExplainsNothing();
    void curvesBeginAndEndWhereTheyMust();
    void flatAttentionDoesNotMatter();
    void equalTrainingsDoNotSpread();
    void otherTrainingsSpread();
    void baselinesHaveNoAttention();
    void theMapsRule();
    void theAttentionsRule();
    void captionsSayWhatWasTested();
    void jsonHoldsEveryFigure();
    void badInputSaysWhy();
    void cancelStops();
};

void TrustTest::rankCorrelationIsSpearmans() {
    // scipy.stats.spearmanr of SciPy, ties included.
    const std::vector<double> a{3, 1, 4, 1, 5, 9, 2, 6}, b{2, 7, 1, 8, 2, 8, 1, 8};
    QVERIFY(std::abs(rankCorrelation(a, b) - 0.19885368120992467) < 1e-12);
    const std::vector<double> up{1, 2, 10}, down{5, 4, -7}, flat{2, 2, 2};
    QCOMPARE(rankCorrelation(up, up), 1.0);
    QCOMPARE(rankCorrelation(up, down), -1.0);
    QCOMPARE(rankCorrelation(up, flat), 0.0);
}

void TrustTest::divergenceIsKullbackAndLeiblers() {
    // scipy.stats.entropy(p, q).
    const std::vector<double> p{0.5, 0.3, 0.2}, q{0.2, 0.5, 0.3}, certain{1, 0, 0};
    QVERIFY(std::abs(klDivergence(p, q) - 0.22380465718564752) < 1e-12);
    QCOMPARE(klDivergence(p, p), 0.0);
    QVERIFY(std::abs(klDivergence(certain, p) - std::log(2.0)) < 1e-12);
    QVERIFY(std::isinf(klDivergence(p, certain)));
}

void TrustTest::theCascadeEndsAtTheStart() {
    const auto report = tested(tiny(7));
    QVERIFY(report.ok());
    QCOMPARE(report->clips, 2);
    // head, temporal attention, recurrent, spatial attention, second and first convolutions, thresholds, wavelets
    QCOMPARE(report->cascade.size(), size_t(8));
    QVERIFY(report->cascade.front().name.text() == "head" && report->cascade.back().name.text() == "wavelets");
    for (const RandomisedLayer& layer : report->cascade) QVERIFY(std::abs(layer.correlation) <= 1);
    // Thresholds and wavelets of an untrained network are at their start already: the last two change nothing.
    QCOMPARE(report->cascade[6].correlation, report->cascade[5].correlation);
    QCOMPARE(report->cascade[7].correlation, report->cascade[5].correlation);
    QVERIFY(report->cascade[5].correlation < 0.99);
}

void TrustTest::aNetworkAtItsStartExplainsNothing() {
    const auto report = tested(tiny(quick().seed));
    QVERIFY(report.ok());
    for (const RandomisedLayer& layer : report->cascade) QVERIFY(std::abs(layer.correlation - 1) < 1e-12);
    QVERIFY(!report->map.trusted);
    QVERIFY(report->map.reasons.front().text().find("rank correlation 1") != std::string::npos);
}

void TrustTest::curvesBeginAndEndWhereTheyMust() {
    const Network network = tiny(7);
    const auto report = tested(network);
    QVERIFY(report.ok());
    const RemovalTest& removal = report->removal;
    QVERIFY((removal.shares == std::vector<double>{0, 0.2, 0.4, 0.6, 0.8, 1}));
    double whole = 0, empty = 0;
    for (const auto& input : clips()) {
        const auto p = network.logProbabilities({std::span<const float>(input)});
        const auto probe = ClipProbe::open(network, input);
        QVERIFY(p.ok() && probe.ok());
        const float* row = p->row(0);
        const size_t label = size_t(std::max_element(row, row + 3) - row);
        whole += std::exp(double(row[label])) / 2;
        BandRows zeros = probe->rows();
        for (auto& band : zeros) std::fill(band.begin(), band.end(), 0.0f);
        const auto logits = probe->logitsOf(std::vector<BandRows>{zeros});
        QVERIFY(logits.ok());
        double sum = 0;
        for (size_t c = 0; c < 3; ++c) sum += std::exp(double(logits->at(0, c)));
        empty += std::exp(double(logits->at(0, label))) / sum / 2;
    }
    for (const RemovalTest::Orders* orders : {&removal.deletion, &removal.insertion}) {
        const bool deletion = orders == &removal.deletion;
        for (const RemovalCurve* curve : {&orders->map, &orders->energy, &orders->chance}) {
            QCOMPARE(curve->probability.size(), size_t(6));
            QVERIFY(std::abs(curve->probability.front() - (deletion ? whole : empty)) < 1e-4);
            QVERIFY(std::abs(curve->probability.back() - (deletion ? empty : whole)) < 1e-4);
            const auto& p = curve->probability;
            QVERIFY(std::abs(curve->area - (p[0] / 2 + p[1] + p[2] + p[3] + p[4] + p[5] / 2) / 5) < 1e-12);
        }
        QVERIFY(orders->chanceSpread > 0);
    }
}

void TrustTest::flatAttentionDoesNotMatter() {
    const auto report = tested(withFlatAttention());
    QVERIFY(report.ok() && report->attention.has_value());
    QVERIFY(report->attention->klUniform < 1e-6);
    QVERIFY(report->attention->klPermuted < 1e-6);
    QCOMPARE(report->attention->answersPermuted, 0.0);
    QVERIFY(!report->attentionIsImportance.trusted);
}

void TrustTest::equalTrainingsDoNotSpread() {
    const auto report = tested(tiny(7), {tiny(7), tiny(7)});
    QVERIFY(report.ok());
    QCOMPARE(report->attention->otherModels, 2);
    QVERIFY(report->attention->modelSpread < 1e-9);
    QVERIFY(report->attention->chanceSpread > 0);
}

void TrustTest::otherTrainingsSpread() {
    const auto report = tested(tiny(7), {tiny(8)});
    QVERIFY(report.ok());
    QVERIFY(report->attention->modelSpread > 0);
}

void TrustTest::baselinesHaveNoAttention() {
    NetworkOptions options;
    options.architecture = Architecture::Cnn3Gru;
    options.classes = 3;
    options.hidden = 8;
    options.layers = 1;
    const auto network = Network::create(options, 2);
    QVERIFY(network.ok());
    SilentProgress progress;
    TrustOptions settings = quick();
    settings.blockSamples = 400;
    const std::vector<std::vector<float>> sounds{tone(170, 1, 5)};
    const auto report = testTrust(*network, sounds, {}, settings, progress);
    QVERIFY(report.ok());
    QVERIFY(!report->attention.has_value());
    QVERIFY(report->attentionIsImportance.reasons.front().text().find("no attention") != std::string::npos);
    // Its linear and recurrent layers, then two convolutions with their norms.
    QCOMPARE(report->cascade.size(), size_t(5));
    QVERIFY(report->cascade[3].name.text() == "convolution 2" && report->cascade[4].name.text() == "convolution 1");
}

void TrustTest::theMapsRule() {
    const std::vector<RandomisedLayer> forgets{{{"head"}, 0.9}, {{"wavelets"}, -0.2}};
    QVERIFY(judgeMap(forgets, convincing()).trusted);
    const std::vector<RandomisedLayer> stays{{{"head"}, 0.1}, {{"wavelets"}, -0.6}};
    QVERIFY(!judgeMap(stays, convincing()).trusted);
    RemovalTest slow = convincing();
    slow.deletion.map.area = 0.41;
    QCOMPARE(judgeMap(forgets, slow).reasons.size(), size_t(1));
    slow.insertion.map.area = 0.65;
    QCOMPARE(judgeMap(stays, slow).reasons.size(), size_t(3));
}

void TrustTest::theAttentionsRule() {
    QVERIFY(judgeAttention(important()).trusted);
    AttentionTest test = important();
    test.klPermuted = 0.01;
    QVERIFY(!judgeAttention(test).trusted);
    test = important();
    test.temporalCorrelation = 0.2;
    QVERIFY(judgeAttention(test).reasons.front().text().find("0.2 temporal") != std::string::npos);
    test = important();
    test.otherModels = 2;
    test.modelSpread = 0.3;
    test.chanceSpread = 0.4;
    QVERIFY(!judgeAttention(test).trusted);
    test.modelSpread = 0.1;
    QVERIFY(judgeAttention(test).trusted);
}

void TrustTest::captionsSayWhatWasTested() {
    QVERIFY(attentionCaption(nullptr).text() == "weights, not importance (not tested)");
    TrustReport report;
    report.attentionIsImportance = judgeAttention(AttentionTest());
    QVERIFY(attentionCaption(&report).text() == "weights, not importance (tested)");
    report.attentionIsImportance = judgeAttention(important());
    QVERIFY(attentionCaption(&report).text().find("matter") != std::string::npos);
}

void TrustTest::jsonHoldsEveryFigure() {
    const auto report = tested(tiny(7), {tiny(8)});
    QVERIFY(report.ok());
    const nlohmann::ordered_json json = trustJson(*report);
    QCOMPARE(json["cascade"].size(), size_t(8));
    QCOMPARE(json["attention"]["kl_uniform_nats"].get<double>(), report->attention->klUniform);
    QCOMPARE(json["attention"]["model_spread_nats"].get<double>(), report->attention->modelSpread);
    QCOMPARE(json["removal"]["deletion"]["map"]["area"].get<double>(), report->removal.deletion.map.area);
    QCOMPARE(json["map_verdict"]["reasons"].size(), report->map.reasons.size());
    const std::string csv = removalCsv(report->removal);
    QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), std::ptrdiff_t(7));
}

void TrustTest::badInputSaysWhy() {
    SilentProgress progress;
    const auto none = testTrust(tiny(7), {}, {}, quick(), progress);
    QVERIFY(!none.ok() && none.error().kind == ErrorKind::Invalid);
    NetworkOptions deeper = tinyNetwork(3);
    deeper.levels = 3;
    const auto other = Network::create(deeper, 1);
    QVERIFY(other.ok());
    const auto mixed = tested(tiny(7), {*other});
    QVERIFY(!mixed.ok() && mixed.error().text().find("levels") != std::string::npos);
    const std::vector<std::vector<float>> brief{std::vector<float>(100, 0.1f)};
    QVERIFY(testTrust(tiny(7), brief, {}, quick(), progress).error().kind == ErrorKind::TooShort);
}

void TrustTest::cancelStops() {
    CancelsLater progress;
    QVERIFY(testTrust(tiny(7), clips(), {}, quick(), progress).error().kind == ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TrustTest)
#include "trust_test.moc"
