#include "app/project/project.h"

#include "app/project/project_impl.h"
#include "app/project/rows.h"

namespace sigwavnet::project {

Project::Project(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Project::~Project() = default;

const std::filesystem::path& Project::file() const {
    return impl_->file;
}
std::string Project::name() const {
    return impl_->name;
}
ReadOnlyReason Project::readOnly() const {
    return impl_->reason;
}
const std::vector<Message>& Project::notices() const {
    return impl_->notices;
}
const ItemTable& Project::items() const {
    return impl_->items;
}
const std::vector<CorpusEntry>& Project::corpora() const {
    return impl_->corpora;
}
const std::vector<Scheme>& Project::schemes() const {
    return impl_->schemes;
}
const std::vector<Annotator>& Project::annotators() const {
    return impl_->annotators;
}
const std::vector<ModelEntry>& Project::models() const {
    return impl_->models;
}
const std::vector<RunEntry>& Project::runs() const {
    return impl_->runs;
}
Id Project::shownModel() const {
    return impl_->shownModel;
}

Message Project::readOnlyWords() const {
    switch (impl_->reason) {
        case ReadOnlyReason::None:
            return {};
        case ReadOnlyReason::Asked:
            return {CORE_TEXT("The project was opened for reading only.")};
        case ReadOnlyReason::OpenElsewhere:
            return {
                CORE_TEXT("The project is open in another window or program; here it can only be read. Close "
                          "it there and open it again.")};
        case ReadOnlyReason::Folder:
            return {
                CORE_TEXT("The project's file or folder can't be written; here it can only be read. Save it "
                          "elsewhere to go on.")};
    }
    return {};
}

const ClassEntry* Project::classOf(Id id) const {
    for (const Scheme& scheme : impl_->schemes)
        for (const ClassEntry& entry : scheme.classes)
            if (entry.id == id) return &entry;
    return nullptr;
}

std::filesystem::path Project::audioPath(ItemKey key) const {
    const auto row = impl_->items.rowOf(key);
    return row ? impl_->pathOf(impl_->items.item(*row)) : std::filesystem::path();
}

Result<std::vector<Decision>> Project::history(ItemKey key) const {
    if (!impl_->items.rowOf(key))
        return Error{
            ErrorKind::NotFound, impl_->file.string(), {CORE_TEXT("The clip is not in the project.")}};
    return impl_->sql([&](Database& database) {
        return loadDecisions(database, kDecisionsOfItem, {qlonglong(key.clip), qlonglong(key.segment)});
    });
}

Result<std::vector<Decision>> Project::decisions(Id after) const {
    return impl_->sql(
        [&](Database& database) { return loadDecisions(database, kDecisionsAfter, {qlonglong(after)}); });
}

std::optional<EditName> Project::nextUndo() const {
    if (impl_->reason != ReadOnlyReason::None) return std::nullopt;
    auto name = impl_->sql([](Database& database) { return Journal::next(database, false); });
    return name ? *name : std::nullopt;
}

std::optional<EditName> Project::nextRedo() const {
    if (impl_->reason != ReadOnlyReason::None) return std::nullopt;
    auto name = impl_->sql([](Database& database) { return Journal::next(database, true); });
    return name ? *name : std::nullopt;
}

Result<EditName> Project::undo() {
    SWN_TRY(impl_->writable());
    SWN_ASSIGN(auto done, impl_->sql([](Database& database) { return Journal::step(database, true); }));
    SWN_TRY(impl_->refresh(done.second));
    return done.first;
}

Result<EditName> Project::redo() {
    SWN_TRY(impl_->writable());
    SWN_ASSIGN(auto done, impl_->sql([](Database& database) { return Journal::step(database, false); }));
    SWN_TRY(impl_->refresh(done.second));
    return done.first;
}

std::string Project::setting(const std::string& key) const {
    const auto value = impl_->sql([&](Database& database) { return metaValue(database, "setting:" + key); });
    return value ? *value : std::string();
}

Status Project::setSetting(const std::string& key, const std::string& value) {
    SWN_TRY(impl_->writable());
    return impl_->sql([&](Database& database) { return setMetaValue(database, "setting:" + key, value); });
}

void Project::onChange(std::function<void(const std::vector<size_t>&)> changed) {
    impl_->changed = std::move(changed);
}

}  // namespace sigwavnet::project
