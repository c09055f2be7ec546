// What happened in a search, a line an event, in the order in which it happened. The rung tables are this
// file, read from its beginning; nothing in it is ever rewritten.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/search/asha.h"
#include "core/search/search_space.h"

namespace sigwavnet {

struct SearchEvent {
    enum class Kind {
        Start,    // a worker took a job that nobody had before
        Resume,   // a worker took up a job whose worker stopped or died
        Pause,    // a worker stopped on purpose; the job is open
        Score,    // the job's end: what the trial reached
        Failure,  // the job's end: why it reached nothing
    };
    Kind kind = Kind::Start;
    TrialJob job;
    TrialValues values;  // Start on rung 0: the trial's configuration, as it was drawn
    int epochs = 0;      // Start, Resume: the run had so many behind it; Score, Failure: it has now
    double value = 0;    // Score: the metric
    double seconds = 0;  // Pause, Score, Failure: the worker spent on it
    std::string error;   // Failure
    std::string worker;  // "host 1234", its machine and process
    int64_t time = 0;    // seconds since 1970, filled in by append()
};

// Not thread-safe. Whoever appends holds the search's lock (search_folder.h); reading needs none.
class SearchJournal {
public:
    explicit SearchJournal(std::filesystem::path file) : file_(std::move(file)) {}

    // A missing file is an empty journal. The rest of a line whose writer was killed is not an event. Error
    // Invalid names the line that makes no sense.
    Result<std::vector<SearchEvent>> read() const;

    // On the disk when it returns. Cuts off the rest of a line whose writer was killed; a full disk (NoSpace)
    // leaves the journal as it was.
    Status append(SearchEvent event);

private:
    std::filesystem::path file_;
};

}  // namespace sigwavnet
