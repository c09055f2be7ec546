#include "app/studio/search/search_run.h"

#include <chrono>
#include <mutex>
#include <thread>

#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "core/base/files.h"
#include "core/base/subprocess.h"

namespace sigwavnet::studio {

namespace {

constexpr auto kLook = std::chrono::milliseconds(500);
constexpr int kDrainMilliseconds = 250;

SearchSnapshot snapshotOf(const SearchFolder& folder, SearchTable table) {
    Importance importance = parameterImportance(folder.settings(), table);
    return {folder.settings(), std::move(table), std::move(importance)};
}

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

// The newest snapshot on its way from the worker to the GUI thread.
class SearchRun::Mailbox {
public:
    void put(SearchSnapshot snapshot) {
        const std::lock_guard lock(mutex_);
        newest_ = std::make_shared<const SearchSnapshot>(std::move(snapshot));
    }
    std::shared_ptr<const SearchSnapshot> take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(newest_, nullptr);
    }

    // Looks at the folder; whether the search is finished.
    Result<bool> look(const SearchFolder& folder, Progress& progress) {
        SWN_ASSIGN(SearchTable table, folder.table());
        tell(table, progress);
        const bool finished = table.finished;
        if (table == last_) return finished;
        last_ = table;
        put(snapshotOf(folder, std::move(table)));
        return finished;
    }

    // `sigwavnet search --resume` and its workers, until they end; a cancel asks them to stop.
    Result<bool> follow(const SearchFolder& folder, int workers, const std::string& device,
                        Progress& progress) {
        SWN_ASSIGN(const auto program, sigwavnetProgram());
        const std::filesystem::path log = folder.path() / "studio.log";
        Command command;
        command.arguments = {
            program.string(),        "search",   "--resume", folder.path().string(), "--jobs",
            std::to_string(workers), "--device", device};
        command.output = log;
        SWN_ASSIGN(Subprocess process, Subprocess::start(command));
        bool asked = false;
        while (!process.waitFor(kLook)) {
            if (progress.cancelled() && !std::exchange(asked, true)) process.askToEnd();
            SWN_TRY(look(folder, progress));
        }
        SWN_ASSIGN(const bool finished, look(folder, progress));
        if (asked) return Error{ErrorKind::Cancelled, folder.path().string(), {CORE_TEXT("Cancelled.")}};
        if (process.poll()->good() || finished) return finished;
        return Error{ErrorKind::Internal,
                     folder.path().string(),
                     {CORE_TEXT("A worker could not go on: %1"), {lastWords(log)}}};
    }

private:
    SearchTable last_;  // of the worker alone
    std::mutex mutex_;
    std::shared_ptr<const SearchSnapshot> newest_;
};

SearchRun::SearchRun(JobRunner& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {
    drain_.setInterval(kDrainMilliseconds);
    connect(&drain_, &QTimer::timeout, this, &SearchRun::drain);
}

SearchRun::~SearchRun() {
    if (job_) job_->cancel();
}

void SearchRun::start(std::shared_ptr<const Corpus> corpus, const SearchSettings& settings,
                      const QString& folder, int workers, const QString& device) {
    begin(folder, tr("Search"),
          [corpus, settings, path = toPath(folder), workers, device = device.toStdString()](
              Mailbox& mailbox, Progress& progress) -> Result<bool> {
              SWN_ASSIGN(const SearchFolder made, SearchFolder::create(path, settings, *corpus));
              return mailbox.follow(made, workers, device, progress);
          });
}

void SearchRun::resume(const QString& folder, int workers, const QString& device) {
    begin(folder, tr("Search"),
          [path = toPath(folder), workers, device = device.toStdString()](
              Mailbox& mailbox, Progress& progress) -> Result<bool> {
              SWN_ASSIGN(const SearchFolder found, SearchFolder::open(path));
              return mailbox.follow(found, workers, device, progress);
          });
}

void SearchRun::show(const QString& folder) {
    begin(folder, tr("Opening a search"),
          [path = toPath(folder)](Mailbox& mailbox, Progress& progress) -> Result<bool> {
              SWN_ASSIGN(const SearchFolder found, SearchFolder::open(path));
              return mailbox.look(found, progress);
          });
}

void SearchRun::begin(const QString& folder, const QString& title, Work work) {
    if (active()) return;
    mailbox_ = std::make_shared<Mailbox>();
    folder_ = folder;
    failure_.clear();
    stopping_ = false;
    snapshot_.reset();
    state_ = State::Running;
    job_ = jobs_.start<bool>(
        title,
        [work = std::move(work), mailbox = mailbox_](Progress& progress) { return work(*mailbox, progress); },
        this, [this](bool finished) { end(finished ? State::Finished : State::Stopped); },
        [this](const Error& error) {
            if (error.kind == ErrorKind::Cancelled) return end(State::Stopped);
            failure_ = translated(error);
            end(State::Failed);
        });
    job_->setAsksBeforeClosing(true);
    drain_.start();
    Q_EMIT changed();
    Q_EMIT stateChanged();
}

void SearchRun::stop() {
    if (!active() || !job_) return;
    stopping_ = true;
    job_->cancel();
    Q_EMIT stateChanged();
}

void SearchRun::end(State state) {
    drain();
    drain_.stop();
    state_ = state;
    stopping_ = false;
    Q_EMIT stateChanged();
}

void SearchRun::drain() {
    auto newest = mailbox_->take();
    if (!newest) return;
    snapshot_ = std::move(newest);
    Q_EMIT changed();
}

}  // namespace sigwavnet::studio
