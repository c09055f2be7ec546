#include "app/project/database.h"

#include <QAtomicInteger>
#include <QSqlError>
#include <QUrl>

namespace sigwavnet::project {

namespace {

// SQLite's primary result codes (sqlite3.h); the extended ones hold them in their low byte.
enum Sqlite {
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCantOpen = 14,
    kNotADb = 26
};
constexpr int kIoErrorRead = kIoError | 1 << 8, kIoErrorShortRead = kIoError | 2 << 8;

QString uniqueConnection() {
    static QAtomicInteger<int> counter;
    return QStringLiteral("sigwavnet-project-%1").arg(counter.fetchAndAddRelaxed(1));
}

Status setUp(Database& database, Database::Access access) {
    if (access != Database::Access::Write) return {};
    SWN_TRY(database.execute(QStringLiteral("PRAGMA journal_mode = WAL")));
    SWN_TRY(database.execute(QStringLiteral("PRAGMA synchronous = FULL")));
    return {};
}

}  // namespace

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, Access access) {
    auto made = std::unique_ptr<Database>(new Database(file, uniqueConnection()));
    made->database_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), made->connection_);
    if (!made->database_.isValid())
        return Error{
            ErrorKind::Unsupported,
            file.string(),
            {CORE_TEXT("Qt's driver for SQLite is missing; install it (Debian: libqt6sql6-sqlite).")}};
    QString name = QString::fromStdString(file.string()),
            options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000");
    if (access != Access::Write) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QString::fromUtf8(QUrl::fromLocalFile(name).toEncoded()) + QStringLiteral("?immutable=1");
    }
    made->database_.setConnectOptions(options);
    made->database_.setDatabaseName(name);
    if (!made->database_.open()) return made->errorOf(made->database_.lastError());
    SWN_TRY(setUp(*made, access));
    return made;
}

Database::~Database() {
    statements_.clear();
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection_);
}

Error Database::errorOf(const QSqlError& error) const {
    const int extended = error.nativeErrorCode().toInt();
    const std::string where = file_.string(), words = error.databaseText().toStdString();
    if (extended == kIoErrorRead || extended == kIoErrorShortRead)
        return {
            ErrorKind::Unreadable, where, {CORE_TEXT("The disk could not read the project (%1)."), {words}}};
    switch (extended & 0xFF) {
        case kFull:
            return {ErrorKind::NoSpace,
                    where,
                    {CORE_TEXT("The disk is full; nothing was changed. Free some space and try again.")}};
        case kIoError:
            return {ErrorKind::NoSpace,
                    where,
                    {CORE_TEXT("The disk could not write the project; nothing was changed. It may be full, "
                               "or gone (%1)."),
                     {words}}};
        case kCorrupt:
        case kNotADb:
            return {ErrorKind::Invalid,
                    where,
                    {CORE_TEXT("The project's file is damaged. Take its latest backup, or save what can "
                               "still be read.")}};
        case kReadOnly:
            return {ErrorKind::Unsupported, where, {CORE_TEXT("The project can only be read.")}};
        case kBusy:
        case kLocked:
            return {ErrorKind::Unreadable,
                    where,
                    {CORE_TEXT("Another program is using the project's file; try again when it is done.")}};
        case kCantOpen:
            return {ErrorKind::Unreadable,
                    where,
                    {CORE_TEXT("The project's file can't be opened; check the permissions of the file and "
                               "its folder.")}};
        default:
            return {ErrorKind::Internal,
                    where,
                    {CORE_TEXT("The project's database refused: %1"), {error.text().toStdString()}}};
    }
}

Result<QSqlQuery*> Database::started(const char* sql, const QVariantList& values) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        QSqlQuery query(database_);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromLatin1(sql))) return errorOf(query.lastError());
        found = statements_.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    for (int i = 0; i < values.size(); ++i) query.bindValue(i, values[i]);
    if (query.exec()) return &query;
    const Error error = errorOf(query.lastError());
    query.finish();
    return error;
}

Status Database::run(const char* sql, const QVariantList& values) {
    SWN_ASSIGN(QSqlQuery * query, started(sql, values));
    query->finish();
    return {};
}

Result<int64_t> Database::insert(const char* sql, const QVariantList& values) {
    SWN_ASSIGN(QSqlQuery * query, started(sql, values));
    const int64_t id = query->lastInsertId().toLongLong();
    query->finish();
    return id;
}

Status Database::each(const char* sql, const QVariantList& values,
                      const std::function<Status(const Row&)>& row) {
    SWN_ASSIGN(QSqlQuery * query, started(sql, values));
    Status status;
    while (status && query->next()) status = row(Row(*query));
    // next() also ends at a page that can't be read.
    if (status && query->lastError().isValid()) status = errorOf(query->lastError());
    query->finish();
    return status;
}

Result<QVariant> Database::one(const char* sql, const QVariantList& values) {
    QVariant first;
    SWN_TRY(each(sql, values, [&](const Row& row) -> Status {
        if (!first.isValid()) first = row.value(0);
        return {};
    }));
    return first;
}

Status Database::execute(const QString& sql) {
    QSqlQuery query(database_);
    if (!query.exec(sql)) return errorOf(query.lastError());
    return {};
}

Status Database::transact(const std::function<Status()>& work) {
    SWN_TRY(execute(QStringLiteral("BEGIN IMMEDIATE")));
    Status status = work();
    if (status) status = execute(QStringLiteral("COMMIT"));
    if (!status) {
        QSqlQuery undo(database_);
        undo.exec(QStringLiteral("ROLLBACK"));  // fails harmlessly where SQLite has rolled back by itself
    }
    return status;
}

Status Database::checkpoint() {
    return execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

}  // namespace sigwavnet::project
