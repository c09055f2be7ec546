// Praat's TextGrid (manual: "TextGrid file formats"), long and short text form. The intervals of a tier cover
// the whole recording without gap or overlap: unlabelled stretches are intervals without text, overlapping
// labels go to further tiers of the same name, points to a point tier of that name. The reader puts them
// together again.
#include "core/exchange/formats.h"

namespace sigwavnet::exchange {

namespace {

struct GridTier {
    std::string title;
    bool points = false;
    std::vector<const TimedLabel*> labels;  // sorted, without overlap
};

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

// Distributes a tier's labels over as few tiers without overlap as needed.
void addGridTiers(const LabelTier& tier, std::vector<GridTier>& grid, Losses& losses) {
    const std::string title = tierTitle(tier);
    std::vector<GridTier> intervals{{title, false, {}}};
    GridTier points{title, true, {}};
    for (const TimedLabel& label : tier.labels) {
        if (trimmed(label.label).empty()) {
            losses.add(
                CORE_TEXT("Labels without text are left out: in a TextGrid they mean \"nothing here\"."));
            continue;
        }
        if (label.begin == label.end) {
            points.labels.push_back(&label);
            continue;
        }
        auto free = std::find_if(intervals.begin(), intervals.end(), [&](const GridTier& t) {
            return t.labels.empty() || t.labels.back()->end <= label.begin;
        });
        if (free == intervals.end()) {
            losses.add(CORE_TEXT("Overlapping labels are spread over several tiers of one name."));
            free = intervals.insert(intervals.end(), GridTier{title, false, {}});
        }
        free->labels.push_back(&label);
    }
    const bool onlyPoints = intervals.front().labels.empty() && !points.labels.empty();
    if (!onlyPoints) grid.insert(grid.end(), intervals.begin(), intervals.end());
    if (!points.labels.empty()) grid.push_back(std::move(points));
}

// The two text forms differ in the words around the values alone.
class GridText {
public:
    GridText(SampleRate rate, FrameIndex end, bool shortForm) : rate_(rate), end_(end), short_(shortForm) {}

    std::string write(const std::vector<GridTier>& tiers) {
        text_ = "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n";
        value("", "xmin", "0");
        value("", "xmax", secondsText(end_, rate_));
        text_ += short_ ? "<exists>\n" : "tiers? <exists>\n";
        value("", "size", std::to_string(tiers.size()));
        if (!short_) text_ += "item []:\n";
        for (size_t i = 0; i < tiers.size(); ++i) addTier(tiers[i], i + 1);
        return std::move(text_);
    }

private:
    void value(const char* indent, const char* key, const std::string& value) {
        text_ += short_ ? value + '\n' : std::string(indent) + key + " = " + value + '\n';
    }

    void heading(const char* indent, const char* word, size_t number) {
        if (!short_) text_ += std::string(indent) + word + " [" + std::to_string(number) + "]:\n";
    }

    void addTier(const GridTier& tier, size_t number) {
        heading("    ", "item", number);
        value("        ", "class", tier.points ? "\"TextTier\"" : "\"IntervalTier\"");
        value("        ", "name", quoted(tier.title));
        value("        ", "xmin", "0");
        value("        ", "xmax", secondsText(end_, rate_));
        tier.points ? addPoints(tier) : addIntervals(tier);
    }

    void size(const char* what, size_t count) {
        text_ += short_ ? std::to_string(count) + '\n'
                        : std::string("        ") + what + ": size = " + std::to_string(count) + '\n';
    }

    void addPoints(const GridTier& tier) {
        size("points", tier.labels.size());
        for (size_t i = 0; i < tier.labels.size(); ++i) {
            heading("        ", "points", i + 1);
            value("            ", "number", secondsText(tier.labels[i]->begin, rate_));
            value("            ", "mark", quoted(tier.labels[i]->label));
        }
    }

    void addIntervals(const GridTier& tier) {
        struct Piece {
            FrameIndex begin, end;
            std::string text;
        };
        std::vector<Piece> pieces;
        FrameIndex at{0};
        for (const TimedLabel* label : tier.labels) {
            if (label->begin > at) pieces.push_back({at, label->begin, ""});
            pieces.push_back({label->begin, label->end, label->label});
            at = label->end;
        }
        if (at < end_) pieces.push_back({at, end_, ""});
        size("intervals", pieces.size());
        for (size_t i = 0; i < pieces.size(); ++i) {
            heading("        ", "intervals", i + 1);
            value("            ", "xmin", secondsText(pieces[i].begin, rate_));
            value("            ", "xmax", secondsText(pieces[i].end, rate_));
            value("            ", "text", quoted(pieces[i].text));
        }
    }

    SampleRate rate_;
    FrameIndex end_;
    bool short_;
    std::string text_;
};

}  // namespace

Result<WrittenLabels> writeTextGrid(const LabelDocument& document, bool shortForm) {
    Losses losses;
    addFieldLosses(document, {}, losses);
    std::vector<GridTier> grid;
    FrameIndex end{std::max<int64_t>(document.frames.value_or(0), 1)};
    for (const LabelTier& tier : document.tiers) {
        addGridTiers(tier, grid, losses);
        for (const TimedLabel& label : tier.labels) end = std::max(end, label.end);
    }
    WrittenLabels written;
    written.files.push_back({"", GridText(document.rate, end, shortForm).write(grid)});
    written.losses = losses.take();
    return written;
}

}  // namespace sigwavnet::exchange
