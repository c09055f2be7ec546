// CREMA-D: 1001_DFA_ANG_XX.wav is actor 1001, sentence DFA, anger, level unspecified.
#include <regex>

#include "core/dataset/importers/name_format.h"

namespace sigwavnet {
namespace {

class CremadFormat final : public NameFormat {
public:
    Importer about() const override { return {"cremad", "CREMA-D"}; }
    std::string example() const override { return "1001_DFA_ANG_XX.wav"; }

protected:
    std::optional<NameReading> parse(const std::vector<std::string>& parts) const override {
        // One file of the corpus is called 1040_ITH_SAD_X.
        static const std::regex shape("(\\d{4})_([A-Z]{3})_([A-Z]{3})_([A-Z]{1,2})");
        static const std::map<std::string, std::string> emotions = {{"ANG", "anger"},   {"DIS", "disgust"},
                                                                    {"FEA", "fear"},    {"HAP", "happiness"},
                                                                    {"NEU", "neutral"}, {"SAD", "sadness"}};
        static const std::map<std::string, std::string> levels = {
            {"LO", "low"}, {"MD", "medium"}, {"HI", "high"}, {"XX", "unspecified"}, {"X", "unspecified"}};
        std::smatch match;
        if (!std::regex_match(parts.back(), match, shape)) return {};
        NameReading reading{lookUp(emotions, match[3]), match[3], match[1], match[2], {}};
        reading.fields["intensity"] = lookUp(levels, match[4]);
        return reading;
    }
};

}  // namespace

std::unique_ptr<const CorpusFormat> makeCremadFormat() {
    return std::make_unique<CremadFormat>();
}

}  // namespace sigwavnet
