#include "core/model/network_module.h"

#include "core/model/cnn_gru.h"
#include "core/model/sigwavnet.h"

namespace sigwavnet {

std::shared_ptr<NetworkModule> makeModule(const NetworkOptions& options) {
    if (options.hasWavelets()) return std::make_shared<SigWavNetImpl>(options);
    return std::make_shared<CnnGruImpl>(options);
}

}  // namespace sigwavnet
