// The scheduler against a second, plain reading of its rules, and against cases worked out by hand.
#include "core/search/asha.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>

#include "core/dataset/portable_random.h"

using namespace sigwavnet;

class AshaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rungsByMultiplication();
    void stoppingRateDropsTheLowestRungs();
    void settingsWithoutARungAreErrors();
    void bestThirdClimbs();
    void topRungIsScannedFirst();
    void tiesGoToTheLowerTrial();
    void failuresRankLastAndNeverClimb();
    void secondReportIsIgnored();
    void aReportOpensAtMostOneJob();
    void agreesWithThePlainOracle();
};

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

// Written from the rules alone, with no regard for speed: every decision starts from a list of what happened.
class Oracle {
public:
    Oracle(int rungs, int eta, int maxTrials) : rungs_(rungs), eta_(eta), maxTrials_(maxTrials) {}

    void started(int trial, int rung) { begun_.insert({trial, rung}); }
    void reported(int trial, int rung, double score) { results_.emplace(std::pair(rung, trial), score); }

    std::optional<TrialJob> decide() const {
        for (int rung = rungs_ - 2; rung >= 0; --rung) {
            const int finishers = countOn(rung);
            for (int rank = 0; rank < finishers / eta_; ++rank) {
                const int trial = withRank(rung, rank);
                if (std::isfinite(results_.at({rung, trial})) && !begun_.count({trial, rung + 1}))
                    return TrialJob{trial, rung + 1};
            }
        }
        int next = 0;
        while (begun_.count({next, 0})) ++next;
        if (next >= maxTrials_) return std::nullopt;
        return TrialJob{next, 0};
    }

private:
    int countOn(int rung) const {
        int count = 0;
        for (const auto& [place, score] : results_) count += place.first == rung ? 1 : 0;
        return count;
    }

    bool beats(int rung, int a, int b) const {
        const double x = results_.at({rung, a}), y = results_.at({rung, b});
        if (std::isfinite(x) && !std::isfinite(y)) return true;
        if (!std::isfinite(x) && std::isfinite(y)) return false;
        if (std::isfinite(x) && x > y) return true;
        if (std::isfinite(x) && x < y) return false;
        return a < b;
    }

    int withRank(int rung, int rank) const {
        for (const auto& [place, score] : results_) {
            if (place.first != rung) continue;
            int better = 0;
            for (const auto& [other, otherScore] : results_)
                better += other.first == rung && beats(rung, other.second, place.second) ? 1 : 0;
            if (better == rank) return place.second;
        }
        return -1;
    }

    int rungs_, eta_, maxTrials_;
    std::set<std::pair<int, int>> begun_;            // trial, rung
    std::map<std::pair<int, int>, double> results_;  // rung, trial
};

struct Told {
    TrialJob job;
    bool start = false;
    double score = 0;
};

// One random search: workers that are free or busy, scores with many ties, failures, repeated reports,
// restarts.
class Schedule {
public:
    explicit Schedule(uint64_t seed)
        : random_(seed),
          rungs_(1 + int(random_.below(5))),
          eta_(2 + int(random_.below(3))),
          maxTrials_(1 + int(random_.below(28))),
          workers_(1 + size_t(random_.below(6))),
          asha_(rungs_, eta_, maxTrials_),
          oracle_(rungs_, eta_, maxTrials_) {}

    // Empty when the two agreed in everything.
    std::string run() {
        for (int step = 0; step < 1000; ++step) {
            const std::optional<TrialJob> job = asha_.next();
            if (job != oracle_.decide()) return "they choose different jobs at step " + std::to_string(step);
            if (!job && running_.empty())
                return asha_.finished() ? "" : "no job, nobody busy, and yet not finished";
            if (job && running_.size() < workers_ && random_.below(2) == 0) {
                begin(*job);
            } else if (!running_.empty()) {
                endOne();
            }
            if (random_.below(10) == 0 && !log_.empty()) repeatOne();
            if (random_.below(10) == 0) restart();
        }
        return "it never ends";
    }

private:
    void begin(TrialJob job) {
        asha_.start(job);
        oracle_.started(job.trial, job.rung);
        log_.push_back({job, true, 0});
        running_.push_back(job);
    }

    void endOne() {
        const size_t which = size_t(random_.below(running_.size()));
        const TrialJob job = running_[which];
        running_.erase(running_.begin() + long(which));
        const double score = random_.below(5) == 0 ? kNan : double(random_.below(4)) / 4;
        if (std::isnan(score) && random_.below(2) == 0)
            asha_.reportFailure(job);
        else
            asha_.report(job, score);
        oracle_.reported(job.trial, job.rung, score);
        log_.push_back({job, false, score});
    }

    // As a worker does that was killed between its report and its next step, with another score for good
    // measure.
    void repeatOne() {
        const Told told = log_[size_t(random_.below(log_.size()))];
        if (told.start)
            asha_.start(told.job);
        else
            asha_.report(told.job, double(random_.below(4)));
    }

    void restart() {
        asha_ = Asha(rungs_, eta_, maxTrials_);
        for (const Told& told : log_) {
            if (told.start)
                asha_.start(told.job);
            else
                asha_.report(told.job, told.score);
        }
    }

    PortableRandom random_;
    int rungs_, eta_, maxTrials_;
    size_t workers_;
    Asha asha_;
    Oracle oracle_;
    std::vector<TrialJob> running_;
    std::vector<Told> log_;
};

// Starts trials 0 … on rung 0 and reports their scores.
Asha withScores(int rungs, int eta, const std::vector<double>& scores) {
    Asha asha(rungs, eta, 100);
    for (size_t t = 0; t < scores.size(); ++t) {
        asha.start({int(t), 0});
        asha.report({int(t), 0}, scores[t]);
    }
    return asha;
}

bool is(const std::optional<TrialJob>& job, int trial, int rung) {
    return job && *job == TrialJob{trial, rung};
}

AshaOptions options(int r, int R, int eta, int s = 0) {
    return {r, R, eta, s};
}

}  // namespace

void AshaTest::rungsByMultiplication() {
    const auto rungs = rungMilestones(options(1, 243, 3));
    QVERIFY(rungs && *rungs == std::vector<int>({1, 3, 9, 27, 81, 243}));
    QVERIFY(*rungMilestones(options(2, 486, 3)) == std::vector<int>({2, 6, 18, 54, 162, 486}));
    QVERIFY(*rungMilestones(options(1, 1000, 10)) == std::vector<int>({1, 10, 100, 1000}));
    QVERIFY(*rungMilestones(options(1, 100, 3)) == std::vector<int>({1, 3, 9, 27, 81}));
    QVERIFY(*rungMilestones(options(4, 4, 2)) == std::vector<int>({4}));
}

void AshaTest::stoppingRateDropsTheLowestRungs() {
    QVERIFY(*rungMilestones(options(1, 27, 3, 1)) == std::vector<int>({3, 9, 27}));
    QVERIFY(*rungMilestones(options(1, 27, 3, 3)) == std::vector<int>({27}));
}

void AshaTest::settingsWithoutARungAreErrors() {
    for (const AshaOptions& wrong : {options(0, 9, 3), options(10, 9, 3), options(1, 9, 1),
                                     options(1, 9, 3, -1), options(1, 9, 3, 3), options(1, 0, 3)}) {
        const auto rungs = rungMilestones(wrong);
        QVERIFY(!rungs);
        QVERIFY(rungs.error().kind == ErrorKind::Invalid);
    }
}

void AshaTest::bestThirdClimbs() {
    Asha asha = withScores(3, 3, {0.1, 0.5});
    QVERIFY(is(asha.next(), 2, 0));  // floor(2 / 3) = 0
    asha.start({2, 0});
    asha.report({2, 0}, 0.3);
    QVERIFY(is(asha.next(), 1, 1));
    asha.start({1, 1});
    QVERIFY(is(asha.next(), 3, 0));  // promoted once
}

void AshaTest::topRungIsScannedFirst() {
    Asha asha = withScores(3, 2, {0.1, 0.2, 0.3, 0.4});
    for (int trial : {3, 2}) {
        QVERIFY(is(asha.next(), trial, 1));
        asha.start({trial, 1});
        asha.report({trial, 1}, 0.5 - 0.1 * trial);  // 0.2, 0.3: the order turns round
    }
    asha.start({4, 0});
    asha.report({4, 0}, 0.9);
    asha.start({5, 0});
    asha.report({5, 0}, 0.8);
    QVERIFY(is(asha.next(), 2, 2));  // although trial 4 could climb to rung 1
    asha.start({2, 2});
    QVERIFY(is(asha.next(), 4, 1));
    asha.report({2, 2}, 0.35);
    QVERIFY(is(asha.best(), 2, 2));
}

void AshaTest::tiesGoToTheLowerTrial() {
    QVERIFY(is(withScores(2, 2, {0.4, 0.7, 0.7, 0.4}).next(), 1, 1));
    QVERIFY(is(withScores(2, 4, {0.5, 0.5, 0.5, 0.5}).next(), 0, 1));
}

void AshaTest::failuresRankLastAndNeverClimb() {
    Asha asha = withScores(2, 2, {kNan, kNan, -std::numeric_limits<double>::infinity(), 0.0});
    QCOMPARE(asha.places(0).front().trial, 3);
    QCOMPARE(asha.places(0).back().trial, 2);
    QVERIFY(is(asha.next(), 3, 1));  // four ended the rung, two may climb
    asha.start({3, 1});
    QVERIFY(is(asha.next(), 4, 0));  // the second place belongs to a failure
    asha.reportFailure({3, 1});
    QVERIFY(is(asha.best(), 3, 0));
    QVERIFY(asha.openJobs().empty());
}

void AshaTest::secondReportIsIgnored() {
    Asha asha = withScores(2, 2, {0.1, 0.2});
    QVERIFY(!asha.report({0, 0}, 0.9));
    QVERIFY(!asha.reportFailure({1, 0}));
    QVERIFY(!asha.report({0, 1}, 0.9));  // was never started there
    QVERIFY(!asha.report({7, 0}, 0.9));
    QCOMPARE(asha.places(0).size(), size_t(2));
    QVERIFY(is(asha.next(), 1, 1));
}

// Why a worker without work may go: with all trials drawn, no report ever leaves two jobs behind.
void AshaTest::aReportOpensAtMostOneJob() {
    PortableRandom random(5);
    for (int round = 0; round < 200; ++round) {
        Asha asha(4, 2 + int(random.below(3)), 24);
        std::vector<TrialJob> running;
        while (const auto job = asha.next()) {
            asha.start(*job);
            running.push_back(*job);
        }
        while (!running.empty()) {
            const size_t which = size_t(random.below(running.size()));
            asha.report(running[which], double(random.below(6)));
            running.erase(running.begin() + long(which));
            int opened = 0;
            while (const auto job = asha.next()) {
                asha.start(*job);
                running.push_back(*job);
                ++opened;
            }
            QVERIFY(opened <= 1);
        }
        QVERIFY(asha.finished());
    }
}

void AshaTest::agreesWithThePlainOracle() {
    for (uint64_t seed = 1; seed <= 4000; ++seed) {
        const std::string difference = Schedule(seed).run();
        QVERIFY2(difference.empty(), ("schedule " + std::to_string(seed) + ": " + difference).c_str());
    }
}

QTEST_APPLESS_MAIN(AshaTest)
#include "asha_test.moc"
