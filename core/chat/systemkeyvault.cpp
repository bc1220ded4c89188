// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/systemkeyvault.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace darkhorse {

namespace {

const QString kService = QStringLiteral("darkhorse");

/// A key without the white space that copying adds. A line break inside would add headers of its own to the
/// request.
Result<QString> usableKey(const QString& found, const QString& place)
{
    const QString key = found.trimmed();
    if (key.isEmpty())
        return fail(Error::Code::KeyMissing, place);
    if (std::any_of(key.begin(), key.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return fail(Error::Code::KeyMissing, QStringLiteral("%1 holds line breaks").arg(place));
    return key;
}

Error jobError(const QKeychain::Job& job, const QString& name)
{
    if (job.error() == QKeychain::EntryNotFound)
        return { Error::Code::KeyMissing, QStringLiteral("keychain entry %1").arg(name) };
    return { Error::Code::KeychainUnavailable, job.errorString() };
}

/// Calls `done` once: with the finished job, or with null when the keychain does not answer in time.
void run(QKeychain::Job* job, const QString& name, std::chrono::milliseconds patience, QObject* context,
    std::function<void(QKeychain::Job*)> done)
{
    // A name in the database must never become a plain-text file somewhere.
    job->setInsecureFallback(false);
    job->setKey(name);
    const auto call = std::make_shared<std::function<void(QKeychain::Job*)>>(std::move(done));
    const auto once = [call](QKeychain::Job* finished) {
        if (const auto callback = std::exchange(*call, nullptr))
            callback(finished);
    };
    QObject::connect(job, &QKeychain::Job::finished, context, once);
    QTimer::singleShot(patience, context, [once] { once(nullptr); });
    job->start();
}

Error silence() { return { Error::Code::KeychainUnavailable, QStringLiteral("the keychain does not answer") }; }

} // namespace

SystemKeyVault::SystemKeyVault(std::chrono::milliseconds patience) : m_patience(patience) { }

void SystemKeyVault::read(const KeySource& source, QObject* context, std::function<void(const Result<QString>&)> done)
{
    switch (source.kind) {
    case KeySource::Kind::None: QTimer::singleShot(0, context, [done = std::move(done)] { done(QString()); }); return;
    case KeySource::Kind::Environment:
        QTimer::singleShot(0, context, [done = std::move(done), name = source.name] {
            done(usableKey(qEnvironmentVariable(name.toLocal8Bit().constData()),
                QStringLiteral("environment variable %1").arg(name)));
        });
        return;
    case KeySource::Kind::Keychain: break;
    }
    const QString name = source.name;
    run(new QKeychain::ReadPasswordJob(kService), name, m_patience, context,
        [name, done = std::move(done)](QKeychain::Job* job) {
            if (!job)
                done(fail(silence()));
            else if (job->error() != QKeychain::NoError)
                done(fail(jobError(*job, name)));
            else
                done(usableKey(static_cast<QKeychain::ReadPasswordJob*>(job)->textData(),
                    QStringLiteral("keychain entry %1").arg(name)));
        });
}

void SystemKeyVault::write(
    const QString& name, const QString& key, QObject* context, std::function<void(const Result<void>&)> done)
{
    auto* job = new QKeychain::WritePasswordJob(kService);
    job->setTextData(key);
    run(job, name, m_patience, context, [name, done = std::move(done)](QKeychain::Job* finished) {
        if (!finished)
            done(fail(silence()));
        else if (finished->error() != QKeychain::NoError)
            done(fail(jobError(*finished, name)));
        else
            done({});
    });
}

void SystemKeyVault::remove(const QString& name, QObject* context, std::function<void(const Result<void>&)> done)
{
    run(new QKeychain::DeletePasswordJob(kService), name, m_patience, context,
        [name, done = std::move(done)](QKeychain::Job* job) {
            if (!job)
                done(fail(silence()));
            else if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                done(fail(jobError(*job, name)));
            else
                done({});
        });
}

} // namespace darkhorse
