// Counts the memory of torch's tensors on the CPU. Includes torch.
#pragma once

#include <c10/core/CPUAllocator.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace sigwavnet::test {

// In the place of torch's own allocator from the first call of installed() on, for the rest of the process.
class CountingAllocator final : public c10::Allocator {
public:
    static CountingAllocator& installed() {
        static CountingAllocator& counting = []() -> CountingAllocator& {
            static CountingAllocator made;
            c10::SetCPUAllocator(&made, /*priority=*/255);
            return made;
        }();
        return counting;
    }

    int64_t bytes() const { return bytes_; }
    int64_t peak() const { return peak_; }
    void restartPeak() { peak_ = bytes_.load(); }

    c10::DataPtr allocate(size_t size) const override {
        // The size stands before the memory, which keeps torch's alignment.
        auto* block = static_cast<std::byte*>(std::aligned_alloc(kAlignment, rounded(size) + kAlignment));
        if (!block) throw std::bad_alloc();
        *reinterpret_cast<size_t*>(block) = size;
        count(static_cast<int64_t>(size));
        return {block + kAlignment, block, &release, c10::Device(c10::DeviceType::CPU)};
    }
    c10::DeleterFnPtr raw_deleter() const override { return nullptr; }

private:
    static constexpr size_t kAlignment = 64;
    static size_t rounded(size_t size) { return (size + kAlignment - 1) / kAlignment * kAlignment; }

    static void release(void* block) {
        installed().count(-static_cast<int64_t>(*static_cast<size_t*>(block)));
        std::free(block);
    }
    void count(int64_t change) const {
        const int64_t now = bytes_ += change;
        int64_t before = peak_;
        while (now > before && !peak_.compare_exchange_weak(before, now)) {
        }
    }

    mutable std::atomic<int64_t> bytes_{0}, peak_{0};
};

}  // namespace sigwavnet::test
