// Corpora, their clips, and segments inside recordings.
#include <QJsonDocument>
#include <QJsonObject>

#include <set>
#include <system_error>

#include "app/project/project_impl.h"
#include "app/project/rows.h"

namespace sigwavnet::project {
namespace fs = std::filesystem;

namespace {

// What makes two clips the same: their file and the part of it.
using Place = std::pair<std::string, int64_t>;

std::string relativePath(const Clip& clip, const fs::path& root) {
    const fs::path relative = clip.path.lexically_relative(root);
    return relative.empty() ? clip.path.generic_string() : relative.generic_string();
}

QString fieldsText(const std::map<std::string, std::string>& fields) {
    QJsonObject object;
    for (const auto& [key, value] : fields) object.insert(q(key), q(value));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Status insertClip(Database& database, int64_t batch, const Clip& clip, const std::string& path) {
    return database.run(
        "INSERT INTO clip(batch, path, begin, frames, rate, hash, speaker, text, label, fields) VALUES(?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?)",
        {qlonglong(batch), q(path), qlonglong(clip.begin.value), qlonglong(clip.frames), clip.rate.hz,
         q(clip.hash), q(clip.speaker), q(clip.text), q(clip.label), fieldsText(clip.fields)});
}

// Clips of batches that an undo took away and no redo can bring back.
Status dropOrphans(Database& database) {
    return database.run("DELETE FROM clip WHERE batch NOT IN (SELECT id FROM batch)");
}

Status checkSegment(const Project::Impl& project, const Item& clip, FrameIndex begin, FrameIndex end) {
    const int64_t last = clip.begin.value + clip.frames;
    if (begin < end && begin >= clip.begin && end.value <= last) return {};
    return Error{
        ErrorKind::Invalid,
        project.file.string(),
        {CORE_TEXT("A segment from sample %1 to %2 does not lie within the clip, which goes from %3 to %4."),
         {std::to_string(begin.value), std::to_string(end.value), std::to_string(clip.begin.value),
          std::to_string(last)}}};
}

Error noSegment(const Project::Impl& project) {
    return {
        ErrorKind::NotFound, project.file.string(), {CORE_TEXT("The segment is no longer in the project.")}};
}

}  // namespace

Result<int> Project::addCorpus(const Corpus& corpus) {
    SWN_TRY(impl_->writable());
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(corpus.root, error);
    const fs::path root = error ? corpus.root : canonical;
    CorpusEntry entry{0, root.filename().string(), corpus.format, root, true};
    std::set<Place> present;
    for (const CorpusEntry& known : impl_->corpora)
        if (known.root == root) entry.id = known.id;
    for (size_t row = 0; row < impl_->items.size(); ++row)
        if (impl_->items.item(row).corpus == entry.id)
            present.insert({impl_->items.item(row).path, impl_->items.item(row).begin.value});
    std::vector<std::pair<const Clip*, std::string>> fresh;
    for (const Clip& clip : corpus.clips) {
        // The importer lists its clips below the root that it was given, which may be a link to ours.
        std::string path = relativePath(clip, corpus.root);
        if (present.insert({path, clip.begin.value}).second) fresh.emplace_back(&clip, std::move(path));
    }
    if (fresh.empty()) return 0;
    const Message title{CORE_TEXT("Add %1 clips of %2"), {std::to_string(fresh.size()), entry.name}};
    SWN_TRY(impl_->edit(title, [&](Database& database, Journal& journal) -> Result<std::vector<ItemKey>> {
        SWN_TRY(dropOrphans(database));
        if (entry.id == 0) {
            SWN_ASSIGN(entry.id, journal.put("corpus", corpusRow(entry, impl_->folder())));
        }
        SWN_ASSIGN(const int64_t batch, journal.put("batch", {0, qlonglong(entry.id)}));
        for (const auto& [clip, path] : fresh) SWN_TRY(insertClip(database, batch, *clip, path));
        return std::vector<ItemKey>{};
    }));
    return int(fresh.size());
}

Result<ItemKey> Project::addSegment(Id clip, FrameIndex begin, FrameIndex end) {
    SWN_TRY(impl_->writable());
    const auto row = impl_->items.rowOf({clip, 0});
    if (!row)
        return Error{
            ErrorKind::NotFound, impl_->file.string(), {CORE_TEXT("The clip is not in the project.")}};
    SWN_TRY(checkSegment(*impl_, impl_->items.item(*row), begin, end));
    ItemKey key{clip, 0};
    SWN_TRY(impl_->edit(
        {CORE_TEXT("Add a segment")}, [&](Database&, Journal& journal) -> Result<std::vector<ItemKey>> {
            SWN_ASSIGN(key.segment, journal.put("segment", {0, qlonglong(clip), qlonglong(begin.value),
                                                            qlonglong(end.value)}));
            return std::vector<ItemKey>{key};
        }));
    return key;
}

Status Project::changeSegment(ItemKey key, FrameIndex begin, FrameIndex end) {
    SWN_TRY(impl_->writable());
    const auto row = impl_->items.rowOf({key.clip, 0});
    if (!row || key.segment == 0 || !impl_->items.rowOf(key)) return noSegment(*impl_);
    SWN_TRY(checkSegment(*impl_, impl_->items.item(*row), begin, end));
    return impl_->edit({CORE_TEXT("Move a segment's ends")},
                       [&](Database&, Journal& journal) -> Result<std::vector<ItemKey>> {
                           SWN_TRY(journal.put("segment", {qlonglong(key.segment), qlonglong(key.clip),
                                                           qlonglong(begin.value), qlonglong(end.value)}));
                           return std::vector<ItemKey>{key};
                       });
}

Status Project::removeSegment(ItemKey key) {
    SWN_TRY(impl_->writable());
    if (key.segment == 0 || !impl_->items.rowOf(key)) return noSegment(*impl_);
    return impl_->edit({CORE_TEXT("Remove a segment")},
                       [&](Database& database, Journal& journal) -> Result<std::vector<ItemKey>> {
                           std::vector<int64_t> answers;
                           SWN_TRY(database.each("SELECT id FROM current WHERE clip = ? AND segment = ?",
                                                 {qlonglong(key.clip), qlonglong(key.segment)},
                                                 [&](const Row& row) -> Status {
                                                     answers.push_back(row.integer(0));
                                                     return {};
                                                 }));
                           for (const int64_t id : answers) SWN_TRY(journal.remove("current", id));
                           SWN_TRY(journal.remove("segment", key.segment));
                           return std::vector<ItemKey>{ItemKey{key.clip, 0}};
                       });
}

}  // namespace sigwavnet::project
