// sigwavnet inspect: every golden number through the program itself, from every kind of model file.
#include <QTest>
#include <map>

#include "core/checkpoint/safetensors.h"
#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class InspectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goldenCqf();
    void goldenPerLayer();
    void goldenPerFilter();
    void goldenRandomKernel();
    void aRecordingWritesItsTrace();
    void badTensorsSayWhy();
};

namespace {

double largest(const std::vector<float>& values) {
    double most = 0;
    for (const float v : values) most = std::max(most, std::abs(double(v)));
    return most;
}

double largestDifference(const std::vector<float>& a, const std::vector<float>& b) {
    if (a.size() != b.size()) return 1e30;
    double most = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const double difference = std::abs(double(a[i]) - b[i]);
        if (!(difference <= most)) most = difference;  // NaN counts
    }
    return most;
}

// The biases of convolutions before an instance norm have no effect: their true gradient is 0, and what
// either program computes is rounding, of any size that is nothing beside the network's real gradients.
bool hasZeroGradient(const std::string& name) {
    for (const char* end : {"conv1.bias", "conv1_1.bias", "dense1.bias", "conv1_3.bias"})
        if (name.ends_with(end)) return true;
    return false;
}

double largestGradient(const TensorFile& file) {
    double most = 0;
    for (const auto& [name, tensor] : file.tensors)
        if (name.starts_with("grad.")) most = std::max(most, largest(tensor.floats()));
    return most;
}

double allowedDifference(const std::string& name, const std::vector<float>& expected, double largestOfAll) {
    // The random kernels' approximations reach 200, where 1e-4 is a few units in float32's last place.
    if (!name.starts_with("grad.")) return std::max(1e-4, 1e-6 * largest(expected));
    return hasZeroGradient(name) ? 1e-4 * largestOfAll : 1e-3 * largest(expected);
}

// What is wrong with `mine`; empty: within the tolerances of network.md, section 8.
std::string compare(const TensorFile& golden, const TensorFile& mine) {
    const double largestOfAll = largestGradient(golden);
    for (const auto& [name, expected] : golden.tensors) {
        const auto found = mine.tensors.find(name);
        if (found == mine.tensors.end()) return name + " is missing";
        if (found->second.shape != expected.shape) return name + " has shape " + found->second.shapeText();
        const std::vector<float> values = expected.floats();
        const double difference = largestDifference(values, found->second.floats());
        if (!(difference <= allowedDifference(name, values, largestOfAll)))
            return name + " differs by " + numberText(difference);
    }
    return "";
}

void checkGolden(const std::string& name, const std::vector<std::string>& kinds) {
    const fs::path golden = sharedFolder() / "golden";
    if (!fs::exists(golden)) QSKIP("../shared/golden is absent");
    const std::string io = (golden / (name + ".io.safetensors")).string();
    const auto expected = readSafetensors(io);
    QVERIFY2(expected.ok(), io.c_str());
    QVERIFY(expected->tensors.size() > 100);
    for (const std::string& kind : kinds) {
        TempFolder folder;
        const std::string out = (folder / "out.safetensors").string();
        const Finished f =
            runSigwavnet({"inspect", (golden / (name + kind)).string(), "--tensor", io + ":input", "--target",
                          io + ":target", "--gradients", "--device", "cpu", "--out", out});
        QVERIFY2(f.status == 0, f.err.c_str());
        const auto mine = readSafetensors(out);
        QVERIFY2(mine.ok(), kind.c_str());
        const std::string wrong = compare(*expected, *mine);
        QVERIFY2(wrong.empty(), (name + kind + ": " + wrong).c_str());
    }
}

const std::vector<std::string> everyKind{".weights.safetensors", ".state_dict.pt", ".checkpoint.pt"};

}  // namespace

void InspectTest::goldenCqf() {
    checkGolden("sigwavnet_cqf_l4", everyKind);
}
void InspectTest::goldenPerLayer() {
    checkGolden("sigwavnet_perlayer_l5", everyKind);
}
void InspectTest::goldenPerFilter() {
    checkGolden("sigwavnet_perfilter_l6", everyKind);
}
void InspectTest::goldenRandomKernel() {
    checkGolden("sigwavnet_random_kernel_l4", {".weights.safetensors"});
}

void InspectTest::aRecordingWritesItsTrace() {
    TempFolder folder;
    const fs::path model = makeTinyModel(folder / "m.safetensors");
    const std::string wav = writeTone(folder / "a.wav", 300, 0.4).string();
    const std::string out = (folder / "o.safetensors").string();
    const Finished f = runSigwavnet({"inspect", model.string(), wav, "--out", out, "--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json json = Json::parse(f.out, nullptr, false);
    QVERIFY(json["label"] == "high" || json["label"] == "low");
    const auto file = readSafetensors(out);
    QVERIFY(file.ok());
    QCOMPARE(file->tensors.size(), json["tensors"].size());
    // 3200 samples, K = 4: floor((3200 - 4) / 2) + 1 = 1599 coefficients on the first level.
    QCOMPARE(file->tensors.at("detail_raw.0").shapeText(), std::string("[1, 1, 1599]"));
    QCOMPARE(file->metadata.at("sample_rate"), std::string("8000"));
    const double p = std::exp(double(file->tensors.at("log_probs").floats()[0]));
    QVERIFY(std::abs(p - json["probabilities"]["high"].get<double>()) < 1e-5);
}

void InspectTest::badTensorsSayWhy() {
    TempFolder folder;
    const fs::path model = makeTinyModel(folder / "m.safetensors");
    const std::string in = (folder / "in.safetensors").string();
    TensorFile file;
    file.tensors["flat"] = HostTensor::ofFloats({2000}, std::vector<float>(2000, 0.1f));
    file.tensors["x"] = HostTensor::ofFloats({1, 1, 2000}, tone(300, 0.25));
    file.tensors["short"] = HostTensor::ofFloats({1, 1, 100}, std::vector<float>(100, 0.1f));
    file.tensors["two"] = HostTensor::ofIntegers({2}, {0, 1});
    file.tensors["ninth"] = HostTensor::ofIntegers({1}, {9});
    QVERIFY(writeSafetensors(in, file).ok());
    const std::map<std::vector<std::string>, std::string> wrong = {
        {{"--tensor", in + ":y"}, "no tensor \"y\""},
        {{"--tensor", in}, "FILE.safetensors:NAME"},
        {{"--tensor", (folder / "gone.safetensors:x").string()}, "gone.safetensors"},
        {{"--tensor", in + ":flat"}, "2000"},
        {{"--tensor", in + ":short"}, "274"},
        {{"--tensor", in + ":x", "--target", in + ":two"}, "2"},
        {{"--tensor", in + ":x", "--target", in + ":ninth"}, "9"},
    };
    for (const auto& [arguments, words] : wrong) {
        const std::string out = (folder / "o.safetensors").string();
        const Finished f =
            runSigwavnet(std::vector<std::string>{"inspect", model.string(), "--out", out} + arguments);
        QVERIFY2(f.status == 1, (words + ": " + f.err).c_str());
        QCOMPARE(errorLines(f), 1);
        QVERIFY2(contains(f.err, words), f.err.c_str());
        QVERIFY(!fs::exists(out));
    }
}

QTEST_APPLESS_MAIN(InspectTest)
#include "inspect_test.moc"
