#include "app/studio/corpus/thumbnails.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "core/audio/wav_writer.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class ThumbnailsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comeInTheBackgroundAndStay();
    void showTheClipsOwnPart();
    void sayWhatCantBeRead();
    void forgetTheCorpusBefore();

private:
    std::shared_ptr<Corpus> corpus(int clips);
    sigwavnet::test::TempFolder folder_;
};

// Clip i: silence, then from its middle on the value 0.1 (i + 1).
std::shared_ptr<Corpus> ThumbnailsTest::corpus(int clips) {
    auto corpus = std::make_shared<Corpus>();
    for (int i = 0; i < clips; ++i) {
        std::vector<float> samples(3200, 0.0f);
        std::fill(samples.begin() + 1600, samples.end(), 0.1f * float(i + 1));
        Clip clip;
        clip.path = folder_ / (std::to_string(i) + ".wav");
        if (!writeWav(clip.path, samples, SampleRate{8000})) return nullptr;
        corpus->clips.push_back(clip);
    }
    return corpus;
}

void ThumbnailsTest::comeInTheBackgroundAndStay() {
    const auto clips = corpus(3);
    QVERIFY(clips);
    Thumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    thumbnails.setCorpus(clips);
    for (size_t i = 0; i < 3; ++i) QVERIFY(!thumbnails.find(i));
    QVERIFY(thumbnails.busy());
    QTRY_COMPARE(ready.count(), 3);
    QVERIFY(!thumbnails.busy());
    for (size_t i = 0; i < 3; ++i) {
        const auto* thumbnail = thumbnails.find(i);
        QVERIFY(thumbnail);
        QCOMPARE(thumbnail->columns.size(), size_t(Thumbnails::kColumns));
        QVERIFY(std::abs(thumbnail->columns.front().max) < 1e-3f);
        QVERIFY(std::abs(thumbnail->columns.back().max - 0.1f * float(i + 1)) < 1e-3f);
    }
    QCOMPARE(ready.count(), 3);  // found, not read again
}

void ThumbnailsTest::showTheClipsOwnPart() {
    const auto clips = corpus(1);
    QVERIFY(clips);
    clips->clips[0].begin = FrameIndex{1700};
    clips->clips[0].end = FrameIndex{3000};
    Thumbnails thumbnails;
    thumbnails.setCorpus(clips);
    QTRY_VERIFY(thumbnails.find(0));
    for (const MinMax& column : thumbnails.find(0)->columns) QVERIFY(std::abs(column.min - 0.1f) < 1e-3f);
}

void ThumbnailsTest::sayWhatCantBeRead() {
    const auto clips = corpus(1);
    QVERIFY(clips);
    clips->clips[0].path = folder_ / "missing.wav";
    Thumbnails thumbnails;
    thumbnails.setCorpus(clips);
    QTRY_VERIFY(thumbnails.find(0));
    QVERIFY(thumbnails.find(0)->columns.empty());
}

void ThumbnailsTest::forgetTheCorpusBefore() {
    const auto first = corpus(2), second = corpus(2);
    QVERIFY(first && second);
    Thumbnails thumbnails;
    thumbnails.setCorpus(first);
    QTRY_VERIFY(thumbnails.find(1));
    thumbnails.setCorpus(second);
    QVERIFY(!thumbnails.find(1));
    QTRY_VERIFY(thumbnails.find(1));
}

QTEST_GUILESS_MAIN(ThumbnailsTest)
#include "thumbnails_test.moc"
