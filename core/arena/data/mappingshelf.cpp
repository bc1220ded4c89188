// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/data/mappingshelf.h"

#include <algorithm>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

#include "core/arena/data/voteimport.h"
#include "core/base/overwrite.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

[[nodiscard]] bool isCalled(const VoteMapping& mapping, const QString& name)
{
    return mapping.name.compare(name, Qt::CaseInsensitive) == 0;
}

struct Shelved {
    VoteMapping mapping;
    QString file;
};

[[nodiscard]] std::vector<Shelved> shelvedIn(const QString& folder)
{
    std::vector<Shelved> shelved;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        const QString file = directory.filePath(name);
        if (auto mapping = readMapping(file); mapping && !mapping->name.isEmpty())
            shelved.push_back({ std::move(*mapping), file });
    }
    std::ranges::stable_sort(shelved, [](const Shelved& a, const Shelved& b) {
        return a.mapping.name.compare(b.mapping.name, Qt::CaseInsensitive) < 0;
    });
    return shelved;
}

/// A file name that any system takes, and that is another one for another name.
[[nodiscard]] QString fileNameFor(const QString& name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name.toLower(), " ", "*~")).left(200) + u".json"_s;
}

} // namespace

MappingShelf::MappingShelf()
    : MappingShelf(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"vote-layouts"_s))
{
}

MappingShelf::MappingShelf(QString folder) : m_folder(std::move(folder)) { }

std::vector<VoteMapping> MappingShelf::all() const
{
    std::vector<VoteMapping> mappings;
    for (Shelved& one : shelvedIn(m_folder))
        mappings.push_back(std::move(one.mapping));
    return mappings;
}

std::optional<VoteMapping> MappingShelf::find(const QString& name) const
{
    for (const VoteMapping& mapping : all()) {
        if (isCalled(mapping, name))
            return mapping;
    }
    return std::nullopt;
}

Result<void> MappingShelf::save(const VoteMapping& mapping) const
{
    if (mapping.name.isEmpty() || voteImportFormats().contains(mapping.name, Qt::CaseInsensitive))
        return fail(Error::Code::InvalidInput, u"\"%1\" cannot be the name of a layout"_s.arg(mapping.name));
    if (!mapping.isComplete())
        return fail(Error::Code::InvalidInput, u"a layout needs columns for both models and the verdict"_s);
    if (!QDir().mkpath(m_folder))
        return fail(Error::Code::FileUnwritable, m_folder);
    const auto shelved = shelvedIn(m_folder);
    const auto same
        = std::ranges::find_if(shelved, [&](const Shelved& one) { return isCalled(one.mapping, mapping.name); });
    return writeMapping(
        mapping, same != shelved.end() ? same->file : QDir(m_folder).filePath(fileNameFor(mapping.name)));
}

Result<void> MappingShelf::remove(const QString& name) const
{
    for (const Shelved& one : shelvedIn(m_folder)) {
        if (!isCalled(one.mapping, name))
            continue;
        if (!QFile::remove(one.file))
            return fail(Error::Code::FileUnwritable, one.file);
        return {};
    }
    return fail(Error::Code::NotFound, name);
}

Result<VoteMapping> readMapping(const QString& file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return fail(Error::Code::FileUnreadable, u"%1: %2"_s.arg(file, input.errorString()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(input.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Error::Code::InvalidInput, u"%1: %2"_s.arg(file, problem.errorString()));
    return voteMappingFromJson(document.object()).map_error([&](const Error& error) {
        return Error { error.code, u"%1: %2"_s.arg(file, error.detail) };
    });
}

Result<void> writeMapping(const VoteMapping& mapping, const QString& file)
{
    if (const auto allowed = checkOverwrite(file); !allowed)
        return allowed;
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(QJsonDocument(toJson(mapping)).toJson()) < 0
        || !output.commit())
        return fail(Error::Code::FileUnwritable, u"%1: %2"_s.arg(file, output.errorString()));
    return {};
}

} // namespace darkhorse
