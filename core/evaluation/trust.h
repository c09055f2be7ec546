// Whether what is shown of a model may be believed: tests of its explanations and of its attention, over some clips.
//
// Three tests of the occlusion map (attribution.h), one of attention:
//  - Cascading randomisation (J. Adebayo et al., "Sanity Checks for Saliency Maps", 2018): layer after layer, from the output
//    to the input, goes back to where training starts; a map that stays the same does not show what was learned.
//  - Deletion and insertion (V. Petsiuk et al., "RISE", 2018): cells are removed, or given back, in the order of the map. The
//    class's probability must fall faster, or rise faster, than in the orders of energy and of chance.
//  - Attention (S. Jain, B. Wallace, "Attention is not Explanation", 2019; S. Wiegreffe, Y. Pinter, "Attention is not not
//    Explanation", 2019): weights are replaced by equal ones and by the same ones in another order; several trainings of
//    one network are compared.
//
// The rule for attention. It is captioned "weights, not importance" unless, on these clips, all of this holds:
//  1. equal weights change the answer: the class probabilities move by a Kullback-Leibler divergence of at least
//     kAttentionMatters on average;
//  2. so do permuted weights;
//  3. where the weights are high, occlusion changes much: a rank correlation of at least kAttentionAgrees on average, of the
//     spatial and of the temporal weights;
//  4. where other trainings of the network were given: their weights spread less than kSpreadOfChance of what they spread
//     when each is permuted.
// The rule for the map. It is trusted when, on these clips, all of this holds: with every layer at its start its rank
// correlation with the true map is below kMapForgets, and its deletion curve lies below, its insertion curve above, both
// the curve of energy and the mean curve of chance.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluation/attribution.h"
#include "core/model/network.h"

namespace sigwavnet {

constexpr double kAttentionMatters = 0.05;  // [nats]
constexpr double kAttentionAgrees = 0.5;
constexpr double kSpreadOfChance = 0.5;
constexpr double kMapForgets = 0.5;

// How alike the maps are after a layer and all those above it went back to their start.
struct RandomisedLayer {
    Message name;            // "head", "recurrent layers" …; "convolution 3" of a network without wavelets
    double correlation = 0;  // Spearman's, of the maps' cells with a coefficient, mean over the clips
};

// The probability of the clip's class while more and more cells are gone (deletion) or back (insertion).
struct RemovalCurve {
    std::vector<double> probability;  // at RemovalTest::shares, mean over the clips
    double area = 0;                  // under it, by trapezoids: 0 … 1
};

struct RemovalTest {
    std::vector<double> shares;  // of the cells: 0 … 1
    struct Orders {
        RemovalCurve map, energy, chance;  // chance: mean over orders
        double chanceSpread = 0;           // standard deviation of the area over the random orders
    };
    Orders deletion, insertion;
};

struct AttentionTest {
    // Kullback-Leibler divergence of the changed class probabilities from the true ones [nats], mean over the clips.
    double klUniform = 0, klPermuted = 0;
    double klPermutedSpread = 0;  // standard deviation over permutations, mean over the clips
    double answersUniform = 0, answersPermuted = 0;  // share of answers that became others
    // Spearman's, of a branch's weights and the occlusion of its row over blocks, mean over branches and clips.
    double spatialCorrelation = 0, temporalCorrelation = 0;
    // Mean divergence of the trainings' weights from their mean [nats], and the same after permuting each. 0 models: one only.
    int otherModels = 0;
    double modelSpread = 0, chanceSpread = 0;
};

struct TrustVerdict {
    bool trusted = false;
    std::vector<Message> reasons;  // what speaks against it; or one sentence of what speaks for it
};

struct TrustReport {
    int clips = 0;
    int64_t blockSamples = 0;
    std::vector<RandomisedLayer> cascade;  // from the output to the input
    RemovalTest removal;
    std::optional<AttentionTest> attention;  // absent: the network has none
    TrustVerdict map, attentionIsImportance;
};

struct TrustOptions {
    int64_t blockSamples = 800;
    int steps = 20;         // of the removal curves
    int randomOrders = 5;   // of cells, and permutations of the attention
    uint64_t seed = 1;
};

// `clips`: prepared inputs. `others`: the same network trained from other seeds. Errors: Invalid without clips, or for an
// other model whose shape differs; ClipProbe's; Cancelled. Thread-safe as long as nobody trains the networks.
Result<TrustReport> testTrust(const Network& network, std::span<const std::vector<float>> clips,
                              std::span<const Network> others, const TrustOptions& options, Progress& progress);

// The rules above, alone.
TrustVerdict judgeMap(const std::vector<RandomisedLayer>& cascade, const RemovalTest& removal);
TrustVerdict judgeAttention(const std::optional<AttentionTest>& attention);

// The words under a lane of attention weights: "weights, not importance", or what the tests allow. No report: not tested.
Message attentionCaption(const TrustReport* report);

// Spearman's rank correlation, ties by their mean rank; 0 where one of them is constant.
double rankCorrelation(std::span<const double> a, std::span<const double> b);
// Σ p log(p/q) [nats], p and q distributions; infinite where q alone is 0.
double klDivergence(std::span<const double> p, std::span<const double> q);

}  // namespace sigwavnet
