// From an index inside the network to an interval of the recording (wavelets.md section 2).
#pragma once

#include <cstdint>
#include <vector>

namespace sigwavnet {

// All intervals are in input samples, half-open [begin, end), nominal: instance norm and the GRU see the
// whole clip.
struct SampleRange {
    double begin = 0;
    double end = 0;
    double centre() const { return 0.5 * (begin + end - 1); }
};

class Geometry {
public:
    // `samples` input samples, `taps` K, `levels` J.
    Geometry(int64_t samples, int taps, int levels);

    int levels() const { return levels_; }
    int64_t coefficients(int level) const;  // level 0 … J-1 (detail and approximation of that level)
    int64_t positions(
        int branch) const;  // branch 0 … J-1 details, J the last approximation; after both convs
    SampleRange coefficient(int level, int64_t index) const;
    SampleRange position(int branch, int64_t index) const;      // temporal attention, context
    SampleRange spatialScore(int branch, int64_t index) const;  // clipped to the recording

    // The shortest input: N >= 2^J (K + 65) - (K - 2).
    static int64_t minimumSamples(int taps, int levels);

private:
    int64_t samples_;
    int taps_;
    int levels_;
};

}  // namespace sigwavnet
