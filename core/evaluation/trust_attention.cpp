// Attention weights put to the test: replaced, permuted, compared with occlusion and between trainings.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/dataset/portable_random.h"
#include "core/evaluation/trust_parts.h"
#include "core/wavelet/geometry.h"

namespace sigwavnet {

namespace {

size_t answerOf(const std::vector<double>& p) {
    return size_t(std::max_element(p.begin(), p.end()) - p.begin());
}

// Mean divergence and share of changed answers over the rows of `logits`; and the divergences' deviation.
struct Shift {
    double kl = 0, changed = 0, spread = 0;
};
Shift shiftOf(const std::vector<float>& before, const Matrix<float>& logits) {
    const std::vector<double> p = softmaxOf(before.data(), before.size());
    Shift shift;
    double squares = 0;
    for (size_t i = 0; i < logits.rows; ++i) {
        const std::vector<double> q = softmaxOf(logits.row(i), logits.columns);
        const double kl = klDivergence(p, q);
        shift.kl += kl / double(logits.rows);
        squares += kl * kl / double(logits.rows);
        shift.changed += (answerOf(q) != answerOf(p) ? 1.0 : 0.0) / double(logits.rows);
    }
    shift.spread = std::sqrt(std::max(0.0, squares - shift.kl * shift.kl));
    return shift;
}

// Rank correlation between a branch's weights, averaged over the blocks they fall into, and what occluding its row
// changes there, averaged over the branches that have at least three such blocks.
double agreement(const TestedClip& clip, const BandRows& attention) {
    const NetworkOptions& options = clip.probe.options();
    const Geometry geometry(clip.map.grid.samples, options.taps(), options.levels);
    double sum = 0;
    int branches = 0;
    for (size_t b = 0; b < attention.size(); ++b) {
        std::vector<double> mass(clip.map.grid.blocks(), 0.0), count(clip.map.grid.blocks(), 0.0);
        for (size_t u = 0; u < attention[b].size(); ++u) {
            const double centre = geometry.position(int(b), int64_t(u)).centre();
            const size_t block = std::min(mass.size() - 1, size_t(std::max(0.0, centre)) / size_t(clip.map.grid.block));
            mass[block] += double(attention[b][u]);
            count[block] += 1;
        }
        std::vector<double> weights, effects;
        for (size_t block = 0; block < mass.size(); ++block) {
            const ClipProbe::Cut& cut = clip.map.grid.cuts[b][block];
            if (count[block] == 0 || cut.begin == cut.end) continue;
            weights.push_back(mass[block] / count[block]);
            effects.push_back(std::abs(clip.map.cells.at(b, block)));
        }
        if (weights.size() < 3) continue;
        sum += rankCorrelation(weights, effects);
        ++branches;
    }
    return branches > 0 ? sum / branches : 0;
}

// Mean divergence of distributions from their mean.
double spreadAround(const std::vector<std::vector<double>>& distributions) {
    std::vector<double> mean(distributions[0].size(), 0.0);
    for (const auto& p : distributions)
        for (size_t i = 0; i < mean.size(); ++i) mean[i] += p[i] / double(distributions.size());
    double sum = 0;
    for (const auto& p : distributions) sum += klDivergence(p, mean) / double(distributions.size());
    return sum;
}

void addSpread(const std::vector<ClipProbe>& models, const BandRows& (ClipProbe::*attention)() const,
               PortableRandom& random, double weight, AttentionTest& test) {
    const size_t branches = (models[0].*attention)().size();
    for (size_t b = 0; b < branches; ++b) {
        std::vector<std::vector<double>> weights;
        for (const ClipProbe& model : models) {
            const std::vector<float>& row = (model.*attention)()[b];
            weights.emplace_back(row.begin(), row.end());
        }
        test.modelSpread += weight / double(branches) * spreadAround(weights);
        for (auto& p : weights) random.shuffle(p);
        test.chanceSpread += weight / double(branches) * spreadAround(weights);
    }
}

Status addModels(const TestedClip& clip, std::span<const Network> others, PortableRandom& random, double weight,
                 AttentionTest& test) {
    std::vector<ClipProbe> models{clip.probe};
    for (const Network& other : others) {
        SWN_ASSIGN(ClipProbe probe, ClipProbe::open(other, clip.input));
        models.push_back(std::move(probe));
    }
    addSpread(models, &ClipProbe::spatialAttention, random, weight / 2, test);
    addSpread(models, &ClipProbe::temporalAttention, random, weight / 2, test);
    return {};
}

}  // namespace

Result<AttentionTest> testAttention(std::span<const TestedClip> clips, std::span<const Network> others,
                                    const TrustOptions& options, const Step& step) {
    AttentionTest test;
    test.otherModels = int(others.size());
    std::vector<uint64_t> seeds(size_t(std::max(options.randomOrders, 1)));
    std::iota(seeds.begin(), seeds.end(), options.seed);
    PortableRandom random(options.seed);
    const double weight = 1.0 / double(clips.size());
    for (const TestedClip& clip : clips) {
        SWN_TRY(step());
        SWN_ASSIGN(const Matrix<float> uniform, clip.probe.logitsWith(AttentionEdit::Uniform, std::span(seeds).first(1)));
        SWN_ASSIGN(const Matrix<float> permuted, clip.probe.logitsWith(AttentionEdit::Permuted, seeds));
        const Shift equal = shiftOf(clip.probe.logits(), uniform), moved = shiftOf(clip.probe.logits(), permuted);
        test.klUniform += weight * equal.kl;
        test.answersUniform += weight * equal.changed;
        test.klPermuted += weight * moved.kl;
        test.klPermutedSpread += weight * moved.spread;
        test.answersPermuted += weight * moved.changed;
        test.spatialCorrelation += weight * agreement(clip, clip.probe.spatialAttention());
        test.temporalCorrelation += weight * agreement(clip, clip.probe.temporalAttention());
        if (!others.empty()) SWN_TRY(addModels(clip, others, random, weight, test));
    }
    return test;
}

}  // namespace sigwavnet
