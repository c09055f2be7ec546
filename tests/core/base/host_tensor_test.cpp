#include "core/base/host_tensor.h"

#include <QTest>

#include <cstring>
#include <limits>

using namespace sigwavnet;

class HostTensorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void floatsSurvive();
    void integersConvert();
    void halfPrecisionFollowsIeee754();
    void bfloatIsTheUpperHalf();
    void shapesReadWell();
};

namespace {

HostTensor ofWords(DType type, const std::vector<uint16_t>& words) {
    HostTensor tensor{type, {static_cast<int64_t>(words.size())}, {}};
    tensor.bytes.resize(words.size() * 2);
    std::memcpy(tensor.bytes.data(), words.data(), tensor.bytes.size());
    return tensor;
}

}  // namespace

void HostTensorTest::floatsSurvive() {
    const std::vector<float> values = {0.f, -1.5f, 3e-38f, std::numeric_limits<float>::infinity()};
    const HostTensor tensor = HostTensor::ofFloats({2, 2}, values);
    QVERIFY(tensor.floats() == values);
    QCOMPARE(tensor.elements(), int64_t(4));
}

void HostTensorTest::integersConvert() {
    const HostTensor tensor = HostTensor::ofIntegers({3}, {-1, 0, int64_t(1) << 40});
    QVERIFY(tensor.integers() == (std::vector<int64_t>{-1, 0, int64_t(1) << 40}));
    QCOMPARE(tensor.floats()[0], -1.f);
}

void HostTensorTest::halfPrecisionFollowsIeee754() {
    // Encodings from IEEE 754-2008 binary16: 1, -2, the largest number, the smallest subnormal, infinity.
    const auto values = ofWords(DType::F16, {0x3c00, 0xc000, 0x7bff, 0x0001, 0x7c00, 0x8000}).floats();
    QCOMPARE(values[0], 1.f);
    QCOMPARE(values[1], -2.f);
    QCOMPARE(values[2], 65504.f);
    QCOMPARE(values[3], 5.9604644775390625e-08f);
    QVERIFY(values[4] == std::numeric_limits<float>::infinity());
    QVERIFY(values[5] == 0.f && std::signbit(values[5]));
}

void HostTensorTest::bfloatIsTheUpperHalf() {
    const auto values = ofWords(DType::BF16, {0x3f80, 0xc049}).floats();
    QCOMPARE(values[0], 1.f);
    QCOMPARE(values[1], -3.140625f);
}

void HostTensorTest::shapesReadWell() {
    QVERIFY(HostTensor::ofFloats({6, 1, 7}, {}).shapeText() == "[6, 1, 7]");
    QVERIFY(HostTensor().shapeText() == "[]");
}

QTEST_APPLESS_MAIN(HostTensorTest)
#include "host_tensor_test.moc"
