// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/models/contestantdesk.h"

#include <utility>

#include <QTimer>

#include "core/arena/session/arenaparts.h"
#include "core/arena/standings/countedvotes.h"
#include "core/chat/llamaprogram.h"
#include "core/chat/modelinspection.h"
#include "core/chat/modelprobe.h"
#include "core/chat/providers.h"
#include "core/chat/withheldkey.h"

namespace darkhorse {

namespace {

/// Checks are asked for by a person who waits: no server gets as long as in a battle.
constexpr HttpPatience kProbePatience { std::chrono::seconds(10), std::chrono::seconds(60), std::chrono::seconds(30),
    0 };

/// Gives out the one key that was typed, or else what the real vault holds.
class TypedKeyVault final : public KeyVault {
public:
    TypedKeyVault(KeyVault& vault, QString typedKey) : m_vault(vault), m_typedKey(std::move(typedKey)) { }

    void read(const KeySource& source, QObject* context, std::function<void(const Result<QString>&)> done) override
    {
        if (m_typedKey.isEmpty())
            m_vault.read(source, context, std::move(done));
        else
            QTimer::singleShot(0, context, [done = std::move(done), key = m_typedKey] { done(key); });
    }
    void write(const QString& name, const QString& key, QObject* context,
        std::function<void(const Result<void>&)> done) override
    {
        m_vault.write(name, key, context, std::move(done));
    }
    void remove(const QString& name, QObject* context, std::function<void(const Result<void>&)> done) override
    {
        m_vault.remove(name, context, std::move(done));
    }

private:
    KeyVault& m_vault;
    QString m_typedKey;
};

/// A probe with the vault that it uses; ends with its context.
struct Probe final : public QObject {
    Probe(const ChatModelFactory& models, const QString& typedKey, QObject* context)
        : QObject(context), vault(models.vault(), typedKey), probe(models.network(), vault, kProbePatience)
    {
    }

    TypedKeyVault vault;
    ModelProbe probe;
};

/// One answer under way; ends with its context.
struct Talk final : public QObject {
    Talk(std::unique_ptr<ChatModel> asked, const QString& prompt, QObject* context)
        : QObject(context), model(std::move(asked)), stream(model->ask({ { { ChatMessage::Role::User, prompt } } }))
    {
    }

    std::unique_ptr<ChatModel> model;
    std::unique_ptr<ChatStream> stream;
};

class SessionDesk final : public ContestantDesk {
public:
    explicit SessionDesk(ArenaSession::Parts& parts) : m_parts(parts) { }

    void listModels(const Contestant& contestant, const QString& typedKey, QObject* context,
        std::function<void(const Result<QStringList>&)> done) override
    {
        if (isWithheld(contestant, typedKey, context, done))
            return;
        auto* probe = new Probe(*m_parts.models, typedKey, context);
        probe->probe.listModels(contestant, [probe, done = std::move(done)](const auto& models) {
            probe->deleteLater();
            done(models);
        });
    }

    void check(const Contestant& contestant, const QString& typedKey, QObject* context,
        std::function<void(const Result<Report>&)> done) override
    {
        if (isWithheld(contestant, typedKey, context, done))
            return;
        auto* probe = new Probe(*m_parts.models, typedKey, context);
        probe->probe.check(contestant, [probe, done = std::move(done)](const Result<ProbeReport>& found) {
            probe->deleteLater();
            done(found.map([](const ProbeReport& report) {
                return Report { report.servedModel, report.excerpt, report.duration, report.refusedFields };
            }));
        });
    }

    void ask(const Contestant& contestant, const QString& prompt, QObject* context, Listener listener) override
    {
        auto* talk = new Talk(m_parts.models->create(contestant), prompt, context);
        ChatStream* stream = talk->stream.get();
        if (listener.text)
            QObject::connect(stream, &ChatStream::textReceived, talk, listener.text);
        if (listener.reasoning)
            QObject::connect(stream, &ChatStream::reasoningReceived, talk, listener.reasoning);
        if (listener.waiting)
            QObject::connect(stream, &ChatStream::waiting, talk, listener.waiting);
        QObject::connect(
            stream, &ChatStream::finished, talk, [talk, done = listener.done](const Result<Answer>& answer) {
                talk->deleteLater();
                done(answer);
            });
    }

    const std::vector<ProviderPreset>& providers() const override { return providerPresets(); }

    void keepKey(const QString& name, const QString& key, QObject* context,
        std::function<void(const Result<void>&)> done) override
    {
        m_parts.models->vault().write(name, key, context, std::move(done));
    }

    void readFile(const QString& path, QObject* context, std::function<void(double)> progress,
        std::function<void(const Result<FileState>&)> done) override
    {
        inspectModelFile(path, context, std::move(progress),
            [this, context, done = std::move(done)](const Result<ModelInspection>& found) {
                if (!found) {
                    done(fail(found.error()));
                    return;
                }
                readEngine(context, [done, sha256 = found->sha256](const Result<QString>& build) {
                    done(FileState { sha256, build.value_or(QString()) });
                });
            });
    }

    void readEngine(QObject* context, std::function<void(const Result<QString>&)> done) override
    {
        const auto program = m_parts.localModels->program();
        if (program) {
            readEngineBuild(*program, context, std::move(done));
            return;
        }
        QTimer::singleShot(0, context, [done = std::move(done), error = program.error()] { done(fail(error)); });
    }

    bool mayTellKey(const Contestant& contestant) const override { return m_parts.consent->allows(contestant); }
    void agreeToTellKey(const Contestant& contestant) override { m_parts.consent->answer(contestant, true); }

    Result<QHash<ContestantId, qint64>> recordedAnswers() const override { return m_parts.responses.counts(); }

    Result<QHash<ContestantId, ContestantId>> countedFor() const override
    {
        return m_parts.contestants.all().map([this](const std::vector<Contestant>& all) {
            return darkhorse::countedFor(all, m_parts.aliases.aliases());
        });
    }

    Result<bool> hasBattles(ContestantId id) const override { return m_parts.contestants.hasBattles(id); }

private:
    template <typename T>
    [[nodiscard]] bool isWithheld(const Contestant& contestant, const QString& typedKey, QObject* context,
        const std::function<void(const Result<T>&)>& done) const
    {
        if (!typedKey.isEmpty() || m_parts.models->releasesKey(contestant))
            return false;
        QTimer::singleShot(0, context, [done, error = withheldKeyError(contestant)] { done(fail(error)); });
        return true;
    }

    ArenaSession::Parts& m_parts;
};

} // namespace

std::unique_ptr<ContestantDesk> makeContestantDesk(ArenaSession& session)
{
    return std::make_unique<SessionDesk>(*session.m_parts);
}

} // namespace darkhorse
