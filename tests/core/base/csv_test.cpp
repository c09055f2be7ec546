// Fields and rows of CSV, as RFC 4180 (section 2) writes them.
#include <QTest>

#include <string>
#include <vector>

#include "core/base/csv.h"

using namespace sigwavnet;

class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainFieldsStayAsTheyAre();
    void whatAReaderCouldMistakeIsQuoted();
    void rowsComeBack();
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
    const std::vector<std::string> row{"", "a,b", "\"", "x\r\ny", " z ", "plain"};
    const auto rows = csvRows(csvLine(row) + "\n" + csvLine({"1", "2"}));
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(rows[0] == row);
    QVERIFY((rows[1] == std::vector<std::string>{"1", "2"}));
}

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
