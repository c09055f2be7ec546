// Paths of integrated gradients against functions whose integrals are known.
#include "core/evaluation/gradient_path.h"

#include <QTest>
#include <cmath>
#include <set>
#include <string>

using namespace sigwavnet;

class GradientPathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weightsIntegratePolynomials();
    void goesWhereThePathBends();
    void stopsWhenNothingIsMissed();
    void stepsAreTheMost();
    void errorsComeThrough();
};

namespace {

using Function = std::function<PathValue(double)>;

struct Walked {
    std::vector<PathNode> nodes;
    std::multiset<double> asked;

    double integral(const Function& f) const {
        double sum = 0;
        for (const PathNode& node : nodes) sum += node.weight * f(node.place).slope;
        return sum;
    }
};

Walked walk(Baseline baseline, int steps, const Function& f) {
    Walked walked;
    const auto nodes = refinedPath(baseline, steps, [&](std::span<const double> places) -> Result<std::vector<PathValue>> {
        std::vector<PathValue> values;
        for (const double place : places) values.push_back(f(place));
        walked.asked.insert(places.begin(), places.end());
        return values;
    });
    if (nodes) walked.nodes = *nodes;
    return walked;
}

PathValue cube(double x) {
    return {x * x * x, 3 * x * x};
}

// All of its change within a few parts in a hundred thousand.
PathValue cliff(double x) {
    const double t = std::tanh((x - 0.3) / 1e-5);
    return {t, (1 - t * t) / 1e-5};
}

}  // namespace

void GradientPathTest::weightsIntegratePolynomials() {
    for (const Baseline baseline : {Baseline::Silence, Baseline::Noise}) {
        for (const int steps : {2, 3, 64, 512}) {
            const Walked walked = walk(baseline, steps, cube);
            double all = 0, line = 0;
            for (size_t i = 0; i < walked.nodes.size(); ++i) {
                QVERIFY(i == 0 ? walked.nodes[i].place == 0 : walked.nodes[i].place > walked.nodes[i - 1].place);
                all += walked.nodes[i].weight;
                line += walked.nodes[i].weight * walked.nodes[i].place;
            }
            QCOMPARE(walked.nodes.back().place, 1.0);
            QVERIFY(std::abs(all - 1) < 1e-12 && std::abs(line - 0.5) < 1e-12);  // exact for lines
            if (steps >= 64) QVERIFY(std::abs(walked.integral(cube) - 1) < 0.01);
        }
    }
}

void GradientPathTest::goesWhereThePathBends() {
    for (const Baseline baseline : {Baseline::Silence, Baseline::Noise}) {
        const Walked walked = walk(baseline, 128, cliff);
        QVERIFY2(std::abs(walked.integral(cliff) / 2 - 1) < 0.01, std::to_string(walked.integral(cliff)).c_str());
        // A thousand even steps would not do: ten of them pass the whole cliff at once.
        double even = 0;
        for (int i = 0; i < 1000; ++i) even += cliff((i + 0.5) / 1000).slope / 1000;
        QVERIFY(std::abs(even / 2 - 1) > 0.5);
    }
}

void GradientPathTest::stopsWhenNothingIsMissed() {
    const Walked line = walk(Baseline::Noise, 512, [](double x) { return PathValue{2 * x + 1, 2}; });
    QVERIFY(line.nodes.size() <= 48);
    QCOMPARE(line.asked.size(), line.nodes.size());
    for (const double place : line.asked) QCOMPARE(line.asked.count(place), size_t(1));
}

void GradientPathTest::stepsAreTheMost() {
    for (const int steps : {2, 5, 33, 200}) {
        const Walked walked = walk(Baseline::Silence, steps, [](double x) { return PathValue{std::sin(1e4 * x), 0}; });
        QCOMPARE(walked.asked.size(), size_t(steps));
        QCOMPARE(walked.nodes.size(), size_t(steps));
    }
}

void GradientPathTest::errorsComeThrough() {
    int calls = 0;
    const auto result = refinedPath(Baseline::Noise, 64, [&](std::span<const double> places) -> Result<std::vector<PathValue>> {
        if (++calls > 1) return Error{ErrorKind::Cancelled, "", {}};
        std::vector<PathValue> values;
        for (const double place : places) values.push_back(cliff(place));
        return values;
    });
    QVERIFY(!result && result.error().kind == ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(GradientPathTest)
#include "gradient_path_test.moc"
