// From a label's key to the next clip, through the real window: how long until the label is on the disk and the next clip
// on the screen, and until its sound begins; how long a project of many clips takes to list, filter and order.
//
//   benchmark_desk CORPUS_FOLDER [CLIPS]     (CLIPS: of a made-up project for the lists; 100000)
#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>

#include "app/studio/annotate/project_opening.h"
#include "app/studio/annotate/queue_panel.h"
#include "app/studio/main_window.h"
#include "app/studio/pages/annotate_page.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"

using namespace sigwavnet;
using namespace sigwavnet::studio;

namespace {

constexpr int kKeys = 100;

void tell(const char* what, std::vector<double> milliseconds) {
    if (milliseconds.empty()) return;
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) { return milliseconds[size_t(share * double(milliseconds.size() - 1))]; };
    std::printf("%-44s  p50 %7.1f  p95 %7.1f  max %7.1f ms  (%zu)\n", what, at(0.5), at(0.95), at(1), milliseconds.size());
}

// A project's corpus without sound: only what lists show.
Corpus paperCorpus(const std::filesystem::path& folder, int clips) {
    Corpus corpus;
    corpus.format = "folders";
    corpus.root = folder;
    corpus.classes = {"anger", "happiness", "neutral", "sadness"};
    for (int i = 0; i < clips; ++i) {
        Clip clip;
        clip.name = "speaker" + std::to_string(i % 40) + "/" + std::to_string(1000000 + i) + ".wav";
        clip.path = folder / clip.name;
        clip.label = clip.sourceLabel = corpus.classes[size_t(i) % 4];
        clip.speaker = std::to_string(i % 40);
        clip.rate = SampleRate{16000};
        clip.channels = 1;
        clip.frames = 32000;
        corpus.clips.push_back(clip);
    }
    return corpus;
}

Desk::ProjectPtr make(const NewProject& wanted) {
    SilentProgress progress;
    auto made = createProjectFile(wanted, progress);
    if (!made) {
        std::fprintf(stderr, "%s\n", made.error().text().c_str());
        std::exit(1);
    }
    return std::move(*made);
}

void measureKeys(const QString& corpus, const QTemporaryDir& scratch) {
    NewProject wanted;
    wanted.file = toPath(scratch.filePath(QStringLiteral("keys.swproj")));
    wanted.name = "keys";
    wanted.annotator = "benchmark";
    wanted.source = toPath(corpus);
    Session session;
    MainWindow window(session);
    window.resize(1400, 900);
    window.show();
    window.showPage(QStringLiteral("annotate"));
    session.desk().setProject(make(wanted));
    auto* page = static_cast<AnnotatePage*>(window.page(QStringLiteral("annotate")));
    const QString obstacle = QTest::qWaitFor([&] { return page->clip().player().obstacle().isEmpty(); }, 2000)
                                 ? QString()
                                 : page->clip().player().obstacle();
    std::vector<double> acknowledged, sounding;
    QElapsedTimer clock;
    QObject::connect(&page->clip(), &ClipView::sounding, [&] { sounding.push_back(double(clock.nsecsElapsed()) / 1e6); });
    const int keys = std::min(kKeys, int(session.desk().queue().size()) - 1);
    for (int i = 0; i < keys; ++i) {
        QTest::qWait(300);  // a person listens for longer
        sounding.resize(std::min(sounding.size(), acknowledged.size()));
        clock.start();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(Qt::Key_1 + i % 4));
        window.repaint();  // what the person sees is drawn
        acknowledged.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    tell("label on the disk, next clip on the screen", acknowledged);
    if (obstacle.isEmpty())
        tell("its sound begins", sounding);
    else
        std::printf("no sound was measured: %s\n", qPrintable(obstacle));
}

void measureLists(int clips, const QTemporaryDir& scratch) {
    NewProject wanted;
    wanted.file = toPath(scratch.filePath(QStringLiteral("lists.swproj")));
    wanted.name = "lists";
    wanted.annotator = "benchmark";
    wanted.corpus = std::make_shared<const Corpus>(paperCorpus(toPath(scratch.path()), clips));
    QElapsedTimer clock;
    clock.start();
    make(wanted).reset();
    std::printf("%d clips: project made in %.2f s\n", clips, double(clock.elapsed()) / 1000);
    clock.start();
    auto opened = project::Project::open(wanted.file);
    if (!opened) return;
    std::printf("%d clips: project opened in %.2f s\n", clips, double(clock.elapsed()) / 1000);
    Desk desk;
    desk.setProject(std::move(*opened));
    QueuePanel panel(desk);
    panel.resize(400, 800);
    panel.show();
    std::vector<double> filters, orders;
    for (const char* line : {"speaker:7", "anger 1000", "is:unlabelled", "speaker3 99", ""}) {
        clock.start();
        desk.setFilterLine(QLatin1String(line));
        panel.repaint();
        filters.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    for (const QueueOrder order : {QueueOrder::UnlabelledFirst, QueueOrder::Entropy, QueueOrder::Margin, QueueOrder::Disagreement,
                                   QueueOrder::ModelAgainstLabel, QueueOrder::Random, QueueOrder::File}) {
        clock.start();
        desk.setOrder({order, 1});
        panel.repaint();
        orders.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    tell("filter, as far as the screen", filters);
    tell("order, as far as the screen", orders);
}

}  // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sigwavnet-benchmark"));
    if (argc < 2) {
        std::fprintf(stderr, "benchmark_desk CORPUS_FOLDER [CLIPS]\n");
        return 2;
    }
    QTemporaryDir scratch;
    measureKeys(QString::fromLocal8Bit(argv[1]), scratch);
    measureLists(argc > 2 ? std::atoi(argv[2]) : 100000, scratch);
    return 0;
}
