#include "core/wavelet/filter_bank.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace sigwavnet {

extern const char filterTableJson[];  // the embedded resource

namespace {

// The table is part of the program: a mistake in it is a bug, and the tests read all of it.
std::vector<Wavelet> parseTable() {
    const auto json = nlohmann::ordered_json::parse(filterTableJson);
    std::vector<Wavelet> table;
    for (const auto& [name, facts] : json.items()) {
        Wavelet wavelet;
        wavelet.name = name;
        wavelet.decLo = facts.at("dec_lo").get<std::vector<double>>();
        wavelet.decHi = facts.at("dec_hi").get<std::vector<double>>();
        wavelet.recLo = facts.at("rec_lo").get<std::vector<double>>();
        wavelet.recHi = facts.at("rec_hi").get<std::vector<double>>();
        const auto& moments = facts.at("vanishing_moments_psi");
        wavelet.vanishingMoments = moments.is_null() ? 0 : moments.get<int>();
        wavelet.orthogonal = facts.at("orthogonal").get<bool>();
        wavelet.symmetry = facts.at("symmetry").get<std::string>();
        table.push_back(std::move(wavelet));
    }
    return table;
}

}  // namespace

const std::vector<Wavelet>& wavelets() {
    static const std::vector<Wavelet> table = parseTable();
    return table;
}

const Wavelet* findWavelet(const std::string& name) {
    const auto& table = wavelets();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Wavelet& w) { return w.name == name; });
    return found == table.end() ? nullptr : &*found;
}

std::vector<double> quadratureMirror(std::span<const double> kernel) {
    std::vector<double> mirror(kernel.rbegin(), kernel.rend());
    for (size_t i = 1; i < mirror.size(); i += 2) mirror[i] = -mirror[i];
    return mirror;
}

}  // namespace sigwavnet
