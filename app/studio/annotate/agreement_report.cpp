#include "app/studio/annotate/agreement_report.h"

#include <algorithm>

namespace sigwavnet::studio {

namespace {

constexpr int kResamplesOfParts = 400;  // of each class and pair; the overall figures take the default

}  // namespace

Result<AgreementReport> reportAgreement(const RatingTable& table, bool scale, Progress& progress) {
    using M = AgreementMeasure;
    AgreementReport report;
    report.scale = scale;
    const AgreementOptions whole;
    AgreementOptions part;
    part.resamples = kResamplesOfParts;
    std::vector<M> measures;
    if (table.annotators.size() == 2) measures.push_back(M::Cohen);
    if (table.annotators.size() == 2 && scale) measures.insert(measures.end(), {M::CohenLinear, M::CohenQuadratic});
    measures.insert(measures.end(), {M::Fleiss, M::AlphaNominal});
    if (scale) measures.insert(measures.end(), {M::AlphaOrdinal, M::AlphaInterval});
    for (const M measure : measures) {
        SWN_ASSIGN(Agreement found, computeAgreement(table, measure, whole, progress));
        report.overall.push_back({measure, std::move(found)});
    }
    for (int category = 0; category < int(table.categories.size()); ++category) {
        SWN_ASSIGN(Agreement found, computeAgreement(oneAgainstRest(table, category), M::Fleiss, part, progress));
        const auto said = std::count(table.values.values.begin(), table.values.values.end(), category);
        report.classes.push_back({category, std::move(found), int64_t(said)});
    }
    for (size_t a = 0; a < table.annotators.size(); ++a) {
        for (size_t b = a + 1; b < table.annotators.size(); ++b) {
            AgreementReport::OfPair pair{a, b, {}, {}};
            const RatingTable both = pairOf(table, a, b);
            SWN_ASSIGN(pair.agreement, computeAgreement(both, M::Cohen, part, progress));
            if (scale) {
                SWN_ASSIGN(pair.weighted, computeAgreement(both, M::CohenQuadratic, part, progress));
            }
            report.pairs.push_back(std::move(pair));
        }
    }
    return report;
}

}  // namespace sigwavnet::studio
