// TESS, the Toronto emotional speech set: OAF_back_angry.wav is the older actress saying "back" in anger. A
// few of her files are called OA_… instead.
#include <regex>

#include "core/dataset/importers/name_format.h"

namespace sigwavnet {
namespace {

class TessFormat final : public NameFormat {
public:
    Importer about() const override { return {"tess", "TESS"}; }
    std::string example() const override { return "OAF_back_angry.wav"; }

protected:
    std::optional<NameReading> parse(const std::vector<std::string>& parts) const override {
        static const std::regex shape("([OY])AF?_([A-Za-z]+)_([A-Za-z]+)", std::regex::icase);
        static const std::map<std::string, std::string> emotions = {
            {"angry", "anger"},     {"disgust", "disgust"}, {"fear", "fear"},  {"happy", "happiness"},
            {"neutral", "neutral"}, {"ps", "surprise"},     {"sad", "sadness"}};
        std::smatch match;
        if (!std::regex_match(parts.back(), match, shape)) return {};
        NameReading reading{lookUp(emotions, lowerCase(match[3])),
                            match[3],
                            upperCase(match[1]) + "AF",
                            lowerCase(match[2]),
                            {}};
        reading.fields["gender"] = "female";
        return reading;
    }
};

}  // namespace

std::unique_ptr<const CorpusFormat> makeTessFormat() {
    return std::make_unique<TessFormat>();
}

}  // namespace sigwavnet
