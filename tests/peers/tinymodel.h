// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace darkhorse {

/// Writes a GGUF file with make-tiny-gguf.py; `arguments` are that script's. Whether it worked.
[[nodiscard]] inline bool makeTinyModel(const QString& peers, const QString& path, const QStringList& arguments)
{
    QProcess maker;
    maker.start(QStringLiteral("python3"),
        QStringList { peers + QStringLiteral("/make-tiny-gguf.py") } + arguments + QStringList { path });
    return maker.waitForFinished() && maker.exitCode() == 0;
}

} // namespace darkhorse
