// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace darkhorse {

/// What has to be known of a programming language to colour it: its comments, its strings, its words.
struct CodeLanguage {
    QStringList lineComments; ///< what begins a comment to the end of the line
    QString commentBegin; ///< of a comment over lines; empty for none
    QString commentEnd;
    QString quotes; ///< characters that begin and end a string within a line
    QStringList longQuotes; ///< what begins and ends a string over lines
    QSet<QString> keywords;
    bool ignoresCase = false;
    bool isMarkup = false; ///< words are coloured in tags only
};

/// The language that the first word after a fence names, by any of its usual names; null for one that is not known.
[[nodiscard]] const CodeLanguage* codeLanguage(const QString& info);

} // namespace darkhorse
