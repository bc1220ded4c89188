// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tokencount.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QChar>

namespace darkhorse {

namespace {

/// Average charge of a word of `letters` characters: base + perLetter * letters, and at least one token.
struct Charge {
    double base;
    double perLetter;
};

[[nodiscard]] Charge chargeOf(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin: return { 1.05, 0.2 };
    case QChar::Script_Cyrillic: return { 0.15, 0.45 };
    case QChar::Script_Arabic: return { 0.2, 0.78 };
    case QChar::Script_Han: return { 0.2, 1.12 };
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return { 0.2, 1.02 };
    case QChar::Script_Hangul: return { 0.2, 1.2 };
    case QChar::Script_Devanagari: return { 0, 1.15 };
    default: return { 0, 1.2 };
    }
}

/// Walks over a text code point by code point.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char32_t peek() const
    {
        const QChar c = m_text[m_at];
        if (c.isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(c, m_text[m_at + 1]);
        return c.unicode();
    }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QStringView since(qsizetype begin) const { return m_text.sliced(begin, m_at - begin); }
    void step() { m_at += peek() > 0xffff ? 2 : 1; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

[[nodiscard]] bool isLetter(char32_t c) { return QChar::isLetter(c); }
[[nodiscard]] bool isDigit(char32_t c) { return QChar::isNumber(c); }
[[nodiscard]] bool isSpace(char32_t c) { return QChar::isSpace(c); }

constexpr Charge kEnglish { 0.4, 0.1 };
/// Words without accents in a language other than English: one that has accents elsewhere, and one that has none.
constexpr Charge kAsciiOfAccented { 0.55, 0.14 };
constexpr Charge kAsciiOfPlain { 0.55, 0.215 };
constexpr Charge kRareAccents { 1.15, 0.34 }; ///< letters beyond Latin-1, as Polish and Vietnamese have

/// Words in ASCII are charged twice, since only the whole text tells whether they are English.
struct AsciiWords {
    int count = 0;
    int function = 0; ///< English function words among them
    double asEnglish = 0;
    double asAccented = 0;
    double asPlain = 0;

    /// `accented`: words with accents in the same text.
    [[nodiscard]] double tokens(int accented) const
    {
        constexpr int kWordsToJudge = 4;
        constexpr int kFunctionWordOneIn = 12; // English has one in three
        const bool isForeign = count >= kWordsToJudge && function * kFunctionWordOneIn < count;
        return !isForeign ? asEnglish : accented > 0 ? asAccented : asPlain;
    }
};

[[nodiscard]] bool isFunctionWord(QStringView word)
{
    static constexpr std::array kWords { u"the", u"of", u"and", u"to", u"is", u"are", u"for", u"with", u"what", u"how",
        u"this", u"that", u"you", u"your", u"my", u"it", u"from", u"by", u"write", u"which" };
    return word.size() <= 5 && std::ranges::any_of(kWords, [&](const char16_t* one) {
        return word.compare(QStringView(one), Qt::CaseInsensitive) == 0;
    });
}

/// Tokens of a word that is not ASCII; a word that is goes into `ascii`.
[[nodiscard]] double wordTokens(Scanner& text, AsciiWords& ascii, int& accented)
{
    const qsizetype begin = text.position();
    int letters = 0;
    char32_t highest = 0;
    const QChar::Script script = QChar::script(text.peek());
    while (!text.atEnd() && isLetter(text.peek())) {
        highest = std::max(highest, text.peek());
        ++letters;
        text.step();
    }
    const auto tokensAt = [letters](Charge charge) { return std::max(1.0, charge.base + charge.perLetter * letters); };
    constexpr char32_t kFirstBeyondLatin1 = 0x100;
    if (highest >= 0x80) {
        accented += script == QChar::Script_Latin;
        const bool isRare = script == QChar::Script_Latin && highest >= kFirstBeyondLatin1;
        return tokensAt(isRare ? kRareAccents : chargeOf(script));
    }
    ++ascii.count;
    ascii.function += isFunctionWord(text.since(begin));
    ascii.asEnglish += tokensAt(kEnglish);
    ascii.asAccented += tokensAt(kAsciiOfAccented);
    ascii.asPlain += tokensAt(kAsciiOfPlain);
    return 0;
}

[[nodiscard]] double digitTokens(Scanner& text)
{
    constexpr int kDigitsAToken = 3;
    int digits = 0;
    for (; !text.atEnd() && isDigit(text.peek()); text.step())
        ++digits;
    return (digits + kDigitsAToken - 1) / kDigitsAToken;
}

/// Runs of signs: two or three ASCII ones make a token; a sign of another alphabet or an emoji is one or two of its own.
[[nodiscard]] double signTokens(Scanner& text)
{
    constexpr double kAsciiSignsAToken = 2.5;
    int ascii = 0;
    double others = 0;
    for (; !text.atEnd(); text.step()) {
        const char32_t c = text.peek();
        if (isSpace(c) || isLetter(c) || isDigit(c))
            break;
        if (c < 0x80)
            ++ascii;
        else
            others += c > 0xffff ? 2 : 1;
    }
    return std::ceil(ascii / kAsciiSignsAToken) + others;
}

/// One space belongs to the word behind it; line breaks and longer runs are tokens of their own.
[[nodiscard]] double spaceTokens(Scanner& text)
{
    int length = 0;
    bool hasBreak = false;
    for (; !text.atEnd() && isSpace(text.peek()); text.step()) {
        hasBreak = hasBreak || text.peek() == U'\n' || text.peek() == U'\r';
        ++length;
    }
    return hasBreak || length > 1 || text.atEnd() ? 1 : 0;
}

} // namespace

int tokenCount(QStringView text)
{
    Scanner scanner(text);
    AsciiWords ascii;
    int accented = 0;
    double tokens = 0;
    while (!scanner.atEnd()) {
        const char32_t c = scanner.peek();
        if (isSpace(c))
            tokens += spaceTokens(scanner);
        else if (isLetter(c))
            tokens += wordTokens(scanner, ascii, accented);
        else if (isDigit(c))
            tokens += digitTokens(scanner);
        else
            tokens += signTokens(scanner);
    }
    return int(std::lround(tokens + ascii.tokens(accented)));
}

} // namespace darkhorse
