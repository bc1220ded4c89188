// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conversation.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kTurnMark = u"\n\u001e\n"_s; // ASCII's record separator, which nobody types

/// The fence of a code block that was never closed; empty when there is none.
QString openFence(const QString& markdown)
{
    QString fence;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        const QStringView text = line.trimmed();
        if (!text.startsWith("```"_L1) && !text.startsWith("~~~"_L1))
            continue;
        qsizetype length = 0;
        while (length < text.size() && text[length] == text[0])
            ++length;
        if (fence.isEmpty())
            fence = QString(length, text[0]);
        else if (text[0] == fence[0] && length >= fence.size() && length == text.size())
            fence.clear();
    }
    return fence;
}

} // namespace

QString conversationKey(const QStringList& prompts) { return prompts.join(kTurnMark); }

QStringList conversationTurns(const QString& key) { return key.split(kTurnMark); }

QStringList promptsOf(const std::vector<BattleTurn>& turns)
{
    QStringList prompts;
    for (const BattleTurn& turn : turns)
        prompts.append(turn.prompt);
    return prompts;
}

QString withNextPrompt(const QString& answer, const QString& prompt)
{
    QString text = answer;
    if (const QString fence = openFence(answer); !fence.isEmpty())
        text += u'\n' + fence;
    text += u"\n\n---\n\n"_s;
    for (const QString& line : prompt.split(u'\n'))
        text += u"> "_s + line + u'\n';
    return text + u'\n';
}

} // namespace darkhorse
