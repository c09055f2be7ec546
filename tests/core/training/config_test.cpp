#include <QTest>

#include "core/training/config.h"

using namespace sigwavnet;

namespace {

std::string refusal(const std::string& json) {
    const auto config = configFromJson(json, "run.json");
    if (config) return "";
    return config.error().kind == ErrorKind::Invalid ? config.error().text() : "wrong kind";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

class ConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void presetsAreValidAndDistinct();
    void unknownPresetListsTheNames();
    void jsonKeepsEveryOption();
    void missingKeysKeepTheirDefault();
    void badJsonIsRefusedWithItsPlace();
    void optionsThatContradictEachOther();
    void smallPresetIsTheOneOfTheSpecification();
};

void ConfigTest::presetsAreValidAndDistinct() {
    for (const Preset& preset : presets()) {
        QVERIFY2(validateConfig(preset.config).ok(), preset.name.c_str());
        QVERIFY(!preset.title.empty() && preset.help.back() == '.');
        const auto found = presetConfig(preset.name);
        QVERIFY(found.ok() && configJson(*found) == configJson(preset.config));
    }
    for (const char* name : {"small", "demo", "paper", "paper-cqf", "paper-perlayer"})
        QVERIFY(presetConfig(name).ok());
}

void ConfigTest::unknownPresetListsTheNames() {
    const auto preset = presetConfig("tiny");
    QVERIFY(!preset.ok());
    QVERIFY(preset.error().kind == ErrorKind::NotFound);
    QVERIFY(contains(preset.error().text(), "small") && contains(preset.error().text(), "paper-cqf"));
}

void ConfigTest::jsonKeepsEveryOption() {
    for (const Preset& preset : presets()) {
        const std::string json = configJson(preset.config);
        const auto read = configFromJson(json, "run.json");
        QVERIFY(read.ok());
        for (const OptionInfo& option : trainingOptions()) {
            QVERIFY2(optionValue(*read, option.key) == optionValue(preset.config, option.key),
                     option.key.c_str());
        }
        QCOMPARE(configJson(*read), json);
    }
}

void ConfigTest::missingKeysKeepTheirDefault() {
    const auto config = configFromJson(R"({"network.levels": 7, "optimizer.learning_rate": 1})", "run.json");
    QVERIFY(config.ok());
    QCOMPARE(config->network.levels, 7);
    QCOMPARE(config->learningRate, 1.0);
    QCOMPARE(config->epochs, TrainingConfig().epochs);
}

void ConfigTest::badJsonIsRefusedWithItsPlace() {
    for (const char* json : {"", "{", "[1]", "3", "{\"network.levels\": 5"}) {
        QVERIFY2(contains(refusal(json), "run.json"), json);
    }
    const std::string unknown = refusal(R"({"network.level": 5})");
    QVERIFY2(contains(unknown, "run.json: network.level") && contains(unknown, "network.levels"),
             unknown.c_str());
    QVERIFY(contains(refusal(R"({"network.levels": 99})"), "1 to 12"));
    QVERIFY(contains(refusal(R"({"network.levels": 5.5})"), "whole number"));
    QVERIFY(contains(refusal(R"({"network.levels": true})"), "whole number"));
    for (const char* json :
         {R"({"network.levels": null})", R"({"network.levels": [5]})", R"({"network": {"levels": 5}})"}) {
        QVERIFY2(!refusal(json).empty(), json);
    }
}

void ConfigTest::optionsThatContradictEachOther() {
    TrainingConfig noise;
    noise.augmentation.noiseSnrMin = 30;
    noise.augmentation.noiseSnrMax = 10;
    QCOMPARE(validateConfig(noise).error().where, std::string("augmentation.noise_snr_min"));
    TrainingConfig levels;
    levels.network.levels = 40;
    QCOMPARE(validateConfig(levels).error().where, std::string("network.levels"));
    TrainingConfig map;
    map.classMap = "no equals sign";
    QVERIFY(!validateConfig(map).ok());
}

// corpora.md, "What published figures mean": the small network that generalised on EMO-DB, and its
// augmentation.
void ConfigTest::smallPresetIsTheOneOfTheSpecification() {
    const TrainingConfig small = *presetConfig("small");
    QCOMPARE(small.network.channels, 32);
    QCOMPARE(small.network.hidden, 32);
    QCOMPARE(small.network.layers, 1);
    QCOMPARE(small.network.levels, 5);
    QVERIFY(small.network.mode == KernelMode::PerLayer);
    QCOMPARE(small.network.logitScale, 15.0);
    QCOMPARE(small.preparation.rate.hz, 8000);
    QCOMPARE(small.augmentation.speed, 0.22);
    QCOMPARE(small.augmentation.cropMin, 0.6);
    QCOMPARE(small.augmentation.noiseSnrMin, 8.0);
    QCOMPARE(small.augmentation.noiseSnrMax, 40.0);
}

QTEST_APPLESS_MAIN(ConfigTest)
#include "config_test.moc"
