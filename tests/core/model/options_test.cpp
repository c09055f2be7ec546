#include <QTest>
#include <limits>

#include "core/model/options.h"
#include "core/model/state_shapes.h"

using namespace sigwavnet;

class OptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tapsAreTheWavelets();
    void minimumFollowsFromTheLengthFormulas();
    void everyOutOfRangeOptionIsNamed();
    void unknownWaveletIsNamed();
    void parametersOfThePublishedNetwork();
    void fixedPartsAreNotCounted();
};

namespace {

// network.md: lengths through J levels, then the two convolutions of the deepest branch.
int64_t positionsAtTheEnd(int64_t samples, const NetworkOptions& o) {
    int64_t length = samples;
    for (int j = 0; j < o.levels; ++j) {
        if (length < o.taps()) return 0;
        length = (length - o.taps()) / 2 + 1;
    }
    if (length < 19) return 0;
    const int64_t first = (length - 19) / 4 + 1;
    return first < 9 ? 0 : (first - 9) / 4 + 1;
}

}  // namespace

void OptionsTest::tapsAreTheWavelets() {
    NetworkOptions o;
    QCOMPARE(o.taps(), 20);  // db10
    o.wavelet = "sym8";
    QCOMPARE(o.taps(), 16);
    o.wavelet.clear();
    o.randomTaps = 33;
    QCOMPARE(o.taps(), 33);
}

void OptionsTest::minimumFollowsFromTheLengthFormulas() {
    for (int levels : {1, 4, 5, 10}) {
        for (const char* wavelet : {"haar", "db10", "coif5", ""}) {
            NetworkOptions o;
            o.levels = levels;
            o.wavelet = wavelet;
            o.randomTaps = 7;
            QVERIFY(validate(o).ok());
            QVERIFY(positionsAtTheEnd(o.minimumSamples(), o) >= 2);
            QVERIFY(positionsAtTheEnd(o.minimumSamples() - 1, o) < 2);
        }
    }
}

void OptionsTest::everyOutOfRangeOptionIsNamed() {
    const auto named = [](const char* name, void (*spoil)(NetworkOptions&)) {
        NetworkOptions o;
        spoil(o);
        const Status status = validate(o);
        return !status.ok() && status.error().kind == ErrorKind::Invalid && status.error().where == name;
    };
    QVERIFY(validate(NetworkOptions()).ok());
    QVERIFY(named("classes", [](NetworkOptions& o) { o.classes = 1; }));
    QVERIFY(named("channels", [](NetworkOptions& o) { o.channels = 0; }));
    QVERIFY(named("hidden", [](NetworkOptions& o) { o.hidden = 2; }));
    QVERIFY(named("layers", [](NetworkOptions& o) { o.layers = -1; }));
    QVERIFY(named("levels", [](NetworkOptions& o) { o.levels = 40; }));
    QVERIFY(named("randomTaps", [](NetworkOptions& o) { o.wavelet = "", o.randomTaps = 1; }));
    QVERIFY(named("initialThreshold", [](NetworkOptions& o) { o.initialThreshold = -0.1; }));
    QVERIFY(named("sharpness", [](NetworkOptions& o) { o.sharpness = 0; }));
    QVERIFY(named("dropout", [](NetworkOptions& o) { o.dropout = 1; }));
    QVERIFY(named("logitScale",
                  [](NetworkOptions& o) { o.logitScale = std::numeric_limits<double>::quiet_NaN(); }));
}

void OptionsTest::unknownWaveletIsNamed() {
    NetworkOptions o;
    o.wavelet = "db99";
    const Status status = validate(o);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().where, std::string("wavelet"));
    QVERIFY(status.error().message.text().find("db99") != std::string::npos);
}

void OptionsTest::parametersOfThePublishedNetwork() {
    // Counted by hand from network.md: C = 2, H = 3, N = 2, J = 1, K = 20, Q = 4, PerFilter.
    NetworkOptions o;
    o.channels = 2;
    o.hidden = 3;
    o.layers = 2;
    o.levels = 1;
    const int64_t kernels = 2 * 20, thresholds = 3;
    const int64_t convolutions = (2 * 1 * 7 + 2) + (4 * 2 * 5 + 4) + (4 * 4 * 7 + 4) + 4;
    const int64_t gru = 2 * (9 * 4 + 9 * 3 + 18) + 2 * (9 * 6 + 9 * 3 + 18);
    const int64_t attention = 6 * 6 + 6 * 12;
    const int64_t head = 2 + (4 * 2 * 5 + 4) + 1;
    QCOMPARE(parameterCount(o), kernels + thresholds + 2 * (convolutions + gru + attention) + head);
}

void OptionsTest::fixedPartsAreNotCounted() {
    NetworkOptions o;
    o.mode = KernelMode::Cqf;
    const int64_t all = parameterCount(o);
    o.trainKernels = false;
    QCOMPARE(parameterCount(o), all - 20);  // one kernel for all five levels
    o.trainThresholds = false;
    QCOMPARE(parameterCount(o), all - 20 - 3 * 5);
    o.trainLogitScale = false;
    QCOMPARE(parameterCount(o), all - 20 - 3 * 5 - 1);
    // In the state dict the shared kernel stands at every level all the same.
    QVERIFY(stateShapes(o).contains("kernelsG_.4.kernel"));
    QVERIFY(!stateShapes(o).contains("kernelsH_.0.kernel"));
}

QTEST_APPLESS_MAIN(OptionsTest)
#include "options_test.moc"
