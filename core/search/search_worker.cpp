#include "core/search/search_worker.h"

#include <chrono>

namespace sigwavnet {

bool isTrialFailure(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Invalid:
        case ErrorKind::TooShort:
        case ErrorKind::OutOfMemory:
        case ErrorKind::Internal:
            return true;
        case ErrorKind::NotFound:
        case ErrorKind::Unreadable:
        case ErrorKind::Unsupported:
        case ErrorKind::Exists:
        case ErrorKind::NoSpace:
        case ErrorKind::Device:
        case ErrorKind::Cancelled:
            return false;
    }
    return false;
}

Result<int> workOn(SearchFolder& folder, const TrialRunner& run, SearchObserver& observer) {
    for (int jobs = 0;; ++jobs) {
        SWN_ASSIGN(auto claim, folder.claim());
        if (!claim) return jobs;
        observer.claimed(*claim);
        const TrialJob job = claim->job;
        const auto start = std::chrono::steady_clock::now();
        const Result<double> metric = run(*claim);
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        observer.ended(job, metric);
        if (metric) {
            SWN_TRY(folder.reportMetric(std::move(*claim), *metric, seconds));
        } else if (isTrialFailure(metric.error().kind)) {
            SWN_TRY(folder.reportFailure(std::move(*claim), metric.error(), seconds));
        } else {
            SWN_TRY(folder.reportPause(std::move(*claim), seconds));
            return metric.error();
        }
    }
}

}  // namespace sigwavnet
