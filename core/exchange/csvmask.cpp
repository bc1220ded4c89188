// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvmask.h"

#include <vector>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace darkhorse {

namespace {

std::uint64_t portableMask(const char* block, const CsvMarks& marks)
{
    std::uint64_t mask = 0;
    for (int i = 0; i < 64; ++i) {
        const char c = block[i];
        const bool isMark = (c == marks.separator) | (c == marks.newline) | (c == marks.quote);
        mask |= std::uint64_t { isMark } << i;
    }
    return mask;
}

#if defined(__x86_64__)

std::uint64_t sse2Mask(const char* block, const CsvMarks& marks)
{
    const __m128i separator = _mm_set1_epi8(marks.separator);
    const __m128i newline = _mm_set1_epi8(marks.newline);
    const __m128i quote = _mm_set1_epi8(marks.quote);
    std::uint64_t mask = 0;
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + 16 * part));
        const __m128i hits
            = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, separator), _mm_cmpeq_epi8(bytes, newline)),
                _mm_cmpeq_epi8(bytes, quote));
        mask |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(hits))) << (16 * part);
    }
    return mask;
}

__attribute__((target("avx2"))) std::uint64_t avx2Mask(const char* block, const CsvMarks& marks)
{
    const __m256i separator = _mm256_set1_epi8(marks.separator);
    const __m256i newline = _mm256_set1_epi8(marks.newline);
    const __m256i quote = _mm256_set1_epi8(marks.quote);
    std::uint64_t mask = 0;
    for (int part = 0; part < 2; ++part) {
        const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + 32 * part));
        const __m256i hits
            = _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(bytes, separator), _mm256_cmpeq_epi8(bytes, newline)),
                _mm256_cmpeq_epi8(bytes, quote));
        mask |= std::uint64_t(std::uint32_t(_mm256_movemask_epi8(hits))) << (32 * part);
    }
    return mask;
}

#endif

[[nodiscard]] std::vector<CsvMaskKind> kindsOfThisMachine()
{
    std::vector<CsvMaskKind> kinds { { "portable", portableMask } };
#if defined(__x86_64__)
    kinds.push_back({ "sse2", sse2Mask });
    if (__builtin_cpu_supports("avx2"))
        kinds.push_back({ "avx2", avx2Mask });
#endif
    return kinds;
}

} // namespace

std::span<const CsvMaskKind> csvMaskKinds()
{
    static const std::vector<CsvMaskKind> kinds = kindsOfThisMachine();
    return kinds;
}

} // namespace darkhorse
