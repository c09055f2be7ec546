// How right a model was about labels that people gave after it had been made. Pure.
#pragma once

#include <string>
#include <vector>

#include "app/project/project.h"

namespace sigwavnet::studio {

struct JudgedLabel {
    bool right = false;
    bool blind = false;  // the person did not see the suggestion
};

struct ModelRecord {
    std::string hash, name;
    std::vector<JudgedLabel> labels;  // in the order in which they were given
    int count(bool blind) const;
    int right(bool blind) const;
};

// One record a model of the project that had a say, in the order of their first labels. Of each item only the annotator's
// first label under a model counts, and none that was there when the model's training began: it may have learned from
// it. What a hidden suggestion was is known only of the model that the project shows.
Result<std::vector<ModelRecord>> modelRecords(const project::Project& project, project::Id annotator);

struct ShareInterval {
    double low = 0, high = 1;
};
// 95 % interval of a share (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927).
ShareInterval wilson(int right, int count);

}  // namespace sigwavnet::studio
