// Branches do not need each other: where a device has streams, each branch gets one of its own, so that the many
// small operations of all of them run side by side. By c10's interface to devices, without CUDA's headers; where
// there are no streams, as on a processor, branches run one after the other. Includes torch: for this room only.
#pragma once

#include <c10/core/Stream.h>
#include <torch/torch.h>

#include <functional>
#include <vector>

namespace sigwavnet {

// For one forward pass, on one thread. Nothing here waits on the host. Gradients follow by themselves: autograd runs
// the way back of every operation on the stream that it ran on.
class BranchStreams {
public:
    // Streams are taken once a process and device, and shared by all passes.
    BranchStreams(const c10::Device& device, size_t branches);

    // What `work(input)` returns, which nobody may look at before join(). Its stream first waits for what the calling
    // thread has asked of the device so far.
    using Work = std::function<torch::Tensor(const torch::Tensor& input)>;
    torch::Tensor run(size_t branch, const torch::Tensor& input, const Work& work);

    // Whatever the calling thread asks of the device from now on waits for all branches.
    void join();

private:
    struct Pending {
        c10::Stream stream;
        torch::Tensor result;
    };
    c10::Device device_;
    std::vector<c10::Stream> streams_;  // empty: none to be had
    std::vector<Pending> pending_;
};

}  // namespace sigwavnet
