// The writers and readers of the single formats, and what they share. For this room's files only.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/labels.h"

namespace sigwavnet::exchange {

// Losses, each kind once.
class Losses {
public:
    void add(const char* format, std::vector<std::string> args = {}) {
        if (seen_.insert(format).second) list_.push_back({format, std::move(args)});
    }
    std::vector<Message> take() { return std::move(list_); }

private:
    std::set<std::string> seen_;
    std::vector<Message> list_;
};

// "emotion (anna)": a tier's name where a format has no place for annotators. splitTierTitle is its inverse.
std::string tierTitle(const LabelTier& tier);
LabelTier splitTierTitle(const std::string& title);
// Lists the fields of the documents' labels that a format without fields drops.
void addFieldLosses(const LabelDocument& document, const std::set<std::string>& carried, Losses& losses);

// A number of the whole text; absent when it is none.
std::optional<double> number(std::string_view text);

// UTF-8, with or without a byte-order mark, and UTF-16 of both orders, as UTF-8. Error: Invalid for what is
// neither.
Result<std::string> toUtf8(std::string_view bytes);
std::string trimmed(std::string_view text);

// The recording of a file that names none, by its own name; NotFound in words.
Result<RecordingFacts> recordingOfFile(const std::string& file, const FindRecording& find);
// Sorts every tier by begin and end.
void sortLabels(LabelDocument& document);
// The tier of a document, added at the end when there is none.
LabelTier& tierOf(LabelDocument& document, const std::string& name, const std::string& annotator);

// One recording each.
Result<WrittenLabels> writeAudacity(const LabelDocument& document);
Result<ReadLabels> readAudacity(std::string_view bytes, const std::string& name, const FindRecording& find);
Result<WrittenLabels> writeTextGrid(const LabelDocument& document, bool shortForm);
Result<ReadLabels> readTextGrid(std::string_view bytes, const std::string& name, const FindRecording& find);
Result<WrittenLabels> writeEaf(const LabelDocument& document);
Result<ReadLabels> readEaf(std::string_view bytes, const std::string& name, const FindRecording& find);
// Many recordings.
Result<WrittenLabels> writeCsv(std::span<const LabelDocument> documents);
Result<ReadLabels> readCsv(std::string_view bytes, const std::string& name, const FindRecording& find);
Result<WrittenLabels> writeJson(std::span<const LabelDocument> documents);
Result<ReadLabels> readJson(std::string_view bytes, const std::string& name, const FindRecording& find);
Result<WrittenLabels> writeAudformat(std::span<const LabelDocument> documents);
Result<ReadLabels> readAudformat(std::string_view bytes, const std::string& name, const FindRecording& find);

}  // namespace sigwavnet::exchange
