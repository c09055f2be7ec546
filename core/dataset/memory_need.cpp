#include "core/dataset/memory_need.h"

#include <fstream>
#include <sstream>
#include <string>

namespace sigwavnet {

namespace {

// Memory that could be had without swapping [bytes]; 0 when the system does not say.
double availableMemory() {
    std::ifstream info("/proc/meminfo");
    for (std::string line; std::getline(info, line);) {
        std::istringstream words(line);
        std::string name;
        double kibibytes = 0;
        if (words >> name >> kibibytes && name == "MemAvailable:") return kibibytes * 1024;
    }
    return 0;
}

}  // namespace

uint64_t preparedBytes(const Corpus& corpus, const std::vector<size_t>& clips,
                       const Preparation& preparation) {
    double seconds = 0;
    for (size_t clip : clips) seconds += corpus.clips[clip].seconds();
    return static_cast<uint64_t>(seconds * preparation.rate.hz * sizeof(float));
}

Status checkMemory(const Corpus& corpus, uint64_t bytes) {
    constexpr double kGibibyte = 1 << 30;
    const double available = availableMemory();
    if (available <= 0 || double(bytes) < 0.8 * available) return {};
    return Error{
        ErrorKind::OutOfMemory,
        corpus.root.string(),
        {CORE_TEXT("The prepared clips need %1 GiB, only %2 GiB of memory are free, and there is no cache on "
                   "a disk. Set SIGWAVNET_INPUT_CACHE to a folder with room, or lower preparation.rate."),
         {numberText(double(bytes) / kGibibyte, 2), numberText(available / kGibibyte, 2)}}};
}

}  // namespace sigwavnet
