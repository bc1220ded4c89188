// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QStringList>

namespace darkhorse {

/// What one run of darkhorse-cli came to.
struct Run {
    int status = -1;
    QByteArray output;
    QString messages;
};

[[nodiscard]] inline Run run(
    const QStringList& arguments, const QByteArray& input = {}, const QStringList& environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(DARKHORSE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(50'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()) };
}

/// Rows of a CSV without quotes, by the cell in `column`.
[[nodiscard]] inline QHash<QString, QStringList> rowsBy(int column, const QByteArray& csv)
{
    QHash<QString, QStringList> rows;
    for (const QByteArray& line : csv.split('\n').mid(1)) {
        const QStringList cells = QString::fromUtf8(line).remove(u'\r').remove(u'"').split(u',');
        if (cells.size() > column)
            rows.insert(cells[column], cells);
    }
    return rows;
}

} // namespace darkhorse
