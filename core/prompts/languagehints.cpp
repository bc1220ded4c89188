// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompts/languagehints.h"

#include <algorithm>
#include <array>

#include <QHash>

using namespace Qt::StringLiterals;

namespace darkhorse::languagehints {

namespace {

constexpr qsizetype kShort = 400; ///< longer texts have enough words for the detector

struct FunctionWords {
    QLatin1StringView code;
    QStringView words; ///< between spaces
};

// Only words that the other languages of the list do not have.
constexpr std::array kFunctionWords {
    FunctionWords { "en"_L1, u" the of and is are to for with what how this that you your which would " },
    FunctionWords { "es"_L1,
        u" el los las una del cuáles encuentra qué cómo para con por es está utilizando usando escribe guion sin dos "
        u"sobre "
        u"lenguajes "
        u"público diseñar entre cuál dónde puedo son su " },
    FunctionWords { "pt"_L1,
        u" os uma em não encontre são você que para com por dado encontre resolva equação qual quais como valor do da "
        u"na no "
        u"dois sobre " },
    FunctionWords { "it"_L1,
        u" il gli della delle dei di che una è sono quali come da se fonti cosa nel con per quelle si non mai " },
    FunctionWords { "fr"_L1, u" le les des une du est et que pour avec dans sur vous quelles quels comment sont qui " },
    FunctionWords {
        "de"_L1, u" der die das und ist ein eine für mit wie von zu den dem nicht sind auf finde diesem hier " },
    FunctionWords { "id"_L1, u" yang dan dengan untuk anda bagaimana apa adalah ini itu dari dalam bisakah jelaskan " },
};

constexpr std::array kMalayWords { u"kerana", u"ialah", u"bahawa", u"awak", u"mahu", u"ahad", u"beza" };
constexpr std::array kGalicianWords { u"unha", u"unhas", u"máis", u"dunha", u"coa", u"dun", u"ou", u"non", u"ao" };

/// Hits of each language, by its place in kFunctionWords.
using Hits = std::array<int, kFunctionWords.size()>;

[[nodiscard]] QStringList wordsOf(const QString& text)
{
    QString plain = text.left(kShort).toLower();
    for (QChar& c : plain) {
        if (!c.isLetter() && c != u'\'')
            c = u' ';
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.size() < 2; }); // mostly names of variables
    return words;
}

[[nodiscard]] Hits hitsOf(const QStringList& words)
{
    static const QHash<QString, Hits> table = [] {
        QHash<QString, Hits> hits;
        for (std::size_t i = 0; i < kFunctionWords.size(); ++i) {
            for (const QString& word : kFunctionWords[i].words.toString().split(u' ', Qt::SkipEmptyParts))
                hits[word][i] = 1;
        }
        return hits;
    }();
    Hits sum {};
    for (const QString& word : words) {
        const auto found = table.constFind(word);
        for (std::size_t i = 0; found != table.constEnd() && i < sum.size(); ++i)
            sum[i] += (*found)[i];
    }
    return sum;
}

template <std::size_t N>
[[nodiscard]] bool hasAny(const QStringList& words, const std::array<const char16_t*, N>& wanted)
{
    return std::ranges::any_of(wanted, [&](const char16_t* word) { return words.contains(QStringView(word)); });
}

/// Neighbours that the detector takes for each other in short texts; the larger one stands for both unless a word of the smaller
/// one is there.
[[nodiscard]] QString largerNeighbour(const QStringList& words, const QString& detected)
{
    if (detected == u"ms" && !hasAny(words, kMalayWords))
        return u"id"_s;
    if (detected == u"gl" && !hasAny(words, kGalicianWords))
        return u"es"_s;
    return detected;
}

} // namespace

QString withoutCode(const QString& text)
{
    constexpr auto kFence = "```"_L1;
    constexpr int kLettersToJudge = 3;
    if (!text.contains(kFence))
        return text;
    QString prose = text;
    for (qsizetype at = prose.indexOf(kFence); at >= 0; at = prose.indexOf(kFence, at)) {
        const qsizetype end = prose.indexOf(kFence, at + kFence.size());
        prose.replace(at, end < 0 ? prose.size() - at : end + kFence.size() - at, u" "_s);
    }
    return std::ranges::count_if(prose, [](QChar c) { return c.isLetter(); }) >= kLettersToJudge ? prose : text;
}

std::optional<QString> byScript(const QString& text)
{
    constexpr int kLettersAWord = 4; // one Chinese character says about as much as a short word
    qsizetype others = 0;
    qsizetype han = 0;
    qsizetype kana = 0;
    qsizetype hangul = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        const QChar::Script script = c.script();
        if (script == QChar::Script_Han)
            ++han;
        else if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
            ++kana;
        else if (script == QChar::Script_Hangul)
            ++hangul;
        else
            ++others;
    }
    if (hangul > 0 && hangul >= han + kana && hangul * kLettersAWord >= others)
        return u"ko"_s;
    if (kana > 0 && kana * 20 >= han && (kana + han) * kLettersAWord >= others)
        return u"ja"_s;
    if (han > 0 && kana == 0 && hangul == 0 && han * kLettersAWord >= others)
        return u"zh"_s;
    return std::nullopt;
}

QString byWords(const QString& text, const QString& detected)
{
    if (text.size() > kShort)
        return detected;
    // Only Spanish and its small neighbours open a question upside down.
    if ((text.contains(u'¿') || text.contains(u'¡')) && detected != u"ca" && detected != u"ast")
        return u"es"_s;
    const bool isOther = std::ranges::any_of(text, [](QChar c) {
        return c.isLetter() && c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common;
    });
    if (isOther)
        return detected;
    const QStringList words = wordsOf(text);
    const QString larger = largerNeighbour(words, detected);
    const Hits hits = hitsOf(words);
    const auto most = std::size_t(std::ranges::max_element(hits) - hits.begin());
    int ofDetected = 0;
    bool isKnown = detected == u"unknown";
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (kFunctionWords[i].code == larger) {
            ofDetected = hits[i];
            isKnown = true;
        }
    }
    const bool isClear
        = hits[most] >= 2 && hits[most] >= 2 * ofDetected + 1 && std::ranges::count(hits, hits[most]) == 1;
    return isKnown && isClear ? QString(kFunctionWords[most].code) : larger;
}

} // namespace darkhorse::languagehints
