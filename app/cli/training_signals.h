// What signals mean while a training runs in the terminal.
#pragma once

#include <signal.h>

#include "core/training/control.h"

namespace sigwavnet::cli {

// An interrupt (Ctrl-C) or a termination request asks the training to stop with a checkpoint; a second one
// ends the program at once. SIGUSR1 pauses it in place, and the next one lets it go on. What the signals
// meant before comes back with the destructor. One at a time.
class TrainingSignals {
public:
    explicit TrainingSignals(TrainingControl& control);
    ~TrainingSignals();
    TrainingSignals(const TrainingSignals&) = delete;
    TrainingSignals& operator=(const TrainingSignals&) = delete;

private:
    static constexpr int kSignals[] = {SIGINT, SIGTERM, SIGUSR1};
    struct sigaction before_[3]{};
};

}  // namespace sigwavnet::cli
