// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>
#include <QString>
#include <QStringList>

namespace darkhorse {

struct Contestant;

/// How a letter is compared: compatibility forms, case and accents do not matter. A joiner or another invisible mark is 0.
[[nodiscard]] char16_t foldedForm(QChar character);
/// `text` letter by letter, without what is invisible.
[[nodiscard]] QString foldedText(QStringView text);
/// Whether the character belongs to a script that writes words without spaces between them.
[[nodiscard]] bool isUnspaced(QChar character);

/// One spelling that would tell who is answering.
struct LeakWord {
    enum class Kind {
        Distinct, ///< nothing else is called that: always a leak outside of code
        Family, ///< also an ordinary word or name (Claude, palm): only with a version, or where the answer speaks of itself
        Ordinary, ///< the same for an organization, which has no versions
    };

    QString pattern; ///< folded runs of letters and of digits with a blank between them: "qwen 2 5"
    Kind kind = Kind::Distinct;
};

/// Everything that this arena's models and their makers are called.
class LeakWords {
public:
    LeakWords() = default;
    /// From names, model ids and organizations, with their families and known spellings; `hiddenNames` are the owner's own,
    /// and always Distinct.
    LeakWords(const std::vector<Contestant>& contestants, const QStringList& hiddenNames);

    /// Those that begin with this folded character, longest first.
    [[nodiscard]] const std::vector<LeakWord>& beginningWith(char16_t folded) const;
    /// The most characters that one of them can take up in a text.
    [[nodiscard]] qsizetype longest() const { return m_longest; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

private:
    void add(const QString& spelling, LeakWord::Kind kind);
    void addName(const QString& name);
    void addFamilies();

    QHash<char16_t, std::vector<LeakWord>> m_words;
    QStringList m_tokens; ///< folded words of all names, by which families are recognised
    qsizetype m_longest = 0;
};

/// The 33 words by which Chatbot Arena drops a vote, to be taken over as hidden names.
/// Source: FastChat, clean_battle_data.py.
[[nodiscard]] QStringList chatbotArenaWords();

} // namespace darkhorse
