#include "core/training/run_environment.h"

#include <sys/utsname.h>
#include <torch/torch.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

namespace sigwavnet {

namespace {

using Json = nlohmann::ordered_json;

std::string nameOf(const Device& device) {
    for (const DeviceInfo& info : devices())
        if (info.id == device.id()) return info.name;
    return device.id();
}

std::string operatingSystem() {
    utsname names{};
    if (::uname(&names) != 0) return "";
    return std::string(names.sysname) + " " + names.release + " " + names.machine;
}

}  // namespace

std::string environmentJson(const Device& device, bool deterministic) {
    const TorchInfo torch = torchInfo();
    const Json json = {{"program", "sigwavnet " SIGWAVNET_VERSION},
                       {"libtorch", torch.version},
                       {"blas", torch.blas},
                       {"device", device.id()},
                       {"device_name", nameOf(device)},
                       {"threads", torch::get_num_threads()},
                       {"deterministic", deterministic},
                       {"system", operatingSystem()},
                       {"processor", nameOf(Device())}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Message environmentChange(const std::string& before, const std::string& now) {
    const Json old = Json::parse(before, nullptr, /*allow_exceptions=*/false);
    const Json present = Json::parse(now, nullptr, /*allow_exceptions=*/false);
    std::string changes;
    if (!old.is_object() || !present.is_object()) return {};
    for (const char* key : {"device_name", "threads", "libtorch", "blas", "processor"}) {
        if (!old.contains(key) || !present.contains(key) || old[key] == present[key]) continue;
        changes += (changes.empty() ? "" : "; ") + std::string(key) + ": " + old[key].dump() + " → " +
                   present[key].dump();
    }
    if (changes.empty()) return {};
    return {
        CORE_TEXT(
            "The run goes on in another environment than it was started in (%1): its last bits may differ "
            "from those of a run that never stopped."),
        {changes}};
}

void setDeterministic(bool deterministic) {
    at::globalContext().setDeterministicAlgorithms(deterministic, /*warn_only=*/false);
    at::globalContext().setDeterministicCuDNN(deterministic);
    if (!deterministic) return;
    at::globalContext().setBenchmarkCuDNN(false);
    // Asked for by cuBLAS, which reads it when it is first used.
    ::setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", /*overwrite=*/0);
}

}  // namespace sigwavnet
