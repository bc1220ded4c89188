// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/densemath.h"

#include <array>
#include <cmath>

#include "core/rating/dispatch.h"

namespace darkhorse::rating {

namespace {

using Lanes = double __attribute__((vector_size(64), aligned(8), may_alias));

inline Lanes& lanes(double* p) { return *reinterpret_cast<Lanes*>(p); }
inline const Lanes& lanes(const double* p) { return *reinterpret_cast<const Lanes*>(p); }

/// Rows that are added in one go: y is read and written once for all of them.
constexpr std::size_t kRows = 4;

/// Rows of one matrix with a factor each, to be added to a row of another.
struct ScaledRows {
    std::array<const double*, kRows> row {};
    std::array<double, kRows> factor {};
    std::size_t count = 0;
};

/// y += sum of f * x over whole vectors, from the one that holds `from`; always in the order of the rows, so that it does not
/// matter how many are taken at a time.
inline void addRows(double* y, const ScaledRows& rows, std::size_t from, std::size_t end)
{
    const std::size_t begin = from / PaddedMatrix::kLanes * PaddedMatrix::kLanes;
    if (rows.count == kRows) {
        const auto [r0, r1, r2, r3] = rows.row;
        const auto [f0, f1, f2, f3] = rows.factor;
        for (std::size_t j = begin; j < end; j += PaddedMatrix::kLanes)
            lanes(y + j) = (((lanes(y + j) + f0 * lanes(r0 + j)) + f1 * lanes(r1 + j)) + f2 * lanes(r2 + j))
                + f3 * lanes(r3 + j);
        return;
    }
    for (std::size_t r = 0; r < rows.count; ++r) {
        for (std::size_t j = begin; j < end; j += PaddedMatrix::kLanes)
            lanes(y + j) += rows.factor[r] * lanes(rows.row[r] + j);
    }
}

/// Collects rows and adds them kRows at a time.
class RowAdder {
public:
    RowAdder(double* y, std::size_t end) : m_y(y), m_end(end) { }

    /// `from`: before it the row holds nothing to add, or nothing that anybody reads.
    inline void add(const double* row, double factor, std::size_t from)
    {
        if (m_rows.count == 0)
            m_from = from;
        m_from = from < m_from ? from : m_from;
        m_rows.row[m_rows.count] = row;
        m_rows.factor[m_rows.count] = factor;
        if (++m_rows.count == kRows)
            flush();
    }
    inline void flush()
    {
        addRows(m_y, m_rows, m_from, m_end);
        m_rows.count = 0;
    }

private:
    double* m_y;
    std::size_t m_end;
    std::size_t m_from = 0;
    ScaledRows m_rows;
};

/// Row by row: row i loses what the rows above it explain, then is scaled.
DARKHORSE_CLONES bool factorize(double* a, std::size_t n, std::size_t stride)
{
    for (std::size_t i = 0; i < n; ++i) {
        double* row = a + i * stride;
        RowAdder sum(row, stride);
        for (std::size_t k = 0; k < i; ++k) {
            const double* pivot = a + k * stride;
            if (pivot[i] != 0.0)
                sum.add(pivot, -pivot[i], i);
        }
        sum.flush();
        if (!(row[i] > 0))
            return false;
        const double scale = 1.0 / std::sqrt(row[i]);
        for (std::size_t j = i; j < n; ++j)
            row[j] *= scale;
    }
    return true;
}

/// Row-wise inverse of the upper triangular factor, in place of `out`.
DARKHORSE_CLONES void invertTriangle(const double* u, double* out, std::size_t n, std::size_t stride)
{
    for (std::size_t i = n; i-- > 0;) {
        double* row = out + i * stride;
        const double* factor = u + i * stride;
        const double scale = 1.0 / factor[i];
        row[i] = 1.0;
        RowAdder sum(row, stride);
        for (std::size_t k = i + 1; k < n; ++k) {
            if (factor[k] != 0.0)
                sum.add(out + k * stride, -factor[k], k);
        }
        sum.flush();
        for (std::size_t j = i; j < n; ++j)
            row[j] *= scale;
    }
}

/// Upper half of out = W * W', W upper triangular.
DARKHORSE_CLONES void timesOwnTranspose(
    const double* w, const double* wt, double* out, std::size_t n, std::size_t stride)
{
    for (std::size_t i = 0; i < n; ++i) {
        RowAdder sum(out + i * stride, stride);
        for (std::size_t k = i; k < n; ++k)
            sum.add(wt + k * stride, w[i * stride + k], i);
        sum.flush();
    }
}

/// out = a * b, both symmetric; zero factors are skipped because G is sparse.
DARKHORSE_CLONES void multiply(const double* a, const double* b, double* out, std::size_t n, std::size_t stride)
{
    for (std::size_t i = 0; i < n; ++i) {
        RowAdder sum(out + i * stride, stride);
        for (std::size_t k = 0; k < n; ++k) {
            if (a[i * stride + k] != 0.0)
                sum.add(b + k * stride, a[i * stride + k], 0);
        }
        sum.flush();
    }
}

/// Upper half of out = a * b where the product is known to be symmetric.
DARKHORSE_CLONES void multiplyUpper(const double* a, const double* b, double* out, std::size_t n, std::size_t stride)
{
    for (std::size_t i = 0; i < n; ++i) {
        RowAdder sum(out + i * stride, stride);
        for (std::size_t k = 0; k < n; ++k)
            sum.add(b + k * stride, a[i * stride + k], i);
        sum.flush();
    }
}

DARKHORSE_CLONES double dotLanes(const double* a, const double* b, std::size_t size)
{
    Lanes sum {};
    for (std::size_t i = 0; i < size; i += PaddedMatrix::kLanes)
        sum += lanes(a + i) * lanes(b + i);
    return ((sum[0] + sum[4]) + (sum[2] + sum[6])) + ((sum[1] + sum[5]) + (sum[3] + sum[7]));
}

void mirror(PaddedMatrix& a)
{
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            a.at(i, j) = a.at(j, i);
    }
}

} // namespace

double dot(const double* a, const double* b, std::size_t paddedSize) { return dotLanes(a, b, paddedSize); }

bool cholesky(PaddedMatrix& a) { return factorize(a.row(0), a.size(), a.stride()); }

void solve(const PaddedMatrix& factor, double* x)
{
    const std::size_t n = factor.size();
    for (std::size_t i = 0; i < n; ++i) {
        const double* u = factor.row(i);
        const double value = x[i] / u[i];
        for (std::size_t k = i + 1; k < n; ++k)
            x[k] -= u[k] * value;
        x[i] = value;
    }
    for (std::size_t i = n; i-- > 0;) {
        const double* u = factor.row(i);
        double sum = x[i];
        for (std::size_t k = i + 1; k < n; ++k)
            sum -= u[k] * x[k];
        x[i] = sum / u[i];
    }
}

PaddedMatrix inverse(const PaddedMatrix& factor)
{
    const std::size_t n = factor.size();
    PaddedMatrix w(n);
    invertTriangle(factor.row(0), w.row(0), n, w.stride());
    PaddedMatrix transposed(n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i; j < n; ++j)
            transposed.at(j, i) = w.at(i, j);
    }
    PaddedMatrix result(n);
    timesOwnTranspose(w.row(0), transposed.row(0), result.row(0), n, result.stride());
    mirror(result);
    return result;
}

PaddedMatrix sandwichProduct(const PaddedMatrix& h, const PaddedMatrix& g)
{
    const std::size_t n = h.size();
    PaddedMatrix right(n);
    multiply(g.row(0), h.row(0), right.row(0), n, h.stride());
    PaddedMatrix result(n);
    multiplyUpper(h.row(0), right.row(0), result.row(0), n, h.stride());
    mirror(result);
    return result;
}

} // namespace darkhorse::rating
