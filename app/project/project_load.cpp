// Reading of the project's file into memory, whole and in part.
#include <QByteArray>

#include <cstring>

#include "app/project/project_impl.h"
#include "app/project/rows.h"

namespace sigwavnet::project {

namespace {

// Beyond this many, one sweep over all answers is quicker than asking for each.
constexpr size_t kSweep = 2000;

std::vector<float> floatsOf(const QByteArray& bytes) {
    std::vector<float> values(size_t(bytes.size()) / sizeof(float));
    std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(float));
    return values;
}

}  // namespace

Status Project::Impl::loadAll() {
    SWN_TRY(sql([&](Database& database) -> Status {
        SWN_ASSIGN(corpora, loadCorpora(database, folder()));
        SWN_ASSIGN(schemes, loadSchemes(database));
        SWN_ASSIGN(annotators, loadAnnotators(database));
        SWN_ASSIGN(models, loadModels(database));
        SWN_ASSIGN(runs, loadRuns(database));
        SWN_ASSIGN(name, metaValue(database, "name"));
        SWN_ASSIGN(const std::string shown, metaValue(database, "shown-model"));
        shownModel = q(shown).toLongLong();
        return {};
    }));
    return loadItemsAndAnswers();
}

Status Project::Impl::loadItemsAndAnswers() {
    ItemTable fresh;
    ItemTableWriter writer(fresh);
    SWN_TRY(sql([&](Database& database) -> Status {
        SWN_ASSIGN(std::vector<Item> loaded, loadItems(database));
        writer.setItems(std::move(loaded));
        return loadAnswers(database, [&](ItemKey key, CurrentAnswer entry) {
            if (const auto row = fresh.rowOf(key))
                writer.setAnswer(*row, entry.annotator, entry.decision, entry.answer);
        });
    }));
    for (size_t row = 0; row < fresh.size(); ++row)
        if (const auto before = items.rowOf(fresh.item(row).key))
            writer.setMissing(row, items.missing(*before));
    items = std::move(fresh);
    return loadSuggestions();
}

Status Project::Impl::loadSuggestions() {
    ItemTableWriter writer(items);
    const auto model =
        std::find_if(models.begin(), models.end(), [&](const ModelEntry& m) { return m.id == shownModel; });
    if (model == models.end()) {
        shownModel = 0;
        writer.setModel({});
        return {};
    }
    writer.setModel(model->classes);
    return sql([&](Database& database) {
        return database.each("SELECT clip, segment, probabilities FROM suggestion WHERE model = ?",
                             {qlonglong(shownModel)}, [&](const Row& row) -> Status {
                                 if (const auto at = items.rowOf({row.integer(0), row.integer(1)}))
                                     writer.setProbabilities(*at, floatsOf(row.bytes(2)));
                                 return {};
                             });
    });
}

Status Project::Impl::refresh(const Touched& touched) {
    if (!touched.onlyAnswers() || touched.items.size() > kSweep) {
        SWN_TRY(loadAll());
        tell({});
        return {};
    }
    std::vector<size_t> rows;
    ItemTableWriter writer(items);
    SWN_TRY(sql([&](Database& database) -> Status {
        for (const ItemKey key : touched.items) {
            const auto row = items.rowOf(key);
            if (!row) continue;
            SWN_ASSIGN(std::vector<CurrentAnswer> answers, loadAnswersOf(database, key));
            writer.setAnswers(*row, std::move(answers));
            rows.push_back(*row);
        }
        return {};
    }));
    if (!rows.empty()) tell(rows);
    return {};
}

Status Project::Impl::edit(const Message& title, const EditWork& work) {
    SWN_TRY(writable());
    Touched touched;
    SWN_TRY(sql([&](Database& database) -> Status {
        return database.transact([&]() -> Status {
            Journal journal(database);
            SWN_TRY(journal.begin(title));
            SWN_ASSIGN(const std::vector<ItemKey> keys, work(database, journal));
            SWN_TRY(journal.finish(keys));
            touched = journal.touched();
            return {};
        });
    }));
    return touched.tables.empty() ? Status() : refresh(touched);
}

Status Project::Impl::writable() const {
    if (reason == ReadOnlyReason::None) return {};
    return Error{ErrorKind::Unsupported,
                 file.string(),
                 {CORE_TEXT("The project can only be read here, so nothing was changed.")}};
}

const Scheme* Project::Impl::schemeOf(Id id) const {
    for (const Scheme& scheme : schemes)
        if (scheme.id == id) return &scheme;
    return nullptr;
}

const Annotator* Project::Impl::annotatorOf(Id id) const {
    for (const Annotator& annotator : annotators)
        if (annotator.id == id) return &annotator;
    return nullptr;
}

const CorpusEntry* Project::Impl::corpusOf(Id id) const {
    for (const CorpusEntry& corpus : corpora)
        if (corpus.id == id) return &corpus;
    return nullptr;
}

std::filesystem::path Project::Impl::pathOf(const Item& item) const {
    const CorpusEntry* corpus = corpusOf(item.corpus);
    return corpus ? (corpus->root / item.path).lexically_normal() : std::filesystem::path(item.path);
}

}  // namespace sigwavnet::project
