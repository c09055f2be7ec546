#include <QTest>

#include <set>

#include "core/training/config.h"

using namespace sigwavnet;

namespace {

std::string textOf(const OptionValue& value) {
    if (const auto* integer = std::get_if<int64_t>(&value)) return std::to_string(*integer);
    if (const auto* real = std::get_if<double>(&value)) return numberText(*real, 17);
    if (const auto* boolean = std::get_if<bool>(&value)) return *boolean ? "true" : "false";
    return std::get<std::string>(value);
}

// The error of setting `key`, as one line; empty when it was accepted.
std::string refusal(const std::string& key, const std::string& value) {
    TrainingConfig config;
    const Status status = setOption(config, key, value);
    return status ? "" : status.error().text();
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

class OptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOptionExplainsItself();
    void everyDefaultIsAllowed();
    void everyOptionReachesItsOwnField();
    void unknownKeyNamesTheNearest();
    void outOfRangeSaysTheRange();
    void wordsAreNotNumbers();
    void choicesAreListed();
    void booleansHaveManyForms();
    void randomKernelsHaveAWord();
};

void OptionsTest::everyOptionExplainsItself() {
    std::set<std::string> keys, titles;
    for (const OptionInfo& option : trainingOptions()) {
        QVERIFY2(keys.insert(option.key).second, option.key.c_str());
        QVERIFY2(titles.insert(option.title).second, option.title.c_str());
        QVERIFY2(!option.group.empty() && option.key.find('.') != std::string::npos, option.key.c_str());
        QVERIFY2(option.help.size() > 20 && option.help.back() == '.', option.key.c_str());
        const bool number = option.type == OptionInfo::Type::Integer || option.type == OptionInfo::Type::Real;
        QVERIFY2(!number || option.minimum < option.maximum, option.key.c_str());
        QVERIFY2(option.type != OptionInfo::Type::Choice || option.choices.size() > 1, option.key.c_str());
    }
    QVERIFY(keys.size() > 40);
}

void OptionsTest::everyDefaultIsAllowed() {
    const TrainingConfig defaults;
    TrainingConfig copy;
    for (const OptionInfo& option : trainingOptions()) {
        const Status status = setOption(copy, option.key, textOf(optionValue(defaults, option.key)));
        QVERIFY2(status.ok(), option.key.c_str());
    }
    QVERIFY(validateConfig(defaults).ok());
}

// Setting an option to another allowed value changes what that option reads, and nothing that another option
// reads.
void OptionsTest::everyOptionReachesItsOwnField() {
    const TrainingConfig defaults;
    for (const OptionInfo& option : trainingOptions()) {
        const OptionValue before = optionValue(defaults, option.key);
        std::string other = "exc=hap";
        if (option.type == OptionInfo::Type::Boolean) other = std::get<bool>(before) ? "false" : "true";
        if (option.type == OptionInfo::Type::Choice) {
            other = option.choices[option.choices[0] == std::get<std::string>(before) ? 1 : 0];
        }
        if (option.type == OptionInfo::Type::Integer || option.type == OptionInfo::Type::Real) {
            other = numberText(option.maximum, 15);
            if (other == textOf(before)) other = numberText(option.minimum, 15);
        }
        TrainingConfig config;
        QVERIFY2(setOption(config, option.key, other).ok(), option.key.c_str());
        for (const OptionInfo& each : trainingOptions()) {
            const bool same = optionValue(config, each.key) == optionValue(defaults, each.key);
            QVERIFY2(same == (each.key != option.key), (option.key + " / " + each.key).c_str());
        }
    }
}

void OptionsTest::unknownKeyNamesTheNearest() {
    QVERIFY(contains(refusal("network.level", "3"), "network.levels"));
    QVERIFY(contains(refusal("epoch", "3"), "training.epochs"));
    QVERIFY(contains(refusal("optimizer.learningrate", "3"), "optimizer.learning_rate"));
    TrainingConfig config;
    QVERIFY(setOption(config, "", "3").error().kind == ErrorKind::NotFound);
}

void OptionsTest::outOfRangeSaysTheRange() {
    const std::string high = refusal("network.levels", "13");
    QVERIFY2(contains(high, "network.levels") && contains(high, "13") && contains(high, "1 to 12"),
             high.c_str());
    QVERIFY(contains(refusal("augmentation.speed", "0.75"), "0 to 0.5"));
    QVERIFY(contains(refusal("network.levels", "99999999999999999999"), "1 to 12"));
    QVERIFY(contains(refusal("optimizer.learning_rate", "nan"), "to 1"));
    QVERIFY(contains(refusal("optimizer.learning_rate", "inf"), "to 1"));
    QVERIFY(contains(refusal("training.seed", "-1"), "0 to 999999999999999"));
}

void OptionsTest::wordsAreNotNumbers() {
    for (const char* value : {"five", "", "5 ", "5x", "4.5", "0x5"}) {
        const std::string text = refusal("network.levels", value);
        QVERIFY2(contains(text, "whole number") && contains(text, "1 to 12"), value);
    }
    QVERIFY(contains(refusal("optimizer.learning_rate", "0,001"), "not a number"));
}

void OptionsTest::choicesAreListed() {
    const std::string text = refusal("network.mode", "perlayer");
    QVERIFY2(contains(text, "CQF, PerLayer, PerFilter"), text.c_str());
    QVERIFY(contains(refusal("split.name", "magic"), "stratified"));
    QVERIFY(!refusal("network.wavelet", "db99").empty());
}

void OptionsTest::booleansHaveManyForms() {
    TrainingConfig config;
    for (const char* value : {"false", "no", "off", "0"}) {
        config.network.trainKernels = true;
        QVERIFY(setOption(config, "network.train_kernels", value).ok() && !config.network.trainKernels);
    }
    for (const char* value : {"true", "yes", "on", "1"}) {
        config.network.trainKernels = false;
        QVERIFY(setOption(config, "network.train_kernels", value).ok() && config.network.trainKernels);
    }
    QVERIFY(contains(refusal("network.train_kernels", "maybe"), "maybe"));
}

void OptionsTest::randomKernelsHaveAWord() {
    TrainingConfig config;
    QVERIFY(setOption(config, "network.wavelet", "random").ok());
    QCOMPARE(config.network.wavelet, std::string());
    QVERIFY(optionValue(config, "network.wavelet") == OptionValue(std::string("random")));
}

QTEST_APPLESS_MAIN(OptionsTest)
#include "options_test.moc"
