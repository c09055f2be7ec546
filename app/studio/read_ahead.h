// The next seconds of a long sound in memory, read from its file on a thread of its own: whoever plays it never waits for
// the disk.
#pragma once

#include <array>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "core/audio/sound.h"

namespace sigwavnet::studio {

// The destructor ends the thread, then waits.
class ReadAhead {
public:
    static constexpr int64_t kBlock = 1 << 15;  // samples; two seconds at 16 kHz

    // `pinned`: a frame that playback will jump back to (the begin of a loop), kept at hand; -1: none.
    ReadAhead(SoundPtr sound, int64_t from, int64_t pinned);
    ~ReadAhead();

    int64_t frames() const { return sound_->frames(); }

    // Tells where reading goes on, and gives what is there of the samples from `first` to `last`: nothing when a part of
    // them is still being read. A stretch that can't be read from the file is silent.
    bool at(int64_t first, int64_t last, std::vector<float>& samples);

private:
    using Block = std::shared_ptr<const std::vector<float>>;
    void work();
    int64_t missingBlock() const;  // -1: everything wanted is there
    void forgetOthers();
    std::array<int64_t, 4> wanted() const;  // blocks, the most urgent first; -1: none

    SoundPtr sound_;
    int64_t pinned_;
    std::mutex mutex_;  // guards the rest
    std::condition_variable wake_;
    std::map<int64_t, Block> blocks_;
    int64_t position_;
    bool ending_ = false;
    std::thread worker_;
};

}  // namespace sigwavnet::studio
