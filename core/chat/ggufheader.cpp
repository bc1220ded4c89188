// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/ggufheader.h"

#include <QFile>
#include <QFileInfo>

#include "core/chat/ggufreader.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

Result<GgufHeader> readGgufHeader(QIODevice& device) { return GgufReader(device).read(); }

Result<GgufHeader> readGgufHeader(const QString& path)
{
    if (!QFileInfo(path).isFile()) // a pipe would wait, a device never ends
        return fail(Error::Code::FileUnreadable, u"%1: no such file"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Error::Code::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    return readGgufHeader(file).map_error([&path](const Error& error) {
        return Error { error.code, u"%1: %2"_s.arg(path, error.detail) };
    });
}

} // namespace darkhorse
