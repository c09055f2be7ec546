#include "core/evaluation/wavelet_analysis.h"

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/evaluation/wavelet_json.h"

using namespace sigwavnet;

class WaveletAnalysisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void freshNetworkIsItsStart();
    void aChangedKernelShows();
    void randomKernelsHaveNoStart();
    void kernelsThatAreNotNumbersAreSaid();
    void jsonHoldsEveryLevel();
};

namespace {

NetworkOptions options(KernelMode mode = KernelMode::PerFilter) {
    NetworkOptions options;
    options.channels = 4;
    options.hidden = 4;
    options.layers = 1;
    options.levels = 3;
    options.mode = mode;
    return options;
}

Network network(const NetworkOptions& options) {
    return std::move(Network::create(options, 1)).value();
}

void change(Network& network, const std::string& name, size_t index, float value) {
    TensorMap state = network.state();
    HostTensor& tensor = state.at(name);
    std::vector<float> values = tensor.floats();
    values.at(index) = value;
    tensor = HostTensor::ofFloats(tensor.shape, values);
    QVERIFY(network.loadState(state).ok());
}

WaveletAnalysis analyse(const Network& network) {
    SilentProgress progress;
    return std::move(analyseWavelets(network, SampleRate{16000}, progress)).value();
}

}  // namespace

// The figures of db10 that wavelets.md and the literature give.
void WaveletAnalysisTest::freshNetworkIsItsStart() {
    const WaveletAnalysis analysis = analyse(network(options()));
    QCOMPARE(analysis.levels.size(), size_t(3));
    for (const LevelAnalysis& level : analysis.levels) {
        QVERIFY(level.start);
        QVERIFY(level.alignedDrift < 1e-6);
        QVERIFY(level.changeDb < 1e-3 && level.highChangeDb < 1e-3);
        QCOMPARE(level.nearest.name, std::string("db10"));
        QVERIFY(level.nearest.alignment.distance < 1e-3);
        QCOMPARE(level.learned.zerosAtMinusOne, 10);
        QVERIFY(level.learned.regularity && std::abs(*level.learned.regularity - 3.4027) < 1e-3);
        QVERIFY(level.learned.reconstructionLoss < 1e-10);
        QVERIFY(level.learned.spread.product() > 0.5);
        QCOMPARE(level.learned.zeros.size(), size_t(19));
        QVERIFY(level.learned.exact && level.learned.exact->t.back() == 19);
        for (const double db : level.learned.sharedPower) QVERIFY(std::abs(db) < 1e-4);
    }
    for (const double value : analysis.learned.littlewoodPaley) QVERIFY(std::abs(value - 1) < 1e-5);
    QVERIFY(std::abs(analysis.learned.codingGainDb - analysis.start->codingGainDb) < 1e-5);
}

void WaveletAnalysisTest::aChangedKernelShows() {
    Network changed = network(options());
    change(changed, "kernelsG_.1.kernel", 3, 0.9f);
    const WaveletAnalysis analysis = analyse(changed);
    QVERIFY(analysis.levels[0].alignedDrift < 1e-6);
    QVERIFY(analysis.levels[1].alignedDrift > 0.05);
    QVERIFY(analysis.levels[1].alignedDrift <= analysis.levels[1].learned.measures.drift + 1e-9);
    QVERIFY(analysis.levels[1].changeDb > 1);
    QVERIFY(analysis.levels[1].highChangeDb < 1e-3);  // its own kernel
    QVERIFY(analysis.levels[1].learned.zerosAtMinusOne == 0);
}

void WaveletAnalysisTest::randomKernelsHaveNoStart() {
    NetworkOptions random = options();
    random.wavelet.clear();
    const WaveletAnalysis analysis = analyse(network(random));
    QVERIFY(!analysis.levels[0].start && !analysis.start);
    QVERIFY(std::isnan(analysis.levels[0].alignedDrift));
}

void WaveletAnalysisTest::kernelsThatAreNotNumbersAreSaid() {
    Network broken = network(options());
    change(broken, "kernelsG_.0.kernel", 0, NAN);
    const WaveletAnalysis analysis = analyse(broken);
    QVERIFY(!analysis.levels[0].learned.atoms);
    QVERIFY(!analysis.levels[0].learned.whyNoAtoms.empty());
    QVERIFY(!analysis.levels[0].learned.regularity);
    QVERIFY(analysis.levels[0].learned.zeros.empty());
}

void WaveletAnalysisTest::jsonHoldsEveryLevel() {
    const auto json = waveletJson(analyse(network(options(KernelMode::Cqf))));
    QCOMPARE(json.at("mode").get<std::string>(), std::string("CQF"));
    QCOMPARE(json.at("levels").size(), size_t(3));
    const auto& level = json.at("levels").at(0);
    QCOMPARE(level.at("learned").at("low").size(), size_t(20));
    QCOMPARE(level.at("nominal_band_hz").at(1).get<double>(), 8000.0);
    QVERIFY(!nlohmann::json::parse(json.dump()).empty());  // no NaN that JSON can't carry
}

QTEST_APPLESS_MAIN(WaveletAnalysisTest)
#include "wavelet_analysis_test.moc"
