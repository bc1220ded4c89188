// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/stylesums.h"

#include <algorithm>

#include "core/rating/dispatch.h"
#include "core/rating/exactmath.h"
#include "core/rating/parallel.h"

namespace darkhorse::rating {

namespace {

constexpr int kChunks = 16;
constexpr std::size_t kBlock = 256;
constexpr std::size_t kF = kStyleFeatures;

using Float4 = float __attribute__((vector_size(16), aligned(4), may_alias));
using Double4 = double __attribute__((vector_size(32), aligned(8), may_alias));

inline const Float4& four(const float* p) { return *reinterpret_cast<const Float4*>(p); }
inline Double4& four(double* p) { return *reinterpret_cast<Double4*>(p); }

/// Sums of one chunk. `pair` is indexed by a * models + b, `cross` by model * kF + feature.
struct Half {
    std::vector<double> pair;
    std::vector<double> cross;
    Double4 feature[kF] {}; // std::array would drop the vectors' attributes

    void resize(std::size_t models)
    {
        pair.assign(models * models, 0.0);
        cross.assign(models * kF, 0.0);
    }
};

struct Chunk {
    std::vector<double> gradient;
    Double4 featureGradient {};
    Half information;
    Half scatter;
};

struct Block {
    alignas(64) std::array<float, kBlock> margin;
    alignas(64) std::array<float, kBlock> residual;
    alignas(64) std::array<float, kBlock> curvature;
    std::array<std::uint16_t, kBlock> a;
    std::array<std::uint16_t, kBlock> b;
    std::size_t size = 0;
};

constexpr std::array<float, 4> kScoreOfA { 1.0F, 0.0F, 0.5F, 0.5F };
constexpr std::uint32_t kModelMask = (1U << StyleVotes::kModelBits) - 1U;

inline void load(const StyleVotes& votes, std::size_t begin, const float* parameters, std::size_t models, Block& block)
{
    const float* c = parameters + models;
    for (std::size_t i = 0; i < block.size; ++i) {
        const std::uint32_t vote = votes.packed[begin + i];
        const std::uint32_t a = vote & kModelMask;
        const std::uint32_t b = vote >> StyleVotes::kModelBits & kModelMask;
        const Float4 product = four(votes.features + (begin + i) * kF) * four(c);
        block.a[i] = static_cast<std::uint16_t>(a);
        block.b[i] = static_cast<std::uint16_t>(b);
        block.margin[i] = (parameters[a] - parameters[b]) + ((product[0] + product[2]) + (product[1] + product[3]));
        block.residual[i] = kScoreOfA[vote >> (2 * StyleVotes::kModelBits)];
    }
}

inline void chances(Block& block)
{
    for (std::size_t i = 0; i < block.size; ++i) {
        const float p = 1.0F / (1.0F + exactExpFloat(-block.margin[i]));
        block.residual[i] -= p;
        block.curvature[i] = p * (1.0F - p);
    }
}

inline void addHalf(const Block& block, const float* features, const float* amount, std::size_t models, Half& half)
{
    Float4 local[kF] {};
    for (std::size_t i = 0; i < block.size; ++i) {
        const std::size_t a = block.a[i];
        const std::size_t b = block.b[i];
        const Float4 f = four(features + i * kF);
        const Float4 scaled = f * amount[i];
        const Double4 wide = __builtin_convertvector(scaled, Double4);
        half.pair[a * models + b] += double { amount[i] };
        four(&half.cross[a * kF]) += wide;
        four(&half.cross[b * kF]) -= wide;
        for (std::size_t k = 0; k < kF; ++k)
            local[k] += scaled * f[k];
    }
    for (std::size_t k = 0; k < kF; ++k)
        half.feature[k] += __builtin_convertvector(local[k], Double4);
}

inline void addGradient(const Block& block, const float* features, Chunk& chunk)
{
    Float4 local {};
    for (std::size_t i = 0; i < block.size; ++i) {
        const double e = block.residual[i];
        chunk.gradient[block.a[i]] += e;
        chunk.gradient[block.b[i]] -= e;
        local += four(features + i * kF) * block.residual[i];
    }
    chunk.featureGradient += __builtin_convertvector(local, Double4);
}

DARKHORSE_CLONES void addChunk(const StyleVotes& votes, const float* parameters, std::size_t models, StylePass pass,
    std::size_t begin, std::size_t end, Chunk& chunk)
{
    Block block;
    alignas(64) std::array<float, kBlock> squares;
    for (std::size_t at = begin; at < end; at += kBlock) {
        block.size = std::min(kBlock, end - at);
        const float* features = votes.features + at * kF;
        load(votes, at, parameters, models, block);
        chances(block);
        if (!votes.weight.empty()) {
            for (std::size_t i = 0; i < block.size; ++i) {
                block.residual[i] *= votes.weight[at + i];
                block.curvature[i] *= votes.weight[at + i];
            }
        }
        addGradient(block, features, chunk);
        if (pass != StylePass::Gradient)
            addHalf(block, features, block.curvature.data(), models, chunk.information);
        if (pass == StylePass::Scatter) {
            for (std::size_t i = 0; i < block.size; ++i)
                squares[i] = block.residual[i] * block.residual[i];
            addHalf(block, features, squares.data(), models, chunk.scatter);
        }
    }
}

/// Lays the sums of all chunks out as one symmetric matrix.
[[nodiscard]] PaddedMatrix assemble(const std::vector<Chunk>& chunks, Half Chunk::*which, std::size_t models)
{
    PaddedMatrix m(models + kF);
    for (const Chunk& chunk : chunks) {
        const Half& half = chunk.*which;
        for (std::size_t a = 0; a < models; ++a) {
            for (std::size_t b = 0; b < models; ++b) {
                const double w = half.pair[a * models + b];
                m.at(a, a) += w;
                m.at(b, b) += w;
                m.at(a, b) -= w;
                m.at(b, a) -= w;
            }
            for (std::size_t k = 0; k < kF; ++k) {
                m.at(a, models + k) += half.cross[a * kF + k];
                m.at(models + k, a) += half.cross[a * kF + k];
            }
        }
        for (std::size_t k = 0; k < kF; ++k) {
            for (std::size_t l = 0; l < kF; ++l)
                m.at(models + k, models + l) += half.feature[k][l];
        }
    }
    return m;
}

} // namespace

StyleSums styleSums(
    const StyleVotes& votes, std::size_t models, const std::vector<double>& parameters, StylePass pass, int threads)
{
    const std::vector<float> single(parameters.begin(), parameters.end());
    std::vector<Chunk> chunks(kChunks);
    parallelFor(kChunks, threads, [&](int index, int) {
        const auto c = static_cast<std::size_t>(index);
        Chunk& chunk = chunks[c];
        chunk.gradient.assign(models, 0.0);
        if (pass != StylePass::Gradient)
            chunk.information.resize(models);
        if (pass == StylePass::Scatter)
            chunk.scatter.resize(models);
        addChunk(
            votes, single.data(), models, pass, votes.size() * c / kChunks, votes.size() * (c + 1) / kChunks, chunk);
    });

    StyleSums sums;
    sums.gradient = paddedVector(models + kF);
    for (const Chunk& chunk : chunks) {
        for (std::size_t i = 0; i < models; ++i)
            sums.gradient[i] += chunk.gradient[i];
        for (std::size_t k = 0; k < kF; ++k)
            sums.gradient[models + k] += chunk.featureGradient[k];
    }
    if (pass != StylePass::Gradient)
        sums.information = assemble(chunks, &Chunk::information, models);
    if (pass == StylePass::Scatter)
        sums.scatter = assemble(chunks, &Chunk::scatter, models);
    return sums;
}

} // namespace darkhorse::rating
