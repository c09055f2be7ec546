// Filter banks of classical wavelets and of learned kernels. Plain doubles, no torch.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace sigwavnet {

// Taps as PyWavelets names them. The network's kernels start as dec_lo.
struct Wavelet {
    std::string name;
    std::vector<double> decLo, decHi, recLo, recHi;
    int vanishingMoments = 0;  // of psi; 0: not stated (dmey approximates a wavelet of infinite length)
    bool orthogonal = false;
    std::string symmetry;
};

// The 76 discrete wavelets of resources/wavelets/wavelet_filters.json (compiled in), by family and order.
// Thread-safe.
const std::vector<Wavelet>& wavelets();
const Wavelet* findWavelet(const std::string& name);  // nullptr: no such name

// g[i] = (-1)^i k[K-1-i], the conjugate quadrature mirror (network.md section 1).
std::vector<double> quadratureMirror(std::span<const double> kernel);

// The filters of one level as the network applies them (cross-correlation, stride 2).
struct LevelFilters {
    std::vector<double> low;   // h
    std::vector<double> high;  // g
};

}  // namespace sigwavnet
