// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/blindness/leakguard.h"

#include "core/arena/blindness/leakcues.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kMostSeparators = 2; ///< between two parts of a name: "GPT - 4" has three, and is a sum

bool isWordCharacter(QChar character) { return character.isLetterOrNumber() || character == u'_'; }

bool isSeparator(QChar character)
{
    character = QChar(foldedForm(character)); // full-width forms
    return character.isSpace() || u"-_.:/\u2010\u2011\u2012\u2013\u2014"_s.contains(character);
}

bool isCyrillic(QChar character) { return character.script() == QChar::Script_Cyrillic; }

/// Russian endings of a borrowed name: Клода, Яндексом.
qsizetype endingLength(QStringView after)
{
    static const QStringList endings { u"ами"_s, u"ом"_s, u"ой"_s, u"ем"_s, u"ов"_s, u"ам"_s, u"ах"_s, u"а"_s, u"у"_s,
        u"е"_s, u"ы"_s, u"и"_s, u"ю"_s, u"я"_s };
    for (const QString& ending : endings) {
        const bool isWhole = after.size() <= ending.size() || !after.at(ending.size()).isLetterOrNumber();
        if (after.startsWith(ending) && isWhole)
            return ending.size();
    }
    return 0;
}

} // namespace

LeakGuard::LeakGuard(std::shared_ptr<const LeakWords> words) : m_words(std::move(words)) { }

QString LeakGuard::mark() { return u"█████"_s; }

QString LeakGuard::append(QStringView text)
{
    m_raw += text;
    return advance(m_raw.size() - m_words->longest() - leakcues::kLookahead);
}

QString LeakGuard::finish() { return advance(m_raw.size()); }

QString LeakGuard::advance(qsizetype end)
{
    QString shown;
    while (m_position < end) {
        const bool isLineStart = m_position == 0 || m_raw.at(m_position - 1) == u'\n';
        const QStringView rest = QStringView(m_raw).mid(m_position);
        if (isLineStart && (rest.startsWith("```"_L1) || rest.startsWith("~~~"_L1)))
            m_isInFence = !m_isInFence;
        if (isLineStart)
            m_isInSpan = false;
        if (rest.startsWith(u'`'))
            m_isInSpan = !m_isInSpan;
        if (const qsizetype after = hitAt(m_position); after > m_position) {
            shown += mark();
            m_position = after;
            ++m_hits;
        } else {
            shown += m_raw.at(m_position++);
        }
    }
    return shown;
}

/// The position after the name that begins here; `begin` itself when none does.
qsizetype LeakGuard::hitAt(qsizetype begin) const
{
    const QChar first = m_raw.at(begin);
    if (!first.isLetterOrNumber())
        return begin;
    if (!isBoundary(begin))
        return begin;
    for (const LeakWord& word : m_words->beginningWith(foldedForm(first))) {
        const qsizetype end = matchEnd(word.pattern, begin);
        if (end > begin && isLeak(word, begin, end))
            return end + leakcues::versionLength(QStringView(m_raw).mid(end));
    }
    return begin;
}

/// Whether a word may begin or end between this character and the one before it.
bool LeakGuard::isBoundary(qsizetype position) const
{
    if (position == 0 || position >= m_raw.size())
        return true;
    const QChar left = m_raw.at(position - 1);
    const QChar right = m_raw.at(position);
    if (!isWordCharacter(left) || !isWordCharacter(right))
        return left.category() != QChar::Other_Format && !right.isMark();
    return isUnspaced(left) || isUnspaced(right);
}

qsizetype LeakGuard::matchEnd(const QString& pattern, qsizetype begin) const
{
    qsizetype at = begin;
    const qsizetype last = std::min(m_raw.size(), begin + m_words->longest());
    for (const QChar expected : pattern) {
        if (expected == u' ') {
            for (int i = 0; i < kMostSeparators && at < last && isSeparator(m_raw.at(at)); ++i)
                ++at;
            continue;
        }
        while (at < last && foldedForm(m_raw.at(at)) == 0)
            ++at;
        if (at >= last || foldedForm(m_raw.at(at)) != expected.unicode())
            return begin;
        ++at;
    }
    while (at < last && m_raw.at(at).isMark())
        ++at;
    if (at < m_raw.size() && isCyrillic(m_raw.at(at - 1)) && isCyrillic(m_raw.at(at)))
        at += endingLength(QStringView(m_raw).mid(at));
    const bool isVersioned = at < m_raw.size() && m_raw.at(at).isDigit() && !m_raw.at(at - 1).isDigit();
    return isBoundary(at) || isVersioned ? at : begin;
}

bool LeakGuard::isLeak(const LeakWord& word, qsizetype begin, qsizetype end) const
{
    const QStringView after = QStringView(m_raw).mid(end);
    const bool mayBeInProse = !m_isInFence && !m_isInSpan && !isIdentifier(begin, end);
    if (mayBeInProse && word.kind == LeakWord::Kind::Distinct)
        return true;
    // Written small it is an oil, a wind or a search; scripts without capitals cannot tell.
    const bool isCapital = !m_raw.at(begin).isLower();
    const bool hasNumber
        = word.kind == LeakWord::Kind::Family && leakcues::versionLength(after) > 0 && !after.at(0).isSpace();
    if (word.kind != LeakWord::Kind::Distinct && !isCapital && !hasNumber)
        return false;
    if (mayBeInProse && word.kind == LeakWord::Kind::Family && leakcues::versionLength(after) > 0)
        return true;
    return !leakcues::goesOnAsPerson(after) && leakcues::speaksOfItself(sentenceBefore(begin), after);
}

/// Part of an expression, an address or a path.
bool LeakGuard::isIdentifier(qsizetype begin, qsizetype end) const
{
    const auto at = [this](qsizetype i) { return i >= 0 && i < m_raw.size() ? m_raw.at(i) : QChar(u' '); };
    const QChar before = at(begin - 1);
    const QChar after = at(end);
    const bool isMember = (after == u'.' || after == u'-' || after == u':' || after == u'/') && at(end + 1).isLetter()
        && at(end + 1).isLower() && leakcues::versionLength(QStringView(m_raw).mid(end)) == 0
        && (after != u'-' || m_raw.at(begin).isLower());
    const bool isImport = QStringView(m_raw).left(begin).endsWith("import "_L1);
    return isImport || u"./@#$\\&<"_s.contains(before) || u"(_=[@\\"_s.contains(after) || isMember;
}

QString LeakGuard::sentenceBefore(qsizetype position) const
{
    qsizetype begin = position;
    const qsizetype earliest = std::max<qsizetype>(0, position - leakcues::kLookbehind);
    while (begin > earliest) {
        const QChar left = m_raw.at(begin - 1);
        const bool endsSentence
            = u"\n!?。！？"_s.contains(left) || (left == u'.' && begin < m_raw.size() && m_raw.at(begin).isSpace());
        if (endsSentence)
            break;
        --begin;
    }
    return foldedText(QStringView(m_raw).mid(begin, position - begin));
}

} // namespace darkhorse
