// sigwavnet timeline: a long recording through the program itself.
#include <QTest>

#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class TimelineCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonHoldsWindowsAndSegments();
    void csvHasARowAWindow();
    void labelsGoToOtherPrograms();
    void otherRatesAndStereoKeepTheirOwnSamples();
    void aBaselineModelHasTimelinesToo();
    void badInputSaysWhy();
};

namespace {

std::vector<float> lowThenHigh(double seconds) {
    std::vector<float> samples = tone(200, seconds / 2);
    const std::vector<float> high = tone(1500, seconds / 2);
    samples.insert(samples.end(), high.begin(), high.end());
    return samples;
}

fs::path written(const TempFolder& folder) {
    const fs::path path = folder / "long.wav";
    if (!writeWav(path, lowThenHigh(12), tinyRate)) std::abort();
    return path;
}

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find_first_of("\r\n"));
}

}  // namespace

void TimelineCommandTest::jsonHoldsWindowsAndSegments() {
    TempFolder folder;
    const std::string model = makeTinyModel(folder / "m.safetensors").string(), wav = written(folder).string();
    const Finished f = runSigwavnet({"timeline", model, wav, "--window", "1", "--hop", "0.5", "--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json json = Json::parse(f.out, nullptr, false);
    QCOMPARE(json["frames"].get<int>(), 96000);
    QCOMPARE(json["window_samples"].get<int>(), 8000);
    QCOMPARE(json["windows"].size(), size_t(23));
    double sum = 0;
    for (const Json& p : json["windows"][5]["probabilities"]) sum += p.get<double>();
    QVERIFY(std::abs(sum - 1) < 1e-5);
    QVERIFY(json["segments"].size() >= 1);
    QCOMPARE(json["segments"].front()["begin"].get<int>(), 0);
    QCOMPARE(json["segments"].back()["end"].get<int>(), 96000);
    // What a window is told alone it is told here.
    const fs::path part = folder / "part.wav";
    const std::vector<float> all = lowThenHigh(12);
    QVERIFY(writeWav(part, std::vector<float>(all.begin() + 20000, all.begin() + 28000), tinyRate).ok());
    const Finished alone = runSigwavnet({"classify", model, part.string(), "--json"});
    const Json answer = Json::parse(alone.out, nullptr, false);
    const double p = answer[0]["probabilities"][json["classes"][0].get<std::string>()].get<double>();
    QVERIFY(std::abs(json["windows"][5]["probabilities"][0].get<double>() - p) < 1e-4);
}

void TimelineCommandTest::csvHasARowAWindow() {
    TempFolder folder;
    const std::string model = makeTinyModel(folder / "m.safetensors").string();
    const std::string out = (folder / "t.csv").string();
    const Finished f = runSigwavnet({"timeline", model, written(folder).string(), "--window", "1", "--hop", "1",
                                     "--smooth", "3", "--minimum", "2", "--format", "csv", "--out", out});
    QVERIFY2(f.status == 0, f.err.c_str());
    QVERIFY(f.out.empty());
    std::ifstream file(out);
    const std::string csv((std::istreambuf_iterator<char>(file)), {});
    QVERIFY2(firstLine(csv).starts_with("begin,end,begin_s,end_s,label,segment,p_"), csv.c_str());
    QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), std::ptrdiff_t(13));
}

void TimelineCommandTest::labelsGoToOtherPrograms() {
    TempFolder folder;
    const std::string model = makeTinyModel(folder / "m.safetensors").string(), wav = written(folder).string();
    const auto labels = [&](const std::string& format) {
        return runSigwavnet({"timeline", model, wav, "--window", "1", "--hop", "0.5", "--format", format}).out;
    };
    const std::string audacity = labels("audacity"), praat = labels("textgrid"), table = labels("text");
    QVERIFY2(contains(audacity, "0") && contains(audacity, "\t12"), audacity.c_str());
    QVERIFY2(contains(praat, "ooTextFile") && contains(praat, "xmax = 12"), praat.c_str());
    QVERIFY2(contains(table, "12.000"), table.c_str());
}

void TimelineCommandTest::otherRatesAndStereoKeepTheirOwnSamples() {
    TempFolder folder;
    const std::string model = makeTinyModel(folder / "m.safetensors").string();
    const fs::path wav = folder / "other.wav";
    QVERIFY(writeWav(wav, lowThenHigh(12), SampleRate{22050}).ok());
    const Finished f = runSigwavnet({"timeline", model, wav.string(), "--window", "1", "--hop", "1", "--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json json = Json::parse(f.out, nullptr, false);
    QCOMPARE(json["rate_hz"].get<int>(), 22050);
    QCOMPARE(json["window_samples"].get<int>(), 22050);
    QCOMPARE(json["segments"].back()["end"].get<int>(), 96000);
}

void TimelineCommandTest::aBaselineModelHasTimelinesToo() {
    TempFolder folder;
    NetworkOptions options;
    options.architecture = Architecture::Cnn3Gru;
    options.classes = 2;
    options.hidden = 4;
    options.layers = 1;
    auto network = Network::create(options, 1);
    QVERIFY(network.ok());
    Model model{std::move(*network), {"high", "low"}, {}, {}};
    model.preparation.rate = tinyRate;
    QVERIFY(saveModel(folder / "cnn.safetensors", model).ok());
    const Finished f = runSigwavnet({"timeline", (folder / "cnn.safetensors").string(), written(folder).string(), "--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
}

void TimelineCommandTest::badInputSaysWhy() {
    TempFolder folder;
    const std::string model = makeTinyModel(folder / "m.safetensors").string(), wav = written(folder).string();
    const auto failing = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments{"timeline", model};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runSigwavnet(arguments);
    };
    const Finished brief = failing({wav, "--window", "0.01"});
    QVERIFY(brief.status == 1 && errorLines(brief) == 1);
    QVERIFY2(contains(brief.err, "longer window"), brief.err.c_str());
    QVERIFY(contains(failing({(folder / "gone.wav").string()}).err, "gone.wav"));
    QVERIFY(failing({wav, "--hop", "-1"}).status == 2);
    QVERIFY(contains(failing({wav, "--hop", "0"}).err, "hop"));
    QVERIFY(failing({wav, "--out", (folder / "no" / "where").string()}).status == 1);
}

QTEST_APPLESS_MAIN(TimelineCommandTest)
#include "timeline_test.moc"
