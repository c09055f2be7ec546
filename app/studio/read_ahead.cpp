#include "app/studio/read_ahead.h"

#include <algorithm>

namespace sigwavnet::studio {

ReadAhead::ReadAhead(SoundPtr sound, int64_t from, int64_t pinned)
    : sound_(std::move(sound)), pinned_(pinned), position_(from), worker_([this] { work(); }) {}

ReadAhead::~ReadAhead() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    worker_.join();
}

std::array<int64_t, 4> ReadAhead::wanted() const {
    const int64_t here = position_ / kBlock;
    const int64_t last = (sound_->frames() - 1) / kBlock;
    const auto within = [last](int64_t block) { return block <= last ? block : -1; };
    return {within(here), within(here + 1), pinned_ < 0 ? -1 : within(pinned_ / kBlock), within(here + 2)};
}

int64_t ReadAhead::missingBlock() const {
    for (const int64_t block : wanted())
        if (block >= 0 && !blocks_.contains(block)) return block;
    return -1;
}

void ReadAhead::forgetOthers() {
    const auto keep = wanted();
    std::erase_if(blocks_, [&keep, here = position_ / kBlock](const auto& held) {
        // The one before stays: an interpolated sample leans on its predecessors.
        return held.first != here - 1 && std::find(keep.begin(), keep.end(), held.first) == keep.end();
    });
}

void ReadAhead::work() {
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait(lock, [this] { return ending_ || missingBlock() >= 0; });
        if (ending_) return;
        const int64_t block = missingBlock();
        lock.unlock();
        auto samples = std::make_shared<std::vector<float>>(size_t(kBlock));
        if (!sound_->read(block * kBlock, *samples)) std::fill(samples->begin(), samples->end(), 0.0F);
        lock.lock();
        blocks_[block] = std::move(samples);
        forgetOthers();
    }
}

bool ReadAhead::at(int64_t first, int64_t last, std::vector<float>& samples) {
    first = std::clamp<int64_t>(first, 0, sound_->frames());
    last = std::clamp<int64_t>(last, first, sound_->frames());
    const std::lock_guard lock(mutex_);
    position_ = first;
    wake_.notify_one();
    samples.resize(size_t(last - first));
    for (int64_t from = first; from < last;) {
        const auto held = blocks_.find(from / kBlock);
        if (held == blocks_.end()) return false;
        const int64_t until = std::min(last, (from / kBlock + 1) * kBlock);
        std::copy_n(held->second->begin() + (from % kBlock), until - from, samples.begin() + (from - first));
        from = until;
    }
    return true;
}

}  // namespace sigwavnet::studio
