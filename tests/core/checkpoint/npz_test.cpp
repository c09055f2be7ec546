// NumPy's archives: the arrays' bytes are those that numpy.save of NumPy 1.24.2 writes, the archive is one that our own
// reader of torch.save's archives, written before and apart from it, opens and checks.
#include <QTest>

#include "core/base/files.h"
#include "core/checkpoint/npz.h"
#include "core/checkpoint/zip_file.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

// A header of `padded` bytes, filled up with spaces as NumPy does.
std::string header(std::string dictionary, char padded) {
    dictionary.resize(size_t(padded) - 1, ' ');
    return std::string("\x93NUMPY\x01\x00", 8) + padded + std::string(1, '\0') + dictionary + '\n';
}

}  // namespace

class NpzTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arraysAreNumpysOwn();
    void shapesAreTuples();
    void archivesHoldEveryTensor();
    void equalTensorsGiveEqualBytes();
    void aFolderThatIsNotThereSaysSo();
};

void NpzTest::arraysAreNumpysOwn() {
    // numpy.save(f, numpy.array([[1, 2, 3], [4, 5, 6.5]], dtype='<f4')): 152 bytes, the header's length is 0x76.
    const std::string expected =
        header("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }", 0x76) +
        std::string("\x00\x00\x80\x3f\x00\x00\x00\x40\x00\x00\x40\x40\x00\x00\x80\x40\x00\x00\xa0\x40\x00\x00\xd0\x40", 24);
    QCOMPARE(expected.size(), size_t(152));
    QVERIFY(npyBytes(HostTensor::ofFloats({2, 3}, {1, 2, 3, 4, 5, 6.5f})) == expected);
}

void NpzTest::shapesAreTuples() {
    const auto holds = [](const HostTensor& tensor, const char* words) {
        const std::string bytes = npyBytes(tensor);
        return bytes.find(words) != std::string::npos && (bytes.size() - tensor.bytes.size()) % 64 == 0;
    };
    QVERIFY(holds(HostTensor::ofIntegers({3}, {1, 2, 3}), "{'descr': '<i8', 'fortran_order': False, 'shape': (3,), }"));
    QVERIFY(holds(HostTensor::ofFloats({}, {7}), "'shape': (), }"));
    // BF16, which NumPy has no name for: 1.0 is 0x3f80.
    const HostTensor half{DType::BF16, {1}, {std::byte(0x80), std::byte(0x3f)}};
    QVERIFY(npyBytes(half) == npyBytes(HostTensor::ofFloats({1}, {1})));
}

void NpzTest::archivesHoldEveryTensor() {
    const TempFolder folder;
    TensorMap tensors;
    tensors["detail_raw.0"] = HostTensor::ofFloats({1, 2}, {0.5f, -1});
    tensors["log_probs"] = HostTensor::ofFloats({1}, {-0.25f});
    tensors["target"] = HostTensor::ofIntegers({1}, {3});
    QVERIFY(writeNpz(folder / "trace.npz", tensors).ok());
    auto bytes = ByteFile::open(folder / "trace.npz");
    QVERIFY(bytes.ok());
    auto archive = ZipFile::open(std::move(*bytes));
    QVERIFY2(archive.ok(), archive ? "" : archive.error().text().c_str());
    QCOMPARE(archive->entries().size(), size_t(3));
    for (const auto& [name, tensor] : tensors) {
        const ZipFile::Entry* entry = archive->find(name + ".npy");
        QVERIFY2(entry, name.c_str());
        const auto content = archive->read(*entry);  // its checksum is verified
        QVERIFY(content.ok() && *content == npyBytes(tensor));
    }
}

void NpzTest::equalTensorsGiveEqualBytes() {
    const TempFolder folder;
    const TensorMap tensors{{"a", HostTensor::ofFloats({2}, {1, 2})}};
    QVERIFY(writeNpz(folder / "1.npz", tensors).ok() && writeNpz(folder / "2.npz", tensors).ok());
    QVERIFY(*readFile(folder / "1.npz") == *readFile(folder / "2.npz"));
}

void NpzTest::aFolderThatIsNotThereSaysSo() {
    const TempFolder folder;
    const Status status = writeNpz(folder / "gone" / "t.npz", {});
    QVERIFY(!status.ok() && !status.error().message.text().empty());
}

QTEST_APPLESS_MAIN(NpzTest)
#include "npz_test.moc"
