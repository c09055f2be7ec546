#include "core/training/event_file.h"

#include <QTest>

#include <cmath>
#include <limits>

#include "tests/core/training/event_reader.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

std::string hexOf(const std::string& bytes) {
    std::string text;
    for (const char byte : bytes) {
        char two[3];
        std::snprintf(two, sizeof two, "%02x", static_cast<unsigned char>(byte));
        text += two;
    }
    return text;
}

EventOrigin fixedOrigin() {
    EventOrigin origin;
    origin.clock = [] { return 1700000000.75; };
    origin.host = "host";
    origin.process = 42;
    return origin;
}

}  // namespace

class EventFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checksumIsCastagnolis();
    void recordsAreTheTestVectors();
    void sessionsAndImagesAreThoseOfAnotherWriter();
    void histogramHasTensorFlowsBuckets();
    void histogramOfNothing();
    void everyValueLiesInItsBucket();
    void filesAreNamedAfterTheirWriter();
    void whatIsWrittenIsRead();
    void tornTailLosesOnlyItself();
    void unwritableFolderIsSaid();
};

void EventFileTest::checksumIsCastagnolis() {
    QCOMPARE(crc32c("123456789"), 0xe3069283u);
    QCOMPARE(crc32c(""), 0u);
    // RFC 3720, B.4: 32 bytes of zeros.
    QCOMPARE(crc32c(std::string(32, '\0')), 0x8a9136aau);
}

// training.md, TensorBoard event files.
void EventFileTest::recordsAreTheTestVectors() {
    QCOMPARE(hexOf(eventRecord(versionEvent(1.0))),
             std::string("1800000000000000a37f4b2209000000000000f03f1a0d627261696e2e4576656e743a3286bf577a"));
    QCOMPARE(
        hexOf(eventRecord(summaryEvent(2.0, 1, {{"loss", 0.5f}}))),
        std::string("1a00000000000000129bd82d09000000000000004010012a0d0a0b0a046c6f7373150000003fe20576ce"));
}

// Written by Python's struct and a bitwise CRC, field by field after the format's description.
void EventFileTest::sessionsAndImagesAreThoseOfAnotherWriter() {
    QCOMPARE(hexOf(eventRecord(sessionStartEvent(1.5, 300))),
             std::string("100000000000000095fbfe1809000000000000f83f10ac023a020801713b788a"));
    QCOMPARE(
        hexOf(eventRecord(summaryEvent(1.5, 1, {{"i", EventImage{2, 3, "ab"}}}))),
        std::string(
            "1e00000000000000d9dc123209000000000000f83f10012a110a0f0a0169220a0803100218032202616274a25e53"));
}

// TensorFlow's rule (limits from 1e-12 by factors of 1.1, empty runs as one), worked out in Python by
// bisection.
void EventFileTest::histogramHasTensorFlowsBuckets() {
    const std::vector<float> values{-1, 0, 0.5f, 0.5f, 3};
    const EventHistogram h = histogramOf(values);
    QCOMPARE(h.minimum, -1.0);
    QCOMPARE(h.maximum, 3.0);
    QCOMPARE(h.count, 5.0);
    QCOMPARE(h.sum, 3.0);
    QCOMPARE(h.sumOfSquares, 10.5);
    const std::vector<double> limits{-1.0089710279437536,
                                     -0.917246389039776,
                                     0,
                                     1e-12,
                                     0.47069243095356195,
                                     0.5177616740489182,
                                     2.8787120958073054,
                                     3.1665833053880363,
                                     std::numeric_limits<double>::max()};
    QCOMPARE(h.limits.size(), limits.size());
    for (size_t i = 0; i < limits.size(); ++i) QCOMPARE(h.limits[i], limits[i]);
    const std::vector<double> counts{0, 1, 0, 1, 0, 2, 0, 1, 0};
    QVERIFY(h.counts == counts);
}

void EventFileTest::histogramOfNothing() {
    const EventHistogram h = histogramOf({});
    QCOMPARE(h.count, 0.0);
    QCOMPARE(h.limits.size(), size_t(1));
    QCOMPARE(h.limits[0], std::numeric_limits<double>::max());
    QCOMPARE(h.counts[0], 0.0);
}

void EventFileTest::everyValueLiesInItsBucket() {
    std::vector<float> values;
    for (int i = 0; i < 2000; ++i) values.push_back(std::sin(float(i)) * std::pow(10.0f, float(i % 60) - 30));
    const EventHistogram h = histogramOf(values);
    double all = 0;
    for (size_t i = 0; i < h.limits.size(); ++i) {
        const double low = i == 0 ? -std::numeric_limits<double>::infinity() : h.limits[i - 1];
        double inside = 0;
        for (const float value : values) inside += value >= low && value < h.limits[i];
        QCOMPARE(h.counts[i], inside);
        all += inside;
    }
    QCOMPARE(all, 2000.0);
}

void EventFileTest::filesAreNamedAfterTheirWriter() {
    const TempFolder folder;
    QVERIFY(!hasEventFiles(folder.path()));
    const auto first = EventFile::create(folder.path(), fixedOrigin());
    const auto second = EventFile::create(folder.path(), fixedOrigin());
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->path().filename().string(), std::string("events.out.tfevents.1700000000.host.42.0"));
    QCOMPARE(second->path().filename().string(), std::string("events.out.tfevents.1700000000.host.42.1"));
    QVERIFY(hasEventFiles(folder.path()));
    QVERIFY(bytesOf(first->path()) == eventRecord(versionEvent(1700000000.75)));

    const EventOrigin own = EventOrigin::thisProcess();
    QVERIFY(own.clock() > 1.5e9 && own.process > 0 && !own.host.empty());
    QVERIFY(own.host.find('/') == std::string::npos);
}

void EventFileTest::whatIsWrittenIsRead() {
    const TempFolder folder;
    auto file = EventFile::create(folder.path(), fixedOrigin());
    QVERIFY(file.ok());
    const std::vector<float> values{1, 2, 2};
    QVERIFY(file->write(sessionStartEvent(file->now(), 7)).ok());
    QVERIFY(
        file->write(summaryEvent(3.5, 7, {{"loss/train", 0.0f}, {"kernels/a", histogramOf(values)}})).ok());
    const auto events = readEvents(bytesOf(file->path()));
    QVERIFY(events.has_value());
    QCOMPARE(events->size(), size_t(3));
    QCOMPARE(events->at(0).version, std::string("brain.Event:2"));
    QVERIFY(events->at(1).sessionStart && events->at(1).step == 7);
    QCOMPARE(events->at(2).wallTime, 3.5);
    QVERIFY(events->at(2).scalars.contains("loss/train"));  // a zero is a value all the same
    QCOMPARE(events->at(2).scalars.at("loss/train"), 0.0f);
    const EventHistogram& h = events->at(2).histograms.at("kernels/a");
    QCOMPARE(h.count, 3.0);
    QCOMPARE(h.sumOfSquares, 9.0);
    QVERIFY(h.limits == histogramOf(values).limits && h.counts == histogramOf(values).counts);
}

void EventFileTest::tornTailLosesOnlyItself() {
    const std::string first = eventRecord(versionEvent(1));
    const std::string second = eventRecord(summaryEvent(2, 1, {{"loss", 0.5f}}));
    for (size_t kept = 0; kept < second.size(); ++kept) {
        const auto events = readEvents(first + second.substr(0, kept));
        QVERIFY(events && events->size() == 1);
    }
    std::string damaged = first + second;
    damaged[first.size() + 14] ^= 1;
    QVERIFY(!readEvents(damaged));
}

void EventFileTest::unwritableFolderIsSaid() {
    const TempFolder folder;
    const auto file = EventFile::create(folder / "missing", fixedOrigin());
    QVERIFY(!file.ok());
    QVERIFY(file.error().kind == ErrorKind::NotFound);
    QVERIFY(file.error().text().find("missing") != std::string::npos);
}

QTEST_APPLESS_MAIN(EventFileTest)
#include "event_file_test.moc"
