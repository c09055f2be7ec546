// The Search page: a space that is edited, a search that trains, stops, goes on and hands its best options
// over.
#include "app/studio/pages/search_page.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include "app/studio/pages/train_page.h"
#include "app/studio/search/search_run.h"
#include "app/studio/search/search_view.h"
#include "app/studio/search/space_table.h"
#include "app/studio/search/space_text.h"
#include "app/studio/search/trial_rows.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/train/option_form.h"
#include "tests/app/studio/studio_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class SearchPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void valuesAsText();
    void aSpaceIsEdited();
    void wrongValuesAreSaidAtTheirRow();
    void linesAndRowsOfASnapshot();
    void withoutACorpusItSaysWhatToDo();
    void aSearchTrainsStopsAndGoesOn();
    void whatOthersSearchIsFollowed();
    void anotherFolderIsNoSearch();

private:
    QTemporaryDir folder_;
};

namespace {

constexpr int kPatience = 60'000;  // [ms]

SearchSpace spaceOf(const char* json) {
    return searchSpaceFromJson(json, "test").value();
}

SearchSnapshot snapshot() {
    SearchSnapshot search;
    search.settings.space = spaceOf(
        R"({"optimizer.learning_rate": {"log_range": [1e-4, 1e-1]}, "network.mode": ["CQF", "PerLayer"]})");
    search.settings.asha = {1, 3, 3, 0};
    search.table.milestones = {1, 3};
    search.table.trialCount = 2;
    for (int trial = 0; trial < 2; ++trial) {
        TrialRow row;
        row.trial = trial;
        row.record.values = {{"optimizer.learning_rate", "0.01"}, {"network.mode", "PerLayer"}};
        row.record.metrics = {0.4, std::nullopt};
        search.table.rows.push_back(row);
    }
    search.table.rows[0].record.metrics[1] = 0.6;
    search.table.rows[1].state = TrialState::Failed;
    search.table.rows[1].record.error = "No room.";
    search.table.best = TrialJob{0, 1};
    return search;
}

}  // namespace

void SearchPageTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
    test::useOwnSettings(folder_);
    settings::setRunsFolder(folder_.filePath(QStringLiteral("runs")));
    QVERIFY(!test::makeToneFolders(folder_.filePath(QStringLiteral("tones")), 2, 10).isEmpty());
}

void SearchPageTest::valuesAsText() {
    for (const SearchParameter& parameter : authorsSpace().parameters) {
        const auto back = parameterOf(parameter.key, parameter.kind, valuesText(parameter), parameter.steps);
        QVERIFY2(back && *back == parameter, parameter.key.c_str());
    }
    const auto dots =
        parameterOf("network.levels", SearchParameter::Kind::Range, QStringLiteral(" 4 .. 6 "), 0);
    QVERIFY(dots && dots->low == 4 && dots->high == 6);
}

void SearchPageTest::aSpaceIsEdited() {
    SpaceTable table;
    table.setSpace(authorsSpace());
    QVERIFY(*table.space() == authorsSpace());
    QSignalSpy changed(&table, &SpaceTable::changed);
    while (table.table().rowCount() > 1) {
        table.table().setCurrentCell(1, 2);
        table.removeCurrent();
    }
    table.table().item(0, 2)->setText(QStringLiteral("4 … 6"));
    table.addOption(QStringLiteral("network.mode"));
    table.addOption(QStringLiteral("network.mode"));  // once is enough
    QVERIFY(changed.count() >= 12);
    QVERIFY(*table.space() == spaceOf(R"({"network.levels": {"range": [4, 6]},
        "network.mode": ["CQF", "PerLayer", "PerFilter"]})"));
}

void SearchPageTest::wrongValuesAreSaidAtTheirRow() {
    SpaceTable table;
    table.setSpace(spaceOf(R"({"network.levels": [4], "network.hidden": [32]})"));
    const std::vector<std::pair<QString, QString>> mistakes = {
        {QStringLiteral("four"), QStringLiteral("not a number")},
        {QStringLiteral("4, 400"), QStringLiteral("out of range")},
        {QString(), QStringLiteral("empty")},
        {QStringLiteral("4, 4"), QStringLiteral("twice")},
    };
    for (const auto& [text, word] : mistakes) {
        table.table().item(0, 2)->setText(text);
        const auto space = table.space();
        QVERIFY(!space);
        QVERIFY2(translated(space.error()).contains(word), qPrintable(translated(space.error())));
        QVERIFY2(table.table().item(0, 2)->toolTip().contains(word), qPrintable(text));
    }
    table.table().item(0, 2)->setText(QStringLiteral("4, 5"));
    QVERIFY(table.space().ok());
    while (table.table().rowCount() > 0) {
        table.table().setCurrentCell(0, 2);
        table.removeCurrent();
    }
    QVERIFY(!table.space());
}

void SearchPageTest::linesAndRowsOfASnapshot() {
    const SearchSnapshot search = snapshot();
    const auto rows = trialRows(search);
    QCOMPARE(trialColumns(search).size(), int(rows[0].cells.size()));
    QCOMPARE(rows[0].cells[4].text, QStringLiteral("60.0 %"));
    QVERIFY(rows[0].cells[0].strong && !rows[1].cells[0].strong);
    QCOMPARE(rows[1].cells[1].toolTip, QStringLiteral("No room."));
    const auto lines = trialLines(search);
    QCOMPARE(lines.axes.size(), size_t(3));
    QCOMPARE(lines.lines[0].values, (std::vector<double>{0.01, 1, 0.6}));
    QCOMPARE(lines.lines[1].values.back(), 0.4);
    QVERIFY(lines.axes[0].kind == widgets::CoordinateAxis::Kind::Log);
}

void SearchPageTest::withoutACorpusItSaysWhatToDo() {
    Session session;
    TrainPage train(session, nullptr);
    SearchPage page(session, train, nullptr);
    QVERIFY(page.problem().contains(QStringLiteral("corpus")));
    page.start();
    QVERIFY(session.search().state() == SearchRun::State::Idle);
}

void SearchPageTest::aSearchTrainsStopsAndGoesOn() {
    Session session;
    TrainPage train(session, nullptr);
    SearchPage page(session, train, nullptr);
    session.openCorpus(folder_.filePath(QStringLiteral("tones")));
    QTRY_VERIFY_WITH_TIMEOUT(session.corpus() != nullptr, kPatience);
    TrainingConfig base = test::toneConfig(1);
    train.use(base);
    SearchSettings settings;
    settings.space =
        spaceOf(R"({"optimizer.learning_rate": {"log_range": [1e-3, 1e-1]}, "network.levels": [1, 2]})");
    settings.trials = 4;
    settings.asha = {10, 40, 2, 0};
    page.setSettings(settings, 1);
    QCOMPARE(page.problem(), QString());
    SearchRun& run = session.search();
    run.setProgram(SIGWAVNET_BIN_DIR "/sigwavnet");
    page.start();
    QVERIFY(run.active());
    QTRY_VERIFY_WITH_TIMEOUT(run.snapshot() && !run.snapshot()->table.rows.empty(), kPatience);
    run.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!run.active(), kPatience);
    QVERIFY2(run.state() == SearchRun::State::Stopped, qPrintable(run.failure()));
    QVERIFY(page.view().stateText().contains(QStringLiteral("resumed")));
    run.resume(run.folder(), 2, QStringLiteral("cpu"));
    QTRY_VERIFY_WITH_TIMEOUT(!run.active(), kPatience);
    QVERIFY2(run.state() == SearchRun::State::Finished, qPrintable(run.failure()));
    QCOMPARE(page.view().table().rowCount(), 4);
    QCOMPARE(page.view().lines().data().lines.size(), size_t(4));

    QSignalSpy asked(&session, &Session::pageRequested);
    page.view().useButton().click();
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("train"));
    const auto& table = run.snapshot()->table;
    const auto best = run.snapshot()->settings.config(table.rows[size_t(table.best->trial)].record.values);
    QCOMPARE(configJson(train.form().config()), configJson(*best));
    QCOMPARE(train.form().config().epochs, 40);
}

// A search that is only looked at: its page tells without a hand when another process takes a trial.
void SearchPageTest::whatOthersSearchIsFollowed() {
    Session session;
    TrainPage train(session, nullptr);
    SearchPage page(session, train, nullptr);
    session.openCorpus(folder_.filePath(QStringLiteral("tones")));
    QTRY_VERIFY_WITH_TIMEOUT(session.corpus() != nullptr, kPatience);
    SearchSettings settings;
    settings.space = spaceOf(R"({"optimizer.learning_rate": {"log_range": [1e-3, 1e-1]}})");
    settings.trials = 2;
    settings.base = test::toneConfig(1);
    const QString path = folder_.filePath(QStringLiteral("watched"));
    auto folder = SearchFolder::create(path.toStdString(), settings, *session.corpus());
    QVERIFY2(folder.ok(), folder ? "" : folder.error().text().c_str());
    session.search().show(path);
    QTRY_VERIFY_WITH_TIMEOUT(session.search().state() == SearchRun::State::Stopped, kPatience);
    auto claim = folder->claim();
    QVERIFY(claim.ok() && claim->has_value());
    QTRY_VERIFY_WITH_TIMEOUT(page.view().stateText().contains(QStringLiteral("Other processes")), kPatience);
    QCOMPARE(page.view().table().rowCount(), 1);
    QVERIFY(folder->reportPause(std::move(**claim), 0).ok());
    QTRY_VERIFY_WITH_TIMEOUT(page.view().stateText().contains(QStringLiteral("resumed")), kPatience);
}

void SearchPageTest::anotherFolderIsNoSearch() {
    Session session;
    TrainPage train(session, nullptr);
    SearchPage page(session, train, nullptr);
    session.search().show(folder_.path());
    QTRY_VERIFY_WITH_TIMEOUT(session.search().state() == SearchRun::State::Failed, kPatience);
    QVERIFY2(session.search().failure().contains(QStringLiteral("no search")),
             qPrintable(session.search().failure()));
}

QTEST_MAIN(SearchPageTest)
#include "search_page_test.moc"
