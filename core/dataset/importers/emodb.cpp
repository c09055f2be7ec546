// EMO-DB, the Berlin database of emotional speech: 03a01Fa.wav is speaker 03, sentence a01, happiness
// (Freude), version a.
#include <regex>
#include <set>

#include "core/dataset/importers/name_format.h"

namespace sigwavnet {
namespace {

class EmodbFormat final : public NameFormat {
public:
    Importer about() const override { return {"emodb", "EMO-DB"}; }
    std::string example() const override { return "03a01Fa.wav"; }

protected:
    std::optional<NameReading> parse(const std::vector<std::string>& parts) const override {
        static const std::regex shape("(\\d\\d)([a-z]\\d\\d)([A-Z])([a-z]?)");
        static const std::map<std::string, std::string> emotions = {
            {"W", "anger"},     {"L", "boredom"}, {"E", "disgust"}, {"A", "fear"},
            {"F", "happiness"}, {"T", "sadness"}, {"N", "neutral"}};
        static const std::set<std::string> men = {"03", "10", "11", "12", "15"};
        static const std::set<std::string> women = {"08", "09", "13", "14", "16"};
        std::smatch match;
        if (!std::regex_match(parts.back(), match, shape)) return {};
        NameReading reading{lookUp(emotions, match[3]), match[3], match[1], match[2], {}};
        if (match[4].length() > 0) reading.fields["version"] = match[4];
        if (men.count(reading.speaker)) reading.fields["gender"] = "male";
        if (women.count(reading.speaker)) reading.fields["gender"] = "female";
        return reading;
    }
};

}  // namespace

std::unique_ptr<const CorpusFormat> makeEmodbFormat() {
    return std::make_unique<EmodbFormat>();
}

}  // namespace sigwavnet
