// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/blindness/leakwords.h"

#include <algorithm>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/domain/contestant.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using Kind = LeakWord::Kind;

constexpr qsizetype kShortestName = 2; ///< a single letter would be found everywhere

QByteArray resource(const QString& path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // it is compiled in
    return isOpen ? file.readAll() : QByteArray();
}

/// "Qwen2.5-7B" becomes "qwen 2 5 7 b".
QString patternOf(const QString& spelling)
{
    QString pattern;
    bool endsInDigit = false;
    bool isApart = false;
    for (const QChar character : foldedText(spelling)) {
        if (!character.isLetterOrNumber()) {
            isApart = true;
            continue;
        }
        const bool changesKind = character.isDigit() != endsInDigit;
        if (!pattern.isEmpty() && (isApart || changesKind))
            pattern += u' ';
        pattern += character;
        endsInDigit = character.isDigit();
        isApart = false;
    }
    return pattern;
}

bool hasInnerCapital(QStringView word)
{
    return std::any_of(word.begin() + (word.isEmpty() ? 0 : 1), word.end(), [](QChar c) { return c.isUpper(); })
        && std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
}

/// A word that may stand in any text by chance: letters only, written as ordinary words are.
bool looksOrdinary(const QString& name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.isLetter(); }) && !hasInnerCapital(name) && !name.isEmpty()
        && !isUnspaced(name.front());
}

QJsonArray families()
{
    static const QJsonArray known = QJsonDocument::fromJson(resource(u":/leaks/families.json"_s)).array();
    return known;
}

} // namespace

char16_t foldedForm(QChar character)
{
    if (character.unicode() < 0x80)
        return character.toLower().unicode();
    if (character.category() == QChar::Other_Format)
        return 0;
    const QString plain = QString(character).normalized(QString::NormalizationForm_KD).toCaseFolded();
    const QChar first = plain.isEmpty() ? character : plain.front();
    return first.isMark() ? 0 : first.unicode();
}

QString foldedText(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar character : text) {
        if (const char16_t form = foldedForm(character))
            folded += QChar(form);
    }
    return folded;
}

bool isUnspaced(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer: return true;
    default: return false;
    }
}

LeakWords::LeakWords(const std::vector<Contestant>& contestants, const QStringList& hiddenNames)
{
    for (const Contestant& contestant : contestants) {
        addName(contestant.name);
        addName(contestant.modelId);
        addName(contestant.modelId.section(u'/', -1));
        if (!contestant.organization.isEmpty()) {
            m_tokens += patternOf(contestant.organization).split(u' ');
            m_tokens += patternOf(contestant.organization).remove(u' ');
            add(contestant.organization, looksOrdinary(contestant.organization) ? Kind::Ordinary : Kind::Distinct);
        }
    }
    addFamilies();
    for (const QString& name : hiddenNames)
        add(name, Kind::Distinct);
    for (std::vector<LeakWord>& words : m_words) {
        std::ranges::stable_sort(
            words, [](const LeakWord& a, const LeakWord& b) { return a.pattern.size() > b.pattern.size(); });
    }
}

void LeakWords::addName(const QString& name)
{
    const QString pattern = patternOf(name);
    if (pattern.size() < kShortestName)
        return;
    m_tokens += pattern.split(u' ');
    m_tokens += QString(pattern).remove(u' ');
    add(name, looksOrdinary(name) ? Kind::Family : Kind::Distinct);
}

void LeakWords::addFamilies()
{
    for (const QJsonValue& family : families()) {
        const QJsonArray of = family[u"of"].toArray();
        const bool isHere
            = std::ranges::any_of(of, [this](const QJsonValue& token) { return m_tokens.contains(token.toString()); });
        if (!isHere)
            continue;
        for (const auto& [key, kind] : { std::pair(u"distinct", Kind::Distinct), { u"families", Kind::Family },
                 { u"ordinary", Kind::Ordinary } }) {
            for (const QJsonValue& spelling : family[QStringView(key)].toArray())
                add(spelling.toString(), kind);
        }
    }
}

void LeakWords::add(const QString& spelling, Kind kind)
{
    const QString pattern = patternOf(spelling);
    const bool isNumber = std::ranges::none_of(pattern, [](QChar c) { return c.isLetter(); });
    if (pattern.size() < kShortestName || isNumber)
        return;
    std::vector<LeakWord>& words = m_words[pattern.front().unicode()];
    const auto same = std::ranges::find(words, pattern, &LeakWord::pattern);
    if (same == words.end())
        words.push_back({ pattern, kind });
    else
        // A family that an entry knows may be a contestant's plain name, and the owner's word is the strictest.
        same->kind = std::min(same->kind, kind);
    m_longest = std::max(m_longest, 2 * pattern.size() + 8);
}

const std::vector<LeakWord>& LeakWords::beginningWith(char16_t folded) const
{
    static const std::vector<LeakWord> none;
    const auto found = m_words.constFind(folded);
    return found == m_words.constEnd() ? none : *found;
}

QStringList chatbotArenaWords()
{
    return QString::fromUtf8(resource(u":/leaks/chatbot-arena.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace darkhorse
