#include "app/cli/network_text.h"

namespace sigwavnet::cli {

std::string networkText(const NetworkOptions& network) {
    const std::string name = architectureName(network.architecture);
    if (!network.hasWavelets()) return name;
    return name + ", " + kernelModeName(network.mode) + ", " + std::to_string(network.levels) + " levels";
}

std::string noWaveletsText(const NetworkOptions& network) {
    return std::string("This model is a ") + architectureName(network.architecture) + ": it has no wavelets.";
}

}  // namespace sigwavnet::cli
