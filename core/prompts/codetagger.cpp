// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompts/codetagger.h"

#include <algorithm>

#include <QStringList>

#include "core/prompts/codewords.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// The text without what a block of plain text or Markdown holds.
[[nodiscard]] QString withoutPlainBlocks(QString text)
{
    for (const auto opening : { "```plaintext"_L1, "```text"_L1, "```markdown"_L1, "```txt"_L1 }) {
        for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
            const qsizetype end = text.indexOf("```"_L1, at + opening.size());
            text.remove(at, end < 0 ? text.size() - at : end + 3 - at);
        }
    }
    return text;
}

/// FastChat looks for the closing fence inside each line, from the column that is the line's number; so nearly always
/// everything from the opening fence on is gone.
[[nodiscard]] QString withoutBlockAsFastChat(const QString& text, QLatin1StringView opening)
{
    const qsizetype fence = text.indexOf(opening);
    if (fence < 0)
        return text;
    const QStringList lines = text.split(u'\n');
    qsizetype first = 0;
    while (first < lines.size() && !lines[first].contains(opening))
        ++first;
    QString kept = lines.mid(0, first).join(u'\n');
    for (qsizetype i = first + 1; i < lines.size(); ++i) {
        if (QStringView(lines[i]).sliced(std::min(i, lines[i].size())).contains("```"_L1))
            return withoutBlockAsFastChat(kept + u'\n' + lines.mid(i + 1).join(u'\n'), opening);
    }
    return kept;
}

[[nodiscard]] bool isCodeAsChatbotArena(const QString& whole)
{
    const QString text = withoutBlockAsFastChat(withoutBlockAsFastChat(whole, "```plaintext"_L1), "```markdown"_L1);
    if (text.contains("ascii art"_L1, Qt::CaseInsensitive))
        return false;
    return text.contains("```"_L1) || codewords::hasArenaToken(text) || codewords::hasArenaPhrase(text)
        || codewords::hasArenaStatement(text);
}

[[nodiscard]] bool isCodeAsOurs(const QString& whole)
{
    const QString text = whole.contains("```"_L1) ? withoutPlainBlocks(whole) : whole;
    if (text.contains("ascii art"_L1, Qt::CaseInsensitive))
        return false;
    return text.contains("```"_L1) || codewords::hasOurWord(text) || codewords::hasOurStatement(text);
}

} // namespace

bool isCode(const QString& text, CodeRule rule)
{
    return rule == CodeRule::ChatbotArena ? isCodeAsChatbotArena(text) : isCodeAsOurs(text);
}

} // namespace darkhorse
