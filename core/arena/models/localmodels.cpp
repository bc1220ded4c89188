// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/models/localmodels.h"

#include <algorithm>
#include <atomic>

#include <QFileInfo>

#include "core/chat/background.h"
#include "core/chat/chatmodelfactory.h"
#include "core/chat/fileidentity.h"
#include "core/chat/ggufheader.h"
#include "core/chat/llamapool.h"
#include "core/chat/llamaprogram.h"
#include "core/chat/memoryneed.h"
#include "core/chat/modelprobe.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace darkhorse {

namespace {

/// A server on this machine answers at once or is not there.
constexpr HttpPatience kLocalPatience { 2s, 3s, 3s };

LocalServer::State stateOf(LlamaServer::State state)
{
    switch (state) {
    case LlamaServer::State::Stopped: return LocalServer::State::Stopped;
    case LlamaServer::State::Loading: return LocalServer::State::Loading;
    case LlamaServer::State::Ready: return LocalServer::State::Ready;
    case LlamaServer::State::Stopping: return LocalServer::State::Stopping;
    }
    Q_UNREACHABLE();
}

ModelFile modelFile(const QString& path, const GgufHeader& header, qint64 contextLimit)
{
    ModelFile file;
    file.path = path;
    file.name = header.name.isEmpty() ? QFileInfo(path).completeBaseName() : header.name;
    file.architecture = header.architecture;
    file.author = header.author;
    file.organization = header.organization;
    file.license = header.license;
    file.quantization = header.quantization;
    file.parameters = header.parameters;
    file.fileBytes = header.fileBytes;
    file.contextTokens = header.contextTokens;
    file.usedTokens = header.contextTokens > 0 ? std::min(contextLimit, header.contextTokens) : contextLimit;
    file.hasChatTemplate = !header.chatTemplate.isEmpty();
    file.neededBytes = memoryNeeded(header, file.usedTokens);
    file.freeBytes = memoryFree();
    return file;
}

} // namespace

Result<ModelFile> readModelFile(const QString& path, qint64 contextLimit)
{
    return readGgufHeader(path).map([&](const GgufHeader& header) { return modelFile(path, header, contextLimit); });
}

LocalModels::LocalModels(ChatModelFactory& models, QObject* parent) : QObject(parent), m_models(models)
{
    connect(&m_models.llama(), &LlamaPool::changed, this, &LocalModels::serversChanged);
    connect(&m_models.llama(), &LlamaPool::logGrew, this, &LocalModels::logGrew);
}

LocalModels::~LocalModels() = default;

void LocalModels::inspect(
    const QString& path, QObject* context, std::function<void(const Result<ModelFile>&)> done) const
{
    runInBackground([path, limit = m_models.llama().settings().contextTokens] { return readModelFile(path, limit); },
        context, std::move(done));
}

void LocalModels::identify(const QString& path, QObject* context, std::function<void(qint64, qint64)> progress,
    std::function<void(const Result<QString>&)> done) const
{
    const auto isWanted = std::make_shared<std::atomic<bool>>(true);
    connect(context, &QObject::destroyed, context, [isWanted] { *isWanted = false; });
    const QPointer<QObject> guard(context);
    runInBackground(
        [path, isWanted, guard, progress = std::move(progress)] {
            return identityOfFile(path, [&](qint64 bytes, qint64 total) {
                if (!*isWanted)
                    return false;
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [guard, progress, bytes, total] {
                        if (guard)
                            progress(bytes, total);
                    },
                    Qt::QueuedConnection);
                return true;
            });
        },
        context, std::move(done));
}

Contestant LocalModels::contestantFor(const ModelFile& file, const QString& sha256)
{
    Contestant contestant;
    contestant.kind = ContestantKind::GgufFile;
    contestant.name = file.name;
    contestant.organization = file.organization.isEmpty() ? file.author : file.organization;
    contestant.license = file.license;
    contestant.baseUrl = QUrl::fromLocalFile(QFileInfo(file.path).absoluteFilePath());
    contestant.modelId = sha256;
    return contestant;
}

QString LocalModels::chosenProgram() const { return m_models.llama().settings().program; }

void LocalModels::chooseProgram(const QString& path)
{
    LlamaSettings settings = m_models.llama().settings();
    settings.program = path;
    m_models.llama().setSettings(settings);
}

void LocalModels::limitMemory(std::optional<qint64> bytes)
{
    LlamaSettings settings = m_models.llama().settings();
    settings.memoryLimit = bytes;
    m_models.llama().setSettings(settings);
}

Result<QString> LocalModels::program() const { return findLlamaServer(chosenProgram()); }

void LocalModels::readVersion(
    const QString& program, QObject* context, std::function<void(const Result<QString>&)> done) const
{
    readLlamaVersion(program, context, std::move(done));
}

std::vector<LocalServer> LocalModels::servers() const
{
    std::vector<LocalServer> all;
    for (const LlamaPool::Status& one : m_models.llama().statuses())
        all.push_back({ one.model, one.isChecked ? LocalServer::State::Checking : stateOf(one.state), one.loadProgress,
            one.leases, one.neededBytes });
    return all;
}

QStringList LocalModels::log(const QString& model) const { return m_models.llama().log(model); }

void LocalModels::stopServer(const QString& model) { m_models.llama().stop(model); }

void LocalModels::warm(const std::vector<Contestant>& contestants)
{
    std::vector<LlamaFile> files;
    for (const Contestant& one : contestants) {
        if (one.kind == ContestantKind::GgufFile)
            files.push_back({ one.baseUrl.toLocalFile(), one.modelId });
    }
    m_models.llama().warm(files);
}

void LocalModels::findServers(QObject* context, std::function<void(const std::vector<FoundServer>&)> done) const
{
    findServersAt(
        { { u"Ollama"_s, QUrl(u"http://127.0.0.1:11434/v1"_s) },
            { u"LM Studio"_s, QUrl(u"http://127.0.0.1:1234/v1"_s) }, { u"vLLM"_s, QUrl(u"http://127.0.0.1:8000/v1"_s) },
            { u"llama.cpp"_s, QUrl(u"http://127.0.0.1:8080/v1"_s) },
            { u"llama.cpp"_s, QUrl(u"http://127.0.0.1:9931/v1"_s) } },
        context, std::move(done));
}

void LocalModels::findServersAt(const std::vector<std::pair<QString, QUrl>>& places, QObject* context,
    std::function<void(const std::vector<FoundServer>&)> done) const
{
    struct Search {
        std::vector<std::optional<FoundServer>> found;
        size_t open = 0;
    };
    const auto search = std::make_shared<Search>();
    search->found.resize(places.size());
    search->open = places.size();
    auto* probe = new ModelProbe(m_models.network(), m_models.vault(), kLocalPatience, context);
    for (size_t at = 0; at < places.size(); ++at) {
        const auto& [program, url] = places[at];
        Contestant asked;
        asked.kind = ContestantKind::OpenAiCompatible;
        asked.baseUrl = url;
        probe->listModels(asked, [=, program = program, url = url](const Result<QStringList>& models) {
            if (models)
                search->found[at] = FoundServer { program, url, *models, false };
            else if (models.error().code == Error::Code::Unauthorized)
                search->found[at] = FoundServer { program, url, {}, true };
            if (--search->open > 0)
                return;
            probe->deleteLater();
            std::vector<FoundServer> all;
            for (const auto& one : search->found) {
                if (one)
                    all.push_back(*one);
            }
            done(all);
        });
    }
}

} // namespace darkhorse
