// What a Project holds. For this room's files only.
#pragma once

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "app/project/database.h"
#include "app/project/item_writer.h"
#include "app/project/journal.h"
#include "app/project/project.h"
#include "app/project/sql_thread.h"
#include "core/base/file_lock.h"

namespace sigwavnet::project {

class Project::Impl {
public:
    Impl() = default;
    ~Impl();

    Status open(const std::filesystem::path& file, OpenMode mode);

    // Runs `work(database)` on the database's thread and waits.
    template <typename Work>
    auto sql(Work work) const {
        return thread_.run([&] { return work(*database_); });
    }

    Status writable() const;
    // One edit: `work` changes rows through the journal and gives the items that it concerns. Memory is brought up to date
    // before this returns.
    using EditWork = std::function<Result<std::vector<ItemKey>>(Database&, Journal&)>;
    Status edit(const Message& title, const EditWork& work);
    // Reads again what an edit touched and tells the listener.
    Status refresh(const Touched& touched);
    Status loadAll();
    Status loadSuggestions();
    void tell(const std::vector<size_t>& rows) const {
        if (changed) changed(rows);
    }
    std::filesystem::path folder() const { return file.parent_path(); }
    const Scheme* schemeOf(Id id) const;
    const Annotator* annotatorOf(Id id) const;
    const CorpusEntry* corpusOf(Id id) const;
    std::filesystem::path pathOf(const Item& item) const;

    std::filesystem::path file;
    ReadOnlyReason reason = ReadOnlyReason::None;
    ItemTable items;
    std::vector<CorpusEntry> corpora;
    std::vector<Scheme> schemes;
    std::vector<Annotator> annotators;
    std::vector<ModelEntry> models;
    std::vector<RunEntry> runs;
    std::vector<Message> notices;
    std::string name;
    Id shownModel = 0;
    std::function<void(const std::vector<size_t>&)> changed;

private:
    Status lockOrRead(OpenMode mode);
    Status connect();
    Status prepareForWriting(Database& database);
    Status connectSnapshot();
    Status loadItemsAndAnswers();


    std::optional<FileLock> lock_;
    std::unique_ptr<QTemporaryDir> snapshot_;  // of a file that can't be read where it lies
    mutable SqlThread thread_;
    std::unique_ptr<Database> database_;  // made, used and ended on thread_
};

}  // namespace sigwavnet::project
