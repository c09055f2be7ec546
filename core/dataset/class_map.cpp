#include "core/dataset/class_map.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace sigwavnet {
namespace {

// One "from=to", as it is read; `literal` tells a label that is called "*" from the star.
struct Entry {
    std::string from, to;
    bool literal = false;
    bool hasEquals = false;
};

std::string trimmed(std::string_view text) {
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::vector<Entry> split(const std::string& text) {
    std::vector<Entry> entries(1);
    for (size_t i = 0; i < text.size(); ++i) {
        Entry& entry = entries.back();
        std::string& side = entry.hasEquals ? entry.to : entry.from;
        if (text[i] == '\\' && i + 1 < text.size()) {
            side += text[++i];
            entry.literal = entry.literal || !entry.hasEquals;
        } else if (text[i] == ',') {
            entries.emplace_back();
        } else if (text[i] == '=' && !entry.hasEquals) {
            entry.hasEquals = true;
        } else {
            side += text[i];
        }
    }
    for (Entry& entry : entries) {
        entry.from = trimmed(entry.from);
        entry.to = trimmed(entry.to);
    }
    return entries;
}

std::string escaped(const std::string& name) {
    std::string result;
    for (const char c : name) {
        if (c == ',' || c == '=' || c == '*' || c == '\\') result += '\\';
        result += c;
    }
    return result;
}

Error badEntry(const Entry& entry) {
    return {
        ErrorKind::Invalid,
        entry.from,
        {CORE_TEXT(
             "The class map's entry \"%1\" is not understood; write \"old=new\" to rename a class, \"old=\" "
             "to drop it, and \"*=\" to drop every class not named."),
         {entry.hasEquals ? entry.from + "=" + entry.to : entry.from}}};
}

}  // namespace

Result<ClassMap> ClassMap::parse(const std::string& text) {
    ClassMap result;
    for (const Entry& entry : split(text)) {
        if (entry.from.empty() && entry.to.empty() && !entry.hasEquals) continue;  // "", "a=b,"
        if (!entry.hasEquals || entry.from.empty()) return badEntry(entry);
        if (entry.from == "*" && !entry.literal) {
            if (!entry.to.empty()) return badEntry(entry);
            result.dropOthers_ = true;
            continue;
        }
        const auto [place, isNew] = result.map_.emplace(entry.from, entry.to);
        if (!isNew && place->second != entry.to)
            return Error{
                ErrorKind::Invalid,
                entry.from,
                {CORE_TEXT("The class map names \"%1\" twice with different results (\"%2\" and \"%3\")."),
                 {entry.from, place->second, entry.to}}};
    }
    return result;
}

std::optional<std::string> ClassMap::apply(const std::string& label) const {
    const auto found = map_.find(label);
    if (found == map_.end()) return dropOthers_ ? std::nullopt : std::optional(label);
    return found->second.empty() ? std::nullopt : std::optional(found->second);
}

std::string ClassMap::text() const {
    std::string result;
    const auto add = [&result](const std::string& entry) { result += (result.empty() ? "" : ",") + entry; };
    for (const auto& [from, to] : map_) add(escaped(from) + "=" + escaped(to));
    if (dropOthers_) add("*=");
    return result;
}

}  // namespace sigwavnet
