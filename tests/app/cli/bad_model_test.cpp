// Model files that are none: each is refused with a sentence, quickly, and nothing in it is executed.
#include <QTest>
#include <cstring>

#include "core/checkpoint/safetensors.h"
#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class BadModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missingExtraAndWronglyShapedTensors();
    void brokenSafetensors();
    void pickleThatCallsTheSystem();
    void zipBomb();
    void otherFiles();
};

namespace {

std::string safetensorsBytes(uint64_t headerLength, const std::string& rest) {
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &headerLength, 8);
    return bytes + rest;
}

std::string safetensorsBytes(const std::string& header, const std::string& data) {
    return safetensorsBytes(header.size(), header + data);
}

// Runs `convert` on the file; the line of standard error, or "accepted".
std::string refusal(const fs::path& model) {
    TempFolder folder;
    const Finished f = runSigwavnet({"convert", model.string(), (folder / "o.safetensors").string()});
    if (f.status != 1 || errorLines(f) != 1 || fs::exists(folder / "o.safetensors"))
        return "accepted, or told badly: " + f.err;
    return f.err;
}

std::string refusalOf(const std::string& bytes, const std::string& name) {
    TempFolder folder;
    writeText(folder / name, bytes);
    return refusal(folder / name);
}

// The checksum of zip archives (ISO 3309, reflected 0xedb88320).
uint32_t crc32(const std::string& data) {
    uint32_t crc = ~uint32_t(0);
    for (const char c : data) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? (crc >> 1) ^ 0xedb88320u : crc >> 1;
    }
    return ~crc;
}

// A zip archive with one entry, stored or claiming to be compressed.
std::string zipBytes(const std::string& name, const std::string& data, uint16_t method,
                     uint32_t uncompressed) {
    const auto u16 = [](uint16_t v) { return std::string(reinterpret_cast<const char*>(&v), 2); };
    const auto u32 = [](uint32_t v) { return std::string(reinterpret_cast<const char*>(&v), 4); };
    const std::string common = u16(20) + u16(0) + u16(method) + u16(0) + u16(33) + u32(crc32(data)) +
                               u32(uint32_t(data.size())) + u32(uncompressed) + u16(uint16_t(name.size())) +
                               u16(0);
    const std::string local = "PK\x03\x04" + common + name + data;
    const std::string central =
        "PK\x01\x02" + u16(20) + common + u16(0) + u16(0) + u16(0) + u32(0) + u32(0) + name;
    return local + central + "PK\x05\x06" + u16(0) + u16(0) + u16(1) + u16(1) +
           u32(uint32_t(central.size())) + u32(uint32_t(local.size())) + u16(0);
}

}  // namespace

void BadModelTest::missingExtraAndWronglyShapedTensors() {
    TempFolder folder;
    const auto file = readSafetensors(makeTinyModel(folder / "m.safetensors"));
    QVERIFY(file.ok());
    const std::string name = "conv1_3.weight";  // of the head
    QVERIFY(file->tensors.count(name) == 1);
    TensorFile missing = *file, extra = *file, shaped = *file;
    missing.tensors.erase(name);
    extra.tensors["surplus.weight"] = HostTensor::ofFloats({1}, {1});
    shaped.tensors[name] = HostTensor::ofFloats({1}, {1});
    QVERIFY(writeSafetensors(folder / "missing.safetensors", missing).ok());
    QVERIFY(writeSafetensors(folder / "extra.safetensors", extra).ok());
    QVERIFY(writeSafetensors(folder / "shaped.safetensors", shaped).ok());
    const std::string a = refusal(folder / "missing.safetensors"), b = refusal(folder / "extra.safetensors"),
                      c = refusal(folder / "shaped.safetensors");
    QVERIFY2(contains(a, name), a.c_str());
    QVERIFY2(contains(b, "surplus.weight"), b.c_str());
    QVERIFY2(contains(c, name), c.c_str());
}

void BadModelTest::brokenSafetensors() {
    const std::string two = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                            R"("b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})";
    const std::map<std::string, std::string> files = {
        {"a header of 2^60 bytes", safetensorsBytes(uint64_t(1) << 60, "{}")},
        {"bad JSON", safetensorsBytes("{\"a\": nonsense", "")},
        {"overlapping offsets", safetensorsBytes(two, std::string(12, '\0'))},
        {"empty", ""},
        {"five bytes", "hello"},
        {"an offset outside",
         safetensorsBytes(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", "")},
        {"a huge shape",
         safetensorsBytes(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}})",
                          std::string(8, '\0'))},
        {"an unknown type",
         safetensorsBytes(R"({"a":{"dtype":"F31","shape":[2],"data_offsets":[0,8]}})", std::string(8, '\0'))},
    };
    for (const auto& [what, bytes] : files) {
        const std::string text = refusalOf(bytes, "bad.safetensors");
        QVERIFY2(contains(text, "bad.safetensors") && text.size() > 60, (what + ": " + text).c_str());
    }
}

// pickle.dumps of an object whose __reduce__ returns (os.system, ("touch …",)), protocol 2.
void BadModelTest::pickleThatCallsTheSystem() {
    TempFolder folder;
    const std::string victim = (folder / "victim").string();
    const std::string command = "touch " + victim;
    std::string pickle =
        "\x80\x02"
        "cposix\nsystem\nX";
    const auto length = uint32_t(command.size());
    pickle += std::string(reinterpret_cast<const char*>(&length), 4) + command + "\x85R.";
    for (const char* name : {"evil.pt", "evil.safetensors"}) {
        const std::string text =
            refusalOf(zipBytes("archive/data.pkl", pickle, 0, uint32_t(pickle.size())), name);
        QVERIFY2(contains(text, "posix.system") || contains(text, "posix system"), text.c_str());
    }
    QVERIFY(!fs::exists(victim));
}

// An entry of a few bytes that promises to unpack to 4 GiB.
void BadModelTest::zipBomb() {
    const std::string text =
        refusalOf(zipBytes("archive/data.pkl", std::string(64, 'x'), 8, 0xfffffff0u), "bomb.pt");
    QVERIFY2(contains(text, "bomb.pt") && contains(text, "compressed"), text.c_str());
}

void BadModelTest::otherFiles() {
    TempFolder folder;
    const std::string missing = refusal(folder / "missing.safetensors");
    QVERIFY2(contains(missing, "no such"), missing.c_str());
    fs::create_directories(folder / "empty");
    const std::string empty = refusal(folder / "empty");
    QVERIFY2(contains(empty, "empty"), empty.c_str());
    const std::string text = refusalOf("epoch,loss\n1,2\n", "metrics.csv");
    QVERIFY2(contains(text, "metrics.csv"), text.c_str());
}

QTEST_APPLESS_MAIN(BadModelTest)
#include "bad_model_test.moc"
