// The published program's numbers (spec/network.md section 8): forward ≤ 1e-4 absolute, gradients ≤ 1e-3
// relative to the largest entry, from every file format that program's users have.
#include <QTest>
#include <cmath>
#include <filesystem>
#include <string>

#include "core/checkpoint/model_file.h"
#include "core/checkpoint/safetensors.h"

using namespace sigwavnet;
namespace fs = std::filesystem;

class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cqf();
    void perLayer();
    void perFilter();
    void randomKernel();
    void cnnGru();
    void configurationIsTheFiles();
    void baselineConfigurationIsTheFiles();
};

namespace {

const fs::path kFolder = fs::path(SIGWAVNET_SOURCE_DIR) / ".." / "shared" / "golden";

double largest(const std::vector<float>& values) {
    double out = 0;
    for (float v : values) out = std::max(out, std::abs(double(v)));
    return out;
}

// The entries that a tensor's tolerance is relative to. A bias before an instance norm has no influence on
// anything: its exact gradient is zero and both programs hold round-off, which is small beside the gradient
// of the same convolution's weight.
std::string scaleOf(const std::string& name) {
    const bool sigwavnets = name.starts_with("grad.conv1ds.") || name.starts_with("grad.conv1_3.");
    const bool idle = sigwavnets && name.ends_with(".bias");
    return idle ? name.substr(0, name.size() - 4) + "weight" : name;
}

// Empty: they agree.
std::string difference(const TensorMap& expected, const TensorMap& actual) {
    for (const auto& [name, tensor] : expected) {
        const auto found = actual.find(name);
        if (found == actual.end()) return name + " is missing";
        if (found->second.shape != tensor.shape) return name + " has the shape " + found->second.shapeText();
        const auto want = tensor.floats(), have = found->second.floats();
        // The random kernels' approximations reach 200, where 1e-4 is a few units in float32's last place.
        const double allowed = name.starts_with("grad.") ? 1e-3 * largest(expected.at(scaleOf(name)).floats())
                                                         : std::max(1e-4, 1e-6 * largest(want));
        for (size_t i = 0; i < want.size(); ++i) {
            if (std::abs(double(want[i]) - have[i]) <= allowed) continue;  // false for NaN
            return name + "[" + std::to_string(i) + "] is " + std::to_string(have[i]) + " instead of " +
                   std::to_string(want[i]);
        }
    }
    return {};
}

// Empty: every number of NAME.io.safetensors comes out of the weights in `file`.
std::string check(const std::string& name, const std::string& file) {
    const auto golden = readSafetensors(kFolder / (name + ".io.safetensors"));
    if (!golden) return golden.error().text();
    const auto model = loadModel(kFolder / file);
    if (!model) return model.error().text();
    const auto traced =
        model->network.trace(golden->tensors.at("input"), golden->tensors.at("target").integers(), true);
    if (!traced) return traced.error().text();
    const std::string found = difference(golden->tensors, *traced);
    return found.empty() ? "" : file + ": " + found;
}

}  // namespace

#define SKIP_WITHOUT_GOLDENS() \
    if (!fs::exists(kFolder)) QSKIP("the golden numbers are not beside the checkout")

#define CHECK_ALL_FORMATS(name)                                                               \
    SKIP_WITHOUT_GOLDENS();                                                                   \
    for (const char* ending : {".weights.safetensors", ".state_dict.pt", ".checkpoint.pt"}) { \
        const std::string wrong = check(name, std::string(name) + ending);                    \
        QVERIFY2(wrong.empty(), wrong.c_str());                                               \
    }

void GoldenTest::cqf() {
    CHECK_ALL_FORMATS("sigwavnet_cqf_l4");
}
void GoldenTest::perLayer() {
    CHECK_ALL_FORMATS("sigwavnet_perlayer_l5");
}
void GoldenTest::perFilter() {
    CHECK_ALL_FORMATS("sigwavnet_perfilter_l6");
}

void GoldenTest::randomKernel() {
    SKIP_WITHOUT_GOLDENS();
    const std::string wrong =
        check("sigwavnet_random_kernel_l4", "sigwavnet_random_kernel_l4.weights.safetensors");
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void GoldenTest::cnnGru() {
    CHECK_ALL_FORMATS("cnn5gru");
    for (const char* name : {"cnn3gru", "cnn11gru", "cnn18gru"}) {
        const std::string wrong = check(name, std::string(name) + ".weights.safetensors");
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
}

void GoldenTest::configurationIsTheFiles() {
    SKIP_WITHOUT_GOLDENS();
    // The "config" of the file's header, as the published program wrote it.
    const auto model = loadModel(kFolder / "sigwavnet_perfilter_l6.weights.safetensors");
    QVERIFY2(model.ok(), model ? "" : model.error().text().c_str());
    NetworkOptions expected;
    expected.classes = 7;
    expected.channels = 6;
    expected.hidden = 8;
    expected.layers = 2;
    expected.levels = 6;
    expected.mode = KernelMode::PerFilter;
    expected.wavelet = "sym8";
    expected.initialThreshold = 1.0;
    expected.sharpness = 15;
    expected.logitScale = 1;
    expected.trainLogitScale = false;
    QVERIFY(model->network.options() == expected);
    QCOMPARE(model->preparation.rate.hz, 8000);
    QCOMPARE(model->classes.size(), size_t(7));
    QCOMPARE(model->classes[6], std::string("class 6"));

    // A torch.save file has no such header: the same from names and shapes, the start of the kernels unknown.
    const auto bare = loadModel(kFolder / "sigwavnet_perfilter_l6.checkpoint.pt");
    QVERIFY2(bare.ok(), bare ? "" : bare.error().text().c_str());
    expected.wavelet.clear();
    expected.randomTaps = 16;
    expected.initialThreshold = NetworkOptions().initialThreshold;
    expected.sharpness = NetworkOptions().sharpness;
    QVERIFY(bare->network.options() == expected);
    const auto cqf = loadModel(kFolder / "sigwavnet_cqf_l4.state_dict.pt");
    QVERIFY(cqf.ok());
    QVERIFY(cqf->network.options().mode == KernelMode::Cqf);
    const auto perLayer = loadModel(kFolder / "sigwavnet_perlayer_l5.state_dict.pt");
    QVERIFY(perLayer.ok());
    QVERIFY(perLayer->network.options().mode == KernelMode::PerLayer);
}

void GoldenTest::baselineConfigurationIsTheFiles() {
    SKIP_WITHOUT_GOLDENS();
    NetworkOptions expected;
    expected.architecture = Architecture::Cnn11Gru;
    expected.classes = 7;
    expected.hidden = 16;
    expected.layers = 2;
    const auto eleven = loadModel(kFolder / "cnn11gru.weights.safetensors");
    QVERIFY2(eleven.ok(), eleven ? "" : eleven.error().text().c_str());
    QVERIFY(eleven->network.options() == expected);
    QVERIFY(eleven->network.levels().empty());
    QVERIFY(eleven->network.startFilters().empty());

    expected.architecture = Architecture::Cnn5Gru;
    for (const char* name : {"cnn5gru.weights.safetensors", "cnn5gru.state_dict.pt", "cnn5gru.checkpoint.pt"}) {
        const auto five = loadModel(kFolder / name);
        QVERIFY2(five.ok(), five ? "" : five.error().text().c_str());
        expected.layers = five->network.options().layers;
        QVERIFY2(five->network.options() == expected, name);
    }
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
