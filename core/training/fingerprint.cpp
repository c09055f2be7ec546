#include "core/training/fingerprint.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <new>
#include <span>
#include <sstream>
#include <thread>

#include "core/base/files.h"
#include "core/dataset/read_clip.h"

namespace sigwavnet {

namespace {

std::string hashOf(const Clip& clip) {
    try {
        const auto recording = readClip(clip);
        return recording ? (*recording)->hash() : "";
    } catch (const std::bad_alloc&) {
        return "";  // training will say so: here it is a clip that can't be read
    }
}

// The rows, sorted; what a quoted field breaks into lines still compares as lines.
std::vector<std::string> rowsOf(const std::string& table) {
    std::vector<std::string> rows;
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);) rows.push_back(line);
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<std::string> rowsOnlyIn(const std::vector<std::string>& rows,
                                    const std::vector<std::string>& others) {
    std::vector<std::string> only;
    std::set_difference(rows.begin(), rows.end(), others.begin(), others.end(), std::back_inserter(only));
    return only;
}

}  // namespace

Result<std::vector<std::string>> clipHashes(const Corpus& corpus, Progress& progress) {
    const auto total = static_cast<int64_t>(corpus.clips.size());
    std::vector<std::string> hashes(corpus.clips.size());
    std::atomic<size_t> next{0};
    const auto work = [&] {
        for (size_t i = next++; i < hashes.size() && !progress.cancelled(); i = next++) {
            hashes[i] = corpus.clips[i].hash;
            if (!hashes[i].empty()) continue;
            hashes[i] = hashOf(corpus.clips[i]);
            progress.report(static_cast<int64_t>(i), total, {CORE_TEXT("Comparing the recordings")});
        }
    };
    {
        const size_t cores = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 16);
        std::vector<std::jthread> threads;
        for (size_t i = 1; i < std::min(cores, hashes.size()); ++i) threads.emplace_back(work);
        work();
    }
    if (progress.cancelled())
        return Error{ErrorKind::Cancelled, "", {CORE_TEXT("Stopped while the clips were read.")}};
    return hashes;
}

std::string corpusFingerprint(const Corpus& corpus) {
    std::string text;
    for (const Clip& clip : corpus.clips)
        text +=
            clip.name + '\t' + clip.label + '\t' + clip.speaker + '\t' + clip.text + '\t' + clip.hash + '\n';
    return contentHash(std::as_bytes(std::span(text)));
}

Status compareSplits(const std::string& before, const std::string& now, const std::string& folder) {
    if (before == now) return {};
    const auto old = rowsOf(before), present = rowsOf(now);
    const auto gone = rowsOnlyIn(old, present), added = rowsOnlyIn(present, old);
    if (gone.empty() && added.empty()) return {};  // another order of the same rows
    const std::string& example = gone.empty() ? added.front() : gone.front();
    return Error{
        ErrorKind::Invalid,
        folder,
        {CORE_TEXT("This is not the corpus that the run was started on: %1 clips differ or are missing (%2, "
                   "for one). Name the right one with --corpus, or start a new run."),
         {std::to_string(std::max(gone.size(), added.size())), example.substr(0, example.find(','))}}};
}

}  // namespace sigwavnet
