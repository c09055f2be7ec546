#include <QTest>
#include <functional>

#include "core/checkpoint/pytorch_file.h"
#include "tests/support/temp_folder.h"
#include "torch_archive.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

class PyTorchFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsStridedViews();
    void readsEveryNumberType();
    void findsTheStateDict();
    void dropsPrefixAndConstants();
    void zip64IsRead();
    void programsAreRefusedByName();
    void otherGlobalsAreRefusedByName();
    void compressedEntriesAreRefused();
    void bombsTakeNoMemory();
    void viewsOutsideTheirStorage();
    void pickleBombs();
    void brokenPickles();
    void otherFiles();
    void everyTruncationIsAnError();
    void noDamageCrashes();
};

namespace {

const std::vector<float> kTwelve = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

std::string dictOf(const TensorPickle& tensor) {
    return orderedDict(text("w") + tensor.instructions());
}

Result<TensorMap> readArchive(const std::string& bytes) {
    TempFolder folder;
    writeBytes(folder / "model.pt", bytes);
    return readPyTorchFile(folder / "model.pt");
}

Result<TensorMap> readPickle(const std::string& value,
                             const std::vector<std::string>& storages = {rawBytes(kTwelve)}) {
    return readArchive(archive(pickle(value), storages));
}

bool refused(const Result<TensorMap>& result, ErrorKind kind, const std::string& word = "") {
    return !result.ok() && result.error().kind == kind &&
           result.error().text().find(word) != std::string::npos;
}

std::string plainFile() {
    return archive(pickle(dictOf({"0", 12, 0, {3, 4}, {4, 1}})), {rawBytes(kTwelve)});
}

}  // namespace

void PyTorchFileTest::readsStridedViews() {
    // Element [i][j] of a view lies at offset + 1·i + 4·j.
    const auto state = readPickle(dictOf({"0", 12, 1, {2, 3}, {1, 4}}));
    QVERIFY2(state.ok(), state ? "" : state.error().text().c_str());
    QVERIFY((state->at("w").shape == std::vector<int64_t>{2, 3}));
    QVERIFY((state->at("w").floats() == std::vector<float>{1, 5, 9, 2, 6, 10}));
    // A scalar, an empty tensor, and two names for one storage.
    const auto more =
        readPickle(orderedDict(text("scalar") + TensorPickle{"0", 12, 7, {}, {}}.instructions() +
                               text("empty") + TensorPickle{"0", 12, 0, {0, 5}, {5, 1}}.instructions()));
    QVERIFY2(more.ok(), more ? "" : more.error().text().c_str());
    QVERIFY((more->at("scalar").floats() == std::vector<float>{7}));
    QCOMPARE(more->at("empty").elements(), int64_t(0));
}

void PyTorchFileTest::readsEveryNumberType() {
    const auto typed = [](const char* type, const std::string& bytes, int64_t count) {
        auto state = readPickle(dictOf({"0", count, 0, {count}, {1}, type}), {bytes});
        return state ? state->at("w") : HostTensor{};
    };
    QVERIFY(
        (typed("DoubleStorage", rawBytes<double>({0.5, -2}), 2).floats() == std::vector<float>{0.5f, -2}));
    QVERIFY((typed("LongStorage", rawBytes<int64_t>({1, -9}), 2).integers() == std::vector<int64_t>{1, -9}));
    QVERIFY((typed("IntStorage", rawBytes<int32_t>({-3}), 1).integers() == std::vector<int64_t>{-3}));
    QVERIFY((typed("BoolStorage", rawBytes<uint8_t>({1, 0}), 2).integers() == std::vector<int64_t>{1, 0}));
    // 0x3e00 is 1.5 in IEEE 754 binary16, 0x3fc0 in bfloat16.
    QVERIFY((typed("HalfStorage", rawBytes<uint16_t>({0x3e00}), 1).floats() == std::vector<float>{1.5f}));
    QVERIFY((typed("BFloat16Storage", rawBytes<uint16_t>({0x3fc0}), 1).floats() == std::vector<float>{1.5f}));
}

void PyTorchFileTest::findsTheStateDict() {
    const std::string state = dictOf({"0", 12, 0, {12}, {1}});
    const std::string optimizer = "}" + text("lr") + "G" + std::string("\x3f\xf0\0\0\0\0\0\0", 8) + "s";
    for (const std::string& value : {state, state + optimizer + "\x86", "](" + state + optimizer + "e",
                                     "}(" + text("epoch") + "K\x05" + text("model_state_dict") + state + "u",
                                     "}" + text("state_dict") + state + "s"}) {
        const auto read = readPickle(value);
        QVERIFY2(read.ok(), read ? "" : read.error().text().c_str());
        QVERIFY(read->at("w").floats() == kTwelve);
    }
    QVERIFY(refused(readPickle("K\x05"), ErrorKind::Invalid, "state dict"));
    QVERIFY(refused(readPickle("}" + text("epoch") + "K\x05s"), ErrorKind::Invalid, "epoch"));
    // The attributes that state_dict() hangs on its OrderedDict, and a Parameter instead of a tensor.
    const std::string metadata = "}" + text("_metadata") + global("collections", "OrderedDict") + ")Rsb";
    QVERIFY(readPickle(state + metadata).ok());
    const std::string parameter = global("torch._utils", "_rebuild_parameter") +
                                  tuple(TensorPickle{"0", 12, 0, {12}, {1}}.instructions() + "\x88" +
                                        global("collections", "OrderedDict") + ")R") +
                                  "R";
    QVERIFY(readPickle(orderedDict(text("w") + parameter))->at("w").floats() == kTwelve);
}

void PyTorchFileTest::dropsPrefixAndConstants() {
    const std::string tensor = TensorPickle{"0", 12, 0, {12}, {1}}.instructions();
    const auto state =
        readPickle(orderedDict(text("module.w") + tensor + text("module.HighPassWave.0.qmfFlip") + tensor));
    QVERIFY(state.ok());
    QCOMPARE(state->size(), size_t(1));
    QVERIFY(state->contains("w"));
    // Only a prefix of all names is one.
    const auto mixed = readPickle(orderedDict(text("module.w") + tensor + text("v") + tensor));
    QVERIFY(mixed->contains("module.w") && mixed->contains("v"));
}

void PyTorchFileTest::zip64IsRead() {
    const std::string data = pickle(dictOf({"0", 12, 0, {12}, {1}}));
    ZipEntry first{"m/data.pkl", data}, second{"m/data/0", rawBytes(kTwelve)};
    first.in64 = second.in64 = true;
    const auto state = readArchive(zip({first, second}));
    QVERIFY2(state.ok(), state ? "" : state.error().text().c_str());
    QVERIFY(state->at("w").floats() == kTwelve);
}

void PyTorchFileTest::programsAreRefusedByName() {
    // pickle.dumps of a class whose __reduce__ returns (os.system, ("touch sigwavnet-executed",)),
    // CPython 3.11.
    const std::string protocols[] = {
        "cposix\nsystem\np0\n(Vtouch sigwavnet-executed\np1\ntp2\nRp3\n.",
        std::string("\x80\x02"
                    "cposix\nsystem\nq\x00X\x18\x00\x00\x00touch sigwavnet-executedq\x01\x85q\x02Rq\x03.",
                    56),
        std::string(
            "\x80\x04\x95\x33\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix\x94\x8c\x06system\x94\x93\x94\x8c\x18"
            "touch sigwavnet-executed\x94\x85\x94R\x94.",
            62)};
    for (const std::string& attack : protocols) {
        QVERIFY(refused(readArchive(archive(attack, {})), ErrorKind::Unsupported, "posix.system"));
        QVERIFY(!std::filesystem::exists("sigwavnet-executed"));
    }
    QVERIFY(refused(readPickle(global("os", "system") + text("true") + "\x85R"), ErrorKind::Unsupported,
                    "os.system"));
    // Hidden in what would not even be used.
    const std::string state = dictOf({"0", 12, 0, {12}, {1}});
    QVERIFY(refused(readPickle(state + global("builtins", "eval") + text("1") + "\x85R\x86"),
                    ErrorKind::Unsupported, "builtins.eval"));
    QVERIFY(refused(readPickle("(" + text("true") + "ios\nsystem\n"), ErrorKind::Unsupported, "os.system"));
}

void PyTorchFileTest::otherGlobalsAreRefusedByName() {
    QVERIFY(refused(readPickle(global("__main__", "SigWavNet") + ")\x81"), ErrorKind::Unsupported,
                    "__main__.SigWavNet"));
    QVERIFY(refused(readPickle(global("torch", "load") + text("x") + "\x85R"), ErrorKind::Unsupported,
                    "torch.load"));
    QVERIFY(refused(readPickle(global("torch.nn.modules.conv", "Conv1d") + ")\x81"), ErrorKind::Unsupported,
                    "Conv1d"));
    // Allowed names give no way to build something else.
    QVERIFY(!readPickle(global("torch", "FloatStorage") + ")R").ok());
    QVERIFY(!readPickle(text("os.system") + text("true") + "\x85R").ok());
    // The instruction for extension registries.
    QVERIFY(refused(readPickle("\x82\x01"), ErrorKind::Unsupported, "0x82"));
}

void PyTorchFileTest::compressedEntriesAreRefused() {
    ZipEntry compressed{"model/data.pkl", "whatever"};
    compressed.method = 8;
    QVERIFY(refused(readArchive(zip({compressed})), ErrorKind::Unsupported, "model/data.pkl"));
}

void PyTorchFileTest::bombsTakeNoMemory() {
    const std::string data = pickle(dictOf({"0", 12, 0, {12}, {1}}));
    // A terabyte behind a few hundred bytes.
    ZipEntry huge{"model/data/0", rawBytes(kTwelve)};
    huge.claimedSize = int64_t(1) << 40;
    huge.in64 = true;
    QVERIFY(refused(readArchive(zip({{"model/data.pkl", data}, huge})), ErrorKind::Invalid, "model/data/0"));
    // Many entries over the same bytes.
    ZipEntry copy{"model/data/1", rawBytes(kTwelve)};
    copy.claimedOffset = 0;
    QVERIFY(refused(readArchive(zip({{"model/data.pkl", data}, copy})), ErrorKind::Invalid, "overlaps"));
    QVERIFY(refused(readArchive(zip({{"model/data.pkl", data}, {"model/data.pkl", data}})),
                    ErrorKind::Invalid, "twice"));
    // One storage under so many names that a small file would fill the memory.
    std::string pairs;
    for (int i = 0; i < 2000; ++i) pairs += text(std::to_string(i)) + "h\x01";
    const std::vector<float> large(100000);
    const std::string shared = TensorPickle{"0", 100000, 0, {100000}, {1}}.instructions() +
                               "q\x01"
                               "0" +
                               orderedDict(pairs);
    QVERIFY(refused(readPickle(shared, {rawBytes(large)}), ErrorKind::Invalid, "storage"));
}

void PyTorchFileTest::viewsOutsideTheirStorage() {
    const int64_t big = int64_t(1) << 62;
    const TensorPickle bad[] = {
        {"0", 12, 1, {12}, {1}},        // one past the end
        {"0", 12, 0, {2, 2}, {12, 1}},  // stride past the end
        {"0", 12, 0, {13}, {0}},        // more elements than the storage has
        {"0", 12, 0, {big, big}, {0, 0}},
        {"0", 12, 0, {4, 4}, {big, big}},
        {"0", 12, big, {1}, {1}},
        {"0", 12, -1, {2}, {1}},
        {"0", 12, 0, {-2}, {1}},
        {"0", 12, 0, {2}, {-1}},
        {"0", 12, 0, {2, 2}, {1}},  // strides of another rank
        {"0", 13, 0, {2}, {1}},     // a storage of another size than its entry
        {"0", -1, 0, {2}, {1}},
        {"0", big, 0, {2}, {1}},
        {"1", 12, 0, {2}, {1}},  // no such entry
        {"0", 12, 0, {2}, {1}, "LongStorage"},
        {"0", 12, 0, {2}, {1}, "float32"},
    };
    for (const TensorPickle& tensor : bad)
        QVERIFY(refused(readPickle(dictOf(tensor)), ErrorKind::Invalid, "“w”"));
    const std::string noStorage = global("torch._utils", "_rebuild_tensor_v2") + tuple("NNNN") + "R";
    QVERIFY(refused(readPickle(orderedDict(text("w") + noStorage)), ErrorKind::Invalid));
}

void PyTorchFileTest::pickleBombs() {
    const auto repeated = [](const std::string& what, int times) {
        std::string out;
        for (int i = 0; i < times; ++i) out += what;
        return out;
    };
    // More objects than any model has; a depth that would overflow the stack of a recursive reader; a list
    // within itself.
    QVERIFY(refused(readPickle(repeated("]", 3'000'000)), ErrorKind::Invalid));
    QVERIFY(refused(readPickle(repeated("]", 400'000) + repeated("a", 399'999)), ErrorKind::Invalid,
                    "state dict"));
    QVERIFY(refused(readPickle("]q\x01h\x01"
                               "a"),
                    ErrorKind::Invalid, "state dict"));
    // Lists of lists of lists, each twice the last: 2^60 items if anyone walked them.
    QVERIFY(refused(readPickle("]" + repeated("q\x01"
                                              "0](h\x01h\x01"
                                              "e",
                                              60)),
                    ErrorKind::Invalid));
    QVERIFY(refused(readArchive(archive(std::string(17 << 20, ']'), {})), ErrorKind::Invalid));
    // A length of 2^60 for a string.
    QVERIFY(refused(readPickle("\x8d" + number(uint64_t(1) << 60, 8)), ErrorKind::Invalid));
}

void PyTorchFileTest::brokenPickles() {
    for (const char* value :
         {"",  "R",   "t",   "a",     "u",     "s",    "0",       "2",   "1",
          "e", "b",   "Q",   "h\x05", "q\x01", "\x93", "\x85",    "NNR", "X\xff\xff\xff\x7f",
          "c", "cos", "(Nd", "}(Nu",  "K",     "NQ",   "\x8a\x09"}) {
        QVERIFY2(!readPickle(value).ok(), value);
    }
    QVERIFY(refused(readArchive(archive("\x80\x02N", {})), ErrorKind::Invalid));  // no STOP
}

void PyTorchFileTest::otherFiles() {
    TempFolder folder;
    QVERIFY(refused(readPyTorchFile(folder / "absent.pt"), ErrorKind::NotFound));
    QVERIFY(!readPyTorchFile(folder.path()).ok());
    QVERIFY(refused(readArchive(""), ErrorKind::Invalid));
    // The number that opened files before PyTorch 1.6.
    QVERIFY(refused(readArchive(std::string("\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.")),
                    ErrorKind::Invalid, "1.6"));
    QVERIFY(refused(readArchive(zip({{"word/document.xml", "<w/>"}})), ErrorKind::Invalid, "torch.save"));
    QVERIFY(refused(readArchive(zip({{"m/data.pkl", pickle("}")}, {"m/byteorder", "big"}})),
                    ErrorKind::Unsupported, "big-endian"));
    std::string damaged = plainFile();
    damaged[damaged.find(rawBytes(kTwelve)) + 5] ^= 1;
    QVERIFY(refused(readArchive(damaged), ErrorKind::Invalid, "checksum"));
}

void PyTorchFileTest::everyTruncationIsAnError() {
    const std::string whole = plainFile();
    QVERIFY(readArchive(whole).ok());
    for (size_t size = 0; size < whole.size(); ++size) QVERIFY(!readArchive(whole.substr(0, size)).ok());
}

void PyTorchFileTest::noDamageCrashes() {
    const std::string whole = plainFile();
    int refusals = 0;
    for (size_t i = 0; i < whole.size(); ++i) {
        for (unsigned char flip : {0x01, 0x80, 0xff}) {
            std::string damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ flip);
            const auto state = readArchive(damaged);
            if (!state) ++refusals;
            // What is accepted has been damaged where nothing is said: the numbers must be right.
            if (state && state->contains("w")) QVERIFY(state->at("w").floats() == kTwelve);
        }
    }
    QVERIFY(refusals > int(whole.size()));
}

QTEST_APPLESS_MAIN(PyTorchFileTest)
#include "pytorch_file_test.moc"
