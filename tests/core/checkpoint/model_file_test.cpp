#include "core/checkpoint/model_file.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "core/checkpoint/safetensors.h"
#include "tests/support/temp_folder.h"
#include "torch_archive.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class ModelFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrips();
    void publishedTermsStandBeside();
    void bareWeightsAreInferred();
    void torchFileOfOurWeights();
    void missingExtraAndMisshapenTensors();
    void valuesThatAreNoWeights();
    void brokenMetadata();
    void hugeConfigurationsTakeNoMemory();
    void foldersHoldTheBestModel();
    void everyTruncationIsAnError();
};

namespace {

NetworkOptions smallOptions(KernelMode mode = KernelMode::PerFilter) {
    NetworkOptions o;
    o.classes = 3;
    o.channels = 3;
    o.hidden = 4;
    o.layers = 2;
    o.levels = 2;
    o.mode = mode;
    o.wavelet = "db4";
    return o;
}

Model modelOf(const NetworkOptions& options) {
    Model model{*Network::create(options, 9),
                {"anger", "joy", "Überraschung"},
                {},
                {{"corpus", "emodb"}, {"seed", "9"}}};
    model.preparation = {SampleRate{8000}, Normalisation::Stored, 0.25, 0.5, true, -35};
    return model;
}

bool sameTensors(const TensorMap& a, const TensorMap& b) {
    if (a.size() != b.size()) return false;
    for (const auto& [name, tensor] : a) {
        if (!b.contains(name) || b.at(name).bytes != tensor.bytes || b.at(name).shape != tensor.shape)
            return false;
    }
    return true;
}

// Saves a model, lets `spoil` change the file's content, and loads it.
template <typename Spoil>
Result<Model> loadSpoiled(const NetworkOptions& options, const Spoil& spoil) {
    TempFolder folder;
    if (const Status saved = saveModel(folder / "m.safetensors", modelOf(options)); !saved)
        return saved.error();
    auto file = readSafetensors(folder / "m.safetensors");
    if (!file) return file.error();
    spoil(*file);
    if (const Status saved = writeSafetensors(folder / "m.safetensors", *file); !saved) return saved.error();
    return loadModel(folder / "m.safetensors");
}

bool refused(const Result<Model>& result, const std::string& word, ErrorKind kind = ErrorKind::Invalid) {
    return !result.ok() && result.error().kind == kind &&
           result.error().text().find(word) != std::string::npos;
}

}  // namespace

void ModelFileTest::roundTrips() {
    TempFolder folder;
    for (KernelMode mode : {KernelMode::Cqf, KernelMode::PerLayer, KernelMode::PerFilter}) {
        NetworkOptions options = smallOptions(mode);
        options.trainKernels = false;
        options.initialThreshold = 0.8;
        options.dropout = 0.25;
        const Model model = modelOf(options);
        QVERIFY(saveModel(folder / "m.safetensors", model).ok());
        const auto loaded = loadModel(folder / "m.safetensors");
        QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().text().c_str());
        QVERIFY(loaded->network.options() == options);
        QVERIFY(loaded->classes == model.classes);
        QVERIFY(loaded->preparation == model.preparation);
        QVERIFY(loaded->facts == model.facts);
        QVERIFY(sameTensors(loaded->network.state(), model.network.state()));
        // Saved again it is the same file.
        QVERIFY(saveModel(folder / "again.safetensors", *loaded).ok());
        QVERIFY(readBytes(folder / "m.safetensors") == readBytes(folder / "again.safetensors"));
    }
    NetworkOptions ablation = smallOptions();
    ablation.thresholds = false;
    ablation.wavelet.clear();
    ablation.randomTaps = 11;
    QVERIFY(saveModel(folder / "m.safetensors", modelOf(ablation)).ok());
    QVERIFY(loadModel(folder / "m.safetensors")->network.options() == ablation);
}

void ModelFileTest::publishedTermsStandBeside() {
    TempFolder folder;
    QVERIFY(saveModel(folder / "m.safetensors", modelOf(smallOptions())).ok());
    const auto file = readSafetensors(folder / "m.safetensors");
    QVERIFY(file.ok());
    const std::string config = file->metadata.at("config");
    for (const char* part :
         {"\"n_input\":1", "\"hidden_dim\":4", "\"n_layers\":2", "\"n_output\":3", "\"n_channel\":3",
          "\"kernel_init\":\"db4\"", "\"level\":2", "\"mode\":\"PerFilter\"", "\"sample_rate\":8000"}) {
        QVERIFY2(config.find(part) != std::string::npos, part);
    }
    // With these alone the network is the same; classes and preparation are not told.
    const auto loaded = loadSpoiled(smallOptions(), [](TensorFile& f) { f.metadata.erase("sigwavnet"); });
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().text().c_str());
    NetworkOptions expected = smallOptions();
    expected.logitScale = 1;
    QVERIFY(loaded->network.options() == expected);
    QCOMPARE(loaded->network.state().at("logit_scale").floats()[0], 10.0f);
    QCOMPARE(loaded->classes[2], std::string("class 2"));
    QCOMPARE(loaded->preparation.rate.hz, 8000);
}

void ModelFileTest::bareWeightsAreInferred() {
    for (KernelMode mode : {KernelMode::Cqf, KernelMode::PerLayer, KernelMode::PerFilter}) {
        const auto loaded = loadSpoiled(smallOptions(mode), [&](TensorFile& f) {
            f.metadata.clear();
            f.tensors.erase("logit_scale");
            // Kernels that training moved apart; in CQF mode there is but one.
            if (mode == KernelMode::PerLayer) f.tensors["kernelsG_.1.kernel"].bytes[1] ^= std::byte(1);
        });
        QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().text().c_str());
        const NetworkOptions& o = loaded->network.options();
        QVERIFY(o.mode == mode);
        QVERIFY(o.classes == 3 && o.channels == 3 && o.hidden == 4 && o.layers == 2 && o.levels == 2 &&
                o.taps() == 8);
        QVERIFY(o.logitScale == 1 && !o.trainLogitScale);
        QCOMPARE(loaded->network.state().at("logit_scale").floats()[0], 1.0f);
    }
    const auto prefixed = loadSpoiled(smallOptions(), [](TensorFile& f) {
        TensorMap renamed;
        for (auto& [name, tensor] : f.tensors) renamed["module." + name] = tensor;
        renamed["module.HighPassWave.0.qmfFlip"] = HostTensor::ofFloats({1, 1, 8}, std::vector<float>(8, 1));
        f = {renamed, {}};
    });
    QVERIFY2(prefixed.ok(), prefixed ? "" : prefixed.error().text().c_str());
}

void ModelFileTest::torchFileOfOurWeights() {
    TempFolder folder;
    const Model model = modelOf(smallOptions());
    std::string pairs;
    std::vector<std::string> storages;
    for (const auto& [name, tensor] : model.network.state()) {
        std::vector<int64_t> stride(tensor.shape.size(), 1);
        for (size_t d = stride.size(); d-- > 1;) stride[d - 1] = stride[d] * tensor.shape[d];
        pairs += text(name) +
                 TensorPickle{std::to_string(storages.size()), tensor.elements(), 0, tensor.shape, stride}
                     .instructions();
        storages.push_back(rawBytes(tensor.floats()));
    }
    writeBytes(folder / "m.bin",
               archive(pickle(orderedDict(pairs)), storages));  // known by its content, not its name
    const auto loaded = loadModel(folder / "m.bin");
    QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().text().c_str());
    QVERIFY(sameTensors(loaded->network.state(), model.network.state()));
}

void ModelFileTest::missingExtraAndMisshapenTensors() {
    const auto without = [](const char* name) {
        return loadSpoiled(smallOptions(), [&](TensorFile& f) { f.tensors.erase(name); });
    };
    QVERIFY(refused(without("conv1ds.1.dense1.bias"), "conv1ds.1.dense1.bias"));
    QVERIFY(refused(without("kernelsH_.0.kernel"), "kernelsH_.0.kernel"));
    for (bool metadata : {true, false}) {
        const auto spoiled = [&](const char* name, const HostTensor& tensor) {
            return loadSpoiled(smallOptions(), [&](TensorFile& f) {
                f.tensors[name] = tensor;
                if (!metadata) f.metadata.clear();
            });
        };
        QVERIFY(refused(spoiled("conv1ds.9.conv1.bias", HostTensor::ofFloats({3}, {0, 0, 0})),
                        "conv1ds.9.conv1.bias"));
        QVERIFY(refused(spoiled("conv1_3.bias", HostTensor::ofFloats({2}, {0, 0})), "conv1_3.bias"));
        QVERIFY(refused(spoiled("channel_weighting.weights", HostTensor::ofFloats({}, {0})),
                        "channel_weighting.weights"));
    }
    const auto bare = [](const char* name) {
        return loadSpoiled(smallOptions(), [&](TensorFile& f) {
            f.metadata.clear();
            f.tensors.erase(name);
        });
    };
    for (const char* name :
         {"kernelsG_.0.kernel", "conv1ds.0.conv1.weight", "conv1ds.0.gru1.weight_hh_l0", "conv1_3.weight"}) {
        QVERIFY2(refused(bare(name), name), name);
    }
    QVERIFY(
        refused(loadSpoiled(smallOptions(KernelMode::Cqf),
                            [](TensorFile& f) { f.tensors["kernelsG_.1.kernel"].bytes[0] ^= std::byte(1); }),
                "kernelsG_.1.kernel"));
}

void ModelFileTest::valuesThatAreNoWeights() {
    for (float value : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        QVERIFY(refused(loadSpoiled(smallOptions(),
                                    [&](TensorFile& f) {
                                        f.tensors["conv1_3.bias"] = HostTensor::ofFloats({3}, {0, value, 0});
                                    }),
                        "conv1_3.bias"));
    }
    QVERIFY(refused(loadSpoiled(smallOptions(),
                                [](TensorFile& f) {
                                    f.tensors["conv1_3.bias"] = HostTensor::ofIntegers({3}, {0, 0, 0});
                                }),
                    "I64"));
}

void ModelFileTest::brokenMetadata() {
    const auto ours = [](const std::string& json) {
        return loadSpoiled(smallOptions(), [&](TensorFile& f) { f.metadata["sigwavnet"] = json; });
    };
    const std::string network =
        R"("network":{"classes":3,"channels":3,"hidden":4,"layers":2,"levels":2,"wavelet":"db4"})";
    QVERIFY(ours("{" + network + "}").ok());  // what is not told has its default
    QVERIFY(refused(ours("{"), "sigwavnet"));
    QVERIFY(refused(ours("[]"), "sigwavnet"));
    QVERIFY(refused(ours("{" + network + R"(,"format":2})"), "newer", ErrorKind::Unsupported));
    QVERIFY(refused(ours("{" + network + R"(,"classes":["a","b"]})"), "classes"));
    QVERIFY(refused(ours("{" + network + R"(,"classes":["a","b",3]})"), "classes"));
    QVERIFY(refused(ours("{" + network + R"(,"preparation":{"rate":0}})"), "rate"));
    QVERIFY(refused(ours("{" + network + R"(,"preparation":{"normalisation":"loud"}})"), "normalisation"));
    QVERIFY(refused(ours(R"({"network":{"levels":"five"}})"), "levels"));
    QVERIFY(refused(ours(R"({"network":{"levels":99}})"), "levels"));
    QVERIFY(refused(ours(R"({"network":{"mode":"Own"}})"), "mode"));
    QVERIFY(refused(ours(R"({"network":{"wavelet":"db77"}})"), "db77"));

    const auto published = [](const std::string& json) {
        return loadSpoiled(smallOptions(), [&](TensorFile& f) { f.metadata = {{"config", json}}; });
    };
    const std::string rest = R"("n_layers":2,"n_output":3,"n_channel":3,"level":2,"mode":"PerFilter")";
    QVERIFY(published(R"({"hidden_dim":4,"kernel_init":"db4",)" + rest + "}").ok());
    QVERIFY(published(R"({"hidden_dim":4,"kernel_init":8,)" + rest + "}").ok());
    QVERIFY(refused(published(R"({"hidden_dim":4,)" + rest + "}"), "kernel_init"));
    QVERIFY(refused(published(R"({"hidden_dim":1e99,"kernel_init":8,)" + rest + "}"), "hidden_dim"));
    QVERIFY(refused(published(R"({"hidden_dim":4,"kernel_init":true,)" + rest + "}"), "kernel_init"));
    QVERIFY(refused(published(R"({"hidden_dim":4,"kernel_init":10,)" + rest + "}"), "kernelsG_.0.kernel"));
}

void ModelFileTest::hugeConfigurationsTakeNoMemory() {
    // These weights would take 20 GB: the few tensors of the file are compared before any is made.
    const auto loaded = loadSpoiled(smallOptions(), [](TensorFile& f) {
        f.metadata["sigwavnet"] = R"({"network":{"channels":2048,"hidden":2048,"layers":16,"levels":14}})";
    });
    QVERIFY(refused(loaded, "shape"));
}

void ModelFileTest::foldersHoldTheBestModel() {
    TempFolder folder;
    QVERIFY(refused(loadModel(folder.path()), "best.safetensors", ErrorKind::NotFound));
    QVERIFY(saveModel(folder / "best.safetensors", modelOf(smallOptions())).ok());
    QVERIFY(loadModel(folder.path()).ok());
    QVERIFY(refused(loadModel(folder / "absent.safetensors"), "absent", ErrorKind::NotFound));
    QVERIFY(saveModel(folder / "absent" / "m.safetensors", modelOf(smallOptions())).error().kind ==
            ErrorKind::NotFound);
}

void ModelFileTest::everyTruncationIsAnError() {
    TempFolder folder;
    QVERIFY(saveModel(folder / "m.safetensors", modelOf(smallOptions())).ok());
    const std::string whole = readBytes(folder / "m.safetensors");
    for (size_t size = 0; size < whole.size(); size += 1 + whole.size() / 200) {
        writeBytes(folder / "cut.safetensors", whole.substr(0, size));
        QVERIFY(!loadModel(folder / "cut.safetensors").ok());
    }
}

QTEST_APPLESS_MAIN(ModelFileTest)
#include "model_file_test.moc"
