#include <QTest>

#include <fstream>
#include <map>

#include "tests/core/evaluation/tiny_model.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

using Results = std::map<size_t, Result<Prediction>>;

Results classify(const std::vector<std::filesystem::path>& files, int batchSize) {
    Results results;
    SilentProgress progress;
    const Status status = classifyFiles(
        tinyPredictor(3), files, batchSize,
        [&](size_t i, const Result<Prediction>& result) { results.emplace(i, result); }, progress);
    return status ? results : Results();
}

std::vector<std::filesystem::path> writtenTones(const TempFolder& folder, int count) {
    std::vector<std::filesystem::path> files;
    for (int i = 0; i < count; ++i) {
        files.push_back(folder / ("clip" + std::to_string(i) + ".wav"));
        if (!writeWav(files.back(), tone(70 * (i + 1), 0.2 + 0.05 * ((i * 5) % 7), uint64_t(i)), kToneRate))
            std::abort();
    }
    return files;
}

}  // namespace

class ClassifyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void batchSizeChangesNothing();
    void oneBadFileDoesNotStopTheOthers();
    void cancelStops();
};

void ClassifyTest::batchSizeChangesNothing() {
    const TempFolder folder;
    const auto files = writtenTones(folder, 9);
    const Results one = classify(files, 1);
    const Results four = classify(files, 4);
    QCOMPARE(one.size(), size_t(9));
    QCOMPARE(four.size(), size_t(9));
    for (const auto& [i, result] : one) {
        QVERIFY(result.ok() && four.at(i).ok());
        for (size_t c = 0; c < 3; ++c) {
            QVERIFY(std::abs(result->probabilities[c] - four.at(i)->probabilities[c]) < 1e-5f);
        }
    }
}

void ClassifyTest::oneBadFileDoesNotStopTheOthers() {
    const TempFolder folder;
    auto files = writtenTones(folder, 3);
    files.insert(files.begin() + 1, folder / "absent.wav");
    files.insert(files.begin(), folder / "text.wav");
    std::ofstream(files[0]) << "these are words, not sound";
    const Results results = classify(files, 2);
    QCOMPARE(results.size(), size_t(5));
    QVERIFY(results.at(0).error().kind == ErrorKind::Unreadable);
    QVERIFY(results.at(2).error().kind == ErrorKind::NotFound);
    for (size_t good : {1, 3, 4}) QVERIFY(results.at(good).ok());
}

void ClassifyTest::cancelStops() {
    const TempFolder folder;
    const auto files = writtenTones(folder, 2);
    SilentProgress progress;
    progress.cancel();
    int told = 0;
    const Status status = classifyFiles(
        tinyPredictor(3), files, 1, [&](size_t, const Result<Prediction>&) { ++told; }, progress);
    QVERIFY(!status.ok());
    QVERIFY(status.error().kind == ErrorKind::Cancelled);
    QCOMPARE(told, 0);
}

QTEST_APPLESS_MAIN(ClassifyTest)
#include "classify_test.moc"
