#include "core/evaluation/wavelet_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace sigwavnet {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value) {
    return std::isfinite(value) ? Json(value) : Json();
}

Json numbers(const std::vector<double>& values) {
    Json list = Json::array();
    for (const double value : values) list.push_back(number(value));
    return list;
}

Json responseJson(const FrequencyResponse& response, const std::vector<double>* delay = nullptr) {
    Json json;
    json["hz"] = numbers(response.hertz);
    json["db"] = numbers(response.decibels);
    json["phase_rad"] = numbers(response.phase);
    if (delay) json["group_delay_samples"] = numbers(*delay);
    return json;
}

Json measuresJson(const FilterAnalysis& analysis) {
    const FilterMeasures& m = analysis.measures;
    Json json;
    json["sum_minus_sqrt2"] = number(m.sumError);
    json["energy_minus_1"] = number(m.energyError);
    json["even_shift_overlap"] = number(m.orthogonalityError);
    json["power_complementarity"] = number(m.complementarity);
    json["reconstruction_loss"] = number(analysis.reconstructionLoss);
    json["frame_bound_low"] = number(m.lowFrameBound);
    json["frame_bound_high"] = number(m.highFrameBound);
    json["lowpass_at_nyquist_db"] = number(m.lowPassAtNyquistDb);
    json["moments"] = numbers(m.moments);
    json["zeros_at_minus_one"] = analysis.zerosAtMinusOne;
    json["sobolev_regularity"] = analysis.regularity ? number(*analysis.regularity) : Json();
    json["pass_band_hz"] = {number(analysis.passBand.edges.low), number(analysis.passBand.edges.high)};
    json["energy_in_nominal_band"] = number(analysis.passBand.insideShare);
    json["spread_time_samples"] = number(analysis.spread.deviation);
    json["spread_frequency_rad"] = number(analysis.spread.bandwidth);
    json["drift"] = number(m.drift);
    return json;
}

Json atomsJson(const std::optional<ScalingFunctions>& atoms) {
    if (!atoms) return nullptr;
    return {{"t", numbers(atoms->t)},
            {"phi", numbers(atoms->phi)},
            {"psi", numbers(atoms->psi)},
            {"low_pass_scaled_to_sqrt2", atoms->normalised}};
}

Json filterJson(const FilterAnalysis& analysis) {
    Json zeros = Json::array();
    for (const auto& zero : analysis.zeros) zeros.push_back({number(zero.real()), number(zero.imag())});
    Json json;
    json["low"] = numbers(analysis.filters.low);
    json["high"] = numbers(analysis.filters.high);
    json["measures"] = measuresJson(analysis);
    json["zeros"] = std::move(zeros);
    json["low_response"] = responseJson(analysis.low, &analysis.lowDelay);
    json["high_response"] = responseJson(analysis.high, &analysis.highDelay);
    json["details_response"] = responseJson(analysis.details);
    json["shared_power_db"] = numbers(analysis.sharedPower);
    json["atoms"] = atomsJson(analysis.atoms);
    if (!analysis.atoms) json["why_no_atoms"] = analysis.whyNoAtoms.text();
    json["exact_atoms"] = atomsJson(analysis.exact);
    if (!analysis.exact) json["why_no_exact_atoms"] = analysis.whyNotExact.text();
    return json;
}

Json thresholdJson(const Threshold& threshold) {
    Json json = {{"plus", number(threshold.plus)},
                 {"minus", number(threshold.minus)},
                 {"sharpness", number(threshold.sharpness)},
                 {"gain_at_0", number(threshold.gain(0))},
                 {"removes_small_coefficients", threshold.thresholds()}};
    if (const auto zone = threshold.deadZone()) json["half_gain_points"] = {number(zone->begin), number(zone->end)};
    return json;
}

Json levelJson(const LevelAnalysis& level, bool thresholds) {
    Json json;
    json["input_rate_hz"] = number(level.inputRate);
    json["nominal_band_hz"] = {number(level.nominal.low), number(level.nominal.high)};
    json["learned"] = filterJson(level.learned);
    json["start"] = level.start ? filterJson(*level.start) : Json();
    if (level.start) {
        json["drift_aligned"] = number(level.alignedDrift);
        json["largest_change_low_db"] = number(level.changeDb);
        json["largest_change_high_db"] = number(level.highChangeDb);
    }
    json["nearest_wavelet"] = {{"name", level.nearest.name},
                               {"mirrored", level.nearest.mirrored},
                               {"distance", number(level.nearest.alignment.distance)}};
    if (thresholds) {
        json["threshold"] = thresholdJson(level.threshold);
        json["start_threshold"] = thresholdJson(level.startThreshold);
    }
    return json;
}

Json bankJson(const BankAnalysis& bank) {
    return {{"coding_gain_db", number(bank.codingGainDb)}, {"littlewood_paley", numbers(bank.littlewoodPaley)}};
}

}  // namespace

Json waveletJson(const WaveletAnalysis& analysis) {
    Json levels = Json::array();
    for (const LevelAnalysis& level : analysis.levels)
        levels.push_back(levelJson(level, analysis.options.thresholds));
    Json json;
    json["mode"] = kernelModeName(analysis.options.mode);
    json["wavelet"] = analysis.options.wavelet.empty() ? Json() : Json(analysis.options.wavelet);
    json["rate_hz"] = number(analysis.rate);
    json["levels"] = std::move(levels);
    json["approximation_response"] = responseJson(analysis.approximation);
    json["bank"] = bankJson(analysis.learned);
    json["start_bank"] = analysis.start ? bankJson(*analysis.start) : Json();
    return json;
}

}  // namespace sigwavnet
