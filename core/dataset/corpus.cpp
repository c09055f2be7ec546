#include "core/dataset/corpus.h"

#include <algorithm>

namespace sigwavnet {

const char* problemName(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::Unreadable:
            return "unreadable";
        case ProblemKind::Empty:
            return "empty";
        case ProblemKind::Silent:
            return "silent";
        case ProblemKind::NotFinite:
            return "not-finite";
        case ProblemKind::Clipped:
            return "clipped";
        case ProblemKind::TooShort:
            return "too-short";
        case ProblemKind::Label:
            return "label";
        case ProblemKind::Duplicate:
            return "duplicate";
        case ProblemKind::Missing:
            return "missing";
        case ProblemKind::Table:
            return "table";
    }
    return "unknown";
}

std::map<std::string, int> Corpus::classCounts() const {
    std::map<std::string, int> counts;
    for (const Clip& clip : clips) ++counts[clip.label];
    return counts;
}

std::map<std::string, int> Corpus::speakerCounts() const {
    std::map<std::string, int> counts;
    for (const Clip& clip : clips)
        if (!clip.speaker.empty()) ++counts[clip.speaker];
    return counts;
}

int Corpus::classIndex(const std::string& label) const {
    const auto found = std::lower_bound(classes.begin(), classes.end(), label);
    return found != classes.end() && *found == label ? int(found - classes.begin()) : -1;
}

Status checkTrainable(const Corpus& corpus, int clipsPerClass) {
    const std::string where = corpus.root.string();
    const std::map<std::string, int> counts = corpus.classCounts();
    if (counts.empty())
        return Error{ErrorKind::Invalid,
                     where,
                     {CORE_TEXT("The corpus has no usable clips; its list of problems says why.")}};
    if (counts.size() < 2)
        return Error{
            ErrorKind::Invalid,
            where,
            {CORE_TEXT("All clips have the class \"%1\"; a classifier needs at least two. Check the labels "
                       "or the class map."),
             {counts.begin()->first}}};
    for (const auto& [label, count] : counts)
        if (count < clipsPerClass)
            return Error{
                ErrorKind::Invalid,
                where,
                {CORE_TEXT("The class \"%1\" has too few clips (%2; at least %3 are needed). Add recordings, "
                           "or merge or drop the class with a class map."),
                 {label, std::to_string(count), std::to_string(clipsPerClass)}}};
    return {};
}

}  // namespace sigwavnet
