// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace darkhorse::rating {

/// A square matrix whose rows are padded with zeros to whole vectors of kLanes.
///
/// Why not Eigen here: its kernels are chosen when the program is compiled, ours when it runs, and ours add in one fixed
/// order, so that every machine gives the same bits.
class PaddedMatrix {
public:
    static constexpr std::size_t kLanes = 8;

    PaddedMatrix() = default;
    explicit PaddedMatrix(std::size_t size)
        : m_size(size), m_stride((size + kLanes - 1) / kLanes * kLanes), m_data(size * m_stride, 0.0)
    {
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t stride() const { return m_stride; }
    [[nodiscard]] double* row(std::size_t i) { return m_data.data() + i * m_stride; }
    [[nodiscard]] const double* row(std::size_t i) const { return m_data.data() + i * m_stride; }
    [[nodiscard]] double& at(std::size_t i, std::size_t j) { return m_data[i * m_stride + j]; }
    [[nodiscard]] double at(std::size_t i, std::size_t j) const { return m_data[i * m_stride + j]; }
    void setZero() { m_data.assign(m_data.size(), 0.0); }

private:
    std::size_t m_size = 0;
    std::size_t m_stride = 0;
    std::vector<double> m_data;
};

/// A vector padded like a row of PaddedMatrix.
[[nodiscard]] inline std::vector<double> paddedVector(std::size_t size)
{
    return std::vector<double>((size + PaddedMatrix::kLanes - 1) / PaddedMatrix::kLanes * PaddedMatrix::kLanes, 0.0);
}

/// Sum of products of two padded vectors, always in the same order.
[[nodiscard]] double dot(const double* a, const double* b, std::size_t paddedSize);

/// Replaces a symmetric positive definite matrix (upper half read) by its factor U, U'U = A, in the upper half.
/// False when it is not positive definite.
[[nodiscard]] bool cholesky(PaddedMatrix& a);

/// Solves U'U x = b in place, from cholesky(); x is padded.
void solve(const PaddedMatrix& factor, double* x);

/// The full inverse of U'U, both halves.
[[nodiscard]] PaddedMatrix inverse(const PaddedMatrix& factor);

/// H * G * H for symmetric H and G, both halves.
[[nodiscard]] PaddedMatrix sandwichProduct(const PaddedMatrix& h, const PaddedMatrix& g);

} // namespace darkhorse::rating
