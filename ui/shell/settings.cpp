// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QDir>

namespace darkhorse {

namespace {

constexpr qsizetype kRecentArenas = 8;

const QString kLanguage = QStringLiteral("interface/language");
const QString kTheme = QStringLiteral("interface/theme");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kRecent = QStringLiteral("arenas/recent");

QString themeWord(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings() = default;

Settings::Settings(const QString& iniFile) : m_settings(iniFile, QSettings::IniFormat) { }

QString Settings::language() const { return m_settings.value(kLanguage).toString(); }

void Settings::setLanguage(const QString& language) { m_settings.setValue(kLanguage, language); }

ThemeChoice Settings::theme() const
{
    const QString word = m_settings.value(kTheme).toString();
    for (const ThemeChoice theme : { ThemeChoice::Light, ThemeChoice::Dark }) {
        if (word == themeWord(theme))
            return theme;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme) { m_settings.setValue(kTheme, themeWord(theme)); }

QByteArray Settings::windowGeometry() const { return m_settings.value(kGeometry).toByteArray(); }

void Settings::setWindowGeometry(const QByteArray& geometry) { m_settings.setValue(kGeometry, geometry); }

QStringList Settings::recentArenas() const { return m_settings.value(kRecent).toStringList(); }

void Settings::addRecentArena(const QString& path)
{
    QStringList recent = recentArenas();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(kRecent, recent.mid(0, kRecentArenas));
}

void Settings::removeRecentArena(const QString& path)
{
    QStringList recent = recentArenas();
    recent.removeAll(path);
    m_settings.setValue(kRecent, recent);
}

} // namespace darkhorse
