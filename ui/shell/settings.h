// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

#include "ui/common/theme.h"

namespace darkhorse {

/// What the program remembers between two runs. Holds no key, no token and no answer.
class Settings {
public:
    /// The user's own settings.
    Settings();
    /// Settings in a file of one's own, for tests.
    explicit Settings(const QString& iniFile);

    [[nodiscard]] QString language() const; ///< locale name; empty: the system's
    void setLanguage(const QString& language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// Newest first, at most eight.
    [[nodiscard]] QStringList recentArenas() const;
    void addRecentArena(const QString& path);
    void removeRecentArena(const QString& path);

private:
    QSettings m_settings;
};

} // namespace darkhorse
