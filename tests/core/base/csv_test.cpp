// Fields and rows of CSV, as RFC 4180 (section 2) writes them.
#include <QTest>

#include <fstream>
#include <string>
#include <vector>

#include "core/base/csv.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;

namespace {

std::string cells(const CsvRow& row) {
    std::string text;
    for (const std::string& cell : row.cells) text += "<" + cell + ">";
    return text;
}

}  // namespace

class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainFieldsStayAsTheyAre();
    void whatAReaderCouldMistakeIsQuoted();
    void rowsComeBack();
    void readsWhatProgramsWrite();
    void refusesWhatIsNoTable();
    void namesTheFile();
};

void CsvTest::plainFieldsStayAsTheyAre() {
    for (const std::string text : {"", "joy", "two words", "größer", "-1.5e-3", "it's"}) QCOMPARE(csvField(text), text);
}

void CsvTest::whatAReaderCouldMistakeIsQuoted() {
    QCOMPARE(csvField("a,b"), std::string("\"a,b\""));
    QCOMPARE(csvField("say \"joy\""), std::string("\"say \"\"joy\"\"\""));
    QCOMPARE(csvField("two\nlines"), std::string("\"two\nlines\""));
    QCOMPARE(csvField("a;b"), std::string("\"a;b\""));
    QCOMPARE(csvField("a\tb"), std::string("\"a\tb\""));
    QCOMPARE(csvField(" padded"), std::string("\" padded\""));
    QCOMPARE(csvField("padded "), std::string("\"padded \""));
}

void CsvTest::rowsComeBack() {
    const std::vector<std::string> row{"", "a,b", "\"", "x\r\ny", " z ", "plain", "with \"quotes\"", ""};
    const auto rows = parseCsv(csvLine(row) + "\n" + csvLine({"", "2"}));
    QCOMPARE(rows->size(), size_t(2));
    QVERIFY((*rows)[0].cells == row);
    QVERIFY(((*rows)[1].cells == std::vector<std::string>{"", "2"}));
}

void CsvTest::readsWhatProgramsWrite() {
    const auto rows = parseCsv("a,b\n\n 1 , \"x \"\"y\"\"\nz\" \n\"\",2\n,\n");
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), size_t(4));
    QCOMPARE(cells((*rows)[0]), std::string("<a><b>"));
    QCOMPARE((*rows)[1].line, 3);
    QCOMPARE(cells((*rows)[1]), std::string("<1><x \"y\"\nz >"));
    QCOMPARE((*rows)[2].line, 5);
    QCOMPARE(cells((*rows)[2]), std::string("<><2>"));
    QCOMPARE(cells((*rows)[3]), std::string("<><>"));
    QVERIFY(parseCsv("")->empty());
    QVERIFY(parseCsv("\n\r\n\n")->empty());
}

void CsvTest::refusesWhatIsNoTable() {
    const auto open = parseCsv("path,label\na.wav,\"anger\nb.wav,fear\n");
    QVERIFY(!open.ok());
    QVERIFY(open.error().message.text().find("line 2") != std::string::npos);
    const std::string utf16("\xFF\xFEp\0a\0t\0h\0", 10);
    QVERIFY(parseCsv(utf16).error().message.text().find("UTF-8") != std::string::npos);
}

void CsvTest::namesTheFile() {
    const test::TempFolder folder;
    const auto path = folder.path() / "t.csv";
    QVERIFY(readCsvFile(path).error().kind == ErrorKind::NotFound);
    std::ofstream(path) << "a;b\n1;2\n";
    QCOMPARE(cells(readCsvFile(path)->at(1)), std::string("<1><2>"));
    std::ofstream(path) << "a,b\n\"1,2\n";
    const auto torn = readCsvFile(path);
    QVERIFY(!torn && torn.error().where == path.string());
}

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
