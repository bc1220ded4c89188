// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the GGUF target where libFuzzer is not at hand: a sound file, damaged in a few places, from fixed seeds.
#include <iterator>

#include "tests/fuzz/fuzzrun.h"
#include "tests/support/ggufbytes.h"

namespace {

using darkhorse::GgufBytes;

QByteArray soundFile(darkhorse::RandomSource& random)
{
    constexpr quint32 types[] { 0, 1, 2, 8, 12, 30, 39, 77 };
    GgufBytes bytes;
    bytes.add("general.architecture", "llama")
        .add("llama.context_length", quint32(random.below(1 << 20)))
        .add("llama.embedding_length", quint32(random.below(1 << 14)))
        .add("llama.block_count", quint32(random.below(100)))
        .list("llama.attention.head_count_kv", 4, 2, GgufBytes::number(quint64(random.below(1 << 20))))
        .list("tokenizer.ggml.tokens", 8, 2, GgufBytes::text("a") + GgufBytes::text("bc"))
        .entry("x", 12, GgufBytes::number(0.5));
    for (quint64 tensor = random.below(4); tensor > 0; --tensor)
        bytes.tensor(
            "t" + QByteArray::number(tensor), 256, 1 + random.below(2), 0, types[random.below(std::size(types))]);
    return bytes.file(8192);
}

void damage(QByteArray& bytes, darkhorse::RandomSource& random)
{
    const auto at = qsizetype(random.below(quint64(bytes.size())));
    switch (random.below(5)) {
    case 0: bytes[at] = char(random.below(256)); break;
    case 1: bytes[at] = char(uint8_t(bytes[at]) ^ (1U << random.below(8))); break;
    case 2: bytes.replace(at, 8, GgufBytes::number(~quint64(0) >> random.below(64))); break;
    case 3: bytes.truncate(at); break;
    default: bytes.insert(at, bytes.mid(qsizetype(random.below(quint64(bytes.size()))), 24)); break;
    }
}

std::string randomInput(darkhorse::RandomSource& random)
{
    QByteArray bytes = soundFile(random);
    for (quint64 times = random.below(4); times > 0 && !bytes.isEmpty(); --times)
        damage(bytes, random);
    return bytes.toStdString();
}

} // namespace

int main(int argc, char** argv) { return darkhorse::runFuzz(argc, argv, randomInput); }
