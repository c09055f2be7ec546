// A labelling project: one SQLite file (`.swproj`) beside the audio, which is never written to.
//
// Durability: every edit is one transaction (WAL, synchronous FULL) together with its undo entry. When a function
// returns, the disk has it: only then show it. After a failed edit nothing has changed, in the file or in memory.
//
// Threads: one thread at a time, any thread: open it in a job, hand it to the GUI thread, use it there. The SQL runs on a
// thread of the project's own, for which each call waits (a label: a few milliseconds). A job that needs the file while
// the project is in use opens it a second time, read-only (OpenMode::ReadOnly).
//
// Errors of every edit: Unsupported (read-only), NoSpace (SQLITE_FULL and full disks), NotFound (an id that is not in
// the project), Invalid (breaks a rule that the function names), Unreadable (the disk failed).
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "app/project/item_table.h"
#include "app/project/values.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"

namespace sigwavnet::project {

enum class OpenMode { ReadWrite, ReadOnly };

// Why a project that was to be written can only be read.
enum class ReadOnlyReason { None, Asked, OpenElsewhere, Folder };

// An edit as undo and redo name it: "Label as anger".
struct EditName {
    Id id = 0;
    Message title;
    int items = 0;  // how many it concerns
    std::vector<ItemKey> keys{};  // the first few of them, to show after an undo
};

class Project {
public:
    // The suffix of project files, with its dot.
    static constexpr const char* suffix = ".swproj";

    // A new project. Errors: Exists, NoSpace, NotFound (no such folder).
    static Result<std::unique_ptr<Project>> create(const std::filesystem::path& file, const std::string& name);
    // Errors: NotFound; Invalid (not a project, another program's SQLite file, damaged: recovery.h says what can be
    // saved); Unsupported (made by a newer version). Someone else having it open and a folder that can't be written are
    // no errors: it is opened for reading, and readOnly() says why. Opening for writing checks the file's integrity,
    // brings an older schema up to date (after a backup), and keeps a rotating backup (backup.h).
    static Result<std::unique_ptr<Project>> open(const std::filesystem::path& file, OpenMode mode = OpenMode::ReadWrite);
    ~Project();  // closes; releases the lock

    const std::filesystem::path& file() const;
    std::string name() const;
    ReadOnlyReason readOnly() const;
    Message readOnlyWords() const;  // empty when it can be written
    // What a person should know of the opening (no backup could be made …); mostly empty.
    const std::vector<Message>& notices() const;

    // --- What there is. All from memory: immediate. References and pointers are good until the next edit.
    const ItemTable& items() const;
    const std::vector<CorpusEntry>& corpora() const;
    const std::vector<Scheme>& schemes() const;
    const std::vector<Annotator>& annotators() const;
    const std::vector<ModelEntry>& models() const;
    const std::vector<RunEntry>& runs() const;
    const ClassEntry* classOf(Id id) const;             // null: none
    std::filesystem::path audioPath(ItemKey key) const;  // absolute; empty: no such item
    // Every decision on an item, oldest first (read from the file). NotFound.
    Result<std::vector<Decision>> history(ItemKey key) const;
    // Decisions since `after` (an id; 0: all), oldest first: for the panel of accuracy as labels come in.
    Result<std::vector<Decision>> decisions(Id after) const;

    // --- Labels. The annotator's whole present answer is replaced; an empty one takes it back.
    Status label(ItemKey key, Id annotator, const Answer& answer, const Shown& shown = {});
    // Many items as one edit with one undo: answers[i] for keys[i]. All or nothing.
    Status labelMany(std::span<const ItemKey> keys, Id annotator, std::span<const Answer> answers,
                     const Message& title);

    // --- Undo and redo, unlimited, also of edits before the last restart.
    std::optional<EditName> nextUndo() const;
    std::optional<EditName> nextRedo() const;
    // Gives back what was undone or redone; NotFound when there is nothing.
    Result<EditName> undo();
    Result<EditName> redo();

    // --- Schemes and annotators.
    // Adds the scheme (id 0) or changes it; entries without id are new, entries left out are removed, which is refused
    // (Invalid) while answers use them. Refused too: two classes of one name in a scheme, and a key that is already used
    // in any scheme (names both).
    Result<Id> setScheme(const Scheme& scheme);
    Status removeScheme(Id scheme);  // Invalid while answers use it
    // The annotator of that name, added when there is none. Error: Invalid (empty name).
    Result<Id> annotator(const std::string& name);
    Status renameAnnotator(Id annotator, const std::string& name);

    // --- Clips and segments.
    // Adds the clips of an opened corpus (also those of a second corpus). Clips that are there already (same path, same
    // part) stay as they are. Gives how many were added.
    Result<int> addCorpus(const Corpus& corpus);
    Result<ItemKey> addSegment(Id clip, FrameIndex begin, FrameIndex end);  // begin < end, within the clip's file
    Status changeSegment(ItemKey key, FrameIndex begin, FrameIndex end);
    Status removeSegment(ItemKey key);  // with its answers; undo brings both back

    // --- The model beside the person. Not undoable: nothing a person decided is touched.
    Result<Id> addModel(const ModelEntry& model);  // known by its hash: the same model gets the same id
    Status setSuggestions(Id model, std::span<const Suggestion> suggestions);
    // Loads the suggestions of a model into items(); 0: of none.
    Status showModel(Id model);
    Id shownModel() const;
    Result<Id> addRun(const RunEntry& run);
    Status changeRun(const RunEntry& run);

    // --- Layout and whatever else the Studio wants to find again. Not undoable.
    std::string setting(const std::string& key) const;  // empty: never set
    Status setSetting(const std::string& key, const std::string& value);

    // Called after every change of items(), schemes() …, on the thread that made it. `rows`: the changed rows;
    // empty: anything may have changed (rows were added or removed, schemes changed, another model is shown).
    void onChange(std::function<void(const std::vector<size_t>& rows)> changed);

    class Impl;
    Impl& impl() { return *impl_; }  // for this room's other files
    const Impl& impl() const { return *impl_; }

private:
    explicit Project(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace sigwavnet::project
