// sigwavnet classify: the JSON's shape, order and batches, and recordings that are none.
#include <QTest>
#include <cstring>

#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class ClassifyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonHasTheShape();
    void batchesChangeNothing();
    void oneBadFileDoesNotStopTheOthers();
    void badRecordingsSayWhy();
    void tooShortSaysTheMinimum();
    void unknownDevice();
};

namespace {

struct Outcome {
    int status = -1;
    Json json;
    std::string err;
};

Outcome classify(const fs::path& model, const std::vector<std::string>& files,
                 const std::vector<std::string>& more = {}) {
    const Finished f = runSigwavnet(std::vector<std::string>{"classify", model.string()} + files + more +
                                    std::vector<std::string>{"--json"});
    return {f.status, Json::parse(f.out, nullptr, false), f.err};
}

// A 16-bit mono WAV by hand, so that its header can lie.
std::string wavBytes(uint32_t rate, uint16_t format, uint16_t bits, const std::string& data,
                     uint32_t promised) {
    const auto u32 = [](uint32_t v) { return std::string(reinterpret_cast<const char*>(&v), 4); };
    const auto u16 = [](uint16_t v) { return std::string(reinterpret_cast<const char*>(&v), 2); };
    const uint16_t frame = uint16_t(bits / 8);
    return "RIFF" + u32(36 + promised) + "WAVEfmt " + u32(16) + u16(format) + u16(1) + u32(rate) +
           u32(rate * frame) + u16(frame) + u16(bits) + "data" + u32(promised) + data;
}

std::string shorts(size_t count) {
    std::string data(count * 2, '\0');
    for (size_t i = 0; i < count; ++i) {
        const auto value = int16_t(8000 * std::sin(0.2 * double(i)));
        std::memcpy(data.data() + 2 * i, &value, 2);
    }
    return data;
}

std::string floatsWithNan(size_t count) {
    std::vector<float> values(count, 0.1f);
    values[count / 2] = std::nanf("");
    return std::string(reinterpret_cast<const char*>(values.data()), count * 4);
}

}  // namespace

void ClassifyTest::jsonHasTheShape() {
    TempFolder folder;
    const fs::path model = makeTinyModel(folder / "m.safetensors");
    const std::string wav = writeTone(folder / "a.wav", 300, 0.4).string();
    const Outcome o = classify(model, {wav});
    QCOMPARE(o.status, 0);
    QCOMPARE(o.json.size(), size_t(1));
    const Json item = o.json[0];
    QCOMPARE(item.size(), size_t(3));
    QCOMPARE(item["path"].get<std::string>(), wav);
    const double high = item["probabilities"]["high"], low = item["probabilities"]["low"];
    QCOMPARE(item["probabilities"].size(), size_t(2));
    QVERIFY(std::abs(high + low - 1) < 1e-5);
    QCOMPARE(item["label"].get<std::string>(), std::string(high > low ? "high" : "low"));
}

// Alone, in one batch of mixed lengths, and in another order: the same to 1e-5.
void ClassifyTest::batchesChangeNothing() {
    TempFolder folder;
    const fs::path model = makeTinyModel(folder / "m.safetensors");
    std::vector<std::string> files;
    for (int i = 0; i < 5; ++i)
        files.push_back(
            writeTone(folder / ("c" + std::to_string(i) + ".wav"), 200 + 250 * i, 0.1 + 0.3 * i).string());
    const Outcome together = classify(model, files, {"--batch-size", "5"});
    const Outcome backwards = classify(model, {files.rbegin(), files.rend()}, {"--batch-size", "2"});
    QCOMPARE(together.status, 0);
    for (size_t i = 0; i < files.size(); ++i) {
        const Outcome alone = classify(model, {files[i]});
        QCOMPARE(together.json[i]["path"].get<std::string>(), files[i]);
        const double p = alone.json[0]["probabilities"]["high"];
        QVERIFY(std::abs(p - together.json[i]["probabilities"]["high"].get<double>()) < 1e-5);
        QVERIFY(std::abs(p - backwards.json[files.size() - 1 - i]["probabilities"]["high"].get<double>()) <
                1e-5);
    }
}

void ClassifyTest::oneBadFileDoesNotStopTheOthers() {
    TempFolder folder;
    const fs::path model = makeTinyModel(folder / "m.safetensors");
    const std::string good = writeTone(folder / "good.wav", 300, 0.4).string();
    const std::string missing = (folder / "missing.wav").string();
    const Outcome o = classify(model, {missing, good});
    QCOMPARE(o.status, 1);
    QCOMPARE(o.json[0].size(), size_t(2));
    QCOMPARE(o.json[0]["path"].get<std::string>(), missing);
    QVERIFY(!o.json[0]["error"].get<std::string>().empty());
    QVERIFY(o.json[1].contains("label"));
    QVERIFY2(contains(o.err, "missing.wav"), o.err.c_str());
}

void ClassifyTest::badRecordingsSayWhy() {
    TempFolder folder;
    const fs::path model = makeTinyModel(folder / "m.safetensors");
    const auto file = [&](const std::string& name, const std::string& bytes) {
        writeText(folder / name, bytes);
        return (folder / name).string();
    };
    const std::vector<std::string> files = {
        file("empty.wav", ""),
        file("text.wav", "dear diary\n"),
        file("headonly.wav", wavBytes(8000, 1, 16, "", 0)),
        file("truncated.wav", wavBytes(8000, 1, 16, shorts(4000), 16000)),
        file("zerorate.wav", wavBytes(0, 1, 16, shorts(4000), 8000)),
        file("nan.wav", wavBytes(8000, 3, 32, floatsWithNan(4000), 16000)),
        file("silent.wav", wavBytes(8000, 1, 16, std::string(8000, '\0'), 8000)),
        file("one.wav", wavBytes(8000, 1, 16, shorts(1), 2)),
        folder.path().string(),
    };
    const Outcome o = classify(model, files);
    QCOMPARE(o.status, 1);
    QCOMPARE(o.json.size(), files.size());
    for (size_t i = 0; i < files.size(); ++i) {
        QVERIFY2(o.json[i].contains("error"), files[i].c_str());
        // A sentence, and no library's number.
        QVERIFY2(o.json[i]["error"].get<std::string>().size() > 20, o.json[i].dump().c_str());
    }
    QVERIFY2(contains(o.json[5]["error"], "NaN") || contains(o.json[5]["error"], "not a number"),
             o.json[5].dump().c_str());
    QVERIFY2(contains(o.json[6]["error"], "silent") || contains(o.json[6]["error"], "silence"),
             o.json[6].dump().c_str());
}

// K = 4 taps, J = 2 levels: at least 2^2 (4 + 65) - (4 - 2) = 274 samples, 0.034 s at 8 kHz.
void ClassifyTest::tooShortSaysTheMinimum() {
    TempFolder folder;
    const fs::path model = makeTinyModel(folder / "m.safetensors");
    const std::string one = (folder / "273.wav").string(), enough = (folder / "274.wav").string();
    std::vector<float> samples = tone(440, 0.1);
    samples.resize(274);
    QVERIFY(writeWav(enough, samples, tinyRate).ok());
    samples.resize(273);
    QVERIFY(writeWav(one, samples, tinyRate).ok());
    const Outcome o = classify(model, {one, enough});
    QCOMPARE(o.status, 1);
    QVERIFY2(contains(o.json[0]["error"], "0.034") && contains(o.json[0]["error"], " s"),
             o.json[0].dump().c_str());
    QVERIFY2(o.json[1].contains("label"), o.json[1].dump().c_str());
}

void ClassifyTest::unknownDevice() {
    TempFolder folder;
    const fs::path model = makeTinyModel(folder / "m.safetensors");
    const std::string wav = writeTone(folder / "a.wav", 300, 0.4).string();
    const Finished f = runSigwavnet({"classify", model.string(), wav, "--device", "cuda:97"});
    QCOMPARE(f.status, 1);
    QVERIFY2(contains(f.err, "cuda:97") && contains(f.err, "cpu"), f.err.c_str());
}

QTEST_APPLESS_MAIN(ClassifyTest)
#include "classify_test.moc"
