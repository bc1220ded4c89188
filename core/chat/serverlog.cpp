// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/serverlog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace darkhorse {

QStringList ServerLog::add(const QByteArray& bytes, const QString& secret)
{
    QStringList added;
    m_rest += bytes;
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        QString line = QString::fromUtf8(m_rest.mid(start, std::min(end - start, kMaxLineBytes))).trimmed();
        if (!secret.isEmpty())
            line.replace(secret, u"•••"_s);
        added.append(line);
        start = end + 1;
    }
    m_rest.remove(0, start);
    m_rest.truncate(kMaxLineBytes);
    m_lines += added;
    if (m_lines.size() > kMaxLines)
        m_lines.remove(0, m_lines.size() - kMaxLines);
    return added;
}

void ServerLog::clear()
{
    m_lines.clear();
    m_rest.clear();
}

QString ServerLog::reason() const
{
    // Most telling first: later errors only say again that it did not work.
    static const QRegularExpression causes[] {
        QRegularExpression(u"error loading model: (.+)"_s),
        QRegularExpression(u"error: (invalid argument: .+)"_s),
        QRegularExpression(u"((?:failed to allocate|unable to allocate|out of memory|couldn't bind).*)"_s,
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"^[0-9.]+ E \\S+\\s+(.+)"_s),
        QRegularExpression(u"(error while loading shared libraries: .+)"_s),
    };
    for (const QRegularExpression& cause : causes) {
        for (const QString& line : m_lines) {
            if (const auto match = cause.match(line); match.hasMatch())
                return match.captured(1);
        }
    }
    return {};
}

} // namespace darkhorse
