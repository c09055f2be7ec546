// ELAN's annotation files (EAF 3.0, "EAF Annotation Format: Schema"): XML, times in whole milliseconds,
// annotations of a tier never overlap. Read are alignable annotations, and referring ones with the time of
// what they refer to; times that a file leaves open are spread evenly between their neighbours, as ELAN shows
// them.
#include <cmath>
#include <ctime>
#include <map>
#include <pugixml.hpp>
#include <sstream>

#include "core/base/parse_number.h"
#include "core/exchange/formats.h"

namespace sigwavnet::exchange {

namespace {

constexpr const char* kTierType = "default-lt";

int64_t millisecondsOf(FrameIndex frame, SampleRate rate) {
    return std::llround(double(frame.value) * 1000.0 / rate.hz);
}

std::string timeNow() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S+00:00", &parts);
    return text;
}

// XML has no place for control characters.
std::string printable(const std::string& text, Losses& losses) {
    std::string result = text;
    for (char& c : result) {
        if (uint8_t(c) >= 0x20 || c == '\n' || c == '\t') continue;
        c = ' ';
        losses.add(CORE_TEXT("Control characters inside labels become spaces."));
    }
    return result;
}

class EafWriter {
public:
    explicit EafWriter(const LabelDocument& document) : document_(document) {}

    WrittenLabels write() {
        auto declaration = xml_.append_child(pugi::node_declaration);
        declaration.append_attribute("version") = "1.0";
        declaration.append_attribute("encoding") = "UTF-8";
        addRoot();
        addFieldLosses(document_, {}, losses_);
        for (const LabelTier& tier : document_.tiers) addTier(tier);
        auto type = root_.append_child("LINGUISTIC_TYPE");
        type.append_attribute("GRAPHIC_REFERENCES") = "false";
        type.append_attribute("LINGUISTIC_TYPE_ID") = kTierType;
        type.append_attribute("TIME_ALIGNABLE") = "true";
        std::ostringstream text;
        xml_.save(text, "    ", pugi::format_default, pugi::encoding_utf8);
        return {{{"", text.str()}}, losses_.take()};
    }

private:
    void addRoot() {
        root_ = xml_.append_child("ANNOTATION_DOCUMENT");
        root_.append_attribute("AUTHOR") = "";
        root_.append_attribute("DATE") = timeNow().c_str();
        root_.append_attribute("FORMAT") = "3.0";
        root_.append_attribute("VERSION") = "3.0";
        root_.append_attribute("xmlns:xsi") = "http://www.w3.org/2001/XMLSchema-instance";
        root_.append_attribute("xsi:noNamespaceSchemaLocation") = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd";
        auto header = root_.append_child("HEADER");
        header.append_attribute("MEDIA_FILE") = "";
        header.append_attribute("TIME_UNITS") = "milliseconds";
        auto media = header.append_child("MEDIA_DESCRIPTOR");
        const std::string name = document_.recording.substr(document_.recording.find_last_of('/') + 1);
        media.append_attribute("MEDIA_URL") = ("./" + name).c_str();
        media.append_attribute("MIME_TYPE") = name.ends_with(".wav") ? "audio/x-wav" : "unknown";
        media.append_attribute("RELATIVE_MEDIA_URL") = ("./" + name).c_str();
        order_ = root_.append_child("TIME_ORDER");
    }

    // The first of the tier's rows whose last annotation ends before `begin` [ms].
    pugi::xml_node rowFor(const LabelTier& tier, std::vector<std::pair<pugi::xml_node, int64_t>>& rows,
                          int64_t begin, int64_t end) {
        for (auto& [node, last] : rows) {
            if (last > begin) continue;
            last = end;
            return node;
        }
        if (!rows.empty())
            losses_.add(CORE_TEXT("Overlapping labels are spread over several tiers (\"emotion #2\")."));
        const std::string title = printable(tierTitle(tier), losses_) +
                                  (rows.empty() ? "" : " #" + std::to_string(rows.size() + 1));
        auto node = root_.append_child("TIER");
        if (!tier.annotator.empty())
            node.append_attribute("ANNOTATOR") = printable(tier.annotator, losses_).c_str();
        node.append_attribute("LINGUISTIC_TYPE_REF") = kTierType;
        node.append_attribute("TIER_ID") = title.c_str();
        rows.emplace_back(node, end);
        return node;
    }

    void addTier(const LabelTier& tier) {
        std::vector<std::pair<pugi::xml_node, int64_t>> rows;
        if (tier.labels.empty()) rowFor(tier, rows, 0, 0);
        for (const TimedLabel& label : tier.labels) {
            const int64_t begin = millisecondsOf(label.begin, document_.rate);
            int64_t end = millisecondsOf(label.end, document_.rate);
            if (begin * document_.rate.hz != label.begin.value * 1000 ||
                end * document_.rate.hz != label.end.value * 1000)
                losses_.add(CORE_TEXT("Times are rounded to milliseconds (at most 0.5 ms off)."));
            if (end <= begin) {
                end = begin + 1;
                losses_.add(
                    CORE_TEXT("Points and labels shorter than a millisecond become one millisecond long."));
            }
            addAnnotation(rowFor(tier, rows, begin, end), begin, end, printable(label.label, losses_));
        }
    }

    std::string addSlot(int64_t milliseconds) {
        const std::string id = "ts" + std::to_string(++slots_);
        auto slot = order_.append_child("TIME_SLOT");
        slot.append_attribute("TIME_SLOT_ID") = id.c_str();
        slot.append_attribute("TIME_VALUE") = static_cast<long long>(milliseconds);
        return id;
    }

    void addAnnotation(pugi::xml_node tier, int64_t begin, int64_t end, const std::string& text) {
        auto annotation = tier.append_child("ANNOTATION").append_child("ALIGNABLE_ANNOTATION");
        annotation.append_attribute("ANNOTATION_ID") = ("a" + std::to_string(++annotations_)).c_str();
        annotation.append_attribute("TIME_SLOT_REF1") = addSlot(begin).c_str();
        annotation.append_attribute("TIME_SLOT_REF2") = addSlot(end).c_str();
        annotation.append_child("ANNOTATION_VALUE").text() = text.c_str();
    }

    const LabelDocument& document_;
    pugi::xml_document xml_;
    pugi::xml_node root_, order_;
    int slots_ = 0, annotations_ = 0;
    Losses losses_;
};

class EafReader {
public:
    EafReader(pugi::xml_node root, LabelDocument document) : root_(root), document_(std::move(document)) {}

    Result<ReadLabels> read() {
        readSlots();
        for (const auto tier : root_.children("TIER"))
            for (const auto annotation : tier.children("ANNOTATION")) remember(annotation.first_child());
        for (const auto tier : root_.children("TIER")) readTier(tier);
        ReadLabels result;
        result.problems = std::move(problems_);
        result.documents.push_back(std::move(document_));
        return result;
    }

private:
    void readSlots() {
        std::vector<std::pair<std::string, double>> slots;  // seconds; negative: open
        for (const auto slot : root_.child("TIME_ORDER").children("TIME_SLOT")) {
            const auto value = number(slot.attribute("TIME_VALUE").as_string());
            slots.emplace_back(slot.attribute("TIME_SLOT_ID").as_string(), value ? *value / 1000 : -1);
        }
        for (size_t i = 0; i < slots.size(); ++i) {
            if (slots[i].second >= 0) continue;
            size_t next = i;
            while (next < slots.size() && slots[next].second < 0) ++next;
            const double from = i > 0 ? slots[i - 1].second : 0,
                         to = next < slots.size() ? slots[next].second : from;
            for (size_t k = i; k < next; ++k)
                slots[k].second = from + (to - from) * double(k - i + 1) / double(next - i + 1);
        }
        for (auto& [id, seconds] : slots) slots_[id] = seconds;
    }

    void remember(pugi::xml_node annotation) {
        annotations_[annotation.attribute("ANNOTATION_ID").as_string()] = annotation;
    }

    // The annotation that gives the times: itself, or what it refers to in the end.
    pugi::xml_node timed(pugi::xml_node annotation) const {
        for (int steps = 0; steps < 100 && annotation; ++steps) {
            if (std::string_view(annotation.name()) == "ALIGNABLE_ANNOTATION") return annotation;
            const auto found = annotations_.find(annotation.attribute("ANNOTATION_REF").as_string());
            if (found == annotations_.end()) break;
            annotation = found->second;
        }
        return {};
    }

    static LabelTier tierNamed(pugi::xml_node tier) {
        std::string title = tier.attribute("TIER_ID").as_string();
        const size_t mark = title.rfind(" #");
        if (mark != std::string::npos && mark > 0 &&
            parseNumber<int64_t>(std::string_view(title).substr(mark + 2)))
            title.resize(mark);
        LabelTier named = splitTierTitle(title);
        const std::string annotator = tier.attribute("ANNOTATOR").as_string();
        if (annotator.empty() || named.annotator == annotator) return named;
        return {title, annotator, {}};
    }

    void readTier(pugi::xml_node node) {
        const LabelTier named = tierNamed(node);
        tierOf(document_, named.name, named.annotator);
        for (const auto holder : node.children("ANNOTATION")) {
            const auto annotation = holder.first_child();
            const auto begin = slots_.find(timed(annotation).attribute("TIME_SLOT_REF1").as_string());
            const auto end = slots_.find(timed(annotation).attribute("TIME_SLOT_REF2").as_string());
            const std::string id = annotation.attribute("ANNOTATION_ID").as_string();
            if (begin == slots_.end() || end == slots_.end() || end->second < begin->second) {
                problems_.push_back({CORE_TEXT("The annotation %1 has no times and was passed over."), {id}});
                continue;
            }
            const auto first = frameAt(begin->second, document_.rate),
                       last = frameAt(end->second, document_.rate);
            if (!first || !last) {
                problems_.push_back({CORE_TEXT("The annotation %1 has no times and was passed over."), {id}});
                continue;
            }
            tierOf(document_, named.name, named.annotator)
                .labels.push_back(
                    {*first, *last, annotation.child("ANNOTATION_VALUE").text().as_string(), {}});
        }
    }

    pugi::xml_node root_;
    LabelDocument document_;
    std::map<std::string, double> slots_;
    std::map<std::string, pugi::xml_node> annotations_;
    std::vector<Message> problems_;
};

// By the media that the file names, else by the file's own name.
Result<RecordingFacts> recordingOf(pugi::xml_node root, const std::string& file, const FindRecording& find) {
    for (const auto media : root.child("HEADER").children("MEDIA_DESCRIPTOR"))
        for (const char* attribute : {"RELATIVE_MEDIA_URL", "MEDIA_URL"}) {
            std::string url = media.attribute(attribute).as_string();
            if (url.starts_with("file://")) url.erase(0, 7);
            while (url.starts_with("./") || url.starts_with("../")) url.erase(0, url.find('/') + 1);
            if (const auto facts = find && !url.empty() ? find(url) : std::nullopt;
                facts && facts->rate.hz > 0)
                return *facts;
        }
    return recordingOfFile(file, find);
}

}  // namespace

Result<WrittenLabels> writeEaf(const LabelDocument& document) {
    return EafWriter(document).write();
}

Result<ReadLabels> readEaf(std::string_view bytes, const std::string& name, const FindRecording& find) {
    SWN_ASSIGN(const std::string text, toUtf8(bytes));
    pugi::xml_document xml;
    const auto parsed = xml.load_buffer(
        text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata_single, pugi::encoding_utf8);
    if (!parsed)
        return Error{ErrorKind::Invalid,
                     name,
                     {CORE_TEXT("The file is no whole XML: %1 at byte %2."),
                      {parsed.description(), std::to_string(parsed.offset)}}};
    const auto root = xml.child("ANNOTATION_DOCUMENT");
    if (!root)
        return Error{
            ErrorKind::Invalid, name, {CORE_TEXT("This XML file is none of ELAN's annotation files.")}};
    if (const std::string units = root.child("HEADER").attribute("TIME_UNITS").as_string("milliseconds");
        units != "milliseconds")
        return Error{ErrorKind::Unsupported,
                     name,
                     {CORE_TEXT("The file counts time in %1; only milliseconds are understood."), {units}}};
    SWN_ASSIGN(const RecordingFacts facts, recordingOf(root, name, find));
    return EafReader(root, {facts.recording, facts.rate, facts.frames, {}}).read();
}

}  // namespace sigwavnet::exchange
