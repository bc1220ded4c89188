// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personaldata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kLeastPhoneDigits = 7;
constexpr int kMostPhoneDigits = 15;
constexpr int kLeastIban = 15;
constexpr int kLeastCardDigits = 13;
constexpr int kMostCardDigits = 19;

[[nodiscard]] QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

[[nodiscard]] bool passesLuhn(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int weighted = i % 2 == 1 ? 2 * digit : digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
}

[[nodiscard]] bool isCard(const QString& find)
{
    const QString digits = digitsOf(find);
    const bool isUniform = std::ranges::all_of(digits, [&](QChar c) { return c == digits.front(); });
    return digits.size() >= kLeastCardDigits && digits.size() <= kMostCardDigits && !isUniform && passesLuhn(digits);
}

[[nodiscard]] bool isIban(const QString& find)
{
    QString plain = find;
    plain.remove(u' ');
    if (plain.size() < kLeastIban)
        return false;
    int rest = 0;
    for (const QChar c : QString(plain.mid(4) + plain.left(4)).toUpper()) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
    }
    return rest == 1;
}

[[nodiscard]] bool isPhone(const QString& find)
{
    const qsizetype digits = digitsOf(find).size();
    return digits >= kLeastPhoneDigits && digits <= kMostPhoneDigits;
}

/// Four numbers to 255, and no address that every computer has.
[[nodiscard]] bool isIpV4(const QString& find)
{
    const QStringList parts = find.split(u'.');
    const bool isInRange = std::ranges::all_of(parts, [](const QString& part) { return part.toInt() <= 255; });
    return isInRange && parts.front() != u"127"_s && find != u"0.0.0.0"_s && find != u"255.255.255.255"_s;
}

/// Eight groups, or fewer around one "::".
[[nodiscard]] bool isIpV6(const QString& find)
{
    const qsizetype gaps = find.count(u"::"_s);
    const qsizetype groups = find.split(u':', Qt::SkipEmptyParts).size();
    return !find.contains(u":::"_s) && ((gaps == 0 && groups == 8) || (gaps == 1 && groups >= 2 && groups <= 7));
}

/// How much of a find, from its beginning and in whole groups, is one; 0 when nothing is.
[[nodiscard]] qsizetype acceptedLength(QString find, bool (*isOne)(const QString&))
{
    if (isOne == nullptr)
        return find.size();
    while (!find.isEmpty() && !isOne(find)) {
        const qsizetype blank = find.lastIndexOf(u' ');
        find.truncate(std::max(blank, qsizetype(0)));
    }
    return find.size();
}

/// What no word of a script with blanks goes on with.
[[nodiscard]] bool isJoined(QChar c) { return c.isLetterOrNumber() && c.script() != QChar::Script_Han; }

/// The letters and digits that a text begins with.
[[nodiscard]] QStringView firstWord(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isJoined(text[length]))
        ++length;
    return text.left(length);
}

/// Keeps the find, unless an earlier one has a part of it.
void add(std::vector<PersonalSpan>& found, const PersonalSpan& span)
{
    const bool isOverlapping = std::ranges::any_of(found, [&](const PersonalSpan& other) {
        return span.start < other.start + other.length && other.start < span.start + span.length;
    });
    if (span.length > 0 && !isOverlapping)
        found.push_back(span);
}

[[nodiscard]] QRegularExpression patternOf(const QString& text, QRegularExpression::PatternOptions options = {})
{
    QRegularExpression pattern(text, options | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(pattern.isValid());
    return pattern;
}

[[nodiscard]] QRegularExpression keyPattern()
{
    // Anthropic, OpenAI and OpenRouter; GitHub; GitLab; Hugging Face; Slack; AWS; Google; Groq, xAI, Perplexity, Replicate; Stripe;
    // JSON Web Tokens.
    return patternOf(
        uR"((?<![\w-])(sk-[A-Za-z0-9_-]{16,}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})"
        "|glpat-[A-Za-z0-9_-]{16,}|hf_[A-Za-z0-9]{20,}|xox[abprs]-[A-Za-z0-9-]{10,}|(?:AKIA|ASIA)[0-9A-Z]{16}"
        "|AIza[0-9A-Za-z_-]{30,}|gsk_[A-Za-z0-9]{20,}|xai-[A-Za-z0-9]{20,}|pplx-[A-Za-z0-9]{20,}|r8_[A-Za-z0-9]{20,}"
        "|[sr]k_(?:live|test)_[A-Za-z0-9]{16,}"
        uR"(|eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*))"_s);
}

} // namespace

QString toWord(PersonalKind kind)
{
    switch (kind) {
    case PersonalKind::Key: return u"key"_s;
    case PersonalKind::Email: return u"email"_s;
    case PersonalKind::Iban: return u"iban"_s;
    case PersonalKind::Card: return u"card"_s;
    case PersonalKind::IpAddress: return u"ip"_s;
    case PersonalKind::Phone: return u"phone"_s;
    case PersonalKind::HomePath: return u"path"_s;
    case PersonalKind::Name: return u"name"_s;
    }
    Q_UNREACHABLE();
}

PersonalData::PersonalData(const QStringList& names)
{
    using Kind = PersonalKind;
    constexpr auto kAnyCase = QRegularExpression::CaseInsensitiveOption;
    m_rules = {
        { Kind::Key,
            patternOf(uR"(-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|\z))"_s),
            nullptr },
        { Kind::Key, keyPattern(), nullptr },
        { Kind::Key,
            patternOf(
                uR"((?:api[_ -]?key|token|secret|passw(?:or)?d|passphrase|bearer|пароль|密码)["']?\s*[:=：]?\s*["']?([A-Za-z0-9+/_.=-]*\d[A-Za-z0-9+/_.=-]*))"_s,
                kAnyCase),
            [](const QString& find) { return find.size() >= 8; } },
        { Kind::Email, patternOf(uR"([\w.%+-]+@[\w-]+(?:\.[\w-]+)+)"_s), nullptr },
        { Kind::Iban, patternOf(uR"((?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?!\w))"_s), isIban },
        { Kind::Iban, patternOf(uR"((?<!\w)[a-z]{2}\d{2}[a-z0-9]{11,30}(?!\w))"_s), isIban },
        { Kind::Card, patternOf(uR"((?<![\d.])\d(?:[ -]?\d){12,18}(?![\d]))"_s), isCard },
        { Kind::IpAddress, patternOf(uR"((?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d))"_s), isIpV4 },
        { Kind::IpAddress,
            patternOf(uR"((?<![\w:])(?:[23][0-9a-f]{3}|f[cde][0-9a-f]{2}):[0-9a-f:]{4,}(?![\w]))"_s, kAnyCase),
            isIpV6 },
        // With a country's number; as written in North America; in Russia; mobile ones in China.
        { Kind::Phone, patternOf(uR"((?<![\w+])(?:\+|00)[1-9][\d \t().\-/]{5,20}\d(?!\w))"_s), isPhone },
        { Kind::Phone, patternOf(uR"((?<![\w.])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?!\w))"_s), nullptr },
        { Kind::Phone, patternOf(uR"((?<![\w.])8[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\w))"_s), nullptr },
        { Kind::Phone, patternOf(uR"((?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d))"_s), nullptr },
        { Kind::HomePath, patternOf(uR"((?<!\w)(?:/home/|/Users/|[A-Z]:\\Users\\)[^\s"'<>|*?;,)]+)"_s, kAnyCase),
            nullptr },
    };
    // The longest first, so that "Anna Petrova" is not left half done by "Anna".
    QStringList sorted = names;
    std::ranges::sort(sorted, std::ranges::greater(), &QString::size);
    for (const QString& name : sorted)
        addName(name.trimmed());
}

void PersonalData::addName(const QString& name)
{
    if (name.isEmpty())
        return;
    if (isJoined(name.front()))
        m_names[firstWord(name).toString().toLower()].append(name);
    else
        m_rules.push_back({ PersonalKind::Name,
            patternOf(QRegularExpression::escape(name), QRegularExpression::CaseInsensitiveOption), nullptr });
}

std::vector<PersonalSpan> PersonalData::find(const QString& text) const
{
    std::vector<PersonalSpan> found;
    for (const Rule& rule : m_rules) {
        auto matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int group = rule.pattern.captureCount() > 0 ? 1 : 0;
            add(found, { rule.kind, match.capturedStart(group), acceptedLength(match.captured(group), rule.isOne) });
        }
    }
    findNames(text, found);
    std::ranges::sort(found, {}, &PersonalSpan::start);
    return found;
}

void PersonalData::findNames(const QString& text, std::vector<PersonalSpan>& found) const
{
    if (m_names.isEmpty())
        return;
    const QStringView all = text;
    for (qsizetype at = 0; at < all.size();) {
        const QStringView word = firstWord(all.mid(at));
        if (word.isEmpty()) {
            ++at;
            continue;
        }
        for (const QString& name : m_names.value(word.toString().toLower())) {
            const qsizetype end = at + name.size();
            const bool goesOn = end < all.size() && isJoined(name.back()) && isJoined(all[end]);
            if (!goesOn && all.mid(at, name.size()).compare(name, Qt::CaseInsensitive) == 0) {
                add(found, { PersonalKind::Name, at, name.size() });
                break;
            }
        }
        at += word.size();
    }
}

QString PersonalData::replaced(const QString& text, const std::vector<PersonalSpan>& spans)
{
    QString result;
    qsizetype done = 0;
    for (const PersonalSpan& span : spans) {
        result += QStringView(text).mid(done, span.start - done);
        result += u'[' + toWord(span.kind) + u']';
        done = span.start + span.length;
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace darkhorse
