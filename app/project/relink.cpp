#include "app/project/relink.h"

#include <algorithm>
#include <map>
#include <set>
#include <system_error>

#include "app/project/project_impl.h"
#include "app/project/rows.h"
#include "core/audio/recording.h"
#include "core/base/files.h"

namespace sigwavnet::project {
namespace fs = std::filesystem;

namespace {

Error stopped() {
    return {ErrorKind::Cancelled, "", {CORE_TEXT("The search was stopped.")}};
}

// Whether a file holds the clip's sound. Unknown hashes are compared by their length alone.
enum class Match { Same, Length, Other };

Match compare(const MissingClip& clip, const fs::path& file) {
    const auto info = readAudioInfo(file);
    if (!info || info->frames < clip.begin.value + clip.frames) return Match::Other;
    if (clip.hash.empty())
        return info->frames == clip.begin.value + clip.frames ? Match::Length : Match::Other;
    const auto recording = readRecording(file, {clip.begin, FrameIndex{clip.begin.value + clip.frames}});
    if (!recording) return Match::Other;
    // A clip that is the whole file was hashed as such.
    return (*recording)->hash() == clip.hash ? Match::Same : Match::Other;
}

Result<std::vector<fs::path>> recordingsOf(const fs::path& folder, Progress& progress) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) return errnoError(ENOENT, folder);
    std::vector<fs::path> files;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error), end;
    for (; at != end; at.increment(error)) {
        if (error) return errnoError(error.value(), folder);
        if (progress.cancelled()) return stopped();
        if (at->is_regular_file(error) && hasAudioExtension(at->path()))
            files.push_back(fs::weakly_canonical(at->path(), error));
    }
    std::sort(files.begin(), files.end());
    return files;
}

// How many of its last folders and its name a path shares with another.
size_t commonTail(const fs::path& a, const fs::path& b) {
    auto left = a.end(), right = b.end();
    size_t common = 0;
    while (left != a.begin() && right != b.begin() && *--left == *--right) ++common;
    return common;
}

class Search {
public:
    explicit Search(std::vector<fs::path> files) : files_(std::move(files)) {
        for (const fs::path& file : files_) byName_[file.filename().string()].push_back(file);
    }

    void byName(const MissingClip& clip, RelinkPlan& plan) {
        std::vector<fs::path> candidates = byName_[fs::path(clip.path).filename().string()];
        std::stable_sort(candidates.begin(), candidates.end(), [&](const fs::path& a, const fs::path& b) {
            return commonTail(a, clip.path) > commonTail(b, clip.path);
        });
        for (const fs::path& file : candidates)
            if (const Match match = compare(clip, file); match != Match::Other) {
                plan.found.push_back({clip.clip, clip.path, file, match == Match::Same});
                used_.insert(file);
                return;
            }
        (candidates.empty() || !clip.hash.empty() ? bySound_ : onlyName_).push_back(clip);
        if (!candidates.empty()) namesakes_.insert(clip.clip);
    }

    // Renamed files: each unused one is read once.
    Status bySound(RelinkPlan& plan, Progress& progress) {
        std::map<std::string, MissingClip> wanted;
        for (const MissingClip& clip : bySound_)
            if (!clip.hash.empty() && clip.begin.value == 0) wanted.emplace(clip.hash, clip);
        std::set<Id> found;
        for (size_t i = 0; i < files_.size() && found.size() < wanted.size(); ++i) {
            if (progress.cancelled()) return stopped();
            progress.report(int64_t(i), int64_t(files_.size()),
                            {CORE_TEXT("Listening to renamed recordings")});
            if (used_.count(files_[i])) continue;
            const auto recording = readRecording(files_[i]);
            const auto match = recording ? wanted.find((*recording)->hash()) : wanted.end();
            if (match == wanted.end() || !found.insert(match->second.clip).second) continue;
            plan.found.push_back({match->second.clip, match->second.path, files_[i], true});
        }
        onlyName_.insert(onlyName_.end(), bySound_.begin(), bySound_.end());
        for (const MissingClip& clip : onlyName_)
            if (!found.count(clip.clip))
                (namesakes_.count(clip.clip) ? plan.changed : plan.notFound).push_back(clip.path);
        return {};
    }

private:
    std::vector<fs::path> files_;
    std::map<std::string, std::vector<fs::path>> byName_;
    std::set<fs::path> used_;
    std::vector<MissingClip> bySound_, onlyName_;
    std::set<Id> namesakes_;
};

// The folder that all clips of a corpus have moved to, when they all kept their relative paths.
std::optional<fs::path> commonRoot(const std::vector<const RelinkCandidate*>& clips) {
    std::optional<fs::path> root;
    for (const RelinkCandidate* clip : clips) {
        const std::string whole = clip->newPath.generic_string(), tail = "/" + clip->oldPath;
        if (!whole.ends_with(tail)) return std::nullopt;
        const fs::path here = whole.substr(0, whole.size() - tail.size());
        if (root && *root != here) return std::nullopt;
        root = here;
    }
    return root;
}

}  // namespace

Result<int> findMissing(Project& project, Progress& progress) {
    Project::Impl& impl = project.impl();
    ItemTableWriter writer(impl.items);
    std::map<std::pair<Id, std::string>, bool> looked;
    std::set<ItemKey> missing;
    for (size_t row = 0; row < impl.items.size(); ++row) {
        if (progress.cancelled()) return stopped();
        progress.report(int64_t(row), int64_t(impl.items.size()), {CORE_TEXT("Looking for the recordings")});
        const Item& item = impl.items.item(row);
        auto [place, fresh] = looked.try_emplace({item.corpus, item.path}, false);
        std::error_code error;
        if (fresh) place->second = !fs::exists(impl.pathOf(item), error);
        writer.setMissing(row, place->second);
        if (place->second) missing.insert({item.key.clip, 0});
    }
    impl.tell({});
    return int(missing.size());
}

std::vector<MissingClip> missingClips(const Project& project) {
    std::vector<MissingClip> clips;
    const ItemTable& items = project.items();
    for (size_t row = 0; row < items.size(); ++row) {
        const Item& item = items.item(row);
        if (items.missing(row) && item.key.segment == 0)
            clips.push_back({item.key.clip, item.path, item.hash, item.begin, item.frames});
    }
    return clips;
}

Result<RelinkPlan> searchMissing(const std::vector<MissingClip>& missing, const fs::path& folder,
                                 Progress& progress) {
    SWN_ASSIGN(std::vector<fs::path> files, recordingsOf(folder, progress));
    Search search(std::move(files));
    RelinkPlan plan;
    for (size_t i = 0; i < missing.size(); ++i) {
        if (progress.cancelled()) return stopped();
        progress.report(int64_t(i), int64_t(missing.size()), {CORE_TEXT("Comparing recordings")});
        search.byName(missing[i], plan);
    }
    SWN_TRY(search.bySound(plan, progress));
    return plan;
}

Status relink(Project& project, const RelinkPlan& plan) {
    Project::Impl& impl = project.impl();
    SWN_TRY(impl.writable());
    std::map<Id, std::vector<const RelinkCandidate*>> byCorpus;
    for (const RelinkCandidate& candidate : plan.found)
        if (const auto row = impl.items.rowOf({candidate.clip, 0}))
            byCorpus[impl.items.item(*row).corpus].push_back(&candidate);
    if (byCorpus.empty()) return {};
    SWN_TRY(impl.edit(
        {CORE_TEXT("Link %1 recordings again"), {std::to_string(plan.found.size())}},
        [&](Database& database, Journal& journal) -> Result<std::vector<ItemKey>> {
            std::vector<ItemKey> keys;
            for (const auto& [id, clips] : byCorpus) {
                CorpusEntry corpus = *impl.corpusOf(id);
                for (const RelinkCandidate* clip : clips) keys.push_back({clip->clip, 0});
                size_t total = 0;
                for (size_t row = 0; row < impl.items.size(); ++row)
                    total +=
                        impl.items.item(row).corpus == id && impl.items.item(row).key.segment == 0 ? 1 : 0;
                const auto moved = commonRoot(clips);
                if (moved && (clips.size() == total || !corpus.found)) {
                    corpus.root = *moved;
                    SWN_TRY(journal.put("corpus", corpusRow(corpus, impl.folder())));
                    continue;
                }
                for (const RelinkCandidate* clip : clips) {
                    QVariantList row;
                    SWN_TRY(
                        database.each("SELECT id, batch, path, begin, frames, rate, hash, speaker, text, "
                                      "label, fields FROM clip WHERE id = ?",
                                      {qlonglong(clip->clip)}, [&](const Row& found) -> Status {
                                          for (int i = 0; i < 11; ++i) row << found.value(i);
                                          return {};
                                      }));
                    if (row.isEmpty()) continue;
                    const fs::path relative = clip->newPath.lexically_relative(corpus.root);
                    row[2] = q(relative.empty() ? clip->newPath.generic_string() : relative.generic_string());
                    SWN_TRY(journal.put("clip", row));
                }
            }
            return keys;
        }));
    SilentProgress silent;
    SWN_TRY(findMissing(project, silent));
    return {};
}

std::vector<ClipFile> clipFiles(const Project& project) {
    std::vector<ClipFile> files;
    const ItemTable& items = project.items();
    for (size_t row = 0; row < items.size(); ++row) {
        const Item& item = items.item(row);
        if (item.key.segment != 0) continue;
        files.push_back(
            {{item.key.clip, item.path, item.hash, item.begin, item.frames}, project.audioPath(item.key)});
    }
    return files;
}

Result<std::vector<std::string>> findChanged(const std::vector<ClipFile>& clips, Progress& progress) {
    std::vector<std::string> changed;
    for (size_t i = 0; i < clips.size(); ++i) {
        if (progress.cancelled()) return stopped();
        progress.report(int64_t(i), int64_t(clips.size()), {CORE_TEXT("Comparing recordings")});
        std::error_code error;
        if (fs::exists(clips[i].file, error) && compare(clips[i].clip, clips[i].file) == Match::Other)
            changed.push_back(clips[i].clip.path);
    }
    return changed;
}

}  // namespace sigwavnet::project
