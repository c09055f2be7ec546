#include "core/training/option_table.h"

#include <iterator>

#include "core/training/option_builders.h"

namespace sigwavnet {

const std::vector<Option>& optionTable() {
    static const std::vector<Option> table = [] {
        std::vector<Option> all = dataOptions();
        for (std::vector<Option> part : {networkOptions(), learningOptions()}) {
            all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
        }
        return all;
    }();
    return table;
}

}  // namespace sigwavnet
