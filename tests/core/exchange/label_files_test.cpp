// Label files in folders: one corrupt file never blocks the rest, nothing is overwritten unasked.
#include <QTest>

#include <algorithm>
#include <set>

#include "core/base/files.h"
#include "core/exchange/label_files.h"
#include "tests/core/exchange/documents.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

std::vector<LabelDocument> three() {
    LabelDocument second = speech(), third = speech();
    second.recording = "b/two.wav";
    third.recording = "b/two.flac";  // differs in its ending alone
    return {speech(), second, third};
}

bool write(const fs::path& path, const std::string& bytes) {
    return makeFolder(path.parent_path()).ok() && writeFileAtomically(path, bytes).ok();
}

// By path, and by "two.flac" as the name of a label file.
FindRecording byName() {
    return [](const std::string& name) -> std::optional<RecordingFacts> {
        for (const LabelDocument& document : three()) {
            const std::string base = document.recording.substr(document.recording.find_last_of('/') + 1);
            if (name == document.recording || name == base)
                return RecordingFacts{document.recording, document.rate, document.frames};
        }
        for (const LabelDocument& document : three()) {
            const std::string base = document.recording.substr(document.recording.find_last_of('/') + 1);
            if (name == base.substr(0, base.find('.')))
                return RecordingFacts{document.recording, document.rate, document.frames};
        }
        return std::nullopt;
    };
}

}  // namespace

class LabelFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFormatComesBackFromTheDisk();
    void nothingIsOverwrittenUnasked();
    void pathsStayInsideTheFolder();
    void oneCorruptFileDoesNotBlockTheRest();
    void aFolderWithoutLabelFilesSaysSo();
    void formatsAreRecognised();
};

void LabelFilesTest::everyFormatComesBackFromTheDisk() {
    for (const LabelFormatInfo& info : labelFormats()) {
        const TempFolder folder;
        SilentProgress progress;
        const fs::path target = info.format == LabelFormat::Csv || info.format == LabelFormat::Json
                                    ? folder / ("labels" + info.extension)
                                    : folder / "out";
        const auto written = exportLabels(three(), info.format, target, false, progress);
        QVERIFY2(written, info.name.c_str());
        auto read = importLabels({target}, std::nullopt, byName(), progress);
        QVERIFY2(read && read->problems.empty(), info.name.c_str());
        std::set<std::string> recordings;
        size_t labels = 0;
        for (const LabelDocument& document : read->documents) {
            recordings.insert(document.recording);
            for (const LabelTier& tier : document.tiers) labels += tier.labels.size();
        }
        QCOMPARE(recordings.size(), size_t(3));
        QCOMPARE(labels, size_t(12));
    }
}

void LabelFilesTest::nothingIsOverwrittenUnasked() {
    const TempFolder folder;
    SilentProgress progress;
    QVERIFY(exportLabels({speech()}, LabelFormat::TextGrid, folder.path(), false, progress));
    QVERIFY(write(folder / "a/03a01Fa.TextGrid", "mine"));
    QVERIFY(exportLabels({speech()}, LabelFormat::TextGrid, folder.path(), false, progress).error().kind ==
            ErrorKind::Exists);
    QCOMPARE(*readFile(folder / "a/03a01Fa.TextGrid"), std::string("mine"));
    QVERIFY(exportLabels({speech()}, LabelFormat::TextGrid, folder.path(), true, progress));
    QVERIFY(*readFile(folder / "a/03a01Fa.TextGrid") != "mine");
}

void LabelFilesTest::pathsStayInsideTheFolder() {
    const TempFolder folder;
    SilentProgress progress;
    LabelDocument outside = speech();
    outside.recording = "../../etc/x.wav";
    const auto written = exportLabels({outside}, LabelFormat::Eaf, folder / "out", false, progress);
    QVERIFY(written);
    QCOMPARE(written->files.front(), folder / "out/etc/x.eaf");
}

void LabelFilesTest::oneCorruptFileDoesNotBlockTheRest() {
    const TempFolder folder;
    SilentProgress progress;
    QVERIFY(exportLabels(three(), LabelFormat::TextGrid, folder.path(), false, progress));
    QVERIFY(write(folder / "a/03a01Fa.TextGrid", "File type = \"ooTextFile\"\n\"TextGrid\" 0 1 <exists> 5"));
    QVERIFY(write(folder / "b/zero.eaf", ""));
    QVERIFY(write(folder / "notes.txt", "nothing to do with labels"));
    const auto read = importLabels({folder.path()}, std::nullopt, byName(), progress);
    QVERIFY(read);
    QCOMPARE(read->documents.size(), size_t(2));
    QCOMPARE(read->problems.size(), size_t(2));
    QVERIFY(read->problems[0].file.filename() == "03a01Fa.TextGrid" &&
            read->problems[1].file.filename() == "zero.eaf");
    progress.cancel();
    QVERIFY(importLabels({folder.path()}, std::nullopt, byName(), progress).error().kind ==
            ErrorKind::Cancelled);
}

void LabelFilesTest::aFolderWithoutLabelFilesSaysSo() {
    const TempFolder folder;
    SilentProgress progress;
    QVERIFY(importLabels({folder.path()}, std::nullopt, byName(), progress).error().kind ==
            ErrorKind::Invalid);
    QVERIFY(importLabels({folder / "none"}, std::nullopt, byName(), progress).error().kind ==
            ErrorKind::NotFound);
}

void LabelFilesTest::formatsAreRecognised() {
    QVERIFY(recogniseLabelFormat("x.TextGrid", "") == LabelFormat::TextGrid);
    QVERIFY(recogniseLabelFormat("X.EAF", "") == LabelFormat::Eaf);
    QVERIFY(recogniseLabelFormat("d/db.emotion.csv", "file,start") == LabelFormat::Audformat);
    QVERIFY(recogniseLabelFormat("labels.csv", "file,start") == LabelFormat::Csv);
    QVERIFY(recogniseLabelFormat("x.txt", "0.5\t1.0\tx") == LabelFormat::Audacity);
    QVERIFY(!recogniseLabelFormat("x.txt", "hello\tworld"));
    QVERIFY(!recogniseLabelFormat("x.wav", "RIFF"));
    for (const LabelFormatInfo& info : labelFormats())
        QVERIFY(labelFormatNamed(info.name).value() == info.format);
    QVERIFY(labelFormatNamed("praat").error().message.text().find("textgrid") != std::string::npos);
}

QTEST_APPLESS_MAIN(LabelFilesTest)
#include "label_files_test.moc"
