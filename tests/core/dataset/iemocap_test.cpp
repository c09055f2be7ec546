#include <QTest>

#include "tests/core/dataset/corpus_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kEvaluation =
    "% [START_TIME - END_TIME] TURN_NAME EMOTION [V, A, D]\r\n\r\n"
    "[6.2901 - 8.2357]\tSes01F_impro01_F000\tneu\t[2.5000, 2.5000, 2.5000]\r\n"
    "C-E2:\tNeutral;\t()\r\n"
    "[10.0100 - 11.3925]\tSes01F_impro01_M000\texc\t[4.0000, 3.5000, 3.0000]\r\n"
    "[12.0000 - 13.0000]\tSes01F_impro01_F001\tang\t[1.5, 4, 4]\n"
    "[13.0000 - 14.0000]\tSes01F_impro01_F002\tfru\t[1.5, 4, 4]\n"
    "[14.0000 - 15.0000]\tSes01F_impro01_M001\txxx\t[1.5, 4, 4]\n"
    "[15.0000 - 16.0000]\tSes01F_impro01_M002\tsad\t[1.5, 4, 4]\n"
    "[16.0000 - 17.0000]\tSes01F_impro01_M003\thap\t[1.5, 4, 4]\n";

// Two sessions as they come on the authors' disks, with whole dialogs, and a Mac's leftovers and single
// annotators' votes that contradict the labels.
void writeIemocap(const fs::path& root) {
    const fs::path one = root / "Session1", five = root / "Session5";
    for (const char* name : {"F000", "F001", "F002", "M000", "M001", "M002", "M003", "M009"})
        writeClip(one / "sentences/wav/Ses01F_impro01" / (std::string("Ses01F_impro01_") + name + ".wav"));
    writeClip(one / "dialog/wav/Ses01F_impro01.wav");
    writeBytes(one / "dialog/EmoEvaluation/Ses01F_impro01.txt", kEvaluation);
    writeBytes(one / "dialog/EmoEvaluation/._Ses01F_impro01.txt",
               "[1 - 2]\tSes01F_impro01_F000\tsad\t[1, 1, 1]\n");
    writeBytes(one / "dialog/EmoEvaluation/Categorical/Ses01F_impro01_e1_cat.txt",
               "[1 - 2]\tSes01F_impro01_F000\tsad\t[1, 1, 1]\n");
    writeBytes(one / "dialog/transcriptions/Ses01F_impro01.txt",
               "Ses01F_impro01_F000 [006.2901-008.2357]: Excuse me.\n");
    writeClip(five / "sentences/wav/Ses05M_script01_1b/Ses05M_script01_1b_F000.wav");
    writeBytes(five / "dialog/EmoEvaluation/Ses05M_script01_1b.txt",
               "[1 - 2]\tSes05M_script01_1b_F000\tsad\t[2.0, 2.0, 2.0]\n"
               "[3 - 4]\tSes05M_script01_1b_M000\tneu\t[2.0, 2.0, 2.0]\n");
}

}  // namespace

class IemocapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fourClassesByDefault();
    void clipsSayWhatTheCorpusSays();
    void allLabelsWithoutTheDefaultMap();
    void theUsersMapGoesOnTop();
    void whatIsMissingIsAProblem();
    void aSessionAloneOpensToo();
};

void IemocapTest::fourClassesByDefault() {
    const TempFolder folder;
    writeIemocap(folder.path());
    const Corpus corpus = opened(folder.path());
    QCOMPARE(corpus.format, std::string("iemocap"));
    QCOMPARE(countsText(corpus.classCounts()), std::string("ang 1, hap 2, neu 1, sad 2"));
    QCOMPARE(countsText(corpus.dropped), std::string("fru 1, xxx 1"));
    // The last token speaks, whatever letter the dialog begins with.
    QCOMPARE(countsText(corpus.speakerCounts()), std::string("Ses01F 2, Ses01M 3, Ses05F 1"));
}

void IemocapTest::clipsSayWhatTheCorpusSays() {
    const TempFolder folder;
    writeIemocap(folder.path());
    const Corpus corpus = opened(folder.path());
    const Clip spoken = clipOf(corpus, "Session1/sentences/wav/Ses01F_impro01/Ses01F_impro01_F000.wav");
    QCOMPARE(spoken.label, std::string("neu"));
    QCOMPARE(spoken.text, std::string("excuse me."));
    const Clip clip = clipOf(corpus, "Session1/sentences/wav/Ses01F_impro01/Ses01F_impro01_M000.wav");
    QCOMPARE(clip.label, std::string("hap"));
    QCOMPARE(clip.sourceLabel, std::string("exc"));
    QCOMPARE(clip.speaker, std::string("Ses01M"));
    QCOMPARE(fieldOf(clip, "gender"), std::string("male"));
    QCOMPARE(fieldOf(clip, "session"), std::string("01"));
    QCOMPARE(fieldOf(clip, "dialog"), std::string("Ses01F_impro01"));
    QCOMPARE(fieldOf(clip, "kind"), std::string("improvised"));
    QCOMPARE(fieldOf(clip, "valence"), std::string("4.0000"));
    QCOMPARE(fieldOf(clip, "activation"), std::string("3.5000"));
    QCOMPARE(fieldOf(clip, "dominance"), std::string("3.0000"));
    const Clip script =
        clipOf(corpus, "Session5/sentences/wav/Ses05M_script01_1b/Ses05M_script01_1b_F000.wav");
    QCOMPARE(fieldOf(script, "kind"), std::string("scripted"));
    QCOMPARE(fieldOf(script, "dialog"), std::string("Ses05M_script01_1b"));
}

void IemocapTest::allLabelsWithoutTheDefaultMap() {
    const TempFolder folder;
    writeIemocap(folder.path());
    ImportOptions options;
    options.useDefaultMap = false;
    QCOMPARE(countsText(opened(folder.path(), options).classCounts()),
             std::string("ang 1, exc 1, fru 1, hap 1, neu 1, sad 2, xxx 1"));
}

void IemocapTest::theUsersMapGoesOnTop() {
    const TempFolder folder;
    writeIemocap(folder.path());
    ImportOptions options;
    options.classMap = *ClassMap::parse("fru=ang,sad=,hap=joy,exc=joy");
    QCOMPARE(countsText(opened(folder.path(), options).classCounts()), std::string("ang 2, joy 2, neu 1"));
    options.classMap = *ClassMap::parse("neu=neutral,*=");
    QCOMPARE(countsText(opened(folder.path(), options).classCounts()), std::string("neutral 1"));
}

void IemocapTest::whatIsMissingIsAProblem() {
    const TempFolder folder;
    writeIemocap(folder.path());
    const Corpus corpus = opened(folder.path());
    QCOMPARE(problemsOf(corpus, "Session1/sentences/wav/Ses01F_impro01/Ses01F_impro01_M009.wav"),
             std::string("label"));
    QCOMPARE(problemsOf(corpus, "Ses05M_script01_1b_M000.wav"), std::string("missing"));
    QCOMPARE(corpus.problems.size(), size_t(2));
}

void IemocapTest::aSessionAloneOpensToo() {
    const TempFolder folder;
    writeIemocap(folder.path());
    const Corpus corpus = opened(folder / "Session1");
    QCOMPARE(corpus.format, std::string("iemocap"));
    QCOMPARE(countsText(corpus.classCounts()), std::string("ang 1, hap 2, neu 1, sad 1"));
}

QTEST_APPLESS_MAIN(IemocapTest)
#include "iemocap_test.moc"
