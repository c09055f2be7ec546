#include "widgets/parallel_coordinates.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

#include "widgets/theme.h"

using namespace sigwavnet::widgets;

class ParallelCoordinatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void positionsOnAxes();
    void valuesAsText();
    void betterLinesAreDrawnBrighter();
    void linesWithoutScoreAreGrey();
    void draggingBrushesAnAxis();
    void clickTakesTheBrushAway();
    void keysDoWhatTheMouseDoes();
    void hoverReadsTheNearestLineOff();
    void clickChoosesTheLine();
    void walkingGoesFromTheBest();
    void brushesSurviveNewTrials();
    void csvHoldsEveryValue();
    void namesStayInsideThePicture();
    void paintingShowsWhatIsDrawn();
    void emptyIsCalm();

private:
    QPoint at(int axis, double position) const {
        const auto layout = layoutCoordinates(view_->data(), view_->size(), tabularFont(view_->font()));
        return QPointF(layout.x[size_t(axis)], layout.y(position)).toPoint();
    }
    void drag(int axis, double from, double to) {
        QTest::mousePress(view_.get(), Qt::LeftButton, {}, at(axis, from));
        QTest::mouseMove(view_.get(), at(axis, (from + to) / 2));
        QMouseEvent move(QEvent::MouseMove, at(axis, to), view_->mapToGlobal(at(axis, to)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(view_.get(), &move);
        QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, at(axis, to));
    }
    void hover(const QPoint& point) {
        QMouseEvent move(QEvent::MouseMove, point, view_->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(view_.get(), &move);
    }
    void key(int which, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(view_.get(), Qt::Key(which), modifiers);
    }
    std::unique_ptr<ParallelCoordinates> view_;
};

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

CoordinateAxis axis(const char* name, CoordinateAxis::Kind kind, double low, double high,
                    QStringList words = {}) {
    return {QString::fromLatin1(name), kind, {low, high}, std::move(words), false};
}

CoordinatesData threeTrials() {
    CoordinatesData data;
    data.axes = {axis("Rate", CoordinateAxis::Kind::Log, 1e-4, 1e-1),
                 axis("Kernels", CoordinateAxis::Kind::Categories, 0, 1, {"CQF", "PerLayer", "PerFilter"}),
                 axis("Levels", CoordinateAxis::Kind::Linear, 4, 8),
                 axis("UAR", CoordinateAxis::Kind::Linear, 0, 1)};
    data.axes.back().percent = true;
    data.lines = {
        {"Trial 1", {1e-4, 0, 4, 0.1}}, {"Trial 2", {1e-2, 1, 6, 0.9}}, {"Trial 3", {1e-1, 2, 8, kNan}}};
    return data;
}

// The picture without labels in the way: lines alone cross the middle between two axes.
QColor colourBetween(const CoordinatesData& data, double position) {
    QImage image(600, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    const QFont font;
    paintCoordinates(painter, data, {std::vector<Brush>(data.axes.size()), -1, font}, image.size(),
                     Theme::light());
    const auto layout = layoutCoordinates(data, image.size(), font);
    return image.pixelColor(QPointF((layout.x[2] + layout.x[3]) / 2, layout.y(position)).toPoint());
}

CoordinatesData flat(double position, double score) {
    CoordinatesData data = threeTrials();
    const double level = 4 + 4 * position;
    data.axes[3].range = {score - position, score - position + 1};  // the line lies flat at `position`
    data.lines = {{"Trial 1", {1e-3, 0, level, score}}};
    return data;
}

}  // namespace

void ParallelCoordinatesTest::init() {
    QLocale::setDefault(QLocale::c());
    view_ = std::make_unique<ParallelCoordinates>();
    view_->setPalette(paletteOf(Theme::light()));
    view_->resize(600, 400);
    view_->setData(threeTrials());
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    QTest::mouseMove(view_.get(), QPoint(1, 1));
}

void ParallelCoordinatesTest::positionsOnAxes() {
    const CoordinatesData data = threeTrials();
    QCOMPARE(axisPosition(data.axes[0], 1e-4), 0.0);
    QVERIFY(std::abs(axisPosition(data.axes[0], 1e-2) - 2.0 / 3) < 1e-12);
    QCOMPARE(axisPosition(data.axes[1], 1), 0.5);
    QCOMPARE(axisPosition(data.axes[2], 5), 0.25);
    QCOMPARE(axisPosition(data.axes[2], 80), 1.0);
    QVERIFY(std::isnan(axisPosition(data.axes[2], kNan)));
    CoordinateAxis one = axis("Mode", CoordinateAxis::Kind::Categories, 0, 1, {"only"});
    QCOMPARE(axisPosition(one, 0), 0.5);
}

void ParallelCoordinatesTest::valuesAsText() {
    const CoordinatesData data = threeTrials();
    QCOMPARE(axisValueText(data.axes[1], 2), QStringLiteral("PerFilter"));
    QCOMPARE(axisValueText(data.axes[3], 0.431), QStringLiteral("43.1 %"));
    QCOMPARE(axisValueText(data.axes[2], 6), QStringLiteral("6"));
    QCOMPARE(axisValueText(data.axes[3], kNan), QStringLiteral("–"));
}

void ParallelCoordinatesTest::betterLinesAreDrawnBrighter() {
    const QColor poor = colourBetween(flat(0.1, 0.1), 0.1), good = colourBetween(flat(0.9, 0.9), 0.9);
    QVERIFY(poor != good);
    // Viridis runs from violet to yellow-green.
    QVERIFY(poor.blue() > poor.green());
    QVERIFY(good.green() > good.blue());
    CoordinatesData loss = flat(0.9, 0.9);
    loss.higherIsBetter = false;
    QVERIFY(colourBetween(loss, 0.9).blue() > colourBetween(loss, 0.9).green());
}

void ParallelCoordinatesTest::linesWithoutScoreAreGrey() {
    const CoordinatesData data = threeTrials();
    QImage image(600, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    const QFont font;
    CoordinatesData one = data;
    one.lines = {{"Trial 3", {1e-2, 1, 6, kNan}}};
    one.axes[0].range = {1e-3, 1e-1};
    paintCoordinates(painter, one, {std::vector<Brush>(4), -1, font}, image.size(), Theme::light());
    const auto layout = layoutCoordinates(one, image.size(), font);
    const QColor colour =
        image.pixelColor(QPointF((layout.x[0] + layout.x[1]) / 2 + 20, layout.y(0.5)).toPoint());
    QVERIFY(colour != Theme::light().base);
    QVERIFY(colour.saturation() < 80);
}

void ParallelCoordinatesTest::draggingBrushesAnAxis() {
    QSignalSpy changed(view_.get(), &ParallelCoordinates::brushesChanged);
    drag(2, 0.4, 0.95);
    QVERIFY(changed.count() >= 1);
    const Brush brush = view_->brushes()[2];
    QVERIFY(brush.has_value());
    QVERIFY(std::abs(brush->low - 0.4) < 0.01 && std::abs(brush->high - 0.95) < 0.01);
    QCOMPARE(view_->passing(), std::vector<int>{1});
    drag(1, 0.9, -0.5);  // downwards, past the end
    QCOMPARE(view_->brushes()[1]->low, 0.0);
    QCOMPARE(view_->passing(), std::vector<int>{1});
    drag(0, 0.0, 0.3);
    QVERIFY(view_->passing().empty());
}

void ParallelCoordinatesTest::clickTakesTheBrushAway() {
    view_->setBrush(2, ValueRange{0.4, 0.6});
    view_->setBrush(1, ValueRange{0.4, 0.6});
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, at(2, 0.2));
    QVERIFY(!view_->brushes()[2] && view_->brushes()[1]);
    QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, at(0, 0.2));
    QVERIFY(!view_->brushes()[1]);
    QCOMPARE(view_->passing().size(), size_t(3));
}

void ParallelCoordinatesTest::keysDoWhatTheMouseDoes() {
    key(Qt::Key_Right);
    QCOMPARE(view_->currentAxis(), 0);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    QCOMPARE(view_->currentAxis(), 2);
    key(Qt::Key_Up, Qt::ShiftModifier);  // the upper half
    QCOMPARE(view_->passing(), (std::vector<int>{1, 2}));
    key(Qt::Key_Up, Qt::ShiftModifier);  // stays inside
    QCOMPARE(view_->brushes()[2]->high, 1.0);
    key(Qt::Key_Minus);
    QVERIFY(std::abs(view_->brushes()[2]->low - 0.55) < 1e-9);
    QCOMPARE(view_->passing(), std::vector<int>{});  // level 6 and 8 lie outside
    key(Qt::Key_Plus);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(std::abs(view_->brushes()[2]->low - 0.45) < 1e-9);
    key(Qt::Key_Delete);
    QVERIFY(!view_->brushes()[2]);
    view_->setBrush(0, ValueRange{0, 0.1});
    key(Qt::Key_Escape);
    QCOMPARE(view_->passing().size(), size_t(3));
}

void ParallelCoordinatesTest::hoverReadsTheNearestLineOff() {
    hover(at(2, 0.5));
    QCOMPARE(view_->currentLine().value_or(-1), 1);
    QVERIFY(view_->readout().contains(QStringLiteral("Trial 2")) &&
            view_->readout().contains(QStringLiteral("90.0 %")) &&
            view_->readout().contains(QStringLiteral("PerLayer")));
    QCOMPARE(view_->accessibleDescription(), view_->readout());
    view_->setBrush(3, ValueRange{0, 0.2});  // what a brush leaves out is not read
    hover(at(2, 0.5) + QPoint(1, 0));
    QVERIFY(!view_->currentLine());
    hover(QPoint(3, 3));
    QVERIFY(view_->readout().isEmpty());
}

void ParallelCoordinatesTest::clickChoosesTheLine() {
    QSignalSpy chosen(view_.get(), &ParallelCoordinates::lineActivated);
    const QPoint between = (at(0, axisPosition(threeTrials().axes[0], 1e-2)) + at(1, 0.5)) / 2;
    hover(between);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, between);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toInt(), 1);
}

void ParallelCoordinatesTest::walkingGoesFromTheBest() {
    QSignalSpy chosen(view_.get(), &ParallelCoordinates::lineActivated);
    key(Qt::Key_Down);
    QCOMPARE(*view_->currentLine(), 1);
    key(Qt::Key_Down);
    QCOMPARE(*view_->currentLine(), 0);
    key(Qt::Key_Down);  // without a score: last
    QCOMPARE(*view_->currentLine(), 2);
    key(Qt::Key_Down);
    QCOMPARE(*view_->currentLine(), 2);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    QCOMPARE(chosen.at(0).at(0).toInt(), 0);
    CoordinatesData loss = threeTrials();
    loss.higherIsBetter = false;
    view_->setData(loss);
    QCOMPARE(view_->passing(), (std::vector<int>{0, 1, 2}));
}

void ParallelCoordinatesTest::brushesSurviveNewTrials() {
    view_->setBrush(1, ValueRange{0.4, 0.6});
    CoordinatesData more = threeTrials();
    more.lines.push_back({"Trial 4", {1e-3, 1, 5, 0.95}});
    view_->setData(more);
    QCOMPARE(view_->passing(), (std::vector<int>{3, 1}));
    more.axes[1].name = QStringLiteral("Other");
    view_->setData(more);
    QVERIFY(!view_->brushes()[1]);
}

void ParallelCoordinatesTest::csvHoldsEveryValue() {
    QCOMPARE(view_->csv(), QStringLiteral("trial,Rate,Kernels,Levels,UAR\n"
                                          "Trial 1,0.0001,CQF,4,0.1\n"
                                          "Trial 2,0.01,PerLayer,6,0.9\n"
                                          "Trial 3,0.1,PerFilter,8,\n"));
}

// Twelve axes with long names on a narrow widget: nothing is painted outside, and axes do not cross.
void ParallelCoordinatesTest::namesStayInsideThePicture() {
    CoordinatesData data;
    for (int i = 0; i < 12; ++i)
        data.axes.push_back(axis("A rather long name of an option", CoordinateAxis::Kind::Linear, 0, 1));
    data.lines = {{"Trial 1", std::vector<double>(12, 0.5)}};
    const auto layout = layoutCoordinates(data, QSizeF(400, 200), QFont());
    QCOMPARE(layout.x.size(), size_t(12));
    for (size_t i = 1; i < layout.x.size(); ++i) QVERIFY(layout.x[i] > layout.x[i - 1] + 5);
    QVERIFY(layout.x.front() >= 0 && layout.x.back() <= 400);
    view_->setData(data);
    view_->resize(400, 200);
    QVERIFY(!view_->grab().isNull());
}

// The cached picture is what the pure function draws.
void ParallelCoordinatesTest::paintingShowsWhatIsDrawn() {
    view_->clearFocus();
    const QImage shown = view_->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QImage drawn(shown.size(), QImage::Format_RGB32);
    drawn.setDevicePixelRatio(shown.devicePixelRatio());
    QPainter painter(&drawn);
    paintCoordinates(painter, threeTrials(), {std::vector<Brush>(4), -1, tabularFont(view_->font())},
                     view_->size(), theme(view_->palette()));
    painter.end();
    int different = 0;
    for (int y = 2; y < shown.height() - 2; ++y)
        for (int x = 2; x < shown.width() - 2; ++x)
            different += shown.pixel(x, y) != drawn.pixel(x, y) ? 1 : 0;
    QCOMPARE(different, 0);
}

void ParallelCoordinatesTest::emptyIsCalm() {
    view_->setData({});
    hover(QPoint(100, 100));
    for (const int k : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Delete, Qt::Key_Plus, Qt::Key_Return}) key(k);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, QPoint(100, 100));
    QVERIFY(!view_->currentLine() && view_->readout().isEmpty() && view_->passing().empty());
    QVERIFY(!view_->grab().isNull());
}

QTEST_MAIN(ParallelCoordinatesTest)
#include "parallel_coordinates_test.moc"
