#include "app/project/new_scheme.h"

#include <array>

namespace sigwavnet::project {

Scheme makeScheme(const std::string& name, SchemeKind kind, const std::vector<std::string>& classes) {
    Scheme scheme;
    scheme.name = name;
    scheme.kind = kind;
    for (size_t i = 0; i < classes.size(); ++i)
        scheme.classes.push_back({0, classes[i], classColour(i), i < 10 ? std::to_string((i + 1) % 10) : ""});
    return scheme;
}

std::vector<Scheme> ratingSchemes() {
    std::vector<Scheme> schemes;
    for (const auto& [name, key] :
         {std::pair("valence", "V"), std::pair("arousal", "A"), std::pair("dominance", "D")}) {
        Scheme scheme;
        scheme.name = name;
        scheme.kind = SchemeKind::Rating;
        scheme.key = key;
        schemes.push_back(std::move(scheme));
    }
    return schemes;
}

std::string classColour(size_t index) {
    static constexpr std::array colours = {"#e69f00", "#56b4e9", "#009e73", "#f0e442",
                                           "#0072b2", "#d55e00", "#cc79a7", "#999999"};
    return colours[index % colours.size()];
}

}  // namespace sigwavnet::project
