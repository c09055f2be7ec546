#include "app/studio/annotate/retraining.h"

#include <QSignalSpy>

#include "app/studio/annotate/suggester.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/training_run.h"
#include "tests/app/studio/annotation_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class RetrainingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fewLabelsAreRefused();
    void nothingSuggestsWithoutAModel();
    void labelsTrainAModelThatSuggests();

private:
    QTemporaryDir folder_;
    int project_ = 0;
    std::unique_ptr<Session> session_;
};

void RetrainingTest::initTestCase() {
    QVERIFY(folder_.isValid());
    test::useOwnSettings(folder_);
    settings::setRunsFolder(folder_.filePath(QStringLiteral("runs")));
    QSettings().setValue(QStringLiteral("annotate/annotator"), QStringLiteral("anna"));
}

void RetrainingTest::init() {
    session_ = std::make_unique<Session>();
    const auto file = test::makeToneProject(toPath(folder_.filePath(QString::number(++project_))), 2, 10, "anna");
    session_->desk().setProject(test::openTones(file));
}

void RetrainingTest::cleanup() {
    session_.reset();
}

void RetrainingTest::fewLabelsAreRefused() {
    QSignalSpy failed(&session_->retraining(), &Retraining::failed);
    QVERIFY(!session_->retraining().start(test::toneConfig(1)));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!session_->training().active());
}

void RetrainingTest::nothingSuggestsWithoutAModel() {
    QSignalSpy failed(&session_->suggester(), &Suggester::failed);
    session_->suggester().start();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!session_->suggester().busy());
}

void RetrainingTest::labelsTrainAModelThatSuggests() {
    Desk& desk = session_->desk();
    const auto& classes = desk.mainScheme()->classes;
    // Seven of each ten: three of each class are new to the model.
    for (int i = 0; i < 20; ++i) {
        if (i % 10 >= 7) continue;
        desk.goTo(i);
        QVERIFY(desk.chooseClass(classes[size_t(i / 10)].id));
    }
    QSignalSpy failed(&session_->retraining(), &Retraining::failed);
    QSignalSpy finished(&session_->suggester(), &Suggester::finished);
    QVERIFY(session_->retraining().start(test::toneConfig(2)));
    QVERIFY2(QTest::qWaitFor([&] { return finished.count() > 0 || failed.count() > 0; }, 120000), "the training never ended");
    QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : failed.front().front().toString()));
    const project::Project& project = *desk.project();
    QCOMPARE(int(project.runs().size()), 1);
    QCOMPARE(project.runs()[0].labels, 14);
    QVERIFY(desk.shownModel());
    QCOMPARE(project.runs()[0].modelHash, desk.shownModel()->hash);
    for (size_t row = 0; row < project.items().size(); ++row) {
        QVERIFY(project.items().suggestedClass(row) >= 0);
        QCOMPARE(int(project.items().probabilities(row).size()), 2);
    }
    // The queue was ordered anew: the least sure first.
    QVERIFY(desk.order().order == QueueOrder::Entropy);
    const auto& queue = desk.queue();
    for (size_t i = 1; i < queue.size(); ++i)
        QVERIFY(project.items().confidence(queue[i - 1]) <= project.items().confidence(queue[i]) + 1e-6);
}

QTEST_MAIN(RetrainingTest)
#include "retraining_test.moc"
