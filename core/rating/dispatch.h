// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// DARKHORSE_CLONES in front of a function makes the compiler build it for several generations of x86-64; the loader
// picks the best one that the machine has. Every clone gives the same bits: the library is built without contraction
// of multiply and add, and sums over lanes are written out in one fixed order.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12            \
    && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define DARKHORSE_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DARKHORSE_CLONES
#endif
