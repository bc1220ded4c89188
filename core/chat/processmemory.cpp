// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/processmemory.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace darkhorse {

ResidentMemory residentMemory(qint64 processId)
{
#ifdef Q_OS_LINUX
    QFile file(u"/proc/%1/statm"_s.arg(processId));
    if (processId <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> pages = file.read(256).split(' ');
    const qint64 pageBytes = sysconf(_SC_PAGESIZE);
    return { pages.value(1).toLongLong() * pageBytes, pages.value(2).toLongLong() * pageBytes };
#else
    Q_UNUSED(processId)
    return {};
#endif
}

} // namespace darkhorse
