#include "widgets/histogram.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numeric>

#include "widgets/bar_list.h"

using namespace sigwavnet::widgets;

class HistogramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueIsCountedOnce();
    void edgesAreRound();
    void equalValuesStandAmidEmptyBins();
    void barsSayWhatWasClicked();
    void keysReadBins();
    void keysWalkThroughBars();
};

void HistogramTest::everyValueIsCountedOnce() {
    std::vector<double> values;
    for (int i = 0; i < 1000; ++i) values.push_back(0.37 + 0.0123 * (i % 613));
    const HistogramBins bins = makeBins(values, 20);
    QCOMPARE(std::accumulate(bins.counts.begin(), bins.counts.end(), 0), 1000);
    QVERIFY(bins.low <= 0.37);
    QVERIFY(bins.high >= 0.37 + 0.0123 * 612);
    const double step = (bins.high - bins.low) / double(bins.counts.size());
    for (size_t b = 0; b < bins.counts.size(); ++b) {
        const double low = bins.low + double(b) * step, high = low + step;
        const auto inside = std::count_if(values.begin(), values.end(), [&](double v) { return v >= low && v < high; });
        QVERIFY(std::abs(inside - bins.counts[b]) <= 1);  // a value on an edge may round either way
    }
    QVERIFY(makeBins({}, 20).counts.empty());
}

void HistogramTest::edgesAreRound() {
    const HistogramBins bins = makeBins({0.98, 2.1}, 24);  // a step of 0.05
    QVERIFY(std::abs(bins.low - 0.95) < 1e-12);
    QVERIFY(std::abs((bins.high - bins.low) / double(bins.counts.size()) - 0.05) < 1e-12);
    QCOMPARE(bins.counts.front(), 1);
    QCOMPARE(bins.counts.back(), 1);
}

void HistogramTest::equalValuesStandAmidEmptyBins() {
    const HistogramBins bins = makeBins(std::vector<double>(408, 2.0), 24);
    QCOMPARE(std::accumulate(bins.counts.begin(), bins.counts.end(), 0), 408);
    QCOMPARE(bins.counts.front(), 0);
    QCOMPARE(bins.counts.back(), 0);
    QVERIFY(bins.low < 2 && bins.high > 2);
}

void HistogramTest::barsSayWhatWasClicked() {
    BarList list(QStringLiteral("Classes"));
    list.setRows({{QStringLiteral("anger"), 100, {}}, {QStringLiteral("fear"), 54, {}}});
    list.resize(list.sizeHint());
    QSignalSpy clicked(&list, &BarList::clicked);
    QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(20, list.height() * 3 / 4));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.front().front().toString(), QStringLiteral("fear"));
    QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(20, list.height() + 5));
    QCOMPARE(clicked.count(), 1);
}

void HistogramTest::keysReadBins() {
    Histogram histogram;
    histogram.setLocale(QLocale(QLocale::English));
    histogram.setData({0, 3, {4, 0, 7}}, QStringLiteral("Duration [s]"));
    QCOMPARE(histogram.accessibleName(), QStringLiteral("Duration [s]"));
    QTest::keyClick(&histogram, Qt::Key_Right);
    QCOMPARE(histogram.accessibleDescription(), QStringLiteral("0 to 1: 4"));
    QTest::keyClick(&histogram, Qt::Key_End);
    QTest::keyClick(&histogram, Qt::Key_Right);
    QCOMPARE(histogram.accessibleDescription(), QStringLiteral("2 to 3: 7"));
    QCOMPARE(histogram.csv(), QStringLiteral("Duration [s],,count\n0,1,4\n1,2,0\n2,3,7\n"));
}

void HistogramTest::keysWalkThroughBars() {
    BarList list(QStringLiteral("Classes"));
    list.setRows({{QStringLiteral("anger"), 75, {}}, {QStringLiteral("fear"), 25, {}}});
    QSignalSpy clicked(&list, &BarList::clicked);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);  // stays at the last
    QCOMPARE(list.accessibleDescription(), QStringLiteral("fear: 25   25.0 %"));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.front().front().toString(), QStringLiteral("fear"));
    QCOMPARE(list.csv(), QStringLiteral("Classes,count\nanger,75\nfear,25\n"));
}

QTEST_MAIN(HistogramTest)
#include "histogram_test.moc"
