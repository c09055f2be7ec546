// How a long recording feels: when its waveform is there, what a frame costs while a person pans and zooms over all
// lanes, and the memory that takes. Drives the program's own widgets, offscreen.
//
//   benchmark_lanes [HOURS [FILE]]     one hour of 16 kHz by default, written to a temporary file
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sndfile.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <random>
#include <thread>

#include "core/audio/sound_envelope.h"
#include "core/wavelet/geometry.h"
#include "widgets/lane_attention.h"
#include "widgets/lane_coefficients.h"
#include "widgets/lane_probabilities.h"
#include "widgets/lane_scalogram.h"
#include "widgets/lane_signal.h"
#include "widgets/lane_spectrogram.h"
#include "widgets/lane_stack.h"
#include "widgets/lane_waveform.h"
#include "widgets/theme.h"

using namespace sigwavnet;
using namespace sigwavnet::widgets;

namespace {

constexpr int kRate = 16000;
constexpr int kLevels = 5, kTaps = 20;
constexpr double kView = 60;  // [s]

double megabytes(const char* field) {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.rfind(field, 0) == 0) return std::stod(line.substr(line.find(':') + 1)) / 1024;
    return 0;
}

std::vector<float> noise(size_t count, unsigned seed) {
    std::minstd_rand engine(seed);
    std::vector<float> values(count);
    for (float& value : values) value = float(engine()) / 1073741824.0F - 1;
    return values;
}

// Bursts of noise, written piece by piece.
bool writeHours(const QString& path, double hours) {
    SF_INFO info{};
    info.samplerate = kRate;
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    SNDFILE* file = sf_open(path.toUtf8().constData(), SFM_WRITE, &info);
    if (!file) return false;
    std::vector<float> second = noise(kRate, 1);
    bool good = true;
    for (int64_t s = 0; good && s < int64_t(hours * 3600); ++s) {
        std::vector<float> loud = second;
        constexpr size_t kStep = 100;
        for (size_t i = 0; i < loud.size(); i += kStep) {
            const auto gain = float(0.4 * (1 + std::sin(double(s) + double(i) / 3000)));
            for (size_t k = i; k < i + kStep; ++k) loud[k] *= gain;
        }
        good = sf_writef_float(file, loud.data(), kRate) == kRate;
    }
    return sf_close(file) == 0 && good;
}

IntervalGrid gridOf(SampleRange first, double step, int64_t count, double begin) {
    return {begin + first.begin / kRate, (first.end - first.begin) / kRate, begin + first.centre() / kRate, step / kRate,
            count, TimeRange{begin, begin + kView}};
}

std::vector<LaneSpec> allSpecs() {
    std::vector<LaneSpec> specs{{"waveform", "Waveform", "of full scale", "", 76},
                                {"spectrogram", "Spectrogram", "dB", "", 132},
                                {"timeline", "Class probabilities", "", "", 96},
                                {"kept", "Kept signal", "", "", 76},
                                {"scalogram", "Scalogram", "", "", 110}};
    for (int branch = 0; branch <= kLevels; ++branch)
        for (const char* kind : {"detail", "spatial", "temporal"})
            specs.push_back({QStringLiteral("%1.%2").arg(QLatin1String(kind)).arg(branch), QLatin1String(kind), "", "", 52});
    return specs;
}

// What a network of five levels makes of a minute, with made-up values.
void fillNetworkLanes(LaneStack& stack, double begin, double duration) {
    const auto samples = int64_t(kView * kRate);
    const Geometry geometry(samples, kTaps, kLevels);
    std::vector<LevelRow> rows;
    for (int branch = 0; branch <= kLevels; ++branch) {
        const int level = std::min(branch, kLevels - 1);
        const IntervalGrid grid = gridOf(geometry.coefficient(level, 0), double(int64_t(2) << level),
                                         geometry.coefficients(level), begin);
        CoefficientData data{noise(size_t(grid.count), unsigned(branch)), noise(size_t(grid.count), unsigned(branch) + 9), grid,
                             true, 0.3, 0.2, branch, kLevels + 1};
        rows.push_back({QStringLiteral("Detail %1").arg(branch + 1), "band", grid, data.raw});
        stack.lane(QStringLiteral("detail.%1").arg(branch))->setContent(std::make_shared<const CoefficientLane>(data));
        const int64_t count = geometry.positions(branch);
        const IntervalGrid where = gridOf(geometry.position(branch, 0), double(int64_t(32) << level), count, begin);
        for (const char* kind : {"spatial", "temporal"}) {
            AttentionData attention{noise(size_t(count), 7), where, false};
            for (float& weight : attention.weights) weight = std::abs(weight) / float(count);
            stack.lane(QStringLiteral("%1.%2").arg(QLatin1String(kind)).arg(branch))
                ->setContent(std::make_shared<const AttentionLane>(attention));
        }
    }
    stack.lane("scalogram")->setContent(std::make_shared<const ScalogramLane>(scalogramOf(std::move(rows), 60)));
    stack.lane("kept")->setContent(std::make_shared<const SignalLane>(
        SignalData{noise(size_t(samples), 3), begin, 1.0 / kRate, {begin + 0.1, begin + kView - 0.1}, "", false}));
    ProbabilityData timeline;
    for (int c = 0; c < 7; ++c) timeline.classes << QStringLiteral("class %1").arg(c);
    const auto windows = size_t(duration / 0.5);
    timeline.probabilities = Matrix<float>(windows, 7);
    const auto values = noise(windows * 7, 5);
    for (size_t i = 0; i < values.size(); ++i) timeline.probabilities.values[i] = 0.5F + 0.5F * values[i];
    for (size_t w = 0; w < windows; ++w) {
        const double at = 0.5 * double(w);
        timeline.seen.push_back({at, at + 2});
        timeline.cells.push_back({at, at + 0.5});
        if (w % 8 == 0) timeline.stretches.push_back({{at, at + 4}, int(w / 8 % 7), 0.8});
    }
    stack.lane("timeline")->setContent(std::make_shared<const ProbabilityLane>(std::move(timeline)));
}

void waitUntil(const std::function<bool()>& done) {
    while (!done()) {
        QCoreApplication::processEvents();
        ::usleep(200);
    }
}

bool exact(const LaneStack& stack, const char* id) {
    const LaneView* lane = stack.lane(QLatin1String(id));
    return !lane->picture().isNull() && lane->pictured().visible == const_cast<LaneStack&>(stack).axis().visible();
}

// Opens the file as the Recording page does: the envelope on a thread, shown while it grows.
struct Opening {
    double first = 0, complete = 0;  // [ms] until a part, and all, of the waveform stands on the screen
};

Opening openWaveform(LaneStack& stack, const std::filesystem::path& path, const EnvelopeCache& cache, SoundPtr& sound) {
    QElapsedTimer clock;
    clock.start();
    Opening opening;
    auto opened = Sound::open(path);
    if (!opened) qFatal("%s", opened.error().text().c_str());
    sound = *opened;
    stack.setLanes(allSpecs());
    stack.axis().reset(sound->seconds(), 16.0 / kRate);
    bool done = false;
    const auto show = [&](const EnvelopePtr& envelope, bool whole) {
        QMetaObject::invokeMethod(&stack, [&stack, &done, sound, envelope, whole] {
            stack.lane("waveform")->setContent(std::make_shared<const WaveformLane>(sound, envelope));
            done = whole;
        }, Qt::QueuedConnection);
    };
    std::thread worker([&] {
        if (const auto known = cache.find(*sound)) return show(*known, true);
        SilentProgress progress;
        const auto envelope = envelopeOf(*sound, progress, [&](EnvelopePtr part) { show(part, false); });
        if (!envelope) qFatal("%s", envelope.error().text().c_str());
        show(*envelope, true);
        (void)cache.store(*sound, **envelope).ok();
    });
    waitUntil([&] { return !stack.lane("waveform")->picture().isNull(); });
    opening.first = double(clock.nsecsElapsed()) / 1e6;
    waitUntil([&] { return done && !stack.busy(); });
    opening.complete = double(clock.nsecsElapsed()) / 1e6;
    worker.join();
    return opening;
}

// What a frame took by the clock, and of that by this thread itself: on a busy machine others' work is in the first alone.
struct Frame {
    double wall = 0, own = 0;  // [ms]
};

double share(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    return values[size_t(part * double(values.size() - 1))];
}

void printFrames(const char* what, const std::vector<Frame>& frames) {
    std::vector<double> wall, own;
    for (const Frame& frame : frames) {
        wall.push_back(frame.wall);
        own.push_back(frame.own);
    }
    std::printf("%-34s p50 %6.2f  p95 %6.2f  p99 %6.2f  longest %6.2f ms; own work p95 %6.2f  p99 %6.2f ms\n", what,
                share(wall, 0.5), share(wall, 0.95), share(wall, 0.99), share(wall, 1), share(own, 0.95),
                share(own, 0.99));
}

double threadMilliseconds() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
}

// One frame: the view changes, every lane paints what it has, and whatever arrived meanwhile is taken in.
Frame frame(LaneStack& stack, const std::function<void()>& change) {
    QElapsedTimer clock;
    clock.start();
    const double before = threadMilliseconds();
    change();
    stack.window()->repaint();
    QCoreApplication::processEvents();
    const double own = threadMilliseconds() - before, spent = double(clock.nsecsElapsed()) / 1e6;
    // The rest of a 60 Hz frame, in which the renderer works, belongs to nobody.
    ::usleep(useconds_t(std::max(0.0, 16.7 - spent) * 1000));
    return {spent, own};
}

void panAndZoom(LaneStack& stack, double begin) {
    TimeAxis& axis = stack.axis();
    axis.setVisible({begin, begin + kView});
    waitUntil([&] { return !stack.busy(); });
    std::vector<Frame> pan, zoom, cursor;
    for (int i = 0; i < 300; ++i) pan.push_back(frame(stack, [&] { axis.pan(i < 150 ? 0.2 : -0.2); }));
    for (int i = 0; i < 300; ++i)
        zoom.push_back(frame(stack, [&] { axis.zoom(i / 50 % 2 == 0 ? 1.08 : 1 / 1.08, begin + 0.4 * kView); }));
    for (int i = 0; i < 200; ++i)
        cursor.push_back(frame(stack, [&] { axis.setCursor(axis.visible().begin + axis.visible().length() * i / 200); }));
    printFrames("pan, all lanes of a minute", pan);
    printFrames("zoom, all lanes of a minute", zoom);
    printFrames("cursor that reads all lanes", cursor);
    std::vector<Frame> wide;
    axis.fit();
    for (int i = 0; i < 200; ++i)
        wide.push_back(frame(stack, [&] { axis.zoom(i / 40 % 2 == 0 ? 1.15 : 1 / 1.15, 0.6 * axis.duration()); }));
    printFrames("zoom from the whole recording", wide);
    QElapsedTimer clock;
    clock.start();
    axis.setVisible({begin + 900, begin + 900 + kView});
    waitUntil([&] { return exact(stack, "spectrogram") && !stack.busy(); });
    std::printf("%-34s %.0f ms\n", "a jump to a minute never seen", double(clock.nsecsElapsed()) / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", "offscreen").toUtf8());
    QApplication application(argc, argv);
    applyScheme(application, Scheme::Light);
    const double hours = argc > 1 ? std::atof(argv[1]) : 1;
    QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath("long.wav");
    if (argc <= 2 && !writeHours(path, hours)) qFatal("no room for the recording");
    LaneStack stack;
    stack.resize(1400, 900);
    stack.show();
    QCoreApplication::processEvents();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("%-34s %.0f MB\n", "memory with an empty window", megabytes("VmRSS"));

    const EnvelopeCache cache((folder.path() + "/cache").toStdString());
    SoundPtr sound;
    const Opening first = openWaveform(stack, path.toStdString(), cache, sound);
    std::printf("%-34s first %.0f ms, complete %.0f ms\n", "waveform", first.first, first.complete);
    stack.setLanes({});
    const Opening again = openWaveform(stack, path.toStdString(), cache, sound);
    std::printf("%-34s %.0f ms\n", "waveform, opened again", again.complete);
    std::printf("%-34s %.0f MB\n", "memory with the waveform", megabytes("VmRSS"));

    QElapsedTimer clock;
    clock.start();
    auto source = SpectrogramSource::create(sound, spectrogramOptionsFor(sound->rate()));
    SilentProgress progress;
    std::thread worker([&] {
        if (!(*source)->computeOverview(progress)) qFatal("no spectrogram");
    });
    stack.lane("spectrogram")->setContent(std::make_shared<const SpectrogramLane>(*source, SpectrogramStyle{}));
    fillNetworkLanes(stack, 600, sound->seconds());
    worker.join();
    std::printf("%-34s %.1f s\n", "spectrogram of all of it", double(clock.nsecsElapsed()) / 1e9);
    panAndZoom(stack, 600);
    std::printf("%-34s %.0f MB now, %.0f MB at most\n", "memory with all lanes", megabytes("VmRSS"), megabytes("VmHWM"));
    return 0;
}
