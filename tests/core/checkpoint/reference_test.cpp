// A file that saveModel wrote, in a plain module of torch's own layers with the published names: the same
// output to 1e-5.
#include <torch/torch.h>

#include <QTest>
#include <algorithm>
#include <cmath>

#include "core/checkpoint/model_file.h"
#include "core/checkpoint/safetensors.h"
#include "core/model/sigwavnet.h"
#include "core/model/tensors.h"
#include "tests/support/reference_network.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class ReferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainModuleGivesTheSame();
};

namespace {

// Weights as a training would leave them: everything moved from its start, thresholds apart.
Network moved(const NetworkOptions& options) {
    Network network = *Network::create(options, 4);
    torch::NoGradGuard noGrad;
    torch::manual_seed(4);
    for (auto& parameter : network.module()->parameters())
        parameter.add_(0.05 * torch::randn_like(parameter));
    return network;
}

// Fills the module by name, strictly; empty: everything found its place.
std::string fill(ReferenceNetwork& module, const TensorMap& tensors) {
    torch::NoGradGuard noGrad;
    auto parameters = module->named_parameters();
    for (const auto& [name, tensor] : tensors) {
        torch::Tensor* parameter = parameters.find(name);
        if (!parameter) return name + " is unexpected";
        if (parameter->sizes().vec() != tensor.shape) return name + " has another shape";
        parameter->copy_(toTorch(tensor));
    }
    return parameters.size() == tensors.size() ? "" : "tensors are missing";
}

}  // namespace

void ReferenceTest::plainModuleGivesTheSame() {
    for (KernelMode mode : {KernelMode::Cqf, KernelMode::PerLayer, KernelMode::PerFilter}) {
        NetworkOptions options;
        options.classes = 4;
        options.channels = 8;
        options.hidden = 8;
        options.layers = 2;
        options.levels = 3;
        options.mode = mode;
        TempFolder folder;
        const Model model{moved(options), {"a", "b", "c", "d"}, {}, {}};
        QVERIFY(saveModel(folder / "m.safetensors", model).ok());
        const auto file = readSafetensors(folder / "m.safetensors");
        QVERIFY(file.ok());
        ReferenceNetwork reference(options);
        const std::string wrong = fill(reference, file->tensors);
        QVERIFY2(wrong.empty(), wrong.c_str());

        torch::NoGradGuard noGrad;
        const torch::Tensor x = torch::randn({1, 1, 6000});
        const std::vector<float> clip(x.data_ptr<float>(), x.data_ptr<float>() + x.numel());
        const auto ours = model.network.logProbabilities({clip});
        QVERIFY(ours.ok());
        const std::vector<float> theirs = toHost(reference(x)).floats();
        for (size_t c = 0; c < 4; ++c) QVERIFY(std::abs(ours->at(0, c) - theirs[c]) < 1e-5);
        QVERIFY(*std::max_element(theirs.begin(), theirs.end()) >
                *std::min_element(theirs.begin(), theirs.end()) + 1e-3);
    }
}

QTEST_APPLESS_MAIN(ReferenceTest)
#include "reference_test.moc"
