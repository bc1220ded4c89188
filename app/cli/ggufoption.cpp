// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ggufoption.h"

#include <optional>

#include <QEventLoop>

#include "app/cli/output.h"
#include "core/arena/models/localmodels.h"
#include "core/chat/fileidentity.h"
#include "core/chat/llamaprogram.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

constexpr double kGigabyte = 1e9;

QString gigabytes(qint64 bytes) { return u"%1 GB"_s.arg(double(bytes) / kGigabyte, 0, 'f', 2); }

QString describe(const ModelFile& file)
{
    QStringList parts { u"%1: %2, %3 parameters"_s.arg(file.name, file.architecture).arg(file.parameters) };
    if (!file.quantization.isEmpty())
        parts.append(file.quantization);
    parts.append(gigabytes(file.fileBytes));
    if (file.contextTokens > 0)
        parts.append(u"context %1"_s.arg(file.contextTokens));
    parts.append(file.license.isEmpty() ? u"licence not given"_s : u"licence %1"_s.arg(file.license));
    if (!file.hasChatTemplate)
        parts.append(u"no chat template"_s);
    parts.append(file.freeBytes
            ? u"needs about %1 of memory, %2 are free"_s.arg(gigabytes(file.neededBytes), gigabytes(*file.freeBytes))
            : u"needs about %1 of memory"_s.arg(gigabytes(file.neededBytes)));
    return parts.join(u", "_s);
}

/// The llama-server on PATH; empty without one.
QString engineBuild()
{
    const auto program = findLlamaServer({});
    if (!program)
        return {};
    QObject context;
    QEventLoop loop;
    QString build;
    readEngineBuild(*program, &context, [&](const Result<QString>& found) {
        build = found.value_or(QString());
        loop.quit();
    });
    loop.exec();
    return build;
}

} // namespace

tl::expected<Contestant, Failure> contestantOfFile(const QString& path)
{
    const auto file = readModelFile(path);
    if (!file)
        return failed(file.error());
    tell(describe(*file));
    int told = 0;
    const auto hash = identityOfFile(path, [&told](qint64 done, qint64 total) {
        const int percent = total > 0 ? int(done * 100 / total) : 100;
        if (percent >= told + 10 && percent < 100) {
            told = percent;
            tell(u"reading it through: %1 %"_s.arg(percent));
        }
        return true;
    });
    if (!hash)
        return failed(hash.error());
    Contestant contestant = LocalModels::contestantFor(*file, *hash);
    contestant.engineBuild = engineBuild();
    return contestant;
}

} // namespace darkhorse::cli
