#include "core/training/ablation_variants.h"

#include <QTest>

#include <set>

using namespace sigwavnet;

class AblationVariantsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyModeWithAndWithoutThresholds();
    void sizeAndTrainingStayAsTheyWere();
    void presetsAreTheVariantsOfThePaper();
    void baselinesArePresets();
};

void AblationVariantsTest::everyModeWithAndWithoutThresholds() {
    std::set<std::string> titles;
    std::set<std::string> found;
    for (const Variant& variant : ablationVariants()) {
        QVERIFY(titles.insert(variant.title).second);
        const auto config = applyVariant(TrainingConfig(), variant);
        QVERIFY2(config.ok(), variant.name.c_str());
        const NetworkOptions& network = config->network;
        QVERIFY(validateConfig(*config).ok());
        QCOMPARE(network.wavelet, std::string("db10"));
        const std::string kernels = network.trainKernels ? kernelModeName(network.mode) : "fixed";
        found.insert(kernels + (network.thresholds && network.trainThresholds ? "+"
                                : network.thresholds                          ? "?"
                                                                              : "-"));
    }
    const std::set<std::string> all = {"fixed-",    "fixed+",    "CQF-",       "CQF+",
                                       "PerLayer-", "PerLayer+", "PerFilter-", "PerFilter+"};
    QVERIFY(found == all);
}

void AblationVariantsTest::sizeAndTrainingStayAsTheyWere() {
    TrainingConfig base;
    base.network.architecture = Architecture::Cnn5Gru;
    base.network.channels = 7;
    base.network.levels = 3;
    base.network.wavelet = "";
    base.network.thresholds = false;
    base.epochs = 9;
    for (const Variant& variant : ablationVariants()) {
        const auto config = applyVariant(base, variant);
        QVERIFY(config.ok());
        QVERIFY(config->network.hasWavelets());
        QCOMPARE(config->network.channels, 7);
        QCOMPARE(config->network.levels, 3);
        QCOMPARE(config->epochs, 9);
        QVERIFY(config->network.thresholds == variant.name.ends_with("-laht"));
    }
}

void AblationVariantsTest::presetsAreTheVariantsOfThePaper() {
    for (const Variant& variant : ablationVariants()) {
        const auto preset = presetConfig("ablation-" + variant.name);
        QVERIFY2(preset.ok(), variant.name.c_str());
        QCOMPARE(preset->network.channels, 128);
        QVERIFY(preset->loss == Loss::Focal);
    }
    const auto full = presetConfig("ablation-perfilter-laht"), paper = presetConfig("paper");
    QVERIFY(full.ok() && paper.ok());
    QCOMPARE(configJson(*full), configJson(*paper));
}

void AblationVariantsTest::baselinesArePresets() {
    const auto recommended = presetConfig("recommended");
    for (const auto& [name, architecture] :
         {std::pair("cnn3-gru", Architecture::Cnn3Gru), std::pair("cnn5-gru", Architecture::Cnn5Gru),
          std::pair("cnn11-gru", Architecture::Cnn11Gru), std::pair("cnn18-gru", Architecture::Cnn18Gru)}) {
        const auto preset = presetConfig(name);
        QVERIFY2(preset.ok(), name);
        QVERIFY(preset->network.architecture == architecture);
        QVERIFY(preset->augmentation == recommended->augmentation);
        QCOMPARE(preset->epochs, recommended->epochs);
    }
}

QTEST_APPLESS_MAIN(AblationVariantsTest)
#include "ablation_variants_test.moc"
