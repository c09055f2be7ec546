#include "core/base/files.h"

#include <QTest>

#include <fstream>

#include "tests/support/temp_folder.h"

using namespace sigwavnet;
namespace fs = std::filesystem;

class FilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead();
    void missingFileIsNotFound();
    void folderIsNotAFile();
    void limitIsCheckedBeforeReading();
    void failedProducerLeavesTheOldFile();
    void fullDiskIsSaid();
    void linesAreAppended();
    void foldersAreMadeOnce();
    void hashTellsContentApart();
};

namespace {

int entriesIn(const fs::path& folder) {
    int n = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder)) ++n;
    return n;
}

std::string hashOf(const std::string& text) {
    return contentHash(std::as_bytes(std::span<const char>(text.data(), text.size())));
}

}  // namespace

void FilesTest::whatIsWrittenIsRead() {
    test::TempFolder folder;
    const std::string bytes("a\0b\xff\n", 5);
    QVERIFY(writeFileAtomically(folder / "x", bytes).ok());
    QVERIFY(writeFileAtomically(folder / "x", bytes + "!").ok());
    const auto read = readFile(folder / "x");
    QVERIFY(read.ok());
    QVERIFY(*read == bytes + "!");
    QCOMPARE(entriesIn(folder.path()), 1);
}

void FilesTest::missingFileIsNotFound() {
    test::TempFolder folder;
    const auto read = readFile(folder / "absent");
    QVERIFY(!read.ok());
    QVERIFY(read.error().kind == ErrorKind::NotFound);
    QVERIFY(read.error().where == (folder / "absent").string());
    QVERIFY(writeFileAtomically(folder / "absent/x", "1").error().kind == ErrorKind::NotFound);
}

void FilesTest::folderIsNotAFile() {
    test::TempFolder folder;
    const auto read = readFile(folder.path());
    QVERIFY(!read.ok());
    QVERIFY(read.error().kind == ErrorKind::Invalid);
}

void FilesTest::limitIsCheckedBeforeReading() {
    test::TempFolder folder;
    // A sparse terabyte: reading it would take all memory.
    std::ofstream(folder / "huge").put('x');
    fs::resize_file(folder / "huge", uint64_t(1) << 40);
    const auto read = readFile(folder / "huge");
    QVERIFY(!read.ok());
    QVERIFY(read.error().kind == ErrorKind::Invalid);
}

void FilesTest::failedProducerLeavesTheOldFile() {
    test::TempFolder folder;
    QVERIFY(writeFileAtomically(folder / "x", "old").ok());
    const Status status = writeFileAtomically(folder / "x", [](const Sink& sink) -> Status {
        SWN_TRY(sink("half of the new"));
        return Error{ErrorKind::Invalid, "here", {CORE_TEXT("no more")}};
    });
    QVERIFY(!status.ok());
    QVERIFY(status.error().where == "here");
    QVERIFY(*readFile(folder / "x") == "old");
    QCOMPARE(entriesIn(folder.path()), 1);
}

void FilesTest::fullDiskIsSaid() {
    if (!fs::exists("/dev/full")) QSKIP("this system has no /dev/full");
    const Status status = appendLine("/dev/full", "a line");
    QVERIFY(!status.ok());
    QVERIFY(status.error().kind == ErrorKind::NoSpace);
}

void FilesTest::linesAreAppended() {
    test::TempFolder folder;
    QVERIFY(appendLine(folder / "log", "one").ok());
    QVERIFY(appendLine(folder / "log", "two").ok());
    QVERIFY(*readFile(folder / "log") == "one\ntwo\n");
}

void FilesTest::foldersAreMadeOnce() {
    test::TempFolder folder;
    QVERIFY(makeFolder(folder / "a/b/c").ok());
    QVERIFY(makeFolder(folder / "a/b/c").ok());
    QVERIFY(writeFileAtomically(folder / "file", "").ok());
    QVERIFY(!makeFolder(folder / "file/below").ok());
}

void FilesTest::hashTellsContentApart() {
    const std::string text = "sixteen bytes of";
    QCOMPARE(hashOf(text).size(), size_t(16));
    QVERIFY(hashOf(text) == hashOf(std::string(text)));
    std::string changed = text;
    for (char& c : changed) {
        c ^= 1;
        QVERIFY(hashOf(changed) != hashOf(text));
        c ^= 1;
    }
    QVERIFY(hashOf("") != hashOf(std::string(1, '\0')));
    QVERIFY(hashOf(std::string(8, '\0')) != hashOf(std::string(16, '\0')));
}

QTEST_APPLESS_MAIN(FilesTest)
#include "files_test.moc"
