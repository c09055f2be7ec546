#include "core/dataset/batches.h"

#include <algorithm>
#include <numeric>

#include "core/dataset/portable_random.h"

namespace sigwavnet {
namespace {

// Lengths within a batch may differ by about this share, so that batches are not the same each epoch.
constexpr double kJitter = 0.1;

std::vector<std::vector<size_t>> cut(const std::vector<size_t>& order, int batchSize) {
    const size_t size = static_cast<size_t>(std::max(batchSize, 1));
    std::vector<std::vector<size_t>> batches;
    for (size_t begin = 0; begin < order.size(); begin += size) {
        const size_t end = std::min(begin + size, order.size());
        batches.emplace_back(order.begin() + std::ptrdiff_t(begin), order.begin() + std::ptrdiff_t(end));
    }
    return batches;
}

// Indices by falling key; equal keys keep their order.
template <typename Key>
std::vector<size_t> orderByFalling(const std::vector<Key>& keys) {
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return keys[a] > keys[b]; });
    return order;
}

}  // namespace

std::vector<std::vector<size_t>> bucketedBatches(std::span<const int64_t> lengths, int batchSize,
                                                 uint64_t seed) {
    PortableRandom random(seed);
    std::vector<double> keys;
    keys.reserve(lengths.size());
    for (const int64_t length : lengths)
        keys.push_back(double(length) * (1 + kJitter * (2 * random.uniform() - 1)));
    std::vector<std::vector<size_t>> batches = cut(orderByFalling(keys), batchSize);
    random.shuffle(batches);
    return batches;
}

std::vector<std::vector<size_t>> sortedBatches(std::span<const int64_t> lengths, int batchSize) {
    return cut(orderByFalling(std::vector<int64_t>(lengths.begin(), lengths.end())), batchSize);
}

}  // namespace sigwavnet
