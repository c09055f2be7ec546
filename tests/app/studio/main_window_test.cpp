#include "app/studio/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <set>

#include "app/studio/arguments.h"
#include "app/studio/command_palette.h"
#include "app/studio/notice.h"
#include "app/studio/page.h"
#include "app/studio/paths.h"
#include "app/studio/settings.h"
#include "app/studio/studio.h"
#include "tests/app/studio/studio_fixture.h"
#include "widgets/theme.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keysSwitchPages();
    void everyPageSaysWhoItIs();
    void commandsAreFoundByTheirWords();
    void paletteRunsTheChosenCommand();
    void closingWithATrainingAsks_data();
    void closingWithATrainingAsks();
    void droppedFilesAreOpened();
    void droppedNonsenseIsExplained();
    void recentThingsAreRemembered();
    void recentRecordingsAreInTheMenu();
    void pageIsRememberedBetweenStarts();
    void themeReachesEveryPage();
    void languageChangesTheOpenWindow();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();

private:
    void drop(MainWindow& window, const QString& path);
    QTemporaryDir folder_;
    QString corpus_;
};

namespace {

Result<int> waitForCancel(Progress& progress) {
    while (!progress.cancelled()) QThread::msleep(2);
    return Error(ErrorKind::Cancelled, {}, "Cancelled.");
}

QAction* actionNamed(MainWindow& window, const QString& text) {
    for (QAction* action : actionsBelow(window.menuBar()->actions()))
        if (action->text().remove(QLatin1Char('&')).startsWith(text)) return action;
    return nullptr;
}

}  // namespace

void MainWindowTest::initTestCase() {
    test::useOwnSettings(folder_);
    settings::setLanguage(QStringLiteral("en"));
    corpus_ = test::makeToneFolders(folder_.filePath(QStringLiteral("tones")), 2, 3);
    QVERIFY(!corpus_.isEmpty());
}

void MainWindowTest::keysSwitchPages() {
    Session session;
    MainWindow window(session);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QStringList order{QStringLiteral("corpus"),  QStringLiteral("train"),     QStringLiteral("runs"),
                            QStringLiteral("search"),  QStringLiteral("study"),     QStringLiteral("wavelets"),
                            QStringLiteral("recording"), QStringLiteral("evaluate"), QStringLiteral("annotate")};
    QCOMPARE(window.pages().size(), size_t(order.size()));
    for (int i = int(order.size()) - 1; i >= 0; --i) {
        QTest::keyClick(&window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(window.currentPage()->id(), order[i]);
    }
}

void MainWindowTest::everyPageSaysWhoItIs() {
    Session session;
    MainWindow window(session);
    window.show();
    std::set<QString> ids;
    for (const Page* page : window.pages()) {
        QVERIFY(!page->title().isEmpty());
        QVERIFY2(!widgets::lineIcon(page->icon(), Qt::black).isNull(), qPrintable(page->icon()));
        QVERIFY(ids.insert(page->id()).second);
        window.showPage(page->id());
        QTRY_VERIFY(!page->busy());  // what it does when it is first seen comes to an end
    }
}

void MainWindowTest::commandsAreFoundByTheirWords() {
    QVERIFY(CommandPalette::score(QStringLiteral("dark"), QStringLiteral("Theme: Dark")) > 0);
    QVERIFY(CommandPalette::score(QStringLiteral("DARK the"), QStringLiteral("Theme: Dark")) > 0);
    QVERIFY(CommandPalette::score(QStringLiteral("dark blue"), QStringLiteral("Theme: Dark")) < 0);
    QVERIFY(CommandPalette::score(QStringLiteral("open"), QStringLiteral("Open model")) >
            CommandPalette::score(QStringLiteral("open"), QStringLiteral("Reopen")));
    Session session;
    MainWindow window(session);
    QVERIFY(actionNamed(window, QStringLiteral("Dark")));
    QCOMPARE(actionNamed(window, QStringLiteral("Dark"))->property("menuTitle").toString(), QStringLiteral("Theme"));
}

void MainWindowTest::paletteRunsTheChosenCommand() {
    QAction first(QStringLiteral("Open model…")), second(QStringLiteral("Open recording…")), disabled(QStringLiteral("Opera"));
    disabled.setEnabled(false);
    QSignalSpy ran(&second, &QAction::triggered), other(&first, &QAction::triggered);
    CommandPalette palette({&first, &second, &disabled}, nullptr);
    auto* list = palette.findChild<QListWidget*>();
    auto* query = palette.findChild<QLineEdit*>();
    QCOMPARE(list->count(), 2);
    QTest::keyClicks(query, QStringLiteral("reco"));
    QCOMPARE(list->count(), 1);
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(ran.count(), 1);
    QCOMPARE(other.count(), 0);
}

void MainWindowTest::closingWithATrainingAsks_data() {
    QTest::addColumn<bool>("stop");
    QTest::newRow("stay") << false;
    QTest::newRow("stop and close") << true;
}

void MainWindowTest::closingWithATrainingAsks() {
    QFETCH(bool, stop);
    Session session;
    MainWindow window(session);
    window.show();
    Job* job = session.jobs().start<int>(QStringLiteral("Training"), waitForCancel, this, [](int) {});
    job->setAsksBeforeClosing(true);
    bool asked = false;
    QTimer::singleShot(0, &window, [&] {
        auto* box = window.findChild<QMessageBox*>();
        if (!box) return;
        asked = box->text().contains(QStringLiteral("Training"));
        for (auto* button : box->buttons())
            if ((box->buttonRole(button) == QMessageBox::DestructiveRole) == stop) button->click();
    });
    const bool closed = window.close();
    QVERIFY(asked);
    QCOMPARE(closed, stop);
    job->cancel();
    QTRY_COMPARE(job->state(), Job::State::Cancelled);
    window.show();
    QVERIFY(window.close());  // nothing runs: nothing is asked
}

void MainWindowTest::drop(MainWindow& window, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

void MainWindowTest::droppedFilesAreOpened() {
    Session session;
    MainWindow window(session);
    QSignalSpy changed(&session, &Session::corpusChanged);
    window.showPage(QStringLiteral("evaluate"));
    drop(window, corpus_);
    QVERIFY(changed.wait());
    QCOMPARE(window.currentPage()->id(), QStringLiteral("corpus"));
    QCOMPARE(session.corpusPath(), corpus_);
}

void MainWindowTest::droppedNonsenseIsExplained() {
    Session session;
    MainWindow window(session);
    window.show();
    QFile file(folder_.filePath(QStringLiteral("poem.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    drop(window, file.fileName());
    QVERIFY(window.notice().isVisible());
    QVERIFY(window.notice().sentence().contains(QStringLiteral("poem.txt")));
}

void MainWindowTest::recentThingsAreRemembered() {
    settings::clearRecent();
    for (int i = 0; i < 20; ++i) settings::addRecent(QStringLiteral("model"), QString::number(i));
    settings::addRecent(QStringLiteral("model"), QStringLiteral("15"));
    QCOMPARE(settings::recent(QStringLiteral("model")).first(), QStringLiteral("15"));
    QCOMPARE(settings::recent(QStringLiteral("model")).count(QStringLiteral("15")), qsizetype(1));
    QCOMPARE(settings::recent(QStringLiteral("model")).size(), qsizetype(8));
    QVERIFY(settings::recent(QStringLiteral("corpus")).isEmpty());
    settings::clearRecent();
    QVERIFY(settings::recent(QStringLiteral("model")).isEmpty());
}

// Those of the open corpus are found with it, so that they don't push out the others.
void MainWindowTest::recentRecordingsAreInTheMenu() {
    settings::clearRecent();
    Studio studio((Arguments()));
    studio.session().openCorpus(corpus_);
    QTRY_VERIFY(studio.session().corpus());
    studio.session().openClip(0);
    QTRY_VERIFY(studio.session().recording());
    QVERIFY(settings::recent(QStringLiteral("recording")).isEmpty());
    const QString elsewhere = folder_.filePath(QStringLiteral("interview.wav"));
    QVERIFY(QFile::copy(fromPath(studio.session().recording()->path()), elsewhere));
    studio.session().openAny(elsewhere);
    QTRY_COMPARE(settings::recent(QStringLiteral("recording")), QStringList{elsewhere});

    QMenu* recent = nullptr;
    for (QAction* action : studio.window().menuBar()->actions().front()->menu()->actions())
        if (action->text() == QStringLiteral("Open re&cent")) recent = action->menu();
    QVERIFY(recent);
    Q_EMIT recent->aboutToShow();
    QStringList texts;
    for (const QAction* action : recent->actions()) texts << action->text();
    QCOMPARE(texts, (QStringList{QStringLiteral("Corpora"), QStringLiteral("tones"), QStringLiteral("Recordings"),
                                 QStringLiteral("interview.wav"), QString(), QStringLiteral("Forget these")}));
}

void MainWindowTest::pageIsRememberedBetweenStarts() {
    Session session;
    {
        MainWindow window(session);
        window.restoreLayout();
        window.showPage(QStringLiteral("wavelets"));
        QVERIFY(window.close());
    }
    MainWindow window(session);
    window.restoreLayout();
    QCOMPARE(window.currentPage()->id(), QStringLiteral("wavelets"));
}

void MainWindowTest::themeReachesEveryPage() {
    Session session;
    MainWindow window(session);
    for (const auto scheme : {widgets::Scheme::Dark, widgets::Scheme::Light}) {
        widgets::applyScheme(*qApp, scheme);
        QCoreApplication::processEvents();
        for (const Page* page : window.pages())
            QCOMPARE(widgets::theme(page->palette()).dark, scheme == widgets::Scheme::Dark);
    }
}

void MainWindowTest::languageChangesTheOpenWindow() {
    Arguments arguments;
    arguments.language = QStringLiteral("en");
    Studio studio(arguments);
    studio.session().openCorpus(corpus_);
    QTRY_VERIFY(studio.session().corpus());
    QCOMPARE(studio.window().page(QStringLiteral("evaluate"))->title(), QStringLiteral("Evaluate"));
    studio.setLanguage(QStringLiteral("fr"));
    QCOMPARE(studio.window().page(QStringLiteral("evaluate"))->title(), QStringLiteral("Évaluer"));
    QVERIFY(studio.session().corpus());  // what is open stays open
    QCOMPARE(translated(Message("There is no such recording.")), QStringLiteral("Cet enregistrement n’existe pas."));
    for (const auto& [code, title] : {std::pair("de", "Evaluieren"), std::pair("es", "Evaluar"), std::pair("zh_CN", "评估"), std::pair("en", "Evaluate")}) {
        studio.setLanguage(QLatin1String(code));
        QCOMPARE(studio.window().page(QStringLiteral("evaluate"))->title(), QString::fromUtf8(title));
    }
}

void MainWindowTest::wrongArgumentsAreRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QStringList& arguments, int status) {
        QTest::newRow(name) << (QStringList{QStringLiteral("sigwavnet-studio")} + arguments) << status;
    };
    row("unknown", {QStringLiteral("--colour")}, 2);
    row("theme", {QStringLiteral("--theme"), QStringLiteral("pink")}, 2);
    row("size", {QStringLiteral("--size"), QStringLiteral("wide")}, 2);
    row("language", {QStringLiteral("--language"), QStringLiteral("xx")}, 2);
    row("epochs", {QStringLiteral("--epochs"), QStringLiteral("0")}, 2);
    row("help", {QStringLiteral("--help")}, 0);
}

void MainWindowTest::wrongArgumentsAreRefused() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const auto parsed = parseArguments(arguments);
    const auto* farewell = std::get_if<Farewell>(&parsed);
    QVERIFY(farewell);
    QCOMPARE(farewell->status, status);
    QVERIFY(!farewell->text.isEmpty());
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
