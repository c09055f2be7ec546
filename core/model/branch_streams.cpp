#include "core/model/branch_streams.h"

#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <map>
#include <mutex>
#include <utility>

namespace sigwavnet {

namespace {

using c10::impl::VirtualGuardImpl;

// A device's pool would hand out another stream every time, and memory that one stream has used is not free for
// the next.
std::vector<c10::Stream> streamsOf(const c10::Device& device, size_t count) {
    static std::mutex mutex;
    static std::map<std::pair<c10::DeviceType, c10::DeviceIndex>, std::vector<c10::Stream>> taken;
    const std::lock_guard<std::mutex> lock(mutex);
    std::vector<c10::Stream>& streams = taken[{device.type(), device.index()}];
    while (streams.size() < count) streams.push_back(VirtualGuardImpl(device.type()).getStreamFromGlobalPool(device));
    return {streams.begin(), streams.begin() + static_cast<std::ptrdiff_t>(count)};
}

// `later` goes on when `earlier` has done what is asked of it by now.
void follow(const c10::Stream& later, const c10::Stream& earlier) {
    c10::Event done(earlier.device_type());
    done.record(earlier);
    done.block(later);
}

// The tensor's memory is not given to others before `stream` is through with it.
void keepFor(const torch::Tensor& tensor, const c10::Stream& stream) {
    VirtualGuardImpl(stream.device_type()).recordDataPtrOnStream(tensor.storage().data_ptr(), stream);
}

// The calling thread's stream, until this ends.
class CurrentStream {
public:
    explicit CurrentStream(const c10::Stream& stream)
        : guard_(stream.device_type()), before_(guard_.exchangeStream(stream)) {}
    ~CurrentStream() { guard_.exchangeStream(before_); }
    CurrentStream(const CurrentStream&) = delete;
    CurrentStream& operator=(const CurrentStream&) = delete;

private:
    VirtualGuardImpl guard_;
    c10::Stream before_;
};

}  // namespace

BranchStreams::BranchStreams(const c10::Device& device, size_t branches) : device_(device) {
    if (!device.is_cpu()) streams_ = streamsOf(device, branches);
}

torch::Tensor BranchStreams::run(size_t branch, const torch::Tensor& input, const Work& work) {
    if (streams_.empty()) return work(input);
    const c10::Stream& stream = streams_[branch];
    follow(stream, VirtualGuardImpl(device_.type()).getStream(device_));
    keepFor(input, stream);
    const CurrentStream here(stream);
    torch::Tensor result = work(input);
    pending_.push_back({stream, result});
    return result;
}

void BranchStreams::join() {
    for (const Pending& branch : pending_) {
        const c10::Stream current = VirtualGuardImpl(device_.type()).getStream(device_);
        follow(current, branch.stream);
        keepFor(branch.result, current);
    }
    pending_.clear();
}

}  // namespace sigwavnet
