// The order, the heights and the hiding of lanes, with providers of the test's own.
#include "app/studio/recording/lane_registry.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/studio/recording/lane_order.h"
#include "tests/app/studio/studio_fixture.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

class LaneRegistryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void newLanesStandBehindTheirNeighbours();
    void lanesFollowTheirProviders();
    void movedLanesStayWhereTheyWerePut();
    void hiddenAtFirstIsHiddenOnce();
    void providersKnowWhatIsShown();
    void keysMoveResizeAndHide();
    void draggingTheNameMoves();
    void draggingTheEdgeResizes();

private:
    QTemporaryDir folder_;
};

namespace {

// Lanes by name; a name with a star is hidden at first.
class NamedLanes : public LaneProvider {
public:
    explicit NamedLanes(QStringList names) : names_(std::move(names)) {}
    std::vector<LaneGroup> groups() const override { return {{QStringLiteral("g"), QStringLiteral("Group")}}; }
    std::vector<widgets::LaneSpec> lanes(const LaneContext&) const override {
        std::vector<widgets::LaneSpec> specs;
        for (const QString& name : names_) {
            const QString id = QString(name).remove(QLatin1Char('*'));
            specs.push_back({id, id, {}, QStringLiteral("g"), 50, name.endsWith(QLatin1Char('*'))});
        }
        return specs;
    }
    void setContext(const LaneContext&) override { ++contexts_; }
    void setShown(const QSet<QString>& ids) override { shown_ = ids; }
    void setNames(const QStringList& names) {
        names_ = names;
        Q_EMIT lanesChanged();
    }
    int contexts_ = 0;
    QSet<QString> shown_;

private:
    QStringList names_;
};

// A stack with a registry over it, as the page has them.
struct Bench {
    explicit Bench(const QStringList& names) {
        std::vector<std::unique_ptr<LaneProvider>> providers;
        auto made = std::make_unique<NamedLanes>(names);
        provider = made.get();
        providers.push_back(std::move(made));
        registry = std::make_unique<LaneRegistry>(std::move(providers), stack);
        registry->setContext({});
        stack.resize(900, 400);
        stack.show();
    }
    QStringList ids() const {
        QStringList all;
        for (const widgets::LaneSpec& spec : stack.lanes()) all << spec.id;
        return all;
    }
    widgets::LaneStack stack;
    NamedLanes* provider = nullptr;
    std::unique_ptr<LaneRegistry> registry;
};

}  // namespace

void LaneRegistryTest::initTestCase() {
    QVERIFY(folder_.isValid());
    test::useOwnSettings(folder_);
}

void LaneRegistryTest::init() {
    QSettings().clear();
}

void LaneRegistryTest::newLanesStandBehindTheirNeighbours() {
    QCOMPARE(woven({"a", "c"}, {"a", "b", "c"}), QStringList({"a", "b", "c"}));
    QCOMPARE(woven({"c", "a"}, {"z", "a", "b"}), QStringList({"z", "c", "a", "b"}));
    QCOMPARE(woven({}, {"a", "b"}), QStringList({"a", "b"}));
    // Moved b to the top; then a lane d comes behind c, and the a that was there before is gone.
    QCOMPARE(ordered({"b", "c", "d"}, {"b", "a", "c"}), QStringList({"b", "c", "d"}));
    QCOMPARE(ordered({"a", "b"}, {}), QStringList({"a", "b"}));
}

void LaneRegistryTest::lanesFollowTheirProviders() {
    Bench bench({"a", "b"});
    QCOMPARE(bench.ids(), QStringList({"a", "b"}));
    QCOMPARE(bench.provider->contexts_, 1);
    bench.provider->setNames({"a", "x", "b"});
    QCOMPARE(bench.ids(), QStringList({"a", "x", "b"}));
    Q_EMIT bench.provider->messageReady(QStringLiteral("x"), QStringLiteral("nothing to see"));
    QCOMPARE(bench.stack.lane(QStringLiteral("x"))->accessibleDescription(), QStringLiteral("nothing to see"));
}

void LaneRegistryTest::movedLanesStayWhereTheyWerePut() {
    {
        Bench bench({"a", "b", "c"});
        bench.stack.moveLane(QStringLiteral("c"), 0);
        bench.stack.setLaneHeight(QStringLiteral("b"), 99);
        // Another model has no b; its place is kept.
        bench.provider->setNames({"a", "c"});
        QCOMPARE(bench.ids(), QStringList({"c", "a"}));
        bench.stack.moveLane(QStringLiteral("a"), 0);
    }
    Bench again({"a", "b", "c"});
    QCOMPARE(again.ids(), QStringList({"a", "b", "c"}));
    QCOMPARE(again.stack.lane(QStringLiteral("b"))->plotHeight(), 99);
    again.registry->restoreDefaults();
    QCOMPARE(again.ids(), QStringList({"a", "b", "c"}));
    QCOMPARE(again.stack.lane(QStringLiteral("b"))->plotHeight(), 50);
}

void LaneRegistryTest::hiddenAtFirstIsHiddenOnce() {
    {
        Bench bench({"a", "b*"});
        QVERIFY(bench.stack.hidden().contains(QStringLiteral("b")));
        bench.stack.setLaneShown(QStringLiteral("b"), true);
    }
    Bench again({"a", "b*"});
    QVERIFY(!again.stack.hidden().contains(QStringLiteral("b")));
}

void LaneRegistryTest::providersKnowWhatIsShown() {
    Bench bench({"a", "b", "c*"});
    QCOMPARE(bench.provider->shown_, QSet<QString>({"a", "b"}));
    bench.stack.setLaneShown(QStringLiteral("a"), false);
    QCOMPARE(bench.provider->shown_, QSet<QString>({"b"}));
}

void LaneRegistryTest::keysMoveResizeAndHide() {
    Bench bench({"a", "b", "c"});
    QVERIFY(QTest::qWaitForWindowExposed(&bench.stack));
    QTest::keyClick(&bench.stack, Qt::Key_Down);  // chooses a
    QCOMPARE(bench.stack.currentLane(), QStringLiteral("a"));
    QTest::keyClick(&bench.stack, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bench.ids(), QStringList({"b", "a", "c"}));
    QTest::keyClick(&bench.stack, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&bench.stack, Qt::Key_Up, Qt::AltModifier);  // at the top already
    QCOMPARE(bench.ids(), QStringList({"a", "b", "c"}));
    const int before = bench.stack.lane(QStringLiteral("a"))->plotHeight();
    QTest::keyClick(&bench.stack, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(bench.stack.lane(QStringLiteral("a"))->plotHeight() > before);
    QTest::keyClick(&bench.stack, Qt::Key_H);
    QVERIFY(bench.stack.hidden().contains(QStringLiteral("a")));
    QCOMPARE(bench.stack.currentLane(), QStringLiteral("b"));
}

void LaneRegistryTest::draggingTheNameMoves() {
    Bench bench({"a", "b", "c"});
    QVERIFY(QTest::qWaitForWindowExposed(&bench.stack));
    widgets::LaneView* lane = bench.stack.lane(QStringLiteral("a"));
    const QPoint grip(20, 10);
    QTest::mousePress(lane, Qt::LeftButton, {}, grip);
    QTest::mouseMove(lane, grip + QPoint(0, lane->height() + 40));
    QTest::mouseRelease(lane, Qt::LeftButton, {}, grip + QPoint(0, lane->height() + 40));
    QCOMPARE(bench.ids(), QStringList({"b", "a", "c"}));
}

void LaneRegistryTest::draggingTheEdgeResizes() {
    Bench bench({"a", "b"});
    QVERIFY(QTest::qWaitForWindowExposed(&bench.stack));
    widgets::LaneView* lane = bench.stack.lane(QStringLiteral("a"));
    const QPoint edge(300, lane->height() - 2);
    QTest::mousePress(lane, Qt::LeftButton, {}, edge);
    QTest::mouseMove(lane, edge + QPoint(0, 30));
    QTest::mouseRelease(lane, Qt::LeftButton, {}, edge + QPoint(0, 30));
    QCOMPARE(lane->plotHeight(), 80);
    QCOMPARE(bench.stack.heights().value(QStringLiteral("a")), 80);
}

QTEST_MAIN(LaneRegistryTest)
#include "lane_registry_test.moc"
