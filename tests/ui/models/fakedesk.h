// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTimer>

#include "core/arena/models/contestantdesk.h"

namespace darkhorse {

/// A desk whose answers the test sets. What is not set is never answered.
class FakeDesk final : public ContestantDesk {
public:
    std::optional<Result<QStringList>> models;
    std::optional<Result<Report>> report;
    std::optional<Result<void>> kept;
    std::optional<Result<FileState>> file;
    std::optional<Result<QString>> engine;
    QString fileRead;
    QHash<ContestantId, qint64> answers;
    QHash<ContestantId, bool> battles;
    QHash<ContestantId, ContestantId> counted;

    std::optional<Contestant> listed;
    std::optional<Contestant> checked;
    std::optional<Contestant> asked;
    QString question;
    std::optional<Result<Answer>> answer;
    std::vector<ProviderPreset> presets;
    bool withheld = false; ///< every environment variable, until agreed to
    QString agreed;
    QHash<QString, QString> keys; ///< what it was told to keep

    void listModels(const Contestant& contestant, const QString&, QObject* context,
        std::function<void(const Result<QStringList>&)> done) override
    {
        listed = contestant;
        later(models, context, std::move(done));
    }
    void check(const Contestant& contestant, const QString&, QObject* context,
        std::function<void(const Result<Report>&)> done) override
    {
        checked = contestant;
        later(report, context, std::move(done));
    }
    void ask(const Contestant& contestant, const QString& prompt, QObject* context, Listener listener) override
    {
        asked = contestant;
        question = prompt;
        if (!answer)
            return;
        QTimer::singleShot(0, context, [listener = std::move(listener), result = *answer] {
            if (result)
                listener.text(result->text);
            listener.done(result);
        });
    }
    const std::vector<ProviderPreset>& providers() const override { return presets; }
    void keepKey(const QString& name, const QString& key, QObject* context,
        std::function<void(const Result<void>&)> done) override
    {
        keys.insert(name, key);
        later(kept, context, std::move(done));
    }
    void readFile(const QString& path, QObject* context, std::function<void(double)>,
        std::function<void(const Result<FileState>&)> done) override
    {
        fileRead = path;
        later(file, context, std::move(done));
    }
    void readEngine(QObject* context, std::function<void(const Result<QString>&)> done) override
    {
        later(engine, context, std::move(done));
    }
    bool mayTellKey(const Contestant& contestant) const override { return !withheld || agreed == contestant.key.name; }
    void agreeToTellKey(const Contestant& contestant) override { agreed = contestant.key.name; }
    Result<QHash<ContestantId, qint64>> recordedAnswers() const override { return answers; }
    Result<QHash<ContestantId, ContestantId>> countedFor() const override { return counted; }
    Result<bool> hasBattles(ContestantId id) const override { return battles.value(id); }

private:
    template <typename T>
    static void later(const std::optional<T>& result, QObject* context, std::function<void(const T&)> done)
    {
        if (result)
            QTimer::singleShot(0, context, [done = std::move(done), result = *result] { done(result); });
    }
};

} // namespace darkhorse
