#include "core/checkpoint/safetensors.h"

#include <QTest>

#include "tests/support/temp_folder.h"
#include "torch_archive.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class SafetensorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheFormat();
    void roundTrips();
    void tensorsAreAligned();
    void impossibleHeaders();
    void tensorsOutsideTheFile();
    void overlapsAndHoles();
    void tensorsAreNamedInErrors();
    void everyTruncationIsAnError();
    void filesThatAreNone();
};

namespace {

Result<TensorFile> readText(const std::string& bytes) {
    TempFolder folder;
    writeBytes(folder / "a.safetensors", bytes);
    return readSafetensors(folder / "a.safetensors");
}

std::string fileOf(const std::string& header, const std::string& data) {
    return number(header.size(), 8) + header + data;
}

Result<TensorFile> readHeader(const std::string& header, size_t dataBytes) {
    return readText(fileOf(header, std::string(dataBytes, '\0')));
}

bool refused(const Result<TensorFile>& result, const std::string& word = "",
             ErrorKind kind = ErrorKind::Invalid) {
    return !result.ok() && result.error().kind == kind &&
           result.error().text().find(word) != std::string::npos;
}

}  // namespace

void SafetensorsTest::readsTheFormat() {
    const std::string header =
        R"({"__metadata__":{"a":"b"},"x":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},)"
        R"("n":{"dtype":"I64","shape":[],"data_offsets":[8,16]}}   )";
    const auto file = readText(fileOf(header, rawBytes<float>({1.5f, -2}) + rawBytes<int64_t>({7})));
    QVERIFY2(file.ok(), file ? "" : file.error().text().c_str());
    QCOMPARE(file->metadata.at("a"), std::string("b"));
    QVERIFY((file->tensors.at("x").shape == std::vector<int64_t>{2, 1}));
    QVERIFY((file->tensors.at("x").floats() == std::vector<float>{1.5f, -2}));
    QVERIFY((file->tensors.at("n").integers() == std::vector<int64_t>{7}));
    QVERIFY(readText(fileOf("{}", ""))->tensors.empty());
}

void SafetensorsTest::roundTrips() {
    TempFolder folder;
    TensorFile file;
    file.metadata = {{"quote", "\"\\\n"}, {"umlaut", "Ärger"}};
    file.tensors["b"] = HostTensor::ofFloats({2, 0, 3}, {});
    file.tensors["a"] = HostTensor::ofFloats({3}, {1, 2, 3});
    file.tensors["half"] = {DType::F16, {1}, {std::byte(0), std::byte(0x3c)}};
    file.tensors["bool"] = {DType::Bool, {3}, {std::byte(1), std::byte(0), std::byte(1)}};
    file.tensors["z"] = HostTensor::ofIntegers({2}, {1, -1});
    QVERIFY(writeSafetensors(folder / "a", file).ok());
    const auto read = readSafetensors(folder / "a");
    QVERIFY2(read.ok(), read ? "" : read.error().text().c_str());
    QVERIFY(read->metadata == file.metadata);
    QCOMPARE(read->tensors.size(), file.tensors.size());
    for (const auto& [name, tensor] : file.tensors) {
        QVERIFY(read->tensors.at(name).dtype == tensor.dtype);
        QVERIFY(read->tensors.at(name).shape == tensor.shape);
        QVERIFY(read->tensors.at(name).bytes == tensor.bytes);
    }
    // The same content is the same file.
    QVERIFY(writeSafetensors(folder / "b", *read).ok());
    QVERIFY(readBytes(folder / "a") == readBytes(folder / "b"));
    QVERIFY(!writeSafetensors(folder / "absent" / "a", file).ok());
}

void SafetensorsTest::tensorsAreAligned() {
    // Mapping readers need a multiple of the type's size; the format promises a header of a multiple of 8.
    TempFolder folder;
    TensorFile file;
    file.tensors["a"] = {DType::U8, {3}, std::vector<std::byte>(3)};
    file.tensors["b"] = HostTensor::ofFloats({1}, {1});
    file.tensors["c"] = HostTensor::ofIntegers({1}, {1});
    QVERIFY(writeSafetensors(folder / "a", file).ok());
    const std::string bytes = readBytes(folder / "a");
    QCOMPARE(static_cast<unsigned char>(bytes[0]) % 8, 0);
    QVERIFY(bytes.find(R"("c":{"data_offsets":[0,8])") != std::string::npos);
    QVERIFY(bytes.find(R"("b":{"data_offsets":[8,12])") != std::string::npos);
}

void SafetensorsTest::impossibleHeaders() {
    QVERIFY(refused(readText(number(uint64_t(1) << 60, 8) + "{}"), std::to_string(uint64_t(1) << 60)));
    QVERIFY(refused(readText(number(~uint64_t(0), 8) + "{}")));
    QVERIFY(refused(readText(number(3, 8) + "{}")));
    for (const char* header :
         {"", "nonsense", "{", "[]", "3", "{\"x\":1}", "{\"x\":{}}", "{\"__metadata__\":3}",
          "{\"__metadata__\":{\"a\":1}}", "{\"__metadata__\":[\"a\"]}"}) {
        QVERIFY2(refused(readHeader(header, 0)), header);
    }
    QVERIFY(refused(readHeader(std::string(1'000'000, '['), 0)));
    QVERIFY(refused(
        readHeader(
            R"({"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"x":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
            8),
        "“x”"));
}

void SafetensorsTest::tensorsOutsideTheFile() {
    const auto one = [](const std::string& shape, const std::string& offsets) {
        return readHeader(R"({"x":{"dtype":"F32","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}}",
                          8);
    };
    QVERIFY(one("[2]", "[0,8]").ok());
    QVERIFY(refused(one("[4]", "[0,16]"), "outside"));
    QVERIFY(refused(one("[2]", "[8,0]"), "outside"));
    QVERIFY(refused(one("[1]", "[0,8]"), "8 bytes"));
    QVERIFY(refused(one("[-2]", "[0,8]"), "shape"));
    QVERIFY(refused(one("[2.0]", "[0,8]"), "shape"));
    QVERIFY(refused(one("[\"2\"]", "[0,8]"), "shape"));
    QVERIFY(refused(one("[2]", "[-8,0]"), "offsets"));
    QVERIFY(refused(one("[2]", "[0,8,8]")));
    // 2^62 · 4 bytes is 0 in 64 bits, and 2^32 · 2^32 too.
    QVERIFY(refused(one("[4611686018427387904]", "[0,0]")));
    QVERIFY(refused(one("[4294967296,4294967296]", "[0,0]")));
    QVERIFY(refused(one("[9223372036854775808]", "[0,8]"), "shape"));
    QVERIFY(refused(one("[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2]", "[0,8]"), "shape"));
}

void SafetensorsTest::overlapsAndHoles() {
    const auto two = [](const std::string& a, const std::string& b, size_t bytes) {
        return readHeader(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":)" + a +
                              R"(},"b":{"dtype":"U8","shape":[4],"data_offsets":)" + b + "}}",
                          bytes);
    };
    QVERIFY(two("[4,8]", "[0,4]", 8).ok());
    QVERIFY(refused(two("[0,4]", "[3,7]", 7), "“b” overlaps"));
    QVERIFY(refused(two("[0,4]", "[0,4]", 4), "overlaps"));
    QVERIFY(refused(two("[0,4]", "[5,9]", 9), "“b”"));
    QVERIFY(refused(two("[1,5]", "[5,9]", 9), "“a”"));
    QVERIFY(refused(two("[0,4]", "[4,8]", 9), "Behind"));
}

void SafetensorsTest::tensorsAreNamedInErrors() {
    QVERIFY(refused(readHeader(R"({"odd":{"dtype":"F8_E4M3","shape":[1],"data_offsets":[0,1]}})", 1), "“odd”",
                    ErrorKind::Unsupported));
    QVERIFY(refused(readHeader(R"({"odd":{"dtype":5,"shape":[1],"data_offsets":[0,1]}})", 1), "“odd”"));
    QVERIFY(refused(readHeader(R"({"odd":{"dtype":"U8","shape":[2],"data_offsets":[0,1]}})", 1), "“odd”"));
}

void SafetensorsTest::everyTruncationIsAnError() {
    const std::string whole =
        fileOf(R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", std::string(8, '\1'));
    QVERIFY(readText(whole).ok());
    for (size_t size = 0; size < whole.size(); ++size) QVERIFY(!readText(whole.substr(0, size)).ok());
    QVERIFY(!readText(whole + "x").ok());
}

void SafetensorsTest::filesThatAreNone() {
    TempFolder folder;
    QVERIFY(refused(readSafetensors(folder / "absent"), "", ErrorKind::NotFound));
    QVERIFY(refused(readSafetensors(folder.path())));
    QVERIFY(refused(readSafetensors("/dev/zero")));
}

QTEST_APPLESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
