#include "app/cli/annotate_simulate.h"

#include <map>
#include <nlohmann/json.hpp>

#include "app/cli/annotation_simulation.h"
#include "app/cli/config_source.h"
#include "app/cli/corpus_source.h"
#include "app/cli/model_source.h"
#include "app/cli/svg.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/evaluation/intervals.h"

namespace sigwavnet::cli {
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

struct SimulateOptions {
    CorpusSource corpus;
    ConfigSource config;
    SimulationOptions simulation;
    std::string order = "margin", device = "auto", out;
    bool json = false;
};

// Mean over the repeats of one order and round.
struct Mean {
    int labels = 0;
    double wa = 0, uar = 0;
};

std::vector<Mean> meansOf(const std::vector<SimulationPoint>& points, const std::string& order, int rounds) {
    std::vector<Mean> means(static_cast<size_t>(rounds));
    std::vector<int> counts(means.size(), 0);
    for (const SimulationPoint& point : points) {
        if (point.order != order) continue;
        Mean& mean = means[size_t(point.round - 1)];
        mean.labels = point.labels;
        mean.wa += point.wa;
        mean.uar += point.uar;
        ++counts[size_t(point.round - 1)];
    }
    for (size_t i = 0; i < means.size(); ++i)
        if (counts[i] > 0) {
            means[i].wa /= counts[i];
            means[i].uar /= counts[i];
        }
    return means;
}

std::string csvOf(const std::vector<SimulationPoint>& points) {
    std::string text = "order,repeat,round,labels,wa,uar\n";
    for (const SimulationPoint& p : points)
        text += p.order + "," + std::to_string(p.repeat) + "," + std::to_string(p.round) + "," +
                std::to_string(p.labels) + "," + fixedText(p.wa, 4) + "," + fixedText(p.uar, 4) + "\n";
    return text;
}

Json jsonOf(const std::vector<SimulationPoint>& points) {
    Json rows = Json::array();
    for (const SimulationPoint& p : points)
        rows.push_back({{"order", p.order},
                        {"repeat", p.repeat},
                        {"round", p.round},
                        {"labels", p.labels},
                        {"wa", p.wa},
                        {"uar", p.uar}});
    return rows;
}

std::string curveFigure(const std::vector<Mean>& active, const std::vector<Mean>& random,
                     const std::string& order) {
    LineChart chart{
        "Accuracy on clips never labelled", "labelled clips", "UAR [%]", {}, 0, 0, false, 640, 320};
    const auto add = [&](const std::string& name, const std::vector<Mean>& means, size_t colour) {
        Series series{name, {}, {}, colour, colour > 0};
        for (const Mean& mean : means) {
            series.x.push_back(mean.labels);
            series.y.push_back(mean.uar * 100);
        }
        chart.series.push_back(std::move(series));
    };
    add(order, active, 0);
    if (order != "random") add("random", random, 1);
    return lineChart(chart);
}

// "+2.1 [-1.3, 5.5]": how much UAR the order is above a random one after this round, in percent points, with a 95 %
// interval over the repeats. Both share a repeat's start and test clips, hence differences within repeats.
std::string gainText(const std::vector<SimulationPoint>& points, const SimulateOptions& options, int round) {
    std::map<int, double> gains;  // by repeat
    for (const SimulationPoint& point : points)
        if (point.round == round) gains[point.repeat] += (point.order == options.order ? 100 : -100) * point.uar;
    std::vector<double> scores;
    for (const auto& [repeat, gain] : gains) scores.push_back(gain);
    const double tested = options.simulation.testShare;
    const MeanInterval gain = correctedInterval(scores, tested / (1 - tested));
    const std::string text = (gain.mean < 0 ? "" : "+") + fixedText(gain.mean, 1);
    if (!gain.interval) return text;
    return text + " [" + fixedText(gain.interval->low, 1) + ", " + fixedText(gain.interval->high, 1) + "]";
}

std::string textOf(const std::vector<SimulationPoint>& points, const std::vector<Mean>& active,
                   const std::vector<Mean>& random, const SimulateOptions& options) {
    const std::string& order = options.order;
    const int repeats = options.simulation.repeats;
    TextTable table({"labels", order + " WA", "UAR", "random WA", "UAR", "UAR gained"});
    for (size_t i = 0; i < active.size(); ++i)
        table.add({std::to_string(active[i].labels), percentText(active[i].wa), percentText(active[i].uar),
                   percentText(random[i].wa), percentText(random[i].uar),
                   order == "random" ? "-" : gainText(points, options, int(i) + 1)});
    return table.text() + "Means of " + countedText(size_t(repeats), "repeat") +
           (repeats > 1 ? ", in brackets 95 % intervals over them" : "") +
           "; tested on clips that were never uncovered, whose speakers and sentences may be "
           "among the labelled ones.\n";
}

Result<int> simulate(SimulateOptions options, Console& console) {
    SWN_ASSIGN(options.simulation.config, makeConfig(options.config));
    SWN_ASSIGN(options.simulation.order, queueOrderNamed(options.order));
    SWN_TRY(validateConfig(options.simulation.config));
    SWN_ASSIGN(const Device device, Device::parse(options.device));
    CorpusSource source = options.corpus;
    const TrainingConfig& config = options.simulation.config;
    source.minimumSeconds =
        std::max(source.minimumSeconds, double(config.network.minimumSamples()) / config.preparation.rate.hz);
    SWN_ASSIGN(const Corpus corpus, openCorpus(source, console));
    noteProblems(corpus.problems, console);
    options.simulation.folder = options.out;
    SWN_TRY(makeFolder(options.out));
    SWN_ASSIGN(const std::vector<SimulationPoint> points,
               simulateAnnotation(corpus, options.simulation, device, console));
    const auto active = meansOf(points, options.order, options.simulation.rounds);
    const auto random = meansOf(points, "random", options.simulation.rounds);
    SWN_TRY(writeFileAtomically(fs::path(options.out) / "curve.csv", csvOf(points)));
    SWN_TRY(
        writeFileAtomically(fs::path(options.out) / "curve.svg", curveFigure(active, random, options.order)));
    SWN_TRY(options.json ? console.print(jsonOf(points))
                         : console.print(textOf(points, active, random, options)));
    return 0;
}

}  // namespace

void addAnnotateSimulate(CLI::App& annotate, Action& action) {
    auto options = std::make_shared<SimulateOptions>();
    options->config.preset = "demo";
    CLI::App* command = annotate.add_subcommand(
        "simulate", "What a model-driven order saves: a corpus with its labels hidden");
    command
        ->add_option("--corpus", options->corpus.path,
                     "A labelled corpus: a folder of recordings, or a CSV table")
        ->required();
    addCorpusOptions(*command, options->corpus);
    addConfigOptions(*command, options->config, false);
    // The test clips are the simulation's own: everything that is uncovered trains.
    command->remove_option(command->get_option("--split"));
    addDeviceOption(*command, options->device);
    command
        ->add_option("--order", options->order, "The order to compare with a random one: entropy or margin")
        ->check(CLI::IsMember({"entropy", "margin"}))
        ->capture_default_str();
    command->add_option("--start", options->simulation.start, "Clips labelled before the first round")
        ->check(CLI::Range(2, 1000000))
        ->capture_default_str();
    command->add_option("--batch", options->simulation.batch, "Clips labelled in each further round")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    command->add_option("--rounds", options->simulation.rounds, "Trainings of each order")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command
        ->add_option("--repeats", options->simulation.repeats, "With other test clips and another start each")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--out", options->out, "Folder for curve.csv and curve.svg")->required();
    command->add_flag("--json", options->json, "Print JSON");
    command->footer(
        "Example:\n  sigwavnet annotate simulate --corpus recordings/emodb --rounds 6 --repeats 3 --out "
        "simulation");
    command->callback([options, &action] {
        checkSettings(options->config);
        action = [options](Console& console) { return simulate(*options, console); };
    });
}

}  // namespace sigwavnet::cli
