#include "core/training/event_log.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "core/model/state_shapes.h"
#include "core/model/torch_errors.h"
#include "core/training/confusion_picture.h"

namespace sigwavnet {

namespace {

bool isNumber(const std::string& text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

// TensorBoard puts together what has the same word before a slash: "train_loss" and "val_loss" are
// "loss/train" and "loss/validation", "sharpness.0" is "sharpness/0".
std::string scalarTag(const std::string& column) {
    if (column.starts_with("train_")) return column.substr(6) + "/train";
    if (column.starts_with("val_")) return column.substr(4) + "/validation";
    const size_t dot = column.find('.');
    if (dot == std::string::npos) return "training/" + column;
    return column.substr(0, dot) + "/" + column.substr(dot + 1);
}

void addScalars(const EpochRecord& record, std::vector<EventValue>& values) {
    for (const auto& [column, value] : record.row) {
        if (column == "epoch" || column == "best" || std::isnan(value)) continue;
        values.push_back({scalarTag(column), static_cast<float>(value)});
    }
}

// "conv1ds.0.gru1.bias_ih_l0" belongs to "conv1ds.0", "fc1.weight" to "fc1".
std::string partOf(const std::string& name) {
    const size_t first = name.find('.');
    if (first == std::string::npos) return name;
    const size_t second = std::min(name.find('.', first + 1), name.size());
    const bool numbered = isNumber(name.substr(first + 1, second - first - 1));
    return name.substr(0, numbered ? second : first);
}

void addHistograms(const Network& network, std::vector<EventValue>& values) {
    std::map<std::string, std::vector<float>> parts;
    for (const auto& [name, tensor] : network.state()) {
        const bool single = tensor.elements() < 2;  // a threshold, a scale: a scalar, if anything
        if (single || !isTrained(name, network.options())) continue;
        std::vector<float>& part = parts[partOf(name)];
        const std::vector<float> floats = tensor.floats();
        part.insert(part.end(), floats.begin(), floats.end());
    }
    for (const auto& [part, floats] : parts) {
        const char* group = part.starts_with("kernels") ? "kernels/" : "weights/";
        values.push_back({group + part, histogramOf(floats)});
    }
}

void addConfusion(const EpochRecord& record, std::vector<EventValue>& values) {
    const auto line = nlohmann::json::parse(record.confusion);
    const auto rows = line.at("confusion").get<std::vector<std::vector<int64_t>>>();
    Matrix<int64_t> confusion(rows.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t k = 0; k < rows.size(); ++k) confusion.at(i, k) = rows[i].at(k);
    }
    const bool validated = std::any_of(record.row.begin(), record.row.end(),
                                       [](const auto& cell) { return cell.first == "val_loss"; });
    const Picture picture = confusionPicture(confusion);
    values.push_back({validated ? "confusion/validation" : "confusion/train",
                      EventImage{picture.width, picture.height, pngOf(picture)}});
}

}  // namespace

EventLog::EventLog(std::filesystem::path folder, EventOrigin origin)
    : folder_(std::move(folder)), origin_(std::move(origin)) {}

Status EventLog::open(int epoch) {
    const bool goesOn = hasEventFiles(folder_);
    SWN_ASSIGN(EventFile file, EventFile::create(folder_, origin_));
    file_ = std::move(file);
    return goesOn ? file_->write(sessionStartEvent(file_->now(), epoch)) : Status();
}

Status EventLog::epoch(const EpochRecord& record, const Network& network) {
    return guarded([&]() -> Status {
        if (!file_) SWN_TRY(open(record.epoch));
        std::vector<EventValue> values;
        addScalars(record, values);
        addHistograms(network, values);
        addConfusion(record, values);
        return file_->write(summaryEvent(file_->now(), record.epoch, values));
    });
}

}  // namespace sigwavnet
