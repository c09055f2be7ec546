#include "app/project/values.h"

namespace sigwavnet::project {

const char* schemeKindName(SchemeKind kind) {
    switch (kind) {
        case SchemeKind::Single:
            return "single";
        case SchemeKind::Multiple:
            return "multiple";
        case SchemeKind::Rating:
            return "rating";
    }
    return "";
}

const char* flagName(Flag flag) {
    switch (flag) {
        case Flag::Noise:
            return "noise";
        case Flag::Overlap:
            return "overlap";
        case Flag::WrongLanguage:
            return "wrong-language";
        case Flag::Broken:
            return "broken";
    }
    return "";
}

}  // namespace sigwavnet::project
