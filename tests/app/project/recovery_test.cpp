// Files that are not as they should be: clear words, and a way on.
#include <QTest>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>

#include "app/project/recovery.h"
#include "core/base/files.h"
#include "tests/app/project/project_fixture.h"
#include "tests/support/process.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

// Overwrites bytes of a file in place.
void patch(const fs::path& file, std::streamoff at, const std::string& bytes) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(at);
    stream.write(bytes.data(), std::streamsize(bytes.size()));
}

Error openError(const fs::path& file) {
    const auto opened = Project::open(file);
    return opened ? Error{} : opened.error();
}

bool says(const Error& error, const std::string& words) {
    return error.message.text().find(words) != std::string::npos;
}

// A project of 300 clips of which the first `labels` are labelled, closed.
struct Closed : Bench {
    explicit Closed(size_t labels = 200) : Bench(300) {
        for (size_t row = 0; row < labels; ++row)
            good = good && project->label(key(row), anna, answer(row % 3)).ok();
        project.reset();
    }
    bool good = true;
};

size_t labelCount(const Project& project) {
    size_t count = 0;
    for (size_t row = 0; row < project.items().size(); ++row) count += project.items().answers(row).size();
    return count;
}

}  // namespace

class RecoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMissingFile();
    void aNewerSchema();
    void aForeignDatabase();
    void noDatabaseAtAll();
    void aTruncatedFile();
    void aDamagedPage();
    void theSecondOpensReadOnly();
    void aFolderThatCannotBeWritten();
    void backupsRotateAndComeBack();
    void salvageReadsWhatTheDamageLeft();
    void nothingToSalvageSaysSo();
    void theLogOfADamagedFileStaysWithIt();
};

void RecoveryTest::aMissingFile() {
    const TempFolder folder;
    QVERIFY(openError(folder / "no.swproj").kind == ErrorKind::NotFound);
    QVERIFY(openError(folder.path()).kind == ErrorKind::Invalid);
}

void RecoveryTest::aNewerSchema() {
    Closed bench(1);
    QVERIFY(bench.good);
    patch(bench.file(), 60, std::string("\0\0\0\x63", 4));  // user_version
    const Error error = openError(bench.file());
    QVERIFY(error.kind == ErrorKind::Unsupported);
    QVERIFY(says(error, "newer version"));
}

void RecoveryTest::aForeignDatabase() {
    Closed bench(1);
    patch(bench.file(), 68, std::string(4, '\0'));  // application_id
    const Error error = openError(bench.file());
    QVERIFY(error.kind == ErrorKind::Invalid && says(error, "another program"));
}

void RecoveryTest::noDatabaseAtAll() {
    const TempFolder folder;
    for (const auto& bytes :
         {std::string(), std::string("hello"), std::string(5000, 'x'), std::string("SQLite format 3")}) {
        QVERIFY(writeFileAtomically(folder / "x.swproj", bytes));
        QVERIFY2(openError(folder / "x.swproj").kind == ErrorKind::Invalid, bytes.c_str());
    }
    // Left as they were.
    QCOMPARE(*readFile(folder / "x.swproj"), std::string("SQLite format 3"));
}

void RecoveryTest::aTruncatedFile() {
    Closed bench;
    QVERIFY(bench.good);
    const auto size = fs::file_size(bench.file());
    for (const double share : {0.9, 0.5, 0.1}) {
        fs::resize_file(bench.file(), uintmax_t(double(size) * share));
        const Error error = openError(bench.file());
        QVERIFY(error.kind == ErrorKind::Invalid);
        QVERIFY(says(error, "backup"));
    }
}

void RecoveryTest::aDamagedPage() {
    Closed bench;
    patch(bench.file(), 4096 * 6, std::string(4096, '\x77'));
    const Error error = openError(bench.file());
    QVERIFY(error.kind == ErrorKind::Invalid && says(error, "damaged"));
}

void RecoveryTest::theSecondOpensReadOnly() {
    Bench bench;
    QVERIFY(bench.project->label(bench.key(0), bench.anna, bench.answer(1)));
    const auto second = Project::open(bench.file());
    QVERIFY(second);
    QVERIFY((*second)->readOnly() == ReadOnlyReason::OpenElsewhere);
    QVERIFY((*second)->readOnlyWords().text().find("another window") != std::string::npos);
    QCOMPARE((*second)->items().answers(0).size(), size_t(1));
    QVERIFY((*second)->label(bench.key(0), bench.anna, bench.answer(2)).error().kind ==
            ErrorKind::Unsupported);
    QVERIFY((*second)->undo().error().kind == ErrorKind::Unsupported);
    QVERIFY(!(*second)->nextUndo());
    // The first goes on, and once it is closed the next may write.
    QVERIFY(bench.project->label(bench.key(1), bench.anna, bench.answer(1)));
    bench.project.reset();
    const auto third = Project::open(bench.file());
    QVERIFY((*third)->readOnly() == ReadOnlyReason::None);
}

void RecoveryTest::aFolderThatCannotBeWritten() {
    Closed bench(3);
    fs::permissions(bench.folder.path(), fs::perms(0555));
    fs::permissions(bench.file(), fs::perms(0444));
    const Finished clean =
        runProgram({SIGWAVNET_BIN_DIR "/../tests/annotator", "look", bench.file().string()});
    // With a log left behind by a kill: it is read all the same.
    fs::permissions(bench.folder.path(), fs::perms(0755));
    fs::permissions(bench.file(), fs::perms(0644));
    Process killed({SIGWAVNET_BIN_DIR "/../tests/annotator", "work", bench.file().string(), "3"});
    for (int i = 0; i < 2000 && (!fs::exists(bench.file().string() + "-wal") ||
                                 fs::file_size(bench.file().string() + "-wal") < 30000);
         ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    killed.kill();
    killed.wait();
    for (const char* tail : {"", "-wal", "-shm"})
        fs::permissions(bench.file().string() + tail, fs::perms(0444));
    fs::permissions(bench.folder.path(), fs::perms(0555));
    const Finished withLog =
        runProgram({SIGWAVNET_BIN_DIR "/../tests/annotator", "look", bench.file().string()});
    fs::permissions(bench.folder.path(), fs::perms(0755));
    QCOMPARE(clean.status, 0);
    QVERIFY2(clean.out.starts_with("3 3 refused\n"), clean.out.c_str());
    QVERIFY(clean.out.find("can't be written") != std::string::npos);
    QCOMPARE(withLog.status, 0);
    QVERIFY2(withLog.out.starts_with("3 ") && !withLog.out.starts_with("3 3 "), withLog.out.c_str());
}

void RecoveryTest::backupsRotateAndComeBack() {
    Closed bench(10);
    for (int opening = 0; opening < 7; ++opening) {
        QVERIFY(bench.reopen());
        QVERIFY(bench.project->label(bench.key(size_t(20 + opening)), bench.anna, bench.answer(0)));
    }
    QVERIFY(bench.reopen());
    bench.project.reset();
    const auto backups = backupsOf(bench.file());
    QCOMPARE(backups.size(), size_t(5));
    QCOMPARE(backups[0].decisions, 17);
    QCOMPARE(backups[4].decisions, 13);
    QVERIFY(backups[0].savedAt > 1600000000000);
    QVERIFY(bench.reopen());  // nothing changed: no further backup
    bench.project.reset();
    QCOMPARE(backupsOf(bench.file())[1].decisions, 16);
    fs::resize_file(bench.file(), 5000);
    QVERIFY(openError(bench.file()).kind == ErrorKind::Invalid);
    const auto kept = restoreBackup(bench.file(), backups[0]);
    QVERIFY(kept);
    QCOMPARE(fs::file_size(*kept), uintmax_t(5000));
    QVERIFY(bench.reopen());
    QCOMPARE(labelCount(*bench.project), size_t(17));
    QVERIFY(restoreBackup(bench.file(), backups[0]).error().kind == ErrorKind::Unsupported);  // it is open
}

void RecoveryTest::salvageReadsWhatTheDamageLeft() {
    Closed bench;
    QVERIFY(bench.reopen());  // makes the backup of 200 labels
    for (size_t row = 200; row < 260; ++row)
        QVERIFY(bench.project->label(bench.key(row), bench.anna, bench.answer(0)));
    bench.project.reset();
    const auto size = fs::file_size(bench.file());
    SilentProgress progress;
    size_t rescued = 0;
    for (const double at : {0.3, 0.5, 0.7, 0.9}) {
        const TempFolder other;
        fs::copy(bench.file(), other / "p.swproj");
        fs::copy(bench.file().string() + ".backups", (other / "p.swproj").string() + ".backups",
                 fs::copy_options::recursive);
        patch(other / "p.swproj", std::streamoff(double(size) * at) / 4096 * 4096, std::string(4096, '\x33'));
        const auto salvaged = salvage(other / "p.swproj", other / "saved.swproj", progress);
        QVERIFY(salvaged);
        const auto saved = Project::open(other / "saved.swproj");
        QVERIFY(saved);
        QCOMPARE((*saved)->items().size(), size_t(300));
        QVERIFY(labelCount(**saved) >= 200);
        rescued = std::max(rescued, labelCount(**saved));
        QVERIFY(salvage(other / "p.swproj", other / "saved.swproj", progress).error().kind ==
                ErrorKind::Exists);
    }
    QVERIFY(rescued > 200);  // more than the backup alone
}

void RecoveryTest::nothingToSalvageSaysSo() {
    const TempFolder folder;
    SilentProgress progress;
    QVERIFY(writeFileAtomically(folder / "x.swproj", std::string(9000, 'x')));
    const auto salvaged = salvage(folder / "x.swproj", folder / "y.swproj", progress);
    QVERIFY(salvaged.error().kind == ErrorKind::Invalid);
    QVERIFY(!fs::exists(folder / "y.swproj") && !fs::exists(folder / "y.swproj.part"));
}

void RecoveryTest::theLogOfADamagedFileStaysWithIt() {
    Closed bench(5);
    QVERIFY(bench.reopen());
    bench.project.reset();
    QVERIFY(writeFileAtomically(bench.file().string() + "-wal", std::string(5000, 'w')));
    const auto kept = restoreBackup(bench.file(), backupsOf(bench.file()).front());
    QVERIFY(kept);
    QVERIFY(fs::exists(kept->string() + "-wal") && !fs::exists(bench.file().string() + "-wal"));
    QVERIFY(bench.reopen());
    QCOMPARE(labelCount(*bench.project), size_t(5));
}

QTEST_APPLESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
