// Tables, and everything that people's programs do to them.
#include <QTest>

#include "tests/core/dataset/corpus_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;
namespace fs = std::filesystem;

namespace {

// Opens `text` as table.csv beside a.wav, b.wav and "c, d.wav" of 0.5 s each.
class TableFixture {
public:
    explicit TableFixture(const std::string& text) {
        for (const char* name : {"a.wav", "sub/b.wav", "c, d.wav"}) writeClip(folder / name, 0.5);
        table = writeBytes(folder / "table.csv", text);
        corpus = opened(table);
    }
    TempFolder folder;
    fs::path table;
    Corpus corpus;
};

// Whether opening fails as Invalid about the table, with these words.
bool fails(const std::string& text, const std::string& words) {
    const TempFolder folder;
    const fs::path table = writeBytes(folder / "table.csv", text);
    const auto result = test::open(table);
    return !result.ok() && result.error().kind == ErrorKind::Invalid &&
           result.error().where == table.string() &&
           result.error().message.text().find(words) != std::string::npos;
}

}  // namespace

class TableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreRead();
    void marksAndLineEndingsDoNotMatter();
    void quotedCommasBelongToTheCell();
    void separatorsAreFound();
    void partsOfRecordings();
    void badPartsAreProblems();
    void rowsThatCannotBeUsedAreProblems();
    void pathsOutsideAreProblems();
    void repeatedRowsAreProblems();
    void missingColumnsAreErrors();
    void pathsOfWindowsAreUnderstood();
    void emptyTablesAreErrors();
    void doubledHeadersAreErrors();
    void tablesOfNothingUsableAreErrors();
    void foldersWithATable();
};

void TableTest::columnsAreRead() {
    const TableFixture t(
        "Path,Label,speaker,text,source,mood\n"
        "a.wav,anger,s1,hello,studio,bad\n"
        "sub/b.wav,fear,s2,,,\n");
    QCOMPARE(t.corpus.format, std::string("table"));
    QCOMPARE(t.corpus.clips.size(), size_t(2));
    QVERIFY(t.corpus.problems.empty());
    QVERIFY(t.corpus.root == t.folder.path());
    const Clip clip = clipOf(t.corpus, "a.wav");
    QCOMPARE(clip.label, std::string("anger"));
    QCOMPARE(clip.speaker, std::string("s1"));
    QCOMPARE(clip.text, std::string("hello"));
    QCOMPARE(fieldOf(clip, "source"), std::string("studio"));
    QCOMPARE(fieldOf(clip, "mood"), std::string("bad"));
    QCOMPARE(clip.frames, int64_t(4000));
    QVERIFY(!clip.end);
    QVERIFY(clipOf(t.corpus, "sub/b.wav").fields.empty());
}

void TableTest::marksAndLineEndingsDoNotMatter() {
    const std::string plain = "path,label\na.wav,anger\nsub/b.wav,fear\n";
    std::string crlf, cr;
    for (const char c : plain) {
        crlf += c == '\n' ? "\r\n" : std::string(1, c);
        cr += c == '\n' ? '\r' : c;
    }
    for (const std::string& text : {plain, crlf, cr, "\xEF\xBB\xBF" + plain, "\xEF\xBB\xBF" + crlf,
                                    plain.substr(0, plain.size() - 1), "\n\n" + plain + "\n\n"}) {
        const TableFixture t(text);
        QCOMPARE(countsText(t.corpus.classCounts()), std::string("anger 1, fear 1"));
        QVERIFY(t.corpus.problems.empty());
    }
}

void TableTest::quotedCommasBelongToTheCell() {
    const TableFixture t(
        "path,label,text\n\"c, d.wav\",\"joy, loud\",\"he said \"\"no\"\"\"\nc, d.wav,joy,x\n");
    QCOMPARE(t.corpus.clips.size(), size_t(1));
    QCOMPARE(t.corpus.clips[0].name, std::string("c, d.wav"));
    QCOMPARE(t.corpus.clips[0].label, std::string("joy, loud"));
    QCOMPARE(t.corpus.clips[0].text, std::string("he said \"no\""));
    // The unquoted one has a cell too many.
    QCOMPARE(problemsOf(t.corpus, "table.csv:3"), std::string("table"));
}

void TableTest::separatorsAreFound() {
    for (const char* text :
         {"path;label;text\na.wav;anger;one, two\n", "path\tlabel\ttext\na.wav\tanger\tone, two\n"}) {
        const TableFixture t(text);
        QCOMPARE(clipOf(t.corpus, "a.wav").text, std::string("one, two"));
    }
}

void TableTest::partsOfRecordings() {
    const TableFixture t(
        "path,label,start,end\n"
        "a.wav,anger,0,0.25\n"
        "a.wav,fear,0.25,0.5\n"
        "a.wav,fear,0.4,\n"
        "a.wav,fear,,0.1\n"
        "sub/b.wav,fear,,\n");
    QVERIFY(t.corpus.problems.empty());
    QCOMPARE(t.corpus.clips.size(), size_t(5));
    const Clip second = clipOf(t.corpus, "a.wav [0.25-0.5 s]");
    QCOMPARE(second.label, std::string("fear"));
    QCOMPARE(second.begin.value, int64_t(2000));
    QVERIFY(second.end && second.end->value == 4000);
    QCOMPARE(second.frames, int64_t(2000));
    QVERIFY(second.path == t.folder / "a.wav");
    const Clip open = clipOf(t.corpus, "a.wav [0.4- s]");
    QCOMPARE(open.frames, int64_t(800));
    QVERIFY(!open.end);
    QCOMPARE(clipOf(t.corpus, "a.wav [-0.1 s]").frames, int64_t(800));
    QCOMPARE(clipOf(t.corpus, "sub/b.wav").frames, int64_t(4000));
}

void TableTest::badPartsAreProblems() {
    const TableFixture t(
        "path,label,start,end\n"
        "a.wav,anger,0.1,0.2\n"
        "a.wav,anger,x,0.2\n"
        "a.wav,anger,0.1,1 s\n"
        "a.wav,anger,-1,0.2\n"
        "a.wav,anger,0.3,0.2\n"
        "a.wav,anger,0.2,0.2\n"
        "a.wav,anger,0.2,0.9\n"
        "a.wav,anger,0.7,\n"
        "a.wav,anger,nan,0.3\n"
        "a.wav,anger,1e300,\n"
        "a.wav,anger,0.20001,0.20002\n"
        "sub/b.wav,fear,0.2,0.502\n");
    QCOMPARE(t.corpus.clips.size(), size_t(2));
    for (int row = 3; row <= 12; ++row)
        QCOMPARE(problemsOf(t.corpus, "table.csv:" + std::to_string(row)), std::string("table"));
    // Two milliseconds past the end are a rounded time.
    QCOMPARE(clipOf(t.corpus, "sub/b.wav [0.2-0.502 s]").frames, int64_t(2400));
}

void TableTest::rowsThatCannotBeUsedAreProblems() {
    const TableFixture t(
        "path,label\n"
        "a.wav,anger\n"
        "none.wav,anger\n"
        "a.wav\n"
        ",anger\n"
        "sub/b.wav,\n"
        "sub/b.wav,fear,more\n"
        "sub/b.wav,fear\n");
    QCOMPARE(t.corpus.clips.size(), size_t(2));
    QCOMPARE(problemsOf(t.corpus, "table.csv:3"), std::string("missing"));
    QCOMPARE(problemsOf(t.corpus, "table.csv:4"), std::string("table"));
    QCOMPARE(problemsOf(t.corpus, "table.csv:5"), std::string("table"));
    QCOMPARE(problemsOf(t.corpus, "table.csv:6"), std::string("label"));
    QCOMPARE(problemsOf(t.corpus, "table.csv:7"), std::string("table"));
    QCOMPARE(t.corpus.problems.size(), size_t(5));
    for (const Problem& problem : t.corpus.problems) QVERIFY(problem.excluded);
}

void TableTest::pathsOutsideAreProblems() {
    const TempFolder folder;
    writeClip(folder / "corpus/a.wav");
    writeClip(folder / "corpus/b.wav");
    writeClip(folder / "outside.wav");
    writeClip(folder / "corpus2/c.wav");
    const fs::path table =
        writeBytes(folder / "corpus/table.csv",
                   "path,label\na.wav,anger\n../outside.wav,fear\nsub/../../outside.wav,fear\n" +
                       (folder / "outside.wav").string() + ",fear\n../corpus2/c.wav,fear\n" +
                       (folder / "corpus/b.wav").string() + ",joy\nsub/../a.wav,anger\n");
    const Corpus corpus = opened(table);
    QCOMPARE(countsText(corpus.classCounts()), std::string("anger 1, joy 1"));
    QCOMPARE(clipOf(corpus, "b.wav").label, std::string("joy"));
    for (const int row : {3, 4, 5, 6})
        QCOMPARE(problemsOf(corpus, "table.csv:" + std::to_string(row)), std::string("table"));
    QVERIFY(corpus.problems[0].message.text().find("../outside.wav") != std::string::npos);
    QCOMPARE(problemsOf(corpus, "table.csv:8"), std::string("duplicate"));
}

void TableTest::repeatedRowsAreProblems() {
    const TableFixture t("path,label\na.wav,anger\na.wav,anger\na.wav,fear\nsub/b.wav,fear\n");
    QCOMPARE(t.corpus.clips.size(), size_t(2));
    QCOMPARE(clipOf(t.corpus, "a.wav").label, std::string("anger"));
    QCOMPARE(problemsOf(t.corpus, "table.csv:3"), std::string("duplicate"));
    QCOMPARE(problemsOf(t.corpus, "table.csv:4"), std::string("label"));
}

void TableTest::missingColumnsAreErrors() {
    QVERIFY(fails("path,emotion\na.wav,anger\n", "no column \"label\""));
    QVERIFY(fails("file,label\na.wav,anger\n", "no column \"path\""));
    QVERIFY(fails("a.wav,anger\nb.wav,fear\n", "no column \"path\""));
}

void TableTest::pathsOfWindowsAreUnderstood() {
    const TableFixture t("path,label\nsub\\b.wav,fear\n");
    QCOMPARE(clipOf(t.corpus, "sub/b.wav").label, std::string("fear"));
}

void TableTest::emptyTablesAreErrors() {
    QVERIFY(fails("", "empty"));
    QVERIFY(fails("\xEF\xBB\xBF", "empty"));
    QVERIFY(fails("\n\n", "empty"));
    QVERIFY(fails("path,label\n", "no rows"));
}

void TableTest::doubledHeadersAreErrors() {
    QVERIFY(fails("path,label,label\na.wav,anger,fear\n", "column \"label\" twice"));
    QVERIFY(fails("path,Path,label\na.wav,b.wav,fear\n", "column \"path\" twice"));
    const TableFixture t("path,label,,\na.wav,anger,,\n");
    QCOMPARE(t.corpus.clips.size(), size_t(1));
}

void TableTest::tablesOfNothingUsableAreErrors() {
    QVERIFY(fails("path,label\nnone.wav,anger\nnone2.wav,fear\n", "table.csv:2"));
}

void TableTest::foldersWithATable() {
    const TempFolder folder;
    writeClips(folder.path(), {"x/one.wav", "x/two.wav"});
    const std::string text = "path,label\nx/one.wav,anger\nx/two.wav,fear\n";
    writeBytes(folder / "labels.csv", text);
    writeBytes(folder / "unrelated.csv", "year,price\n2020,3\n");
    QCOMPARE(opened(folder.path()).format, std::string("table"));
    QCOMPARE(opened(folder.path(), named("table")).clips.size(), size_t(2));
    // With two such tables nobody can tell which one is meant.
    writeBytes(folder / "train.csv", text);
    QCOMPARE(opened(folder.path()).format, std::string("folders"));
    QVERIFY(test::open(folder.path(), named("table")).error().kind == ErrorKind::Invalid);
    // But corpus.csv is always the corpus.
    writeBytes(folder / "corpus.csv", text);
    QCOMPARE(opened(folder.path()).format, std::string("table"));
}

QTEST_APPLESS_MAIN(TableTest)
#include "table_test.moc"
