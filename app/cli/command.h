// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace darkhorse::cli {

/// What the program tells its caller.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

/// Why a command did not do its work. The message is one sentence for a person; empty when nobody is left to read it.
struct Failure {
    ExitStatus status = ExitStatus::Failed;
    QString message;
};

using Outcome = tl::expected<void, Failure>;

[[nodiscard]] tl::unexpected<Failure> wrongUsage(const QString& message);
[[nodiscard]] tl::unexpected<Failure> failed(const QString& message);
/// What happened, where, and what to do about it.
[[nodiscard]] tl::unexpected<Failure> failed(const Error& error);

/// One command of the program. A new one is a file of its own and a line in commands().
struct Command {
    QString name;
    QString summary; ///< one line for the list of commands
    QString help; ///< what --help prints, from "Usage:" on
    Outcome (*run)(const QStringList& arguments); ///< without program and command
};

[[nodiscard]] std::span<const Command> commands();

} // namespace darkhorse::cli
