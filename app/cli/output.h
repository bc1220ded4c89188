// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFileDevice>

#include "app/cli/command.h"

namespace darkhorse::cli {

/// Where a command's result goes: standard output, or a file that appears whole or not at all.
class Output {
public:
    /// Standard output when `path` is empty or "-". A database is never written over.
    [[nodiscard]] static tl::expected<Output, Failure> open(const QString& path);

    [[nodiscard]] QIODevice& device() { return *m_device; }
    [[nodiscard]] Outcome write(const QByteArray& text);
    /// What to say after somebody else's write into device() failed.
    [[nodiscard]] tl::unexpected<Failure> failedWith(const Error& error) const;
    /// Makes sure that everything has arrived. A reader who left early, such as `head`, is no news: the failure is silent.
    [[nodiscard]] Outcome finish();

private:
    Output(std::unique_ptr<QFileDevice> device, QString path);

    [[nodiscard]] tl::unexpected<Failure> unwritable() const;

    std::unique_ptr<QFileDevice> m_device;
    QString m_path;
};

/// Progress, warnings and errors: one line on standard error.
void tell(const QString& message);

} // namespace darkhorse::cli
