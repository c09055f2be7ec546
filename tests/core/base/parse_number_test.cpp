// Numbers out of text: all of it or nothing, in every locale.
#include "core/base/parse_number.h"

#include <QTest>

#include <clocale>
#include <cmath>
#include <cstdint>
#include <limits>

using namespace sigwavnet;

class ParseNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAllOfTheText();
    void refusesWhatIsOutOfRange();
    void readsAPointWhereACommaIsSpoken();
};

void ParseNumberTest::takesAllOfTheText() {
    QVERIFY(parseNumber<double>("0.5") == 0.5);
    QVERIFY(parseNumber<double>("-1e-3") == -0.001);
    QVERIFY(parseNumber<float>("0.1") == 0.1F);
    QVERIFY(parseNumber<int>("-7") == -7);
    QVERIFY(std::isnan(parseNumber<double>("nan").value_or(0)));
    for (const char* text : {"", " 1", "1 ", "+1", "1,5", "1.5s", "one", "0x10"})
        QVERIFY2(!parseNumber<double>(text), text);
    for (const char* text : {"", "1.0", "1e3", "--1"}) QVERIFY2(!parseNumber<int>(text), text);
}

void ParseNumberTest::refusesWhatIsOutOfRange() {
    QVERIFY(parseNumber<uint64_t>("18446744073709551615") == std::numeric_limits<uint64_t>::max());
    QVERIFY(!parseNumber<uint64_t>("18446744073709551616"));
    QVERIFY(!parseNumber<uint64_t>("-1"));
    QVERIFY(!parseNumber<double>("1e999"));
}

void ParseNumberTest::readsAPointWhereACommaIsSpoken() {
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8")) QSKIP("This machine has no German locale.");
    const auto value = parseNumber<double>("2.25");
    std::setlocale(LC_NUMERIC, "C");
    QVERIFY(value == 2.25);
}

QTEST_APPLESS_MAIN(ParseNumberTest)
#include "parse_number_test.moc"
