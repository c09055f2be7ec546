#include "core/training/ablation_variants.h"

namespace sigwavnet {

namespace {

Variant variant(const char* name, const char* title, const char* mode, bool learned, bool thresholds) {
    const auto text = [](bool value) { return value ? "true" : "false"; };
    return {name,
            title,
            {{"network.architecture", architectureName(Architecture::SigWavNet)},
             {"network.wavelet", "db10"},
             {"network.mode", mode},
             {"network.train_kernels", text(learned)},
             {"network.thresholds", text(thresholds)},
             {"network.train_thresholds", text(thresholds)}}};
}

}  // namespace

const std::vector<Variant>& ablationVariants() {
    static const std::vector<Variant> all = {
        variant("fixed", CORE_TEXT("Fixed db10"), "CQF", false, false),
        variant("fixed-laht", CORE_TEXT("Fixed db10, thresholds"), "CQF", false, true),
        variant("cqf", CORE_TEXT("CQF kernels"), "CQF", true, false),
        variant("cqf-laht", CORE_TEXT("CQF kernels, thresholds"), "CQF", true, true),
        variant("perlayer", CORE_TEXT("PerLayer kernels"), "PerLayer", true, false),
        variant("perlayer-laht", CORE_TEXT("PerLayer kernels, thresholds"), "PerLayer", true, true),
        variant("perfilter", CORE_TEXT("PerFilter kernels"), "PerFilter", true, false),
        variant("perfilter-laht", CORE_TEXT("PerFilter kernels, thresholds"), "PerFilter", true, true),
    };
    return all;
}

Result<TrainingConfig> applyVariant(TrainingConfig base, const Variant& variant) {
    for (const auto& [key, value] : variant.settings) SWN_TRY(setOption(base, key, value));
    return base;
}

}  // namespace sigwavnet
