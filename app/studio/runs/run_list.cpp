#include "app/studio/runs/run_list.h"

#include <QSet>

#include <algorithm>
#include <atomic>
#include <thread>

#include "app/studio/paths.h"

namespace sigwavnet::studio {

namespace {

constexpr int kInterval = 2000;  // between two looks at the files [ms]

std::string nameOf(const std::filesystem::path& run, const std::filesystem::path& root) {
    const auto relative = run.lexically_relative(root);
    return relative == "." ? root.filename().string() : relative.generic_string();
}

}  // namespace

RunList::RunList(QObject* parent) : QObject(parent) {
    worker_.setMaxThreadCount(1);
    worker_.setThreadPriority(QThread::LowPriority);
    timer_.setInterval(kInterval);
    connect(&timer_, &QTimer::timeout, this, &RunList::refresh);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &RunList::refresh);
}

RunList::~RunList() {
    if (progress_) progress_->cancel();
    worker_.waitForDone();
}

void RunList::setFolder(const QString& folder) {
    if (folder == folder_ && loaded_) return refresh();
    if (progress_) progress_->cancel();
    ++generation_;
    folder_ = folder;
    known_.clear();
    runs_.clear();
    error_.reset();
    loaded_ = false;
    Q_EMIT changed();
    refresh();
}

void RunList::setWatched(bool watched) {
    if (watched == timer_.isActive()) return;
    if (!watched) return timer_.stop();
    timer_.start();
    refresh();
}

void RunList::refresh() {
    if (folder_.isEmpty()) return;
    if (reading_) {
        again_ = true;
        return;
    }
    reading_ = true;
    progress_ = std::make_shared<SilentProgress>();
    worker_.start(
        [this, root = toPath(folder_), known = known_, progress = progress_, generation = generation_] {
            const auto tell = [&](News news, bool last) {
                QMetaObject::invokeMethod(
                    this, [this, news = std::move(news), generation, last] { take(news, generation, last); });
            };
            News news = look(root, known, *progress);
            const bool whole = std::all_of(news.runs.begin(), news.runs.end(),
                                           [](const RunPtr& run) { return run->metrics.complete; });
            if (whole || progress->cancelled()) return tell(std::move(news), true);
            tell(news, false);
            tell(complete(news, root, *progress), true);
        });
}

// Stamps of all runs, and records of those whose stamp is new.
RunList::News RunList::look(const std::filesystem::path& root, Knowledge known, Progress& progress) {
    News news;
    const auto folders = findRunFolders(root);
    if (!folders) {
        news.error = folders.error();
        news.changed = true;
        return news;
    }
    std::vector<Known> looked(folders->size());
    std::atomic<size_t> next{0};
    std::atomic<bool> changed{folders->size() != known.size()};
    const auto work = [&] {
        for (size_t i = next++; i < looked.size() && !progress.cancelled(); i = next++) {
            const auto& folder = (*folders)[i];
            looked[i].stamp = runStamp(folder);
            const auto before = known.find(folder);
            if (before != known.end() && before->second.stamp == looked[i].stamp) {
                looked[i].run = before->second.run;
                continue;
            }
            looked[i].run = std::make_shared<const RunRecord>(readRun(folder, nameOf(folder, root)));
            changed = true;
        }
    };
    {
        std::jthread helper(work);
        work();
    }
    if (progress.cancelled()) return {};
    for (size_t i = 0; i < looked.size(); ++i) {
        news.runs.push_back(looked[i].run);
        news.known.emplace((*folders)[i], std::move(looked[i]));
    }
    news.changed = changed;
    return news;
}

// Reads the long tables, which leaves an index beside each, and then those runs again.
RunList::News RunList::complete(const News& before, const std::filesystem::path& root, Progress& progress) {
    News news = before;
    news.changed = true;
    for (RunPtr& run : news.runs) {
        if (run->metrics.complete || progress.cancelled()) continue;
        if (!readMetrics(run->folder)) continue;
        run = std::make_shared<const RunRecord>(readRun(run->folder, nameOf(run->folder, root)));
        news.known[run->folder].run = run;
    }
    return news;
}

void RunList::take(const News& news, int generation, bool last) {
    if (last) reading_ = false;
    const bool current = generation == generation_ && !progress_->cancelled();
    if (current && (news.changed || !loaded_)) {
        known_ = news.known;
        runs_ = news.runs;
        error_ = news.error;
        loaded_ = true;
        if (last) watchFolders();
        Q_EMIT changed();
    }
    if (last && (!current || std::exchange(again_, false))) refresh();
}

RunPtr RunList::find(const std::filesystem::path& folder) const {
    const auto place = known_.find(folder);
    return place == known_.end() ? nullptr : place->second.run;
}

// The root and the studies' folders: what comes and goes in them is seen at once. Changes inside a run are
// the timer's.
void RunList::watchFolders() {
    QSet<QString> wanted{folder_};
    for (const RunPtr& run : runs_) wanted.insert(fromPath(run->folder.parent_path()));
    const QStringList watched = watcher_.directories();
    const QSet<QString> present(watched.begin(), watched.end());
    const QSet<QString> gone = present - wanted, fresh = wanted - present;
    if (!gone.isEmpty()) watcher_.removePaths(QStringList(gone.begin(), gone.end()));
    if (!fresh.isEmpty()) watcher_.addPaths(QStringList(fresh.begin(), fresh.end()));
}

}  // namespace sigwavnet::studio
