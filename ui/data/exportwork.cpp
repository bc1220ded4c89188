// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/exportwork.h"

namespace darkhorse {

ExportWork::ExportWork(const ExportTools& tools, const ExportChoice& choice) : m_tools(tools), m_choice(choice) { }

ExportWork::~ExportWork()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

void ExportWork::start()
{
    m_thread.reset(QThread::create([this] {
        m_preview = m_tools.preview(m_choice, [this](qint64) { return !m_isCancelled; });
        QMetaObject::invokeMethod(this, &ExportWork::finished);
    }));
    m_thread->start();
}

} // namespace darkhorse
