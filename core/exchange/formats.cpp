#include "core/exchange/formats.h"

#include <cmath>

#include "core/base/parse_number.h"

namespace sigwavnet::exchange {

namespace {

void appendUtf8(std::string& text, uint32_t code) {
    if (code < 0x80) {
        text += char(code);
    } else if (code < 0x800) {
        text += char(0xC0 | code >> 6);
        text += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += char(0xE0 | code >> 12);
        text += char(0x80 | (code >> 6 & 0x3F));
        text += char(0x80 | (code & 0x3F));
    } else {
        text += char(0xF0 | code >> 18);
        text += char(0x80 | (code >> 12 & 0x3F));
        text += char(0x80 | (code >> 6 & 0x3F));
        text += char(0x80 | (code & 0x3F));
    }
}

Result<std::string> fromUtf16(std::string_view bytes, bool bigEndian) {
    const auto unit = [&](size_t i) {
        const auto first = uint32_t(uint8_t(bytes[i])), second = uint32_t(uint8_t(bytes[i + 1]));
        return bigEndian ? first << 8 | second : second << 8 | first;
    };
    const Error broken{ErrorKind::Invalid,
                       "",
                       {CORE_TEXT("The file looks like UTF-16 but breaks off or has half characters.")}};
    if (bytes.size() % 2 != 0) return broken;
    std::string text;
    for (size_t i = 0; i < bytes.size(); i += 2) {
        uint32_t code = unit(i);
        if (code >= 0xDC00 && code < 0xE000) return broken;
        if (code >= 0xD800 && code < 0xDC00) {
            i += 2;
            if (i >= bytes.size()) return broken;
            const uint32_t low = unit(i);
            if (low < 0xDC00 || low >= 0xE000) return broken;
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        appendUtf8(text, code);
    }
    return text;
}

// The length of the character that begins at `at`, 0 when it is broken.
size_t characterLength(std::string_view text, size_t at) {
    const auto lead = uint8_t(text[at]);
    const size_t length = lead < 0x80                   ? 1
                          : lead >= 0xC2 && lead < 0xE0 ? 2
                          : lead >= 0xE0 && lead < 0xF0 ? 3
                          : lead >= 0xF0 && lead < 0xF5 ? 4
                                                        : 0;
    if (length == 0 || at + length > text.size()) return 0;
    for (size_t i = 1; i < length; ++i)
        if ((uint8_t(text[at + i]) & 0xC0) != 0x80) return 0;
    return length;
}

bool isUtf8(std::string_view text) {
    for (size_t i = 0; i < text.size();) {
        const size_t length = characterLength(text, i);
        if (length == 0 || text[i] == '\0') return false;
        i += length;
    }
    return true;
}

}  // namespace

std::string tierTitle(const LabelTier& tier) {
    return tier.annotator.empty() ? tier.name : tier.name + " (" + tier.annotator + ")";
}

LabelTier splitTierTitle(const std::string& title) {
    const size_t open = title.rfind(" (");
    if (open == std::string::npos || open == 0 || !title.ends_with(')')) return {title, "", {}};
    return {title.substr(0, open), title.substr(open + 2, title.size() - open - 3), {}};
}

void addFieldLosses(const LabelDocument& document, const std::set<std::string>& carried, Losses& losses) {
    for (const LabelTier& tier : document.tiers)
        for (const TimedLabel& label : tier.labels)
            for (const auto& [field, value] : label.fields)
                if (!carried.count(field) && !value.empty())
                    losses.add(
                        CORE_TEXT("Comments, flags, ratings and other fields of labels are left out."));
}

std::optional<double> number(std::string_view text) {
    const auto value = parseNumber<double>(text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

Result<std::string> toUtf8(std::string_view bytes) {
    if (bytes.starts_with("\xFE\xFF")) return fromUtf16(bytes.substr(2), true);
    if (bytes.starts_with("\xFF\xFE")) return fromUtf16(bytes.substr(2), false);
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (isUtf8(bytes)) return std::string(bytes);
    return Error{
        ErrorKind::Invalid,
        "",
        {CORE_TEXT("The file is not text in UTF-8 or UTF-16; save it with one of these encodings.")}};
}

std::string trimmed(std::string_view text) {
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

Result<RecordingFacts> recordingOfFile(const std::string& file, const FindRecording& find) {
    const std::string base = file.substr(file.find_last_of('/') + 1);
    std::string stem = base.substr(0, base.find_last_of('.'));
    // "03a01Fa.emotion (anna).txt": tiers of one recording lie in files of their own.
    for (std::string name = stem; find && !name.empty(); name = name.substr(0, name.find_last_of('.'))) {
        if (const auto facts = find(name); facts && facts->rate.hz > 0) return *facts;
        if (name.find('.') == std::string::npos) break;
    }
    return Error{
        ErrorKind::NotFound,
        file,
        {CORE_TEXT("No recording is named like this file (\"%1\"); name it after its recording."), {stem}}};
}

void sortLabels(LabelDocument& document) {
    for (LabelTier& tier : document.tiers)
        std::stable_sort(tier.labels.begin(), tier.labels.end(),
                         [](const TimedLabel& a, const TimedLabel& b) {
                             return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
                         });
}

LabelTier& tierOf(LabelDocument& document, const std::string& name, const std::string& annotator) {
    for (LabelTier& tier : document.tiers)
        if (tier.name == name && tier.annotator == annotator) return tier;
    return document.tiers.emplace_back(LabelTier{name, annotator, {}});
}

}  // namespace sigwavnet::exchange
