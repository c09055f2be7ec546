#include "app/studio/pages/runs_page.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

#include <fstream>

#include "app/studio/notice.h"
#include "app/studio/runs/comparison_view.h"
#include "app/studio/runs/notes_editor.h"
#include "app/studio/runs/run_model.h"
#include "app/studio/runs/run_words.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "core/base/file_lock.h"
#include "tests/app/studio/studio_fixture.h"
#include "widgets/curve_plot.h"
#include "widgets/matrix_view.h"
#include "widgets/number_table.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;
namespace fs = std::filesystem;

class RunsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyFolderSaysWhatToDo();
    void listsRunsWithTheirBestEpoch();
    void sortsByFigures();
    void filterLooksIntoConfigurations();
    void brokenRunIsARowInWords();
    void newRunsAppearByThemselves();
    void selectionSurvivesNewRuns();
    void comparesCurves();
    void listsOnlyWhatDiffers();
    void pairsConfusionMatrices();
    void notesAreKeptAndUndone();
    void deletesToTheTrashAndBack();
    void runningRunIsNotDeleted();
    void commandsFitTheChoice();
    void metricsHaveWords();

private:
    fs::path makeRun(const std::string& name, int seed, double bestUar,
                     const std::string& state = "finished");
    void open();
    void choose(const QStringList& names);
    QAction* action(const QString& text) const;
    QString shown(const QString& run, int column) const;

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<RunsPage> page_;
};

namespace {

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

fs::path RunsPageTest::makeRun(const std::string& name, int seed, double bestUar, const std::string& state) {
    const fs::path folder = toPath(folder_->path()) / "runs" / name;
    write(folder / "run.json", R"({"version": 1, "corpus": "/data/emodb", "classes": ["calm", "loud"]})");
    write(folder / "log.txt",
          "2026-11-2" + std::to_string(seed) + " 09:36:31  Training on /data (2 clips), device cpu\n");
    write(folder / "metrics.csv",
          "epoch,train_loss,val_wa,val_uar,seconds,best\n1,0.9,0.5,0.25,2,1\n2,0.7,0.75," +
              std::to_string(bestUar) + ",2,1\n3,0.5,0.5,0.5,2,0\n");
    write(folder / "confusion.jsonl", "{\"epoch\":2,\"confusion\":[[3,1],[0,4]]}\n");
    write(folder / "predictions.csv",
          "clip,truth,predicted\n1,calm," + std::string(seed == 1 ? "calm" : "loud") + "\n2,loud,loud\n");
    if (state != "interrupted")
        write(
            folder / "result.json",
            "{\"status\": \"" + state +
                "\", \"epochs\": 3, \"best_epoch\": 2, \"classes\": [\"calm\", \"loud\"], \"test\": "
                "{\"clips\": 2, "
                "\"classes\": [\"calm\", \"loud\"], \"wa\": 0.5, \"uar\": 0.625, \"confusion\": [[1, 0], [" +
                std::to_string(seed) + ", 1]]}}");
    write(folder / "config.json", "{\"split.name\": \"loso\", \"training.seed\": " + std::to_string(seed) +
                                      ", \"training.epochs\": 3}");
    return folder;
}

void RunsPageTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
}

void RunsPageTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    test::useOwnSettings(*folder_);
    // The trash of Qt's test mode, not the person's.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    QDir().mkpath(folder_->filePath(QStringLiteral("runs")));
    settings::setRunsFolder(folder_->filePath(QStringLiteral("runs")));
    session_ = std::make_unique<Session>();
}

void RunsPageTest::cleanup() {
    page_.reset();
    session_.reset();
    folder_.reset();
}

void RunsPageTest::open() {
    page_ = std::make_unique<RunsPage>(*session_, nullptr);
    page_->resize(1200, 760);
    page_->show();
    QVERIFY(QTest::qWaitFor([this] { return !page_->busy(); }, 20000));
}

void RunsPageTest::choose(const QStringList& names) {
    std::vector<fs::path> folders;
    for (const QString& name : names)
        folders.push_back(toPath(folder_->filePath(QStringLiteral("runs/") + name)));
    page_->choose(folders);
    QVERIFY(QTest::qWaitFor([this] { return !page_->busy(); }, 20000));
}

QAction* RunsPageTest::action(const QString& text) const {
    for (QAction* action : page_->actions())
        if (action->text() == text) return action;
    return nullptr;
}

QString RunsPageTest::shown(const QString& run, int column) const {
    const int row = page_->model().rowOf(toPath(folder_->filePath(QStringLiteral("runs/") + run)));
    return row < 0 ? QStringLiteral("no such row") : page_->model().index(row, column).data().toString();
}

void RunsPageTest::emptyFolderSaysWhatToDo() {
    open();
    QVERIFY(page_->findChild<EmptyState*>()->isVisible());
    makeRun("a", 1, 0.75);
    QTRY_VERIFY_WITH_TIMEOUT(!page_->findChild<EmptyState*>()->isVisible(), 20000);
}

void RunsPageTest::listsRunsWithTheirBestEpoch() {
    makeRun("a", 1, 0.75);
    makeRun("study/fold-1", 2, 0.8, "interrupted");
    open();
    QCOMPARE(page_->model().rowCount(), 2);
    QCOMPARE(shown("a", RunModel::State), stateTitle(RunState::Finished));
    QCOMPARE(shown("a", RunModel::ValidationUar), QStringLiteral("75.0 %"));  // the last epoch has 50
    QCOMPARE(shown("a", RunModel::TestUar), QStringLiteral("62.5 %"));
    QCOMPARE(shown("a", RunModel::Epochs), QStringLiteral("3, best 2"));
    QCOMPARE(shown("a", RunModel::Corpus), QStringLiteral("emodb"));
    QCOMPARE(shown("study/fold-1", RunModel::Name), QStringLiteral("study/fold-1"));
    QCOMPARE(shown("study/fold-1", RunModel::State), stateTitle(RunState::Interrupted));
    QCOMPARE(shown("study/fold-1", RunModel::TestUar), QStringLiteral("–"));
}

void RunsPageTest::sortsByFigures() {
    makeRun("a", 1, 0.75);
    makeRun("b", 2, 0.9);
    makeRun("c", 3, 0.6, "interrupted");
    open();
    const auto names = [&] {
        QString all;
        for (int row = 0; row < page_->model().rowCount(); ++row)
            all += page_->model().index(row, RunModel::Name).data().toString();
        return all;
    };
    QCOMPARE(names(), QStringLiteral("cba"));  // the newest first
    page_->model().sort(RunModel::ValidationUar, Qt::DescendingOrder);
    QCOMPARE(names(), QStringLiteral("bac"));
    page_->model().sort(RunModel::ValidationUar, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("cab"));
    page_->model().sort(RunModel::TestUar, Qt::AscendingOrder);
    QVERIFY(names().endsWith(QLatin1Char('c')));  // without a figure: last, whichever way
    page_->model().sort(RunModel::TestUar, Qt::DescendingOrder);
    QVERIFY(names().endsWith(QLatin1Char('c')));
}

void RunsPageTest::filterLooksIntoConfigurations() {
    makeRun("first", 1, 0.75);
    makeRun("second", 2, 0.9);
    open();
    page_->model().setFilter(QStringLiteral("LOSO seed=2"));
    QCOMPARE(page_->model().rowCount(), 1);
    QCOMPARE(page_->model().index(0, RunModel::Name).data().toString(), QStringLiteral("second"));
    page_->model().setFilter(QStringLiteral("nothing"));
    QCOMPARE(page_->model().rowCount(), 0);
    page_->model().setFilter({});
    QCOMPARE(page_->model().rowCount(), 2);
}

void RunsPageTest::brokenRunIsARowInWords() {
    makeRun("good", 1, 0.75);
    write(makeRun("broken", 2, 0.5) / "result.json", "{");
    open();
    QCOMPARE(page_->model().rowCount(), 2);
    const int row = page_->model().rowOf(toPath(folder_->filePath(QStringLiteral("runs/broken"))));
    QVERIFY(
        page_->model().index(row, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("damaged")));
}

void RunsPageTest::newRunsAppearByThemselves() {
    const fs::path a = makeRun("a", 1, 0.75);
    open();
    makeRun("b", 2, 0.8);
    std::ofstream(a / "metrics.csv", std::ios::app) << "4,0.5,0.9,0.95,2,1\n";
    QTRY_COMPARE_WITH_TIMEOUT(page_->model().rowCount(), 2, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(shown("a", RunModel::ValidationUar), QStringLiteral("95.0 %"), 20000);
    fs::remove_all(a);
    QTRY_COMPARE_WITH_TIMEOUT(page_->model().rowCount(), 1, 20000);
}

void RunsPageTest::selectionSurvivesNewRuns() {
    makeRun("b", 2, 0.75);
    open();
    choose({QStringLiteral("b")});
    makeRun("a", 1, 0.75);
    makeRun("c", 3, 0.75);
    QTRY_COMPARE_WITH_TIMEOUT(page_->model().rowCount(), 3, 20000);
    QCOMPARE(page_->chosen().size(), size_t(1));
    QCOMPARE(page_->chosen().front()->name, std::string("b"));
}

void RunsPageTest::comparesCurves() {
    makeRun("a", 1, 0.75);
    makeRun("b", 2, 0.9);
    open();
    choose({QStringLiteral("a"), QStringLiteral("b")});
    auto& curves = page_->comparison().curves();
    QCOMPARE(curves.curveCount(), size_t(2));
    QCOMPARE(page_->comparison().metric(), std::string("val_uar"));
    QCOMPARE(curves.series(0).raw()[1], 90.0F);  // in the table's order: b is the newer
    QCOMPARE(curves.series(1).raw()[1], 75.0F);
    QCOMPARE(curves.window().y.high, 100.0);
    page_->comparison().setMetric("train_loss");
    QVERIFY(QTest::qWaitFor([this] { return !page_->busy(); }, 20000));
    QCOMPARE(curves.series(0).raw()[0], 0.9F);
    QVERIFY(curves.accessibleName().contains(QStringLiteral("loss")));
}

void RunsPageTest::listsOnlyWhatDiffers() {
    makeRun("a", 1, 0.75);
    makeRun("b", 2, 0.9);
    open();
    choose({QStringLiteral("a"), QStringLiteral("b")});
    auto* table = page_->comparison().findChild<widgets::NumberTable*>();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("training.seed"));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("2"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("1"));
    choose({QStringLiteral("a")});
    QVERIFY(table->rowCount() > 3);  // of one run: everything
}

void RunsPageTest::pairsConfusionMatrices() {
    makeRun("a", 1, 0.75);
    makeRun("b", 2, 0.9);
    makeRun("c", 3, 0.6, "interrupted");
    open();
    choose({QStringLiteral("a"), QStringLiteral("b")});
    auto matrices = page_->comparison().findChildren<widgets::MatrixView*>();
    QCOMPARE(matrices.size(), 2);
    QCOMPARE(matrices[0]->data().counts.at(1, 0) + matrices[1]->data().counts.at(1, 0), int64_t(3));
    bool paired = false;
    for (const QLabel* label : page_->comparison().findChildren<QLabel*>())
        paired |= label->text().contains(
            QStringLiteral("On the 2 test clips of both, b alone is right on 0 and a alone on 1"));
    QVERIFY(paired);
    choose({QStringLiteral("c")});  // not tested: the best epoch's validation part
    matrices = page_->comparison().findChildren<widgets::MatrixView*>();
    QCOMPARE(matrices.size(), 1);
    QCOMPARE(matrices[0]->data().counts.at(0, 0), int64_t(3));
    QCOMPARE(matrices[0]->data().classes.front(), QStringLiteral("calm"));
}

void RunsPageTest::notesAreKeptAndUndone() {
    const fs::path run = makeRun("a", 1, 0.75);
    open();
    choose({QStringLiteral("a")});
    auto* editor = page_->findChild<NotesEditor*>();
    auto* tags = editor->findChild<QLineEdit*>();
    auto* note = editor->findChild<QPlainTextEdit*>();
    QVERIFY(editor->isEnabled());
    QTest::keyClicks(tags, QStringLiteral("good, slow"));
    QTest::keyClicks(note, QStringLiteral("The best so far"));
    editor->commit();
    QCOMPARE(readRunNotes(run)->note, std::string("The best so far"));
    QCOMPARE(readRunNotes(run)->tags.size(), size_t(2));
    QTRY_COMPARE_WITH_TIMEOUT(shown("a", RunModel::Tags), QStringLiteral("good, slow"), 20000);
    page_->undoStack().undo();
    QVERIFY(readRunNotes(run)->empty());
    QTRY_COMPARE_WITH_TIMEOUT(shown("a", RunModel::Tags), QString(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(note->toPlainText(), QString(), 20000);
    page_->undoStack().redo();
    QCOMPARE(readRunNotes(run)->note, std::string("The best so far"));
}

void RunsPageTest::deletesToTheTrashAndBack() {
    const fs::path a = makeRun("a", 1, 0.75), b = makeRun("b", 2, 0.75);
    open();
    choose({QStringLiteral("a")});
    action(QStringLiteral("Delete"))->trigger();
    auto* notice = page_->findChild<Notice*>();
    if (fs::exists(a)) QSKIP(qPrintable(QStringLiteral("no trash here: ") + notice->sentence()));
    QVERIFY(fs::exists(b));
    QTRY_COMPARE_WITH_TIMEOUT(page_->model().rowCount(), 1, 20000);
    QVERIFY(notice->sentence().contains(QStringLiteral("trash")));
    page_->undoStack().undo();
    QVERIFY(fs::exists(a / "metrics.csv"));
    QTRY_COMPARE_WITH_TIMEOUT(page_->model().rowCount(), 2, 20000);
}

void RunsPageTest::runningRunIsNotDeleted() {
    const fs::path a = makeRun("a", 1, 0.75, "interrupted");
    const auto lock = FileLock::tryAcquire(a / "run.lock");
    QVERIFY(lock && *lock);
    open();
    choose({QStringLiteral("a")});
    QCOMPARE(shown("a", RunModel::State), stateTitle(RunState::Running));
    QVERIFY(!action(QStringLiteral("Delete"))->isEnabled());
    QVERIFY(!action(QStringLiteral("Resume"))->isEnabled());
}

void RunsPageTest::commandsFitTheChoice() {
    makeRun("a", 1, 0.75);
    makeRun("b", 2, 0.75, "interrupted");
    open();
    choose({QStringLiteral("a")});
    QVERIFY(action(QStringLiteral("Wavelets"))->isEnabled());
    QVERIFY(action(QStringLiteral("Evaluate"))->isEnabled());
    QVERIFY(!action(QStringLiteral("Resume"))->isEnabled());  // it has finished
    QVERIFY(action(QStringLiteral("Delete"))->isEnabled());
    choose({QStringLiteral("b")});
    QVERIFY(action(QStringLiteral("Resume"))->isEnabled());
    choose({QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(!action(QStringLiteral("Wavelets"))->isEnabled());
    QVERIFY(!action(QStringLiteral("Resume"))->isEnabled());
    QVERIFY(action(QStringLiteral("Delete"))->isEnabled());
    QSignalSpy pages(session_.get(), &Session::pageRequested);
    choose({QStringLiteral("a")});
    action(QStringLiteral("Evaluate"))->trigger();
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.front().front().toString(), QStringLiteral("evaluate"));
    QVERIFY(QTest::qWaitFor([this] { return !session_->opening(); }, 20000));
}

void RunsPageTest::metricsHaveWords() {
    QCOMPARE(metricWords("val_uar").quantity.unit, QStringLiteral("%"));
    QCOMPARE(metricWords("val_uar").factor, 100.0);
    QVERIFY(metricWords("threshold_plus.0").quantity.name.endsWith(QStringLiteral("1")));
    QCOMPARE(metricWords("mine").quantity.name, QStringLiteral("mine"));
    const auto columns = curveColumns({"epoch", "mine", "train_loss", "val_uar", "best"});
    QVERIFY((columns == std::vector<std::string>{"val_uar", "train_loss", "mine"}));
}

QTEST_MAIN(RunsPageTest)
#include "runs_page_test.moc"
