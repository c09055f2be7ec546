#include "core/training/event_log.h"

#include <zlib.h>

#include <QTest>

#include "core/training/confusion_picture.h"
#include "core/training/run_report.h"
#include "tests/core/training/event_reader.h"
#include "tests/core/training/training_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

EventOrigin origin(int64_t process) {
    EventOrigin origin;
    origin.clock = [] { return 1700000000.0; };
    origin.host = "host";
    origin.process = process;
    return origin;
}

Network network(Architecture architecture = Architecture::SigWavNet) {
    NetworkOptions options = tinyConfig().network;
    options.architecture = architecture;
    options.classes = 2;
    return *Network::create(options, 3);
}

EpochRecord record(int epoch, const Network& network) {
    EpochReport report;
    report.epoch = epoch;
    report.trainLoss = 0.75;
    report.trainWa = 0.5;
    report.learningRate = 1e-3;
    report.confusion = Matrix<int64_t>(2, 2);
    report.confusion.at(0, 0) = 3;
    report.confusion.at(0, 1) = 1;
    report.validation = computeMetrics(report.confusion);
    report.validationLoss = 0.25;
    report.levels = network.levels();
    if (!network.options().thresholds)  // as the trainer tells it
        for (LevelState& level : report.levels)
            level.thresholdPlus = level.thresholdMinus = level.sharpness = std::nan("");
    return recordOf(report);
}

std::vector<ReadEvent> eventsOf(const std::filesystem::path& file) {
    return readEvents(bytesOf(file)).value_or(std::vector<ReadEvent>());
}

uint32_t bigEndian(const std::string& bytes, size_t at) {
    uint32_t value = 0;
    for (size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

// The rows of a PNG of ours, each with its leading filter byte; empty when a checksum is wrong.
std::string rowsOf(const std::string& png, int width, int height) {
    std::string rows(size_t(height) * (1 + 3 * size_t(width)), '\0');
    for (size_t at = 8; at + 12 <= png.size();) {
        const uint32_t length = bigEndian(png, at);
        const auto* checked = reinterpret_cast<const Bytef*>(png.data() + at + 4);
        if (crc32(0, checked, length + 4) != bigEndian(png, at + 8 + length)) return {};
        if (png.substr(at + 4, 4) == "IDAT") {
            uLongf size = rows.size();
            const int code = uncompress(reinterpret_cast<Bytef*>(rows.data()), &size, checked + 4, length);
            if (code != Z_OK || size != rows.size()) return {};
        }
        at += 12 + length;
    }
    return rows;
}

}  // namespace

class EventLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void epochTellsItsFigures();
    void baselineHasWeightsOnly();
    void thresholdsOnlyWhereThereAreSome();
    void laterProcessStartsASession();
    void sameOriginSameBytes();
    void pictureIsAPng();
    void pictureShowsSharesOfRows();
    void trainingWritesThem();
    void trainingLeavesThemOutWhenToldTo();
};

void EventLogTest::epochTellsItsFigures() {
    const TempFolder folder;
    const Network net = network();
    EventLog log(folder.path(), origin(1));
    QVERIFY(log.epoch(record(1, net), net).ok());
    QVERIFY(log.epoch(record(2, net), net).ok());
    const auto files = eventFilesIn(folder.path());
    QCOMPARE(files.size(), size_t(1));
    const auto events = eventsOf(files[0]);
    QCOMPARE(events.size(), size_t(3));
    const ReadEvent& event = events[2];
    QCOMPARE(event.step, int64_t(2));
    QCOMPARE(event.scalars.at("loss/train"), 0.75f);
    QCOMPARE(event.scalars.at("loss/validation"), 0.25f);
    QCOMPARE(event.scalars.at("wa/validation"), 0.75f);
    QCOMPARE(event.scalars.at("uar/validation"), 0.75f);
    QCOMPARE(event.scalars.at("training/learning_rate"), 1e-3f);
    QCOMPARE(event.scalars.at("threshold_plus/1"), 0.5f);
    QVERIFY(!event.scalars.contains("training/epoch"));

    // PerLayer: one kernel a level, that of db2, whose taps sum to √2.
    const EventHistogram& kernel = event.histograms.at("kernels/kernelsG_.1");
    QCOMPARE(kernel.count, 4.0);
    QVERIFY(std::abs(kernel.sum - std::sqrt(2.0)) < 1e-6);
    QVERIFY(event.histograms.contains("weights/conv1ds.2") && event.histograms.contains("weights/conv1_3"));
    QVERIFY(!event.histograms.contains("weights/logit_scale"));
    double learned = 0;
    for (const auto& [tag, histogram] : event.histograms) learned += histogram.count;
    // Beside the histograms there are three scalars a level and the logit scale.
    QCOMPARE(learned, double(parameterCount(net.options()) - 2 * 3 - 1));
    QVERIFY(event.images.contains("confusion/validation"));
}

void EventLogTest::baselineHasWeightsOnly() {
    const TempFolder folder;
    const Network net = network(Architecture::Cnn11Gru);
    EventLog log(folder.path(), origin(1));
    QVERIFY(log.epoch(record(1, net), net).ok());
    const ReadEvent event = eventsOf(eventFilesIn(folder.path()).at(0)).at(1);
    QVERIFY(event.histograms.contains("weights/conv10") && event.histograms.contains("weights/gru1"));
    QVERIFY(!event.histograms.contains("weights/bn3"));        // unused in the published network
    QCOMPARE(event.histograms.at("weights/bn2").count, 22.0);  // without its running statistics
    for (const auto& [tag, histogram] : event.histograms) QVERIFY2(tag.starts_with("weights/"), tag.c_str());
}

void EventLogTest::thresholdsOnlyWhereThereAreSome() {
    const TempFolder folder;
    NetworkOptions options = network().options();
    options.thresholds = false;
    const Network net = *Network::create(options, 3);
    EventLog log(folder.path(), origin(1));
    QVERIFY(log.epoch(record(1, net), net).ok());
    const ReadEvent event = eventsOf(eventFilesIn(folder.path()).at(0)).at(1);
    for (const auto& [tag, value] : event.scalars)
        QVERIFY2(!tag.starts_with("threshold") && !tag.starts_with("sharpness"), tag.c_str());
    QVERIFY(event.histograms.contains("kernels/kernelsG_.0"));
}

void EventLogTest::laterProcessStartsASession() {
    const TempFolder folder;
    const Network net = network();
    EventLog first(folder.path(), origin(1));
    for (int epoch = 1; epoch <= 3; ++epoch) QVERIFY(first.epoch(record(epoch, net), net).ok());
    EventLog second(folder.path(), origin(2));
    for (int epoch = 3; epoch <= 4; ++epoch) QVERIFY(second.epoch(record(epoch, net), net).ok());
    const auto files = eventFilesIn(folder.path());
    QCOMPARE(files.size(), size_t(2));
    const auto events = eventsOf(files[1]);
    QCOMPARE(events.size(), size_t(4));
    QVERIFY(events[1].sessionStart && events[1].step == 3);
    QVERIFY(!events[2].sessionStart && events[2].step == 3 && events[3].step == 4);
    for (const ReadEvent& event : eventsOf(files[0])) QVERIFY(!event.sessionStart);
}

void EventLogTest::sameOriginSameBytes() {
    const TempFolder one, other;
    const Network net = network();
    for (const TempFolder* folder : {&one, &other}) {
        EventLog log(folder->path(), origin(1));
        QVERIFY(log.epoch(record(1, net), net).ok());
    }
    const std::string bytes = bytesOf(eventFilesIn(one.path()).at(0));
    QVERIFY(!bytes.empty() && bytes == bytesOf(eventFilesIn(other.path()).at(0)));
}

void EventLogTest::pictureIsAPng() {
    Picture picture(3, 2, {1, 2, 3});
    picture.at(2, 1) = {250, 251, 252};
    const std::string png = pngOf(picture);
    QCOMPARE(png.substr(0, 8), std::string("\x89PNG\r\n\x1a\n"));
    QCOMPARE(bigEndian(png, 16), 3u);
    QCOMPARE(bigEndian(png, 20), 2u);
    QCOMPARE(png.substr(24, 5), std::string("\x08\x02\x00\x00\x00", 5));
    const std::string rows = rowsOf(png, 3, 2);
    QCOMPARE(rows, std::string("\0\1\2\3\1\2\3\1\2\3\0\1\2\3\1\2\3\xfa\xfb\xfc", 20));
    QCOMPARE(png.substr(png.size() - 8, 4), std::string("IEND"));
}

void EventLogTest::pictureShowsSharesOfRows() {
    Matrix<int64_t> confusion(2, 2);
    confusion.at(0, 0) = 10;
    confusion.at(1, 0) = 1;
    confusion.at(1, 1) = 3;
    const Picture picture = confusionPicture(confusion);
    QCOMPARE(picture.width, picture.height);
    const int cell = (picture.width - 3) / 2;
    const auto corner = [&](int row, int column) {
        return picture.at(2 + column * (cell + 1), 2 + row * (cell + 1));
    };
    const Rgb white{255, 255, 255}, full{8, 48, 107};
    QVERIFY(corner(0, 0) == full);
    QVERIFY(corner(0, 1) == white);
    const Rgb quarter{193, 203, 218};  // 255 + (8 - 255) / 4 …
    QVERIFY(corner(1, 0) == quarter);
    QVERIFY(corner(1, 1).red < quarter.red && corner(1, 1).red > full.red);
    // An empty class is no division by zero, and a hundred classes still fit.
    QVERIFY(confusionPicture(Matrix<int64_t>(3, 3)).width > 0);
    QVERIFY(confusionPicture(Matrix<int64_t>(100, 100, 5)).width < 1000);
}

void EventLogTest::trainingWritesThem() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 12);
    TrainingConfig config = tinyConfig();
    config.epochs = 2;
    Recorder recorder;
    const auto outcome = trainTones(corpus, config, folder / "run", recorder);
    QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().text().c_str());
    const auto files = eventFilesIn(folder / "run");
    QCOMPARE(files.size(), size_t(1));
    const auto events = eventsOf(files[0]);
    QCOMPARE(events.size(), size_t(3));
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(events[i + 1].step, int64_t(i) + 1);
        QCOMPARE(events[i + 1].scalars.at("loss/train"), float(recorder.epochs[i].trainLoss));
    }
}

void EventLogTest::trainingLeavesThemOutWhenToldTo() {
    const TempFolder folder;
    const Corpus corpus = toneCorpus(folder.path(), 2, 12);
    TrainingConfig config = tinyConfig();
    config.epochs = 1;
    config.tensorboard = false;
    Recorder recorder;
    QVERIFY(trainTones(corpus, config, folder / "run", recorder).ok());
    QVERIFY(!hasEventFiles(folder / "run"));
}

QTEST_APPLESS_MAIN(EventLogTest)
#include "event_log_test.moc"
