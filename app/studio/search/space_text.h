// A searched option as words that a person can edit: "32, 64, 128" or "4 … 10".
#pragma once

#include <QString>

#include "core/search/search_space.h"

namespace sigwavnet::studio {

QString optionTitle(const std::string& key);  // translated; the key of an option that there is not

// Numbers have a point in every language: the comma parts values.
QString valuesText(const SearchParameter& parameter);

// `kind` says how `text` is meant. Errors: searchSpaceFromJson()'s, with the option's title as `where`.
Result<SearchParameter> parameterOf(const std::string& key, SearchParameter::Kind kind, const QString& text,
                                    int steps);

}  // namespace sigwavnet::studio
