// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompts/language.h"

#include <array>

#include <QHash>
#include <QLocale>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "core/prompts/languagehints.h"

namespace darkhorse {

namespace {

/// CLD2 takes only text that may be interchanged: no control characters but tab and line ends.
[[nodiscard]] QByteArray interchangeable(const QString& text)
{
    QString clean = text;
    for (QChar& c : clean) {
        const bool isControl
            = (c < QChar(0x20) && c != u'\t' && c != u'\n' && c != u'\r') || (c >= QChar(0x7f) && c < QChar(0xa0));
        const bool isNoCharacter = (c >= QChar(0xfdd0) && c <= QChar(0xfdef)) || c >= QChar(0xfffe);
        if (isControl || isNoCharacter)
            c = u' ';
    }
    return clean.toUtf8();
}

/// CLD2 keeps some codes that ISO has given up, and tells scripts and countries apart where we do not.
[[nodiscard]] QString isoCode(CLD2::Language language)
{
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (code == u"iw")
        return QStringLiteral("he");
    if (code == u"jw")
        return QStringLiteral("jv");
    return code.section(u'-', 0, 0);
}

struct Guess {
    CLD2::Language language = CLD2::UNKNOWN_LANGUAGE;
    bool isReliable = false;
};

[[nodiscard]] Guess guess(const QByteArray& utf8, int flags)
{
    const CLD2::CLDHints noHints { nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE };
    constexpr bool kIsPlainText = false; // prompts quote markup, and its tags are English to a detector
    std::array<CLD2::Language, 3> languages {};
    std::array<int, 3> percents {};
    std::array<double, 3> scores {};
    int textBytes = 0;
    Guess result;
    result.language = CLD2::ExtDetectLanguageSummary(utf8.constData(), int(utf8.size()), kIsPlainText, &noHints, flags,
        languages.data(), percents.data(), scores.data(), nullptr, &textBytes, &result.isReliable);
    return result;
}

/// Codes by lower-case English name, for every language that CLD2 knows and Qt can name.
[[nodiscard]] QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    for (int i = 0; i < CLD2::NUM_LANGUAGES; ++i) {
        const QString code = isoCode(CLD2::Language(i));
        const QString name = languageName(code);
        if (name != unknownLanguage() && !codes.contains(name.toLower()))
            codes.insert(name.toLower(), code);
    }
    return codes;
}

/// CLD2's answer, first with its usual caution, then at its best effort.
[[nodiscard]] QString detected(const QString& text)
{
    const QByteArray utf8 = interchangeable(text);
    Guess found = guess(utf8, 0);
    if (!found.isReliable)
        found = guess(utf8, CLD2::kCLDFlagBestEffort);
    if (!found.isReliable || found.language == CLD2::UNKNOWN_LANGUAGE)
        return unknownLanguage();
    const QString code = isoCode(found.language);
    return code == u"un" || code.startsWith(u'x') || code.isEmpty() ? unknownLanguage() : code;
}

} // namespace

QString languageOf(const QString& text)
{
    const QString prose = languagehints::withoutCode(text);
    if (const auto code = languagehints::byScript(prose))
        return *code;
    return languagehints::byWords(prose, detected(prose));
}

QString languageName(const QString& code)
{
    if (code.isEmpty() || code == u"un")
        return unknownLanguage();
    if (code == u"no") // Qt names its two written forms only
        return QStringLiteral("Norwegian");
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? unknownLanguage() : QLocale::languageToString(language);
}

std::optional<QString> languageCode(const QString& nameOrCode)
{
    static const QHash<QString, QString> codes = codesByName();
    const QString word = nameOrCode.trimmed().toLower();
    if (const auto found = codes.constFind(word); found != codes.constEnd())
        return *found;
    if (word.size() <= 3 && languageName(word) != unknownLanguage())
        return word;
    return std::nullopt;
}

} // namespace darkhorse
