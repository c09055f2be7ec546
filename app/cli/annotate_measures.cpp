// sigwavnet annotate agreement, consensus.
#include <nlohmann/json.hpp>
#include <set>

#include "app/cli/annotate_actions.h"
#include "app/cli/annotate_source.h"
#include "app/cli/text_table.h"
#include "app/project/measures.h"
#include "core/annotation/agreement.h"

namespace sigwavnet::cli {

using namespace project;
using Json = nlohmann::ordered_json;

namespace {

// One line of the report.
struct Figure {
    std::string what;     // "all", a class, "anna and berta"
    std::string measure;  // "fleiss"
    Agreement agreement;
};

class Report {
public:
    Report(const AgreementOptions& options, Console& console) : options_(options), console_(console) {}

    Status add(const std::string& what, const RatingTable& table,
               std::initializer_list<AgreementMeasure> measures) {
        for (const AgreementMeasure measure : measures) {
            SWN_ASSIGN(Agreement agreement, computeAgreement(table, measure, options_, console_));
            figures_.push_back({what, agreementMeasureName(measure), std::move(agreement)});
        }
        return {};
    }

    std::string text() const {
        TextTable table({"between", "measure", "value", "95 % interval", "items"});
        for (const Figure& figure : figures_) {
            const Agreement& a = figure.agreement;
            table.add({figure.what, figure.measure, a.value ? fixedText(*a.value, 3) : "-",
                       a.interval
                           ? "[" + fixedText(a.interval->low, 3) + ", " + fixedText(a.interval->high, 3) + "]"
                           : "-",
                       std::to_string(a.items)});
        }
        std::string text = table.text();
        std::set<std::string> said;  // one reason often holds for all
        for (const Figure& figure : figures_)
            if (!figure.agreement.value && said.insert(figure.agreement.undefined.text()).second)
                text += figure.what + ", " + figure.measure + ": " + figure.agreement.undefined.text() + "\n";
        return text;
    }

    Json json() const {
        Json rows = Json::array();
        for (const Figure& figure : figures_) {
            const Agreement& a = figure.agreement;
            Json row = {{"between", figure.what},
                        {"measure", figure.measure},
                        {"value", a.value ? Json(*a.value) : Json()},
                        {"items", a.items},
                        {"ratings", a.ratings},
                        {"observed", a.observed},
                        {"expected", a.expected}};
            row["interval"] = a.interval ? Json{a.interval->low, a.interval->high} : Json();
            if (!a.value) row["undefined"] = a.undefined.text();
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    AgreementOptions options_;
    Console& console_;
    std::vector<Figure> figures_;
};

Json confusionJson(const RatingTable& table, size_t a, size_t b) {
    const Matrix<int64_t> counts = confusionOf(table, a, b);
    Json rows = Json::array();
    for (size_t r = 0; r < counts.rows; ++r)
        rows.push_back(Json(std::vector<int64_t>(counts.row(r), counts.row(r) + counts.columns)));
    return {{"rows", table.annotators[a]}, {"columns", table.annotators[b]}, {"counts", rows}};
}

// All measures that make sense for the scheme: overall, then a class, then a pair of annotators.
Status report(const RatingTable& table, bool rating, Report& report) {
    using enum AgreementMeasure;
    if (rating)
        SWN_TRY(report.add("all", table, {AlphaInterval, AlphaOrdinal}));
    else
        SWN_TRY(report.add("all", table, {Fleiss, AlphaNominal}));
    if (!rating && table.categories.size() > 2)
        for (size_t c = 0; c < table.categories.size(); ++c)
            SWN_TRY(report.add(table.categories[c], oneAgainstRest(table, int(c)), {Fleiss, AlphaNominal}));
    for (size_t a = 0; a < table.annotators.size(); ++a)
        for (size_t b = a + 1; b < table.annotators.size(); ++b) {
            const std::string pair = table.annotators[a] + " and " + table.annotators[b];
            if (rating)
                SWN_TRY(report.add(pair, pairOf(table, a, b), {CohenLinear, CohenQuadratic, AlphaInterval}));
            else
                SWN_TRY(report.add(pair, pairOf(table, a, b), {Cohen}));
        }
    return {};
}

}  // namespace

Result<int> annotateAgreement(const AnnotateAgreement& options, Console& console) {
    SWN_ASSIGN(const auto project, openProject(options.project, false, console));
    SWN_ASSIGN(const Scheme scheme, schemeNamed(*project, options.scheme));
    RatingSelection selection;
    selection.scheme = scheme.id;
    SWN_ASSIGN(selection.annotators, annotatorsNamed(*project, options.annotators));
    for (const ClassEntry& entry : scheme.classes)
        if (entry.name == options.classes) selection.classId = entry.id;
    if (!options.classes.empty() && selection.classId == 0)
        return Error{ErrorKind::NotFound,
                     options.project,
                     {CORE_TEXT("\"%1\" has no class \"%2\"."), {scheme.name, options.classes}}};
    SWN_ASSIGN(const SelectedRatings selected, selectRatings(*project, selection));
    AgreementOptions bootstrap;
    bootstrap.resamples = options.resamples;
    Report figures(bootstrap, console);
    SWN_TRY(report(selected.table, scheme.kind == SchemeKind::Rating, figures));
    if (!options.json) {
        SWN_TRY(console.print(figures.text()));
        return 0;
    }
    Json confusions = Json::array();
    for (size_t a = 0; a < selected.table.annotators.size(); ++a)
        for (size_t b = a + 1; b < selected.table.annotators.size(); ++b)
            confusions.push_back(confusionJson(selected.table, a, b));
    SWN_TRY(console.print(Json{{"scheme", scheme.name},
                               {"categories", selected.table.categories},
                               {"agreement", figures.json()},
                               {"confusions", confusions}}));
    return 0;
}

Result<int> annotateConsensus(const AnnotateConsensus& options, Console& console) {
    SWN_ASSIGN(const auto project, openProject(options.project, false, console));
    SWN_ASSIGN(const Scheme scheme, schemeNamed(*project, options.scheme));
    ConsensusRequest request;
    request.scheme = scheme.id;
    request.kind = options.method == "dawid-skene" ? ConsensusKind::DawidSkene : ConsensusKind::Majority;
    request.minimumSupport = options.minimumSupport;
    request.minimumRatings = options.minimumRatings;
    SWN_ASSIGN(const ProjectConsensus consensus, consensusOf(*project, request));
    if (consensus.rows.empty())
        return Error{ErrorKind::Invalid,
                     options.project,
                     {CORE_TEXT("No clip has a consensus: nothing is labelled, or the limits leave none.")}};
    SWN_TRY(writeConsensusTable(*project, consensus, options.out, options.overwrite));
    if (options.json)
        SWN_TRY(console.print(Json{{"table", options.out},
                                   {"clips", consensus.rows.size()},
                                   {"ties", consensus.ties},
                                   {"weak", consensus.weak},
                                   {"unrated", consensus.unrated}}));
    else
        SWN_TRY(console.print(options.out + ": " + std::to_string(consensus.rows.size()) +
                              " clips; left out: " + std::to_string(consensus.ties) + " ties, " +
                              std::to_string(consensus.weak) + " too weak, " +
                              std::to_string(consensus.unrated) + " unlabelled\n"));
    return 0;
}

}  // namespace sigwavnet::cli
