#include "app/cli/training_signals.h"

#include <atomic>

namespace sigwavnet::cli {

namespace {

using Wish = TrainingControl::Wish;

std::atomic<TrainingControl*> controlled{nullptr};

// Only atomics and the signals themselves: nothing else may be touched in a signal handler.
extern "C" void onTrainingSignal(int number) {
    TrainingControl* control = controlled.load();
    if (!control) return;
    if (number == SIGUSR1) {
        if (control->wish() != Wish::Stop)
            control->ask(control->wish() == Wish::Pause ? Wish::Run : Wish::Pause);
        return;
    }
    control->ask(Wish::Stop);
    // Either of the two then ends the program, as a second request.
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
}

}  // namespace

TrainingSignals::TrainingSignals(TrainingControl& control) {
    controlled = &control;
    struct sigaction action {};
    action.sa_handler = onTrainingSignal;
    action.sa_flags = SA_RESTART;
    for (int i = 0; i < 3; ++i) ::sigaction(kSignals[i], &action, &before_[i]);
}

TrainingSignals::~TrainingSignals() {
    for (int i = 0; i < 3; ++i) ::sigaction(kSignals[i], &before_[i], nullptr);
    controlled = nullptr;
}

}  // namespace sigwavnet::cli
