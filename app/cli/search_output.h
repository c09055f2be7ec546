// A search for a person and for programs.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/search/search_folder.h"

namespace sigwavnet::cli {

// The trials, the best first; the best configuration's values; which options mattered.
std::string searchText(const SearchFolder& folder, const SearchTable& table);
nlohmann::ordered_json searchJson(const SearchFolder& folder, const SearchTable& table);

// "trial 12 at epoch 9: UAR 43.1 %" for each end of a job that `before` does not know of.
std::vector<std::string> newsSince(const SearchSettings& settings, const SearchTable& before,
                                   const SearchTable& now);

}  // namespace sigwavnet::cli
