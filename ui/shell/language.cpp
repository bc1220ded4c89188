// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace darkhorse {

std::vector<LanguageSwitch::Choice> LanguageSwitch::choices()
{
    return {
        { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("ru"), QStringLiteral("Русский") },
        { QStringLiteral("zh_CN"), QStringLiteral("简体中文") },
    };
}

QString LanguageSwitch::choiceFor(const QString& locale)
{
    for (const Choice& choice : choices()) {
        if (QLocale(locale).language() == QLocale(choice.locale).language())
            return choice.locale;
    }
    return {};
}

QString LanguageSwitch::systemChoice()
{
    for (const QString& wish : QLocale::system().uiLanguages()) {
        if (const QString choice = choiceFor(wish); !choice.isEmpty())
            return choice;
    }
    return QStringLiteral("en");
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageSwitch::use(const QString& locale)
{
    const auto known = choices();
    const bool isKnown = std::ranges::find(known, locale, &Choice::locale) != known.end();
    const QString choice = isKnown ? locale : systemChoice();
    if (choice == m_current)
        return;
    m_current = choice;
    // The country stays the system's, so that a British reader keeps British dates.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == QLocale(choice).language() ? system : QLocale(choice));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(choice), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file, too: it holds the plural forms.
    if (m_own.load(QStringLiteral(":/i18n/darkhorse_%1.qm").arg(choice)))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace darkhorse
