#include "widgets/curve_plot.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <random>
#include <set>

#include "widgets/theme.h"

using namespace sigwavnet::widgets;

class CurvePlotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void smoothingIsTheCorrectedAverage();
    void smoothingNeverRewritesThePast();
    void smoothingPassesGaps();
    void decimationKeepsEverySpike();
    void decimationBreaksAtGaps();
    void spikeAmongManyPointsIsVisible();
    void spikeIsVisibleAmongManyCurves();
    void spikeStaysVisibleZoomedOut();
    void gapIsLeftOpen();
    void loneCurveOfOnePointShows();
    void showsAllAndGrowsWithTheData();
    void keepsAZoomedWindowWhenPointsCome();
    void wheelZoomsAtTheCursorAndDoubleClickShowsAll();
    void draggingPans();
    void cursorReadsAllCurves();
    void keysReadZoomAndPan();
    void logarithmicAxis();
    void legendShowsNamesInFull();
    void legendLeavesOutWhatNamesShare();
    void curvesDifferInColourAndDash();
    void clickTellsTheCurve();
    void csvHasAColumnACurve();
    void newerChangesReplaceADrawing();

private:
    CurveScale scale() const {
        return layoutCurves(picture(), view_->window(), view_->size(), view_->font()).scale;
    }
    CurvePicture picture() const;
    // The picture on screen once it is drawn.
    QImage picturePixels();
    bool hasInk(const QImage& image, const QPointF& at, int radius = 1) const;

    std::unique_ptr<CurvePlot> view_;
};

namespace {

CurveSeries ramp(int points, double slope = 1) {
    CurveSeries series;
    for (int i = 0; i < points; ++i) series.append(float(i), float(slope * i));
    return series;
}

// Zero but for one point.
CurveSeries spike(int points, int at, float height) {
    CurveSeries series;
    for (int i = 0; i < points; ++i) series.append(float(i), i == at ? height : 0.0F);
    return series;
}

std::vector<CurveStyle> styles(int count) {
    std::vector<CurveStyle> all;
    for (int i = 0; i < count; ++i) all.push_back(CurveStyle::ofIndex(QStringLiteral("run %1").arg(i), i));
    return all;
}

}  // namespace

void CurvePlotTest::init() {
    QLocale::setDefault(QLocale::c());
    view_ = std::make_unique<CurvePlot>(Quantity{QStringLiteral("Epoch"), {}},
                                        Quantity{QStringLiteral("Loss"), {}});
    view_->setPalette(paletteOf(Theme::light()));
    view_->resize(500, 300);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
}

CurvePicture CurvePlotTest::picture() const {
    CurvePicture picture;
    picture.x = {QStringLiteral("Epoch"), {}};
    picture.y = {QStringLiteral("Loss"), {}};
    picture.whole = true;
    picture.logarithmic = view_->logarithmic();
    for (size_t i = 0; i < view_->curveCount(); ++i)
        picture.curves.push_back(
            {styles(int(i) + 1).back(), std::make_shared<CurveSeries>(view_->series(i))});
    return picture;
}

QImage CurvePlotTest::picturePixels() {
    if (!QTest::qWaitFor([this] { return !view_->busy(); }, 20000)) qFatal("the curves were never drawn");
    return view_->grab().toImage();
}

bool CurvePlotTest::hasInk(const QImage& image, const QPointF& at, int radius) const {
    const QRgb ground = Theme::light().base.rgb(), grid = Theme::light().grid.rgb();
    for (int dy = -radius; dy <= radius; ++dy)
        for (int dx = -radius; dx <= radius; ++dx) {
            const QColor colour = image.pixelColor(at.toPoint() + QPoint(dx, dy));
            // Curves have colour; ground, grid and axes are grey.
            if (colour.rgb() != ground && colour.rgb() != grid && colour.saturation() > 60) return true;
        }
    return false;
}

// Σ β^(n-k) y_k / Σ β^(n-k) for y = 1, 2, 4 and β = 0.5: 1; (0.5 + 2)/1.5; (0.25 + 1 + 4)/1.75.
void CurvePlotTest::smoothingIsTheCorrectedAverage() {
    Smoother smoother(0.5);
    QCOMPARE(smoother.next(1), 1.0F);
    QCOMPARE(smoother.next(2), float(2.5 / 1.5));
    QCOMPARE(smoother.next(4), float(5.25 / 1.75));
}

void CurvePlotTest::smoothingNeverRewritesThePast() {
    std::mt19937 random(7);
    std::normal_distribution<float> noise;
    CurveSeries live, whole;
    live.setSmoothing(0.9);
    std::vector<float> before;
    for (int i = 0; i < 500; ++i) {
        const float y = noise(random);
        live.append(float(i), y);
        whole.append(float(i), y);
        for (size_t k = 0; k < before.size(); ++k) QCOMPARE(live.shown()[k], before[k]);
        before.assign(live.shown().begin(), live.shown().end());
    }
    whole.setSmoothing(0.9);  // all at once gives the same as point by point
    for (size_t k = 0; k < before.size(); ++k) QCOMPARE(whole.shown()[k], before[k]);
    QVERIFY(std::abs(live.shown()[499]) < 1);
    QCOMPARE(live.raw()[499], whole.raw()[499]);
}

void CurvePlotTest::smoothingPassesGaps() {
    Smoother smoother(0.5);
    smoother.next(1);
    QVERIFY(std::isnan(smoother.next(std::numeric_limits<float>::quiet_NaN())));
    QCOMPARE(smoother.next(2), float(2.5 / 1.5));
}

void CurvePlotTest::decimationKeepsEverySpike() {
    CurveSeries series = spike(10000, 4321, 5);
    CurveScale scale;
    scale.x = {0, 9999};
    scale.y = {0, 5};
    scale.width = 300;
    scale.height = 100;
    std::vector<CurveVertex> line;
    decimate(series.x(), series.raw(), scale, line);
    QVERIFY(line.size() <= 4 * 301);
    int tops = 0;
    for (const CurveVertex& vertex : line) tops += vertex.y < 0.5F;
    QCOMPARE(tops, 1);
    for (size_t i = 1; i < line.size(); ++i) QVERIFY(line[i].x >= line[i - 1].x);
}

void CurvePlotTest::decimationBreaksAtGaps() {
    CurveSeries series({0, 1, 2, 3, 4}, {1, 1, std::nanf(""), 1, 1});
    CurveScale scale;
    scale.x = {0, 4};
    scale.y = {0, 2};
    scale.width = 400;
    scale.height = 100;
    std::vector<CurveVertex> line;
    decimate(series.x(), series.raw(), scale, line);
    QCOMPARE(line.size(), size_t(5));
    QVERIFY(std::isnan(line[2].y));
    QCOMPARE(line[1].x, 100.0F);
    QCOMPARE(line[3].x, 300.0F);
}

void CurvePlotTest::spikeAmongManyPointsIsVisible() {
    view_->setCurves(styles(1), {spike(10000, 6789, 3)});
    const QImage image = picturePixels();
    const CurveScale place = scale();
    for (const double height : {0.5, 1.5, 2.5, 2.9})
        QVERIFY2(hasInk(image, {place.toX(6789), place.toY(height)}), qPrintable(QString::number(height)));
    QVERIFY(!hasInk(image, {place.toX(5000), place.toY(1.5)}));
}

// The way of drawing for many curves must show it as well.
void CurvePlotTest::spikeIsVisibleAmongManyCurves() {
    const int count = int(kMostDashed) + 10;
    std::vector<CurveSeries> series;
    for (int i = 0; i < count; ++i) series.push_back(spike(10000, i == 3 ? 6789 : 10, i == 3 ? 3.0F : 0.5F));
    view_->setCurves(styles(count), series);
    const QImage image = picturePixels();
    const CurveScale place = scale();
    for (const double height : {0.7, 1.5, 2.5, 2.9})
        QVERIFY2(hasInk(image, {place.toX(6789), place.toY(height)}), qPrintable(QString::number(height)));
    QVERIFY(hasInk(image, {place.toX(5000), place.toY(0)}));
    QVERIFY(!hasInk(image, {place.toX(5000), place.toY(1.5)}));
}

void CurvePlotTest::spikeStaysVisibleZoomedOut() {
    view_->setCurves(styles(1), {spike(10000, 6789, 3)});
    for (int i = 0; i < 30; ++i) QTest::keyClick(view_.get(), Qt::Key_Minus);
    QVERIFY(view_->window().x.length() > 12000);
    QVERIFY(hasInk(picturePixels(), {scale().toX(6789), scale().toY(2.9)}));
}

void CurvePlotTest::gapIsLeftOpen() {
    CurveSeries series;
    for (int i = 0; i < 30; ++i) series.append(float(i), i >= 10 && i < 20 ? std::nanf("") : 1.0F);
    view_->setCurves(styles(1), {series});
    const QImage image = picturePixels();
    QVERIFY(hasInk(image, {scale().toX(5), scale().toY(1)}));
    QVERIFY(!hasInk(image, {scale().toX(14.5), scale().toY(1)}));
    QVERIFY(hasInk(image, {scale().toX(25), scale().toY(1)}));
}

void CurvePlotTest::loneCurveOfOnePointShows() {
    view_->setCurves(styles(1), {CurveSeries({1}, {2})});
    QVERIFY(hasInk(picturePixels(), {scale().toX(1), scale().toY(2)}, 3));
}

void CurvePlotTest::showsAllAndGrowsWithTheData() {
    view_->setCurves(styles(1), {ramp(10)});
    QCOMPARE(view_->window().x.high, 9.0);
    QVERIFY(view_->window().y.high > 9 && view_->window().y.low < 0);
    view_->append(0, 20, 30);
    QCOMPARE(view_->window().x.high, 20.0);
    QVERIFY(view_->window().y.high > 30);
    view_->setLeastRange(ValueRange{0, 50}, ValueRange{0, 100});
    QCOMPARE(view_->window().x.high, 50.0);
    QCOMPARE(view_->window().y.low, 0.0);
    QCOMPARE(view_->window().y.high, 100.0);
}

void CurvePlotTest::keepsAZoomedWindowWhenPointsCome() {
    view_->setCurves(styles(1), {ramp(10)});
    view_->setWindow({{2, 4}, {1, 5}});
    view_->append(0, 20, 30);
    QVERIFY((view_->window() == CurveWindow{{2, 4}, {1, 5}}));
    view_->resetWindow();
    QCOMPARE(view_->window().x.high, 20.0);
}

void CurvePlotTest::wheelZoomsAtTheCursorAndDoubleClickShowsAll() {
    view_->setCurves(styles(1), {ramp(101)});
    const CurveWindow before = view_->window();
    const QPointF at(scale().toX(25), scale().toY(60));
    QWheelEvent event(at, view_->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view_.get(), &event);
    QVERIFY(view_->window().x.length() < 0.7 * before.x.length());
    QVERIFY(view_->window().y.length() < 0.7 * before.y.length());
    // Other ticks may make the axis some pixels wider, no more.
    QVERIFY(std::abs(scale().toX(25) - at.x()) < 12);
    QVERIFY(std::abs(scale().toY(60) - at.y()) < 1.5);
    QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, at.toPoint());
    QVERIFY(view_->window() == before);
}

void CurvePlotTest::draggingPans() {
    view_->setCurves(styles(1), {ramp(101)});
    const CurveWindow before = view_->window();
    const QPoint from = scale().toX(50) > 0 ? QPoint(int(scale().toX(50)), 150) : QPoint();
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view_.get(), from + QPoint(40, 0));
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, from + QPoint(40, 0));
    QVERIFY(std::abs(view_->window().x.low - (before.x.low - 40 / scale().width * before.x.length())) < 1e-6);
    QCOMPARE(view_->window().x.length(), before.x.length());
}

void CurvePlotTest::cursorReadsAllCurves() {
    view_->setCurves(styles(2), {ramp(11), ramp(11, 10)});
    QTest::mouseMove(view_.get(), QPointF(scale().toX(4.2), scale().toY(50)).toPoint());
    QCOMPARE(view_->readout(), QStringLiteral("Epoch 4\nrun 1 40.00\nrun 0 4.000"));
    QCOMPARE(view_->accessibleDescription(), view_->readout());
    view_->setSmoothing(0.5);
    QTest::mouseMove(view_.get(), QPointF(scale().toX(0), scale().toY(50)).toPoint());
    QVERIFY2(view_->readout().contains(QStringLiteral("measured 0")), qPrintable(view_->readout()));
}

void CurvePlotTest::keysReadZoomAndPan() {
    view_->setCurves(styles(1), {ramp(11)});
    view_->setFocus();
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QCOMPARE(view_->readout(), QStringLiteral("Epoch 0\nrun 0 0"));
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QCOMPARE(view_->readout(), QStringLiteral("Epoch 1\nrun 0 1.000"));
    QTest::keyClick(view_.get(), Qt::Key_End);
    QVERIFY(view_->readout().startsWith(QStringLiteral("Epoch 10")));
    const CurveWindow all = view_->window();
    QTest::keyClick(view_.get(), Qt::Key_Plus);
    QVERIFY(view_->window().x.length() < all.x.length());
    const double low = view_->window().x.low;
    QTest::keyClick(view_.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view_->window().x.low > low);
    QTest::keyClick(view_.get(), Qt::Key_0);
    QVERIFY(view_->window() == all);
}

void CurvePlotTest::logarithmicAxis() {
    view_->setCurves(styles(1), {CurveSeries({0, 1, 2, 3}, {1, 0, 100, 10})});
    view_->setLogarithmic(true);
    QVERIFY(view_->window().y.low < 0 && view_->window().y.low > -0.5);
    QVERIFY(view_->window().y.high > 2 && view_->window().y.high < 2.5);
    const CurveScale place = scale();
    // 10 lies halfway between 1 and 100; 0 has no place.
    QVERIFY(std::abs(place.toY(10) - (place.toY(1) + place.toY(100)) / 2) < 1e-9);
    QVERIFY(std::isnan(place.toY(0)));
    const QImage image = picturePixels();
    QVERIFY(hasInk(image, {place.toX(2.5), (place.toY(100) + place.toY(10)) / 2}, 2));
    QVERIFY(!hasInk(image, {place.toX(1), place.toY(20)}, 2));
    const Ticks ticks = logarithmicTicks({0, 2}, 5);
    QCOMPARE(ticks.labels, QStringList({QStringLiteral("1"), QStringLiteral("10"), QStringLiteral("100")}));
}

void CurvePlotTest::legendShowsNamesInFull() {
    view_->setCurves(styles(4), {ramp(3), ramp(3), ramp(3), ramp(3)});
    const CurveLayout layout = layoutCurves(picture(), view_->window(), view_->size(), view_->font());
    QCOMPARE(layout.legend.entries.size(), size_t(4));
    QCOMPARE(layout.legend.entries[2].text, QStringLiteral("run 2"));
    QVERIFY(layout.legend.more.isEmpty());
    // Many: as many as there is room for, and a count.
    const auto many = styles(200);
    view_->setCurves(many);
    const CurveLegend legend = layoutCurves(picture(), view_->window(), view_->size(), view_->font()).legend;
    QVERIFY(legend.entries.size() > 10 && legend.entries.size() < 200);
    QCOMPARE(legend.more, QStringLiteral("and %1 more").arg(200 - legend.entries.size()));
    QVERIFY(legend.height < 0.35 * view_->height());
}

void CurvePlotTest::legendLeavesOutWhatNamesShare() {
    QCOMPARE(
        withoutCommonStart({QStringLiteral("emodb-small-seed-1"), QStringLiteral("emodb-small-seed-12")}),
        QStringList({QStringLiteral("…1"), QStringLiteral("…12")}));
    QCOMPARE(withoutCommonStart({QStringLiteral("training"), QStringLiteral("train")}),
             QStringList({QStringLiteral("training"), QStringLiteral("train")}));
    QCOMPARE(withoutCommonStart({QStringLiteral("alone")}), QStringList(QStringLiteral("alone")));
}

void CurvePlotTest::curvesDifferInColourAndDash() {
    std::set<std::pair<int, int>> looks;
    for (int i = 0; i < 28; ++i) {
        const CurveStyle style = CurveStyle::ofIndex({}, i);
        looks.insert({style.ink.index, int(style.pen)});
    }
    QCOMPARE(looks.size(), size_t(28));
    QVERIFY(CurveStyle::ofIndex({}, 0).pen != CurveStyle::ofIndex({}, 1).pen);
}

void CurvePlotTest::clickTellsTheCurve() {
    view_->setCurves(styles(2), {ramp(11), ramp(11, 10)});
    QSignalSpy spy(view_.get(), &CurvePlot::curveClicked);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, QPointF(scale().toX(5), scale().toY(50)).toPoint());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().toInt(), 1);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, QPointF(scale().toX(1), scale().toY(90)).toPoint());
    QCOMPARE(spy.size(), 1);
}

void CurvePlotTest::csvHasAColumnACurve() {
    view_->setCurves(styles(2),
                     {CurveSeries({1, 2}, {0.5F, 0.25F}), CurveSeries({2, 3}, {1, std::nanf("")})});
    QCOMPARE(view_->csv(), QStringLiteral("Epoch,run 0,run 1\n1,0.5,\n2,0.25,1\n3,,\n"));
}

void CurvePlotTest::newerChangesReplaceADrawing() {
    std::vector<CurveSeries> series(300, spike(10000, 1, 1));
    view_->setCurves(styles(300), series);
    QCoreApplication::processEvents();  // the worker is at it now
    view_->setCurves(styles(1), {ramp(11)});
    const QImage image = picturePixels();
    QVERIFY(hasInk(image, {scale().toX(5), scale().toY(5)}));
    QVERIFY(!view_->busy());
}

QTEST_MAIN(CurvePlotTest)
#include "curve_plot_test.moc"
