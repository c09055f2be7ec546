#include "app/project/journal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <mutex>

#include "app/project/schema.h"

namespace sigwavnet::project {

namespace {

constexpr size_t kShownKeys = 8;

const TableColumns* columnsOf(const std::string& table) {
    for (const TableColumns& entry : journalledTables())
        if (table == entry.table) return &entry;
    return nullptr;
}

// SQL that is made once a table: statements are kept by their text.
struct TableSql {
    std::string read, write, remove;
};

const TableSql& sqlOf(const std::string& table) {
    static const std::map<std::string, TableSql> all = [] {
        std::map<std::string, TableSql> made;
        for (const TableColumns& entry : journalledTables()) {
            std::string names, marks;
            for (const char* column : entry.columns) {
                names += (names.empty() ? "" : ", ") + std::string(column);
                marks += marks.empty() ? "?" : ", ?";
            }
            made[entry.table] = {"SELECT " + names + " FROM " + entry.table + " WHERE id = ?",
                                 "INSERT OR REPLACE INTO " + std::string(entry.table) + "(" + names +
                                     ") VALUES(" + marks + ")",
                                 "DELETE FROM " + std::string(entry.table) + " WHERE id = ?"};
        }
        return made;
    }();
    return all.at(table);
}

QVariant textOf(const QVariantList& row) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(row)).toJson(QJsonDocument::Compact));
}

QVariantList rowOf(const QVariant& text) {
    return QJsonDocument::fromJson(text.toString().toUtf8()).array().toVariantList();
}

// The row as it stands, as text; null when there is none.
Result<QVariant> imageOf(Database& database, const char* table, int64_t id) {
    const int columns = int(columnsOf(table)->columns.size());
    QVariant image;
    SWN_TRY(database.each(sqlOf(table).read.c_str(), {qlonglong(id)}, [&](const Row& row) -> Status {
        QVariantList values;
        for (int i = 0; i < columns; ++i) values << row.value(i);
        image = textOf(values);
        return {};
    }));
    return image;
}

// "current" rows name an item in their second and third column.
void touch(Touched& touched, const std::string& table, const QVariant& before, const QVariant& after) {
    touched.tables.insert(table);
    if (table != "current") return;
    for (const QVariant& image : {before, after}) {
        if (image.isNull()) continue;
        const QVariantList row = rowOf(image);
        const ItemKey key{row.value(1).toLongLong(), row.value(2).toLongLong()};
        if (touched.items.empty() || touched.items.back() != key) touched.items.push_back(key);
    }
}

// Messages keep their format by value, but take it as a literal: a copy that lives as long as the program
// does.
const char* keptFormat(const std::string& format) {
    static std::mutex mutex;
    static std::set<std::string> formats;
    const std::lock_guard lock(mutex);
    return formats.insert(format).first->c_str();
}

EditName nameOf(const Row& row) {
    EditName name;
    name.id = row.integer(0);
    std::vector<std::string> args;
    for (const QVariant& arg : rowOf(row.value(2))) args.push_back(arg.toString().toStdString());
    name.title = Message(keptFormat(row.text(1)), std::move(args));
    name.items = int(row.integer(3));
    name.keys = keysOf(row.text(4));
    return name;
}

constexpr const char* kNextUndo =
    "SELECT id, title, args, items, keys FROM edit WHERE undone = 0 ORDER BY id DESC LIMIT 1";
constexpr const char* kNextRedo =
    "SELECT id, title, args, items, keys FROM edit WHERE undone = 1 ORDER BY id LIMIT 1";

struct Change {
    std::string table;
    int64_t row = 0;
    QVariant before, after;
};

Result<std::vector<Change>> changesOf(Database& database, int64_t edit) {
    std::vector<Change> changes;
    SWN_TRY(database.each("SELECT tbl, row, before, after FROM change WHERE edit = ? ORDER BY id",
                          {qlonglong(edit)}, [&](const Row& row) -> Status {
                              changes.push_back({row.text(0), row.integer(1), row.value(2), row.value(3)});
                              return {};
                          }));
    return changes;
}

Status setRow(Database& database, const std::string& table, int64_t id, const QVariant& image) {
    if (!columnsOf(table))
        return Error{ErrorKind::Invalid,
                     database.file().string(),
                     {CORE_TEXT("The undo list names the unknown table \"%1\"."), {table}}};
    if (image.isNull()) return database.run(sqlOf(table).remove.c_str(), {qlonglong(id)});
    return database.run(sqlOf(table).write.c_str(), rowOf(image));
}

}  // namespace

std::string keysText(const std::vector<ItemKey>& keys) {
    std::string text;
    for (size_t i = 0; i < std::min(keys.size(), kShownKeys); ++i)
        text +=
            (text.empty() ? "" : " ") + std::to_string(keys[i].clip) + ":" + std::to_string(keys[i].segment);
    return text;
}

std::vector<ItemKey> keysOf(const std::string& text) {
    std::vector<ItemKey> keys;
    for (const QString& pair : q(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys.push_back({pair.section(QLatin1Char(':'), 0, 0).toLongLong(),
                        pair.section(QLatin1Char(':'), 1, 1).toLongLong()});
    return keys;
}

Status Journal::begin(const Message& title) {
    SWN_TRY(database_.run("DELETE FROM change WHERE edit IN (SELECT id FROM edit WHERE undone = 1)"));
    SWN_TRY(database_.run("DELETE FROM edit WHERE undone = 1"));
    QVariantList args;
    for (const std::string& arg : title.args()) args << q(arg);
    SWN_ASSIGN(edit_,
               database_.insert(
                   "INSERT INTO edit(made_at, title, args, items, keys, undone) VALUES(?, ?, ?, 0, '', 0)",
                   {QDateTime::currentMSecsSinceEpoch(), q(title.format()), textOf(args)}));
    return {};
}

Status Journal::log(const char* table, int64_t id, const QVariant& before, const QVariant& after) {
    ++changes_;
    touch(touched_, table, before, after);
    return database_.run("INSERT INTO change(edit, tbl, row, before, after) VALUES(?, ?, ?, ?, ?)",
                         {qlonglong(edit_), QString::fromLatin1(table), qlonglong(id), before, after});
}

Result<int64_t> Journal::put(const char* table, QVariantList values) {
    int64_t id = values.front().toLongLong();
    QVariant before;
    if (id != 0) {
        SWN_ASSIGN(before, imageOf(database_, table, id));
    } else {
        values.front() = QVariant();  // SQLite chooses
    }
    SWN_ASSIGN(const int64_t written, database_.insert(sqlOf(table).write.c_str(), values));
    if (id == 0) id = written;
    values.front() = qlonglong(id);
    const QVariant after = textOf(values);
    if (before.isNull() || before != after) SWN_TRY(log(table, id, before, after));
    return id;
}

Status Journal::remove(const char* table, int64_t id) {
    SWN_ASSIGN(const QVariant before, imageOf(database_, table, id));
    if (before.isNull()) return {};
    SWN_TRY(database_.run(sqlOf(table).remove.c_str(), {qlonglong(id)}));
    return log(table, id, before, QVariant());
}

Status Journal::finish(const std::vector<ItemKey>& keys) {
    if (changes_ == 0) return database_.run("DELETE FROM edit WHERE id = ?", {qlonglong(edit_)});
    return database_.run("UPDATE edit SET items = ?, keys = ? WHERE id = ?",
                         {int(keys.size()), q(keysText(keys)), qlonglong(edit_)});
}

Result<std::optional<EditName>> Journal::next(Database& database, bool undone) {
    std::optional<EditName> name;
    SWN_TRY(database.each(undone ? kNextRedo : kNextUndo, {}, [&](const Row& row) -> Status {
        name = nameOf(row);
        return {};
    }));
    return name;
}

Result<std::pair<EditName, Touched>> Journal::step(Database& database, bool undo) {
    std::pair<EditName, Touched> done;
    SWN_TRY(database.transact([&]() -> Status {
        SWN_ASSIGN(const std::optional<EditName> name, next(database, !undo));
        if (!name)
            return Error{
                ErrorKind::NotFound,
                database.file().string(),
                {undo ? CORE_TEXT("There is nothing to undo.") : CORE_TEXT("There is nothing to redo.")}};
        done.first = *name;
        SWN_ASSIGN(std::vector<Change> changes, changesOf(database, name->id));
        if (undo) std::reverse(changes.begin(), changes.end());
        for (const Change& change : changes) {
            SWN_TRY(setRow(database, change.table, change.row, undo ? change.before : change.after));
            touch(done.second, change.table, change.before, change.after);
        }
        return database.run("UPDATE edit SET undone = ? WHERE id = ?", {undo ? 1 : 0, qlonglong(name->id)});
    }));
    return done;
}

}  // namespace sigwavnet::project
