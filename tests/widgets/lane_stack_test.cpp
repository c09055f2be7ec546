#include "widgets/lane_stack.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "widgets/lane_attention.h"
#include "widgets/theme.h"
#include "widgets/time_ruler.h"

using namespace sigwavnet;
using namespace sigwavnet::widgets;

class LaneStackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void picturesArriveOffThePaintEvent();
    void lanesStayInSync();
    void controlWheelZoomsAboutThePointer();
    void plainWheelZoomsOnTheRulerOnly();
    void shiftWheelPans();
    void keysZoomAndPan();
    void dragPansALane();
    void dragSelectsOnTheRuler();
    void clickSeeks();
    void hoverShowsTheIntervalEverywhere();
    void keysReadALane();
    void narrowLanesCarryTheirWords();
    void hiddenLanesAreRemembered();
    void oldPictureStaysUntilTheNewOne();
    void themeChangeRedraws();
    void messagesReplacePictures();
    void newContentReplacesTheOld();
    void menuHidesTheLane();
    void keysCopyTheChosenLane();
    void survivesDestructionWhileDrawing();

private:
    LaneContentPtr attention(int peak, std::chrono::milliseconds delay = {}) const;
    // Where `seconds` stands while all ten seconds are visible.
    static QPoint inPlot(const LaneView* lane, double seconds);
    bool settle() const;
    void wheel(QWidget* target, QPoint place, QPoint notches, Qt::KeyboardModifiers modifiers) const;

    std::unique_ptr<LaneStack> stack_;
};

namespace {

// Attention that takes its time to draw, as a long recording does.
class SlowLane final : public LaneContent {
public:
    SlowLane(LaneContentPtr inner, std::chrono::milliseconds delay)
        : inner_(std::move(inner)), delay_(delay) {}
    QImage render(const LaneRequest& request, const std::atomic<bool>& cancelled) const override {
        QTest::qSleep(int(delay_.count()));
        return inner_->render(request, cancelled);
    }
    std::vector<ValueTick> valueTicks(const QLocale& locale) const override {
        return inner_->valueTicks(locale);
    }
    QStringList readout(double seconds, std::optional<double> place, const QLocale& locale) const override {
        return inner_->readout(seconds, place, locale);
    }
    QString csv(TimeRange range, Progress& progress) const override { return inner_->csv(range, progress); }

private:
    LaneContentPtr inner_;
    std::chrono::milliseconds delay_;
};

}  // namespace

// Ten positions over ten seconds, all weight on position `peak`, each seeing a second more at both sides.
LaneContentPtr LaneStackTest::attention(int peak, std::chrono::milliseconds delay) const {
    AttentionData data;
    data.weights.assign(10, 0.0F);
    data.weights[size_t(peak)] = 1.0F;
    data.grid = {-1.0, 3.0, 0.5, 1.0, 10, TimeRange{0, 10}};
    LaneContentPtr lane = std::make_shared<const AttentionLane>(data);
    if (delay.count() > 0) lane = std::make_shared<const SlowLane>(lane, delay);
    return lane;
}

void LaneStackTest::init() {
    stack_ = std::make_unique<LaneStack>();
    stack_->setLocale(QLocale(QLocale::English));
    stack_->resize(900, 400);
    stack_->axis().reset(10, 0.01);
    stack_->setLanes({{"a", "First", "unit", "one", 60}, {"b", "Second", "", "two", 60}});
    stack_->lane("a")->setContent(attention(3));
    stack_->lane("b")->setContent(attention(6));
    stack_->show();
    QVERIFY(QTest::qWaitForWindowExposed(stack_.get()));
    QVERIFY(settle());
}

void LaneStackTest::cleanup() {
    stack_.reset();
}

bool LaneStackTest::settle() const {
    QCoreApplication::processEvents();
    return QTest::qWaitFor([this] { return !stack_->busy(); }, 5000);
}

QPoint LaneStackTest::inPlot(const LaneView* lane, double seconds) {
    const QRect plot = lane->plot();
    return {int(plot.left() + seconds / 10 * plot.width()), plot.center().y()};
}

void LaneStackTest::wheel(QWidget* target, QPoint place, QPoint notches,
                          Qt::KeyboardModifiers modifiers) const {
    QWheelEvent event(place, target->mapToGlobal(place), QPoint(), notches * 120, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
}

void LaneStackTest::picturesArriveOffThePaintEvent() {
    for (const char* id : {"a", "b"}) {
        const LaneView* lane = stack_->lane(id);
        QVERIFY(!lane->picture().isNull());
        QCOMPARE(lane->pictured().visible, (TimeRange{0, 10}));
        QCOMPARE(double(lane->pictured().pixels.width()), lane->scale().width * lane->devicePixelRatioF());
    }
}

void LaneStackTest::lanesStayInSync() {
    stack_->axis().setVisible({2, 5});
    QVERIFY(settle());
    const LaneView* a = stack_->lane("a");
    const LaneView* b = stack_->lane("b");
    QCOMPARE(a->pictured(), b->pictured());
    QCOMPARE(a->pictured().visible, (TimeRange{2, 5}));
    // The ruler over them has the very same scale.
    const TimeScale ruler = stack_->findChild<TimeRuler*>()->scale();
    QCOMPARE(ruler.width, a->scale().width);
    QCOMPARE(ruler.visible, a->scale().visible);
}

void LaneStackTest::controlWheelZoomsAboutThePointer() {
    LaneView* lane = stack_->lane("a");
    const QPoint place = inPlot(lane, 4);
    wheel(lane, place, {0, 3}, Qt::ControlModifier);
    const TimeRange visible = stack_->axis().visible();
    QVERIFY(std::abs(visible.length() - 10 / std::pow(1.25, 3)) < 1e-9);
    // 4 s still stands at 40 % of the view, to a pixel.
    QVERIFY(std::abs((4 - visible.begin) / visible.length() - 0.4) < 0.005);
    wheel(lane, place, {0, -3}, Qt::ControlModifier);
    QVERIFY(std::abs(stack_->axis().visible().length() - 10) < 1e-9);
}

void LaneStackTest::plainWheelZoomsOnTheRulerOnly() {
    LaneView* lane = stack_->lane("a");
    wheel(lane, inPlot(lane, 5), {0, 1}, Qt::NoModifier);
    QCOMPARE(stack_->axis().visible().length(), 10.0);
    auto* ruler = stack_->findChild<TimeRuler*>();
    wheel(ruler, {inPlot(lane, 5).x(), 5}, {0, 1}, Qt::NoModifier);
    QVERIFY(std::abs(stack_->axis().visible().length() - 8) < 1e-9);
}

void LaneStackTest::shiftWheelPans() {
    stack_->axis().setVisible({4, 6});
    LaneView* lane = stack_->lane("a");
    wheel(lane, inPlot(lane, 5), {0, -1}, Qt::ShiftModifier);
    QVERIFY(std::abs(stack_->axis().visible().begin - 4.2) < 1e-9);
    wheel(lane, inPlot(lane, 5), {1, 0}, Qt::NoModifier);
    QVERIFY(std::abs(stack_->axis().visible().begin - 4.0) < 1e-9);
}

void LaneStackTest::keysZoomAndPan() {
    TimeAxis& axis = stack_->axis();
    QTest::keyClick(stack_.get(), Qt::Key_Plus);
    QVERIFY(std::abs(axis.visible().length() - 10 / 1.5) < 1e-9);
    QVERIFY(std::abs(axis.visible().begin + axis.visible().end - 10) < 1e-9);  // about the middle
    QTest::keyClick(stack_.get(), Qt::Key_Home);
    QCOMPARE(axis.visible().begin, 0.0);
    QTest::keyClick(stack_.get(), Qt::Key_Right);
    QVERIFY(std::abs(axis.visible().begin - 1 / 1.5) < 1e-9);
    QTest::keyClick(stack_.get(), Qt::Key_End);
    QVERIFY(std::abs(axis.visible().end - 10) < 1e-9);
    QTest::keyClick(stack_.get(), Qt::Key_Minus);
    QVERIFY(std::abs(axis.visible().length() - 10) < 1e-9);
    axis.setVisible({1, 2});
    QTest::keyClick(stack_.get(), Qt::Key_0);
    QCOMPARE(axis.visible(), (TimeRange{0, 10}));
}

void LaneStackTest::dragPansALane() {
    stack_->axis().setVisible({4, 6});
    LaneView* lane = stack_->lane("a");
    const QPoint from = inPlot(lane, 5);
    const int quarter = int(lane->scale().width / 4);
    QTest::mousePress(lane, Qt::LeftButton, {}, from);
    QTest::mouseMove(lane, from - QPoint(quarter / 2, 0));
    QTest::mouseMove(lane, from - QPoint(quarter, 0));
    QTest::mouseRelease(lane, Qt::LeftButton, {}, from - QPoint(quarter, 0));
    QVERIFY(std::abs(stack_->axis().visible().begin - 4.5) < 0.01);
    QVERIFY(std::abs(stack_->axis().visible().length() - 2) < 1e-9);
}

void LaneStackTest::dragSelectsOnTheRuler() {
    auto* ruler = stack_->findChild<TimeRuler*>();
    const int from = inPlot(stack_->lane("a"), 2).x();
    const int to = inPlot(stack_->lane("a"), 6).x();
    QTest::mousePress(ruler, Qt::LeftButton, {}, {to, 5});
    QTest::mouseMove(ruler, {(from + to) / 2, 5});
    QTest::mouseMove(ruler, {from, 5});
    QTest::mouseRelease(ruler, Qt::LeftButton, {}, {from, 5});
    QVERIFY(stack_->axis().selection().has_value());
    QVERIFY(std::abs(stack_->axis().selection()->begin - 2) < 0.02);
    QVERIFY(std::abs(stack_->axis().selection()->end - 6) < 0.02);
    QTest::keyClick(stack_.get(), Qt::Key_Escape);
    QVERIFY(!stack_->axis().selection());
}

void LaneStackTest::clickSeeks() {
    QSignalSpy seeks(&stack_->axis(), &TimeAxis::seekRequested);
    LaneView* lane = stack_->lane("b");
    QTest::mouseClick(lane, Qt::LeftButton, {}, inPlot(lane, 7));
    QCOMPARE(seeks.count(), 1);
    QVERIFY(std::abs(seeks[0][0].toDouble() - 7) < 0.02);
    QCOMPARE(stack_->currentLane(), QStringLiteral("b"));
}

void LaneStackTest::hoverShowsTheIntervalEverywhere() {
    LaneView* lane = stack_->lane("a");
    QTest::mouseMove(lane, inPlot(lane, 3.5));
    QVERIFY(stack_->axis().highlight().has_value());
    QCOMPARE(*stack_->axis().highlight(), (TimeRange{2, 5}));
    QCOMPARE(stack_->lane("a")->readout(), QStringList({"1.00", "10.00 × uniform"}));
    QCOMPARE(stack_->lane("b")->readout(), QStringList({"0.00", "0.00 × uniform"}));
    // The other lane is painted differently inside the interval.
    LaneView* other = stack_->lane("b");
    const QImage shown = other->grab().toImage();
    stack_->axis().setHighlight({});
    const QImage plain = other->grab().toImage();
    const double ratio = other->devicePixelRatioF();
    const auto at = [&](const QImage& image, double seconds) {
        return image.pixel((QPointF(inPlot(other, seconds)) * ratio).toPoint() - QPoint(0, int(15 * ratio)));
    };
    QVERIFY(at(shown, 2.5) != at(plain, 2.5));
    QCOMPARE(at(shown, 8.5), at(plain, 8.5));
}

void LaneStackTest::keysReadALane() {
    QTest::keyClick(stack_.get(), Qt::Key_Down);
    QCOMPARE(stack_->currentLane(), QStringLiteral("a"));
    QTest::keyClick(stack_.get(), Qt::Key_Down);
    QTest::keyClick(stack_.get(), Qt::Key_Down);
    QCOMPARE(stack_->currentLane(), QStringLiteral("b"));
    stack_->axis().setCursor(6.45);
    QTest::keyClick(stack_.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(*stack_->axis().cursor() > 6.45 && *stack_->axis().cursor() < 6.5);
    QCOMPARE(*stack_->axis().highlight(), (TimeRange{5, 8}));
    QVERIFY(stack_->accessibleDescription().startsWith(QStringLiteral("Second, 6.4")));
    QVERIFY(stack_->accessibleDescription().contains(QStringLiteral("10.00 × uniform")));
    QCOMPARE(stack_->lane("a")->accessibleName(), QStringLiteral("First, unit"));
}

// Beside a list on a small screen: the plot takes nearly all, name and values stand on it.
void LaneStackTest::narrowLanesCarryTheirWords() {
    const auto share = [&] {
        return double(stack_->lane("a")->plot().width()) / stack_->lane("a")->width();
    };
    QVERIFY(share() < 0.75);
    stack_->resize(280, 400);
    QVERIFY(settle());
    QVERIFY2(share() > 0.75, qPrintable(QString::number(share())));
    const LaneView* lane = stack_->lane("a");
    const QRect values(lane->plot().center().x(), 0, lane->plot().width() / 2, lane->fontMetrics().height());
    const QImage before = stack_->lane("a")->grab(values).toImage();
    stack_->axis().setCursor(3.5);
    QVERIFY(settle());
    QVERIFY(!lane->readout().isEmpty());
    QVERIFY(stack_->lane("a")->grab(values).toImage() != before);
}

void LaneStackTest::hiddenLanesAreRemembered() {
    QSignalSpy changed(stack_.get(), &LaneStack::hiddenChanged);
    stack_->setHidden({"b", "later"});
    QCOMPARE(changed.count(), 1);
    QVERIFY(!stack_->lane("b")->isVisible());
    stack_->setLanes({{"later", "Later", "", "two", 40}, {"a", "First", "", "one", 60}});
    QVERIFY(!stack_->lane("later")->isVisible());
    QVERIFY(!stack_->lane("b"));
    QVERIFY(stack_->lane("a")->content() != nullptr);  // kept, though its place changed
    stack_->setLaneShown("later", true);
    QVERIFY(stack_->lane("later")->isVisible());
}

void LaneStackTest::oldPictureStaysUntilTheNewOne() {
    LaneView* lane = stack_->lane("a");
    lane->setContent(attention(3, std::chrono::milliseconds(300)));
    QVERIFY(settle());
    stack_->axis().setVisible({3, 5});
    QVERIFY(stack_->busy());
    // Not there yet; the old picture is stretched: position 3's cell [3, 4) fills the left half of the plot.
    QCOMPARE(lane->pictured().visible, (TimeRange{0, 10}));
    const QImage stretched = lane->grab().toImage();
    QVERIFY(settle());
    QCOMPARE(lane->pictured().visible, (TimeRange{3, 5}));
    const QImage sharp = lane->grab().toImage();
    const double ratio = lane->devicePixelRatioF();
    for (const double share : {0.2, 0.4, 0.7, 0.9}) {
        const QPoint place = (QPointF(inPlot(lane, 10 * share).x(), lane->height() / 2) * ratio).toPoint();
        QCOMPARE(stretched.pixel(place), sharp.pixel(place));
    }
}

void LaneStackTest::themeChangeRedraws() {
    LaneView* lane = stack_->lane("a");
    QCOMPARE(lane->pictured().theme, &Theme::light());
    stack_->setPalette(paletteOf(Theme::darkened()));
    QVERIFY(settle());
    QCOMPARE(lane->pictured().theme, &Theme::darkened());
    QCOMPARE(lane->picture().pixel(0, 0), Theme::darkened().base.rgb());
}

void LaneStackTest::messagesReplacePictures() {
    LaneView* lane = stack_->lane("a");
    const QImage before = lane->grab().toImage();
    lane->setMessage(QStringLiteral("Too short for this model"));
    QVERIFY(lane->picture().isNull());
    QVERIFY(lane->readout().isEmpty());
    QCOMPARE(lane->accessibleDescription(), QStringLiteral("Too short for this model"));
    QVERIFY(lane->grab().toImage() != before);
}

void LaneStackTest::newContentReplacesTheOld() {
    LaneView* lane = stack_->lane("a");
    const QImage before = lane->picture();
    lane->setContent(attention(8));
    QVERIFY(settle());
    QVERIFY(lane->picture() != before);
    // An old picture that is still being drawn must not come after the new content's.
    lane->setContent(attention(1, std::chrono::milliseconds(150)));
    QTest::qWait(30);
    lane->setContent(attention(8));
    const QImage expected = attention(8)->render(lane->pictured(), std::atomic<bool>(false));
    QVERIFY(settle());
    QTest::qWait(200);
    QCOMPARE(lane->picture().convertToFormat(QImage::Format_RGB32),
             expected.convertToFormat(QImage::Format_RGB32));
}

void LaneStackTest::menuHidesTheLane() {
    stack_->lane("b")->showMenu(stack_->mapToGlobal(QPoint(300, 100)));
    auto* menu = stack_->lane("b")->findChild<QMenu*>();
    QVERIFY(menu);
    QVERIFY(menu->actions().size() >= 6);  // two of its own, a line, picture and data
    stack_->axis().setVisible({2, 3});
    menu->actions()[0]->trigger();
    QCOMPARE(stack_->axis().visible(), (TimeRange{0, 10}));
    menu->actions()[1]->trigger();
    QTRY_VERIFY(!stack_->lane("b")->isVisible());
    QVERIFY(stack_->hidden().contains(QStringLiteral("b")));
}

// The same keys as every plot's; without a chosen lane they copy nothing.
void LaneStackTest::keysCopyTheChosenLane() {
    QApplication::clipboard()->setText(QStringLiteral("mine"));
    QTest::keyClick(stack_.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("mine"));
    stack_->lane("a")->setContent(attention(2));
    QTest::keyClick(stack_.get(), Qt::Key_Down);
    QCOMPARE(stack_->currentLane(), QStringLiteral("a"));
    QTest::keyClick(stack_.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    sigwavnet::SilentProgress progress;
    QCOMPARE(QApplication::clipboard()->text(), attention(2)->csv({0, 10}, progress));
    QTest::keyClick(stack_.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->image().size(), 2 * stack_->lane("a")->size());
}

void LaneStackTest::survivesDestructionWhileDrawing() {
    for (const char* id : {"a", "b"})
        stack_->lane(id)->setContent(attention(2, std::chrono::milliseconds(50)));
    QVERIFY(stack_->busy());
    stack_.reset();
    QCoreApplication::processEvents();
    QVERIFY(!stack_);
}

QTEST_MAIN(LaneStackTest)
#include "lane_stack_test.moc"
