// sigwavnet timeline MODEL FILE: class probabilities over a long recording, merged into segments.
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/model_source.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/evaluation/timeline.h"
#include "core/evaluation/timeline_export.h"

namespace sigwavnet::cli {

namespace {

struct TimelineOptions {
    ModelSource model;
    std::string file;
    WindowOptions window;
    double smooth = 0;
    SegmentOptions segments;
    std::string format = "text";
    std::string out;
};

const std::map<std::string, LabelFormat>& labelFormatsByName() {
    static const std::map<std::string, LabelFormat> formats{{"audacity", LabelFormat::Audacity},
                                                            {"textgrid", LabelFormat::TextGrid},
                                                            {"eaf", LabelFormat::Eaf}};
    return formats;
}

std::string segmentTable(const Timeline& timeline, const std::vector<Segment>& segments) {
    TextTable table({"class", "from s", "to s", "probability"});
    for (const Segment& segment : segments)
        table.add({timeline.classes[size_t(segment.label)], fixedText(secondsAt({segment.begin}, timeline.rate), 3),
                   fixedText(secondsAt({segment.end}, timeline.rate), 3), fixedText(segment.probability, 3)});
    return table.text();
}

Result<std::string> labelFile(const TimelineOptions& options, const Timeline& timeline, const std::vector<Segment>& segments,
                              Console& console) {
    const std::string model = std::filesystem::path(options.model.path).filename().string();
    const std::vector<LabelDocument> documents{timelineLabels(timeline, segments, model)};
    SWN_ASSIGN(WrittenLabels written, writeLabels(documents, labelFormatsByName().at(options.format)));
    for (const Message& loss : written.losses) console.note(loss.text());
    return std::move(written.files.front().bytes);
}

Result<std::string> rendered(const TimelineOptions& options, const Timeline& timeline, const std::vector<Segment>& segments,
                             Console& console) {
    if (options.format == "json") return timelineJson(timeline, segments).dump(1) + "\n";
    if (options.format == "csv") return timelineCsv(timeline, segments);
    if (options.format == "text") return segmentTable(timeline, segments);
    return labelFile(options, timeline, segments, console);
}

Result<int> printTimeline(const TimelineOptions& options, Console& console) {
    SWN_ASSIGN(const Predictor predictor, openPredictor(options.model));
    SWN_ASSIGN(const Timeline raw, computeTimeline(predictor, options.file, options.window, console));
    const Timeline timeline = smoothed(raw, options.smooth);
    SWN_ASSIGN(const std::string text, rendered(options, timeline, segmentsOf(timeline, options.segments), console));
    if (options.out.empty()) {
        SWN_TRY(console.print(text));
    } else {
        SWN_TRY(writeFileAtomically(options.out, text));
        console.note("Written: " + options.out);
    }
    return 0;
}

void addSeconds(CLI::App& command, const char* name, double& seconds, const char* help) {
    command.add_option(name, seconds, help)->check(CLI::Range(0.0, 86400.0))->capture_default_str();
}

}  // namespace

void addTimelineCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<TimelineOptions>();
    CLI::App* command = app.add_subcommand("timeline", "Class probabilities over a long recording, and its segments");
    addModelOptions(*command, options->model);
    command->add_option("FILE", options->file, "A recording of any length")->required();
    addSeconds(*command, "--window", options->window.windowSeconds, "Length of the sliding window [s]");
    addSeconds(*command, "--hop", options->window.hopSeconds, "From one window to the next [s]");
    addSeconds(*command, "--smooth", options->smooth, "Average the probabilities over so many seconds");
    command
        ->add_option("--margin", options->segments.margin,
                     "A new class must be this much more probable than the one before to take over")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    addSeconds(*command, "--minimum", options->segments.minimumSeconds, "Shorter segments go to their neighbours [s]");
    command
        ->add_option("--least", options->segments.leastProbability,
                     "Windows whose most probable class is below it belong to no segment")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command
        ->add_option("--format", options->format,
                     "text: a table of segments; csv: a row a window, with all probabilities; json: both; audacity, "
                     "textgrid, eaf: segments as labels of these programs")
        ->check(CLI::IsMember({"text", "csv", "json", "audacity", "textgrid", "eaf"}))
        ->capture_default_str();
    command->add_flag_callback("--json", [options] { options->format = "json"; }, "The same as --format json");
    command->add_option("--out", options->out, "Write into this file; an existing file is replaced");
    command->footer("Example:\n  sigwavnet timeline my-run interview.wav --smooth 3 --minimum 2 --format textgrid --out "
                    "interview.TextGrid");
    command->callback([options, &action] {
        action = [options](Console& console) { return printTimeline(*options, console); };
    });
}

}  // namespace sigwavnet::cli
