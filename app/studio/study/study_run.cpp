#include "app/studio/study/study_run.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

#include "app/studio/paths.h"
#include "core/training/metrics_index.h"
#include "core/training/study_workers.h"

namespace sigwavnet::studio {

namespace {

constexpr auto kStudyLook = std::chrono::milliseconds(500);
constexpr auto kStudyGrace = std::chrono::seconds(60);  // for a checkpoint of a large network on a slow disk

std::optional<double> valueOf(const std::vector<std::string>& names, const std::vector<double>& row,
                              const char* column) {
    const auto found = size_t(std::find(names.begin(), names.end(), column) - names.begin());
    if (found >= row.size() || !std::isfinite(row[found])) return {};
    return row[found];
}

LiveFigures liveFigures(const std::filesystem::path& run) {
    const auto summary = readMetricsSummary(run);
    if (!summary) return {};
    return {valueOf(summary->names, summary->last, "train_loss"),
            valueOf(summary->names, summary->best, "val_uar")};
}

bool sameRow(const TaskStatus& a, const TaskStatus& b) {
    return a.state == b.state && a.epochs == b.epochs && a.attempts == b.attempts && a.error == b.error;
}

}  // namespace

// A study's folder as the job looks at it.
class StudyRun::Watch {
public:
    Watch(StudyFolder folder, Box box)
        : folder_(std::move(folder)),
          box_(std::move(box)),
          plan_(std::make_shared<const StudyPlan>(folder_.plan())) {}

    // Whether every training has finished or was given up.
    Result<bool> look(Progress& progress) {
        std::vector<TaskStatus> table = folder_.table();
        tell(table, progress);
        const bool same =
            table.size() == table_.size() && std::equal(table.begin(), table.end(), table_.begin(), sameRow);
        if (!same || !results_) SWN_TRY(show(std::move(table)));
        return isSettled(table_);
    }

    // Worker processes until nothing is left, here or on another machine; a cancel asks them to stop.
    Result<bool> follow(const WorkerChoice& choice, Progress& progress) {
        follows_ = true;
        SWN_TRY(look(progress));
        SWN_ASSIGN(StudyWorkers workers,
                   StudyWorkers::start(folder_, {choice.count, choice.device, {}, choice.program}));
        std::optional<Error> trouble;
        while (!progress.cancelled()) {
            SWN_ASSIGN(const bool settled, look(progress));
            if (settled && workers.alive() == 0) return true;
            if (const Status status = workers.attend(table_); !status) trouble = status.error();
            if (trouble && workers.alive() == 0) return *trouble;
            std::this_thread::sleep_for(kStudyLook);
        }
        workers.askToStop();
        workers.waitForAll(kStudyGrace);
        SWN_TRY(look(progress));
        return Error{ErrorKind::Cancelled, folder_.path().string(), {CORE_TEXT("The study was paused.")}};
    }

private:
    // The results are worked out anew only when another training has ended: their intervals take a moment.
    Status show(std::vector<TaskStatus> table) {
        const auto ended = [](const std::vector<TaskStatus>& rows) {
            return std::count_if(rows.begin(), rows.end(), [](const TaskStatus& row) {
                return row.state == TaskState::Finished || row.state == TaskState::Failed;
            });
        };
        if (!results_ || ended(table) != ended(table_)) {
            SWN_ASSIGN(auto results, collectResults(folder_));
            if (follows_) SWN_TRY(writeResults(folder_, results));
            results_ = std::make_shared<const std::vector<CrossValidationResult>>(std::move(results));
        }
        table_ = std::move(table);
        StudySnapshot snapshot{plan_, table_, {}, results_};
        for (size_t task = 0; task < table_.size(); ++task)
            snapshot.live.push_back(table_[task].epochs > 0 ? liveFigures(folder_.taskFolder(task))
                                                            : LiveFigures());
        box_->put(std::move(snapshot));
        return {};
    }

    void tell(const std::vector<TaskStatus>& table, Progress& progress) const {
        int64_t done = 0, total = 0;
        for (size_t task = 0; task < table.size(); ++task) {
            const auto variant = size_t(folder_.plan().tasks[task].variant);
            const int epochs = folder_.plan().variants[variant].config.epochs;
            const bool ended =
                table[task].state == TaskState::Finished || table[task].state == TaskState::Failed;
            total += epochs;
            done += ended ? epochs : table[task].epochs;
        }
        progress.report(done, total, {CORE_TEXT("Training the folds")});
    }

    StudyFolder folder_;
    Box box_;
    std::shared_ptr<const StudyPlan> plan_;
    bool follows_ = false;  // and so writes down what was found
    std::vector<TaskStatus> table_;
    std::shared_ptr<const std::vector<CrossValidationResult>> results_;
};

// Looks whenever it is called; what it knew last stays known between.
StudyRun::Follow StudyRun::looking(const QString& folder) {
    return [path = toPath(folder), watch = std::make_shared<std::optional<Watch>>()](
               const Box& box, Progress& progress) -> Result<bool> {
        if (!*watch) {
            SWN_ASSIGN(StudyFolder found, StudyFolder::open(path));
            watch->emplace(std::move(found), box);
        }
        return (*watch)->look(progress);
    };
}

void StudyRun::start(std::shared_ptr<const Corpus> corpus, std::vector<StudyVariant> variants,
                     const StudyOptions& options, const QString& folder, int count, const QString& device) {
    const QString title =
        options.kind == StudyPlan::Kind::Ablation ? tr("Ablation study") : tr("Cross-validation");
    follow(
        folder, title,
        [corpus, variants = std::move(variants), options, path = toPath(folder),
         who = workers(count, device)](const Box& box, Progress& progress) -> Result<bool> {
            SWN_ASSIGN(const StudyPlan plan, makeStudyPlan(*corpus, variants, options));
            SWN_ASSIGN(StudyFolder made, StudyFolder::create(path, plan));
            return Watch(std::move(made), box).follow(who, progress);
        },
        looking(folder));
}

void StudyRun::resume(const QString& folder, int count, const QString& device) {
    follow(
        folder, tr("Cross-validation"),
        [path = toPath(folder), who = workers(count, device)](const Box& box,
                                                              Progress& progress) -> Result<bool> {
            SWN_ASSIGN(StudyFolder found, StudyFolder::open(path));
            SWN_TRY(found.retryFailed());
            return Watch(std::move(found), box).follow(who, progress);
        },
        looking(folder));
}

void StudyRun::show(const QString& folder) {
    const Follow look = looking(folder);
    follow(folder, tr("Opening a study"), look, look);
}

}  // namespace sigwavnet::studio
