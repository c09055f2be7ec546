#include "core/search/search_space.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>

#include "core/base/files.h"
#include "core/base/parse_number.h"
#include "core/dataset/portable_random.h"
#include "core/training/seeds.h"

namespace sigwavnet {

namespace {

// Of a drawn real: as fine as trainings can tell apart, and coarser than what libraries differ in.
constexpr int kDigits = 4;
constexpr int kWholeRangeLimit = 16;  // a range of at most so many whole numbers is a grid of all of them
constexpr int kDefaultSteps = 3;

uint64_t keySeed(const std::string& key) {
    const std::string hash = contentHash(std::as_bytes(std::span(key)));
    uint64_t seed = 0;
    std::from_chars(hash.data(), hash.data() + hash.size(), seed, 16);
    return seed;
}

// The value at `share` (0 … 1) of the way through the range.
double valueAt(const SearchParameter& parameter, double share) {
    if (parameter.kind == SearchParameter::Kind::LogRange)
        return parameter.low * std::pow(parameter.high / parameter.low, share);
    return parameter.low + share * (parameter.high - parameter.low);
}

// Rounded for a person; rounding must not leave the range.
std::string realText(const SearchParameter& parameter, double value) {
    const std::string rounded = numberText(value, kDigits);
    const double back = parseNumber<double>(rounded).value_or(0);
    if (back < parameter.low) return numberText(parameter.low, 15);
    if (back > parameter.high) return numberText(parameter.high, 15);
    return rounded;
}

std::string valueText(const SearchParameter& parameter, double value) {
    return parameter.integer ? std::to_string(std::llround(value)) : realText(parameter, value);
}

// Every whole number of a plain range is as likely as any other; in a logarithmic one each takes the stretch
// of the axis that rounds to it.
std::string drawInteger(const SearchParameter& parameter, PortableRandom& random) {
    if (parameter.kind == SearchParameter::Kind::LogRange)
        return std::to_string(std::llround(valueAt(parameter, random.uniform())));
    const auto count = static_cast<uint64_t>(parameter.high - parameter.low) + 1;
    return std::to_string(std::llround(parameter.low) + static_cast<int64_t>(random.below(count)));
}

std::string draw(const SearchParameter& parameter, PortableRandom& random) {
    if (parameter.kind == SearchParameter::Kind::List)
        return parameter.values[static_cast<size_t>(random.below(parameter.values.size()))];
    if (parameter.integer) return drawInteger(parameter, random);
    return realText(parameter, valueAt(parameter, random.uniform()));
}

int gridSteps(const SearchParameter& parameter) {
    if (parameter.steps > 0) return parameter.steps;
    const bool whole = parameter.integer && parameter.kind == SearchParameter::Kind::Range;
    const double count = parameter.high - parameter.low + 1;
    return whole && count <= kWholeRangeLimit ? static_cast<int>(count) : kDefaultSteps;
}

}  // namespace

TrialValues sampleTrial(const SearchSpace& space, uint64_t seed, int trial) {
    TrialValues values;
    for (const SearchParameter& parameter : space.parameters) {
        // A stream of its own, so that another parameter in the space changes none of the others.
        PortableRandom random(mixSeeds({seed, static_cast<uint64_t>(trial), keySeed(parameter.key)}));
        values.emplace_back(parameter.key, draw(parameter, random));
    }
    return values;
}

std::vector<std::string> gridValues(const SearchParameter& parameter) {
    if (parameter.kind == SearchParameter::Kind::List) return parameter.values;
    const int steps = gridSteps(parameter);
    std::vector<std::string> values;
    for (int i = 0; i < steps; ++i) {
        const double share = steps == 1 ? 0.5 : double(i) / (steps - 1);
        std::string text = valueText(parameter, valueAt(parameter, share));
        // More steps than whole numbers: neighbours round to the same.
        if (values.empty() || values.back() != text) values.push_back(std::move(text));
    }
    return values;
}

double gridSize(const SearchSpace& space) {
    double size = 1;
    for (const SearchParameter& parameter : space.parameters)
        size *= static_cast<double>(gridValues(parameter).size());
    return size;
}

TrialValues gridTrial(const SearchSpace& space, int trial) {
    TrialValues values;
    auto rest = static_cast<size_t>(trial);
    for (auto parameter = space.parameters.rbegin(); parameter != space.parameters.rend(); ++parameter) {
        const std::vector<std::string> choices = gridValues(*parameter);
        values.emplace_back(parameter->key, choices[rest % choices.size()]);
        rest /= choices.size();
    }
    std::reverse(values.begin(), values.end());
    return values;
}

Result<TrainingConfig> applyTrial(const TrainingConfig& base, const TrialValues& values) {
    TrainingConfig config = base;
    for (const auto& [key, value] : values) SWN_TRY(setOption(config, key, value));
    SWN_TRY(validateConfig(config));
    return config;
}

}  // namespace sigwavnet
