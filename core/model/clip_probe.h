// One clip inside a network, cut open: its sub-bands can be changed or differentiated, its attention replaced. What
// explanations (core/evaluation/attribution.h, trust.h) are made of; no torch in sight.
//
// "Logits" are the class scores before the softmax. A SigWavNet is cut at its bands: rows 0 … J-1 are the thresholded
// details, row J the last approximation. Setting a detail coefficient to zero there is the same as setting the raw one:
// the threshold leaves zero as it is. A network without wavelets has one row, its input.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/base/types.h"
#include "core/model/network.h"

namespace sigwavnet {

using BandRows = std::vector<std::vector<float>>;

// What takes the place of a branch's attention weights (one a position, they sum to 1). Called from one thread.
enum class AttentionEdit { Uniform, Permuted };

// Copies share the same clip. const functions are thread-safe, as long as nobody trains the network meanwhile.
class ClipProbe {
public:
    // `input`: prepared samples. Errors: TooShort, OutOfMemory, Device.
    static Result<ClipProbe> open(const Network& network, std::span<const float> input);

    const NetworkOptions& options() const;
    const std::vector<float>& logits() const;  // of the clip as it is
    const BandRows& rows() const;
    // [rows][positions]: what each branch looks at, where the network has attention; empty without.
    const BandRows& spatialAttention() const;
    const BandRows& temporalAttention() const;

    struct Cut {
        size_t begin = 0, end = 0;  // half-open, indices of a row
    };
    // Logits of one copy of the clip for each cut, with that part of `row` at zero: [cuts, classes]. Only the row's own
    // branch is computed again.
    Result<Matrix<float>> logitsWithout(size_t row, std::span<const Cut> cuts) const;

    // Logits of one clip for each set of rows, of this clip's sizes: [copies, classes].
    Result<Matrix<float>> logitsOf(std::span<const BandRows> copies) const;

    struct RowGradients {
        std::vector<float> logits;        // of the class, one a copy
        std::vector<BandRows> gradients;  // ∂logit/∂row
    };
    Result<RowGradients> gradientsOf(std::span<const BandRows> copies, int label) const;

    // Logits with every branch's attention, spatial and temporal, replaced: [edits' seeds, classes]. Permuted: each
    // branch's weights in a random order of the seed's. Unsupported without attention.
    Result<Matrix<float>> logitsWith(AttentionEdit edit, std::span<const uint64_t> seeds) const;

private:
    struct State;
    explicit ClipProbe(std::shared_ptr<const State> state) : state_(std::move(state)) {}
    std::shared_ptr<const State> state_;
};

struct InputGradients {
    std::vector<float> logits;  // of the class, one a copy
    Matrix<float> gradients;    // [copies, samples]: ∂logit/∂input
};
// Of prepared inputs, one a row of `inputs`. Errors: TooShort, OutOfMemory, Device. Thread-safe as above.
Result<InputGradients> logitGradients(const Network& network, const Matrix<float>& inputs, int label);

// ∂(spatial score of position `position` of branch `branch`)/∂input: what that position truly depends on, which instance
// norm spreads beyond its nominal interval (wavelets.md section 2). [samples]. Invalid for a branch or position that
// does not exist; Unsupported without attention.
Result<std::vector<float>> spatialScoreGradient(const Network& network, std::span<const float> input, int branch,
                                                int64_t position);

}  // namespace sigwavnet
