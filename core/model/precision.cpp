#include "core/model/precision.h"

#include "core/model/cuda_driver.h"

namespace sigwavnet {

namespace {

// NVIDIA's Ampere generation, the first with tensor cores for both.
constexpr int kFirstMajor = 8;

}  // namespace

const char* precisionName(Precision precision) {
    switch (precision) {
        case Precision::Float32:
            return "float32";
        case Precision::Tf32:
            return "tf32";
        case Precision::Bf16:
            return "bf16";
    }
    return "";
}

Status checkPrecision(Precision precision, const Device& device) {
    if (precision == Precision::Float32) return {};
    if (!device.isCuda()) {
        return Error{ErrorKind::Device,
                     precisionName(precision),
                     {CORE_TEXT("The precision “%1” needs a GPU; this network is computed on the processor. Choose "
                                "“float32”, or a GPU."),
                      {precisionName(precision)}}};
    }
    const auto capability = cudaCapability(device.index());
    if (capability && capability->major >= kFirstMajor) return {};
    return Error{ErrorKind::Device,
                 precisionName(precision),
                 {CORE_TEXT("%1 (%2) has no units for the precision “%3”: that takes an NVIDIA GPU of the Ampere "
                            "generation or newer. Choose “float32”."),
                  {device.id(), cudaDeviceName(device.index()).value_or("CUDA"), precisionName(precision)}}};
}

}  // namespace sigwavnet
