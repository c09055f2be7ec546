// RAVDESS: 03-01-05-02-01-01-12.wav is modality, channel, emotion, intensity, statement, repetition, actor.
//
// Sung recordings get classes of their own ("song-anger"), which the default class map drops: the corpus
// people compare by is the 1440 spoken ones. A class map that names them brings them back
// ("song-anger=anger").
#include <regex>

#include "core/dataset/importers/name_format.h"

namespace sigwavnet {
namespace {

using Codes = std::map<std::string, std::string>;

const Codes& emotions() {
    static const Codes codes = {{"01", "neutral"}, {"02", "calm"}, {"03", "happiness"}, {"04", "sadness"},
                                {"05", "anger"},   {"06", "fear"}, {"07", "disgust"},   {"08", "surprise"}};
    return codes;
}

std::map<std::string, std::string> fieldsOf(const std::smatch& match) {
    static const Codes modalities = {{"01", "audio-video"}, {"02", "video"}, {"03", "audio"}};
    static const Codes channels = {{"01", "speech"}, {"02", "song"}};
    static const Codes intensities = {{"01", "normal"}, {"02", "strong"}};
    const bool odd = (match[7].str().back() - '0') % 2 == 1;
    return {{"modality", lookUp(modalities, match[1])},
            {"channel", lookUp(channels, match[2])},
            {"intensity", lookUp(intensities, match[4])},
            {"repetition", match[6]},
            {"gender", odd ? "male" : "female"}};
}

class RavdessFormat final : public NameFormat {
public:
    Importer about() const override { return {"ravdess", "RAVDESS"}; }
    std::string example() const override { return "Actor_12/03-01-05-02-01-01-12.wav"; }

    ClassMap defaultMap() const override {
        ClassMap map;
        for (const auto& [code, emotion] : emotions()) map.drop("song-" + emotion);
        return map;
    }

protected:
    std::optional<NameReading> parse(const std::vector<std::string>& parts) const override {
        static const std::regex shape("(\\d\\d)-(0[12])-(\\d\\d)-(\\d\\d)-(\\d\\d)-(\\d\\d)-(\\d\\d)");
        std::smatch match;
        if (!std::regex_match(parts.back(), match, shape)) return {};
        NameReading reading{lookUp(emotions(), match[3]), match[3], match[7], match[5], fieldsOf(match)};
        if (match[2] == "02" && !reading.label.empty()) reading.label = "song-" + reading.label;
        return reading;
    }
};

}  // namespace

std::unique_ptr<const CorpusFormat> makeRavdessFormat() {
    return std::make_unique<RavdessFormat>();
}

}  // namespace sigwavnet
