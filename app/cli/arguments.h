// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>

#include <QCommandLineParser>
#include <QStringList>

#include "app/cli/command.h"

namespace darkhorse::cli {

/// An option that a command knows: "--name VALUE", or "--name" alone.
struct OptionSpec {
    const char* name;
    bool takesValue = true;
};

/// What a person typed after the command. Errors of every call: wrong usage, in words that name the option.
class Arguments {
public:
    [[nodiscard]] static tl::expected<Arguments, Failure> parse(
        const QStringList& arguments, std::initializer_list<OptionSpec> options);

    [[nodiscard]] bool has(const char* name) const;
    /// The option's last value, or `otherwise`.
    [[nodiscard]] QString value(const char* name, const QString& otherwise = {}) const;
    [[nodiscard]] QStringList values(const char* name) const;
    /// What is no option, in order.
    [[nodiscard]] QStringList others() const;

    /// A whole number from `least` to `most`.
    [[nodiscard]] tl::expected<qint64, Failure> number(
        const char* name, qint64 otherwise, qint64 least, qint64 most) const;
    /// One of `words`.
    [[nodiscard]] tl::expected<QString, Failure> word(const char* name, const QStringList& words) const;

private:
    explicit Arguments(std::unique_ptr<QCommandLineParser> parser);

    std::unique_ptr<QCommandLineParser> m_parser;
};

} // namespace darkhorse::cli
