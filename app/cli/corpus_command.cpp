// sigwavnet corpus PATH: what is in a corpus, and what is wrong with it.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/corpus_source.h"
#include "app/cli/text_table.h"

namespace sigwavnet::cli {

namespace {

using Json = nlohmann::ordered_json;

Json corpusJson(const Corpus& corpus) {
    Json problems = Json::array();
    for (const Problem& p : corpus.problems)
        problems.push_back({{"path", p.path}, {"kind", problemName(p.kind)}, {"message", p.message.text()}});
    Json json;
    json["format"] = corpus.format;
    json["clips"] = corpus.clips.size();
    json["classes"] = Json(corpus.classCounts());
    json["speakers"] = Json(corpus.speakerCounts());
    json["dropped"] = Json(corpus.dropped);  // by the class map, by their label before it
    json["problems"] = std::move(problems);
    return json;
}

std::string countTable(const std::string& title, const std::map<std::string, int>& counts, size_t total) {
    TextTable table({title, "clips", "share"});
    for (const auto& [name, count] : counts)
        table.add(
            {name, std::to_string(count), percentText(double(count) / double(std::max<size_t>(total, 1)))});
    return table.text() + "\n";
}

std::string summary(const Corpus& corpus) {
    double seconds = 0, shortest = 1e9, longest = 0;
    for (const Clip& clip : corpus.clips) {
        seconds += clip.seconds();
        shortest = std::min(shortest, clip.seconds());
        longest = std::max(longest, clip.seconds());
    }
    std::string text = corpus.root.string() + "  (" + corpus.format + ")\n" +
                       std::to_string(corpus.clips.size()) + " clips, " + durationText(seconds) + " in all";
    if (!corpus.clips.empty())
        text += ", each " + fixedText(shortest, 2) + " to " + fixedText(longest, 2) + " s";
    return text + "\n\n";
}

std::string describe(const Corpus& corpus) {
    std::string text = summary(corpus) + countTable("class", corpus.classCounts(), corpus.clips.size());
    if (const auto speakers = corpus.speakerCounts(); !speakers.empty())
        text += countTable("speaker", speakers, corpus.clips.size());
    for (const auto& [label, count] : corpus.dropped)
        text += "dropped by the class map: " + label + ", " + std::to_string(count) + " clips\n";
    text += std::to_string(corpus.problems.size()) + " problems\n";
    for (const Problem& p : corpus.problems)
        text += "  " + p.path + " [" + problemName(p.kind) + (p.excluded ? ", left out] " : "] ") +
                p.message.text() + "\n";
    return text;
}

}  // namespace

void addCorpusCommand(CLI::App& app, Action& action) {
    struct Options {
        CorpusSource source;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("corpus", "List a corpus' classes, speakers and problems");
    command->add_option("PATH", options->source.path, "A folder of recordings, or a CSV table")->required();
    addCorpusOptions(*command, options->source);
    command->add_flag("--json", options->json, "Print JSON");
    command->footer("Example:\n  sigwavnet corpus recordings/emodb --json");
    command->callback([options, &action] {
        action = [options](Console& console) -> Result<int> {
            SWN_ASSIGN(const Corpus corpus, openCorpus(options->source, console));
            SWN_TRY(options->json ? console.print(corpusJson(corpus)) : console.print(describe(corpus)));
            return 0;
        };
    });
}

}  // namespace sigwavnet::cli
