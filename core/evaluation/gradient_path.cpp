#include "core/evaluation/gradient_path.h"

#include <algorithm>
#include <cmath>

namespace sigwavnet {

namespace {

constexpr int kMostSpread = 48;
constexpr size_t kHalvedAtOnce = 8;
constexpr double kFirstPlace = 1e-8;
constexpr double kTolerance = 0.01;  // of the whole change
constexpr double kNarrowest = 1e-12;

struct Point {
    double place;
    PathValue at;
};

struct Piece {
    Point from, to;

    double width() const { return to.place - from.place; }
    double middle() const {
        const bool decades = from.place > 0 && to.place > 2 * from.place;
        return decades ? std::sqrt(from.place * to.place) : (from.place + to.place) / 2;
    }
    // What the trapezoid misses of the value's change.
    double error() const {
        return std::abs(to.at.value - from.at.value - width() * (from.at.slope + to.at.slope) / 2);
    }
};

std::vector<double> spreadPlaces(Baseline baseline, int steps) {
    const int pieces = std::clamp(steps / 4, 2, kMostSpread) - 1;
    const int logSpaced = baseline == Baseline::Silence ? 3 * pieces / 4 : 0, even = pieces - logSpaced;
    std::vector<double> places{0};
    for (int i = 0; i < logSpaced; ++i) places.push_back(std::pow(kFirstPlace, 1 - double(i) / logSpaced));
    for (int i = 1; i <= even; ++i) places.push_back(double(i) / even);
    std::sort(places.begin(), places.end());
    return places;
}

std::vector<PathNode> trapezoids(std::vector<Piece> pieces) {
    std::sort(pieces.begin(), pieces.end(),
              [](const Piece& a, const Piece& b) { return a.from.place < b.from.place; });
    std::vector<PathNode> nodes{{0, 0}};
    for (const Piece& piece : pieces) {
        nodes.back().weight += piece.width() / 2;
        nodes.push_back({piece.to.place, piece.width() / 2});
    }
    return nodes;
}

// The pieces worth halving, the worst first.
std::vector<size_t> worstPieces(const std::vector<Piece>& pieces, size_t most) {
    std::vector<size_t> worst;
    for (size_t i = 0; i < pieces.size(); ++i)
        if (pieces[i].width() > kNarrowest && pieces[i].error() > 0) worst.push_back(i);
    most = std::min(most, worst.size());
    std::partial_sort(worst.begin(), worst.begin() + std::ptrdiff_t(most), worst.end(),
                      [&](size_t a, size_t b) { return pieces[a].error() > pieces[b].error(); });
    worst.resize(most);
    return worst;
}

}  // namespace

Result<std::vector<PathNode>> refinedPath(Baseline baseline, int steps, const PathValues& at) {
    const std::vector<double> spread = spreadPlaces(baseline, steps);
    SWN_ASSIGN(const std::vector<PathValue> values, at(spread));
    std::vector<Piece> pieces;
    for (size_t i = 1; i < spread.size(); ++i)
        pieces.push_back({{spread[i - 1], values[i - 1]}, {spread[i], values[i]}});
    const double allowed = kTolerance * std::abs(values.back().value - values.front().value);
    for (size_t left = size_t(steps) - spread.size(); left > 0;) {
        double missed = 0;
        for (const Piece& piece : pieces) missed += piece.error();
        const std::vector<size_t> worst = worstPieces(pieces, std::min(left, kHalvedAtOnce));
        if (missed <= allowed || worst.empty()) break;
        std::vector<double> middles;
        for (const size_t i : worst) middles.push_back(pieces[i].middle());
        SWN_ASSIGN(const std::vector<PathValue> found, at(middles));
        for (size_t m = 0; m < worst.size(); ++m) {
            const Point middle{middles[m], found[m]};
            pieces.push_back({middle, pieces[worst[m]].to});
            pieces[worst[m]].to = middle;
        }
        left -= worst.size();
    }
    return trapezoids(std::move(pieces));
}

}  // namespace sigwavnet
