// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompts/redundancy.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <random>

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qsizetype kKeyCharacters = 10'000;

const QSet<QString> kGreetings { u"hi"_s, u"hello"_s, u"hey"_s, u"hithere"_s, u"hellothere"_s, u"heythere"_s, u"hiya"_s,
    u"howdy"_s, u"yo"_s, u"greetings"_s, u"goodmorning"_s, u"goodevening"_s, u"hihi"_s, u"hellohello"_s, u"howareyou"_s,
    u"hellohowareyou"_s, u"hihowareyou"_s, u"heyhowareyou"_s, u"hellohowareyoutoday"_s, u"hihowareyoutoday"_s,
    u"helloworld"_s, u"helo"_s, u"hallo"_s, u"gutentag"_s, u"bonjour"_s, u"salut"_s, u"hola"_s, u"ciao"_s, u"ola"_s,
    u"olá"_s, u"oi"_s, u"привет"_s, u"здравствуйте"_s, u"здравствуй"_s, u"приветкакдела"_s, u"你好"_s, u"您好"_s,
    u"你好吗"_s, u"こんにちは"_s, u"もしもし"_s, u"안녕"_s, u"안녕하세요"_s, u"merhaba"_s, u"cześć"_s, u"xinchào"_s };

const QSet<QString> kTrials { u"test"_s, u"tests"_s, u"testing"_s, u"testtest"_s, u"thisisatest"_s, u"test1"_s,
    u"test123"_s, u"testing123"_s, u"123"_s, u"asdf"_s, u"a"_s, u"тест"_s, u"测试"_s, u"テスト"_s };

[[nodiscard]] QString joined(const QStringList& turns)
{
    QString text;
    for (const QString& turn : turns)
        text += turn + u'\n';
    return text;
}

/// The first `count` code points, as Python counts.
[[nodiscard]] QString cut(const QString& text, qsizetype count)
{
    if (text.size() <= count)
        return text;
    qsizetype at = 0;
    for (qsizetype taken = 0; taken < count && at < text.size(); ++taken)
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return text.left(at);
}

[[nodiscard]] double quantileOf(std::vector<quint32> counts, double percentile)
{
    const double position = percentile * double(counts.size() - 1);
    const auto below = std::size_t(std::floor(position));
    std::ranges::nth_element(counts, counts.begin() + std::ptrdiff_t(below));
    const double low = counts[below];
    const double high
        = below + 1 < counts.size() ? *std::min_element(counts.begin() + std::ptrdiff_t(below) + 1, counts.end()) : low;
    return low + (position - double(below)) * (high - low);
}

/// The first `size` of numpy's RandomState(seed).permutation(count), which is what pandas' sample() takes.
[[nodiscard]] std::vector<quint32> sampleAsPandas(quint32 count, quint32 size, quint32 seed)
{
    std::mt19937 engine(seed);
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0U);
    for (quint32 i = count - 1; i > 0; --i) {
        const quint32 mask = std::bit_ceil(i + 1) - 1;
        quint32 j = quint32(engine()) & mask;
        while (j > i)
            j = quint32(engine()) & mask;
        std::swap(order[i], order[j]);
    }
    order.resize(size);
    return order;
}

} // namespace

QString redundancyKey(const QStringList& turns) { return cut(joined(turns), kKeyCharacters); }

QString nearRedundancyKey(const QStringList& turns)
{
    const QString text = cut(joined(turns), kKeyCharacters).normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString key;
    key.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark())
            continue;
        // A letter drawn out to three or more is one letter; a number is what it is.
        const bool isDrawnOut = c.isLetter() && key.size() >= 2 && key.back() == c && key[key.size() - 2] == c;
        if (!isDrawnOut)
            key += c;
    }
    if (key.isEmpty())
        return text.simplified();
    QString once;
    for (const QChar c : key) {
        if (once.isEmpty() || once.back() != c || c.isDigit())
            once += c;
    }
    if (kGreetings.contains(key) || kGreetings.contains(once))
        return u"hello"_s;
    return kTrials.contains(key) || kTrials.contains(once) ? u"test"_s : key;
}

Redundancy tagRedundant(const std::vector<QString>& keys, const RedundancyOptions& options)
{
    Redundancy result;
    result.tags.resize(keys.size());
    if (keys.empty())
        return result;
    QHash<QStringView, quint32> groups;
    std::vector<quint32> groupOf;
    std::vector<quint32> counts;
    groupOf.reserve(keys.size());
    groups.reserve(qsizetype(keys.size()));
    for (const QString& key : keys) {
        const auto entry = groups.constFind(key);
        const quint32 group = entry != groups.constEnd() ? *entry : *groups.insert(key, quint32(counts.size()));
        if (group == counts.size())
            counts.push_back(0);
        ++counts[group];
        groupOf.push_back(group);
    }
    result.cutoff = quantileOf(counts, options.percentile);

    QHash<quint32, std::vector<std::size_t>> frequent; // rows of each frequent key, in order
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (double(counts[groupOf[row]]) > result.cutoff) {
            frequent[groupOf[row]].push_back(row);
            result.tags[row] = { true, false };
        }
    }
    for (const std::vector<std::size_t>& rows : std::as_const(frequent)) {
        for (const quint32 index : sampleAsPandas(quint32(rows.size()), quint32(result.cutoff), options.seed))
            result.tags[rows[index]].isKept = true;
    }
    return result;
}

} // namespace darkhorse
