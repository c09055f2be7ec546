// 1 000 runs of 10 000 epochs: how long the list takes to open, cold and with its indices, and how many
// frames a second their curves keep while a person zooms and pans.
//
//   benchmark_curves [FOLDER]     (a scratch folder; made, and removed afterwards, when none is named)
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

#include "core/training/run_record.h"
#include "widgets/curve_plot.h"
#include "widgets/theme.h"

using namespace sigwavnet;
using namespace sigwavnet::widgets;
namespace fs = std::filesystem;

namespace {

constexpr int kRuns = 1000, kEpochs = 10000;

// As the trainer writes them: the columns that every run has.
void writeRun(const fs::path& folder, int run) {
    fs::create_directories(folder);
    std::ofstream(folder / "config.json")
        << "{\n  \"split.name\": \"stratified\",\n  \"training.seed\": " << run << "\n}\n";
    std::ofstream(folder / "result.json")
        << "{\"status\": \"finished\", \"epochs\": 10000, \"best_epoch\": 42}\n";
    std::ofstream(folder / "log.txt")
        << "2026-01-01 00:00:00  Training on /data (1 clips, 2 classes), device cpu\n";
    std::mt19937 random{unsigned(run)};
    std::normal_distribution<double> noise(0, 0.05);
    std::string text =
        "epoch,train_loss,train_wa,val_loss,val_wa,val_uar,val_f1_macro,val_f1_weighted,learning_rate,"
        "gradient_norm,"
        "clips_per_second,seconds,best\n";
    char line[256];
    for (int e = 1; e <= kEpochs; ++e) {
        const double fall = std::exp(-e / (500.0 + 3 * run)), wa = 1 - 0.8 * fall;
        const int length =
            std::snprintf(line, sizeof line, "%d,%.9g,%.9g,%.9g,%.9g,%.9g,%.9g,%.9g,%.9g,%.9g,%.9g,%.9g,%d\n",
                          e, 2 * fall + std::abs(noise(random)), wa + noise(random), 2.2 * fall, wa,
                          wa + noise(random), wa, wa, 1e-3 * fall, 1.0, 30.0, 11.5, e == 42);
        text.append(line, size_t(length));
    }
    std::ofstream(folder / "metrics.csv") << text;
}

double seconds(QElapsedTimer& timer) {
    const double elapsed = double(timer.nsecsElapsed()) / 1e9;
    timer.restart();
    return elapsed;
}

std::vector<RunRecord> list(const fs::path& root) {
    SilentProgress progress;
    auto runs = findRuns(root, progress);
    if (!runs) {
        std::fprintf(stderr, "%s\n", runs.error().text().c_str());
        std::exit(1);
    }
    return std::move(*runs);
}

std::vector<Curve> curvesOf(const std::vector<RunRecord>& runs) {
    std::vector<Curve> curves;
    for (const RunRecord& run : runs) {
        auto columns = readMetricsColumns(run.folder, {"epoch", "val_uar"});
        if (!columns) continue;
        curves.push_back({CurveStyle::ofIndex(QString::fromStdString(run.name), int(curves.size())),
                          std::make_shared<CurveSeries>(std::move((*columns)[0]), std::move((*columns)[1]))});
    }
    return curves;
}

void waitUntilDrawn(const CurvePlot& plot) {
    while (plot.busy())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

// A wheel notch or a drag's move each: what the hand sees (a repaint at once), and when the curves are sharp
// again.
void measureGestures(CurvePlot& plot, const char* what, const std::function<void(int)>& gesture, int count) {
    std::vector<double> frames;
    QElapsedTimer timer, whole;
    whole.start();
    for (int i = 0; i < count; ++i) {
        timer.start();
        gesture(i);
        plot.repaint();
        frames.push_back(seconds(timer) * 1e3);
        QCoreApplication::processEvents();
    }
    timer.start();
    waitUntilDrawn(plot);
    const double settled = seconds(timer) * 1e3;
    std::sort(frames.begin(), frames.end());
    std::printf(
        "  %-8s frame median %6.2f ms, 95 %% %6.2f ms, slowest %6.2f ms; sharp again %.0f ms after the "
        "last\n",
        what, frames[frames.size() / 2], frames[frames.size() * 95 / 100], frames.back(), settled);
}

void measureDrawing(const std::vector<Curve>& curves, double smoothing) {
    CurvePlot plot({QStringLiteral("Epoch"), {}}, {QStringLiteral("UAR"), {}});
    plot.setPalette(paletteOf(Theme::light()));
    plot.resize(900, 500);
    plot.show();
    plot.setSmoothing(smoothing);
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    plot.setCurves(curves);
    std::printf("%4zu curves%s: handed over %.0f ms", curves.size(), smoothing > 0 ? ", smoothed" : "",
                seconds(timer) * 1e3);
    waitUntilDrawn(plot);
    std::printf(", drawn %.0f ms after that\n", seconds(timer) * 1e3);
    const CurveWindow all = plot.window();
    measureGestures(
        plot, "zoom",
        [&](int i) {
            const double half = 0.5 * all.x.length() * std::pow(0.95, i), centre = 0.4 * all.x.length();
            plot.setWindow({{centre - half, centre + half}, all.y});
        },
        100);
    measureGestures(
        plot, "pan",
        [&](int i) {
            const double by = 0.2 * all.x.length() * std::sin(i * 0.1);
            plot.setWindow({{all.x.low + by, all.x.high + by}, all.y});
        },
        100);
    plot.resetWindow();
    waitUntilDrawn(plot);
    const QPointF middle(450, 250);
    measureGestures(
        plot, "hover",
        [&](int i) {
            QMouseEvent event(QEvent::MouseMove, middle + QPointF(i, 0),
                              plot.mapToGlobal(middle + QPointF(i, 0)), Qt::NoButton, Qt::NoButton,
                              Qt::NoModifier);
            QCoreApplication::sendEvent(&plot, &event);
        },
        100);
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const bool own = argc < 2;
    const fs::path root = own ? fs::temp_directory_path() / "sigwavnet-curve-benchmark" : fs::path(argv[1]);
    QElapsedTimer timer;
    if (!fs::exists(root)) {
        for (int run = 0; run < kRuns; ++run) writeRun(root / ("run-" + std::to_string(run)), run);
        std::printf("%d runs of %d epochs written to %s\n", kRuns, kEpochs, root.c_str());
        timer.start();
        list(root);
        std::printf("list, never seen before: %.2f s (state, configuration, last epoch, test)\n",
                    seconds(timer));
        for (const RunRecord& run : list(root)) static_cast<void>(readMetrics(run.folder));
        std::printf("every table read for the first time, in the background: %.2f s\n", seconds(timer));
    }
    timer.start();
    const auto runs = list(root);
    std::printf("list: %.2f s for %zu runs\n", seconds(timer), runs.size());
    const auto curves = curvesOf(runs);
    std::printf("one metric of all of them: %.2f s\n", seconds(timer));
    measureDrawing(curves, 0);
    measureDrawing(curves, 0.9);
    measureDrawing({curves.begin(), curves.begin() + std::min<ptrdiff_t>(20, std::ssize(curves))}, 0);
    if (own) fs::remove_all(root);
    return 0;
}
