// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cerrno>
#include <cstdio>

#include <QFileInfo>
#include <QSaveFile>

#include "core/base/overwrite.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

tl::expected<Output, Failure> Output::open(const QString& path)
{
    if (path.isEmpty() || path == u"-"_s) {
        auto standardOutput = std::make_unique<QFile>();
        if (!standardOutput->open(stdout, QIODevice::WriteOnly))
            return failed(u"Standard output cannot be written: %1"_s.arg(standardOutput->errorString()));
        return Output(std::move(standardOutput), u"standard output"_s);
    }
    if (const auto allowed = checkOverwrite(path); !allowed)
        return failed(allowed.error());
    // Pipes and devices cannot be replaced by a finished file; they are written as they are.
    const QFileInfo info(path);
    const bool isPlainFile = !info.exists() || info.isFile();
    std::unique_ptr<QFileDevice> device;
    if (isPlainFile)
        device = std::make_unique<QSaveFile>(path);
    else
        device = std::make_unique<QFile>(path);
    if (!device->open(QIODevice::WriteOnly))
        return failed(Error { Error::Code::FileUnwritable, u"%1: %2"_s.arg(path, device->errorString()) });
    return Output(std::move(device), path);
}

Output::Output(std::unique_ptr<QFileDevice> device, QString path) : m_device(std::move(device)), m_path(std::move(path))
{
}

Outcome Output::write(const QByteArray& text)
{
    errno = 0;
    if (m_device->write(text) != text.size())
        return unwritable();
    return {};
}

tl::unexpected<Failure> Output::failedWith(const Error& error) const
{
    return error.code == Error::Code::FileUnwritable ? unwritable() : failed(error);
}

Outcome Output::finish()
{
    errno = 0;
    if (!m_device->flush())
        return unwritable();
    if (auto* file = qobject_cast<QSaveFile*>(m_device.get()); file != nullptr && !file->commit())
        return unwritable();
    return {};
}

tl::unexpected<Failure> Output::unwritable() const
{
    if (errno == EPIPE)
        return failed(QString());
    return failed(Error { Error::Code::FileUnwritable, u"%1: %2"_s.arg(m_path, m_device->errorString()) });
}

void tell(const QString& message)
{
    const QByteArray line = message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace darkhorse::cli
