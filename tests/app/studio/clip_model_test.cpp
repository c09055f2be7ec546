#include "app/studio/corpus/clip_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "app/studio/corpus/problem_panel.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class ClipModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsEveryClipByName();
    void wordsMustAllOccur();
    void classAndSpeakerNarrowFurther();
    void sortsByValueAndKeepsTies();
    void partsAreShownAndSorted();
    void aHundredThousandClips();
    void problemsAreFiltered();

private:
    QStringList column(int column) const;
    ClipModel model_;
};

namespace {

Clip clip(const char* name, const char* label, const char* speaker, const char* text, int64_t frames) {
    Clip c;
    c.name = name;
    c.label = c.sourceLabel = label;
    c.speaker = speaker;
    c.text = text;
    c.rate = SampleRate{1000};
    c.frames = frames;
    return c;
}

std::shared_ptr<const Corpus> smallCorpus() {
    auto corpus = std::make_shared<Corpus>();
    corpus->clips = {clip("a.wav", "sad", "Öl", "one", 3000), clip("b.wav", "sad", "03", "two", 10000),
                     clip("c.wav", "happy", "03", "one", 2000), clip("d.wav", "anger", "08", "Two", 2000)};
    corpus->classes = {"anger", "happy", "sad"};
    return corpus;
}

}  // namespace

QStringList ClipModelTest::column(int column) const {
    QStringList texts;
    for (int row = 0; row < model_.rowCount(); ++row)
        texts << model_.index(row, column).data().toString();
    return texts;
}

void ClipModelTest::init() {
    model_.setCorpus(smallCorpus());
    model_.sort(ClipModel::Name, Qt::AscendingOrder);
}

void ClipModelTest::showsEveryClipByName() {
    const QAbstractItemModelTester tester(&model_, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(column(ClipModel::Name), QStringList({"a.wav", "b.wav", "c.wav", "d.wav"}));
    QCOMPARE(column(ClipModel::Duration), QStringList({"3.00", "10.00", "2.00", "2.00"}));
    model_.setCorpus(nullptr);
    QCOMPARE(model_.rowCount(), 0);
}

void ClipModelTest::wordsMustAllOccur() {
    model_.setFilter({QStringLiteral("two"), {}, {}});
    QCOMPARE(column(ClipModel::Name), QStringList({"b.wav", "d.wav"}));  // whatever the case
    model_.setFilter({QStringLiteral("two sad"), {}, {}});
    QCOMPARE(column(ClipModel::Name), QStringList({"b.wav"}));
    model_.setFilter({QStringLiteral("öL"), {}, {}});
    QCOMPARE(column(ClipModel::Name), QStringList({"a.wav"}));
    model_.setFilter({QStringLiteral("nobody"), {}, {}});
    QCOMPARE(model_.rowCount(), 0);
    model_.setFilter({});
    QCOMPARE(model_.rowCount(), 4);
}

void ClipModelTest::classAndSpeakerNarrowFurther() {
    model_.setFilter({{}, QStringLiteral("sad"), {}});
    QCOMPARE(column(ClipModel::Name), QStringList({"a.wav", "b.wav"}));
    model_.setFilter({{}, QStringLiteral("sad"), QStringLiteral("03")});
    QCOMPARE(column(ClipModel::Name), QStringList({"b.wav"}));
    QCOMPARE(model_.rowOf(1), 0);
    QCOMPARE(model_.rowOf(0), -1);
}

void ClipModelTest::sortsByValueAndKeepsTies() {
    model_.sort(ClipModel::Duration, Qt::AscendingOrder);  // by number: 10 after 3
    QCOMPARE(column(ClipModel::Name), QStringList({"c.wav", "d.wav", "a.wav", "b.wav"}));
    model_.sort(ClipModel::Label, Qt::DescendingOrder);
    QCOMPARE(column(ClipModel::Name), QStringList({"a.wav", "b.wav", "c.wav", "d.wav"}));
    QCOMPARE(model_.clipAt(3), size_t(3));
    model_.setFilter({QStringLiteral("one"), {}, {}});  // the order stays
    QCOMPARE(column(ClipModel::Name), QStringList({"a.wav", "c.wav"}));
}

void ClipModelTest::partsAreShownAndSorted() {
    model_.setParts({Part::Test, Part::Train, Part::Train, Part::Validation});
    QCOMPARE(column(ClipModel::PartColumn), QStringList({"Test", "Training", "Training", "Validation"}));
    model_.sort(ClipModel::PartColumn, Qt::AscendingOrder);
    QCOMPARE(column(ClipModel::Name), QStringList({"b.wav", "c.wav", "d.wav", "a.wav"}));
}

void ClipModelTest::aHundredThousandClips() {
    auto corpus = std::make_shared<Corpus>();
    for (int i = 0; i < 100000; ++i) {
        const std::string name = std::to_string(1000000 + i);
        corpus->clips.push_back(clip(name.c_str(), i % 2 ? "odd" : "even", "", name.c_str(), (i * 7919) % 100003));
    }
    corpus->classes = {"even", "odd"};
    model_.setCorpus(corpus);
    model_.setFilter({QStringLiteral("77"), QStringLiteral("odd"), {}});
    model_.sort(ClipModel::Duration, Qt::AscendingOrder);
    int expected = 0;
    for (int i = 0; i < 100000; ++i) expected += i % 2 && std::to_string(1000000 + i).find("77") != std::string::npos;
    QCOMPARE(model_.rowCount(), expected);
    for (int row = 1; row < model_.rowCount(); ++row)
        QVERIFY(corpus->clips[model_.clipAt(row - 1)].frames <= corpus->clips[model_.clipAt(row)].frames);
}

void ClipModelTest::problemsAreFiltered() {
    auto corpus = std::make_shared<Corpus>();
    corpus->problems = {{"x/1.wav", ProblemKind::Silent, "Nothing is heard.", true},
                        {"x/2.wav", ProblemKind::Clipped, "It is clipped.", false},
                        {"y/3.wav", ProblemKind::Silent, "Nothing is heard.", true}};
    ProblemModel problems;
    problems.setCorpus(corpus);
    QCOMPARE(problems.rowCount(), 3);
    problems.setFilter(ProblemKind::Silent, {});
    QCOMPARE(problems.rowCount(), 2);
    problems.setFilter(ProblemKind::Silent, QStringLiteral("Y/"));
    QCOMPARE(problems.rowCount(), 1);
    QCOMPARE(problems.problemAt(0).path, std::string("y/3.wav"));
    problems.setFilter(std::nullopt, QStringLiteral("clipped"));
    QCOMPARE(problems.rowCount(), 1);
}

QTEST_MAIN(ClipModelTest)
#include "clip_model_test.moc"
