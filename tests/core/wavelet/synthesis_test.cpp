#include "core/wavelet/synthesis.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace sigwavnet;

class SynthesisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orthonormalBankIsExactInItsZone();
    void perturbedKernelsComeBackToo();
    void independentHighPassComesBack();
    void thresholdsRemoveWhatTheySay();
    void levelsAddUp();
    void refusesWithReasons();
    void badInput();
};

namespace {

std::vector<float> noise(size_t samples, unsigned seed = 1) {
    std::mt19937 random(seed);
    std::vector<float> x(samples);
    for (float& value : x) value = float(double(random()) / double(std::mt19937::max()) * 2 - 1);
    return x;
}

std::vector<LevelFilters> bankOf(const char* name, size_t levels, double change = 0) {
    std::vector<LevelFilters> bank;
    for (size_t level = 0; level < levels; ++level) {
        std::vector<double> kernel = findWavelet(name)->decLo;
        for (size_t k = 0; k < kernel.size(); ++k) kernel[k] += change * std::sin(double(3 * k + level));
        bank.push_back({kernel, quadratureMirror(kernel)});
    }
    return bank;
}

double largestError(const std::vector<float>& x, const std::vector<double>& y, const SampleRange& zone) {
    double largest = 0;
    for (auto i = size_t(zone.begin); i < size_t(zone.end); ++i) largest = std::max(largest, std::abs(double(x[i]) - y[i]));
    return largest;
}

}  // namespace

void SynthesisTest::orthonormalBankIsExactInItsZone() {
    const auto x = noise(6000);
    for (const char* name : {"haar", "db4", "db10"}) {
        const auto bank = bankOf(name, 4);
        SilentProgress progress;
        const auto kept = keptSignal(x, bank, {}, progress);
        QVERIFY2(kept.ok(), name);
        const double taps = double(bank[0].low.size());
        QVERIFY2(kept->exact.begin <= 15 * (taps - 2) + 0.5, name);
        const auto coefficients = decompose(x, bank);
        QVERIFY2(kept->exact.end >= 16 * double(coefficients.approximation.size()) - 0.5, name);
        QVERIFY2(largestError(x, kept->samples, kept->exact) <= 1e-9, name);
        QVERIFY2(kept->ceilingDb > 180, name);
        QVERIFY2(std::abs(kept->condition - 1) < 1e-6, name);
        QVERIFY2(kept->refusals.empty(), name);
    }
}

void SynthesisTest::perturbedKernelsComeBackToo() {
    const auto x = noise(8000);
    SilentProgress progress;
    const auto kept = keptSignal(x, bankOf("db10", 3, 0.02), {}, progress);
    QVERIFY(kept);
    QVERIFY(kept->condition > 1.02);
    QVERIFY2(kept->exactShare > 0.9, std::to_string(kept->exactShare).c_str());
    QVERIFY2(kept->ceilingDb > 180, std::to_string(kept->ceilingDb).c_str());
    QVERIFY(kept->refusals.empty());
}

void SynthesisTest::independentHighPassComesBack() {
    auto bank = bankOf("db6", 3);
    for (LevelFilters& level : bank)
        for (size_t k = 0; k < level.high.size(); ++k) level.high[k] += 0.05 * std::cos(double(5 * k));
    const auto x = noise(8000);
    SilentProgress progress;
    const auto kept = keptSignal(x, bank, {}, progress);
    QVERIFY(kept);
    QVERIFY2(kept->exactShare > 0.9, std::to_string(kept->exactShare).c_str());
    QVERIFY2(largestError(x, kept->samples, kept->exact) <= 1e-9, "");
}

// With an orthonormal bank the removed energy of the coefficients is the error's energy, up to the ends.
void SynthesisTest::thresholdsRemoveWhatTheySay() {
    const auto x = noise(20000);
    const auto bank = bankOf("db4", 3);
    const std::vector<Threshold> thresholds(3, Threshold{0.4, 0.3, 4000});
    SilentProgress progress;
    const auto kept = keptSignal(x, bank, thresholds, progress);
    QVERIFY(kept);
    QCOMPARE(kept->removedEnergy.size(), size_t(3));
    const auto before = decompose(x, bank);
    double removed = 0, all = 0;
    for (size_t level = 0; level < 3; ++level) {
        size_t small = 0;
        double own = 0;
        for (const double d : before.details[level]) {
            if (d > -0.3 && d < 0.4) ++small;
            own += d * d;
        }
        removed += kept->removedEnergy[level] * own;
        QVERIFY(std::abs(kept->removedCount[level] - double(small) / double(before.details[level].size())) < 1e-3);
    }
    for (const float sample : x) all += double(sample) * double(sample);
    QVERIFY(std::abs(kept->snrDb - 10 * std::log10(all / removed)) < 0.2);
}

void SynthesisTest::levelsAddUp() {
    const auto x = noise(4000);
    const auto bank = bankOf("sym4", 3, 0.01);
    SilentProgress progress;
    const auto whole = keptSignal(x, bank, {}, progress);
    std::vector<double> sum(x.size(), 0.0);
    for (int only = 0; only <= 3; ++only) {
        const auto part = keptSignal(x, bank, {}, progress, only);
        QVERIFY(part);
        for (size_t i = 0; i < sum.size(); ++i) sum[i] += part->samples[i];
    }
    for (auto i = size_t(whole->exact.begin); i < size_t(whole->exact.end); ++i)
        QVERIFY(std::abs(sum[i] - whole->samples[i]) < 1e-8);
}

void SynthesisTest::refusesWithReasons() {
    SilentProgress progress;
    const auto x = noise(700);
    const auto tooShort = keptSignal(x, bankOf("db10", 4), {}, progress);
    QVERIFY(tooShort);
    QVERIFY(tooShort->exactShare < 0.65);
    const auto inverted = keptSignal(noise(4000), bankOf("db2", 2), std::vector<Threshold>(2, Threshold{0.5, -0.7, 10}), progress);
    QVERIFY(inverted);
    QCOMPARE(inverted->refusals.size(), size_t(2));
    // Two filters that both block half the rate lose it.
    auto bank = bankOf("haar", 1);
    bank[0].high = bank[0].low;
    const auto lost = keptSignal(noise(4000), bank, {}, progress);
    QVERIFY(lost);
    QVERIFY(!lost->refusals.empty());
}

void SynthesisTest::badInput() {
    SilentProgress progress;
    auto bank = bankOf("db4", 5);
    const auto shortInput = keptSignal(noise(60), bank, {}, progress);
    QVERIFY(!shortInput && shortInput.error().kind == ErrorKind::TooShort);
    bank[1].low[0] = NAN;
    const auto broken = keptSignal(noise(4000), bank, {}, progress);
    QVERIFY(!broken && broken.error().kind == ErrorKind::Invalid);
    SilentProgress cancelled;
    cancelled.cancel();
    const auto stopped = keptSignal(noise(4000), bankOf("db4", 2), {}, cancelled);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(SynthesisTest)
#include "synthesis_test.moc"
