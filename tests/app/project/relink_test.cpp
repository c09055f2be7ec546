// Recordings that moved, were renamed, vanished or changed.
#include <QTest>

#include "app/project/relink.h"
#include "core/dataset/corpus.h"
#include "tests/app/project/project_fixture.h"
#include "tests/support/sound_files.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

// A project over four real recordings in audio/high and audio/low.
struct Sounds {
    Sounds() {
        for (const char* name : {"high/a.wav", "high/b.wav", "low/a.wav", "low/c.wav"})
            writeClip(folder / "audio" / name);
        SilentProgress progress;
        const auto corpus = importCorpus(folder / "audio", {}, progress);
        auto made = Project::create(folder / "p.swproj", "p");
        if (corpus && made) project = std::move(made).value();
        if (project && !project->addCorpus(*corpus)) project.reset();
    }
    int missing() {
        SilentProgress progress;
        return findMissing(*project, progress).value();
    }
    RelinkPlan search(const fs::path& where) {
        SilentProgress progress;
        return searchMissing(missingClips(*project), where, progress).value();
    }
    TempFolder folder;
    std::unique_ptr<Project> project;
};

}  // namespace

class RelinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissingAtFirst();
    void aMovedFolderIsFound();
    void aRenamedFileIsFoundByItsSound();
    void aChangedFileIsNotTaken();
    void aFileThatChangedInItsPlaceIsNamed();
    void searchingNowhereSaysSo();
};

void RelinkTest::nothingIsMissingAtFirst() {
    Sounds sounds;
    QVERIFY(sounds.project != nullptr);
    QCOMPARE(sounds.missing(), 0);
    QVERIFY(!sounds.project->items().item(0).hash.empty());
}

void RelinkTest::aMovedFolderIsFound() {
    Sounds sounds;
    fs::create_directories(sounds.folder / "disk");
    fs::rename(sounds.folder / "audio", sounds.folder / "disk/audio");
    QCOMPARE(sounds.missing(), 4);
    QVERIFY(sounds.project->items().missing(0));
    const RelinkPlan plan = sounds.search(sounds.folder / "disk");
    QCOMPARE(plan.found.size(), size_t(4));
    QVERIFY(plan.found[0].sameSound &&
            plan.found[2].newPath.parent_path().filename() == "low");  // low/a is not high/a
    QVERIFY(relink(*sounds.project, plan));
    QVERIFY(!sounds.project->items().missing(0));
    QCOMPARE(sounds.project->items().item(0).path, std::string("high/a.wav"));  // relative paths stay
    QVERIFY(fs::exists(sounds.project->audioPath(sounds.project->items().item(3).key)));
    QVERIFY(sounds.project->undo());
    QCOMPARE(sounds.missing(), 4);
}

void RelinkTest::aRenamedFileIsFoundByItsSound() {
    Sounds sounds;
    fs::rename(sounds.folder / "audio/high/b.wav", sounds.folder / "audio/high/renamed.wav");
    QCOMPARE(sounds.missing(), 1);
    const RelinkPlan plan = sounds.search(sounds.folder / "audio");
    QCOMPARE(plan.found.size(), size_t(1));
    QVERIFY(relink(*sounds.project, plan));
    QCOMPARE(sounds.missing(), 0);
    QVERIFY(fs::exists(sounds.project->audioPath({plan.found[0].clip, 0})));
    QVERIFY(sounds.project->audioPath({plan.found[0].clip, 0}).filename() == "renamed.wav");
}

void RelinkTest::aChangedFileIsNotTaken() {
    Sounds sounds;
    fs::remove(sounds.folder / "audio/high/b.wav");
    fs::remove(sounds.folder / "audio/low/c.wav");
    writeBytes(sounds.folder / "other/b.wav", wavBytes(sine(400, 8000, 440), 8000));
    QCOMPARE(sounds.missing(), 2);
    const RelinkPlan plan = sounds.search(sounds.folder / "other");
    QVERIFY(plan.found.empty());
    QVERIFY(plan.changed == std::vector<std::string>{"high/b.wav"});
    QVERIFY(plan.notFound == std::vector<std::string>{"low/c.wav"});
}

void RelinkTest::aFileThatChangedInItsPlaceIsNamed() {
    Sounds sounds;
    SilentProgress progress;
    QVERIFY(findChanged(clipFiles(*sounds.project), progress)->empty());
    writeBytes(sounds.folder / "audio/low/a.wav", wavBytes(sine(400, 8000, 440), 8000));
    fs::remove(sounds.folder / "audio/low/c.wav");
    QCOMPARE(sounds.missing(), 1);
    QVERIFY(*findChanged(clipFiles(*sounds.project), progress) == std::vector<std::string>{"low/a.wav"});
    progress.cancel();
    QVERIFY(findChanged(clipFiles(*sounds.project), progress).error().kind == ErrorKind::Cancelled);
}

void RelinkTest::searchingNowhereSaysSo() {
    Sounds sounds;
    SilentProgress progress;
    QVERIFY(searchMissing({}, sounds.folder / "none", progress).error().kind == ErrorKind::NotFound);
    progress.cancel();
    QVERIFY(searchMissing({}, sounds.folder / "audio", progress).error().kind == ErrorKind::Cancelled);
    QVERIFY(findMissing(*sounds.project, progress).error().kind == ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(RelinkTest)
#include "relink_test.moc"
