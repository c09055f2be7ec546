#include "core/search/variance_forest.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/dataset/portable_random.h"

namespace sigwavnet {

namespace {

constexpr int kTrees = 64;
constexpr size_t kSmallestLeaf = 2;  // samples

// The values of one variable that lead to a leaf.
struct Side {
    double low = 0, high = 1;   // of a variable in 0 … 1
    std::vector<bool> allowed;  // of one with categories
    double share() const {
        if (allowed.empty()) return high - low;
        return double(std::count(allowed.begin(), allowed.end(), true)) / double(allowed.size());
    }
};

struct Leaf {
    std::vector<Side> box;  // by variable
    double value = 0;
    double volume() const {
        double product = 1;
        for (const Side& side : box) product *= side.share();
        return product;
    }
};

struct Split {
    size_t variable = 0;
    double gain = 0;           // of the sum of squares
    double threshold = 0;      // of a variable in 0 … 1: below it is left
    std::vector<bool> isLeft;  // of one with categories
};

using Indices = std::vector<size_t>;

// Grows one tree over a bootstrap sample and keeps its leaves: they are all that the marginals need.
class Tree {
public:
    Tree(const ForestSamples& samples, PortableRandom& random) : samples_(samples), random_(random) {
        std::vector<Side> whole(samples.categories.size());
        for (size_t v = 0; v < whole.size(); ++v)
            whole[v].allowed.assign(static_cast<size_t>(samples.categories[v]), true);
        Indices drawn(samples.rows.size());
        for (size_t& index : drawn) index = static_cast<size_t>(random.below(drawn.size()));
        grow(drawn, whole);
    }

    const std::vector<Leaf>& leaves() const { return leaves_; }

private:
    double mean(const Indices& rows) const {
        double sum = 0;
        for (size_t i : rows) sum += samples_.targets[i];
        return sum / double(rows.size());
    }

    void grow(const Indices& rows, const std::vector<Side>& box) {
        const Split split = bestSplit(rows);
        if (split.gain <= 0) {
            leaves_.push_back({box, mean(rows)});
            return;
        }
        Indices left, right;
        for (size_t i : rows) (goesLeft(split, i) ? left : right).push_back(i);
        std::vector<Side> leftBox = box, rightBox = box;
        cut(split, leftBox[split.variable], rightBox[split.variable]);
        grow(left, leftBox);
        grow(right, rightBox);
    }

    bool goesLeft(const Split& split, size_t row) const {
        const double value = samples_.rows[row][split.variable];
        return split.isLeft.empty() ? value < split.threshold : split.isLeft[static_cast<size_t>(value)];
    }

    static void cut(const Split& split, Side& left, Side& right) {
        if (split.isLeft.empty()) {
            left.high = right.low = split.threshold;
            return;
        }
        for (size_t c = 0; c < split.isLeft.size(); ++c) (split.isLeft[c] ? right : left).allowed[c] = false;
    }

    // Of a random five sixths of the variables, so that trees differ and none is always in another's shadow.
    Split bestSplit(const Indices& rows) {
        Split best;
        if (rows.size() < 2 * kSmallestLeaf) return best;
        std::vector<size_t> variables(samples_.categories.size());
        std::iota(variables.begin(), variables.end(), size_t(0));
        random_.shuffle(variables);
        variables.resize((variables.size() * 5 + 5) / 6);
        for (size_t v : variables) {
            Split split = samples_.categories[v] == 0 ? splitRange(rows, v) : splitCategories(rows, v);
            if (split.gain > best.gain) best = std::move(split);
        }
        return best;
    }

    // The best cut of `order` (rows sorted by something): how many go left, and the gain; `mayCut(i)` tells
    // whether rows i - 1 and i may be parted.
    template <typename MayCut>
    std::pair<size_t, double> bestCut(const Indices& order, MayCut mayCut) const {
        const double all = mean(order) * double(order.size());
        double left = 0, bestGain = 0;
        size_t best = 0;
        for (size_t i = 1; i < order.size(); ++i) {
            left += samples_.targets[order[i - 1]];
            if (i < kSmallestLeaf || order.size() - i < kSmallestLeaf || !mayCut(i)) continue;
            const double n = double(order.size()), k = double(i);
            const double gain = left * left / k + (all - left) * (all - left) / (n - k) - all * all / n;
            // Rounding alone is no gain.
            if (gain > bestGain && gain > 1e-12 * (1 + all * all / n)) {
                bestGain = gain;
                best = i;
            }
        }
        return {best, bestGain};
    }

    Split splitRange(const Indices& rows, size_t variable) const {
        Indices order = rows;
        const auto value = [&](size_t row) { return samples_.rows[row][variable]; };
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return value(a) < value(b); });
        const auto [cut, gain] =
            bestCut(order, [&](size_t i) { return value(order[i - 1]) < value(order[i]); });
        Split split;
        split.variable = variable;
        split.gain = gain;
        if (gain > 0) split.threshold = (value(order[cut - 1]) + value(order[cut])) / 2;
        return split;
    }

    // Sorted by their mean target, the best division of categories is one cut (Breiman et al. 1984).
    Split splitCategories(const Indices& rows, size_t variable) const {
        const auto count = static_cast<size_t>(samples_.categories[variable]);
        const auto category = [&](size_t row) { return static_cast<size_t>(samples_.rows[row][variable]); };
        std::vector<double> sums(count), counts(count);
        for (size_t row : rows) {
            sums[category(row)] += samples_.targets[row];
            ++counts[category(row)];
        }
        const auto rank = [&](size_t row) { return sums[category(row)] / counts[category(row)]; };
        Indices order = rows;
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            return rank(a) != rank(b) ? rank(a) < rank(b) : category(a) < category(b);
        });
        const auto [cut, gain] =
            bestCut(order, [&](size_t i) { return category(order[i - 1]) != category(order[i]); });
        Split split;
        split.variable = variable;
        split.gain = gain;
        split.isLeft.assign(count, false);
        for (size_t i = 0; i < cut; ++i) split.isLeft[category(order[i])] = true;
        return split;
    }

    const ForestSamples& samples_;
    PortableRandom& random_;
    std::vector<Leaf> leaves_;
};

// The stretches of a variable on which its marginal is constant: their share of the range, and a point in
// each.
std::vector<std::pair<double, double>> stretches(const std::vector<Leaf>& leaves, size_t variable,
                                                 int categories) {
    std::vector<std::pair<double, double>> all;
    if (categories > 0) {
        for (int c = 0; c < categories; ++c) all.emplace_back(1.0 / categories, c);
        return all;
    }
    std::vector<double> ends;
    for (const Leaf& leaf : leaves)
        ends.insert(ends.end(), {leaf.box[variable].low, leaf.box[variable].high});
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    for (size_t i = 1; i < ends.size(); ++i)
        all.emplace_back(ends[i] - ends[i - 1], (ends[i] + ends[i - 1]) / 2);
    return all;
}

bool holds(const Side& side, double point) {
    return side.allowed.empty() ? point > side.low && point < side.high
                                : side.allowed[static_cast<size_t>(point)];
}

// Each variable's share of the variance of the tree; empty when the tree is constant.
std::vector<double> sharesOf(const std::vector<Leaf>& leaves, const std::vector<int>& categories) {
    double mean = 0, variance = 0;
    for (const Leaf& leaf : leaves) mean += leaf.volume() * leaf.value;
    for (const Leaf& leaf : leaves) variance += leaf.volume() * (leaf.value - mean) * (leaf.value - mean);
    if (!(variance > 0)) return {};
    std::vector<double> shares(categories.size());
    for (size_t v = 0; v < shares.size(); ++v) {
        for (const auto& [length, point] : stretches(leaves, v, categories[v])) {
            double marginal = 0;
            for (const Leaf& leaf : leaves) {
                if (holds(leaf.box[v], point)) marginal += leaf.value * leaf.volume() / leaf.box[v].share();
            }
            shares[v] += length * (marginal - mean) * (marginal - mean) / variance;
        }
    }
    return shares;
}

}  // namespace

VarianceShares varianceShares(const ForestSamples& samples, uint64_t seed) {
    const size_t variables = samples.categories.size();
    VarianceShares result{std::vector<double>(variables), std::vector<double>(variables)};
    if (samples.rows.empty()) return result;
    PortableRandom random(seed);
    std::vector<std::vector<double>> trees;
    for (int t = 0; t < kTrees; ++t) {
        std::vector<double> shares = sharesOf(Tree(samples, random).leaves(), samples.categories);
        if (!shares.empty()) trees.push_back(std::move(shares));
    }
    if (trees.empty()) return result;
    for (size_t v = 0; v < variables; ++v) {
        double sum = 0, squares = 0;
        for (const auto& shares : trees) sum += shares[v];
        const double mean = sum / double(trees.size());
        for (const auto& shares : trees) squares += (shares[v] - mean) * (shares[v] - mean);
        result.mean[v] = mean;
        result.deviation[v] = std::sqrt(squares / double(trees.size()));
    }
    return result;
}

}  // namespace sigwavnet
