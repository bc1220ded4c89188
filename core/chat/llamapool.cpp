// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/llamapool.h"

#include <algorithm>

#include "core/chat/llamalease.h"
#include "core/chat/llamaprogram.h"
#include "core/chat/memoryneed.h"
#include "core/chat/modelinspection.h"
#include "core/chat/processmemory.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace darkhorse {

namespace {

constexpr auto kIdleInterval = 1s;
/// What the rest of the machine keeps, when no limit is set.
constexpr qint64 kReserveBytes = 256 * 1024 * 1024;

QString gigabytes(qint64 bytes) { return u"%1 GB"_s.arg(double(bytes) / 1e9, 0, 'f', 2); }

Error changedFile(const LlamaFile& wanted, const QString& sha256)
{
    return { Error::Code::ModelUnknown,
        u"%1 is another file than the one that was added: its SHA-256 is %2, not %3. Put the old file back, or add this one as a model of its own."_s
            .arg(wanted.path, sha256, wanted.sha256) };
}

} // namespace

struct LlamaPool::Entry {
    std::optional<GgufHeader> header;
    QString sha256; ///< of the file that `header` is of
    bool isReading = false;
    double readProgress = 0; ///< 0 to 1; above 0 only where the whole file is read
    qint64 contextTokens = 0;
    qint64 neededBytes = 0;
    std::unique_ptr<LlamaServer> server; ///< set while a process runs
    QStringList lastLog; ///< of the server before
    std::vector<LlamaLease*> leases; ///< that were served
    std::chrono::milliseconds unusedSince { 0 };

    [[nodiscard]] LlamaServer::State state() const { return server ? server->state() : LlamaServer::State::Stopped; }
    [[nodiscard]] bool isStoppable() const
    {
        return leases.empty() && (state() == LlamaServer::State::Ready || state() == LlamaServer::State::Loading);
    }
};

LlamaPool::LlamaPool(QNetworkAccessManager& network, const Clock& clock, QObject* parent)
    : QObject(parent), m_network(network), m_clock(clock)
{
    m_advanceTimer.setSingleShot(true);
    connect(&m_advanceTimer, &QTimer::timeout, this, &LlamaPool::advance);
    connect(&m_idleTimer, &QTimer::timeout, this, &LlamaPool::stopUnused);
}

LlamaPool::~LlamaPool() = default;

void LlamaPool::setSettings(const LlamaSettings& settings)
{
    m_settings = settings;
    advanceSoon();
}

std::unique_ptr<LlamaLease> LlamaPool::lease(const LlamaFile& file)
{
    std::unique_ptr<LlamaLease> lease(new LlamaLease(*this, file));
    m_toWarm.clear();
    m_waiting.push_back(lease.get());
    inspect(file.path);
    advanceSoon();
    return lease;
}

void LlamaPool::warm(const std::vector<LlamaFile>& files)
{
    m_toWarm = files;
    advanceSoon();
}

void LlamaPool::release(LlamaLease& lease)
{
    std::erase(m_waiting, &lease);
    if (const auto found = m_entries.find(lease.model()); found != m_entries.end()) {
        if (std::erase(found->second->leases, &lease) > 0)
            found->second->unusedSince = m_clock.monotonic();
    }
    emit changed();
    advanceSoon();
}

LlamaPool::Entry& LlamaPool::entryOf(const QString& model)
{
    auto& entry = m_entries[model];
    if (!entry)
        entry = std::make_unique<Entry>();
    return *entry;
}

void LlamaPool::inspect(const QString& model)
{
    Entry& entry = entryOf(model);
    // Anew for each new server: the file may have been replaced.
    if (entry.isReading || entry.server)
        return;
    entry.isReading = true;
    entry.readProgress = 0;
    entry.header.reset();
    const auto progress = [this, model](double share) {
        entryOf(model).readProgress = share;
        emit changed();
    };
    inspectModelFile(
        model, this, progress, [this, model](const Result<ModelInspection>& found) { takeInspection(model, found); });
}

void LlamaPool::takeInspection(const QString& model, const Result<ModelInspection>& found)
{
    Entry& entry = *m_entries.at(model);
    entry.isReading = false;
    if (!found) {
        std::erase_if(m_toWarm, [&model](const LlamaFile& one) { return one.path == model; });
        failLeases(model, found.error());
        return;
    }
    const GgufHeader& header = found->header;
    entry.header = header;
    entry.sha256 = found->sha256;
    entry.contextTokens = header.contextTokens > 0 ? std::min(m_settings.contextTokens, header.contextTokens)
                                                   : m_settings.contextTokens;
    entry.neededBytes = memoryNeeded(header, entry.contextTokens);
    advanceSoon();
}

void LlamaPool::advanceSoon()
{
    if (!m_advanceTimer.isActive())
        m_advanceTimer.start(0);
}

void LlamaPool::advance()
{
    // In order; the first that has to wait for room makes the rest wait.
    for (size_t at = 0; at < m_waiting.size();) {
        const size_t before = m_waiting.size();
        if (!serve(*m_waiting[at]))
            return;
        if (m_waiting.size() == before)
            ++at; // it waits for its own server only
    }
    if (m_waiting.empty())
        warmUp();
}

bool LlamaPool::serve(LlamaLease& lease)
{
    Entry& entry = *m_entries.at(lease.model());
    const bool isOther = !lease.m_file.sha256.isEmpty() && lease.m_file.sha256 != entry.sha256;
    if (entry.server
        && isOther) { // what runs is an earlier content of the file; when nobody needs it, the file is read again
        if (entry.isStoppable())
            entry.server->stop();
        return false;
    }
    switch (entry.state()) {
    case LlamaServer::State::Loading: return true;
    case LlamaServer::State::Stopping: return false;
    case LlamaServer::State::Ready:
        std::erase(m_waiting, &lease);
        entry.leases.push_back(&lease);
        emit changed();
        emit lease.ready(entry.server->baseUrl(), entry.server->key());
        return true;
    case LlamaServer::State::Stopped: break;
    }
    if (!entry.header) {
        inspect(lease.model());
        return false;
    }
    if (isOther) {
        failLease(lease, changedFile(lease.m_file, entry.sha256));
        return true;
    }
    return serveFromFile(lease, entry);
}

bool LlamaPool::serveFromFile(LlamaLease& lease, Entry& entry)
{
    if (!makeRoom(entry, modelsWantedBefore(lease))) {
        const bool isAlone
            = std::ranges::none_of(m_entries, [](const auto& one) { return one.second->server != nullptr; });
        if (!isAlone)
            return false;
        failLeases(lease.model(),
            { Error::Code::ServerFailed,
                u"%1: needs about %2, but %3 are free"_s.arg(
                    lease.model(), gigabytes(entry.neededBytes), gigabytes(roomFor(entry).value_or(0))) });
        return true;
    }
    if (const auto begun = begin(lease.model(), entry); !begun)
        failLeases(lease.model(), begun.error());
    return true;
}

void LlamaPool::warmUp()
{
    const bool isUsed = std::ranges::any_of(m_entries, [](const auto& one) { return !one.second->leases.empty(); });
    if (isUsed)
        return;
    QStringList promised;
    for (const LlamaFile& file : m_toWarm) {
        Entry& entry = entryOf(file.path);
        if (entry.state() == LlamaServer::State::Stopping)
            return;
        if (!entry.server && !entry.header) {
            inspect(file.path);
            return;
        }
        const bool isOther = !file.sha256.isEmpty() && file.sha256 != entry.sha256; // whoever asks for it is told
        if (!entry.server && !isOther && (!makeRoom(entry, promised) || !begin(file.path, entry)))
            return;
        promised.append(file.path);
    }
}

QStringList LlamaPool::modelsWantedBefore(const LlamaLease& lease) const
{
    QStringList models;
    for (const LlamaLease* one : m_waiting) {
        if (one == &lease)
            break;
        models.append(one->model());
    }
    return models;
}

bool LlamaPool::makeRoom(const Entry& wanted, const QStringList& promised)
{
    const auto room = roomFor(wanted);
    if (!room || *room >= wanted.neededBytes)
        return true;
    Entry* longestUnused = nullptr;
    for (const auto& [path, entry] : m_entries) {
        if (entry->state() == LlamaServer::State::Stopping)
            return false; // wait and see what that gives
        // Whoever comes earlier keeps the server that is loading for them.
        if (entry->isStoppable() && !promised.contains(path)
            && (longestUnused == nullptr || entry->unusedSince < longestUnused->unusedSince))
            longestUnused = entry.get();
    }
    if (longestUnused != nullptr)
        longestUnused->server->stop();
    return false;
}

std::optional<qint64> LlamaPool::roomFor(const Entry& wanted) const
{
    qint64 claimed = 0; // of the limit, by all that run
    qint64 unfilled = 0; // what they will still take of the free memory
    for (const auto& [path, entry] : m_entries) {
        if (!entry->server || entry.get() == &wanted)
            continue;
        claimed += entry->neededBytes;
        // Mapped weights count as free for the system, but taking them back would make the model crawl.
        const ResidentMemory held = residentMemory(entry->server->processId());
        unfilled += std::max<qint64>(entry->neededBytes - (held.total - held.ofFiles), 0);
    }
    if (m_settings.memoryLimit)
        return *m_settings.memoryLimit - claimed;
    const auto free = memoryFree();
    return free ? std::optional(*free - unfilled - kReserveBytes) : std::nullopt;
}

Result<void> LlamaPool::begin(const QString& model, Entry& entry)
{
    const auto program = findLlamaServer(m_settings.program);
    if (!program)
        return fail(program.error());
    entry.server = std::make_unique<LlamaServer>(
        m_network, LlamaLaunch { *program, model, entry.contextTokens, entry.header->weightBytes });
    LlamaServer* server = entry.server.get();
    entry.unusedSince = m_clock.monotonic();
    connect(server, &LlamaServer::stateChanged, this, [this] {
        emit changed();
        advanceSoon();
    });
    connect(
        server, &LlamaServer::logGrew, this, [this, model](const QStringList& lines) { emit logGrew(model, lines); });
    connect(server, &LlamaServer::stopping, this, [this, model] {
        for (const QPointer<LlamaLease> lease : std::vector(m_entries.at(model)->leases)) {
            if (lease)
                emit lease->lost({ Error::Code::Cancelled, model });
        }
    });
    connect(server, &LlamaServer::stopped, this,
        [this, model](const std::optional<Error>& error) { takeStop(model, error); });
    server->start();
    if (!m_idleTimer.isActive())
        m_idleTimer.start(kIdleInterval);
    return {};
}

void LlamaPool::takeStop(const QString& model, const std::optional<Error>& error)
{
    Entry& entry = *m_entries.at(model);
    entry.lastLog = entry.server->log().lines();
    entry.server.release()->deleteLater(); // it is in its signal
    entry.header.reset();
    std::erase_if(m_toWarm, [&model](const LlamaFile& one) { return one.path == model; }); // or it would start for ever
    const std::vector<QPointer<LlamaLease>> served(entry.leases.begin(), entry.leases.end());
    entry.leases.clear();
    emit changed();
    for (const QPointer<LlamaLease>& lease : served) {
        if (lease && error)
            emit lease->lost(*error);
    }
    // Who waits for a load that failed is told so; who waits for one that was stopped gets another.
    if (error)
        failLeases(model, *error);
    advanceSoon();
}

void LlamaPool::failLeases(const QString& model, const Error& error)
{
    std::vector<QPointer<LlamaLease>> failing;
    std::erase_if(m_waiting, [&](LlamaLease* lease) {
        if (lease->model() != model)
            return false;
        failing.emplace_back(lease);
        return true;
    });
    for (const QPointer<LlamaLease>& lease : failing) {
        if (lease)
            emit lease->failed(error);
    }
    advanceSoon();
}

void LlamaPool::failLease(LlamaLease& lease, const Error& error)
{
    std::erase(m_waiting, &lease);
    emit lease.failed(error);
}

void LlamaPool::stopUnused()
{
    bool isAnyRunning = false;
    for (const auto& [path, entry] : m_entries) {
        isAnyRunning = isAnyRunning || entry->server != nullptr;
        const bool isWanted
            = std::ranges::any_of(m_waiting, [&](const LlamaLease* one) { return one->model() == path; });
        if (entry->isStoppable() && !isWanted && m_clock.monotonic() - entry->unusedSince >= m_settings.idle)
            entry->server->stop();
    }
    if (!isAnyRunning)
        m_idleTimer.stop();
    else
        emit changed(); // loading goes on
}

void LlamaPool::stopIdle()
{
    for (const auto& [path, entry] : m_entries) {
        if (entry->isStoppable())
            entry->server->stop();
    }
}

void LlamaPool::stop(const QString& model)
{
    if (const auto found = m_entries.find(model); found != m_entries.end() && found->second->server)
        found->second->server->stop();
}

std::vector<LlamaPool::Status> LlamaPool::statuses() const
{
    std::vector<Status> all;
    for (const auto& [path, entry] : m_entries)
        all.push_back({ path, entry->state(), entry->server ? entry->server->loadProgress() : entry->readProgress,
            entry->isReading && entry->readProgress > 0, int(entry->leases.size()), entry->neededBytes,
            entry->server ? entry->server->processId() : 0 });
    return all;
}

QStringList LlamaPool::log(const QString& model) const
{
    const auto found = m_entries.find(model);
    if (found == m_entries.end())
        return {};
    return found->second->server ? found->second->server->log().lines() : found->second->lastLog;
}

} // namespace darkhorse
