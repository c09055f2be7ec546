// The worker processes of a search on this machine.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "core/base/subprocess.h"
#include "core/search/search_folder.h"

namespace sigwavnet::cli {

struct WorkerOptions {
    int jobs = 1;
    std::string device = "auto";  // with several GPUs and "auto", each worker gets the next
    std::string corpus;  // where the corpus lies on this machine; empty: where it lay when the search began
};

// Starts the workers and waits for them, saying what they reach. A worker that a signal ended is started
// again as long as the search moved on since it began. A cancel of the console asks them to stop with a
// checkpoint. Errors: what a worker said that could not go on; Cancelled (the folder can be resumed).
Status runWorkers(const SearchFolder& folder, const WorkerOptions& options, Console& console);

}  // namespace sigwavnet::cli
