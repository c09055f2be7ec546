// Counts the memory of torch's tensors on the CPU. Includes torch.
#pragma once

#include <c10/core/CPUAllocator.h>
#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>

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

    // Without “override”: LibTorch 2 dropped the const, and asks for the copy.
    c10::DataPtr allocate(size_t size) const { return take(size); }
    c10::DataPtr allocate(size_t size) { return take(size); }
    void copy_data(void* to, const void* from, size_t size) const { std::memcpy(to, from, size); }
    c10::DeleterFnPtr raw_deleter() const override { return &release; }

private:
    static constexpr size_t kAlignment = 64;

    static c10::DataPtr take(size_t size) {
        if (size == 0) return {nullptr, nullptr, &release, c10::Device(c10::DeviceType::CPU)};
        void* block = std::aligned_alloc(kAlignment, (size + kAlignment - 1) / kAlignment * kAlignment);
        if (!block) throw std::bad_alloc();
        installed().count(static_cast<int64_t>(::malloc_usable_size(block)));
        return {block, block, &release, c10::Device(c10::DeviceType::CPU)};
    }
    static void release(void* block) {
        if (block) installed().count(-static_cast<int64_t>(::malloc_usable_size(block)));
        std::free(block);
    }
    void count(int64_t change) {
        const int64_t now = bytes_ += change;
        int64_t before = peak_;
        while (now > before && !peak_.compare_exchange_weak(before, now)) {
        }
    }

    std::atomic<int64_t> bytes_{0}, peak_{0};
};

}  // namespace sigwavnet::test
