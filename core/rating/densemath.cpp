// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/densemath.h"

#include <cmath>

#include "core/rating/dispatch.h"

namespace darkhorse::rating {

namespace {

using Lanes = double __attribute__((vector_size(64), aligned(8), may_alias));

inline Lanes& lanes(double* p) { return *reinterpret_cast<Lanes*>(p); }
inline const Lanes& lanes(const double* p) { return *reinterpret_cast<const Lanes*>(p); }

/// y += f * x over whole vectors from the one that holds `from`.
inline void addScaled(double* y, const double* x, double f, std::size_t from, std::size_t end)
{
    for (std::size_t j = from / PaddedMatrix::kLanes * PaddedMatrix::kLanes; j < end; j += PaddedMatrix::kLanes)
        lanes(y + j) += f * lanes(x + j);
}

DARKHORSE_CLONES bool factorize(double* a, std::size_t n, std::size_t stride)
{
    for (std::size_t k = 0; k < n; ++k) {
        double* pivot = a + k * stride;
        if (!(pivot[k] > 0))
            return false;
        const double scale = 1.0 / std::sqrt(pivot[k]);
        for (std::size_t j = k; j < n; ++j)
            pivot[j] *= scale;
        for (std::size_t i = k + 1; i < n; ++i) {
            if (pivot[i] != 0.0)
                addScaled(a + i * stride, pivot, -pivot[i], i, stride);
        }
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
        for (std::size_t k = i + 1; k < n; ++k) {
            if (factor[k] != 0.0)
                addScaled(row, out + k * stride, -factor[k], k, stride);
        }
        for (std::size_t j = i; j < n; ++j)
            row[j] *= scale;
    }
}

/// upper half of out = W * W', W upper triangular: from column k of W outwards.
DARKHORSE_CLONES void timesOwnTranspose(
    const double* w, const double* wt, double* out, std::size_t n, std::size_t stride)
{
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = i; k < n; ++k)
            addScaled(out + i * stride, wt + k * stride, w[i * stride + k], 0, k + 1);
    }
}

/// out = a * b, both symmetric; zero factors are skipped because G is sparse.
DARKHORSE_CLONES void multiply(const double* a, const double* b, double* out, std::size_t n, std::size_t stride)
{
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < n; ++k) {
            if (a[i * stride + k] != 0.0)
                addScaled(out + i * stride, b + k * stride, a[i * stride + k], 0, stride);
        }
    }
}

/// Upper half of out = a * b where the product is known to be symmetric.
DARKHORSE_CLONES void multiplyUpper(const double* a, const double* b, double* out, std::size_t n, std::size_t stride)
{
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < n; ++k)
            addScaled(out + i * stride, b + k * stride, a[i * stride + k], i, stride);
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
