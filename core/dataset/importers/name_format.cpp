#include "core/dataset/importers/name_format.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace sigwavnet {
namespace {

Problem notUnderstood(const std::string& relative, const CorpusFormat& format) {
    return {relative,
            ProblemKind::Label,
            {CORE_TEXT("The name has not the form of %1's recordings (for example %2)."),
             {format.about().title, format.example()}}};
}

Problem unknownEmotion(const std::string& relative, const std::string& code, const CorpusFormat& format) {
    return {relative,
            ProblemKind::Label,
            {CORE_TEXT("\"%1\" is none of %2's emotion codes."), {code, format.about().title}}};
}

}  // namespace

double NameFormat::fit(const Listing& listing) const {
    if (listing.audio.empty()) return 0;
    const auto understood = [this](const std::string& relative) {
        const auto reading = parse(pathParts(relative));
        return reading && !reading->label.empty();
    };
    return double(std::count_if(listing.audio.begin(), listing.audio.end(), understood)) /
           double(listing.audio.size());
}

Result<Drafts> NameFormat::read(const Listing& listing, Progress&) const {
    Drafts drafts;
    for (const std::string& relative : listing.audio) {
        std::optional<NameReading> reading = parse(pathParts(relative));
        if (!reading) {
            drafts.problems.push_back(notUnderstood(relative, *this));
        } else if (reading->label.empty()) {
            drafts.problems.push_back(unknownEmotion(relative, reading->sourceLabel, *this));
        } else {
            Draft draft = draftOf(listing, relative);
            draft.clip.label = std::move(reading->label);
            draft.clip.sourceLabel = std::move(reading->sourceLabel);
            draft.clip.speaker = std::move(reading->speaker);
            draft.clip.text = std::move(reading->text);
            draft.clip.fields = std::move(reading->fields);
            drafts.clips.push_back(std::move(draft));
        }
    }
    return drafts;
}

std::string lookUp(const std::map<std::string, std::string>& table, const std::string& key) {
    const auto found = table.find(key);
    return found == table.end() ? std::string() : found->second;
}

std::string lowerCase(std::string text) {
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

std::string upperCase(std::string text) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

}  // namespace sigwavnet
