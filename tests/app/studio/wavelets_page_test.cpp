#include "app/studio/pages/wavelets_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

#include <cmath>
#include <numbers>

#include "app/studio/notice.h"
#include "app/studio/session.h"
#include "app/studio/wavelets/wavelet_figures.h"
#include "core/checkpoint/model_file.h"
#include "tests/app/studio/studio_fixture.h"
#include "widgets/number_table.h"
#include "widgets/plot_view.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class WaveletsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAModelItSaysWhatToDo();
    void freshNetworkIsItsStart();
    void learnedStandsBesideStart();
    void levelsByTabsAndKeys();
    void timeAndFrequencyAreTheLevelsOwn();
    void saysWhenAThresholdIsTurned();
    void saysWhyThereIsNoScalingFunction();
    void randomKernelsHaveNoStart();
    void baselineHasNoWavelets();
    void failedOpeningIsSaid();

private:
    Network network(const std::string& wavelet);
    void open(const Network& network);
    widgets::PlotView* plot(const QString& title) const;

    QTemporaryDir folder_;
    int models_ = 0;
    std::unique_ptr<Session> session_;
    std::unique_ptr<WaveletsPage> page_;
};

namespace {

// Changes a scalar or vector of the state dict.
void change(Network& network, const std::string& name, const std::function<void(std::vector<float>&)>& edit) {
    TensorMap state = network.state();
    HostTensor& tensor = state.at(name);
    std::vector<float> values = tensor.floats();
    edit(values);
    tensor = HostTensor::ofFloats(tensor.shape, values);
    const Status loaded = network.loadState(state);
    if (!loaded) qFatal("%s", loaded.error().text().c_str());
}

}  // namespace

void WaveletsPageTest::initTestCase() {
    QVERIFY(folder_.isValid());
    sigwavnet::test::useOwnSettings(folder_);
    QLocale::setDefault(QLocale(QLocale::English));
}

void WaveletsPageTest::init() {
    session_ = std::make_unique<Session>();
    page_ = std::make_unique<WaveletsPage>(*session_, nullptr);
    page_->resize(1100, 760);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
}

void WaveletsPageTest::cleanup() {
    page_.reset();
    session_.reset();
}

Network WaveletsPageTest::network(const std::string& wavelet) {
    NetworkOptions options;
    options.classes = 2;
    options.channels = 4;
    options.hidden = 4;
    options.layers = 1;
    options.levels = 3;
    options.wavelet = wavelet;
    options.randomTaps = 8;
    options.mode = KernelMode::PerLayer;
    return Network::create(options, 3).value();
}

void WaveletsPageTest::open(const Network& network) {
    const QString path = folder_.filePath(QStringLiteral("model%1.safetensors").arg(++models_));
    const Status saved = saveModel(toPath(path), {network, {"anger", "joy"}, Preparation{}, {}});
    QVERIFY(saved.ok());
    session_->openModel(path);
    QSignalSpy changed(session_.get(), &Session::modelChanged);
    QVERIFY(changed.wait(20000));
    QVERIFY(QTest::qWaitFor([this] { return !page_->busy() && page_->level() >= 0; }, 20000));
}

widgets::PlotView* WaveletsPageTest::plot(const QString& title) const {
    for (auto* view : page_->findChildren<widgets::PlotView*>())
        if (view->plot().title == title) return view;
    return nullptr;
}

void WaveletsPageTest::withoutAModelItSaysWhatToDo() {
    QCOMPARE(page_->level(), -1);
    QSignalSpy page(session_.get(), &Session::pageRequested);
    for (QPushButton* button : page_->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QLatin1String("Train a model"))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(page.count(), 1);
    QCOMPARE(page.at(0).at(0).toString(), QStringLiteral("train"));
}

void WaveletsPageTest::freshNetworkIsItsStart() {
    open(network("db4"));
    const auto& taps = plot(QStringLiteral("Low-pass h"))->plot();
    QCOMPARE(taps.series.size(), size_t(2));
    const auto& expected = findWavelet("db4")->decLo;
    for (size_t k = 0; k < expected.size(); ++k) {
        QVERIFY(std::abs(taps.series[0].y[k] - expected[k]) < 1e-6);
        QVERIFY(std::abs(taps.series[1].y[k] - expected[k]) < 1e-6);
    }
    QVERIFY(taps.series[0].pen != taps.series[1].pen);  // told apart without colour
    auto* measures = page_->findChild<widgets::NumberTable*>();
    for (int row = 0; row < measures->rowCount(); ++row) {
        const QString name = measures->item(row, 0)->text();
        if (name.startsWith(QStringLiteral("Distance to the nearest"))) {  // of the learned one alone
            QVERIFY(name.contains(QStringLiteral("db4")));
            QCOMPARE(measures->item(row, 1)->text(), QStringLiteral("0.0"));
        } else {
            QCOMPARE(measures->item(row, 1)->text(), measures->item(row, 2)->text());
        }
    }
}

void WaveletsPageTest::learnedStandsBesideStart() {
    Network changed = network("db4");
    change(changed, "kernelsG_.0.kernel", [](std::vector<float>& taps) {
        for (float& tap : taps) tap *= 1.25F;
    });
    open(changed);
    const auto& taps = plot(QStringLiteral("Low-pass h"))->plot();
    QVERIFY(std::abs(taps.series[1].y[3] - 1.25 * taps.series[0].y[3]) < 1e-6);
    QVERIFY(plot(QStringLiteral("Scaling function φ"))->plot().note.contains(QStringLiteral("√2")));
    auto* measures = page_->findChild<widgets::NumberTable*>();
    // Sum h - sqrt2 = 0.25 sqrt2, and h is 25 % away from its start.
    QCOMPARE(measures->item(0, 1)->text(), QLocale().toString(0.25 * std::numbers::sqrt2, 'f', 4));
    bool found = false;
    for (int row = 0; row < measures->rowCount(); ++row)
        if (measures->item(row, 0)->text().startsWith(QStringLiteral("Drift from the start"))) {
            QCOMPARE(measures->item(row, 1)->text(), QStringLiteral("25.0"));
            found = true;
        } else if (measures->item(row, 0)->text().startsWith(QStringLiteral("Drift after"))) {
            QCOMPARE(measures->item(row, 1)->text(), QStringLiteral("0.0"));  // its shape is the same
        }
    QVERIFY(found);
}

void WaveletsPageTest::levelsByTabsAndKeys() {
    open(network("db4"));
    auto* tabs = page_->findChild<QTabBar*>();
    QCOMPARE(tabs->count(), 3);
    QVERIFY(tabs->height() > 10);
    QCOMPARE(tabs->tabText(0), QStringLiteral("Level 1 · 4 – 8 kHz"));
    QCOMPARE(tabs->tabText(2), QStringLiteral("Level 3 · 1 – 2 kHz"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QCOMPARE(page_->level(), 1);
    auto* view = plot(QStringLiteral("Low-pass h"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(page_->level(), 2);
    QTest::keyClick(view, Qt::Key_PageDown);  // stays at the last
    QCOMPARE(page_->level(), 2);
    QTest::keyClick(view, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(page_->level(), 0);
    QTest::keyClick(view, Qt::Key_9, Qt::AltModifier);  // there is no level 9
    QCOMPARE(page_->level(), 0);
}

void WaveletsPageTest::timeAndFrequencyAreTheLevelsOwn() {
    open(network("db4"));
    for (int level = 0; level < 3; ++level) {
        page_->setLevel(level);
        // 16 kHz halves with each level; the support of db4's atoms is 7 * 2^(level+1) samples.
        QCOMPARE(plot(QStringLiteral("Frequency response"))->plot().series.back().x.back(),
                 8000.0 / (1 << level));
        const double support = 7.0 * (2 << level) / 16000;
        QVERIFY(std::abs(plot(QStringLiteral("Wavelet ψ"))->plot().series.back().x.back() - support) < 1e-9);
    }
    QCOMPARE(plot(QStringLiteral("Filter bank"))->plot().series.size(), size_t(4));
}

void WaveletsPageTest::saysWhenAThresholdIsTurned() {
    Network turned = network("db4");
    change(turned, "HardThresholdAssymH.1.alpha", [](std::vector<float>& a) { a[0] = -2; });
    open(turned);
    auto* notice = page_->findChild<Notice*>();
    QVERIFY(notice->sentence().isEmpty());
    page_->setLevel(1);
    QVERIFY(notice->sentence().contains(QStringLiteral("level 2 no longer removes")));
    page_->setLevel(2);
    QVERIFY(notice->sentence().isEmpty());
}

void WaveletsPageTest::saysWhyThereIsNoScalingFunction() {
    Network broken = network("haar");
    change(broken, "kernelsG_.0.kernel", [](std::vector<float>& taps) { taps = {0.5F, -0.5F}; });
    open(broken);
    QVERIFY(plot(QStringLiteral("Scaling function φ"))
                ->plot()
                .message.contains(QStringLiteral("not a low-pass")));
    QVERIFY(plot(QStringLiteral("Low-pass h"))->plot().message.isEmpty());
}

void WaveletsPageTest::randomKernelsHaveNoStart() {
    open(network(""));
    QCOMPARE(plot(QStringLiteral("Low-pass h"))->plot().series.size(), size_t(1));
    auto* measures = page_->findChild<widgets::NumberTable*>();
    QCOMPARE(measures->item(0, 2)->text(), QStringLiteral("–"));
}

void WaveletsPageTest::baselineHasNoWavelets() {
    open(network("db4"));
    NetworkOptions options;
    options.architecture = Architecture::Cnn5Gru;
    options.classes = 2;
    const QString path = folder_.filePath(QStringLiteral("baseline.safetensors"));
    QVERIFY(saveModel(toPath(path), {Network::create(options, 3).value(), {"anger", "joy"}, Preparation{}, {}}).ok());
    session_->openModel(path);
    QVERIFY(QTest::qWaitFor([this] { return page_->level() == -1; }, 20000));
    QStringList said;
    for (const QLabel* label : page_->findChildren<QLabel*>())
        if (label->isVisible()) said << label->text();
    QVERIFY2(said.contains(QStringLiteral("This model is a CNN-5-GRU: it has no wavelets.")),
             qPrintable(said.join(QLatin1Char('|'))));
    for (const auto* view : page_->findChildren<widgets::PlotView*>()) QVERIFY(!view->isVisible());
    page_->setLevel(0);  // as a key would: nothing to show
    open(network("db4"));
    QCOMPARE(page_->level(), 0);
    QVERIFY(plot(QStringLiteral("Low-pass h"))->isVisible());
}

void WaveletsPageTest::failedOpeningIsSaid() {
    session_->openModel(folder_.filePath(QStringLiteral("missing.safetensors")));
    QTRY_VERIFY_WITH_TIMEOUT(!page_->findChild<Notice*>()->sentence().isEmpty(), 20000);
    QVERIFY(page_->findChild<Notice*>()->sentence().contains(QStringLiteral("missing.safetensors")));
}

QTEST_MAIN(WaveletsPageTest)
#include "wavelets_page_test.moc"
