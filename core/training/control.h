// How a running training is told to wait or to end; from any thread, and from a signal handler.
#pragma once

#include <atomic>

namespace sigwavnet {

class TrainingControl {
public:
    enum class Wish {
        Run,
        Pause,  // write a checkpoint and wait, ready to go on at once
        Stop,   // write a checkpoint and end the process's part: the run is paused and can be resumed by anyone
    };
    void ask(Wish wish) { wish_.store(wish, std::memory_order_relaxed); }
    Wish wish() const { return wish_.load(std::memory_order_relaxed); }

private:
    std::atomic<Wish> wish_{Wish::Run};
};

// Where a call of train() or resumeTraining() ends although the schedule goes on: the run is then paused.
struct TrainingStop {
    int afterEpoch = 0;  // 0: at the schedule's end
};

}  // namespace sigwavnet
