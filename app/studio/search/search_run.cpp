#include "app/studio/search/search_run.h"

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

#include "app/studio/paths.h"
#include "core/base/files.h"
#include "core/base/subprocess.h"

namespace sigwavnet::studio {

namespace {

constexpr auto kSearchLook = std::chrono::milliseconds(500);

void tell(const SearchTable& table, Progress& progress) {
    int64_t ended = 0;
    for (const TrialRow& row : table.rows)
        ended += row.state != TrialState::Running && row.state != TrialState::Interrupted ? 1 : 0;
    progress.report(ended, table.trialCount, {CORE_TEXT("Searching")});
}

// The last error line of what the workers' parent wrote.
std::string lastWords(const std::filesystem::path& log) {
    const std::string prefix = "sigwavnet: ";
    const auto text = readFile(log);
    const size_t line = text ? text->rfind(prefix) : std::string::npos;
    if (line == std::string::npos) return log.string();
    const size_t begin = line + prefix.size();
    return text->substr(begin, text->find('\n', begin) - begin);
}

}  // namespace

// A search's folder as the job looks at it.
class SearchRun::Watch {
public:
    Watch(SearchFolder folder, Box box) : folder_(std::move(folder)), box_(std::move(box)) {}

    // Whether the search is finished.
    Result<bool> look(Progress& progress) {
        SWN_ASSIGN(SearchTable table, folder_.table());
        tell(table, progress);
        const bool finished = table.finished;
        if (table == last_) return finished;
        last_ = table;
        Importance importance = parameterImportance(folder_.settings(), table);
        box_->put({folder_.settings(), std::move(table), std::move(importance)});
        return finished;
    }

    // `sigwavnet search --resume` and its workers, until they end; a cancel asks them to stop.
    Result<bool> follow(const WorkerChoice& workers, Progress& progress) {
        std::filesystem::path program = workers.program;
        if (program.empty()) {
            SWN_ASSIGN(program, sigwavnetProgram());
        }
        const std::filesystem::path log = folder_.path() / "studio.log";
        Command command;
        command.arguments = {program.string(), "search",
                             "--resume",       folder_.path().string(),
                             "--jobs",         std::to_string(workers.count),
                             "--device",       workers.device};
        command.output = log;
        SWN_ASSIGN(Subprocess process, Subprocess::start(command));
        bool asked = false;
        while (!process.waitFor(kSearchLook)) {
            if (progress.cancelled() && !std::exchange(asked, true)) process.askToEnd();
            SWN_TRY(look(progress));
        }
        SWN_ASSIGN(const bool finished, look(progress));
        if (asked) return Error{ErrorKind::Cancelled, folder_.path().string(), {CORE_TEXT("Cancelled.")}};
        if (process.poll()->good() || finished) return finished;
        return Error{ErrorKind::Internal,
                     folder_.path().string(),
                     {CORE_TEXT("A worker could not go on: %1"), {lastWords(log)}}};
    }

private:
    SearchFolder folder_;
    Box box_;
    SearchTable last_;
};

// Looks whenever it is called; what it knew last stays known between.
SearchRun::Follow SearchRun::looking(const QString& folder) {
    return [path = toPath(folder), watch = std::make_shared<std::optional<Watch>>()](
               const Box& box, Progress& progress) -> Result<bool> {
        if (!*watch) {
            SWN_ASSIGN(SearchFolder found, SearchFolder::open(path));
            watch->emplace(std::move(found), box);
        }
        return (*watch)->look(progress);
    };
}

void SearchRun::start(std::shared_ptr<const Corpus> corpus, const SearchSettings& settings,
                      const QString& folder, int count, const QString& device) {
    follow(
        folder, tr("Search"),
        [corpus, settings, path = toPath(folder), who = workers(count, device)](
            const Box& box, Progress& progress) -> Result<bool> {
            SWN_ASSIGN(SearchFolder made, SearchFolder::create(path, settings, *corpus));
            return Watch(std::move(made), box).follow(who, progress);
        },
        looking(folder));
}

void SearchRun::resume(const QString& folder, int count, const QString& device) {
    follow(
        folder, tr("Search"),
        [path = toPath(folder), who = workers(count, device)](const Box& box,
                                                              Progress& progress) -> Result<bool> {
            SWN_ASSIGN(SearchFolder found, SearchFolder::open(path));
            return Watch(std::move(found), box).follow(who, progress);
        },
        looking(folder));
}

void SearchRun::show(const QString& folder) {
    const Follow look = looking(folder);
    follow(folder, tr("Opening a search"), look, look);
}

}  // namespace sigwavnet::studio
