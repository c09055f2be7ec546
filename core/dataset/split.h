// Which clips train, which select, which test; and what leaks between them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/dataset/corpus.h"

namespace sigwavnet {

enum class Part : uint8_t { Train, Validation, Test, Unused };
const char* partName(Part part);  // "train" …

struct SplitKind {
    std::string name;   // stratified kfold folds loso grouped sentence all
    std::string title;  // "Stratified 80/10/10"
    std::string help;   // one sentence
    bool folds = false;
};
// stratified: 80/10/10 by class. kfold: 10 % test held out, stratified k-fold inside the 90 (the paper's).
// folds: stratified folds of all clips; each tests once, the next validates. loso: one speaker tests, another (rotating) validates. grouped: k folds of speakers. sentence: one text tests.
// all: every clip trains (no validation, no test).
const std::vector<SplitKind>& splitKinds();

struct SplitOptions {
    std::string name = "stratified";
    uint64_t seed = 1;
    int folds = 10;  // kfold, folds, grouped (there at most one a speaker)
};

struct Fold {
    std::string name;         // "fold 3 of 10", "speaker 08"
    std::vector<Part> parts;  // one a clip of the corpus, same order
    std::vector<size_t> indices(Part part) const;
};

struct Leak {
    enum class Kind { Speaker, Text, Duplicate } kind = Kind::Speaker;
    int clips = 0;    // test clips concerned
    Message message;  // "Every test speaker is also heard in training (8 of 8) …"
};

// The same corpus, options and seed give the same folds on every machine. Errors: NotFound (unknown name, lists the
// known ones), Invalid (speakers or texts unknown, too few groups or clips for it).
Result<std::vector<Fold>> makeFolds(const Corpus& corpus, const SplitOptions& options);

std::vector<Leak> findLeaks(const Corpus& corpus, const Fold& fold);

}  // namespace sigwavnet
