// Reads TextGrids as Praat does: of the text only what stands free counts (numbers, quoted strings, <flags>),
// whatever words lie around it; so one reader takes the long form, the short form and hand-made mixtures.
#include <cctype>

#include "core/exchange/formats.h"

namespace sigwavnet::exchange {

namespace {

Error broken(int line, const char* what) {
    return {ErrorKind::Invalid,
            "",
            {CORE_TEXT("The TextGrid breaks off in line %1: %2 is missing."), {std::to_string(line), what}}};
}

class GridTokens {
public:
    explicit GridTokens(std::string_view text) : text_(text) {}

    Result<double> number(const char* what) {
        while (skipToToken()) {
            const std::string word = freeWord();
            if (const auto value = exchange::number(word)) return *value;
            if (word.empty()) break;
        }
        return broken(line_, what);
    }

    Result<size_t> count(const char* what) {
        SWN_ASSIGN(const double value, number(what));
        // Each entry takes at least two characters: a larger number is a lie that must not cost memory.
        if (value < 0 || value != double(int64_t(value)) || value > double(text_.size()))
            return Error{ErrorKind::Invalid,
                         "",
                         {CORE_TEXT("Line %1 of the TextGrid gives a count of %2."),
                          {std::to_string(line_), numberText(value)}}};
        return size_t(value);
    }

    Result<std::string> string(const char* what) {
        while (skipToToken()) {
            if (text_[at_] == '"') return quotedString();
            if (freeWord().empty()) break;
        }
        return broken(line_, what);
    }

    Result<bool> exists() {
        while (skipToToken()) {
            if (text_[at_] == '"') break;
            const std::string word = freeWord();
            if (word == "<exists>") return true;
            if (word == "<absent>") return false;
            if (word.empty()) break;
        }
        return broken(line_, "<exists>");
    }

    int line() const { return line_; }

private:
    bool skipToToken() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '!' && atLineStart_) {
                while (at_ < text_.size() && text_[at_] != '\n') ++at_;
            } else if (std::isspace(static_cast<unsigned char>(c))) {
                if (c == '\n') ++line_;
                atLineStart_ = c == '\n' || c == '\r' || atLineStart_;
                ++at_;
            } else {
                atLineStart_ = false;
                return true;
            }
        }
        return false;
    }

    // Up to the next space; a string is no word.
    std::string freeWord() {
        if (text_[at_] == '"') return {};
        const size_t begin = at_;
        while (at_ < text_.size() && !std::isspace(static_cast<unsigned char>(text_[at_]))) ++at_;
        return std::string(text_.substr(begin, at_ - begin));
    }

    Result<std::string> quotedString() {
        std::string value;
        const int begin = line_;
        for (++at_; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '\n') ++line_;
            if (c != '"') {
                value += c;
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                value += '"';
                ++at_;
            } else {
                ++at_;
                return value;
            }
        }
        return broken(begin, "\"");
    }

    std::string_view text_;
    size_t at_ = 0;
    int line_ = 1;
    bool atLineStart_ = true;
};

Result<TimedLabel> readEntry(GridTokens& tokens, bool points, SampleRate rate) {
    TimedLabel label;
    SWN_ASSIGN(const double begin, tokens.number("xmin"));
    double end = begin;
    if (!points) {
        SWN_ASSIGN(end, tokens.number("xmax"));
    }
    SWN_ASSIGN(label.label, tokens.string("text"));
    if (end < begin)
        return Error{ErrorKind::Invalid,
                     "",
                     {CORE_TEXT("The interval above line %1 of the TextGrid ends before it begins."),
                      {std::to_string(tokens.line())}}};
    SWN_ASSIGN(label.begin, frameAt(begin, rate));
    SWN_ASSIGN(label.end, frameAt(end, rate));
    return label;
}

Status readTier(GridTokens& tokens, LabelDocument& document) {
    SWN_ASSIGN(const std::string kind, tokens.string("class"));
    if (kind != "IntervalTier" && kind != "TextTier")
        return Error{ErrorKind::Invalid,
                     "",
                     {CORE_TEXT("Line %1 of the TextGrid names a tier of the unknown kind \"%2\"."),
                      {std::to_string(tokens.line()), kind}}};
    SWN_ASSIGN(const std::string title, tokens.string("name"));
    SWN_TRY(tokens.number("xmin"));
    SWN_TRY(tokens.number("xmax"));
    SWN_ASSIGN(const size_t count, tokens.count("size"));
    const LabelTier named = splitTierTitle(title);
    LabelTier& tier = tierOf(document, named.name, named.annotator);
    for (size_t i = 0; i < count; ++i) {
        SWN_ASSIGN(TimedLabel label, readEntry(tokens, kind == "TextTier", document.rate));
        if (!trimmed(label.label).empty()) tier.labels.push_back(std::move(label));
    }
    return {};
}

}  // namespace

Result<ReadLabels> readTextGrid(std::string_view bytes, const std::string& name, const FindRecording& find) {
    if (bytes.starts_with("ooBinaryFile"))
        return Error{ErrorKind::Unsupported,
                     name,
                     {CORE_TEXT("This is a binary TextGrid; save it in Praat as a text file.")}};
    SWN_ASSIGN(const std::string text, toUtf8(bytes));
    GridTokens tokens(text);
    const auto type = tokens.string("ooTextFile");
    const auto object = type ? tokens.string("TextGrid") : type;
    if (!object || !type->starts_with("ooTextFile") || *object != "TextGrid")
        return Error{
            ErrorKind::Invalid, name, {CORE_TEXT("This is no TextGrid: its first lines do not say so.")}};
    SWN_ASSIGN(const RecordingFacts facts, recordingOfFile(name, find));
    LabelDocument document{facts.recording, facts.rate, facts.frames, {}};
    SWN_TRY(tokens.number("xmin"));
    SWN_TRY(tokens.number("xmax"));
    SWN_ASSIGN(const bool exists, tokens.exists());
    if (exists) {
        SWN_ASSIGN(const size_t tiers, tokens.count("size"));
        for (size_t i = 0; i < tiers; ++i) SWN_TRY(readTier(tokens, document));
    }
    return ReadLabels{{std::move(document)}, {}};
}

}  // namespace sigwavnet::exchange
