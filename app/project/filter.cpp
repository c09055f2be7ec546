#include "app/project/filter.h"

#include <QString>

#include <algorithm>
#include <array>

#include "core/base/parse_number.h"

namespace sigwavnet::project {

namespace {

struct StateName {
    LabelState state;
    const char* name;
};
constexpr std::array<StateName, 8> kStates = {{{LabelState::Any, "any"},
                                               {LabelState::Unlabelled, "unlabelled"},
                                               {LabelState::Labelled, "labelled"},
                                               {LabelState::Unsure, "unsure"},
                                               {LabelState::Flagged, "flagged"},
                                               {LabelState::Commented, "commented"},
                                               {LabelState::Disagreeing, "disagreeing"},
                                               {LabelState::Missing, "missing"}}};

Error invalid(const std::string& term, Message message) {
    return {ErrorKind::Invalid, term, std::move(message)};
}

bool anyAnswer(std::span<const CurrentAnswer> answers, std::optional<Id> annotator, const auto& holds) {
    return std::any_of(answers.begin(), answers.end(), [&](const CurrentAnswer& entry) {
        return (!annotator || entry.annotator == *annotator) && holds(entry.answer);
    });
}

// Two people gave the item other classes or ratings.
bool disagreeing(std::span<const CurrentAnswer> answers) {
    const Answer* first = nullptr;
    for (const CurrentAnswer& entry : answers) {
        if (!entry.answer.labelled()) continue;
        if (first && (entry.answer.classes != first->classes || entry.answer.ratings != first->ratings))
            return true;
        if (!first) first = &entry.answer;
    }
    return false;
}

bool inState(const ItemTable& items, size_t row, const Filter& filter) {
    const auto answers = items.answers(row);
    const auto any = [&](const auto& holds) { return anyAnswer(answers, filter.annotator, holds); };
    switch (filter.state) {
        case LabelState::Any:
            return true;
        case LabelState::Unlabelled:
            return !any([](const Answer& a) { return a.labelled(); });
        case LabelState::Labelled:
            return any([](const Answer& a) { return a.labelled(); });
        case LabelState::Unsure:
            return any([](const Answer& a) { return a.unsure; });
        case LabelState::Flagged:
            return any([](const Answer& a) { return a.flags != 0; });
        case LabelState::Commented:
            return any([](const Answer& a) { return !a.comment.empty(); });
        case LabelState::Disagreeing:
            return disagreeing(answers);
        case LabelState::Missing:
            return items.missing(row);
    }
    return true;
}

bool suggestedAsAsked(const ItemTable& items, size_t row, const Filter& filter) {
    const bool anyConfidence = filter.confidenceFrom <= 0 && filter.confidenceTo >= 1;
    if (anyConfidence && filter.suggestion.empty()) return true;
    const int suggested = items.suggestedClass(row);
    if (suggested < 0) return false;
    if (!filter.suggestion.empty() && items.modelClasses()[size_t(suggested)] != filter.suggestion)
        return false;
    const double confidence = items.confidence(row);
    return confidence >= filter.confidenceFrom && confidence <= filter.confidenceTo;
}

bool passes(const ItemTable& items, size_t row, const Filter& filter) {
    const Item& item = items.item(row);
    if (filter.corpus && item.corpus != *filter.corpus) return false;
    if (!filter.speaker.empty() && item.speaker != filter.speaker) return false;
    if (!inState(items, row, filter) || !suggestedAsAsked(items, row, filter)) return false;
    if (!filter.classes.empty() && !anyAnswer(items.answers(row), filter.annotator, [&](const Answer& a) {
            return std::any_of(filter.classes.begin(), filter.classes.end(), [&](Id id) {
                return std::binary_search(a.classes.begin(), a.classes.end(), id);
            });
        }))
        return false;
    return std::all_of(filter.words.begin(), filter.words.end(), [&](const std::string& word) {
        return items.searchText(row).find(word) != std::string::npos;
    });
}

// Terms of a line; quotes keep spaces together: by:"Anna K".
std::vector<std::string> termsOf(const std::string& line) {
    std::vector<std::string> terms;
    std::string term;
    bool quoted = false, any = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
            any = true;
        } else if (c == ' ' && !quoted) {
            if (any && !term.empty()) terms.push_back(term);
            term.clear();
            any = false;
        } else {
            term += c;
            any = true;
        }
    }
    if (!term.empty()) terms.push_back(term);
    return terms;
}

std::optional<double> share(std::string_view text) {
    const auto value = parseNumber<double>(text);
    return value && *value >= 0 && *value <= 1 ? value : std::nullopt;
}

Status setConfidence(const std::string& value, Filter& filter) {
    const Error wrong =
        invalid("confidence:" + value,
                {CORE_TEXT("\"confidence:%1\" is no range; write <0.6, >0.6 or 0.4-0.6."), {value}});
    const std::string_view text = value;
    const size_t dash = text.find('-');
    if (text.starts_with('<') || text.starts_with('>')) {
        const auto limit = share(text.substr(1));
        if (!limit) return wrong;
        (text.front() == '<' ? filter.confidenceTo : filter.confidenceFrom) = *limit;
        return {};
    }
    const auto from = share(text.substr(0, dash)),
               to = dash == std::string_view::npos ? from : share(text.substr(dash + 1));
    if (!from || !to || *from > *to) return wrong;
    filter.confidenceFrom = *from;
    filter.confidenceTo = *to;
    return {};
}

Status setClass(const std::string& value, const std::vector<Scheme>& schemes, Filter& filter) {
    std::string known;
    for (const Scheme& scheme : schemes)
        for (const ClassEntry& entry : scheme.classes) {
            if (entry.name == value) filter.classes.push_back(entry.id);
            known += (known.empty() ? "" : ", ") + entry.name;
        }
    if (!filter.classes.empty()) return {};
    return invalid("class:" + value, {CORE_TEXT("There is no class \"%1\"; known are %2."), {value, known}});
}

Status setAnnotator(const std::string& value, const std::vector<Annotator>& annotators, Filter& filter) {
    std::string known;
    for (const Annotator& annotator : annotators) {
        if (annotator.name == value) filter.annotator = annotator.id;
        known += (known.empty() ? "" : ", ") + annotator.name;
    }
    if (filter.annotator) return {};
    return invalid("by:" + value, {CORE_TEXT("There is no annotator \"%1\"; known are %2."), {value, known}});
}

Status setState(const std::string& value, Filter& filter) {
    std::string known;
    for (const StateName& entry : kStates) {
        if (value == entry.name) {
            filter.state = entry.state;
            return {};
        }
        known += (known.empty() ? "" : ", ") + std::string(entry.name);
    }
    return invalid("is:" + value, {CORE_TEXT("\"is:%1\" is no state; known are %2."), {value, known}});
}

}  // namespace

const char* labelStateName(LabelState state) {
    for (const StateName& entry : kStates)
        if (entry.state == state) return entry.name;
    return "";
}

std::vector<size_t> filterItems(const ItemTable& items, const Filter& filter) {
    std::vector<size_t> rows;
    for (size_t row = 0; row < items.size(); ++row)
        if (passes(items, row, filter)) rows.push_back(row);
    return rows;
}

Result<Filter> parseFilter(const std::string& line, const std::vector<Scheme>& schemes,
                           const std::vector<Annotator>& annotators) {
    Filter filter;
    for (const std::string& term : termsOf(line)) {
        const size_t colon = term.find(':');
        const std::string key = colon == std::string::npos ? "" : term.substr(0, colon);
        const std::string value = colon == std::string::npos ? term : term.substr(colon + 1);
        if (key == "speaker")
            filter.speaker = value;
        else if (key == "suggestion")
            filter.suggestion = value;
        else if (key == "class")
            SWN_TRY(setClass(value, schemes, filter));
        else if (key == "by")
            SWN_TRY(setAnnotator(value, annotators, filter));
        else if (key == "is")
            SWN_TRY(setState(value, filter));
        else if (key == "confidence")
            SWN_TRY(setConfidence(value, filter));
        else  // a colon inside a word (a Windows path, a time) is a part of it
            filter.words.push_back(QString::fromStdString(term).toLower().toStdString());
    }
    return filter;
}

}  // namespace sigwavnet::project
