// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/exporttext.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/common/formatting.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::ExportText)
};

} // namespace

QString exportKindText(std::optional<ExportKind> kind)
{
    if (!kind)
        return Text::tr("Standings");
    switch (*kind) {
    case ExportKind::Votes: return Text::tr("Votes");
    case ExportKind::Battles: return Text::tr("Battles with conversations");
    case ExportKind::Preferences: return Text::tr("Preference pairs for training");
    case ExportKind::Comparator: return Text::tr("Two models for LLM Comparator");
    }
    Q_UNREACHABLE();
}

QString exportKindHint(std::optional<ExportKind> kind)
{
    if (!kind)
        return Text::tr("Ratings, intervals and ranks of every category, as they are now.");
    switch (*kind) {
    case ExportKind::Votes: return Text::tr("One row a vote, in the columns of Chatbot Arena's files, or more.");
    case ExportKind::Battles: return Text::tr("One object a line: the vote and both conversations.");
    case ExportKind::Preferences:
        return Text::tr("One object a line: prompt, chosen and rejected answer. Ties are left out.");
    case ExportKind::Comparator: return Text::tr("One file that LLM Comparator opens. It compares two models.");
    }
    Q_UNREACHABLE();
}

QString exportFormatText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return Text::tr("CSV, for spreadsheets");
    case ExportFormat::JsonLines: return Text::tr("JSON lines");
    case ExportFormat::Json: return Text::tr("JSON");
    }
    Q_UNREACHABLE();
}

QString timeGrainText(TimeGrain grain)
{
    switch (grain) {
    case TimeGrain::Exact: return Text::tr("Exact");
    case TimeGrain::Hour: return Text::tr("To the hour");
    case TimeGrain::Day: return Text::tr("To the day");
    case TimeGrain::Month: return Text::tr("To the month");
    }
    Q_UNREACHABLE();
}

QString findingKindText(const QString& kind)
{
    if (kind == u"key"_s)
        return Text::tr("Key or password");
    if (kind == u"email"_s)
        return Text::tr("E-mail address");
    if (kind == u"iban"_s)
        return Text::tr("Account number");
    if (kind == u"card"_s)
        return Text::tr("Card number");
    if (kind == u"ip"_s)
        return Text::tr("IP address");
    if (kind == u"phone"_s)
        return Text::tr("Phone number");
    if (kind == u"path"_s)
        return Text::tr("Path in a home folder");
    return Text::tr("Name");
}

QString findingPlaceText(const ExportFinding& finding)
{
    if (finding.place == u"prompt"_s)
        return Text::tr("Prompt %1").arg(finding.turn);
    if (finding.place == u"answer_a"_s)
        return Text::tr("Answer A %1").arg(finding.turn);
    if (finding.place == u"answer_b"_s)
        return Text::tr("Answer B %1").arg(finding.turn);
    if (finding.place == u"comment"_s)
        return Text::tr("Comment");
    return finding.place == u"reasons"_s ? Text::tr("Reasons") : Text::tr("Categories");
}

QString exportSummary(const ExportChoice& choice, const ExportPreview& preview)
{
    const ExportReport& report = preview.report;
    QStringList sentences { Text::tr("%Ln record(s) leave, %1.", nullptr, int(report.written))
                                .arg(QLocale().formattedDataSize(preview.bytes)) };
    if (report.leftOut > 0)
        sentences << (choice.kind == ExportKind::Preferences
                ? Text::tr("%Ln vote(s) are left out: ties, battles without texts, or with several turns.", nullptr,
                    int(report.leftOut))
                : Text::tr("%Ln vote(s) are left out: other models, or without texts.", nullptr, int(report.leftOut)));
    if (choice.isAnonymous) {
        qint64 replaced = 0;
        for (const qint64 count : report.counts)
            replaced += count;
        sentences << (replaced > 0 ? Text::tr("%Ln place(s) with personal data are replaced.", nullptr, int(replaced))
                                   : Text::tr("No personal data were found in texts."));
    }
    return sentences.join(u' ');
}

} // namespace darkhorse
