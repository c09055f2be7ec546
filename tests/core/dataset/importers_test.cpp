// The corpora that write their labels into names, on little copies of their layouts.
#include <QTest>

#include "tests/core/dataset/corpus_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class ImportersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emodb();
    void tess();
    void ravdess();
    void ravdessSongsComeBackByName();
    void cremad();
    void savee();
    void saveeInFolders();
    void folders();
    void foldersUnderSharedOnes();
    void namesThatDoNotFitAreProblems();
};

void ImportersTest::emodb() {
    const TempFolder folder;
    writeClips(folder.path(), {"wav/03a01Wa.wav", "wav/03a02Lb.wav", "wav/08a04Ea.wav", "wav/08b01Ac.wav",
                               "wav/16b02Fd.wav", "wav/16b03Tb.wav", "wav/10b10Na.wav"});
    for (const fs::path& path : {folder.path(), folder / "wav"}) {
        const Corpus corpus = opened(path);
        QCOMPARE(corpus.format, std::string("emodb"));
        QCOMPARE(countsText(corpus.classCounts()),
                 std::string("anger 1, boredom 1, disgust 1, fear 1, happiness 1, neutral 1, sadness 1"));
        QCOMPARE(countsText(corpus.speakerCounts()), std::string("03 2, 08 2, 10 1, 16 2"));
        QVERIFY(corpus.problems.empty());
    }
    const Clip clip = clipOf(opened(folder.path()), "wav/08b01Ac.wav");
    QCOMPARE(clip.label, std::string("fear"));
    QCOMPARE(clip.sourceLabel, std::string("A"));
    QCOMPARE(clip.speaker, std::string("08"));
    QCOMPARE(clip.text, std::string("b01"));
    QCOMPARE(fieldOf(clip, "version"), std::string("c"));
    QCOMPARE(fieldOf(clip, "gender"), std::string("female"));
    QVERIFY(clip.path == folder / "wav/08b01Ac.wav");
    QCOMPARE(clip.rate.hz, 8000);
    QCOMPARE(clip.frames, int64_t(400));
    QVERIFY(!clip.hash.empty());
}

void ImportersTest::tess() {
    const TempFolder folder;
    writeClips(folder.path(),
               {"OAF_angry/OAF_back_angry.wav", "OAF_fear/OAF_back_fear.wav", "YAF_back_ps.wav",
                "YAF_bar_sad.wav", "YAF_bar_happy.wav", "YAF_bar_disgust.wav", "OA_bite_neutral.wav"});
    const Corpus corpus = opened(folder.path());
    QCOMPARE(corpus.format, std::string("tess"));
    QCOMPARE(countsText(corpus.classCounts()),
             std::string("anger 1, disgust 1, fear 1, happiness 1, neutral 1, sadness 1, surprise 1"));
    QCOMPARE(countsText(corpus.speakerCounts()), std::string("OAF 3, YAF 4"));
    const Clip clip = clipOf(corpus, "OA_bite_neutral.wav");
    QCOMPARE(clip.speaker, std::string("OAF"));
    QCOMPARE(clip.text, std::string("bite"));
    QCOMPARE(clipOf(corpus, "YAF_back_ps.wav").sourceLabel, std::string("ps"));
}

void ImportersTest::ravdess() {
    const TempFolder folder;
    writeClips(folder.path(), {"Actor_01/03-01-01-01-01-01-01.wav", "Actor_01/03-01-02-01-01-01-01.wav",
                               "Actor_01/03-01-03-01-01-01-01.wav", "Actor_01/03-01-04-01-01-01-01.wav",
                               "Actor_02/03-01-05-02-02-01-02.wav", "Actor_02/03-01-06-01-01-02-02.wav",
                               "Actor_02/03-01-07-01-01-01-02.wav", "Actor_02/03-01-08-01-01-01-02.wav",
                               "Actor_02/03-02-05-01-01-01-02.wav"});
    const Corpus corpus = opened(folder.path());
    QCOMPARE(corpus.format, std::string("ravdess"));
    QCOMPARE(
        countsText(corpus.classCounts()),
        std::string("anger 1, calm 1, disgust 1, fear 1, happiness 1, neutral 1, sadness 1, surprise 1"));
    QCOMPARE(countsText(corpus.speakerCounts()), std::string("01 4, 02 4"));
    QCOMPARE(countsText(corpus.dropped), std::string("song-anger 1"));
    QVERIFY(corpus.problems.empty());
    const Clip clip = clipOf(corpus, "Actor_02/03-01-05-02-02-01-02.wav");
    QCOMPARE(clip.label, std::string("anger"));
    QCOMPARE(clip.text, std::string("02"));
    QCOMPARE(fieldOf(clip, "intensity"), std::string("strong"));
    QCOMPARE(fieldOf(clip, "repetition"), std::string("01"));
    QCOMPARE(fieldOf(clip, "channel"), std::string("speech"));
    QCOMPARE(fieldOf(clip, "gender"), std::string("female"));
    QCOMPARE(fieldOf(clipOf(corpus, "Actor_01/03-01-01-01-01-01-01.wav"), "gender"), std::string("male"));
}

void ImportersTest::ravdessSongsComeBackByName() {
    const TempFolder folder;
    writeClips(folder.path(),
               {"03-01-05-01-01-01-01.wav", "03-02-05-01-01-01-01.wav", "03-02-03-01-01-01-01.wav"});
    ImportOptions options;
    options.classMap = *ClassMap::parse("song-anger=anger");
    QCOMPARE(countsText(opened(folder.path(), options).classCounts()), std::string("anger 2"));
    options = {};
    options.useDefaultMap = false;
    QCOMPARE(countsText(opened(folder.path(), options).classCounts()),
             std::string("anger 1, song-anger 1, song-happiness 1"));
}

void ImportersTest::cremad() {
    const TempFolder folder;
    writeClips(folder.path(), {"AudioWAV/1001_DFA_ANG_XX.wav", "AudioWAV/1001_DFA_DIS_XX.wav",
                               "AudioWAV/1001_DFA_FEA_XX.wav", "AudioWAV/1002_IEO_HAP_HI.wav",
                               "AudioWAV/1002_DFA_NEU_XX.wav", "AudioWAV/1040_ITH_SAD_X.wav"});
    const Corpus corpus = opened(folder.path());
    QCOMPARE(corpus.format, std::string("cremad"));
    QCOMPARE(countsText(corpus.classCounts()),
             std::string("anger 1, disgust 1, fear 1, happiness 1, neutral 1, sadness 1"));
    QCOMPARE(countsText(corpus.speakerCounts()), std::string("1001 3, 1002 2, 1040 1"));
    const Clip clip = clipOf(corpus, "AudioWAV/1002_IEO_HAP_HI.wav");
    QCOMPARE(clip.text, std::string("IEO"));
    QCOMPARE(fieldOf(clip, "intensity"), std::string("high"));
}

void ImportersTest::savee() {
    const TempFolder folder;
    writeClips(folder.path(), {"DC_a01.wav", "DC_d02.wav", "JE_f03.wav", "JE_h04.wav", "JK_n30.wav",
                               "KL_sa05.wav", "KL_su06.wav"});
    const Corpus corpus = opened(folder.path());
    QCOMPARE(corpus.format, std::string("savee"));
    QCOMPARE(countsText(corpus.classCounts()),
             std::string("anger 1, disgust 1, fear 1, happiness 1, neutral 1, sadness 1, surprise 1"));
    QCOMPARE(countsText(corpus.speakerCounts()), std::string("DC 2, JE 2, JK 1, KL 2"));
    QCOMPARE(clipOf(corpus, "KL_sa05.wav").label, std::string("sadness"));
    QCOMPARE(clipOf(corpus, "KL_sa05.wav").text, std::string("sa05"));
}

void ImportersTest::saveeInFolders() {
    const TempFolder folder;
    writeClips(folder.path(), {"AudioData/DC/a01.wav", "AudioData/DC/sa01.wav", "AudioData/JE/su01.wav",
                               "AudioData/JE/n01.wav"});
    const Corpus corpus = opened(folder.path());
    QCOMPARE(corpus.format, std::string("savee"));
    QCOMPARE(countsText(corpus.classCounts()), std::string("anger 1, neutral 1, sadness 1, surprise 1"));
    QCOMPARE(countsText(corpus.speakerCounts()), std::string("DC 2, JE 2"));
}

void ImportersTest::folders() {
    const TempFolder folder;
    writeClips(folder.path(),
               {"happy/a.wav", "happy/deep/b.WAV", "sad/a.wav", "stray.wav", ".hidden/c.wav", "sad/._a.wav"});
    writeBytes(folder / "sad/notes.txt", "no recording");
    const Corpus corpus = opened(folder.path());
    QCOMPARE(corpus.format, std::string("folders"));
    QCOMPARE(countsText(corpus.classCounts()), std::string("happy 2, sad 1"));
    QVERIFY(corpus.speakerCounts().empty());
    QCOMPARE(problemsOf(corpus, "stray.wav"), std::string("label"));
    QCOMPARE(corpus.problems.size(), size_t(1));
    QCOMPARE(clipOf(corpus, "happy/deep/b.WAV").sourceLabel, std::string("happy"));
}

void ImportersTest::foldersUnderSharedOnes() {
    const TempFolder folder;
    writeClips(folder.path(), {"data/wav/happy/a.wav", "data/wav/sad/a.wav", "data/wav/sad/b/c.wav"});
    QCOMPARE(countsText(opened(folder.path()).classCounts()), std::string("happy 1, sad 2"));
    const TempFolder single;
    writeClips(single.path(), {"happy/a.wav", "happy/b.wav"});
    QCOMPARE(countsText(opened(single.path()).classCounts()), std::string("happy 2"));
}

void ImportersTest::namesThatDoNotFitAreProblems() {
    const TempFolder folder;
    writeClips(folder.path(), {"03a01Wa.wav", "03a01Fa.wav", "03a01Xa.wav", "music.wav"});
    const Corpus corpus = opened(folder.path());
    QCOMPARE(corpus.format, std::string("emodb"));
    QCOMPARE(corpus.clips.size(), size_t(2));
    QCOMPARE(problemsOf(corpus, "03a01Xa.wav"), std::string("label"));
    QCOMPARE(problemsOf(corpus, "music.wav"), std::string("label"));
    QVERIFY(corpus.problems[0].message.text().find("\"X\"") != std::string::npos);
    QVERIFY(corpus.problems[1].message.text().find("03a01Fa.wav") != std::string::npos);
}

QTEST_APPLESS_MAIN(ImportersTest)
#include "importers_test.moc"
