#include "widgets/time_axis.h"

#include <QSignalSpy>
#include <QTest>

using namespace sigwavnet;
using namespace sigwavnet::widgets;

class TimeAxisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsWithEverythingVisible();
    void zoomKeepsTheAnchorInPlace();
    void zoomStopsAtBothEnds();
    void panStaysInside();
    void endsKeepTheZoom();
    void revealTurnsThePage();
    void selectionIsPutRight();
    void cursorStaysInside();
    void nothingIsToldTwice();
    void emptyRecordingHoldsStill();

private:
    std::unique_ptr<TimeAxis> axis_;
};

void TimeAxisTest::init() {
    axis_ = std::make_unique<TimeAxis>();
    axis_->reset(10, 0.01);
}

void TimeAxisTest::startsWithEverythingVisible() {
    QCOMPARE(axis_->visible().begin, 0.0);
    QCOMPARE(axis_->visible().end, 10.0);
    QVERIFY(!axis_->cursor() && !axis_->selection() && !axis_->highlight());
}

void TimeAxisTest::zoomKeepsTheAnchorInPlace() {
    axis_->zoom(2, 4);
    // 4 s stood at 40 % of the view; 5 s wide, it begins at 4 - 0.4 * 5.
    QCOMPARE(axis_->visible().begin, 2.0);
    QCOMPARE(axis_->visible().end, 7.0);
    axis_->zoom(0.5, 4);
    QCOMPARE(axis_->visible().begin, 0.0);
    QCOMPARE(axis_->visible().end, 10.0);
}

void TimeAxisTest::zoomStopsAtBothEnds() {
    axis_->zoom(0.1, 5);
    QCOMPARE(axis_->visible().length(), 10.0);
    for (int i = 0; i < 60; ++i) axis_->zoom(1.5, 3);
    QVERIFY(std::abs(axis_->visible().length() - 0.01) < 1e-9);
    QVERIFY(axis_->visible().begin <= 3 && axis_->visible().end >= 3);
    axis_->zoom(-1, 3);
    axis_->zoom(0, 3);
    QVERIFY(std::abs(axis_->visible().length() - 0.01) < 1e-9);
}

void TimeAxisTest::panStaysInside() {
    axis_->setVisible({2, 4});
    axis_->pan(-5);
    QCOMPARE(axis_->visible(), (TimeRange{0, 2}));
    axis_->pan(100);
    QCOMPARE(axis_->visible(), (TimeRange{8, 10}));
}

void TimeAxisTest::endsKeepTheZoom() {
    axis_->setVisible({2, 4});
    axis_->goToEnd();
    QCOMPARE(axis_->visible(), (TimeRange{8, 10}));
    axis_->goToBegin();
    QCOMPARE(axis_->visible(), (TimeRange{0, 2}));
    axis_->fit();
    QCOMPARE(axis_->visible(), (TimeRange{0, 10}));
}

void TimeAxisTest::revealTurnsThePage() {
    axis_->setVisible({2, 4});
    axis_->reveal(3.9);
    QCOMPARE(axis_->visible(), (TimeRange{2, 4}));
    axis_->reveal(4.5);
    QVERIFY(axis_->visible().begin < 4.5 && axis_->visible().begin > 4.3);
    QCOMPARE(axis_->visible().length(), 2.0);
}

void TimeAxisTest::selectionIsPutRight() {
    axis_->setSelection(TimeRange{7, 3});
    QCOMPARE(*axis_->selection(), (TimeRange{3, 7}));
    axis_->setSelection(TimeRange{-4, 2});
    QCOMPARE(*axis_->selection(), (TimeRange{0, 2}));
    axis_->setSelection(TimeRange{5, 5.001});
    QVERIFY(!axis_->selection());
}

void TimeAxisTest::cursorStaysInside() {
    axis_->setCursor(12);
    QCOMPARE(*axis_->cursor(), 10.0);
    QCOMPARE(axis_->anchor(), 10.0);
    axis_->setVisible({0, 4});
    QCOMPARE(axis_->anchor(), 2.0);  // the cursor is out of sight: the middle
}

void TimeAxisTest::nothingIsToldTwice() {
    QSignalSpy visible(axis_.get(), &TimeAxis::visibleChanged);
    QSignalSpy cursor(axis_.get(), &TimeAxis::cursorChanged);
    QSignalSpy selection(axis_.get(), &TimeAxis::selectionChanged);
    axis_->setVisible({1, 2});
    axis_->setVisible({1, 2});
    axis_->setCursor(1);
    axis_->setCursor(1);
    axis_->setSelection(TimeRange{1, 2});
    axis_->setSelection(TimeRange{2, 1});
    QCOMPARE(visible.count(), 1);
    QCOMPARE(cursor.count(), 1);
    QCOMPARE(selection.count(), 1);
}

void TimeAxisTest::emptyRecordingHoldsStill() {
    axis_->reset(0, 0.01);
    axis_->zoom(2, 0);
    axis_->pan(1);
    axis_->setVisible({1, 2});
    QCOMPARE(axis_->visible(), (TimeRange{0, 0}));
}

QTEST_MAIN(TimeAxisTest)
#include "time_axis_test.moc"
