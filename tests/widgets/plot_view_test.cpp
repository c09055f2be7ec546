#include "widgets/plot_view.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

#include "widgets/theme.h"

using namespace sigwavnet::widgets;

class PlotViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsAllAtFirst();
    void wheelZoomsAtTheCursor();
    void modifiersZoomOneAxis();
    void draggingPansAndDoubleClickResets();
    void keysZoomPanAndRead();
    void hoverReadsEverySeries();
    void drawsTheCurveWhereItIs();
    void seriesDifferWithoutColour();
    void messageTakesThePlaceOfData();
    void csvIsWideForSharedX();
    void csvIsLongOtherwise();
    void newDataMayKeepTheWindow();
    void octavesAreEquallyWide();
    void equalScalesKeepCirclesRound();
    void conjugatePairsAreReadAndWrittenOnce();

private:
    PlotLayout layout() const {
        return layoutPlot(view_->plot(), view_->window(), view_->size(), view_->font());
    }
    void hover(const QPointF& at);
    void wheel(int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<PlotView> view_;
};

namespace {

Series named(const char* name, std::vector<double> x, std::vector<double> y) {
    Series series;
    series.name = QString::fromLatin1(name);
    series.x = std::move(x);
    series.y = std::move(y);
    return series;
}

Plot line() {
    Plot plot;
    plot.title = QStringLiteral("Response");
    plot.x = {QStringLiteral("frequency"), QStringLiteral("Hz")};
    plot.y = {QStringLiteral("gain"), QStringLiteral("dB")};
    Series start, learned;
    start.name = QStringLiteral("start");
    start.ink = {Ink::Role::Initial};
    start.pen = Qt::DashLine;
    learned.name = QStringLiteral("learned");
    for (int i = 0; i <= 100; ++i) {
        start.x.push_back(80.0 * i);
        start.y.push_back(-10);
        learned.x.push_back(80.0 * i);
        learned.y.push_back(-0.2 * i);
    }
    plot.series = {start, learned};
    plot.yRange = ValueRange{-40, 0};
    return plot;
}

}  // namespace

void PlotViewTest::init() {
    QLocale::setDefault(QLocale::c());
    view_ = std::make_unique<PlotView>();
    view_->setPalette(paletteOf(Theme::light()));
    view_->resize(500, 300);
    view_->setPlot(line());
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
}

void PlotViewTest::wheel(int delta, Qt::KeyboardModifiers modifiers) {
    const QPointF at =
        layout().area.topLeft() + QPointF(layout().area.width() / 4, layout().area.height() / 2);
    QWheelEvent event(at, view_->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(view_.get(), &event);
}

void PlotViewTest::hover(const QPointF& at) {
    QMouseEvent event(QEvent::MouseMove, at, view_->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QApplication::sendEvent(view_.get(), &event);
}

void PlotViewTest::showsAllAtFirst() {
    const PlotWindow all{{0, 8000}, {-40, 0}};
    QVERIFY(view_->window() == all);
    QCOMPARE(view_->accessibleName(), QStringLiteral("Response"));
}

void PlotViewTest::wheelZoomsAtTheCursor() {
    QSignalSpy changed(view_.get(), &PlotView::windowChanged);
    wheel(120);
    QCOMPARE(changed.count(), 1);
    const PlotWindow window = view_->window();
    QVERIFY(std::abs(window.x.length() - 8000 / 1.25) < 1e-6);
    QVERIFY(std::abs(window.y.length() - 40 / 1.25) < 1e-6);
    // What was under the cursor, a quarter from the left and in the middle, stays there.
    QVERIFY(std::abs(window.x.low + window.x.length() / 4 - 2000) < 1e-6);
    QVERIFY(std::abs(window.y.low + window.y.length() / 2 - -20) < 1e-6);
    wheel(-120);
    QVERIFY(std::abs(view_->window().x.length() - 8000) < 1e-6);
    for (int i = 0; i < 40; ++i) wheel(-120);
    QVERIFY(view_->window().x.length() < 8000 * 1.6);  // zooming out has an end
}

void PlotViewTest::modifiersZoomOneAxis() {
    wheel(120, Qt::ShiftModifier);
    QVERIFY(view_->window().x.length() < 7999);
    QVERIFY(std::abs(view_->window().y.length() - 40) < 1e-9);
    view_->resetWindow();
    wheel(120, Qt::ControlModifier);
    QVERIFY(std::abs(view_->window().x.length() - 8000) < 1e-9);
    QVERIFY(view_->window().y.length() < 39);
}

void PlotViewTest::draggingPansAndDoubleClickResets() {
    const QPoint from = layout().area.center().toPoint();
    const double perPixel = 8000 / layout().area.width();
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(50, 0), view_->mapToGlobal(from + QPoint(50, 0)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view_.get(), &move);
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, from + QPoint(50, 0));
    QVERIFY(std::abs(view_->window().x.low - -50 * perPixel) < perPixel);
    QVERIFY(std::abs(view_->window().y.low - -40) < 1e-9);
    QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, from);
    QCOMPARE(view_->window().x.low, 0.0);
    QCOMPARE(view_->window().x.high, 8000.0);
}

void PlotViewTest::keysZoomPanAndRead() {
    view_->setFocus();
    QTest::keyClick(view_.get(), Qt::Key_Plus);
    QVERIFY(view_->window().x.length() < 7999);
    QTest::keyClick(view_.get(), Qt::Key_0);
    QCOMPARE(view_->window().x.length(), 8000.0);
    QTest::keyClick(view_.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(std::abs(view_->window().x.low - 800) < 1e-9);
    QTest::keyClick(view_.get(), Qt::Key_0);
    QVERIFY(view_->readout().isEmpty());
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QTest::keyClick(view_.get(), Qt::Key_Right);
    QCOMPARE(view_->readout(), QStringLiteral("frequency 0.08000 kHz\nstart −10.00 dB\nlearned −0.2000 dB"));
    QCOMPARE(view_->accessibleDescription(), view_->readout());
    QTest::keyClick(view_.get(), Qt::Key_Left);
    QTest::keyClick(view_.get(), Qt::Key_Left);  // stays at the first point
    QVERIFY(view_->readout().startsWith(QStringLiteral("frequency 0 kHz")));
}

void PlotViewTest::hoverReadsEverySeries() {
    const QPointF at(layout().toX(4010), layout().area.center().y());
    hover(at);
    QVERIFY(view_->readout().contains(QStringLiteral("learned −10.00 dB")));
    hover({2, 2});
    QVERIFY(view_->readout().isEmpty());
}

void PlotViewTest::drawsTheCurveWhereItIs() {
    const PlotLayout place = layout();
    const QImage image = view_->grab().toImage();
    const QColor accent = Theme::light().accent;
    const double ratio = image.devicePixelRatio();
    const auto accentNear = [&](double x, double y) {
        for (int dy = -2; dy <= 2; ++dy) {
            const QPoint pixel = (QPointF(place.toX(x), place.toY(y) + dy) * ratio).toPoint();
            const QColor colour = image.pixelColor(pixel);
            if (std::abs(colour.red() - accent.red()) + std::abs(colour.green() - accent.green()) +
                    std::abs(colour.blue() - accent.blue()) <
                60)
                return true;
        }
        return false;
    };
    for (const double x : {1000.0, 3000.0, 7000.0}) {
        QVERIFY(accentNear(x, -0.2 * x / 80));
        QVERIFY(!accentNear(x, -0.2 * x / 80 - 15));
    }
}

void PlotViewTest::seriesDifferWithoutColour() {
    // The dashed start leaves gaps along its constant line, the same picture in grey.
    const PlotLayout place = layout();
    const QImage image = view_->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const double ratio = image.devicePixelRatio();
    int dark = 0, light = 0;
    for (double x = 4800; x < 7800; x += 20) {
        int darkest = 255;
        for (int dy = -1; dy <= 1; ++dy)
            darkest = std::min(
                darkest, qGray(image.pixel((QPointF(place.toX(x), place.toY(-10) + dy) * ratio).toPoint())));
        (darkest < 200 ? dark : light) += 1;
    }
    QVERIFY(dark > 10 && light > 10);
}

void PlotViewTest::messageTakesThePlaceOfData() {
    Plot plot = line();
    plot.message = QStringLiteral("The kernel has no scaling function.");
    view_->setPlot(plot);
    hover(layout().area.center());
    QVERIFY(view_->readout().isEmpty());
    view_->clearFocus();  // its frame has the accent too
    const QColor accent = Theme::light().accent;
    const QImage image = view_->grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) QVERIFY(image.pixelColor(x, y) != accent);
}

void PlotViewTest::csvIsWideForSharedX() {
    const QStringList lines = plotCsv(line()).split(QLatin1Char('\n'));
    QCOMPARE(lines.at(0), QStringLiteral("frequency [Hz],start [dB],learned [dB]"));
    QCOMPARE(lines.at(2), QStringLiteral("80,-10,-0.2"));
    QCOMPARE(lines.size(), 103);  // title, 101 points, end of the last line
}

void PlotViewTest::csvIsLongOtherwise() {
    Plot plot = line();
    plot.series[0].x = {1, 2};
    plot.series[0].y = {3, 4};
    plot.series[0].name = QStringLiteral("a \"b\"");
    const QStringList lines = plotCsv(plot).split(QLatin1Char('\n'));
    QCOMPARE(lines.at(0), QStringLiteral("series,frequency [Hz],gain [dB]"));
    QCOMPARE(lines.at(1), QStringLiteral("\"a \"\"b\"\"\",1,3"));
    QCOMPARE(lines.size(), 1 + 2 + 101 + 1);
}

void PlotViewTest::newDataMayKeepTheWindow() {
    wheel(120);
    const PlotWindow zoomed = view_->window();
    view_->setPlot(line(), true);
    QVERIFY(view_->window() == zoomed);
    view_->setPlot(line());
    QCOMPARE(view_->window().x.length(), 8000.0);
}

void PlotViewTest::octavesAreEquallyWide() {
    Plot plot;
    plot.x = {QStringLiteral("frequency"), QStringLiteral("Hz")};
    plot.octaves = true;
    plot.xRange = ValueRange{125, 4000};  // five of them
    plot.series = {named("a", {0, 250, 4000}, {1, 2, 3})};
    view_->setPlot(plot);
    QVERIFY(std::abs(view_->window().x.length() - 5) < 1e-12);
    const PlotLayout place = layout();
    const double octave = place.toX(250) - place.toX(125);
    QVERIFY(std::abs(place.toX(4000) - place.toX(2000) - octave) < 1e-9);
    QVERIFY(std::abs(place.fromX(place.toX(777)) - 777) < 1e-9);
    hover({place.toX(260), place.area.center().y()});
    QVERIFY(view_->readout().startsWith(QStringLiteral("frequency 0.2500 kHz")));
    QTest::keyClick(view_.get(), Qt::Key_Plus);  // zooms about the middle octave
    QVERIFY(std::abs(view_->window().x.low + view_->window().x.high - std::log2(125.0) - std::log2(4000.0)) < 1e-9);
}

void PlotViewTest::equalScalesKeepCirclesRound() {
    Plot plot;
    plot.equalScales = true;
    plot.xRange = ValueRange{-2, 2};
    plot.yRange = ValueRange{-1, 1};
    plot.series = {named("a", {0}, {0})};
    view_->setPlot(plot);
    const PlotLayout place = layout();
    QVERIFY(std::abs((place.toX(1) - place.toX(0)) - (place.toY(0) - place.toY(1))) < 1e-9);
}

void PlotViewTest::conjugatePairsAreReadAndWrittenOnce() {
    Plot plot;
    plot.x = {QStringLiteral("real"), {}};
    plot.y = {QStringLiteral("imaginary"), {}};
    Series zeros = named("zeros", {-1, 0.5}, {0, 0.25});
    zeros.style = Series::Style::Points;
    zeros.mirrored = true;
    plot.series.push_back(zeros);
    view_->setPlot(plot);
    QVERIFY(plot.yHome().low <= -0.25);
    QTest::keyClick(view_.get(), Qt::Key_Left);
    QVERIFY(view_->readout().contains(QStringLiteral("zeros ±0.25")));
    QCOMPARE(plotCsv(plot), QStringLiteral("series,real,imaginary\nzeros,-1,0\nzeros,0.5,0.25\n"
                                           "zeros,0.5,-0.25\n"));
}

QTEST_MAIN(PlotViewTest)
#include "plot_view_test.moc"
