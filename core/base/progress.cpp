#include "core/base/progress.h"

namespace sigwavnet {

double TimeLeft::update(int64_t done, int64_t total, double now) {
    if (start_ < 0 || done < lastDone_) {
        start_ = now;
        startDone_ = done;
        smoothed_ = -1;
    }
    lastDone_ = done;
    const double elapsed = now - start_;
    if (total <= 0 || done <= startDone_ || elapsed < 0.5) return -1;
    const double left = elapsed / double(done - startDone_) * double(total - done);
    if (smoothed_ < 0) {
        smoothed_ = left;
    } else {
        smoothed_ -= now - last_;
        smoothed_ += 0.2 * (left - smoothed_);
    }
    last_ = now;
    return smoothed_ > 0 ? smoothed_ : 0;
}

void TimeLeft::restart() { *this = TimeLeft(); }

}  // namespace sigwavnet
