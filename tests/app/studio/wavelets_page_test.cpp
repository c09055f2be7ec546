#include "app/studio/pages/wavelets_page.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>

#include <cmath>
#include <numbers>

#include "app/studio/notice.h"
#include "app/studio/session.h"
#include "app/studio/wavelets/epoch_bar.h"
#include "app/studio/wavelets/figure_card.h"
#include "app/studio/wavelets/wavelet_figures.h"
#include "core/base/files.h"
#include "core/checkpoint/model_file.h"
#include "core/training/epoch_history.h"
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
    void everyFigureSaysWhatIsGood();
    void sliderWalksThroughTheEpochs();
    void playingEndsAtTheModel();
    void damagedFiltersAreSaid();
    void twoModelsSideBySide();
    void kernelsThatAreNotNumbersAreSaid();
    void withoutThresholdsItSaysSo();
    void tenLevelsHaveKeys();

private:
    Network network(const std::string& wavelet);
    void open(const Network& network);
    void openPath(const QString& path);
    WaveletPanel* panel() const;  // of the open model, not the one beside it
    QTabBar* levelTabs() const;
    QString makeRun(const Network& network, int epochs, bool diverges = false);
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
    openPath(path);
}

void WaveletsPageTest::openPath(const QString& path) {
    session_->openModel(path);
    QSignalSpy changed(session_.get(), &Session::modelChanged);
    QVERIFY(changed.wait(20000));
    QVERIFY(QTest::qWaitFor([this] { return !page_->busy() && page_->level() >= 0; }, 20000));
}

WaveletPanel* WaveletsPageTest::panel() const {
    for (auto* panel : page_->findChildren<WaveletPanel*>())
        if (!panel->analysis().levels.empty()) return panel;
    return nullptr;
}

QTabBar* WaveletsPageTest::levelTabs() const {
    for (auto* tabs : page_->findChildren<QTabBar*>())
        if (tabs->accessibleName() == QLatin1String("Level")) return tabs;
    return nullptr;
}

// A folder as training leaves it, whose low-pass grows by a tenth of its start with every epoch.
QString WaveletsPageTest::makeRun(const Network& network, int epochs, bool diverges) {
    const QString path = folder_.filePath(QStringLiteral("run%1").arg(++models_));
    if (!QDir().mkpath(path)) return {};
    const auto folder = toPath(path);
    if (!saveModel(folder / "best.safetensors", {network, {"anger", "joy"}, Preparation{}, {}}).ok()) return {};
    std::string metrics, filters;
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        std::vector<LevelState> levels = network.levels();
        for (LevelState& level : levels)
            for (double& tap : level.filters.low) tap *= 1 + 0.1 * epoch;
        if (diverges && epoch == epochs) levels[1].filters.low[2] = std::nan("");
        metrics += "{\"epoch\":" + std::to_string(epoch) + ",\"train_loss\":1";
        for (size_t j = 0; j < levels.size(); ++j) metrics += ",\"threshold_plus." + std::to_string(j) + "\":0.5";
        metrics += "}\n";
        filters += filtersLine(epoch, levels) + "\n";
    }
    const bool written = writeFileAtomically(folder / "config.json", "{}").ok() &&
                         writeFileAtomically(folder / "metrics.jsonl", metrics).ok() &&
                         writeFileAtomically(folder / "filters.jsonl", filters).ok();
    return written ? path : QString();
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
    auto* measures = panel()->findChild<widgets::NumberTable*>();
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
    auto* measures = panel()->findChild<widgets::NumberTable*>();
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
    QTabBar* tabs = levelTabs();
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
    // The start of the level, two other levels, the rest and the level itself.
    QCOMPARE(plot(QStringLiteral("Filter bank"))->plot().series.size(), size_t(5));
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
    auto* measures = panel()->findChild<widgets::NumberTable*>();
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

void WaveletsPageTest::everyFigureSaysWhatIsGood() {
    open(network("db4"));
    const auto cards = page_->findChildren<FigureCard*>();
    QCOMPARE(cards.size(), 2 * 17);  // the panel beside has its own
    int shown = 0;
    for (FigureCard* card : cards) {
        const widgets::Plot& plot = card->plot().plot();
        if (plot.title.isEmpty()) continue;  // of the panel beside, which shows nothing
        ++shown;
        QVERIFY2(!plot.message.isEmpty() || !card->findChild<QLabel*>()->text().isEmpty(), qPrintable(plot.title));
        QVERIFY2(!card->plot().accessibleDescription().isEmpty(), qPrintable(plot.title));
    }
    QCOMPARE(shown, 17);
    QVERIFY(plot(QStringLiteral("Drift over the epochs"))->plot().message.contains(QStringLiteral("filters.jsonl")));
    // db4 has four zeros at -1, and the nearest wavelet is itself.
    const auto* zeros = plot(QStringLiteral("Zeros of the low-pass"));
    QVERIFY(zeros->plot().equalScales && zeros->plot().series.back().mirrored);
    QCOMPARE(plot(QStringLiteral("Nearest classical wavelet"))->plot().series.front().name, QStringLiteral("db4"));
}

void WaveletsPageTest::sliderWalksThroughTheEpochs() {
    const QString run = makeRun(network("db4"), 4);
    QVERIFY(!run.isEmpty());
    openPath(run);
    auto* bar = panel()->findChild<EpochBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->slider()->maximum(), 4);
    QVERIFY(bar->atModel());
    const auto tap = [this] { return plot(QStringLiteral("Low-pass h"))->plot().series.back().y[3]; };
    const double now = tap();
    QTest::keyClick(page_.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bar->slider()->accessibleDescription(), QStringLiteral("Epoch 4 of 4"));
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(tap() - 1.4 * now) < 1e-6, 20000);
    bar->slider()->setValue(0);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(tap() - 1.1 * now) < 1e-6, 20000);
    const widgets::Plot& drift = plot(QStringLiteral("Drift over the epochs"))->plot();
    QCOMPARE(drift.series.size(), size_t(3));
    QVERIFY(std::abs(drift.series[0].y[1] - 20) < 1e-3);  // per cent
    // The axis holds what it has shown: the taps of epoch 4 were larger.
    QVERIFY(plot(QStringLiteral("Low-pass h"))->plot().yRange->high > 1.3 * now);
    bar->slider()->setValue(4);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(tap() - now) < 1e-9, 20000);
}

void WaveletsPageTest::playingEndsAtTheModel() {
    openPath(makeRun(network("db4"), 3));
    auto* bar = panel()->findChild<EpochBar*>();
    QTest::keyClick(page_.get(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(bar->playing());
    QCOMPARE(bar->position(), 0);  // from the start
    QTRY_VERIFY_WITH_TIMEOUT(!bar->playing(), 20000);
    QVERIFY(bar->atModel());
}

void WaveletsPageTest::damagedFiltersAreSaid() {
    const QString run = makeRun(network("db4"), 2);
    QVERIFY(writeFileAtomically(toPath(run) / "filters.jsonl", "nonsense\n").ok());
    openPath(run);
    QVERIFY(page_->findChild<Notice*>()->sentence().contains(QStringLiteral("not the record of an epoch")));
    QVERIFY(!panel()->findChild<EpochBar*>()->isVisible());
    QVERIFY(plot(QStringLiteral("Low-pass h"))->plot().message.isEmpty());  // the model itself is shown
}

void WaveletsPageTest::twoModelsSideBySide() {
    open(network("db4"));
    Network larger = network("db4");
    change(larger, "kernelsG_.0.kernel", [](std::vector<float>& taps) {
        for (float& tap : taps) tap *= 2;
    });
    const QString path = folder_.filePath(QStringLiteral("beside.safetensors"));
    QVERIFY(saveModel(toPath(path), {larger, {"anger", "joy"}, Preparation{}, {}}).ok());
    QVERIFY(!page_->comparing());
    page_->compareWith(path);
    QTRY_VERIFY_WITH_TIMEOUT(page_->comparing() && !page_->busy(), 20000);
    std::vector<widgets::PlotView*> taps;
    for (auto* view : page_->findChildren<widgets::PlotView*>())
        if (view->plot().title == QLatin1String("Low-pass h")) taps.push_back(view);
    QCOMPARE(taps.size(), size_t(2));
    const auto left = [this](const QWidget* view) { return view->mapTo(page_.get(), QPoint()).x(); };
    if (left(taps[0]) > left(taps[1])) std::swap(taps[0], taps[1]);  // the open model stands on the left
    QVERIFY(std::abs(taps[1]->plot().series.back().y[3] - 2 * taps[0]->plot().series.back().y[3]) < 1e-6);
    QVERIFY(*taps[0]->plot().yRange == *taps[1]->plot().yRange);  // comparable at a glance
    page_->setLevel(2);
    QVERIFY(std::abs(taps[1]->plot().series.back().y[3] - taps[0]->plot().series.back().y[3]) < 1e-6);
    page_->compareWith({});
    QVERIFY(!page_->comparing());
}

void WaveletsPageTest::kernelsThatAreNotNumbersAreSaid() {
    openPath(makeRun(network("db4"), 2, true));
    panel()->findChild<EpochBar*>()->step(-1);
    QVERIFY(QTest::qWaitFor([this] { return !page_->busy(); }, 20000));
    QVERIFY(plot(QStringLiteral("Low-pass h"))->plot().message.isEmpty());
    QVERIFY(plot(QStringLiteral("Filter bank"))->plot().message.contains(QStringLiteral("level 2 are not numbers")));
    page_->setLevel(1);
    for (const char* title : {"Low-pass h", "Frequency response", "Zeros of the low-pass"})
        QVERIFY(plot(QString::fromLatin1(title))->plot().message.contains(QStringLiteral("not numbers")));
    QVERIFY(!plot(QStringLiteral("Scaling function φ"))->plot().message.isEmpty());
    QVERIFY(!plot(QStringLiteral("Wavelet ψ, exact"))->plot().message.isEmpty());
}

void WaveletsPageTest::withoutThresholdsItSaysSo() {
    NetworkOptions options;
    options.classes = 2;
    options.channels = options.hidden = 4;
    options.layers = 1;
    options.levels = 2;
    options.thresholds = false;
    open(Network::create(options, 3).value());
    QVERIFY(plot(QStringLiteral("Threshold"))->plot().message.contains(QStringLiteral("without thresholds")));
    QVERIFY(page_->findChild<Notice*>()->sentence().isEmpty());
    auto* measures = panel()->findChild<widgets::NumberTable*>();
    for (int row = 0; row < measures->rowCount(); ++row)
        QVERIFY(!measures->item(row, 0)->text().startsWith(QStringLiteral("Threshold")));
}

void WaveletsPageTest::tenLevelsHaveKeys() {
    NetworkOptions options;
    options.classes = 2;
    options.channels = options.hidden = 4;
    options.layers = 1;
    options.levels = 10;
    options.wavelet = "db2";
    open(Network::create(options, 3).value());
    QCOMPARE(levelTabs()->count(), 10);
    QTest::keyClick(page_.get(), Qt::Key_0, Qt::AltModifier);
    QCOMPARE(page_->level(), 9);
    QVERIFY(plot(QStringLiteral("Wavelet ψ"))->plot().message.isEmpty());
    QCOMPARE(plot(QStringLiteral("Filter bank"))->plot().series.size(), size_t(12));
    QTest::keyClick(page_.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(page_->section() == WaveletSection::Functions);
}

QTEST_MAIN(WaveletsPageTest)
#include "wavelets_page_test.moc"
