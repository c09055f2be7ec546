// The Cross-validation page: a study that trains, is closed in the middle, opened again, resumed and read.
#include "app/studio/pages/study_page.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTableWidget>

#include "app/studio/pages/train_page.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/study/study_rows.h"
#include "app/studio/study/study_run.h"
#include "app/studio/study/study_view.h"
#include "app/studio/train/option_form.h"
#include "core/training/study_folder.h"
#include "tests/app/studio/studio_fixture.h"
#include "widgets/matrix_view.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class StudyPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rowsOfASnapshot();
    void withoutACorpusItSaysWhatToDo();
    void whatCanNotBeAskedIsSaid();
    void aStudyClosedInTheMiddleGoesOn();
    void anAblationHasARowAVariant();
    void anotherFolderIsNoStudy();

private:
    QTemporaryDir folder_;
};

namespace {

constexpr int kPatience = 60'000;  // [ms]
constexpr int kClips = 20;

// Two folds, one of them answered: 3 of 4 right.
StudySnapshot snapshot() {
    auto plan = std::make_shared<StudyPlan>();
    plan->variants = {{"small", "small", TrainingConfig()}};
    plan->variants[0].config.epochs = 10;
    plan->tasks = {{"fold01", 0, 1, 1, "speaker a", 1}, {"fold02", 0, 1, 2, "speaker b", 1}};
    CrossValidationResult result;
    result.classes = {"calm", "cross"};
    for (const auto& [truth, predicted] : {std::pair{0, 0}, {0, 0}, {1, 1}, {1, 0}})
        result.answers.push_back(
            {0, "clip" + std::to_string(result.answers.size()), "a", truth, predicted, {0.5F, 0.5F}});
    result.pooled = judge(result.answers, 2);
    result.folds.resize(2);
    result.folds[0].test = result.pooled;
    result.folds[0].bestEpoch = 7;
    result.folds[0].status.state = TaskState::Finished;
    result.folds[1].task = 1;
    result.finished = 1;
    result.means.wa.mean = 0.75;
    StudySnapshot study;
    study.plan = plan;
    study.table = {{TaskState::Finished, 10, 1, 0, ""}, {TaskState::Running, 4, 1, 0, ""}};
    study.live = {{0.5, 0.9}, {1.25, 0.625}};
    study.results = std::make_shared<std::vector<CrossValidationResult>>(1, result);
    return study;
}

struct Bench {
    Session session;
    TrainPage train{session, nullptr};
    StudyPage page{session, train, nullptr};
    StudyRun& run = session.study();
    Bench() { run.setProgram(SIGWAVNET_BIN_DIR "/sigwavnet"); }
};

}  // namespace

void StudyPageTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
    test::useOwnSettings(folder_);
    settings::setRunsFolder(folder_.filePath(QStringLiteral("runs")));
    QVERIFY(!test::makeToneFolders(folder_.filePath(QStringLiteral("tones")), 2, kClips / 2).isEmpty());
}

void StudyPageTest::rowsOfASnapshot() {
    const StudySnapshot study = snapshot();
    const auto folds = foldRows(study, 0);
    QCOMPARE(folds.size(), size_t(2));
    QCOMPARE(folds[0].cells.size(), size_t(foldColumns().size()));
    QCOMPARE(folds[1].cells.size(), size_t(foldColumns().size()));
    QCOMPARE(folds[1].cells[2].text, QStringLiteral("4 of 10"));
    QCOMPARE(folds[1].cells[9].text, QStringLiteral("1.25"));
    QCOMPARE(folds[1].cells[8].text, QStringLiteral("62.5"));
    QVERIFY(folds[1].cells[0].strong && !folds[0].cells[0].strong);
    QVERIFY2(folds[0].cells[3].text.startsWith(QStringLiteral("75.0  [")),
             qPrintable(folds[0].cells[3].text));
    const auto together = togetherRows(study.results->front());
    QCOMPARE(together.size(), size_t(2));  // no ensemble was asked for
    QCOMPARE(together[0].cells.size(), size_t(togetherColumns().size()));
    QCOMPARE(*together[0].cells[2].number, 0.75);  // UAR: (1 + 1/2) / 2
    QVERIFY(togetherText(*study.plan, study.results->front()).contains(QStringLiteral("4 clip")));
    QCOMPARE(countsText(study), QStringLiteral("1 of 2 trainings finished, 1 training"));
}

void StudyPageTest::withoutACorpusItSaysWhatToDo() {
    Bench bench;
    QVERIFY(bench.page.problem().contains(QStringLiteral("corpus")));
    bench.page.start();
    QVERIFY(bench.run.state() == StudyRun::State::Idle);
}

void StudyPageTest::whatCanNotBeAskedIsSaid() {
    Bench bench;
    bench.page.show();
    bench.session.openCorpus(folder_.filePath(QStringLiteral("tones")));
    QTRY_VERIFY_WITH_TIMEOUT(bench.session.corpus() != nullptr, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(bench.page.busy(), false, kPatience);
    QCOMPARE(bench.page.question().split.name, std::string("folds"));  // nobody knows who speaks
    StudyPage::Question wanted = bench.page.question();
    wanted.split.name = "loso";
    bench.page.setQuestion(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page.problem().contains(QStringLiteral("speaker")), kPatience);
    bench.page.start();
    QVERIFY(bench.run.state() == StudyRun::State::Idle);
}

void StudyPageTest::aStudyClosedInTheMiddleGoesOn() {
    QString study;
    {
        Bench bench;
        bench.session.openCorpus(folder_.filePath(QStringLiteral("tones")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.corpus() != nullptr, kPatience);
        bench.train.use(test::toneConfig(30));
        StudyPage::Question wanted;
        wanted.split = {"folds", 3, 3};
        wanted.workers = 1;
        bench.page.setQuestion(wanted);
        bench.page.start();
        QVERIFY(bench.run.active());
        QTRY_VERIFY_WITH_TIMEOUT(bench.run.snapshot() && bench.run.snapshot()->table[0].epochs > 0,
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.page.view().folds().item(0, 5) != nullptr, kPatience);
        study = bench.run.folder();
        QSignalSpy refused(&bench.session, &Session::openFailed);
        bench.session.openAny(study);  // dropped onto the window
        QCOMPARE(refused.count(), 1);
        QVERIFY2(refused[0][2].toString().contains(QStringLiteral("stop that one first")),
                 qPrintable(refused[0][2].toString()));
    }  // the window closes while the second or third fold is still to come
    Bench bench;
    bench.run.show(study);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.run.active(), kPatience);
    QVERIFY2(bench.run.state() == StudyRun::State::Stopped, qPrintable(bench.run.failure()));
    QVERIFY(bench.page.view().stateText().contains(QStringLiteral("resumed")));

    // Another window has it open, too: it sees what others do without a hand.
    Bench onlooker;
    onlooker.run.show(study);
    QTRY_VERIFY_WITH_TIMEOUT(onlooker.run.state() == StudyRun::State::Stopped, kPatience);
    {
        auto folder = StudyFolder::open(study.toStdString());
        QVERIFY(folder.ok());
        auto claim = folder->claim();
        QVERIFY(claim.ok() && claim->has_value());
        QTRY_VERIFY_WITH_TIMEOUT(onlooker.page.view().stateText().contains(QStringLiteral("Other processes")),
                                 kPatience);
        QVERIFY(folder->reportPaused(std::move(**claim)).ok());
    }
    QTRY_VERIFY_WITH_TIMEOUT(onlooker.page.view().stateText().contains(QStringLiteral("resumed")), kPatience);

    bench.run.resume(study, 2, QStringLiteral("cpu"));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.run.active(), kPatience);
    QVERIFY2(bench.run.state() == StudyRun::State::Finished, qPrintable(bench.run.failure()));
    QCOMPARE(bench.page.view().folds().rowCount(), 3);
    QCOMPARE(bench.page.view().together().rowCount(), 2);
    int64_t answers = 0;
    for (const int64_t count : bench.page.view().matrix().data().counts.values) answers += count;
    QCOMPARE(answers, int64_t(kClips));  // every clip is tested once
    QVERIFY(QFile::exists(study + QStringLiteral("/summary.json")));
    QTRY_VERIFY_WITH_TIMEOUT(onlooker.run.state() == StudyRun::State::Finished, kPatience);
    QVERIFY(onlooker.page.view().matrix().data().counts.values ==
            bench.page.view().matrix().data().counts.values);

    QSignalSpy chosen(&bench.page.view(), &StudyView::runChosen);
    Q_EMIT bench.page.view().folds().rowChosen(1);
    QVERIFY(QFile::exists(chosen.at(0).at(0).toString() + QStringLiteral("/best.safetensors")));
}

void StudyPageTest::anAblationHasARowAVariant() {
    Bench bench;
    bench.session.openCorpus(folder_.filePath(QStringLiteral("tones")));
    QTRY_VERIFY_WITH_TIMEOUT(bench.session.corpus() != nullptr, kPatience);
    TrainingConfig config = test::toneConfig(1);
    bench.train.use(config);
    StudyPage::Question wanted;
    wanted.kind = StudyPlan::Kind::Ablation;
    wanted.split = {"folds", 3, 3};
    bench.page.setQuestion(wanted);
    bench.page.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.run.snapshot() != nullptr || !bench.run.active(), kPatience);
    QVERIFY2(bench.run.snapshot(), qPrintable(bench.run.failure()));
    QCOMPARE(bench.page.view().together().rowCount(), 8);
    bench.page.view().together().selectRow(3);
    QCOMPARE(bench.page.view().folds().rowCount(), 3);
    bench.run.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.run.active(), kPatience);
}

void StudyPageTest::anotherFolderIsNoStudy() {
    Bench bench;
    bench.run.show(folder_.path());
    QTRY_VERIFY_WITH_TIMEOUT(bench.run.state() == StudyRun::State::Failed, kPatience);
    QVERIFY2(bench.run.failure().contains(QStringLiteral("no study")), qPrintable(bench.run.failure()));
}

QTEST_MAIN(StudyPageTest)
#include "study_page_test.moc"
