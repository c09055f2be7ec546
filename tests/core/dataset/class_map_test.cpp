#include "core/dataset/class_map.h"

#include <QTest>

using namespace sigwavnet;

namespace {

ClassMap parsed(const std::string& text) {
    auto map = ClassMap::parse(text);
    return map ? *map : ClassMap();
}

std::string applied(const std::string& map, const std::string& label) {
    return parsed(map).apply(label).value_or("(dropped)");
}

}  // namespace

class ClassMapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsAreMergedDroppedAndKept();
    void mapsAreOneStep();
    void spacesDoNotCount();
    void marksCanBePartsOfNames();
    void textReadsBackAsTheSame();
    void badEntriesAreErrors();
};

void ClassMapTest::labelsAreMergedDroppedAndKept() {
    QCOMPARE(applied("exc=hap,fru=,xxx=", "exc"), std::string("hap"));
    QCOMPARE(applied("exc=hap,fru=,xxx=", "fru"), std::string("(dropped)"));
    QCOMPARE(applied("exc=hap,fru=,xxx=", "sad"), std::string("sad"));
    QCOMPARE(applied("hap=hap,*=", "hap"), std::string("hap"));
    QCOMPARE(applied("hap=hap,*=", "sad"), std::string("(dropped)"));
    QVERIFY(parsed("").empty());
    QCOMPARE(applied("", "sad"), std::string("sad"));
    QVERIFY(parsed("a=b").names("a"));
    QVERIFY(!parsed("a=b").names("b"));
}

void ClassMapTest::mapsAreOneStep() {
    QCOMPARE(applied("a=b,b=a", "a"), std::string("b"));
    QCOMPARE(applied("a=b,b=a", "b"), std::string("a"));
}

void ClassMapTest::spacesDoNotCount() {
    QCOMPARE(applied(" exc = hap , fru = ,", "exc"), std::string("hap"));
    QCOMPARE(applied(" exc = hap , fru = ,", "fru"), std::string("(dropped)"));
}

void ClassMapTest::marksCanBePartsOfNames() {
    QCOMPARE(applied("a\\,b=c\\=d", "a,b"), std::string("c=d"));
    QCOMPARE(applied("\\*=star", "*"), std::string("star"));
    QCOMPARE(applied("\\*=star", "other"), std::string("other"));
}

void ClassMapTest::textReadsBackAsTheSame() {
    for (const char* text : {"", "exc=hap", "exc=hap,fru=,*=", "\\*=", "a\\,b=c\\=d,e\\\\=f"}) {
        const ClassMap map = parsed(text);
        const ClassMap again = parsed(map.text());
        QCOMPARE(again.text(), map.text());
        for (const char* label : {"exc", "fru", "*", "a,b", "e\\", "none"})
            QVERIFY(again.apply(label) == map.apply(label));
    }
    QCOMPARE(parsed("exc=hap,fru=,*=").text(), std::string("exc=hap,fru=,*="));
}

void ClassMapTest::badEntriesAreErrors() {
    for (const char* text : {"hap", "=hap", "a=b,c", "*=x", "a=b,a=c"}) {
        const auto result = ClassMap::parse(text);
        QVERIFY2(!result.ok(), text);
        QVERIFY(result.error().kind == ErrorKind::Invalid);
    }
    QVERIFY(ClassMap::parse("a=b,a=b").ok());
    QVERIFY(ClassMap::parse("a=b,c").error().message.text().find("\"c\"") != std::string::npos);
}

QTEST_APPLESS_MAIN(ClassMapTest)
#include "class_map_test.moc"
