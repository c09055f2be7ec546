// The rows behind trainingOptions(): what an option is, and how it is read from and written into a
// TrainingConfig.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/training/config.h"

namespace sigwavnet {

struct Option {
    OptionInfo info;
    std::function<OptionValue(const TrainingConfig&)> get;
    std::function<void(TrainingConfig&, const OptionValue&)>
        set;  // the value has the type and range of `info`
};

// In the order in which a form shows them. Thread-safe.
const std::vector<Option>& optionTable();
const Option* findOption(const std::string& key);  // nullptr: no such key

// Invalid with the key as `where` when `value` has another type than the option or lies outside its range or
// choices.
Status checkOptionValue(const OptionInfo& info, const OptionValue& value);

}  // namespace sigwavnet
