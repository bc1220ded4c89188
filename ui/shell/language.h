// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QTranslator>

namespace darkhorse {

/// Switches the language of the running program: texts, Qt's own dialogs, numbers and dates.
class LanguageSwitch {
public:
    struct Choice {
        QString locale; ///< "en", "ru", "zh_CN"
        QString name; ///< in the language itself
    };

    [[nodiscard]] static std::vector<Choice> choices();
    /// The one of choices() in the language of a locale such as "zh" or "ru_RU"; empty when there is none.
    [[nodiscard]] static QString choiceFor(const QString& locale);
    /// The one of choices() that fits the system best.
    [[nodiscard]] static QString systemChoice();

    LanguageSwitch() = default;
    ~LanguageSwitch();
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

    /// An unknown or empty locale means systemChoice(). Every widget gets QEvent::LanguageChange.
    void use(const QString& locale);
    [[nodiscard]] const QString& current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace darkhorse
