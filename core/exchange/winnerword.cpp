// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/winnerword.h"

#include <algorithm>
#include <array>

#include <QString>

namespace darkhorse {

namespace {

// Letters and digits only, in one case and one width: "Tie (Both Bad)" and "ＴＩＥ（bothbad）" become
// "tiebothbad".
[[nodiscard]] QString bareWord(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))
                             .normalized(QString::NormalizationForm_KC)
                             .toCaseFolded();
    QString bare;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

// The five labels of arena-hard's judge, and their mirrored forms: A>>B, A>B, A=B, B>A, B<A …
[[nodiscard]] std::optional<Verdict> verdictFromComparison(std::string_view utf8)
{
    std::string signs;
    for (const char c : utf8) {
        if (c != ' ' && c != '[' && c != ']' && c != '\t')
            signs += char(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    if (signs.size() < 3 || signs.size() > 4)
        return std::nullopt;
    const char first = signs.front();
    const char last = signs.back();
    if (!((first == 'A' && last == 'B') || (first == 'B' && last == 'A')))
        return std::nullopt;
    const std::string_view middle = std::string_view(signs).substr(1, signs.size() - 2);
    const bool isForward = first == 'A';
    if (middle == "=" || middle == "==" || middle == "~" || middle == "~=")
        return Verdict::Tie;
    if (middle == ">" || middle == ">>")
        return isForward ? Verdict::ABetter : Verdict::BBetter;
    if (middle == "<" || middle == "<<")
        return isForward ? Verdict::BBetter : Verdict::ABetter;
    return std::nullopt;
}

// Takes `prefix` off the front; tells whether it was there.
[[nodiscard]] bool chopFront(QStringView& word, QStringView prefix)
{
    if (!word.startsWith(prefix))
        return false;
    word = word.mid(prefix.size());
    return true;
}

void chopBack(QStringView& word, QStringView suffix)
{
    if (word.size() > suffix.size() && word.endsWith(suffix))
        word.chop(suffix.size());
}

[[nodiscard]] std::optional<Verdict> verdictFromSide(QStringView word)
{
    for (const QStringView suffix : { QStringView(u"vote"), QStringView(u"ismuchbetter"), QStringView(u"muchbetter"),
             QStringView(u"isslightlybetter"), QStringView(u"slightlybetter"), QStringView(u"isbetter"),
             QStringView(u"better"), QStringView(u"wins"), QStringView(u"won"), QStringView(u"win"),
             QStringView(u"winner") })
        chopBack(word, suffix);
    bool isNumbered = false;
    for (const QStringView prefix :
        { QStringView(u"winner"), QStringView(u"model"), QStringView(u"assistant"), QStringView(u"response"),
            QStringView(u"answer"), QStringView(u"generator"), QStringView(u"output"), QStringView(u"side") })
        isNumbered |= chopFront(word, prefix);
    if (word == u"a" || word == u"left" || (isNumbered && word == u"1"))
        return Verdict::ABetter;
    if (word == u"b" || word == u"right" || (isNumbered && word == u"2"))
        return Verdict::BBetter;
    return std::nullopt;
}

// "tie", "tievote", "tie (inconsistent)": what stands in brackets only explains the tie.
[[nodiscard]] bool isTie(std::string_view utf8)
{
    static constexpr std::array<QStringView, 10> kTies { u"tie", u"ties", u"tied", u"tievote", u"winnertie", u"draw",
        u"equal", u"same", u"bothgood", u"c" };
    const QString word = bareWord(utf8.substr(0, utf8.find('(')));
    return std::ranges::find(kTies, word) != kTies.end() || bareWord(utf8) == u"tieinconsistent";
}

[[nodiscard]] bool isBothBad(QStringView word)
{
    return word.contains(u"bad") && (word.startsWith(u"tie") || word.startsWith(u"draw") || word.contains(u"both"));
}

} // namespace

std::optional<Verdict> verdictFromAnyWord(std::string_view utf8)
{
    if (const auto verdict = verdictFromComparison(utf8))
        return verdict;
    const QString word = bareWord(utf8);
    if (isBothBad(word))
        return Verdict::BothBad;
    if (isTie(utf8))
        return Verdict::Tie;
    return verdictFromSide(word);
}

bool isNoWord(std::string_view utf8)
{
    static constexpr std::array<QStringView, 4> kNone { u"null", u"nan", u"none", u"na" };
    if (QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).trimmed().isEmpty())
        return true;
    return std::ranges::find(kNone, bareWord(utf8)) != kNone.end();
}

} // namespace darkhorse
