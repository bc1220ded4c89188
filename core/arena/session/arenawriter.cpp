// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/session/arenawriter.h"

#include "core/store/database.h"

namespace darkhorse {

ArenaWriter::ArenaWriter()
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("arena writer"));
    m_thread.start();
}

Result<std::unique_ptr<ArenaWriter>> ArenaWriter::open(const QString& path)
{
    std::unique_ptr<ArenaWriter> writer(new ArenaWriter);
    Result<void> opened;
    QMetaObject::invokeMethod(
        &writer->m_worker,
        [&] {
            auto database = Database::open(path, Database::Mode::Existing);
            if (database)
                writer->m_database = std::move(*database);
            else
                opened = fail(database.error());
        },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return fail(opened.error());
    return writer;
}

ArenaWriter::~ArenaWriter()
{
    // Queued behind every submitted job; the connection belongs to the thread that opened it.
    QMetaObject::invokeMethod(&m_worker, [this] {
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace darkhorse
