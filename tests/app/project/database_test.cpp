// SQLite's own failures, and files of an older version.
#include <QTest>

#include <filesystem>

#include "app/project/database.h"
#include "app/project/project.h"
#include "app/project/schema.h"
#include "app/project/sql_thread.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::project;
namespace fs = std::filesystem;

class DatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDatabaseChangesNothing();
    void aFailedTransactionIsRolledBack();
    void anOlderSchemaIsBroughtUpToDate();
    void anOlderSchemaIsReadWithoutBeingTouched();
    void wordsOfTheDriverReachThePerson();
};

void DatabaseTest::aFullDatabaseChangesNothing() {
    const test::TempFolder folder;
    SqlThread thread;
    thread.run([&] {
        auto database = Database::open(folder / "x.db", Database::Access::Write).value();
        static_cast<void>(database->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, text TEXT)"));
        // SQLITE_FULL, as a full disk gives it.
        static_cast<void>(database->execute("PRAGMA max_page_count = 10"));
        Status status;
        int written = 0;
        while (status && written < 1000) {
            status = database->transact([&] {
                return database->run("INSERT INTO t(text) VALUES(?)", {QString(500, QLatin1Char('x'))});
            });
            written += status ? 1 : 0;
        }
        [&] {
            QVERIFY(!status && written > 5);
            QVERIFY(status.error().kind == ErrorKind::NoSpace);
            QVERIFY(status.error().message.text().find("full") != std::string::npos);
            QCOMPARE(database->one("SELECT count(*) FROM t")->toInt(), written);
            QVERIFY(database->execute("PRAGMA max_page_count = 100"));
            QVERIFY(database->run("INSERT INTO t(text) VALUES(?)", {QStringLiteral("again")}));
        }();
        return 0;
    });
}

void DatabaseTest::aFailedTransactionIsRolledBack() {
    const test::TempFolder folder;
    SqlThread thread;
    thread.run([&] {
        auto database = Database::open(folder / "x.db", Database::Access::Write).value();
        [&] {
            QVERIFY(database->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, text TEXT NOT NULL)"));
            const Status failed = database->transact([&]() -> Status {
                SWN_TRY(database->run("INSERT INTO t(text) VALUES('a')"));
                return database->run("INSERT INTO t(text) VALUES(NULL)");
            });
            QVERIFY(!failed);
            QCOMPARE(database->one("SELECT count(*) FROM t")->toInt(), 0);
            // Empty text is text.
            QVERIFY(database->run("INSERT INTO t(text) VALUES(?)", {q(std::string())}));
        }();
        return 0;
    });
}

namespace {

// A file as version 1 of the program wrote it, without tables for models.
bool makeOld(const fs::path& file) {
    SqlThread thread;
    return thread.run([&] {
        auto database = Database::open(file, Database::Access::Write).value();
        return migrateUpTo(*database, 0, 1) && database->run("INSERT INTO annotator(name) VALUES('old')") &&
               database->checkpoint();
    });
}

}  // namespace

void DatabaseTest::anOlderSchemaIsBroughtUpToDate() {
    const test::TempFolder folder;
    QVERIFY(makeOld(folder / "old.swproj"));
    auto opened = Project::open(folder / "old.swproj");
    QVERIFY(opened);
    QCOMPARE((*opened)->annotators().front().name, std::string("old"));
    QVERIFY((*opened)->addModel({0, "h", "m", "/m", {"a", "b"}}));
    QVERIFY(fs::exists((folder / "old.swproj").string() + ".backups/backup-1.swproj"));
    opened->reset();
    QVERIFY(Project::open(folder / "old.swproj"));
}

void DatabaseTest::anOlderSchemaIsReadWithoutBeingTouched() {
    const test::TempFolder folder;
    QVERIFY(makeOld(folder / "old.swproj"));
    const auto before = fs::last_write_time(folder / "old.swproj");
    const auto opened = Project::open(folder / "old.swproj", OpenMode::ReadOnly);
    QVERIFY(opened);
    QCOMPARE((*opened)->annotators().front().name, std::string("old"));
    QVERIFY((*opened)->models().empty());
    QVERIFY(fs::last_write_time(folder / "old.swproj") == before);
}

void DatabaseTest::wordsOfTheDriverReachThePerson() {
    const test::TempFolder folder;
    SqlThread thread;
    thread.run([&] {
        auto database = Database::open(folder / "x.db", Database::Access::Write).value();
        const Status wrong = database->execute("SELECT nonsense");
        [&] {
            QVERIFY(wrong.error().kind == ErrorKind::Internal);
            QVERIFY(wrong.error().message.text().find("nonsense") != std::string::npos);
        }();
        return 0;
    });
}

QTEST_APPLESS_MAIN(DatabaseTest)
#include "database_test.moc"
