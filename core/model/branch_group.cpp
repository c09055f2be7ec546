#include "core/model/branch_group.h"

#include <algorithm>

#include "core/model/first_layer.h"
#include "core/model/row_kernels.h"

namespace sigwavnet {

namespace {

using torch::Tensor;

template <typename T>
constexpr auto kType = c10::CppTypeToScalarType<T>::value;

// A clip's rows in an array of the group.
template <typename T>
RowsView<T> rowsOf(const Tensor& rows, const ClipRows& clip) {
    const int64_t columns = rows.size(1);
    return {rows.data_ptr<T>() + clip.firstRow * columns, clip.width, columns};
}
template <typename T>
RowsView<const T> constRowsOf(const Tensor& rows, const ClipRows& clip) {
    const RowsView<T> r = rowsOf<T>(rows, clip);
    return {r.data, r.rows, r.columns};
}

Tiles secondTiles(const ClipGroup& group) {
    Tiles tiles;
    for (const ClipRows& c : group.clips) {
        for (int64_t row = 0; row < c.width; row += kTileRows) {
            tiles.inputRow.push_back(c.firstEven / 2 + row);  // in pairs
            tiles.outputRow.push_back(c.firstRow + row);
            tiles.outputRows.push_back(std::min(kTileRows, c.width - row));
        }
    }
    return tiles;
}

Tiles denseTiles(const ClipGroup& group) {
    Tiles tiles = secondTiles(group);
    for (size_t i = 0; i < tiles.inputRow.size(); ++i) tiles.inputRow[i] = tiles.outputRow[i] - kGapRows;
    return tiles;
}

// One group on its way; what both ways share.
template <typename T>
struct Pass {
    const ClipGroup& group;
    const BranchWeights<T>& w;
    int64_t channels = w.channels, features = 2 * w.channels, states = 2 * w.hidden();
    int64_t clips = static_cast<int64_t>(group.clips.size());

    // work(clip's rows, its index in the group)
    template <typename Work>
    void forEachClip(const Work& work) const {
        for (int64_t i = 0; i < clips; ++i) work(group.clips[static_cast<size_t>(i)], i);
    }
    Tensor empty(std::vector<int64_t> shape) const { return torch::empty(shape, kType<T>); }
    T* at(const Tensor& t, int64_t row) const { return t.data_ptr<T>() + row * (t.numel() / t.size(0)); }

    Tensor firstLayer(const Tensor& band) const {
        Tensor even = empty({group.evens, channels});
        forEachClip([&](const ClipRows& c, int64_t) {
            firstLayerForward<T>(at(band, c.clip), c.samples, w.first.template data_ptr<T>(), channels,
                                 c.evenRows, at(even, c.firstEven));
            const int64_t reserved = 2 * (c.tiles * kTileRows + 2);
            std::fill(at(even, c.firstEven + c.evenRows), at(even, c.firstEven) + reserved * channels, T(0));
        });
        return even;
    }

    // The input of the recurrence: leaky(f + context).
    Tensor attended(const GroupMemory& m) const {
        Tensor x = groupRows<T>(group, features);
        forEachClip([&](const ClipRows& c, int64_t i) {
            addLeaky<T>(constRowsOf<T>(m.f, c), at(m.context, i), at(x, c.firstRow));
        });
        return x;
    }
};

template <typename T>
void putTrace(const Tensor& to, int64_t clip, const T* from, int64_t count) {
    std::copy_n(from, count, to.data_ptr<T>() + clip * (to.numel() / to.size(0)));
}

template <typename T>
void attendSpatially(const Pass<T>& p, GroupMemory& m, BranchTrace* trace) {
    const T* v = p.w.score.template data_ptr<T>();
    m.attention = p.empty({p.group.rows});
    m.context = torch::zeros({p.clips, p.features}, kType<T>);
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        T *scores = p.at(m.attention, c.firstRow), *context = p.at(m.context, i);
        dotRows<T>(constRowsOf<T>(m.f, c), v, scores, /*add=*/false);
        dotRows<T>(constRowsOf<T>(m.q, c), v, scores, /*add=*/true);
        if (trace) putTrace<T>(trace->spatialScore, c.clip, scores, c.width);
        softmax(scores, c.width);
        addWeightedRows<T>(constRowsOf<T>(m.f, c), scores, context);
        if (!trace) return;
        putTrace<T>(trace->spatialAttention, c.clip, scores, c.width);
        putTrace<T>(trace->spatialContext, c.clip, context, trace->spatialContext.size(1));
    });
}

template <typename T>
void traceTemporal(const Pass<T>& p, const Tensor& u, const Tensor& weights, const BranchTrace& trace) {
    p.forEachClip([&](const ClipRows& c, int64_t) {
        std::copy_n(p.at(u, c.firstRow), c.width * p.states, p.at(trace.gruOutput, c.clip));
        std::copy_n(p.at(weights, c.firstRow), c.width, p.at(trace.temporalAttention, c.clip));
    });
}

template <typename T>
void attendInTime(const Pass<T>& p, const Tensor& u, GroupMemory& m) {
    m.last = p.empty({p.clips, p.states});
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        std::copy_n(p.at(u, c.firstRow + c.width - 1), p.states, p.at(m.last, i));
    });
    // (A1 u_w) · u_last = u_w · (A1^T u_last): one small product instead of one for each position.
    m.query = m.last.mm(p.w.fc1);
    m.weights = p.empty({p.group.rows});
    Tensor context = torch::zeros_like(m.last);
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        T* weights = p.at(m.weights, c.firstRow);
        dotRows<T>(constRowsOf<T>(u, c), p.at(m.query, i), weights, /*add=*/false);
        softmax(weights, c.width);
        addWeightedRows<T>(constRowsOf<T>(u, c), weights, p.at(context, i));
    });
    m.summary = torch::cat({context, m.last}, 1);
    m.result = m.summary.mm(p.w.fc2.t()).tanh();
}

// Back through attendInTime: fills toOutput, the gradient of the recurrence's output.
template <typename T>
void backInTime(const Pass<T>& p, const GroupMemory& m, const Tensor& toResult,
                const BranchGradients<T>& gradients, const Tensor& toOutput) {
    const Tensor& u = m.gru.back().output;
    const Tensor inner = toResult * (1 - m.result.square());
    Tensor(gradients.fc2).addmm_(inner.t(), m.summary);
    const Tensor toSummary = inner.mm(p.w.fc2);
    const Tensor toContext = toSummary.narrow(1, 0, p.states).contiguous();
    Tensor toQuery = torch::zeros_like(m.query);
    std::vector<T> toScore;
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        const T* weights = p.at(m.weights, c.firstRow);
        toScore.resize(static_cast<size_t>(c.width));
        spreadRows<T>(rowsOf<T>(toOutput, c), weights, p.at(toContext, i), /*add=*/false);
        dotRows<T>(constRowsOf<T>(u, c), p.at(toContext, i), toScore.data(), /*add=*/false);
        softmaxBack(weights, toScore.data(), c.width);
        spreadRows<T>(rowsOf<T>(toOutput, c), toScore.data(), p.at(m.query, i), /*add=*/true);
        addWeightedRows<T>(constRowsOf<T>(u, c), toScore.data(), p.at(toQuery, i));
    });
    Tensor(gradients.fc1).addmm_(m.last.t(), toQuery);
    const Tensor toLast = (toSummary.narrow(1, p.states, p.states) + toQuery.mm(p.w.fc1.t())).contiguous();
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        addRows<T>({p.at(toLast, i), 1, p.states}, p.at(toOutput, c.firstRow + c.width - 1));
    });
}

// Back through attendSpatially and the sum with its context. toAttended becomes the gradient of f as far as it
// is known here; fills toQ.
template <typename T>
void backSpatially(const Pass<T>& p, const GroupMemory& m, const BranchGradients<T>& gradients,
                   const Tensor& toAttended, const Tensor& toQ) {
    const T* v = p.w.score.template data_ptr<T>();
    T* toV = gradients.score.template data_ptr<T>();
    std::vector<T> toScore, toContext(static_cast<size_t>(p.features));
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        const RowsView<const T> f = constRowsOf<T>(m.f, c);
        const RowsView<T> toF = rowsOf<T>(toAttended, c);
        const T* attention = p.at(m.attention, c.firstRow);
        toScore.resize(static_cast<size_t>(c.width));
        std::fill(toContext.begin(), toContext.end(), T(0));
        addLeakyBack<T>(f, p.at(m.context, i), toF);
        addRows<T>({toF.data, toF.rows, toF.columns}, toContext.data());
        dotRows<T>(f, toContext.data(), toScore.data(), /*add=*/false);
        softmaxBack(attention, toScore.data(), c.width);
        addWeightedRows<T>(f, toScore.data(), toV);
        addWeightedRows<T>(constRowsOf<T>(m.q, c), toScore.data(), toV);
        spreadRows<T>(toF, attention, toContext.data(), /*add=*/true);
        spreadRows<T>(toF, toScore.data(), v, /*add=*/true);
        spreadRows<T>(rowsOf<T>(toQ, c), toScore.data(), v, /*add=*/false);
    });
}

// Back through the three convolutions and their norms; toF is used up.
template <typename T>
void backThroughConvolutions(const Pass<T>& p, const Tensor& band, const GroupMemory& m, const Tensor& toQ,
                             const Tensor& toF, const BranchGradients<T>& g, const Tensor& bandGradient) {
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        normaliseBack<T>(constRowsOf<T>(m.q, c), p.at(m.scales, i) + p.features, rowsOf<T>(toQ, c));
    });
    p.w.denseConvolution.backward(denseTiles(p.group), p.w.dense.template data_ptr<T>(),
                                  m.f.template data_ptr<T>(), toQ.template data_ptr<T>(),
                                  toF.template data_ptr<T>(), g.dense.template data_ptr<T>());
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        normaliseBack<T>(constRowsOf<T>(m.f, c), p.at(m.scales, i), rowsOf<T>(toF, c));
    });
    const Tensor toEven = torch::zeros_like(m.even);
    p.w.secondConvolution.backward(secondTiles(p.group), p.w.second.template data_ptr<T>(),
                                   m.even.template data_ptr<T>(), toF.template data_ptr<T>(),
                                   toEven.template data_ptr<T>(), g.second.template data_ptr<T>());
    p.forEachClip([&](const ClipRows& c, int64_t) {
        firstLayerBackward<T>(p.at(band, c.clip), c.samples, p.w.first.template data_ptr<T>(), p.channels,
                              c.evenRows, p.at(m.even, c.firstEven), p.at(toEven, c.firstEven),
                              g.first.template data_ptr<T>(), p.at(bandGradient, c.clip));
    });
}

}  // namespace

template <typename T>
GroupMemory forwardGroup(const ClipGroup& group, const BranchWeights<T>& weights, const Tensor& band,
                         const Tensor& output, int64_t channel, bool keep, BranchTrace* trace) {
    const Pass<T> p{group, weights};
    GroupMemory m;
    m.even = p.firstLayer(band);
    m.scales = p.empty({p.clips, 2, p.features});
    m.f = groupRows<T>(group, p.features);
    weights.secondConvolution.forward(secondTiles(group), weights.second.template data_ptr<T>(),
                                      m.even.template data_ptr<T>(), m.f.template data_ptr<T>());
    if (!keep) m.even.reset();
    p.forEachClip([&](const ClipRows& c, int64_t i) { normalise<T>(rowsOf<T>(m.f, c), p.at(m.scales, i)); });
    m.q = p.empty({group.rows, p.features});
    weights.denseConvolution.forward(denseTiles(group), weights.dense.template data_ptr<T>(),
                                     m.f.template data_ptr<T>(), m.q.template data_ptr<T>());
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        normalise<T>(rowsOf<T>(m.q, c), p.at(m.scales, i) + p.features);
    });
    attendSpatially(p, m, trace);
    if (!keep) m.q.reset();
    Tensor u = p.attended(m);
    if (!keep) m.f.reset();
    for (const GruLayer<T>& layer : weights.gru) {
        GruLayerMemory memory = layer.forward(group, u, keep);
        u = memory.output;
        if (keep) m.gru.push_back(std::move(memory));
    }
    attendInTime(p, u, m);
    if (trace) traceTemporal(p, u, m.weights, *trace);
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        std::copy_n(p.at(m.result, i), p.states, p.at(output, c.clip) + channel * p.states);
    });
    return keep ? m : GroupMemory();
}

template <typename T>
void backwardGroup(const ClipGroup& group, const BranchWeights<T>& weights, const Tensor& band,
                   const GroupMemory& memory, const Tensor& outputGradient, int64_t channel,
                   const BranchGradients<T>& gradients, const Tensor& bandGradient) {
    const Pass<T> p{group, weights};
    const Tensor toResult = p.empty({p.clips, p.states});
    p.forEachClip([&](const ClipRows& c, int64_t i) {
        std::copy_n(p.at(outputGradient, c.clip) + channel * p.states, p.states, p.at(toResult, i));
    });
    Tensor toRows = p.empty({group.rows, p.states});
    backInTime(p, memory, toResult, gradients, toRows);
    for (size_t layer = weights.gru.size(); layer-- > 0;) {
        const Tensor input = layer > 0 ? memory.gru[layer - 1].output : p.attended(memory);
        toRows = weights.gru[layer].backward(group, input, memory.gru[layer], toRows, gradients.gru[layer]);
    }
    const Tensor toQ = p.empty({group.rows, p.features});
    backSpatially(p, memory, gradients, toRows, toQ);
    backThroughConvolutions(p, band, memory, toQ, toRows, gradients, bandGradient);
}

#define SWN_INSTANTIATE(T)                                                                                  \
    template GroupMemory forwardGroup<T>(const ClipGroup&, const BranchWeights<T>&, const Tensor&,          \
                                         const Tensor&, int64_t, bool, BranchTrace*);                       \
    template void backwardGroup<T>(const ClipGroup&, const BranchWeights<T>&, const Tensor&,                \
                                   const GroupMemory&, const Tensor&, int64_t, const BranchGradients<T>&,   \
                                   const Tensor&);
SWN_INSTANTIATE(float)
SWN_INSTANTIATE(double)
#undef SWN_INSTANTIATE

}  // namespace sigwavnet
