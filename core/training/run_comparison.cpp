#include "core/training/run_comparison.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/csv.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

struct Answer {
    std::string truth, predicted;
    bool right() const { return truth == predicted; }
};

// By clip; empty when the run was not tested.
Result<std::map<std::string, Answer>> readAnswers(const fs::path& folder) {
    const fs::path path = folder / "predictions.csv";
    std::map<std::string, Answer> answers;
    const auto read = readCsvFile(path);
    if (!read && read.error().kind != ErrorKind::NotFound) return read.error();
    if (!read) return answers;
    const std::vector<CsvRow>& rows = *read;
    const std::vector<std::string> expected{"clip", "truth", "predicted"};
    if (rows.empty() || rows.front().cells.size() < expected.size() ||
        !std::equal(expected.begin(), expected.end(), rows.front().cells.begin()))
        return Error{ErrorKind::Invalid,
                     path.string(),
                     {CORE_TEXT("The table has other columns than a run's predictions.")}};
    for (size_t i = 1; i < rows.size(); ++i) {
        const std::vector<std::string>& cells = rows[i].cells;
        if (cells.size() >= expected.size()) answers[cells[0]] = {cells[1], cells[2]};
    }
    return answers;
}

}  // namespace

std::vector<ConfigurationDifference> configurationDifferences(const std::vector<const RunRecord*>& runs) {
    std::vector<ConfigurationDifference> differences;
    if (runs.size() < 2) return differences;
    const auto add = [&](const std::string& key, std::vector<std::string> values) {
        const bool same = std::all_of(values.begin(), values.end(),
                                      [&](const std::string& value) { return value == values.front(); });
        if (!same) differences.push_back({key, std::move(values)});
    };
    std::vector<std::string> corpora;
    for (const RunRecord* run : runs) corpora.push_back(run->corpus);
    add("corpus", std::move(corpora));

    std::vector<std::string> keys;
    for (const RunRecord* run : runs)
        for (const auto& [key, value] : run->configuration)
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    for (const std::string& key : keys) {
        std::vector<std::string> values;
        for (const RunRecord* run : runs) {
            const std::string* value = run->option(key);
            values.push_back(value ? *value : "");
        }
        add(key, std::move(values));
    }
    return differences;
}

double signTest(int64_t a, int64_t b) {
    const int64_t n = a + b, fewer = std::min(a, b);
    if (n == 0) return 1;
    double tail = 0;
    for (int64_t k = 0; k <= fewer; ++k) {
        const double ways =
            std::lgamma(double(n) + 1) - std::lgamma(double(k) + 1) - std::lgamma(double(n - k) + 1);
        tail += std::exp(ways - double(n) * std::log(2.0));
    }
    return std::min(1.0, 2 * tail);
}

Result<std::optional<PairedTest>> pairedTest(const fs::path& first, const fs::path& second) {
    SWN_ASSIGN(const auto ours, readAnswers(first));
    SWN_ASSIGN(const auto theirs, readAnswers(second));
    PairedTest test;
    for (const auto& [clip, answer] : ours) {
        const auto other = theirs.find(clip);
        if (other == theirs.end() || other->second.truth != answer.truth) continue;
        const bool a = answer.right(), b = other->second.right();
        ++test.clips;
        ++(a && b ? test.bothRight : a ? test.onlyFirst : b ? test.onlySecond : test.bothWrong);
    }
    if (test.clips == 0) return std::optional<PairedTest>();
    test.p = signTest(test.onlyFirst, test.onlySecond);
    return std::optional<PairedTest>(test);
}

}  // namespace sigwavnet
