#include "core/checkpoint/model_file.h"

#include <algorithm>
#include <cmath>

#include "core/checkpoint/model_metadata.h"
#include "core/checkpoint/pytorch_file.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/state_names.h"
#include "core/model/state_shapes.h"
#include "core/model/torch_errors.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

// "model.safetensors: conv1_3.bias": the file, and what in it.
Error inFile(Error error, const fs::path& path) {
    error.where = error.where.empty() ? path.string() : path.string() + ": " + error.where;
    return error;
}

Result<TensorFile> readWeights(const fs::path& path) {
    if (looksLikePyTorchFile(path)) {
        SWN_ASSIGN(TensorMap tensors, readPyTorchFile(path));
        return TensorFile{std::move(tensors), {}};
    }
    SWN_ASSIGN(TensorFile file, readSafetensors(path));
    file.tensors = canonicalNames(std::move(file.tensors));
    return file;
}

Status checkValues(const TensorMap& state) {
    for (const auto& [name, tensor] : state) {
        // A batch norm counts its batches in a whole number.
        if (name.ends_with(".num_batches_tracked") && tensor.dtype == DType::I64) continue;
        const bool real = tensor.dtype == DType::F32 || tensor.dtype == DType::F64 ||
                          tensor.dtype == DType::F16 || tensor.dtype == DType::BF16;
        if (!real) {
            return Error{ErrorKind::Invalid,
                         name,
                         {CORE_TEXT("The tensor has the type %1; weights are floating-point numbers."),
                          {dtypeName(tensor.dtype)}}};
        }
        const std::vector<float> values = tensor.floats();
        if (!std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); })) {
            return Error{ErrorKind::Invalid,
                         name,
                         {CORE_TEXT("The tensor holds values that are no finite numbers: the training "
                                    "diverged, or the file is "
                                    "damaged.")}};
        }
    }
    return {};
}

Result<Model> buildModel(TensorFile file) {
    SWN_ASSIGN(ModelDescription description, describeModel(file.tensors, file.metadata));
    if (description.network.hasWavelets())
        file.tensors.try_emplace("logit_scale", HostTensor::ofFloats({1}, {1.0f}));
    SWN_TRY(checkState(file.tensors, description.network));
    SWN_TRY(checkValues(file.tensors));
    SWN_ASSIGN(Network network, Network::create(description.network, 0));
    SWN_TRY(network.loadState(file.tensors));
    return Model{std::move(network), std::move(description.classes), description.preparation,
                 std::move(description.facts)};
}

}  // namespace

Result<Model> loadModel(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        const fs::path best = path / "best.safetensors";
        if (fs::exists(best, ignored)) return loadModel(best);
        return Error{ErrorKind::NotFound,
                     path.string(),
                     {CORE_TEXT("This folder holds no model: there is no best.safetensors in it. The run has "
                                "perhaps not finished "
                                "its first epoch.")}};
    }
    SWN_ASSIGN(TensorFile file, readWeights(path));
    Result<Model> model = buildModel(std::move(file));
    if (!model) return inFile(std::move(model).error(), path);
    return model;
}

Status saveModel(const fs::path& path, const Model& model) {
    SWN_ASSIGN(TensorMap state, guarded([&] { return model.network.state(); }));
    const ModelDescription description{model.network.options(), model.classes, model.preparation,
                                       model.facts};
    return writeSafetensors(path, {std::move(state), metadataOf(description)});
}

}  // namespace sigwavnet
