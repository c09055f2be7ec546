#include "app/studio/pages/evaluate_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

#include "app/studio/evaluate/clip_list.h"
#include "app/studio/evaluate/evaluation_tables.h"
#include "app/studio/evaluate/score_card.h"
#include "app/studio/notice.h"
#include "app/studio/session.h"
#include "core/checkpoint/model_file.h"
#include "tests/app/studio/studio_fixture.h"
#include "widgets/number_table.h"
#include "widgets/plot_view.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class EvaluatePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatIsMissing();
    void figuresBelongToTheMatrix();
    void cellListsItsClips();
    void doubleClickOpensTheClip();
    void tabsChooseTheScale();
    void warnsOfUnknownTraining();
    void unknownClassesAreAnError();
    void failedOpeningIsSaidUntilItSucceeds();
    void anotherModelForgetsTheResult();
    void intervalsSpeakersAndCalibration();
    void aSecondModelAnswersTheSameClips();
    void keysSendClipsToAnnotation();

private:
    QString model(const std::vector<std::string>& classes, const QString& name);
    void openBoth();
    void evaluateAll();
    template <typename T>
    T* child(const QString& accessibleName) const;

    QTemporaryDir folder_;
    QString corpus_, model_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<EvaluatePage> page_;
};

template <typename T>
T* EvaluatePageTest::child(const QString& accessibleName) const {
    for (T* widget : page_->findChildren<T*>())
        if (widget->accessibleName() == accessibleName) return widget;
    return nullptr;
}

void EvaluatePageTest::initTestCase() {
    QVERIFY(folder_.isValid());
    sigwavnet::test::useOwnSettings(folder_);
    QLocale::setDefault(QLocale(QLocale::English));
    corpus_ = sigwavnet::test::makeToneFolders(folder_.filePath("tones"), 3, 6);
    QVERIFY(!corpus_.isEmpty());
    model_ = model({"tone0", "tone1", "tone2"}, QStringLiteral("model.safetensors"));
}

// A small network as it starts: what it says is of no matter here, only that every number belongs to it.
QString EvaluatePageTest::model(const std::vector<std::string>& classes, const QString& name) {
    const TrainingConfig config = sigwavnet::test::toneConfig(1);
    NetworkOptions options = config.network;
    options.classes = int(classes.size());
    auto network = Network::create(options, 5);
    if (!network) qFatal("%s", network.error().text().c_str());
    const QString path = folder_.filePath(name);
    const Status saved = saveModel(toPath(path), {*network, classes, config.preparation, {}});
    if (!saved) qFatal("%s", saved.error().text().c_str());
    return path;
}

void EvaluatePageTest::init() {
    session_ = std::make_unique<Session>();
    page_ = std::make_unique<EvaluatePage>(*session_, nullptr);
    page_->resize(1100, 760);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
}

void EvaluatePageTest::cleanup() {
    page_.reset();
    session_.reset();
}

void EvaluatePageTest::openBoth() {
    session_->openCorpus(corpus_);
    session_->openModel(model_);
    QVERIFY(QTest::qWaitFor([this] { return session_->corpus() && session_->predictor(); }, 20000));
}

void EvaluatePageTest::evaluateAll() {
    openBoth();
    auto* part = child<QComboBox>(QStringLiteral("Clips to evaluate"));
    part->setCurrentIndex(part->count() - 1);
    QSignalSpy evaluated(page_.get(), &EvaluatePage::evaluated);
    for (QPushButton* button : page_->findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Evaluate")) QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(page_->busy());
    QVERIFY(evaluated.wait(20000));
}

void EvaluatePageTest::saysWhatIsMissing() {
    const auto visibleButtons = [this] {
        QStringList texts;
        for (QPushButton* button : page_->findChildren<QPushButton*>())
            if (button->isVisible()) texts.append(button->text());
        return texts;
    };
    QCOMPARE(visibleButtons(), QStringList({"Open a model…", "Open a corpus…"}));
    session_->openCorpus(corpus_);
    QTRY_VERIFY_WITH_TIMEOUT(session_->corpus() != nullptr, 20000);
    QCOMPARE(visibleButtons(), QStringList({"Open a model…", "Train a model"}));
    page_->evaluate();
    QVERIFY(!page_->busy());
}

void EvaluatePageTest::figuresBelongToTheMatrix() {
    evaluateAll();
    const auto* matrix = page_->findChild<widgets::MatrixView*>();
    const Matrix<int64_t>& counts = matrix->data().counts;
    QCOMPARE(matrix->data().classes, QStringList({"tone0", "tone1", "tone2"}));
    int64_t all = 0, right = 0;
    for (size_t r = 0; r < 3; ++r)
        for (size_t c = 0; c < 3; ++c) {
            all += counts.at(r, c);
            if (r == c) right += counts.at(r, c);
        }
    QCOMPARE(all, int64_t(18));
    auto* wa = child<ScoreCard>(QStringLiteral("WA"));
    QCOMPARE(wa->valueText(),
             QStringLiteral("%1 %").arg(QLocale().toString(100.0 * double(right) / 18, 'f', 1)));
    // Six clips a class: unweighted recall is the same figure.
    QCOMPARE(child<ScoreCard>(QStringLiteral("UAR"))->valueText(), wa->valueText());
    auto* classes = child<widgets::NumberTable>(QStringLiteral("Classes"));
    QCOMPARE(classes->rowCount(), 3);
    QCOMPARE(classes->item(1, 4)->text(), QStringLiteral("6"));
    // At first every mistake is listed.
    QCOMPARE(child<widgets::NumberTable>(QStringLiteral("Clips"))->rowCount(), int(all - right));
}

void EvaluatePageTest::cellListsItsClips() {
    evaluateAll();
    auto* matrix = page_->findChild<widgets::MatrixView*>();
    auto* clips = child<widgets::NumberTable>(QStringLiteral("Clips"));
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            Q_EMIT matrix->cellActivated(row, column);
            QCOMPARE(clips->rowCount(), int(matrix->data().counts.at(size_t(row), size_t(column))));
            for (int i = 0; i < clips->rowCount(); ++i) {
                QCOMPARE(clips->item(i, 1)->text(), matrix->data().classes[row]);
                QCOMPARE(clips->item(i, 2)->text(), matrix->data().classes[column]);
                QCOMPARE(QString::fromStdString(session_->corpus()->clips[size_t(clips->keyOfRow(i))].name),
                         clips->item(i, 0)->text());
            }
        }
    const QPoint middle =
        widgets::layoutMatrix(matrix->data(), matrix->size(), widgets::tabularFont(matrix->font()))
            .cell({2, 1})
            .center()
            .toPoint();
    QTest::mouseClick(matrix, Qt::LeftButton, {}, middle);
    QCOMPARE(clips->rowCount(), int(matrix->data().counts.at(2, 1)));
}

void EvaluatePageTest::doubleClickOpensTheClip() {
    evaluateAll();
    auto* matrix = page_->findChild<widgets::MatrixView*>();
    auto* clips = child<widgets::NumberTable>(QStringLiteral("Clips"));
    for (int column = 0; column < 3 && clips->rowCount() == 0; ++column)
        Q_EMIT matrix->cellActivated(0, column);
    QVERIFY(clips->rowCount() > 0);
    QSignalSpy page(session_.get(), &Session::pageRequested);
    QSignalSpy opened(session_.get(), &Session::recordingChanged);
    const QPoint at = clips->visualItemRect(clips->item(0, 0)).center();
    QTest::mouseClick(clips->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(clips->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(page.count(), 1);
    QCOMPARE(page.at(0).at(0).toString(), QStringLiteral("recording"));
    QVERIFY(opened.count() > 0 || opened.wait(20000));
}

void EvaluatePageTest::tabsChooseTheScale() {
    auto* tabs = child<QTabBar>(QStringLiteral("Numbers of the confusion matrix"));
    const auto* matrix = page_->findChild<widgets::MatrixView*>();
    openBoth();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(matrix->scale() == widgets::MatrixScale::ByRow);
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(matrix->scale() == widgets::MatrixScale::ByColumn);
}

void EvaluatePageTest::warnsOfUnknownTraining() {
    evaluateAll();
    QVERIFY(page_->findChild<Notice*>()->sentence().contains(
        QStringLiteral("does not say what it was trained on")));
}

void EvaluatePageTest::unknownClassesAreAnError() {
    session_->openCorpus(corpus_);
    session_->openModel(model({"cat", "dog"}, QStringLiteral("animals.safetensors")));
    QVERIFY(QTest::qWaitFor([this] { return session_->corpus() && session_->predictor(); }, 20000));
    page_->evaluate();
    QTRY_VERIFY_WITH_TIMEOUT(!page_->busy() && !page_->findChild<Notice*>()->sentence().isEmpty(), 20000);
    const QString sentence = page_->findChild<Notice*>()->sentence();
    QVERIFY2(sentence.contains(QStringLiteral("cat")) && sentence.contains(QStringLiteral("tone0")),
             qPrintable(sentence));
}

void EvaluatePageTest::failedOpeningIsSaidUntilItSucceeds() {
    auto* notice = page_->findChild<Notice*>();
    session_->openModel(folder_.filePath(QStringLiteral("missing.safetensors")));
    QTRY_VERIFY_WITH_TIMEOUT(notice->sentence().contains(QStringLiteral("missing.safetensors")), 20000);
    session_->openCorpus(corpus_);
    QTRY_VERIFY_WITH_TIMEOUT(session_->corpus() != nullptr, 20000);
    QVERIFY(!notice->sentence().isEmpty());
    session_->openModel(model_);
    QTRY_VERIFY_WITH_TIMEOUT(session_->predictor() != nullptr, 20000);
    QVERIFY(notice->sentence().isEmpty());
}

void EvaluatePageTest::anotherModelForgetsTheResult() {
    evaluateAll();
    session_->openModel(model({"tone0", "tone1", "tone2"}, QStringLiteral("second.safetensors")));
    QSignalSpy changed(session_.get(), &Session::modelChanged);
    QVERIFY(changed.wait(20000));
    QVERIFY(page_->findChild<widgets::MatrixView*>()->data().classes.isEmpty());
    QCOMPARE(child<ScoreCard>(QStringLiteral("WA"))->valueText(), QStringLiteral("–"));
    QCOMPARE(child<widgets::NumberTable>(QStringLiteral("Clips"))->rowCount(), 0);
}

void EvaluatePageTest::intervalsSpeakersAndCalibration() {
    evaluateAll();
    // Nobody knows who speaks: clips are drawn, and all belong to one row.
    auto* wa = child<ScoreCard>(QStringLiteral("WA"));
    QVERIFY2(wa->intervalText().contains(QStringLiteral("–")), qPrintable(wa->intervalText()));
    bool said = false;
    for (const QLabel* label : page_->findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("over the 18 clip"));
    QVERIFY(said);
    auto* speakers = child<widgets::NumberTable>(QStringLiteral("Speakers"));
    QCOMPARE(speakers->rowCount(), 1);
    QCOMPARE(speakers->item(0, 0)->text(), QStringLiteral("not known"));
    Q_EMIT speakers->rowChosen(0);
    QCOMPARE(page_->clips().table().rowCount(), 18);
    // The points of the diagram are the bins that have clips; the model brings no temperature.
    const auto& plot = page_->calibration().plot().plot();
    QCOMPARE(plot.series.size(), size_t(2));
    QVERIFY(!plot.series[1].x.empty());
    QVERIFY(page_->calibration().text().contains(QStringLiteral("no temperature")));
}

void EvaluatePageTest::aSecondModelAnswersTheSameClips() {
    evaluateAll();
    const QString same = model({"tone0", "tone1", "tone2"}, QStringLiteral("same.safetensors"));
    QSignalSpy compared(page_.get(), &EvaluatePage::compared);
    page_->compareWith(same);
    QVERIFY(page_->busy());
    QVERIFY(compared.wait(20000));
    // The same weights: it does the same on every clip.
    ModelComparison& comparison = page_->comparison();
    QVERIFY2(comparison.text().contains(QStringLiteral("= 1 ")), qPrintable(comparison.text()));
    QCOMPARE(comparison.pairs().rowCount(), 4);
    QCOMPARE(comparison.pairs().item(0, 1)->text(), QStringLiteral("0"));
    QCOMPARE(comparison.pairs().item(1, 1)->text(), QStringLiteral("0"));
    const int both = comparison.pairs().item(2, 1)->text().toInt();
    QCOMPARE(both + comparison.pairs().item(3, 1)->text().toInt(), 18);
    Q_EMIT comparison.pairs().rowChosen(int(PairedClips::BothRight));
    QCOMPARE(page_->clips().table().rowCount(), both);
    QVERIFY(page_->findChild<Notice*>()->sentence().contains(QStringLiteral("second model")));
    // Classes in another order: matched by their names, so all is as before but for what their outputs mean.
    page_->compareWith(folder_.filePath(QStringLiteral("nowhere.safetensors")));
    QTRY_VERIFY_WITH_TIMEOUT(page_->findChild<Notice*>()->sentence().contains(QStringLiteral("nowhere")),
                             20000);
}

void EvaluatePageTest::keysSendClipsToAnnotation() {
    page_->hide();
    QSignalSpy wanted(page_.get(), &EvaluatePage::annotationWanted);  // someone listens
    page_->show();
    evaluateAll();
    widgets::NumberTable& clips = page_->clips().table();
    Q_EMIT child<widgets::NumberTable>(QStringLiteral("Speakers"))->rowChosen(0);
    clips.selectRow(0);
    clips.setFocus();
    QTest::keyClick(&clips, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&clips, Qt::Key_A);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toStringList(),
             QStringList({clips.item(0, 0)->text(), clips.item(1, 0)->text()}));
}

QTEST_MAIN(EvaluatePageTest)
#include "evaluate_page_test.moc"
