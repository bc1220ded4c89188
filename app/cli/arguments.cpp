// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

tl::expected<Arguments, Failure> Arguments::parse(
    const QStringList& arguments, std::initializer_list<OptionSpec> options)
{
    auto parser = std::make_unique<QCommandLineParser>();
    for (const OptionSpec& option : options) {
        const QString name = QString::fromLatin1(option.name);
        parser->addOption(
            option.takesValue ? QCommandLineOption(name, QString(), u"value"_s) : QCommandLineOption(name));
    }
    // The parser takes the first argument for the program's name.
    if (!parser->parse(QStringList { u"darkhorse-cli"_s } + arguments))
        return wrongUsage(parser->errorText());
    return Arguments(std::move(parser));
}

Arguments::Arguments(std::unique_ptr<QCommandLineParser> parser) : m_parser(std::move(parser)) { }

bool Arguments::has(const char* name) const { return m_parser->isSet(QString::fromLatin1(name)); }

QString Arguments::value(const char* name, const QString& otherwise) const
{
    return has(name) ? m_parser->value(QString::fromLatin1(name)) : otherwise;
}

QStringList Arguments::values(const char* name) const { return m_parser->values(QString::fromLatin1(name)); }

QStringList Arguments::others() const { return m_parser->positionalArguments(); }

tl::expected<qint64, Failure> Arguments::number(const char* name, qint64 otherwise, qint64 least, qint64 most) const
{
    if (!has(name))
        return otherwise;
    bool isReadable = false;
    const qint64 number = value(name).toLongLong(&isReadable);
    if (!isReadable || number < least || number > most)
        return wrongUsage(u"--%1 takes a whole number from %2 to %3, not \"%4\"."_s.arg(QString::fromLatin1(name))
                              .arg(least)
                              .arg(most)
                              .arg(value(name)));
    return number;
}

tl::expected<QString, Failure> Arguments::word(const char* name, const QStringList& words) const
{
    const QString word = value(name, words.front());
    if (!words.contains(word))
        return wrongUsage(
            u"--%1 takes one of %2, not \"%3\"."_s.arg(QString::fromLatin1(name), words.join(u", "_s), word));
    return word;
}

} // namespace darkhorse::cli
