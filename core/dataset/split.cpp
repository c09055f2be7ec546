#include "core/dataset/split.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "core/dataset/portable_random.h"

namespace sigwavnet {
namespace {

constexpr double kTenth = 0.1;

using Indices = std::vector<size_t>;
using Groups =
    std::map<std::string, Indices>;  // clips by class, speaker or text; ordered, so always the same

Error invalid(const Corpus& corpus, Message message) {
    return {ErrorKind::Invalid, corpus.root.string(), std::move(message)};
}

Groups clipsBy(const Corpus& corpus, std::string Clip::*property) {
    Groups groups;
    for (size_t i = 0; i < corpus.clips.size(); ++i) groups[corpus.clips[i].*property].push_back(i);
    return groups;
}

// How many of each class to take so that they are `share` of all clips and each class's as near to it as
// whole clips allow (largest remainders), at least one of each.
std::map<std::string, size_t> quotas(const Groups& classes, size_t clips, double share) {
    std::map<std::string, size_t> taken;
    std::vector<std::pair<double, std::string>> remainders;
    size_t sum = 0;
    for (const auto& [label, indices] : classes) {
        const double exact = double(indices.size()) * share;
        const size_t whole = std::max<size_t>(1, size_t(exact));
        taken[label] = whole;
        sum += whole;
        remainders.emplace_back(double(whole) - exact, label);  // ascending: the most deprived first
    }
    std::sort(remainders.begin(), remainders.end());
    const size_t wanted = size_t(std::lround(double(clips) * share));
    for (size_t i = 0; i < remainders.size() && sum < wanted && remainders[i].first < 0; ++i, ++sum)
        ++taken[remainders[i].second];
    return taken;
}

// Every class's clips in random order.
Groups shuffledClasses(const Corpus& corpus, PortableRandom& random) {
    Groups classes = clipsBy(corpus, &Clip::label);
    for (auto& [label, indices] : classes) random.shuffle(indices);
    return classes;
}

Result<std::vector<Fold>> stratified(const Corpus& corpus, const SplitOptions& options) {
    SWN_TRY(checkTrainable(corpus, 3));  // each class fills each part
    PortableRandom random(options.seed);
    const Groups classes = shuffledClasses(corpus, random);
    const auto tenth = quotas(classes, corpus.clips.size(), kTenth);
    Fold fold{"80/10/10", std::vector<Part>(corpus.clips.size(), Part::Train)};
    for (const auto& [label, indices] : classes) {
        const size_t count = tenth.at(label);
        for (size_t i = 0; i < count; ++i) {
            fold.parts[indices[i]] = Part::Test;
            fold.parts[indices[count + i]] = Part::Validation;
        }
    }
    return std::vector<Fold>{std::move(fold)};
}

Status checkFolds(const Corpus& corpus, int folds, int least) {
    if (folds >= least && size_t(folds) <= corpus.clips.size()) return {};
    return invalid(corpus,
                   {CORE_TEXT("%1 folds are not possible here; choose %2 to %3."),
                    {std::to_string(folds), std::to_string(least), std::to_string(corpus.clips.size())}});
}

std::string foldName(size_t fold, size_t folds) {
    return "fold " + std::to_string(fold + 1) + " of " + std::to_string(folds);
}

Result<std::vector<Fold>> kfold(const Corpus& corpus, const SplitOptions& options) {
    SWN_TRY(checkFolds(corpus, options.folds, 2));
    SWN_TRY(checkTrainable(corpus, options.folds + 1));  // one tests, and each fold has one
    PortableRandom random(options.seed);
    const Groups classes = shuffledClasses(corpus, random);
    const auto tenth = quotas(classes, corpus.clips.size(), kTenth);
    const size_t folds = size_t(options.folds);
    std::vector<Part> parts(corpus.clips.size(), Part::Train);
    std::vector<size_t> foldOf(corpus.clips.size(),
                               folds);  // in which fold a clip validates; `folds`: in none
    size_t next = 0;  // dealing goes on where the last class ended, so that the folds are of one size
    for (const auto& [label, indices] : classes) {
        const size_t test = tenth.at(label);
        for (size_t i = 0; i < indices.size(); ++i) {
            if (i < test)
                parts[indices[i]] = Part::Test;
            else
                foldOf[indices[i]] = next++ % folds;
        }
    }
    std::vector<Fold> result;
    for (size_t f = 0; f < folds; ++f) {
        Fold fold{foldName(f, folds), parts};
        for (size_t i = 0; i < parts.size(); ++i)
            if (foldOf[i] == f) fold.parts[i] = Part::Validation;
        result.push_back(std::move(fold));
    }
    return result;
}

// Every clip tests once and validates once: fold f tests what was dealt to it, and the next fold's clips validate.
Result<std::vector<Fold>> rotating(const Corpus& corpus, const SplitOptions& options) {
    SWN_TRY(checkFolds(corpus, options.folds, 3));
    SWN_TRY(checkTrainable(corpus, 3));
    PortableRandom random(options.seed);
    const size_t folds = size_t(options.folds);
    std::vector<size_t> foldOf(corpus.clips.size());
    size_t next = 0;  // dealing goes on where the last class ended, so that the folds are of one size
    for (const auto& [label, indices] : shuffledClasses(corpus, random))
        for (const size_t i : indices) foldOf[i] = next++ % folds;
    std::vector<Fold> result;
    for (size_t f = 0; f < folds; ++f) {
        Fold fold{foldName(f, folds), std::vector<Part>(corpus.clips.size(), Part::Train)};
        for (size_t i = 0; i < foldOf.size(); ++i) {
            if (foldOf[i] == f) fold.parts[i] = Part::Test;
            if (foldOf[i] == (f + 1) % folds) fold.parts[i] = Part::Validation;
        }
        result.push_back(std::move(fold));
    }
    return result;
}

// The groups by speaker or text; an error with the given words when some clips' is not known (%1 of %2), or
// when there are too few groups (%1) to train, to select and to test.
Result<Groups> knownGroups(const Corpus& corpus, std::string Clip::*property, const char* unknown,
                           const char* few) {
    Groups groups = clipsBy(corpus, property);
    if (const auto none = groups.find(""); none != groups.end())
        return invalid(corpus,
                       {unknown, {std::to_string(none->second.size()), std::to_string(corpus.clips.size())}});
    if (groups.size() < 3) return invalid(corpus, {few, {std::to_string(groups.size())}});
    return groups;
}

Result<Groups> speakers(const Corpus& corpus) {
    return knownGroups(
        corpus, &Clip::speaker,
        CORE_TEXT("The speaker of %1 of %2 clips is not known; give the table a column \"speaker\" or "
                  "choose the stratified split."),
        CORE_TEXT("The corpus has %1 speakers; at least 3 are needed, to train, to select and to test. "
                  "Choose the stratified split."));
}

Result<Groups> texts(const Corpus& corpus) {
    return knownGroups(
        corpus, &Clip::text,
        CORE_TEXT("What is said is not known for %1 of %2 clips; give the table a column \"text\" or "
                  "choose the stratified split."),
        CORE_TEXT("The corpus has %1 texts; at least 3 are needed, to train, to select and to test. "
                  "Choose the stratified split."));
}

// One fold for each of `groups`: it tests, the next of a random round validates.
std::vector<Fold> leaveOneOut(const Corpus& corpus, const Groups& groups, const char* what, uint64_t seed) {
    std::vector<std::string> round;
    for (const auto& [name, indices] : groups) round.push_back(name);
    PortableRandom random(seed);
    random.shuffle(round);
    std::map<std::string, std::string> successor;
    for (size_t i = 0; i < round.size(); ++i) successor[round[i]] = round[(i + 1) % round.size()];
    std::vector<Fold> folds;
    for (const auto& [name, indices] : groups) {
        Fold fold{std::string(what) + " " + name, std::vector<Part>(corpus.clips.size(), Part::Train)};
        for (const size_t i : indices) fold.parts[i] = Part::Test;
        for (const size_t i : groups.at(successor.at(name))) fold.parts[i] = Part::Validation;
        folds.push_back(std::move(fold));
    }
    return folds;
}

Result<std::vector<Fold>> loso(const Corpus& corpus, const SplitOptions& options) {
    SWN_ASSIGN(const Groups groups, speakers(corpus));
    return leaveOneOut(corpus, groups, "speaker", options.seed);
}

Result<std::vector<Fold>> sentence(const Corpus& corpus, const SplitOptions& options) {
    SWN_ASSIGN(const Groups groups, texts(corpus));
    return leaveOneOut(corpus, groups, "text", options.seed);
}

// Whole speakers dealt into folds: the largest first, each to the fold with the fewest clips so far.
std::vector<Indices> dealSpeakers(const Groups& groups, size_t folds, uint64_t seed) {
    std::vector<const Indices*> order;
    for (const auto& [name, indices] : groups) order.push_back(&indices);
    PortableRandom random(seed);
    random.shuffle(order);
    std::stable_sort(order.begin(), order.end(), [](auto* a, auto* b) { return a->size() > b->size(); });
    std::vector<Indices> dealt(folds);
    for (const Indices* indices : order) {
        const auto smallest =
            std::min_element(dealt.begin(), dealt.end(),
                             [](const Indices& a, const Indices& b) { return a.size() < b.size(); });
        smallest->insert(smallest->end(), indices->begin(), indices->end());
    }
    return dealt;
}

Result<std::vector<Fold>> grouped(const Corpus& corpus, const SplitOptions& options) {
    SWN_ASSIGN(const Groups groups, speakers(corpus));
    if (options.folds < 3)
        return invalid(corpus,
                       {CORE_TEXT("Folds of speakers need at least 3 folds, to train, to select and to test; "
                                  "%1 was asked for."),
                        {std::to_string(options.folds)}});
    const size_t folds = std::min(size_t(options.folds), groups.size());
    const std::vector<Indices> dealt = dealSpeakers(groups, folds, options.seed);
    std::vector<Fold> result;
    for (size_t f = 0; f < folds; ++f) {
        Fold fold{foldName(f, folds), std::vector<Part>(corpus.clips.size(), Part::Train)};
        for (const size_t i : dealt[f]) fold.parts[i] = Part::Test;
        for (const size_t i : dealt[(f + 1) % folds]) fold.parts[i] = Part::Validation;
        result.push_back(std::move(fold));
    }
    return result;
}

Result<std::vector<Fold>> all(const Corpus& corpus, const SplitOptions&) {
    return std::vector<Fold>{{"all clips", std::vector<Part>(corpus.clips.size(), Part::Train)}};
}

using Maker = Result<std::vector<Fold>> (*)(const Corpus&, const SplitOptions&);
const std::map<std::string, Maker> kMakers = {
    {"stratified", stratified}, {"kfold", kfold},     {"folds", rotating},      {"loso", loso},
    {"grouped", grouped},       {"sentence", sentence}, {"all", all}};

}  // namespace

const char* partName(Part part) {
    switch (part) {
        case Part::Train:
            return "train";
        case Part::Validation:
            return "validation";
        case Part::Test:
            return "test";
        case Part::Unused:
            return "unused";
    }
    return "unknown";
}

std::vector<size_t> Fold::indices(Part part) const {
    std::vector<size_t> result;
    for (size_t i = 0; i < parts.size(); ++i)
        if (parts[i] == part) result.push_back(i);
    return result;
}

const std::vector<SplitKind>& splitKinds() {
    static const std::vector<SplitKind> kinds = {
        {"stratified", CORE_TEXT("Stratified 80/10/10"),
         CORE_TEXT(
             "A random tenth of each class tests, another selects the model; speakers and texts are shared."),
         false},
        {"kfold", CORE_TEXT("90/10 with folds inside"),
         CORE_TEXT("A random tenth of each class tests; cross-validation runs inside the rest (the published "
                   "protocol)."),
         true},
        {"folds", CORE_TEXT("Stratified folds"),
         CORE_TEXT("Each class is dealt into folds; each fold tests once, the next one selects the model; speakers "
                   "and texts are shared."),
         true},
        {"loso", CORE_TEXT("Leave one speaker out"),
         CORE_TEXT("Each speaker tests once, unheard in training; another one selects the model."), false},
        {"grouped", CORE_TEXT("Folds of speakers"),
         CORE_TEXT("Speakers are dealt into folds of similar size; no speaker is in two parts at once."),
         true},
        {"sentence", CORE_TEXT("Leave one sentence out"),
         CORE_TEXT("Each text tests once, unheard in training; another one selects the model."), false},
        {"all", CORE_TEXT("Train on everything"),
         CORE_TEXT("Every clip trains; nothing is left to select or to test the model."), false},
    };
    return kinds;
}

Result<std::vector<Fold>> makeFolds(const Corpus& corpus, const SplitOptions& options) {
    const auto maker = kMakers.find(options.name);
    if (maker == kMakers.end()) {
        std::string known;
        for (const SplitKind& kind : splitKinds()) known += (known.empty() ? "" : ", ") + kind.name;
        return Error{ErrorKind::NotFound,
                     options.name,
                     {CORE_TEXT("There is no split \"%1\"; the known ones are %2."), {options.name, known}}};
    }
    if (corpus.clips.empty())
        return invalid(corpus, {CORE_TEXT("The corpus has no usable clips; its list of problems says why.")});
    return maker->second(corpus, options);
}

}  // namespace sigwavnet
