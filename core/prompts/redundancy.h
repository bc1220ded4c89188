// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

namespace darkhorse {

/// How a prompt's frequency is judged.
struct RedundancyOptions {
    double percentile = 0.9999; ///< of the counts of distinct prompts; Chatbot Arena's default, its blog used 0.999
    quint32 seed = 42; ///< of the sample that is kept
};

/// What FastChat calls dedup_tag.
struct RedundancyTag {
    bool isFrequent = false; ///< high_freq: asked more often than the cutoff
    bool isKept = true; ///< sampled: counts; of a frequent prompt only as many as the cutoff do

    friend bool operator==(const RedundancyTag&, const RedundancyTag&) = default;
};

struct Redundancy {
    double cutoff = 0; ///< more askings than this make a prompt frequent; 0 without prompts
    std::vector<RedundancyTag> tags; ///< one a row
};

/// What equal prompts have in common: all user turns, a line break after each, cut to 10,000 characters; case counts.
[[nodiscard]] QString redundancyKey(const QStringList& turns);

/// What prompts that are nearly equal have in common: letters and digits alone, in one case and without drawn-out letters ("Hellooo!!"
/// and "hello"); greetings of all kinds are one ("hi", "hello there", "你好"), and so are "test" and its like.
[[nodiscard]] QString nearRedundancyKey(const QStringList& turns);

/// Tags each row by how often its key occurs among all.
///
/// cutoff = quantile of the distinct keys' counts, with linear interpolation; of each key that occurs more often, floor(cutoff) rows
/// drawn at random are kept. Equal input gives equal tags: pandas' sample of each key with the same seed.
/// Source: FastChat fastchat/serve/monitor/deduplication.py. Speed: linear in rows. Thread: any.
[[nodiscard]] Redundancy tagRedundant(const std::vector<QString>& keys, const RedundancyOptions& options = {});

} // namespace darkhorse
