// Filters and the search line.
#include <QTest>

#include "app/project/filter.h"
#include "tests/app/project/project_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

using Rows = std::vector<size_t>;

// Twelve clips of ten speakers: anna labelled 0-3, berta 2 otherwise, 3 alike; 4 is flagged, 5 unsure, 6 has
// a comment; a model scored 0 and 1.
struct Labelled : Bench {
    Labelled() : Bench(12) {
        berta = *project->annotator("berta");
        for (size_t row = 0; row < 4; ++row)
            good = good && project->label(key(row), anna, answer(row % 3)).ok();
        good = good && project->label(key(2), berta, answer(0)).ok() &&
               project->label(key(3), berta, answer(0)).ok();
        good = good && project->label(key(4), anna, {{}, {}, false, Flag::Noise, {}}).ok();
        good = good && project->label(key(5), anna, {{}, {}, true, 0, {}}).ok();
        good = good && project->label(key(6), berta, {{}, {}, false, 0, "Ganz LEISE, später"}).ok();
        const Id model = *project->addModel({0, "h", "m", "", {"anger", "joy"}});
        const std::vector<Suggestion> suggestions = {{key(0), {0.9f, 0.1f}}, {key(1), {0.45f, 0.55f}}};
        good = good && project->setSuggestions(model, suggestions).ok() && project->showModel(model).ok();
    }
    Rows rows(const std::string& line) const {
        const auto filter = parseFilter(line, project->schemes(), project->annotators());
        return filter ? filterItems(project->items(), *filter) : Rows{999};
    }
    Id berta = 0;
    bool good = true;
};

}  // namespace

class FilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statesOfLabels();
    void statesOfOneAnnotator();
    void wordsAreFoundEverywhere();
    void suggestionsAndConfidence();
    void termsAddUp();
    void wrongTermsAreNamed();
};

// Rows are in the order of paths: s0/…00, s0/…10, s1/…01, s1/…11, s2/…02 …
void FilterTest::statesOfLabels() {
    const Labelled bench;
    QVERIFY(bench.good);
    QVERIFY((bench.rows("") == Rows{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
    QVERIFY((bench.rows("is:labelled") == Rows{0, 1, 2, 3, 5}));
    QVERIFY((bench.rows("is:unlabelled") == Rows{4, 6, 7, 8, 9, 10, 11}));
    QVERIFY((bench.rows("is:flagged") == Rows{4}));
    QVERIFY((bench.rows("is:unsure") == Rows{5}));
    QVERIFY((bench.rows("is:commented") == Rows{6}));
    QVERIFY((bench.rows("is:disagreeing") == Rows{2}));
    QVERIFY(bench.rows("is:missing").empty());
}

void FilterTest::statesOfOneAnnotator() {
    const Labelled bench;
    QVERIFY((bench.rows("is:labelled by:berta") == Rows{2, 3}));
    QVERIFY((bench.rows("class:anger by:berta") == Rows{2, 3}));
    QVERIFY((bench.rows("class:anger") == Rows{0, 2, 3}));
    QVERIFY((bench.rows("class:sadness class:joy") == Rows{1, 2}));
    QCOMPARE(bench.rows("is:unlabelled by:berta").size(), size_t(10));
}

void FilterTest::wordsAreFoundEverywhere() {
    const Labelled bench;
    QVERIFY((bench.rows("CLIP-000011") == Rows{3}));
    QVERIFY((bench.rows("leise SPÄTER") == Rows{6}));
    QVERIFY((bench.rows("\"leise, später\"") == Rows{6}));
    QVERIFY(bench.rows("leise, nirgends").empty());
    QVERIFY((bench.rows("speaker:s1") == Rows{2, 3}));
    QCOMPARE(bench.rows("sadness").size(), size_t(4));  // the corpus' own label
}

void FilterTest::suggestionsAndConfidence() {
    const Labelled bench;
    QVERIFY((bench.rows("suggestion:anger") == Rows{0}));
    QVERIFY((bench.rows("confidence:<0.6") == Rows{1}));
    QVERIFY((bench.rows("confidence:>0.6") == Rows{0}));
    QVERIFY((bench.rows("confidence:0.5-0.95") == Rows{0, 1}));
}

void FilterTest::termsAddUp() {
    const Labelled bench;
    QVERIFY((bench.rows("speaker:s0 is:labelled clip confidence:>0.5 class:joy") == Rows{1}));
}

void FilterTest::wrongTermsAreNamed() {
    const Labelled bench;
    for (const char* line :
         {"class:fury", "by:nobody", "is:gone", "confidence:high", "confidence:0.9-0.1", "confidence:<2"}) {
        const auto filter = parseFilter(line, bench.project->schemes(), bench.project->annotators());
        QVERIFY2(!filter && filter.error().kind == ErrorKind::Invalid, line);
    }
    QVERIFY(parseFilter("class:fury", bench.project->schemes(), {}).error().message.text().find("sadness") !=
            std::string::npos);
    QVERIFY(parseFilter("C:\\audio", {}, {}));  // a colon inside a word is no term
}

QTEST_APPLESS_MAIN(FilterTest)
#include "filter_test.moc"
