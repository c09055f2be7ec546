// Merging, dropping and renaming of classes.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/base/result.h"

namespace sigwavnet {

class ClassMap {
public:
    // "exc=hap,fru=,xxx=": exc becomes hap, fru and xxx are dropped; "*=" drops every label not named. A backslash
    // before ',', '=', '*' or '\' makes it a part of the name. Error: Invalid (names the entry).
    static Result<ClassMap> parse(const std::string& text);

    void rename(const std::string& from, const std::string& to) { map_[from] = to; }
    void drop(const std::string& label) { map_[label] = ""; }
    void dropOthers() { dropOthers_ = true; }
    bool names(const std::string& label) const { return map_.count(label) != 0; }
    bool empty() const { return map_.empty() && !dropOthers_; }

    // The class of a label; nothing when it is dropped. One step: "a=b,b=c" turns a into b.
    std::optional<std::string> apply(const std::string& label) const;
    std::string text() const;  // parse(text()) is the same map

private:
    std::map<std::string, std::string> map_;
    bool dropOthers_ = false;
};

}  // namespace sigwavnet
