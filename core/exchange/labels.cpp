#include "core/exchange/labels.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/exchange/formats.h"

namespace sigwavnet {

namespace {

// Beyond this, seconds in double can't name a single sample.
constexpr double kLastFrame = 4503599627370496.0;  // 2^52

Status checkDocument(const LabelDocument& document) {
    if (document.rate.hz <= 0)
        return Error{ErrorKind::Invalid,
                     document.recording,
                     {CORE_TEXT("The recording's sample rate is unknown, so its labels have no times.")}};
    for (const LabelTier& tier : document.tiers)
        for (const TimedLabel& label : tier.labels)
            if (label.begin.value < 0 || label.end < label.begin)
                return Error{
                    ErrorKind::Invalid,
                    document.recording,
                    {CORE_TEXT("The label \"%1\" ends at sample %2, before it begins at %3."),
                     {label.label, std::to_string(label.end.value), std::to_string(label.begin.value)}}};
    return {};
}

Result<WrittenLabels> writeOne(const LabelDocument& document, LabelFormat format) {
    switch (format) {
        case LabelFormat::Audacity:
            return exchange::writeAudacity(document);
        case LabelFormat::TextGrid:
            return exchange::writeTextGrid(document, false);
        case LabelFormat::TextGridShort:
            return exchange::writeTextGrid(document, true);
        case LabelFormat::Eaf:
            return exchange::writeEaf(document);
        default:
            break;
    }
    return Error{ErrorKind::Internal, "", {CORE_TEXT("This format holds many recordings.")}};
}

}  // namespace

const std::vector<LabelFormatInfo>& labelFormats() {
    static const std::vector<LabelFormatInfo> formats = {
        {LabelFormat::Audacity, "audacity", CORE_TEXT("Audacity labels"), ".txt", false},
        {LabelFormat::TextGrid, "textgrid", CORE_TEXT("Praat TextGrid"), ".TextGrid", false},
        {LabelFormat::TextGridShort, "textgrid-short", CORE_TEXT("Praat TextGrid (short)"), ".TextGrid",
         false},
        {LabelFormat::Eaf, "eaf", CORE_TEXT("ELAN annotation"), ".eaf", false},
        {LabelFormat::Csv, "csv", CORE_TEXT("Table (CSV)"), ".csv", true},
        {LabelFormat::Json, "json", CORE_TEXT("JSON"), ".json", true},
        {LabelFormat::Audformat, "audformat", CORE_TEXT("audformat tables"), "", true},
    };
    return formats;
}

const LabelFormatInfo& labelFormatInfo(LabelFormat format) {
    for (const LabelFormatInfo& info : labelFormats())
        if (info.format == format) return info;
    return labelFormats().front();
}

Result<LabelFormat> labelFormatNamed(const std::string& name) {
    std::string known;
    for (const LabelFormatInfo& info : labelFormats()) {
        if (info.name == name) return info.format;
        known += (known.empty() ? "" : ", ") + info.name;
    }
    return Error{ErrorKind::NotFound,
                 name,
                 {CORE_TEXT("There is no label format \"%1\"; known are %2."), {name, known}}};
}

std::optional<LabelFormat> recogniseLabelFormat(const std::string& fileName, std::string_view bytes) {
    std::string lower = fileName;
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    const std::string base = lower.substr(lower.find_last_of('/') + 1);
    if (lower.ends_with(".textgrid")) return LabelFormat::TextGrid;
    if (lower.ends_with(".eaf")) return LabelFormat::Eaf;
    if (lower.ends_with(".json")) return LabelFormat::Json;
    if (lower.ends_with(".csv")) {
        const bool table = base.starts_with("db.");
        return table && bytes.starts_with("file") ? LabelFormat::Audformat : LabelFormat::Csv;
    }
    if (lower.ends_with(".txt")) {
        const size_t tab = bytes.find('\t');
        if (tab != std::string_view::npos && exchange::number(bytes.substr(0, tab)))
            return LabelFormat::Audacity;
    }
    return std::nullopt;
}

Result<WrittenLabels> writeLabels(std::span<const LabelDocument> documents, LabelFormat format) {
    for (const LabelDocument& document : documents) SWN_TRY(checkDocument(document));
    switch (format) {
        case LabelFormat::Csv:
            return exchange::writeCsv(documents);
        case LabelFormat::Json:
            return exchange::writeJson(documents);
        case LabelFormat::Audformat:
            return exchange::writeAudformat(documents);
        default:
            break;
    }
    if (documents.size() != 1)
        return Error{ErrorKind::Invalid,
                     "",
                     {CORE_TEXT("%1 holds the labels of one recording; %2 were given."),
                      {labelFormatInfo(format).title, std::to_string(documents.size())}}};
    return writeOne(documents.front(), format);
}

Result<ReadLabels> readLabels(std::string_view bytes, LabelFormat format, const std::string& name,
                              const FindRecording& find) {
    const auto read = [&]() -> Result<ReadLabels> {
        switch (format) {
            case LabelFormat::Audacity:
                return exchange::readAudacity(bytes, name, find);
            case LabelFormat::TextGrid:
            case LabelFormat::TextGridShort:
                return exchange::readTextGrid(bytes, name, find);
            case LabelFormat::Eaf:
                return exchange::readEaf(bytes, name, find);
            case LabelFormat::Csv:
                return exchange::readCsv(bytes, name, find);
            case LabelFormat::Json:
                return exchange::readJson(bytes, name, find);
            case LabelFormat::Audformat:
                return exchange::readAudformat(bytes, name, find);
        }
        return Error{ErrorKind::Internal, "", {CORE_TEXT("There is no such format.")}};
    };
    auto result = read();
    if (!result) {
        Error error = std::move(result).error();
        if (error.where.empty()) error.where = name;
        return error;
    }
    for (LabelDocument& document : result->documents) exchange::sortLabels(document);
    return result;
}

std::string secondsText(FrameIndex frame, SampleRate rate) {
    // Nine decimals name a sample at every rate below 500 MHz, as long as double does.
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), secondsAt(frame, rate),
                                   std::chars_format::fixed, 9);
    return {text.data(), end.ptr};
}

Result<FrameIndex> frameAt(double seconds, SampleRate rate) {
    const double frame = std::round(seconds * rate.hz);
    if (!(seconds >= 0) || !(frame <= kLastFrame))
        return Error{ErrorKind::Invalid,
                     "",
                     {CORE_TEXT("%1 s is no time within a recording."), {numberText(seconds)}}};
    return FrameIndex{int64_t(frame)};
}

}  // namespace sigwavnet
