// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textwindow.h"

#include <cstring>

#include <QIODevice>

namespace darkhorse {

namespace {
constexpr std::size_t kWindowBytes = 256 * 1024;
}

TextWindow::TextWindow(QIODevice& device, qint64 offset) : m_device(device), m_buffer(kWindowBytes), m_offset(offset)
{
    fill();
}

bool TextWindow::advance(std::size_t used)
{
    Q_ASSERT(used <= m_size);
    const std::size_t kept = m_size - used;
    std::memmove(m_buffer.data(), m_buffer.data() + used, kept);
    m_size = kept;
    m_offset += qint64(used);
    // A record that fills the window needs a larger one; doubling keeps the copying linear.
    if (m_size * 2 > m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    fill();
    return m_size > kept;
}

void TextWindow::fill()
{
    while (!m_isLast && m_size < m_buffer.size()) {
        const qint64 got = m_device.read(m_buffer.data() + m_size, qint64(m_buffer.size() - m_size));
        if (got > 0) {
            m_size += std::size_t(got);
            continue;
        }
        m_isLast = true;
        if (got < 0)
            m_error = Error { Error::Code::FileUnreadable, m_device.errorString() };
    }
}

} // namespace darkhorse
