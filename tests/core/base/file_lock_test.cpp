#include "core/base/file_lock.h"

#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temp_folder.h"

using namespace sigwavnet;

class FileLockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondOwnerIsRefused();
    void movedLockStaysHeld();
    void killedOwnerLeavesNothingLocked();
    void missingFolderIsAnError();
};

void FileLockTest::secondOwnerIsRefused() {
    const test::TempFolder folder;
    const auto file = folder.path() / "run.lock";
    QVERIFY(!FileLock::heldByAnother(file));
    {
        auto first = FileLock::tryAcquire(file);
        QVERIFY(first && *first);
        QVERIFY(FileLock::heldByAnother(file));
        auto second = FileLock::tryAcquire(file);
        QVERIFY(second);
        QVERIFY(!*second);
    }
    QVERIFY(!FileLock::heldByAnother(file));
    QVERIFY(FileLock::acquire(file).ok());
}

void FileLockTest::movedLockStaysHeld() {
    const test::TempFolder folder;
    const auto file = folder.path() / "run.lock";
    auto first = FileLock::tryAcquire(file);
    QVERIFY(first && *first);
    {
        const FileLock kept = std::move(**first);
        QVERIFY(FileLock::heldByAnother(file));
    }
    QVERIFY(!FileLock::heldByAnother(file));
}

void FileLockTest::killedOwnerLeavesNothingLocked() {
    const test::TempFolder folder;
    const auto file = folder.path() / "run.lock";
    int ready[2];
    QVERIFY(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto lock = FileLock::tryAcquire(file);
        const char word = lock && *lock ? 'y' : 'n';
        if (::write(ready[1], &word, 1) != 1) ::_exit(1);
        for (;;) ::pause();
    }
    char word = 0;
    QVERIFY(::read(ready[0], &word, 1) == 1);
    QCOMPARE(word, 'y');
    QVERIFY(FileLock::heldByAnother(file));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(!FileLock::heldByAnother(file));
    auto next = FileLock::tryAcquire(file);
    QVERIFY(next && *next);
}

void FileLockTest::missingFolderIsAnError() {
    const test::TempFolder folder;
    auto lock = FileLock::tryAcquire(folder.path() / "gone" / "run.lock");
    QVERIFY(!lock);
    QVERIFY(lock.error().kind == ErrorKind::NotFound);
}

QTEST_APPLESS_MAIN(FileLockTest)
#include "file_lock_test.moc"
