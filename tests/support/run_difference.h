// Whether two runs ended with the same bits.
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/files.h"
#include "core/training/checkpoint_state.h"

namespace sigwavnet::test {

// metrics.csv without its columns of wall-clock time.
inline std::string withoutTimes(const std::string& table) {
    std::string kept;
    std::vector<bool> time;
    for (size_t begin = 0; begin < table.size();) {
        const size_t end = table.find('\n', begin);
        std::string line = table.substr(begin, end - begin);
        begin = end == std::string::npos ? table.size() : end + 1;
        size_t column = 0;  // of the header first, which names them
        for (size_t cell = 0; cell <= line.size(); ++column) {
            const size_t comma = std::min(line.find(',', cell), line.size());
            const std::string text = line.substr(cell, comma - cell);
            if (kept.empty() || time.size() <= column)
                time.push_back(text == "seconds" || text == "clips_per_second" || text == "input_wait");
            if (!time[column]) kept += text + ',';
            cell = comma + 1;
        }
        kept += '\n';
    }
    return kept;
}

inline bool sameTensors(const TensorMap& a, const TensorMap& b) {
    if (a.size() != b.size()) return false;
    for (const auto& [name, tensor] : a) {
        const auto other = b.find(name);
        if (other == b.end() || other->second.shape != tensor.shape || other->second.bytes != tensor.bytes)
            return false;
    }
    return true;
}

inline std::string checkpointDifference(const TrainingState& a, const TrainingState& b) {
    if (a.network.empty() || a.optimizer.empty()) return "an empty checkpoint";
    if (!sameTensors(a.network, b.network)) return "weights";
    if (!sameTensors(a.optimizer, b.optimizer)) return "optimizer state";
    if (!sameTensors(a.average, b.average)) return "averaged weights";
    const TrainingPosition &p = a.position, &q = b.position;
    const bool same = p.epoch == q.epoch && p.batch == q.batch && p.step == q.step &&
                      p.bestEpoch == q.bestEpoch && p.bestScore == q.bestScore && p.bestLoss == q.bestLoss &&
                      p.pieces == q.pieces;
    return same ? "" : "position";
}

// The first thing that differs between two finished runs, but for wall-clock times; empty: nothing.
inline std::string runDifference(const std::filesystem::path& a, const std::filesystem::path& b) {
    const auto first = readCheckpoint(a / "checkpoint.safetensors"),
               second = readCheckpoint(b / "checkpoint.safetensors");
    if (!first || !second) return "a checkpoint that can't be read";
    if (std::string difference = checkpointDifference(*first, *second); !difference.empty())
        return difference;
    for (const char* name : {"best.safetensors", "last.safetensors", "confusion.jsonl", "filters.jsonl",
                             "split.csv", "predictions.csv", "result.json", "config.json"}) {
        const auto x = readFile(a / name), y = readFile(b / name);
        // A network without wavelets leaves no filters.
        const bool absent = !x && !y && std::string_view(name) == "filters.jsonl";
        if (!absent && (!x || !y || *x != *y)) return name;
    }
    const auto x = readFile(a / "metrics.csv"), y = readFile(b / "metrics.csv");
    if (!x || !y || x->empty() || withoutTimes(*x) != withoutTimes(*y)) return "metrics.csv";
    const auto lines = [](const std::string& text) { return std::count(text.begin(), text.end(), '\n'); };
    const auto u = readFile(a / "metrics.jsonl"), v = readFile(b / "metrics.jsonl");
    if (!u || !v || lines(*u) != lines(*v) || lines(*u) != lines(*x) - 1) return "metrics.jsonl";
    return "";
}

}  // namespace sigwavnet::test
