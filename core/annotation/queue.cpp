#include "core/annotation/queue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/dataset/portable_random.h"

namespace sigwavnet {

namespace {

struct OrderName {
    QueueOrder order;
    const char* name;
};
constexpr std::array<OrderName, 7> kOrders = {{{QueueOrder::File, "file"},
                                               {QueueOrder::UnlabelledFirst, "unlabelled"},
                                               {QueueOrder::Entropy, "entropy"},
                                               {QueueOrder::Margin, "margin"},
                                               {QueueOrder::Disagreement, "disagreement"},
                                               {QueueOrder::ModelAgainstLabel, "against-label"},
                                               {QueueOrder::Random, "random"}}};

constexpr float kUnscored = -std::numeric_limits<float>::infinity();

std::span<const float> probabilitiesOf(const QueueInput& input, size_t item) {
    if (input.classes == 0 || input.probabilities.size() < (item + 1) * input.classes) return {};
    const auto values = input.probabilities.subspan(item * input.classes, input.classes);
    return std::isnan(values.front()) ? std::span<const float>() : values;
}

// How much the model speaks against the label: what it gives its best class more than the label's. Not scored
// when they are the same.
float against(std::span<const float> probabilities, int label) {
    if (label < 0 || size_t(label) >= probabilities.size()) return kUnscored;
    const float best = *std::max_element(probabilities.begin(), probabilities.end());
    const float lead = best - probabilities[size_t(label)];
    return lead > 0 ? lead : kUnscored;
}

// Larger comes first.
float scoreOf(const QueueInput& input, QueueOrder order, size_t item) {
    if (order == QueueOrder::UnlabelledFirst)
        return item < input.labelled.size() && input.labelled[item] ? 0.0f : 1.0f;
    if (order == QueueOrder::Disagreement)
        return item < input.disagreement.size() && input.disagreement[item] >= 0 ? input.disagreement[item]
                                                                                 : kUnscored;
    const auto probabilities = probabilitiesOf(input, item);
    if (probabilities.empty()) return kUnscored;
    switch (order) {
        case QueueOrder::Entropy:
            return float(normalisedEntropy(probabilities));
        case QueueOrder::Margin:
            return float(-marginOf(probabilities));
        case QueueOrder::ModelAgainstLabel:
            return against(probabilities, item < input.label.size() ? input.label[item] : -1);
        default:
            return 0;
    }
}

}  // namespace

const char* queueOrderName(QueueOrder order) {
    for (const OrderName& entry : kOrders)
        if (entry.order == order) return entry.name;
    return "";
}

Result<QueueOrder> queueOrderNamed(const std::string& name) {
    std::string known;
    for (const OrderName& entry : kOrders) {
        if (name == entry.name) return entry.order;
        known += (known.empty() ? "" : ", ") + std::string(entry.name);
    }
    return Error{
        ErrorKind::NotFound, name, {CORE_TEXT("There is no order \"%1\"; known are %2."), {name, known}}};
}

std::vector<size_t> orderQueue(const QueueInput& input, QueueOrder order, uint64_t seed) {
    std::vector<size_t> rows(input.items);
    std::iota(rows.begin(), rows.end(), size_t(0));
    if (order == QueueOrder::File) return rows;
    if (order == QueueOrder::Random) {
        PortableRandom(seed).shuffle(rows);
        return rows;
    }
    std::vector<float> scores(input.items);
    for (size_t item = 0; item < input.items; ++item) scores[item] = scoreOf(input, order, item);
    std::stable_sort(rows.begin(), rows.end(), [&](size_t a, size_t b) { return scores[a] > scores[b]; });
    return rows;
}

double normalisedEntropy(std::span<const float> probabilities) {
    if (probabilities.size() < 2) return 0;
    double entropy = 0;
    for (const float p : probabilities)
        if (p > 0) entropy -= double(p) * std::log(double(p));
    return entropy / std::log(double(probabilities.size()));
}

double marginOf(std::span<const float> probabilities) {
    float best = -1, second = -1;
    for (const float p : probabilities) {
        if (p > best) {
            second = best;
            best = p;
        } else if (p > second) {
            second = p;
        }
    }
    return probabilities.size() < 2 ? 1 : double(best) - double(second);
}

float disagreementOf(std::span<const int> answers) {
    if (answers.size() < 2) return -1;
    size_t differing = 0;
    for (size_t i = 0; i < answers.size(); ++i)
        for (size_t j = i + 1; j < answers.size(); ++j) differing += answers[i] != answers[j] ? 1 : 0;
    return float(differing) / (float(answers.size() * (answers.size() - 1)) / 2);
}

}  // namespace sigwavnet
