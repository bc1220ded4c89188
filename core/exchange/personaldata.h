// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace darkhorse {

/// What kinds of personal data are looked for in texts.
enum class PersonalKind {
    Key, ///< a key or token of a known maker, a private key in PEM, what follows "password:" and the like
    Email,
    Iban, ///< whose checksum is right
    Card, ///< 13 to 19 digits that pass Luhn's test
    IpAddress, ///< version 4 or 6, but not this computer's own
    Phone,
    HomePath, ///< a path in somebody's home folder, which names them
    Name, ///< one of those that were given
};

/// Stable words: key, email, iban, card, ip, phone, path, name.
[[nodiscard]] QString toWord(PersonalKind kind);

/// One find in a text, in UTF-16 units.
struct PersonalSpan {
    PersonalKind kind = PersonalKind::Name;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Finds what tells about a person, by its form.
///
/// Rather too much than too little is found, since what leaves cannot be called back. Names are found as whole words, whatever their case;
/// a name in a script without blanks is found anywhere. What has no form of its own (an address, a life story) is not found.
/// Determinism: equal text gives equal finds. Thread: one object a thread.
/// Source: ISO 13616-1 (IBAN, modulo 97), ISO/IEC 7812-1 annex B (Luhn), E.164 (phone numbers of 7 to 15 digits).
class PersonalData {
public:
    explicit PersonalData(const QStringList& names = {});

    /// In the order of the text, without overlaps.
    [[nodiscard]] std::vector<PersonalSpan> find(const QString& text) const;
    /// The text with each span replaced by its kind in brackets: "[email]".
    [[nodiscard]] static QString replaced(const QString& text, const std::vector<PersonalSpan>& spans);

private:
    struct Rule {
        PersonalKind kind;
        QRegularExpression pattern; ///< of which group 1 is the find, the whole where there is none
        /// Null: always. What is none as a whole may be one without its last group, as where a year follows a number.
        bool (*isOne)(const QString& find);
    };

    void addName(const QString& name);
    void findNames(const QString& text, std::vector<PersonalSpan>& found) const;

    std::vector<Rule> m_rules; ///< of overlapping finds the one of the earlier rule is kept
    QHash<QString, QStringList> m_names; ///< that begin with a word, by that word in lower case; the longest first
};

} // namespace darkhorse
