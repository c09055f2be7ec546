// sigwavnet devices: where networks can be computed, and with which libraries.
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/text_table.h"
#include "core/model/device.h"

namespace sigwavnet::cli {

namespace {

using Json = nlohmann::ordered_json;

Json devicesJson(const TorchInfo& torch, const std::vector<DeviceInfo>& all) {
    Json list = Json::array();
    for (const DeviceInfo& device : all)
        list.push_back({{"id", device.id}, {"name", device.name}, {"memory_bytes", device.memoryBytes}});
    Json json;
    json["devices"] = std::move(list);
    json["libtorch"] = torch.version;
    json["cuda"] = torch.cuda;
    json["blas"] = torch.blas;
    json["warning"] = torch.blasWarning.text();
    return json;
}

std::string devicesText(const TorchInfo& torch, const std::vector<DeviceInfo>& all) {
    TextTable table({"device", "memory", "name"});
    for (const DeviceInfo& device : all) {
        const double gib = double(device.memoryBytes) / double(1 << 30);
        table.add({device.id, device.memoryBytes > 0 ? fixedText(gib, 1) + " GiB" : "?", device.name});
    }
    return table.text() + "\nLibTorch " + torch.version + (torch.cuda ? ", with CUDA" : ", without CUDA") +
           "\nBLAS     " + torch.blas + "\n";
}

}  // namespace

void addDevicesCommand(CLI::App& app, Action& action) {
    auto json = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("devices", "List processors and GPUs, LibTorch and its BLAS");
    command->add_flag("--json", *json, "Print JSON");
    command->footer("Example:\n  sigwavnet devices");
    command->callback([json, &action] {
        action = [json](Console& console) -> Result<int> {
            const TorchInfo torch = torchInfo();
            SWN_TRY(*json ? console.print(devicesJson(torch, devices()))
                          : console.print(devicesText(torch, devices())));
            return 0;
        };
    });
}

}  // namespace sigwavnet::cli
