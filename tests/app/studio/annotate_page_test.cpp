#include "app/studio/pages/annotate_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTimer>

#include "app/studio/annotate/agreement_view.h"
#include "app/studio/annotate/keys_dialog.h"
#include "app/studio/annotate/label_pad.h"
#include "app/studio/annotate/queue_panel.h"
#include "app/studio/annotate/schemes_dialog.h"
#include "app/studio/annotate/suggestion_panel.h"
#include "app/studio/main_window.h"
#include "app/studio/notice.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "tests/app/studio/annotation_fixture.h"
#include "widgets/matrix_view.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class AnnotatePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fiftyClipsByKeysAloneUndoneAcrossARestart();
    void keysDoNothingInTextFields();
    void anEmptyQueueSaysSo();
    void nextClipIsThereBeforeItIsAsked();
    void selectedRowsAreLabelledTogether();
    void keyDialogRefusesTakenKeys();
    void blindModeHidesTheModel();
    void segmentsByKeys();
    void ratingsTakeAScaleAndADigit();
    void confusionCellListsItsClips();
    void secondWindowIsReadOnly();
    void brokenProjectIsOffered();
    void whatIsReadOfADamagedProjectIsSaid();
    void movedRecordingsAreMissed();

private:
    void open(int classes, int perClass, bool scales = false);
    void reopen();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    int labelled() const;
    Desk& desk() { return page_->desk(); }

    QTemporaryDir folder_;
    int project_ = 0;
    std::filesystem::path file_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<MainWindow> window_;
    AnnotatePage* page_ = nullptr;
};

void AnnotatePageTest::initTestCase() {
    QVERIFY(folder_.isValid());
    test::useOwnSettings(folder_);
    settings::setLanguage(QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English));
}

void AnnotatePageTest::init() {
    QSettings().clear();
    QSettings().setValue(QStringLiteral("annotate/annotator"), QStringLiteral("anna"));
}

void AnnotatePageTest::cleanup() {
    window_.reset();
    session_.reset();
}

void AnnotatePageTest::open(int classes, int perClass, bool scales) {
    file_ = test::makeToneProject(toPath(folder_.filePath(QString::number(++project_))), classes, perClass, "anna", scales);
    reopen();
}

// A new window, as after a restart.
void AnnotatePageTest::reopen() {
    window_.reset();
    session_ = std::make_unique<Session>();
    window_ = std::make_unique<MainWindow>(*session_);
    window_->resize(1200, 800);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    page_ = static_cast<AnnotatePage*>(window_->page(QStringLiteral("annotate")));
    session_->openAny(fromPath(file_));
    QVERIFY(QTest::qWaitFor([this] { return !session_->opening(); }, 20000));
    QVERIFY(window_->currentPage() == page_);
}

// To whoever has the focus, as from a keyboard.
void AnnotatePageTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window_.get(), key, modifiers);
}

int AnnotatePageTest::labelled() const {
    int count = 0;
    const project::ItemTable& items = page_->desk().project()->items();
    for (size_t row = 0; row < items.size(); ++row) {
        const project::Answer* answer = items.answerOf(row, page_->desk().annotator());
        count += answer && answer->labelled();
    }
    return count;
}

void AnnotatePageTest::fiftyClipsByKeysAloneUndoneAcrossARestart() {
    open(5, 10);
    QCOMPARE(desk().position(), 0);
    for (int i = 0; i < 25; ++i) press(Qt::Key(Qt::Key_1 + i % 5));
    QCOMPARE(labelled(), 25);
    QCOMPARE(desk().position(), 25);
    reopen();
    QCOMPARE(labelled(), 25);
    QCOMPARE(desk().position(), 25);  // where one was
    for (int i = 25; i < 50; ++i) press(Qt::Key(Qt::Key_1 + i % 5));
    QCOMPARE(labelled(), 50);
    const auto classOf = [this](size_t row) {
        return desk().project()->items().answerOf(row, desk().annotator())->classes;
    };
    QCOMPARE(classOf(7), (std::vector<project::Id>{desk().mainScheme()->classes[2].id}));
    for (int i = 0; i < 30; ++i) press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(labelled(), 20);
    QCOMPARE(desk().position(), 20);  // what was undone last is shown
    for (int i = 0; i < 30; ++i) press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(labelled(), 50);
}

void AnnotatePageTest::keysDoNothingInTextFields() {
    open(3, 4);
    press(Qt::Key_Slash);
    auto* search = page_->findChild<QueuePanel*>()->search();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("12 u"));
    QCOMPARE(search->text(), QStringLiteral("12 u"));
    QCOMPARE(labelled(), 0);
    search->clear();
    press(Qt::Key_Escape);
    QVERIFY(!search->hasFocus());
    press(Qt::Key_C);
    auto* comment = page_->findChild<LabelPad*>()->comment();
    QVERIFY(comment->hasFocus());
    QTest::keyClicks(comment, QStringLiteral("door 2"));
    press(Qt::Key_Return);
    QVERIFY(!comment->hasFocus());
    QCOMPARE(desk().position(), 0);
    QCOMPARE(desk().answer().comment, std::string("door 2"));
    QVERIFY(!desk().answer().labelled());
    press(Qt::Key_2);
    QCOMPARE(labelled(), 1);
    QVERIFY(comment->text().isEmpty());  // the next clip has none
}

void AnnotatePageTest::anEmptyQueueSaysSo() {
    open(3, 4);
    const auto* queue = page_->findChild<QueuePanel*>();
    QPushButton* all = nullptr;
    for (QPushButton* button : queue->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("List all clips")) all = button;
    QVERIFY(all && !all->isVisible());
    press(Qt::Key_Slash);
    QTest::keyClicks(queue->search(), QStringLiteral("nothing-is-called-this"));
    QTest::keyClick(queue->search(), Qt::Key_Return);
    QCOMPARE(int(desk().queue().size()), 0);
    QVERIFY(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(int(desk().queue().size()), 12);
    QVERIFY(!all->isVisible() && queue->search()->text().isEmpty());
}

void AnnotatePageTest::nextClipIsThereBeforeItIsAsked() {
    open(3, 4);
    const auto clipAt = [this](int row) { return desk().project()->items().item(size_t(row)).key.clip; };
    QTRY_VERIFY(page_->clip().cache().find(clipAt(0)) && page_->clip().cache().find(clipAt(1)));
    QVERIFY(!page_->clip().cache().find(clipAt(9)));
    press(Qt::Key_1);
    QVERIFY(page_->clip().lanes().lane(QStringLiteral("waveform"))->content());
    QTRY_VERIFY(page_->clip().cache().find(clipAt(4)));
}

void AnnotatePageTest::selectedRowsAreLabelledTogether() {
    open(3, 4);
    QVERIFY(page_->findChild<QueuePanel*>()->list()->hasFocus());
    for (int i = 0; i < 4; ++i) press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(int(page_->findChild<QueuePanel*>()->selectedRows().size()), 5);
    press(Qt::Key_3);
    QCOMPARE(labelled(), 5);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(labelled(), 0);
}

void AnnotatePageTest::keyDialogRefusesTakenKeys() {
    open(3, 4);
    KeysDialog dialog(desk(), page_->keys(), window_->findChildren<QAction*>(), page_);
    dialog.choose(0);  // the first class
    QVERIFY(!dialog.setKey(QKeySequence(QStringLiteral("2"))));
    QVERIFY(dialog.problem().contains(QStringLiteral("tone1")));
    QVERIFY(!dialog.setKey(QKeySequence(QStringLiteral("Ctrl+K"))));
    QVERIFY(dialog.setKey(QKeySequence(QStringLiteral("F7"))));
    QVERIFY(dialog.problem().isEmpty());
    press(Qt::Key_F7);
    QCOMPARE(labelled(), 1);
    press(Qt::Key_1);
    QCOMPARE(labelled(), 1);  // free now
}

void AnnotatePageTest::blindModeHidesTheModel() {
    open(3, 4);
    auto* panel = page_->findChild<SuggestionPanel*>();
    QVERIFY(!panel->message().isEmpty());
    project::Project& project = *desk().project();
    const auto model = project.addModel({0, "hash", "model", "/nowhere", {"tone0", "tone1", "tone2"}});
    QVERIFY(model.ok());
    const std::vector<project::Suggestion> suggestions{{project.items().item(0).key, {0.1f, 0.7f, 0.2f}}};
    QVERIFY(project.setSuggestions(*model, suggestions).ok());
    QVERIFY(project.showModel(*model).ok());
    QVERIFY(panel->message().isEmpty());
    press(Qt::Key_H);
    QVERIFY(desk().blind());
    QVERIFY(!panel->message().isEmpty());
    press(Qt::Key_S);
    QCOMPARE(labelled(), 0);  // what is hidden can't be taken
    press(Qt::Key_H);
    press(Qt::Key_S);
    QCOMPARE(labelled(), 1);
    const project::Answer* answer = project.items().answerOf(0, desk().annotator());
    QCOMPARE(answer->classes, (std::vector<project::Id>{desk().mainScheme()->classes[1].id}));
}

void AnnotatePageTest::segmentsByKeys() {
    QSettings().setValue(QStringLiteral("annotate/autoplay"), false);  // marks go to the cursor
    open(3, 4);
    page_->clip().setSnap(Snap::Exactly);
    QTRY_VERIFY(page_->clip().cache().find(desk().key().clip));
    widgets::TimeAxis& axis = page_->clip().lanes().axis();
    axis.setCursor(0.1);
    press(Qt::Key_BracketLeft);
    axis.setCursor(0.2);
    press(Qt::Key_BracketRight);
    press(Qt::Key_M);
    QCOMPARE(int(desk().project()->items().size()), 13);
    QVERIFY(desk().key().segment != 0);
    QCOMPARE(int(desk().item()->begin.value), 200);  // 2 kHz
    QCOMPARE(int(desk().item()->frames), 200);
    QVERIFY(page_->clip().lanes().lane(QStringLiteral("segments")));
    axis.setCursor(0.25);
    press(Qt::Key_BracketRight);
    QCOMPARE(int(desk().item()->frames), 300);
    press(Qt::Key_2);
    QCOMPARE(labelled(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(int(desk().project()->items().size()), 12);
}

void AnnotatePageTest::ratingsTakeAScaleAndADigit() {
    open(3, 4, true);
    press(Qt::Key_1);
    QCOMPARE(desk().position(), 0);  // the scales are still asked for
    press(Qt::Key_V);
    press(Qt::Key_4);
    press(Qt::Key_A);
    press(Qt::Key_9);  // no such rating
    press(Qt::Key_A);
    press(Qt::Key_2);
    QCOMPARE(desk().position(), 0);
    press(Qt::Key_D);
    press(Qt::Key_5);
    QCOMPARE(desk().position(), 1);
    const project::Answer* answer = desk().project()->items().answerOf(0, desk().annotator());
    QCOMPARE(answer->classes, (std::vector<project::Id>{desk().mainScheme()->classes[0].id}));
    QCOMPARE(int(answer->ratings.size()), 3);
    QCOMPARE(answer->ratings.at(desk().project()->schemes()[1].id), 4);
}

void AnnotatePageTest::confusionCellListsItsClips() {
    open(3, 4);
    for (int i = 0; i < 12; ++i) press(Qt::Key(Qt::Key_1 + i / 4));
    QVERIFY(desk().setAnnotator(QStringLiteral("ben")));
    desk().goTo(0);
    for (int i = 0; i < 12; ++i) press(Qt::Key(Qt::Key_1 + (i == 1 || i == 2 ? 2 : i / 4)));
    page_->showView(QStringLiteral("agreement"));
    auto* view = page_->findChild<AgreementView*>();
    QTRY_VERIFY(view->report().has_value());
    QCOMPARE(int(view->report()->pairs.size()), 1);
    // 10 of 12 agree; by chance (4·2 + 4·4 + 4·6) / 144 = 1/3: κ = (5/6 - 1/3) / (2/3) = 3/4.
    QVERIFY(std::abs(*view->report()->pairs[0].agreement.value - 0.75) < 1e-12);
    Q_EMIT view->findChild<widgets::MatrixView*>()->cellActivated(0, 2);
    QCOMPARE(desk().queue(), (std::vector<size_t>{1, 2}));
}

void AnnotatePageTest::secondWindowIsReadOnly() {
    open(2, 3);
    Session other;
    MainWindow second(other);
    second.show();
    other.openAny(fromPath(file_));
    QTRY_VERIFY(other.desk().project());
    auto* page = second.page(QStringLiteral("annotate"));
    QVERIFY(!page->findChild<Notice*>()->sentence().isEmpty());
    for (QPushButton* button : page->findChild<LabelPad*>()->findChildren<QPushButton*>()) QVERIFY(!button->isEnabled());
}

void AnnotatePageTest::brokenProjectIsOffered() {
    open(2, 3);
    const QString broken = folder_.filePath(QStringLiteral("broken.swproj"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database, but somebody called it one");
    file.close();
    session_->openAny(broken);
    auto* notice = page_->findChild<Notice*>();
    QTRY_VERIFY(!notice->sentence().isEmpty());
    QVERIFY(desk().project());  // the open one stays
    QVERIFY(!notice->findChild<QPushButton*>()->text().isEmpty());
}

void AnnotatePageTest::whatIsReadOfADamagedProjectIsSaid() {
    open(2, 3);
    for (int i = 0; i < 4; ++i) press(Qt::Key_1);
    window_.reset();
    session_.reset();
    const QString damaged = folder_.filePath(QStringLiteral("damaged.swproj"));
    QVERIFY(QFile::copy(fromPath(file_), damaged));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 4096));
    file.write(QByteArray(4096, 'x'));
    file.close();
    reopen();
    session_->openAny(damaged);
    auto* notice = page_->findChild<Notice*>();
    QTRY_VERIFY(notice->sentence().contains(QStringLiteral("damaged.swproj")));
    QTimer choose;  // presses the question's first button, "Save what can be read"
    connect(&choose, &QTimer::timeout, this, [&choose] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            choose.stop();
            box->defaultButton()->click();
        }
    });
    choose.start(20);
    QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY(notice->sentence().contains(QStringLiteral("labels were read from the damaged file")));
    QVERIFY(fromPath(desk().project()->file()).endsWith(QStringLiteral("damaged-saved.swproj")));
    QCOMPARE(labelled(), 4);
}

void AnnotatePageTest::movedRecordingsAreMissed() {
    open(2, 3);
    window_.reset();
    session_.reset();
    const auto tones = file_.parent_path() / "tones";
    std::filesystem::rename(tones / "tone0-100.wav", tones / "elsewhere.bin");
    reopen();
    QVERIFY(page_->findChild<Notice*>()->sentence().contains(QStringLiteral("1")));
    QVERIFY(desk().setFilterLine(QStringLiteral("is:missing")).isEmpty());
    QCOMPARE(int(desk().queue().size()), 1);
}

QTEST_MAIN(AnnotatePageTest)
#include "annotate_page_test.moc"
