// sigwavnet explain, and the pages that it and inspect write.
#include <QTest>

#include "core/checkpoint/safetensors.h"
#include "tests/app/cli/cli_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

class ExplainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMethodGivesAMap();
    void theClassCanBeChosen();
    void trustTestsSpeak();
    void pagesNeedNothingElse();
    void aBaselineSaysWhatItLacks();
    void numpyArchivesHoldTheTrace();
    void badInputSaysWhy();
};

namespace {

std::string textOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

fs::path makeBaseline(const fs::path& path) {
    NetworkOptions options;
    options.architecture = Architecture::Cnn3Gru;
    options.classes = 2;
    options.hidden = 4;
    options.layers = 1;
    auto network = Network::create(options, 1);
    if (!network) std::abort();
    Model model{std::move(*network), {"high", "low"}, {}, {}};
    model.preparation.rate = tinyRate;
    if (!saveModel(path, model)) std::abort();
    return path;
}

bool asksNobody(const std::string& html) {
    std::string rest = html;
    for (size_t at = rest.find("http://www.w3.org/2000/svg"); at != std::string::npos;
         at = rest.find("http://www.w3.org/2000/svg"))
        rest.erase(at, 26);  // a name, not an address
    return !contains(rest, "http") && !contains(rest, "<script") && !contains(rest, "src=");
}

}  // namespace

void ExplainTest::everyMethodGivesAMap() {
    TempFolder folder;
    const std::string model = makeTinyModel(folder / "m.safetensors").string();
    const std::string wav = writeTone(folder / "a.wav", 300, 0.5).string();
    const Finished f = runSigwavnet(
        {"explain", model, wav, "--method", "occlusion,gradients,dependence", "--block", "0.05", "--steps", "8", "--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
    const Json json = Json::parse(f.out, nullptr, false);
    const Json& maps = json["recordings"][0]["maps"];
    QCOMPARE(maps.size(), size_t(3));
    QVERIFY(maps[0]["method"] == "occlusion" && maps[1]["method"] == "gradients" && maps[2]["method"] == "dependence");
    QCOMPARE(maps[0]["cells"][0].size(), size_t(10));  // 0.5 s in blocks of 0.05 s
    QVERIFY(maps[0]["rows"].back().get<std::string>().starts_with("a"));
    QVERIFY(maps[1]["completeness_gap"].get<double>() >= 0);
    QVERIFY(maps[2]["rows"] == Json::array({"waveform"}));
    const Finished score =
        runSigwavnet({"explain", model, wav, "--method", "dependence", "--score", "1", "4", "--json"});
    QVERIFY2(score.status == 0, score.err.c_str());
    const Json of = Json::parse(score.out, nullptr, false)["recordings"][0]["maps"][0];
    QVERIFY(of["branch"] == 1 && of["position"] == 4 && !of.contains("class"));
    const Finished text = runSigwavnet({"explain", model, wav, "--method", "gradients", "--on", "waveform", "--baseline",
                                        writeTone(folder / "b.wav", 700, 0.3).string(), "--steps", "4"});
    QVERIFY2(text.status == 0 && contains(text.out, "completeness gap"), text.err.c_str());
}

void ExplainTest::theClassCanBeChosen() {
    TempFolder folder;
    const std::string model = makeTinyModel(folder / "m.safetensors").string();
    const std::string wav = writeTone(folder / "a.wav", 300, 0.5).string();
    // Of two classes one is not the most probable: both logits are told, and differ.
    double logits[2];
    for (const int label : {0, 1}) {
        const char* name = label == 0 ? "high" : "low";
        const Finished f = runSigwavnet({"explain", model, wav, "--class", name, "--json"});
        QVERIFY2(f.status == 0, f.err.c_str());
        const Json map = Json::parse(f.out, nullptr, false)["recordings"][0]["maps"][0];
        QVERIFY(map["class"] == name);
        logits[label] = map["logit"].get<double>();
    }
    QVERIFY(std::abs(logits[0] - logits[1]) > 1e-6);
    const Finished f = runSigwavnet({"explain", model, wav, "--class", "joy"});
    QVERIFY2(f.status == 1 && contains(f.err, "high, low"), f.err.c_str());
}

void ExplainTest::trustTestsSpeak() {
    TempFolder folder;
    const std::string model = makeTinyModel(folder / "m.safetensors").string();
    const std::vector<std::string> arguments{"explain", model, writeTone(folder / "a.wav", 300, 0.4).string(),
                                             writeTone(folder / "b.wav", 900, 0.4).string(), "--trust", "--other", model,
                                             "--report", (folder / "page").string()};
    const Finished text = runSigwavnet(arguments);
    QVERIFY2(text.status == 0, text.err.c_str());
    QVERIFY2(contains(text.out, "weights, not importance") && contains(text.out, "deletion"), text.out.c_str());
    const std::string html = textOf(folder / "page" / "explanation.html");
    QVERIFY(contains(html, "Whether to believe it") && contains(html, "Insertion") && asksNobody(html));
    // Two recordings, two maps of the same kind: none overwrites the other.
    QVERIFY(fs::exists(folder / "page" / "data" / "occlusion.csv") && fs::exists(folder / "page" / "data" / "occlusion-2.csv"));
    QVERIFY(contains(textOf(folder / "page" / "data" / "removal.csv"), "deletion_map"));
}

void ExplainTest::pagesNeedNothingElse() {
    TempFolder folder;
    const std::string model = makeTinyModel(folder / "m.safetensors").string();
    const std::string wav = writeTone(folder / "a <b>.wav", 300, 0.5).string();
    const Finished f = runSigwavnet({"inspect", model, wav, "--report", (folder / "page").string(), "--json"});
    QVERIFY2(f.status == 0, f.err.c_str());
    const std::string html = textOf(folder / "page" / "inspection.html");
    QVERIFY(contains(html, "a &lt;b&gt;.wav") && !contains(html, "<b>"));
    for (const char* part : {"Waveform", "Spectrogram", "Scalogram", "Details of level 1", "Attention over d1",
                             "not importance", "Occlusion", "data:image/png;base64,iVBOR", "data:text/csv;base64,"})
        QVERIFY2(contains(html, part), part);
    QVERIFY(asksNobody(html));
    // 4000 samples and a header.
    const std::string waveform = textOf(folder / "page" / "data" / "waveform.csv");
    QCOMPARE(std::count(waveform.begin(), waveform.end(), '\n'), std::ptrdiff_t(4001));
}

void ExplainTest::aBaselineSaysWhatItLacks() {
    TempFolder folder;
    const std::string model = makeBaseline(folder / "cnn.safetensors").string();
    const std::string wav = writeTone(folder / "a.wav", 300, 1).string();
    const Finished page = runSigwavnet({"inspect", model, wav, "--report", (folder / "page").string()});
    QVERIFY2(page.status == 0, page.err.c_str());
    const std::string html = textOf(folder / "page" / "inspection.html");
    QVERIFY(contains(html, "it has no wavelets") && contains(html, "block of the waveform"));
    const Finished trust = runSigwavnet({"explain", model, wav, "--trust", "--block", "0.2"});
    QVERIFY2(trust.status == 0 && contains(trust.out, "no attention"), trust.err.c_str());
}

void ExplainTest::numpyArchivesHoldTheTrace() {
    TempFolder folder;
    const std::string model = makeTinyModel(folder / "m.safetensors").string();
    const std::string wav = writeTone(folder / "a.wav", 300, 0.5).string();
    const Finished f = runSigwavnet({"inspect", model, wav, "--npz", (folder / "t.npz").string(), "--out",
                                     (folder / "t.safetensors").string()});
    QVERIFY2(f.status == 0, f.err.c_str());
    const std::string archive = textOf(folder / "t.npz");
    const auto file = readSafetensors(folder / "t.safetensors");
    QVERIFY(file.ok());
    for (const auto& [name, tensor] : file->tensors) {
        const std::string bytes(reinterpret_cast<const char*>(tensor.bytes.data()), tensor.bytes.size());
        QVERIFY2(contains(archive, name + ".npy") && contains(archive, bytes), name.c_str());
    }
}

void ExplainTest::badInputSaysWhy() {
    TempFolder folder;
    const fs::path model = makeTinyModel(folder / "m.safetensors");
    const std::string brief = writeTone(folder / "brief.wav", 300, 0.01).string();
    const std::string wav = writeTone(folder / "a.wav", 300, 0.5).string();
    QVERIFY(runSigwavnet({"inspect", model.string(), wav}).status == 2);
    QVERIFY(runSigwavnet({"explain", model.string(), wav, "--steps", "1"}).status == 2);
    QVERIFY(contains(runSigwavnet({"explain", model.string(), brief}).err, "brief.wav"));
    QVERIFY(contains(runSigwavnet({"explain", model.string(), wav, "--method", "gradients", "--baseline", "gone.wav"}).err,
                     "gone.wav"));
    QVERIFY(contains(runSigwavnet({"explain", model.string(), wav, "--method", "dependence", "--score", "9", "0"}).err,
                     "0 to 2"));
    // Kernels so large that the answer is no number: words, neither a map of nothing nor a crash.
    auto spoilt = loadModel(model);
    QVERIFY(spoilt.ok());
    TensorMap state = spoilt->network.state();
    for (auto& [name, tensor] : state)
        if (name.starts_with("kernels"))
            tensor = HostTensor::ofFloats(tensor.shape, std::vector<float>(size_t(tensor.elements()), 3e38f));
    QVERIFY(spoilt->network.loadState(state).ok());
    QVERIFY(saveModel(folder / "nan.safetensors", *spoilt).ok());
    for (const char* command : {"explain", "timeline"}) {
        const Finished f = runSigwavnet({command, (folder / "nan.safetensors").string(), wav});
        QVERIFY2(f.status == 1 && contains(f.err, "not a number"), f.err.c_str());
    }
}

QTEST_APPLESS_MAIN(ExplainTest)
#include "explain_test.moc"
