// Deletion and insertion curves: how fast the answer goes, and comes back, with the cells that a map names first.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/dataset/portable_random.h"
#include "core/evaluation/trust_parts.h"

namespace sigwavnet {

namespace {

constexpr size_t kCopiesAtOnce = 8;

struct Cell {
    size_t row = 0, block = 0;
    double effect = 0, energy = 0;
};

std::vector<Cell> filledCells(const TestedClip& clip) {
    std::vector<Cell> cells;
    const CellGrid& grid = clip.map.grid;
    for (size_t row = 0; row < grid.rows(); ++row) {
        for (size_t b = 0; b < grid.blocks(); ++b) {
            const ClipProbe::Cut& cut = grid.cuts[row][b];
            if (cut.begin == cut.end) continue;
            Cell cell{row, b, clip.map.cells.at(row, b), 0};
            for (size_t i = cut.begin; i < cut.end; ++i)
                cell.energy += double(clip.probe.rows()[row][i]) * double(clip.probe.rows()[row][i]);
            cells.push_back(cell);
        }
    }
    return cells;
}

// The clip's rows with the first `count` cells of an order removed, or with nothing but them.
BandRows changedRows(const TestedClip& clip, const std::vector<Cell>& order, size_t count, bool insertion) {
    BandRows rows = clip.probe.rows();
    if (insertion)
        for (auto& row : rows) std::fill(row.begin(), row.end(), 0.0f);
    for (size_t i = 0; i < count; ++i) {
        const ClipProbe::Cut& cut = clip.map.grid.cuts[order[i].row][order[i].block];
        const std::vector<float>& whole = clip.probe.rows()[order[i].row];
        for (size_t n = cut.begin; n < cut.end; ++n) rows[order[i].row][n] = insertion ? whole[n] : 0.0f;
    }
    return rows;
}

Result<std::vector<double>> curveOf(const TestedClip& clip, const std::vector<Cell>& order,
                                    const std::vector<double>& shares, bool insertion) {
    std::vector<double> curve;
    for (size_t first = 0; first < shares.size(); first += kCopiesAtOnce) {
        std::vector<BandRows> copies;
        for (size_t i = first; i < std::min(first + kCopiesAtOnce, shares.size()); ++i)
            copies.push_back(
                changedRows(clip, order, size_t(std::lround(shares[i] * double(order.size()))), insertion));
        SWN_ASSIGN(const Matrix<float> logits, clip.probe.logitsOf(copies));
        for (size_t i = 0; i < logits.rows; ++i)
            curve.push_back(softmaxOf(logits.row(i), logits.columns)[size_t(clip.map.label)]);
    }
    return curve;
}

double areaUnder(const std::vector<double>& curve) {
    double area = 0;
    for (size_t i = 1; i < curve.size(); ++i) area += (curve[i - 1] + curve[i]) / 2;
    return area / double(curve.size() - 1);
}

void addTo(RemovalCurve& curve, const std::vector<double>& values, double weight) {
    curve.probability.resize(values.size(), 0.0);
    for (size_t i = 0; i < values.size(); ++i) curve.probability[i] += weight * values[i];
}

// The clip's orders: as the map says, by energy, then by chance.
std::vector<std::vector<Cell>> ordersOf(const TestedClip& clip, const TrustOptions& options) {
    std::vector<Cell> cells = filledCells(clip);
    std::vector<std::vector<Cell>> orders;
    std::stable_sort(cells.begin(), cells.end(), [](const Cell& a, const Cell& b) { return a.effect > b.effect; });
    orders.push_back(cells);
    std::stable_sort(cells.begin(), cells.end(), [](const Cell& a, const Cell& b) { return a.energy > b.energy; });
    orders.push_back(cells);
    PortableRandom random(options.seed);
    for (int i = 0; i < options.randomOrders; ++i) {
        random.shuffle(cells);
        orders.push_back(cells);
    }
    return orders;
}

// Mean over the clips of the deviation of the areas by chance.
double spreadOf(const std::vector<double>& areas) {
    if (areas.size() < 2) return 0;
    const double mean = std::accumulate(areas.begin(), areas.end(), 0.0) / double(areas.size());
    double squares = 0;
    for (const double area : areas) squares += (area - mean) * (area - mean);
    return std::sqrt(squares / double(areas.size() - 1));
}

Status addClip(const TestedClip& clip, const TrustOptions& options, double weight, bool insertion,
               const std::vector<double>& shares, RemovalTest::Orders& orders) {
    const std::vector<std::vector<Cell>> list = ordersOf(clip, options);
    std::vector<double> chanceAreas;
    for (size_t i = 0; i < list.size(); ++i) {
        SWN_ASSIGN(const std::vector<double> curve, curveOf(clip, list[i], shares, insertion));
        if (i == 0) addTo(orders.map, curve, weight);
        if (i == 1) addTo(orders.energy, curve, weight);
        if (i < 2) continue;
        addTo(orders.chance, curve, weight / double(options.randomOrders));
        chanceAreas.push_back(areaUnder(curve));
    }
    orders.chanceSpread += weight * spreadOf(chanceAreas);
    return {};
}

}  // namespace

Result<RemovalTest> testRemoval(std::span<const TestedClip> clips, const TrustOptions& options, const Step& step) {
    RemovalTest test;
    for (int i = 0; i <= options.steps; ++i) test.shares.push_back(double(i) / options.steps);
    for (const TestedClip& clip : clips) {
        for (const bool insertion : {false, true}) {
            SWN_TRY(step());
            SWN_TRY(addClip(clip, options, 1.0 / double(clips.size()), insertion, test.shares,
                            insertion ? test.insertion : test.deletion));
        }
    }
    for (RemovalTest::Orders* orders : {&test.deletion, &test.insertion})
        for (RemovalCurve* curve : {&orders->map, &orders->energy, &orders->chance})
            curve->area = areaUnder(curve->probability);
    return test;
}

}  // namespace sigwavnet
