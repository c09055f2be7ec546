#include "app/studio/annotate/desk.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QSettings>
#include <QSignalSpy>

#include "app/studio/annotate/agreement_report.h"
#include "app/studio/annotate/desk_keys.h"
#include "app/studio/annotate/model_record.h"
#include "app/studio/annotate/queue_model.h"
#include "app/studio/annotate/retraining.h"
#include "tests/app/studio/annotation_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class DeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void labelsReplaceWithinASchemeOnly();
    void completeOnceEverySchemeHasItsAnswer();
    void undoReachesBehindARestart();
    void manyAreOneEdit();
    void filterLineListsAndExplains();
    void listedItemsHideTheOthers();
    void ordersByTheModel();
    void whatWasShownIsStored();
    void recordCountsOnlyNewLabels();
    void labelsBecomeACorpus();
    void secondDeskIsReadOnly();
    void takenKeysAreRefused();
    void keypadDigitsAreDigits();
    void wilsonAsPublished();

private:
    project::Id classNamed(const char* name) const;
    void suggest(const std::vector<float>& probabilities);

    QTemporaryDir folder_;
    int project_ = 0;
    std::filesystem::path file_;
    std::unique_ptr<Desk> desk_;
};

void DeskTest::initTestCase() {
    QVERIFY(folder_.isValid());
    test::useOwnSettings(folder_);
    QLocale::setDefault(QLocale(QLocale::English));
}

void DeskTest::init() {
    QSettings().clear();
    QSettings().setValue(QStringLiteral("annotate/annotator"), QStringLiteral("anna"));
    file_ = test::makeToneProject(toPath(folder_.filePath(QString::number(++project_))), 3, 4, "anna", true);
    desk_ = std::make_unique<Desk>();
    desk_->setProject(test::openTones(file_));
}

void DeskTest::cleanup() {
    desk_.reset();
}

project::Id DeskTest::classNamed(const char* name) const {
    for (const project::Scheme& scheme : desk_->project()->schemes())
        for (const project::ClassEntry& entry : scheme.classes)
            if (entry.name == name) return entry.id;
    return 0;
}

// The same model says the same of every clip but the last, which it is sure of.
void DeskTest::suggest(const std::vector<float>& probabilities) {
    project::Project& project = *desk_->project();
    const auto model = project.addModel({0, "hash1", "model", "/nowhere", {"tone0", "tone1", "tone2"}});
    QVERIFY(model.ok());
    std::vector<project::Suggestion> suggestions;
    for (size_t row = 0; row < project.items().size(); ++row)
        suggestions.push_back({project.items().item(row).key,
                               row + 1 == project.items().size() ? std::vector<float>{0, 0, 1} : probabilities});
    QVERIFY(project.setSuggestions(*model, suggestions).ok());
    QVERIFY(project.showModel(*model).ok());
}

void DeskTest::labelsReplaceWithinASchemeOnly() {
    const project::Id first = classNamed("tone0"), second = classNamed("tone1");
    QVERIFY(first != 0 && second != 0);
    QVERIFY(desk_->chooseClass(first));
    const project::Id scale = desk_->project()->schemes()[1].id;
    QVERIFY(desk_->rate(scale, 4));
    QVERIFY(desk_->toggleFlag(project::Noise));
    QVERIFY(desk_->chooseClass(second));
    const project::Answer answer = desk_->answer();
    QCOMPARE(answer.classes, std::vector<project::Id>{second});
    QCOMPARE(answer.ratings.at(scale), 4);
    QCOMPARE(answer.flags, uint32_t(project::Noise));
    QVERIFY(desk_->clearLabels());
    QVERIFY(!desk_->answer().labelled());
    QCOMPARE(desk_->answer().flags, uint32_t(project::Noise));
    QVERIFY(desk_->setComment(QStringLiteral("  a door ")));
    QCOMPARE(desk_->answer().comment, std::string("a door"));
}

void DeskTest::completeOnceEverySchemeHasItsAnswer() {
    QVERIFY(!desk_->complete());
    desk_->chooseClass(classNamed("tone0"));
    for (size_t i = 1; i < desk_->project()->schemes().size(); ++i) {
        QVERIFY(!desk_->complete());
        QVERIFY(desk_->rate(desk_->project()->schemes()[i].id, 3));
    }
    QVERIFY(desk_->complete());
}

void DeskTest::undoReachesBehindARestart() {
    const auto first = desk_->key();
    desk_->chooseClass(classNamed("tone0"));
    desk_->chooseClass(classNamed("tone2"));
    desk_.reset();
    desk_ = std::make_unique<Desk>();
    desk_->setProject(test::openTones(file_));
    QVERIFY(desk_->goToItem(first));
    QVERIFY(!desk_->undoText().isEmpty());
    desk_->step(3);
    desk_->undo();
    QVERIFY(desk_->key() == first);  // what was undone is shown
    QCOMPARE(desk_->answer().classes, std::vector<project::Id>{classNamed("tone0")});
    desk_->undo();
    QVERIFY(desk_->answer().empty());
    desk_->redo();
    desk_->redo();
    QCOMPARE(desk_->answer().classes, std::vector<project::Id>{classNamed("tone2")});
}

void DeskTest::manyAreOneEdit() {
    const project::Id wanted = classNamed("tone1");
    const std::vector<size_t> rows{1, 3, 5};
    QVERIFY(desk_->decideMany(rows, [&](project::Answer& answer) { desk_->putClass(answer, wanted); }, {"Label 3 clips"}));
    for (const size_t row : rows) QVERIFY(desk_->project()->items().answerOf(row, desk_->annotator()));
    desk_->undo();
    for (const size_t row : rows) QVERIFY(!desk_->project()->items().answerOf(row, desk_->annotator()));
}

void DeskTest::filterLineListsAndExplains() {
    QCOMPARE(int(desk_->queue().size()), 12);
    QVERIFY(desk_->setFilterLine(QStringLiteral("tone1")).isEmpty());
    QCOMPARE(int(desk_->queue().size()), 4);
    desk_->chooseClass(classNamed("tone1"));
    QVERIFY(desk_->setFilterLine(QStringLiteral("tone1 is:unlabelled")).isEmpty());
    QCOMPARE(int(desk_->queue().size()), 3);
    QVERIFY(!desk_->setFilterLine(QStringLiteral("is:nonsense")).isEmpty());
    QCOMPARE(int(desk_->queue().size()), 3);  // as before
}

void DeskTest::listedItemsHideTheOthers() {
    const auto keyOf = [&](size_t row) { return desk_->project()->items().item(row).key; };
    desk_->listOnly({keyOf(2), keyOf(7)}, QStringLiteral("two"));
    QCOMPARE(desk_->queue(), (std::vector<size_t>{2, 7}));
    QCOMPARE(desk_->listTitle(), QStringLiteral("two"));
    desk_->listOnly({}, {});
    QCOMPARE(int(desk_->queue().size()), 12);
}

void DeskTest::ordersByTheModel() {
    suggest({0.4f, 0.35f, 0.25f});
    desk_->goTo(0);
    desk_->setOrder({QueueOrder::Entropy, 1});
    QCOMPARE(int(desk_->queue().back()), 11);  // the one it is sure of
    desk_->setOrder({QueueOrder::Random, 7});
    const auto shuffled = desk_->queue();
    desk_->refresh();
    QCOMPARE(desk_->queue(), shuffled);
}

void DeskTest::whatWasShownIsStored() {
    suggest({0.7f, 0.2f, 0.1f});
    desk_->goTo(0);
    const auto seen = desk_->key();
    QVERIFY(desk_->chooseClass(classNamed("tone1")));
    desk_->step(1);
    const auto hidden = desk_->key();
    desk_->setBlind(true);
    QVERIFY(desk_->chooseClass(classNamed("tone1")));
    const auto first = desk_->project()->history(seen), second = desk_->project()->history(hidden);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->back().shown.suggestion, std::string("tone0"));
    QVERIFY(std::abs(first->back().shown.probability - 0.7) < 1e-6);
    QCOMPARE(first->back().shown.modelHash, std::string("hash1"));
    QVERIFY(!first->back().shown.blind);
    QVERIFY(second->back().shown.suggestion.empty());
    QVERIFY(second->back().shown.blind);
    QCOMPARE(second->back().shown.modelHash, std::string("hash1"));
}

void DeskTest::recordCountsOnlyNewLabels() {
    desk_->goTo(0);
    desk_->chooseClass(classNamed("tone0"));  // before the model: it may have learned from it
    suggest({0.7f, 0.2f, 0.1f});
    project::RunEntry run;
    run.folder = "/nowhere";
    run.startedAt = QDateTime::currentMSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > run.startedAt);  // what follows is later
    QVERIFY(desk_->project()->addRun(run).ok());
    run.id = desk_->project()->runs().back().id;
    run.modelHash = "hash1";
    QVERIFY(desk_->project()->changeRun(run).ok());
    desk_->chooseClass(classNamed("tone1"));  // again the same clip
    desk_->goTo(1);
    desk_->chooseClass(classNamed("tone0"));  // right
    desk_->goTo(2);
    desk_->chooseClass(classNamed("tone2"));  // wrong
    desk_->chooseClass(classNamed("tone0"));  // only the first counts
    desk_->setBlind(true);
    desk_->goTo(3);
    desk_->chooseClass(classNamed("tone0"));  // right, unseen
    const auto records = modelRecords(*desk_->project(), desk_->annotator());
    QVERIFY(records.ok());
    QCOMPARE(int(records->size()), 1);
    const ModelRecord& record = records->front();
    QCOMPARE(record.count(false), 2);
    QCOMPARE(record.right(false), 1);
    QCOMPARE(record.count(true), 1);
    QCOMPARE(record.right(true), 1);
}

void DeskTest::labelsBecomeACorpus() {
    desk_->goTo(0);
    desk_->chooseClass(classNamed("tone2"));
    desk_->goTo(1);
    desk_->chooseClass(classNamed("tone1"));
    desk_->goTo(2);
    desk_->chooseClass(classNamed("tone1"));
    desk_->toggleUnsure();
    desk_->goTo(3);
    desk_->chooseClass(classNamed("tone1"));
    desk_->toggleFlag(project::Broken);
    const Corpus corpus = corpusOfLabels(*desk_);
    QCOMPARE(int(corpus.clips.size()), 2);
    QCOMPARE(corpus.classes, (std::vector<std::string>{"tone1", "tone2"}));
    QCOMPARE(corpus.clips[0].label, std::string("tone2"));
    QVERIFY(std::filesystem::exists(corpus.clips[0].path));
}

void DeskTest::secondDeskIsReadOnly() {
    Desk second;
    second.setProject(test::openTones(file_));
    QVERIFY(!second.writable());
    QVERIFY(!second.project()->readOnlyWords().empty());
    QSignalSpy failed(&second, &Desk::failed);
    QVERIFY(!second.chooseClass(classNamed("tone0")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(desk_->chooseClass(classNamed("tone0")));
}

void DeskTest::takenKeysAreRefused() {
    DeskKeys keys;
    const auto& schemes = desk_->project()->schemes();
    QVERIFY(keys.collision(QKeySequence(QStringLiteral("1")), std::nullopt, schemes, {}).contains(QStringLiteral("tone0")));
    QVERIFY(!keys.collision(QKeySequence(QStringLiteral("U")), DeskCommand::Noise, schemes, {}).isEmpty());
    QVERIFY(keys.collision(QKeySequence(QStringLiteral("U")), DeskCommand::Unsure, schemes, {}).isEmpty());
    QVERIFY(!keys.collision(QKeySequence(QStringLiteral("V")), std::nullopt, schemes, {}).isEmpty());
    QVERIFY(keys.collision(QKeySequence(QStringLiteral("F9")), DeskCommand::Noise, schemes, {}).isEmpty());
    keys.bind(DeskCommand::Noise, QKeySequence(QStringLiteral("F9")));
    QCOMPARE(*DeskKeys().commandOf(QKeySequence(QStringLiteral("F9"))), DeskCommand::Noise);
    keys.restoreDefaults();
    QCOMPARE(keys.keyOf(DeskCommand::Noise), QKeySequence(QStringLiteral("N")));
    // No two commands begin with the same key.
    for (const DeskCommandInfo& info : deskCommands())
        QVERIFY2(keys.collision(keys.keyOf(info.command), info.command, schemes, {}).isEmpty(), info.name);
}

void DeskTest::keypadDigitsAreDigits() {
    const QKeyEvent keypad(QEvent::KeyPress, Qt::Key_3, Qt::KeypadModifier);
    QCOMPARE(DeskKeys::sequenceOf(keypad), QKeySequence(QStringLiteral("3")));
    const QKeyEvent french(QEvent::KeyPress, Qt::Key_3, Qt::ShiftModifier);
    QCOMPARE(DeskKeys::sequenceOf(french), QKeySequence(QStringLiteral("3")));
    const QKeyEvent letter(QEvent::KeyPress, Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(DeskKeys::sequenceOf(letter) != QKeySequence(QStringLiteral("N")));
}

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I: 81 of 263 and 0 of 20.
void DeskTest::wilsonAsPublished() {
    const ShareInterval some = wilson(81, 263), none = wilson(0, 20);
    QVERIFY(std::abs(some.low - 0.2553) < 5e-5);
    QVERIFY(std::abs(some.high - 0.3662) < 5e-5);
    QVERIFY(std::abs(none.low) < 5e-5);
    QVERIFY(std::abs(none.high - 0.1611) < 5e-5);
}

QTEST_MAIN(DeskTest)
#include "desk_test.moc"
