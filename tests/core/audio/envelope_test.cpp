#include "core/audio/envelope.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace sigwavnet;

namespace {

std::vector<float> noise(size_t count) {
    std::mt19937 engine(7);
    std::vector<float> samples(count);
    for (float& x : samples) x = float(engine()) / 2147483648.0f - 1;
    return samples;
}

// The contract, sample by sample: the extremes of all whole blocks that [left, right) touches.
MinMax slow(const std::vector<float>& samples, double left, double right) {
    const double block = EnvelopePyramid::kBlock;
    left = std::max(left, 0.0);
    right = std::min(right, double(samples.size()));
    if (left >= right) return {};
    const auto first = size_t(std::floor(left / block) * block);
    const auto last = std::min(samples.size(), size_t(std::ceil(std::ceil(right) / block) * block));
    const auto [low, high] = std::minmax_element(samples.begin() + long(first), samples.begin() + long(last));
    return {*low, *high};
}

}  // namespace

class EnvelopeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreTheExtremesOfTheirBlocks();
    void columnsOutsideAreZero();
    void blocksOfAnySizeGiveTheSame();
    void aFinishedBuilderStartsAnew();
    void nothingHasNoColumns();
};

void EnvelopeTest::columnsAreTheExtremesOfTheirBlocks() {
    for (const size_t count : {size_t(1), size_t(63), size_t(64), size_t(65), size_t(1000), size_t(20011)}) {
        const auto samples = noise(count);
        const EnvelopePyramid pyramid = buildEnvelope(samples);
        QCOMPARE(pyramid.frames(), int64_t(count));
        for (const int columns : {1, 2, 3, 7, 100, 640}) {
            for (const auto& [begin, end] :
                 {std::pair(0.0, double(count)), std::pair(0.3, count * 0.7 + 1)}) {
                const auto result = pyramid.columns(begin, end, columns);
                QCOMPARE(result.size(), size_t(columns));
                const double width = (end - begin) / columns;
                for (int c = 0; c < columns; ++c)
                    QVERIFY(result[size_t(c)] == slow(samples, begin + width * c, begin + width * (c + 1)));
            }
        }
    }
}

void EnvelopeTest::columnsOutsideAreZero() {
    const std::vector<float> samples(100, 0.5f);
    const auto columns = buildEnvelope(samples).columns(-100, 300, 4);
    QVERIFY((columns[0] == MinMax{0, 0}));
    QVERIFY((columns[1] == MinMax{0.5f, 0.5f}));
    QVERIFY((columns[2] == MinMax{0, 0}));
    QVERIFY((columns[3] == MinMax{0, 0}));
}

void EnvelopeTest::blocksOfAnySizeGiveTheSame() {
    const auto samples = noise(5000);
    const auto whole = buildEnvelope(samples).columns(0, 5000, 33);
    for (const size_t step : {size_t(1), size_t(63), size_t(64), size_t(777)}) {
        EnvelopeBuilder builder;
        for (size_t at = 0; at < samples.size(); at += step)
            builder.append(std::span(samples).subspan(at, std::min(step, samples.size() - at)));
        QVERIFY(builder.finish().columns(0, 5000, 33) == whole);
    }
}

void EnvelopeTest::aFinishedBuilderStartsAnew() {
    EnvelopeBuilder builder;
    builder.append(std::vector<float>(100, 1.0f));
    QCOMPARE(builder.finish().frames(), int64_t(100));
    builder.append(std::vector<float>(10, -1.0f));
    const EnvelopePyramid second = builder.finish();
    QCOMPARE(second.frames(), int64_t(10));
    QVERIFY((second.columns(0, 10, 1)[0] == MinMax{-1, -1}));
}

void EnvelopeTest::nothingHasNoColumns() {
    QVERIFY((EnvelopePyramid().columns(0, 10, 2) == std::vector<MinMax>(2)));
    const EnvelopePyramid pyramid = buildEnvelope(noise(100));
    QVERIFY(pyramid.columns(0, 100, 0).empty());
    QVERIFY(pyramid.columns(0, 100, -3).empty());
    QVERIFY((pyramid.columns(50, 50, 2) == std::vector<MinMax>(2)));
}

QTEST_APPLESS_MAIN(EnvelopeTest)
#include "envelope_test.moc"
