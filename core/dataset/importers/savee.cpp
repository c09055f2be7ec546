// SAVEE: DC_a01.wav or DC/a01.wav is speaker DC, anger, sentence 1 of that emotion.
#include <regex>
#include <set>

#include "core/dataset/importers/name_format.h"

namespace sigwavnet {
namespace {

class SaveeFormat final : public NameFormat {
public:
    Importer about() const override { return {"savee", "SAVEE"}; }
    std::string example() const override { return "DC_a01.wav"; }

protected:
    std::optional<NameReading> parse(const std::vector<std::string>& parts) const override {
        static const std::regex shape("(?:([A-Z]{2})_)?([a-z]{1,2})(\\d\\d)");
        static const std::set<std::string> speakers = {"DC", "JE", "JK", "KL"};
        static const std::map<std::string, std::string> emotions = {
            {"a", "anger"},   {"d", "disgust"},  {"f", "fear"},     {"h", "happiness"},
            {"n", "neutral"}, {"sa", "sadness"}, {"su", "surprise"}};
        std::smatch match;
        if (!std::regex_match(parts.back(), match, shape)) return {};
        std::string speaker = match[1];
        if (speaker.empty() && parts.size() > 1) speaker = parts[parts.size() - 2];
        if (!speakers.count(speaker)) return {};
        // The same code is the same sentence for all four speakers.
        const std::string sentence = match[2].str() + match[3].str();
        return NameReading{lookUp(emotions, match[2]), match[2], speaker, sentence, {{"gender", "male"}}};
    }
};

}  // namespace

std::unique_ptr<const CorpusFormat> makeSaveeFormat() {
    return std::make_unique<SaveeFormat>();
}

}  // namespace sigwavnet
