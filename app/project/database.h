// SQLite through Qt Sql, with Results in place of error objects. For this room's files only: it is not part of what the
// project shows.
//
// Thread-safety: the thread that opened it (see sql_thread.h).
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "core/base/result.h"

namespace sigwavnet::project {

// The row that a query stands on.
class Row {
public:
    explicit Row(const QSqlQuery& query) : query_(query) {}
    int64_t integer(int column) const { return query_.value(column).toLongLong(); }
    double real(int column) const { return query_.value(column).toDouble(); }
    std::string text(int column) const { return query_.value(column).toString().toStdString(); }
    QByteArray bytes(int column) const { return query_.value(column).toByteArray(); }
    QVariant value(int column) const { return query_.value(column); }
    bool isNull(int column) const { return query_.isNull(column); }

private:
    const QSqlQuery& query_;
};

inline QString q(const std::string& text) { return QString::fromStdString(text); }

class Database {
public:
    enum class Access {
        Write,      // created when missing; WAL, synchronous FULL
        Read,
        Immutable,  // no locks, no WAL: for folders that can't be written, and backups
    };
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const std::filesystem::path& file() const { return file_; }

    // Statements are prepared once and kept. Errors: NoSpace (full disk), Invalid (damaged file), Unreadable, Unsupported
    // (read-only), Internal (wrong SQL).
    Status run(const char* sql, const QVariantList& values = {});
    Result<int64_t> insert(const char* sql, const QVariantList& values);  // the new row's id
    // Calls `row` for each row; it may return an error, which ends the query.
    Status each(const char* sql, const QVariantList& values, const std::function<Status(const Row&)>& row);
    // The first column of the first row; an invalid variant when there is none.
    Result<QVariant> one(const char* sql, const QVariantList& values = {});
    // SQL that is used once and must not be kept (PRAGMA, VACUUM, CREATE).
    Status execute(const QString& sql);

    // All or nothing: rolls back when `work` or the commit fails. Nothing of it is on the disk before it returns.
    Status transact(const std::function<Status()>& work);
    // Ends the use of the write-ahead log: everything is in the one file.
    Status checkpoint();

private:
    Database(std::filesystem::path file, QString connection) : file_(std::move(file)), connection_(std::move(connection)) {}
    Result<QSqlQuery*> started(const char* sql, const QVariantList& values);
    Error errorOf(const QSqlError& error) const;

    std::filesystem::path file_;
    QString connection_;
    QSqlDatabase database_;
    std::map<std::string, QSqlQuery> statements_;
};

}  // namespace sigwavnet::project
