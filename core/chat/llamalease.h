// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

#include "core/base/error.h"
#include "core/chat/llamasettings.h"

namespace darkhorse {

class LlamaPool;

/// The right to use one local model's server, while it lasts.
///
/// Emits ready once, or failed once; after ready, lost when the server has to go or has died.
/// Lifetime: deleting it gives the server back.
class LlamaLease : public QObject {
    Q_OBJECT

public:
    ~LlamaLease() override;

    [[nodiscard]] const QString& model() const { return m_file.path; }

signals:
    void ready(const QUrl& baseUrl, const QString& key);
    /// Errors: FileUnreadable, UnsupportedFormat, InvalidInput (the file); ModelUnknown - the file is another one than was asked for;
    /// Unreachable - no llama-server; ServerFailed - it could not load the file, or the model needs more memory than there is.
    void failed(const darkhorse::Error& error);
    /// Let go of the connection now. Errors: Cancelled - somebody stopped the server; ServerFailed - it died.
    void lost(const darkhorse::Error& error);

private:
    friend class LlamaPool;
    LlamaLease(LlamaPool& pool, LlamaFile file) : m_pool(&pool), m_file(std::move(file)) { }

    QPointer<LlamaPool> m_pool;
    LlamaFile m_file;
};

} // namespace darkhorse
