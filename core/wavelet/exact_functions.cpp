// Exact values of phi and psi at dyadic points (see cascade.h).
#include <Eigen/Eigenvalues>

#include <cassert>
#include <cmath>
#include <numbers>
#include <numeric>

#include "core/wavelet/cascade.h"
#include "core/wavelet/checked_taps.h"

namespace sigwavnet {
namespace {

constexpr double kEigenvalueTolerance = 1e-4;  // taps rounded to float32 are within 1e-6
constexpr double kSmallestEigenvectorSum = 1e-8;  // of an eigenvector of norm 1: below it, it can't be scaled to sum 1

Error noEigenvalue(double nearest) {
    return {ErrorKind::Invalid,
            "",
            {CORE_TEXT("The kernel has no exact scaling function: the eigenvalue 1 of its refinement is missing (the "
                       "nearest is %1), because it lets something pass at half the sampling rate."),
             {numberText(nearest, 6)}}};
}

// phi(0) … phi(K-1).
Result<std::vector<double>> valuesAtIntegers(std::span<const double> low) {
    const auto taps = static_cast<Eigen::Index>(low.size());
    Eigen::MatrixXd refinement = Eigen::MatrixXd::Zero(taps, taps);
    for (Eigen::Index n = 0; n < taps; ++n)
        for (Eigen::Index k = 0; k < taps; ++k)
            if (2 * n - k >= 0 && 2 * n - k < taps)
                refinement(n, k) = std::numbers::sqrt2 * low[static_cast<size_t>(2 * n - k)];
    const Eigen::EigenSolver<Eigen::MatrixXd> solver(refinement);
    Eigen::Index best = 0;
    (solver.eigenvalues().array() - 1.0).abs().minCoeff(&best);
    const std::complex<double> nearest = solver.eigenvalues()[best];
    if (std::abs(nearest - 1.0) > kEigenvalueTolerance) return noEigenvalue(nearest.real());
    const Eigen::VectorXd values = solver.eigenvectors().col(best).real();
    if (std::abs(values.sum()) < kSmallestEigenvectorSum) return noEigenvalue(nearest.real());
    std::vector<double> phi(low.size());
    for (size_t n = 0; n < phi.size(); ++n) phi[n] = values[Eigen::Index(n)] / values.sum();
    return phi;
}

// f(t) = sqrt2 sum taps[k] coarse(2t - k) at half the step of `coarse`, whose step is 2^-halvings.
std::vector<double> refined(const std::vector<double>& coarse, std::span<const double> taps, int halvings) {
    std::vector<double> fine(2 * (coarse.size() - 1) + 1, 0.0);
    for (size_t i = 0; i < fine.size(); ++i) {
        for (size_t k = 0; k < taps.size(); ++k) {
            const size_t shift = k << halvings;  // 2t - k in steps of the coarse grid: i - shift
            if (i >= shift && i - shift < coarse.size()) fine[i] += taps[k] * coarse[i - shift];
        }
        fine[i] *= std::numbers::sqrt2;
    }
    return fine;
}

}  // namespace

Result<ScalingFunctions> exactFunctions(std::span<const double> low, std::span<const double> high, int halvings) {
    assert(halvings >= 1 && halvings <= 12);
    SWN_TRY(checkTaps(low, high));
    ScalingFunctions result;
    SWN_ASSIGN(const std::vector<double> scaled, normalisedLowPass(low, result.normalised));
    SWN_ASSIGN(result.phi, valuesAtIntegers(scaled));
    for (int i = 0; i < halvings; ++i) {
        if (i + 1 == halvings) result.psi = refined(result.phi, high, i);
        result.phi = refined(result.phi, scaled, i);
    }
    result.t.resize(result.phi.size());
    for (size_t i = 0; i < result.t.size(); ++i) result.t[i] = std::ldexp(double(i), -halvings);
    return result;
}

}  // namespace sigwavnet
