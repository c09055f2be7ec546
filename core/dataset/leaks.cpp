// findLeaks: what a test shares with its training, in words.
#include <set>
#include <string>

#include "core/dataset/split.h"

namespace sigwavnet {
namespace {

struct Shared {
    int clips = 0;              // test clips whose value is also a training clip's
    std::set<std::string> all;  // values of the test clips
    std::set<std::string> both;
};

Shared compare(const Corpus& corpus, const Fold& fold, std::string Clip::*property) {
    std::set<std::string> training;
    for (const size_t i : fold.indices(Part::Train)) training.insert(corpus.clips[i].*property);
    training.erase("");  // unknown
    Shared shared;
    for (const size_t i : fold.indices(Part::Test)) {
        const std::string& value = corpus.clips[i].*property;
        if (value.empty()) continue;
        shared.all.insert(value);
        if (!training.count(value)) continue;
        shared.both.insert(value);
        ++shared.clips;
    }
    return shared;
}

}  // namespace

std::vector<Leak> findLeaks(const Corpus& corpus, const Fold& fold) {
    std::vector<Leak> leaks;
    const auto count = [](const std::set<std::string>& values) { return std::to_string(values.size()); };
    if (const Shared speakers = compare(corpus, fold, &Clip::speaker); speakers.clips > 0)
        leaks.push_back(
            {Leak::Kind::Speaker,
             speakers.clips,
             {CORE_TEXT("%1 of %2 test speakers are also heard in training: the result tells how well known "
                        "voices are understood, not new ones."),
              {count(speakers.both), count(speakers.all)}}});
    if (const Shared texts = compare(corpus, fold, &Clip::text); texts.clips > 0)
        leaks.push_back(
            {Leak::Kind::Text,
             texts.clips,
             {CORE_TEXT("%1 of %2 test texts are also spoken in training: the network may have learned the "
                        "words."),
              {count(texts.both), count(texts.all)}}});
    if (const Shared sounds = compare(corpus, fold, &Clip::hash); sounds.clips > 0)
        leaks.push_back(
            {Leak::Kind::Duplicate,
             sounds.clips,
             {CORE_TEXT("%1 test clips are the very sound of a training clip: the result is too good. "
                        "Remove the duplicates."),
              {std::to_string(sounds.clips)}}});
    return leaks;
}

}  // namespace sigwavnet
