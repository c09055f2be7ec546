#include "core/wavelet/geometry.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace sigwavnet;

class GeometryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lengthsAreThoseOfTheConvolutions();
    void shortestInputGivesTwoPositions();
    void coefficientSeesExactlyItsInterval();
    void positionSeesExactlyItsInterval();
    void spatialScoreIsWiderAndClipped();
};

namespace {

// Output length of a convolution without padding, straight from its definition.
int64_t convolved(int64_t length, int64_t kernel, int64_t stride, int64_t dilation) {
    const int64_t reach = (kernel - 1) * dilation + 1;
    int64_t outputs = 0;
    for (int64_t begin = 0; begin + reach <= length; begin += stride) ++outputs;
    return outputs;
}

int64_t branchPositions(int64_t coefficients) {
    return convolved(convolved(coefficients, 7, 4, 3), 5, 4, 2);
}

// Marks the inputs that output `index` of a convolution touches.
std::vector<bool> touched(const std::vector<bool>& outputs, size_t inputs, size_t kernel, size_t stride,
                          size_t dilation) {
    std::vector<bool> result(inputs, false);
    for (size_t o = 0; o < outputs.size(); ++o)
        if (outputs[o])
            for (size_t k = 0; k < kernel; ++k) result.at(o * stride + k * dilation) = true;
    return result;
}

// First and one past the last marked.
SampleRange hull(const std::vector<bool>& marks) {
    size_t begin = marks.size(), end = 0;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i]) continue;
        begin = std::min(begin, i);
        end = i + 1;
    }
    return {double(begin), double(end)};
}

// The samples under the coefficients marked at `level`.
SampleRange samplesUnder(std::vector<bool> marks, int level, int64_t samples, int taps) {
    for (int j = level; j >= 0; --j) {
        int64_t length = samples;
        for (int i = 0; i < j; ++i) length = convolved(length, taps, 2, 1);
        marks = touched(marks, size_t(length), size_t(taps), 2, 1);
    }
    return hull(marks);
}

}  // namespace

void GeometryTest::lengthsAreThoseOfTheConvolutions() {
    for (const int taps : {2, 8, 20, 76})
        for (const int64_t samples : {1, 19, 100, 2701, 2702, 22400, 48001}) {
            const Geometry geometry(samples, taps, 6);
            int64_t length = samples;
            for (int level = 0; level < 6; ++level) {
                length = convolved(length, taps, 2, 1);
                QCOMPARE(geometry.coefficients(level), length);
                QCOMPARE(geometry.positions(level), branchPositions(length));
            }
            QCOMPARE(geometry.positions(6), branchPositions(length));
        }
}

void GeometryTest::shortestInputGivesTwoPositions() {
    QCOMPARE(Geometry::minimumSamples(20, 5), int64_t(2702));  // wavelets.md, section 2
    for (const int taps : {2, 4, 20, 40})
        for (const int levels : {1, 3, 5, 8}) {
            const int64_t least = Geometry::minimumSamples(taps, levels);
            // Two positions at least (instance norm needs more than one): 51 + 16 coefficients of the last
            // level.
            const int64_t coefficients = Geometry(least, taps, levels).coefficients(levels - 1);
            QCOMPARE(coefficients, int64_t(67));
            QCOMPARE(Geometry(least - 1, taps, levels).coefficients(levels - 1), int64_t(66));
            QCOMPARE(Geometry(least, taps, levels).positions(levels), int64_t(2));
            QCOMPARE(Geometry(least - 1, taps, levels).positions(levels), int64_t(1));
        }
}

void GeometryTest::coefficientSeesExactlyItsInterval() {
    const int64_t samples = 3000;
    const int taps = 6;
    const Geometry geometry(samples, taps, 4);
    for (int level = 0; level < 4; ++level)
        for (const int64_t index : {int64_t(0), int64_t(7), geometry.coefficients(level) - 1}) {
            std::vector<bool> marks(size_t(geometry.coefficients(level)), false);
            marks[size_t(index)] = true;
            const SampleRange expected = samplesUnder(marks, level, samples, taps);
            const SampleRange range = geometry.coefficient(level, index);
            QCOMPARE(range.begin, expected.begin);
            QCOMPARE(range.end, expected.end);
        }
}

void GeometryTest::positionSeesExactlyItsInterval() {
    const int64_t samples = 4000;
    const int taps = 6, levels = 4;
    const Geometry geometry(samples, taps, levels);
    for (int branch = 0; branch <= levels; ++branch) {
        const int level = std::min(branch, levels - 1);
        for (const int64_t index : {int64_t(0), geometry.positions(branch) - 1}) {
            std::vector<bool> marks(size_t(geometry.positions(branch)), false);
            marks[size_t(index)] = true;
            const int64_t middle = convolved(geometry.coefficients(level), 7, 4, 3);
            marks = touched(marks, size_t(middle), 5, 4, 2);
            marks = touched(marks, size_t(geometry.coefficients(level)), 7, 4, 3);
            const SampleRange expected = samplesUnder(marks, level, samples, taps);
            const SampleRange range = geometry.position(branch, index);
            QCOMPARE(range.begin, expected.begin);
            QCOMPARE(range.end, expected.end);
            QCOMPARE(range.centre(), 0.5 * (expected.begin + expected.end - 1));
        }
    }
}

void GeometryTest::spatialScoreIsWiderAndClipped() {
    const Geometry geometry(22400, 20, 5);
    // Kernel 7 over positions 16 * 2^(level+1) samples apart: three more to each side.
    const SampleRange inner = geometry.position(2, 5), wider = geometry.spatialScore(2, 5);
    QCOMPARE(inner.begin - wider.begin, 3.0 * 128);
    QCOMPARE(wider.end - inner.end, 3.0 * 128);
    const SampleRange first = geometry.spatialScore(4, 0),
                      last = geometry.spatialScore(4, geometry.positions(4) - 1);
    QCOMPARE(first.begin, 0.0);
    QCOMPARE(last.end, 22400.0);
}

QTEST_APPLESS_MAIN(GeometryTest)
#include "geometry_test.moc"
