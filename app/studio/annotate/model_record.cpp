#include "app/studio/annotate/model_record.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace sigwavnet::studio {

namespace {

constexpr double kNormal95 = 1.959963984540054;  // 97.5 % quantile of the standard normal distribution

const project::Scheme* mainSchemeOf(const project::Project& project) {
    for (const project::Scheme& scheme : project.schemes())
        if (scheme.kind == project::SchemeKind::Single) return &scheme;
    return nullptr;
}

// The name of the class that the answer has of the scheme; empty: none.
std::string labelOf(const project::Scheme& scheme, const project::Answer& answer) {
    for (const project::ClassEntry& entry : scheme.classes)
        if (std::find(answer.classes.begin(), answer.classes.end(), entry.id) != answer.classes.end()) return entry.name;
    return {};
}

std::string hiddenSuggestion(const project::Project& project, const project::Decision& decision) {
    const auto row = project.items().rowOf(decision.item);
    for (const project::ModelEntry& model : project.models()) {
        if (model.id != project.shownModel() || model.hash != decision.shown.modelHash || !row) continue;
        const int suggested = project.items().suggestedClass(*row);
        return suggested < 0 ? std::string() : project.items().modelClasses()[size_t(suggested)];
    }
    return {};
}

}  // namespace

int ModelRecord::count(bool blind) const {
    return int(std::count_if(labels.begin(), labels.end(), [&](const JudgedLabel& label) { return label.blind == blind; }));
}

int ModelRecord::right(bool blind) const {
    return int(std::count_if(labels.begin(), labels.end(),
                             [&](const JudgedLabel& label) { return label.blind == blind && label.right; }));
}

Result<std::vector<ModelRecord>> modelRecords(const project::Project& project, project::Id annotator) {
    const project::Scheme* scheme = mainSchemeOf(project);
    std::vector<ModelRecord> records;
    if (!scheme) return records;
    SWN_ASSIGN(const std::vector<project::Decision> decisions, project.decisions(0));
    std::map<std::string, int64_t> trainedAt;  // by the model's hash
    for (const project::RunEntry& run : project.runs())
        if (!run.modelHash.empty()) trainedAt[run.modelHash] = run.startedAt;
    std::map<project::ItemKey, int64_t> firstLabelled;
    std::set<std::pair<std::string, project::ItemKey>> judged;
    for (const project::Decision& decision : decisions) {
        const std::string label = labelOf(*scheme, decision.answer);
        if (label.empty()) continue;
        const int64_t first = firstLabelled.emplace(decision.item, decision.madeAt).first->second;
        const std::string& hash = decision.shown.modelHash;
        if (decision.annotator != annotator || hash.empty()) continue;
        const auto trained = trainedAt.find(hash);
        if (trained != trainedAt.end() && first <= trained->second) continue;
        const std::string proposed = decision.shown.blind ? hiddenSuggestion(project, decision) : decision.shown.suggestion;
        if (proposed.empty() || !judged.insert({hash, decision.item}).second) continue;
        auto record = std::find_if(records.begin(), records.end(), [&](const ModelRecord& r) { return r.hash == hash; });
        if (record == records.end()) {
            std::string name;
            for (const project::ModelEntry& model : project.models())
                if (model.hash == hash) name = model.name;
            record = records.insert(records.end(), ModelRecord{hash, name, {}});
        }
        record->labels.push_back({proposed == label, decision.shown.blind});
    }
    return records;
}

ShareInterval wilson(int right, int count) {
    if (count == 0) return {};
    const double n = count, p = right / n, z2 = kNormal95 * kNormal95;
    const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double reach = kNormal95 / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return {std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

}  // namespace sigwavnet::studio
