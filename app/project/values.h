// What a project is made of: plain values, no Qt, no database. Safe to copy between threads.
#pragma once

#include <compare>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/types.h"

namespace sigwavnet::project {

using Id = int64_t;  // of a row in the project's file; 0: none

// What is labelled: a clip, or a segment inside it.
struct ItemKey {
    Id clip = 0;
    Id segment = 0;  // 0: the whole clip
    auto operator<=>(const ItemKey&) const = default;
};

enum class SchemeKind {
    Single,    // one class an item
    Multiple,  // any number of classes
    Rating,    // a whole number on a scale (valence, arousal, dominance 1-5)
};
const char* schemeKindName(SchemeKind kind);  // "single", "multiple", "rating"

struct ClassEntry {
    Id id = 0;  // 0: new
    std::string name;
    std::string colour;  // "#rrggbb"
    std::string key;     // "1", "Ctrl+B" (QKeySequence's portable text); empty: none
    bool operator==(const ClassEntry&) const = default;
};

struct Scheme {
    Id id = 0;  // 0: new
    std::string name;  // "emotion", "valence"
    SchemeKind kind = SchemeKind::Single;
    std::vector<ClassEntry> classes{};  // of Single and Multiple
    int low = 1, high = 5;              // of Rating
    std::string key{};                  // of Rating: the key that starts giving it; empty: none
    bool operator==(const Scheme&) const = default;
};

struct Annotator {
    Id id = 0;
    std::string name;
};

// What is wrong with an item's sound; bits.
enum Flag : uint32_t { Noise = 1, Overlap = 2, WrongLanguage = 4, Broken = 8 };
const char* flagName(Flag flag);  // "noise", "overlap", "wrong-language", "broken"
inline constexpr Flag allFlags[] = {Flag::Noise, Flag::Overlap, Flag::WrongLanguage, Flag::Broken};

// Everything one annotator says of one item.
struct Answer {
    std::vector<Id> classes;        // of all schemes, ascending; at most one of each Single scheme
    std::map<Id, int> ratings;      // by the scheme's id
    bool unsure = false;
    uint32_t flags = 0;             // of Flag
    std::string comment;

    bool labelled() const { return !classes.empty() || !ratings.empty() || unsure; }
    bool empty() const { return !labelled() && flags == 0 && comment.empty(); }
    bool operator==(const Answer&) const = default;
};

// What the annotator saw when deciding; kept with the decision, so that anchoring can be measured.
struct Shown {
    std::string suggestion;    // the class that the model proposed and the person saw; empty: none
    double probability = 0;    // of it
    std::string modelHash;     // of the model that proposed it, also in blind mode
    bool blind = false;        // a suggestion existed and was hidden
    double seconds = 0;        // from showing the item to deciding; 0: unknown (batch edits, imports)
    bool operator==(const Shown&) const = default;
};

// One entry of an item's history. Entries are never changed or deleted; undo makes an earlier one current.
struct Decision {
    Id id = 0;
    std::string uid;  // the same in every copy of the project
    ItemKey item;
    Id annotator = 0;
    int64_t madeAt = 0;  // milliseconds since 1970, UTC
    Answer answer;
    Shown shown;
    bool current = false;
};

// A labelled piece of sound as the desk lists it.
struct Item {
    ItemKey key;
    Id corpus = 0;
    std::string path;  // relative to the corpus' folder, '/' between folders
    SampleRate rate;
    FrameIndex begin{0};  // within the file
    int64_t frames = 0;
    std::string speaker, text;
    std::string sourceLabel;  // as the corpus came with it
    std::string hash;         // of the clip's samples (Recording::hash()); empty: unknown
    double seconds() const { return rate.hz > 0 ? double(frames) / rate.hz : 0; }
};

struct CorpusEntry {
    Id id = 0;
    std::string name;
    std::string format;          // the importer's name
    std::filesystem::path root;  // absolute, where it is now
    bool found = true;           // the folder is there
};

struct ModelEntry {
    Id id = 0;
    std::string hash;  // of the model file
    std::string name;
    std::string path;  // as it was last seen
    std::vector<std::string> classes;
};

// A training started on the project's labels.
struct RunEntry {
    Id id = 0;
    std::string folder;
    std::string modelHash;  // of what it made; empty: not finished
    int64_t startedAt = 0;  // ms since 1970, UTC
    int labels = 0;         // how many it trained on
    double accuracy = -1;   // on the project's new labels, as far as known; < 0: unknown
};

// What a model says of an item, over the model's classes.
struct Suggestion {
    ItemKey item;
    std::vector<float> probabilities;
};

}  // namespace sigwavnet::project
