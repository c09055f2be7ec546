#include "app/project/rows.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <system_error>

namespace sigwavnet::project {
namespace fs = std::filesystem;

// Every column of a decision, and whether it is its annotator's present answer.
#define SWN_DECISION                                                                                       \
    "SELECT d.id, d.uid, d.clip, d.segment, d.annotator, d.made_at, d.classes, d.ratings, d.unsure, "      \
    "d.flags, d.comment, d.suggestion, d.probability, d.model, d.blind, d.seconds, "                       \
    "ifnull((SELECT c.decision = d.id FROM current c WHERE c.clip = d.clip AND c.segment = d.segment AND " \
    "c.annotator = d.annotator), 0) FROM decision d "
const char* const kDecisionsOfItem = SWN_DECISION "WHERE d.clip = ? AND d.segment = ? ORDER BY d.id";
const char* const kDecisionsAfter = SWN_DECISION "WHERE d.id > ? ORDER BY d.id";
const char* const kDecisionById = SWN_DECISION "WHERE d.id = ?";

namespace {

// Where a corpus lies now: beside the project as before, else where it was.
fs::path resolveRoot(const fs::path& folder, const std::string& relative, const std::string& absolute) {
    std::error_code error;
    const fs::path beside = relative.empty() ? fs::path() : (folder / relative).lexically_normal();
    if (!beside.empty() && fs::exists(beside, error)) return beside;
    return absolute;
}

}  // namespace

std::string classesText(const std::vector<Id>& classes) {
    std::string text;
    for (const Id id : classes) text += (text.empty() ? "" : ",") + std::to_string(id);
    return text;
}

std::string ratingsText(const std::map<Id, int>& ratings) {
    std::string text;
    for (const auto& [scheme, value] : ratings)
        text += (text.empty() ? "" : ",") + std::to_string(scheme) + "=" + std::to_string(value);
    return text;
}

Answer answerOf(const Row& row, int first) {
    Answer answer;
    for (const QString& id : row.value(first).toString().split(QLatin1Char(','), Qt::SkipEmptyParts))
        answer.classes.push_back(id.toLongLong());
    for (const QString& pair : row.value(first + 1).toString().split(QLatin1Char(','), Qt::SkipEmptyParts))
        answer.ratings[pair.section(QLatin1Char('='), 0, 0).toLongLong()] =
            pair.section(QLatin1Char('='), 1, 1).toInt();
    answer.unsure = row.integer(first + 2) != 0;
    answer.flags = uint32_t(row.integer(first + 3));
    answer.comment = row.text(first + 4);
    return answer;
}

Shown shownOf(const Row& row, int first) {
    return {row.text(first), row.real(first + 1), row.text(first + 2), row.integer(first + 3) != 0,
            row.real(first + 4)};
}

std::string newUid() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

int64_t nowMilliseconds() {
    return QDateTime::currentMSecsSinceEpoch();
}

Result<int64_t> insertDecision(Database& database, const Decision& d) {
    return database.insert(
        "INSERT INTO decision(uid, clip, segment, annotator, made_at, " SWN_ANSWER_COLUMNS
        ", " SWN_SHOWN_COLUMNS ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {q(d.uid.empty() ? newUid() : d.uid), qlonglong(d.item.clip), qlonglong(d.item.segment),
         qlonglong(d.annotator), qlonglong(d.madeAt != 0 ? d.madeAt : nowMilliseconds()),
         q(classesText(d.answer.classes)), q(ratingsText(d.answer.ratings)), d.answer.unsure ? 1 : 0,
         d.answer.flags, q(d.answer.comment), q(d.shown.suggestion), d.shown.probability,
         q(d.shown.modelHash), d.shown.blind ? 1 : 0, d.shown.seconds});
}

Result<std::vector<Decision>> loadDecisions(Database& database, const char* sql, const QVariantList& values) {
    std::vector<Decision> decisions;
    SWN_TRY(database.each(sql, values, [&](const Row& row) -> Status {
        decisions.push_back({row.integer(0),
                             row.text(1),
                             {row.integer(2), row.integer(3)},
                             row.integer(4),
                             row.integer(5),
                             answerOf(row, 6),
                             shownOf(row, 11),
                             row.integer(16) != 0});
        return {};
    }));
    return decisions;
}

Result<std::vector<CorpusEntry>> loadCorpora(Database& database, const fs::path& folder) {
    std::vector<CorpusEntry> corpora;
    SWN_TRY(database.each("SELECT id, name, format, root_relative, root_absolute FROM corpus ORDER BY id", {},
                          [&](const Row& row) -> Status {
                              CorpusEntry entry{row.integer(0), row.text(1), row.text(2),
                                                resolveRoot(folder, row.text(3), row.text(4)), true};
                              std::error_code error;
                              entry.found = fs::is_directory(entry.root, error);
                              corpora.push_back(std::move(entry));
                              return {};
                          }));
    return corpora;
}

Result<std::vector<Scheme>> loadSchemes(Database& database) {
    std::vector<Scheme> schemes;
    SWN_TRY(database.each("SELECT id, name, kind, low, high, key FROM scheme ORDER BY position, id", {},
                          [&](const Row& row) -> Status {
                              schemes.push_back({row.integer(0),
                                                 row.text(1),
                                                 SchemeKind(std::clamp<int64_t>(row.integer(2), 0, 2)),
                                                 {},
                                                 int(row.integer(3)),
                                                 int(row.integer(4)),
                                                 row.text(5)});
                              return {};
                          }));
    SWN_TRY(database.each(
        "SELECT id, scheme, name, colour, key FROM class ORDER BY position, id", {},
        [&](const Row& row) -> Status {
            for (Scheme& scheme : schemes)
                if (scheme.id == row.integer(1))
                    scheme.classes.push_back({row.integer(0), row.text(2), row.text(3), row.text(4)});
            return {};
        }));
    return schemes;
}

Result<std::vector<Annotator>> loadAnnotators(Database& database) {
    std::vector<Annotator> annotators;
    SWN_TRY(database.each("SELECT id, name FROM annotator ORDER BY id", {}, [&](const Row& row) -> Status {
        annotators.push_back({row.integer(0), row.text(1)});
        return {};
    }));
    return annotators;
}

Result<std::vector<ModelEntry>> loadModels(Database& database) {
    std::vector<ModelEntry> models;
    SWN_TRY(database.each(
        "SELECT id, hash, name, path, classes FROM model ORDER BY id", {}, [&](const Row& row) -> Status {
            ModelEntry model{row.integer(0), row.text(1), row.text(2), row.text(3), {}};
            for (const QString& name : row.value(4).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                model.classes.push_back(name.toStdString());
            models.push_back(std::move(model));
            return {};
        }));
    return models;
}

Result<std::vector<RunEntry>> loadRuns(Database& database) {
    std::vector<RunEntry> runs;
    SWN_TRY(database.each("SELECT id, folder, model, started_at, labels, accuracy FROM run ORDER BY id", {},
                          [&](const Row& row) -> Status {
                              runs.push_back({row.integer(0), row.text(1), row.text(2), row.integer(3),
                                              int(row.integer(4)), row.real(5)});
                              return {};
                          }));
    return runs;
}

Result<std::vector<Item>> loadItems(Database& database) {
    std::vector<Item> items;
    SWN_TRY(
        database.each("SELECT c.id, b.corpus, c.path, c.rate, c.begin, c.frames, c.speaker, c.text, c.label, "
                      "c.hash FROM clip c "
                      "JOIN batch b ON b.id = c.batch JOIN corpus o ON o.id = b.corpus",
                      {}, [&](const Row& row) -> Status {
                          items.push_back({{row.integer(0), 0},
                                           row.integer(1),
                                           row.text(2),
                                           {int(row.integer(3))},
                                           {row.integer(4)},
                                           row.integer(5),
                                           row.text(6),
                                           row.text(7),
                                           row.text(8),
                                           row.text(9)});
                          return {};
                      }));
    std::unordered_map<Id, size_t> clips;
    for (size_t i = 0; i < items.size(); ++i) clips[items[i].key.clip] = i;
    SWN_TRY(database.each("SELECT id, clip, begin, end FROM segment", {}, [&](const Row& row) -> Status {
        const auto clip = clips.find(row.integer(1));
        if (clip == clips.end()) return {};  // of a clip whose corpus was taken away
        Item item = items[clip->second];
        item.key.segment = row.integer(0);
        item.begin = {row.integer(2)};
        item.frames = row.integer(3) - row.integer(2);
        items.push_back(std::move(item));
        return {};
    }));
    // A clip first, then its segments: they share corpus, path and clip.
    std::sort(items.begin(), items.end(), [&](const Item& a, const Item& b) {
        if (a.corpus != b.corpus) return a.corpus < b.corpus;
        if (const int order = a.path.compare(b.path); order != 0) return order < 0;
        if (a.key.clip != b.key.clip) {
            const Item &first = items[clips.at(a.key.clip)], &second = items[clips.at(b.key.clip)];
            return std::pair(first.begin, a.key.clip) < std::pair(second.begin, b.key.clip);
        }
        if ((a.key.segment == 0) != (b.key.segment == 0)) return a.key.segment == 0;
        return std::pair(a.begin, a.key.segment) < std::pair(b.begin, b.key.segment);
    });
    return items;
}

Status loadAnswers(Database& database, const TakeAnswer& take) {
    return database.each(
        "SELECT c.clip, c.segment, c.annotator, d.id, d.classes, d.ratings, d.unsure, d.flags, d.comment "
        "FROM current c JOIN decision d ON d.id = c.decision ORDER BY c.annotator",
        {}, [&](const Row& row) -> Status {
            take({row.integer(0), row.integer(1)}, {row.integer(2), row.integer(3), answerOf(row, 4)});
            return {};
        });
}

Result<std::vector<CurrentAnswer>> loadAnswersOf(Database& database, ItemKey key) {
    std::vector<CurrentAnswer> answers;
    SWN_TRY(database.each(
        "SELECT c.annotator, d.id, d.classes, d.ratings, d.unsure, d.flags, d.comment FROM current c "
        "JOIN decision d ON d.id = c.decision WHERE c.clip = ? AND c.segment = ? ORDER BY c.annotator",
        {qlonglong(key.clip), qlonglong(key.segment)}, [&](const Row& row) -> Status {
            answers.push_back({row.integer(0), row.integer(1), answerOf(row, 2)});
            return {};
        }));
    return answers;
}

QVariantList corpusRow(const CorpusEntry& corpus, const fs::path& folder) {
    const fs::path relative = corpus.root.lexically_relative(folder);
    return {qlonglong(corpus.id), q(corpus.name), q(corpus.format), q(relative.generic_string()),
            q(corpus.root.string())};
}

QVariantList schemeRow(const Scheme& scheme, int position) {
    return {qlonglong(scheme.id), q(scheme.name), int(scheme.kind), position,
            scheme.low,           scheme.high,    q(scheme.key)};
}

QVariantList classRow(const ClassEntry& entry, Id scheme, int position) {
    return {qlonglong(entry.id), qlonglong(scheme), q(entry.name), q(entry.colour), q(entry.key), position};
}

Result<std::string> metaValue(Database& database, const std::string& key) {
    SWN_ASSIGN(const QVariant value, database.one("SELECT value FROM meta WHERE key = ?", {q(key)}));
    return value.toString().toStdString();
}

Status setMetaValue(Database& database, const std::string& key, const std::string& value) {
    return database.run("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)", {q(key), q(value)});
}

}  // namespace sigwavnet::project
