#include "app/studio/train/option_form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "app/studio/train/option_editor.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class OptionFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOptionHasAFieldAndAMeaning();
    void everyPresetComesBackAsItWas();
    void everyFieldRoundTrips();
    void changesReachTheConfiguration();
    void wrongValuesAreSaidAndNotTaken();
    void presetsReplaceEverything();
    void whatHasNoEffectIsGreyAndSaysWhy();
    void searchFoldsTheRest();

private:
    static OptionEditor* editor(OptionForm& form, const std::string& key);
};

OptionEditor* OptionFormTest::editor(OptionForm& form, const std::string& key) {
    for (auto* editor : form.findChildren<OptionEditor*>())
        if (editor->info().key == key) return editor;
    return nullptr;
}

void OptionFormTest::everyOptionHasAFieldAndAMeaning() {
    OptionForm form;
    for (const OptionInfo& info : trainingOptions()) {
        QVERIFY2(editor(form, info.key), info.key.c_str());
        QVERIFY2(!info.help.empty(), info.key.c_str());
    }
    QCOMPARE(form.findChildren<OptionEditor*>().size(), qsizetype(trainingOptions().size()));
}

void OptionFormTest::everyPresetComesBackAsItWas() {
    OptionForm form;
    for (const Preset& preset : presets()) {
        form.setConfig(preset.config);
        QCOMPARE(configJson(form.config()), configJson(preset.config));
        QVERIFY2(form.problem().isEmpty(), qPrintable(form.problem()));
    }
}

// What a field shows, given to setOption, is the value that it was given.
void OptionFormTest::everyFieldRoundTrips() {
    OptionForm form;
    for (const Preset& preset : presets()) {
        form.setConfig(preset.config);
        TrainingConfig read;
        for (auto* editor : form.findChildren<OptionEditor*>()) {
            const Status status = setOption(read, editor->info().key, editor->text());
            QVERIFY2(status.ok(), editor->info().key.c_str());
            QVERIFY2(optionValue(read, editor->info().key) == optionValue(preset.config, editor->info().key),
                     editor->info().key.c_str());
        }
    }
}

void OptionFormTest::changesReachTheConfiguration() {
    OptionForm form;
    QSignalSpy changed(&form, &OptionForm::changed);
    editor(form, "training.epochs")->findChild<QSpinBox*>()->setValue(17);
    QCOMPARE(form.config().epochs, 17);
    auto* rate = editor(form, "optimizer.learning_rate")->findChild<QLineEdit*>();
    rate->clear();
    QTest::keyClicks(rate, QStringLiteral("0,0025"));  // a decimal comma is understood
    QCOMPARE(form.config().learningRate, 0.0025);
    editor(form, "network.wavelet")->findChild<QComboBox*>()->setCurrentText(QStringLiteral("sym8"));
    QCOMPARE(form.config().network.wavelet, std::string("sym8"));
    QVERIFY(changed.count() >= 3);
}

void OptionFormTest::wrongValuesAreSaidAndNotTaken() {
    OptionForm form;
    const double before = form.config().learningRate;
    auto* rate = editor(form, "optimizer.learning_rate")->findChild<QLineEdit*>();
    rate->clear();
    QTest::keyClicks(rate, QStringLiteral("fast"));
    QVERIFY(!form.problem().isEmpty());
    QCOMPARE(form.config().learningRate, before);
    rate->clear();
    QTest::keyClicks(rate, QStringLiteral("0.01"));
    QVERIFY2(form.problem().isEmpty(), qPrintable(form.problem()));
    QCOMPARE(form.config().learningRate, 0.01);
}

void OptionFormTest::presetsReplaceEverything() {
    OptionForm form;
    editor(form, "training.epochs")->findChild<QSpinBox*>()->setValue(17);
    form.usePreset(QStringLiteral("paper"));
    const auto paper = presetConfig("paper");
    QVERIFY(paper.ok());
    QCOMPARE(configJson(form.config()), configJson(*paper));
    QCOMPARE(form.presetName(), QStringLiteral("paper"));
}

void OptionFormTest::whatHasNoEffectIsGreyAndSaysWhy() {
    OptionForm form;
    const auto enabled = [&](const std::string& key) {
        return editor(form, key)->findChild<QComboBox*>() ? editor(form, key)->findChild<QComboBox*>()->isEnabled()
                                                          : editor(form, key)->findChild<QSpinBox*>()->isEnabled();
    };
    form.usePreset(QStringLiteral("small"));
    QVERIFY(enabled("network.wavelet") && enabled("network.levels") && enabled("network.hidden"));
    form.usePreset(QStringLiteral("cnn5-gru"));
    QVERIFY(!enabled("network.wavelet") && !enabled("network.levels") && !enabled("network.channels"));
    QVERIFY(enabled("network.architecture") && enabled("network.hidden") && enabled("network.layers"));
    QStringList words;
    for (const auto* label : editor(form, "network.levels")->findChildren<QLabel*>()) words << label->text();
    QVERIFY2(words.join(QLatin1Char('|')).contains(QStringLiteral("CNN-5-GRU")), qPrintable(words.join(QLatin1Char('|'))));
    form.usePreset(QStringLiteral("small"));
    QVERIFY(enabled("network.wavelet"));
}

void OptionFormTest::searchFoldsTheRest() {
    OptionForm form;
    QLineEdit* search = nullptr;
    for (auto* edit : form.findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly))
        if (!edit->placeholderText().isEmpty()) search = edit;
    QVERIFY(search);
    search->setText(QStringLiteral("learning rate"));
    QVERIFY(!editor(form, "optimizer.learning_rate")->isHidden());
    QVERIFY(editor(form, "network.channels")->isHidden());
    search->clear();
    QVERIFY(!editor(form, "network.channels")->isHidden());
}

QTEST_MAIN(OptionFormTest)
#include "option_form_test.moc"
