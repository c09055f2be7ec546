// Corpora that write everything they know into the names of their files.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/dataset/importers/format.h"

namespace sigwavnet {

// What a name says. An empty label: the name has the corpus's shape, but `sourceLabel` is none of its
// emotions.
struct NameReading {
    std::string label, sourceLabel, speaker, text;
    std::map<std::string, std::string> fields;
};

class NameFormat : public CorpusFormat {
public:
    double fit(const Listing& listing) const final;
    Result<Drafts> read(const Listing& listing, Progress& progress) const final;

protected:
    // `parts` as pathParts() gives them: the file's own name, without its extension, is the last. Nothing
    // when the name does not have the corpus's shape.
    virtual std::optional<NameReading> parse(const std::vector<std::string>& parts) const = 0;
};

// The value of `key`, or "" when there is none.
std::string lookUp(const std::map<std::string, std::string>& table, const std::string& key);

std::string lowerCase(std::string text);
std::string upperCase(std::string text);

}  // namespace sigwavnet
