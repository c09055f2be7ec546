#include "core/wavelet/zeros.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/wavelet/checked_taps.h"

namespace sigwavnet {
namespace {

bool finite(std::span<const double> taps) {
    return std::all_of(taps.begin(), taps.end(), [](double tap) { return std::isfinite(tap); });
}

double largest(std::span<const double> values) {
    double most = 0;
    for (const double value : values) most = std::max(most, std::abs(value));
    return most;
}

// Quotient and remainder of a division by (1 + z^-1), from the first tap on.
double divideOnce(std::vector<double>& taps) {
    for (size_t k = 1; k < taps.size(); ++k) taps[k] -= taps[k - 1];
    const double remainder = taps.back();
    taps.pop_back();
    return remainder;
}

// rho of the matrix M[i][k] = 2 r[2i - k], i, k = -L … L, r the autocorrelation of q (r[m] = 0 for |m| > L).
double spectralRadius(std::span<const double> q) {
    const auto last = static_cast<Eigen::Index>(q.size()) - 1;
    const auto autocorrelation = [&](Eigen::Index shift) {
        shift = std::abs(shift);
        if (shift > last) return 0.0;
        return std::inner_product(q.begin() + shift, q.end(), q.begin(), 0.0);
    };
    Eigen::MatrixXd matrix(2 * last + 1, 2 * last + 1);
    for (Eigen::Index i = -last; i <= last; ++i)
        for (Eigen::Index k = -last; k <= last; ++k)
            matrix(i + last, k + last) = 2 * autocorrelation(2 * i - k);
    return matrix.eigenvalues().cwiseAbs().maxCoeff();
}

}  // namespace

std::vector<std::complex<double>> filterZeros(std::span<const double> taps) {
    if (taps.empty() || !finite(taps)) return {};
    const double negligible = 1e-14 * largest(taps);
    while (!taps.empty() && std::abs(taps.front()) <= negligible) taps = taps.subspan(1);
    while (!taps.empty() && std::abs(taps.back()) <= negligible) taps = taps.first(taps.size() - 1);
    if (taps.size() < 2) return {};
    const auto degree = static_cast<Eigen::Index>(taps.size()) - 1;
    Eigen::MatrixXd companion = Eigen::MatrixXd::Zero(degree, degree);
    for (Eigen::Index k = 0; k < degree; ++k) companion(0, k) = -taps[size_t(k) + 1] / taps[0];
    for (Eigen::Index k = 1; k < degree; ++k) companion(k, k - 1) = 1;
    const Eigen::VectorXcd values = companion.eigenvalues();
    std::vector<std::complex<double>> zeros(values.begin(), values.end());
    std::sort(zeros.begin(), zeros.end(), [](const auto& a, const auto& b) { return std::abs(a) > std::abs(b); });
    return zeros;
}

int zerosAtMinusOne(std::span<const double> taps, double tolerance) {
    if (!finite(taps)) return 0;
    std::vector<double> left(taps.begin(), taps.end());
    double scale = 0;
    for (const double tap : taps) scale += std::abs(tap);
    int zeros = 0;
    while (left.size() > 1 && scale > 0 && std::abs(divideOnce(left)) <= tolerance * scale) ++zeros;
    return zeros;
}

Result<double> sobolevRegularity(std::span<const double> low) {
    const double sum = std::accumulate(low.begin(), low.end(), 0.0);
    if (!finite(low) || std::abs(sum) < kSmallestSum)
        return Error(ErrorKind::Invalid, "",
                     {CORE_TEXT("The kernel's taps are not numbers or add up to almost zero: it is not a low-pass "
                                "and has no smoothness.")});
    const int zeros = zerosAtMinusOne(low);
    std::vector<double> q(low.begin(), low.end());
    for (double& tap : q) tap /= sum;
    for (int i = 0; i < zeros; ++i) {
        divideOnce(q);
        for (double& tap : q) tap *= 2;
    }
    return zeros - 0.5 * std::log2(spectralRadius(q));
}

}  // namespace sigwavnet
