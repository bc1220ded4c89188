// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

#include "core/base/result.h"
#include "core/chat/ggufheader.h"

class QObject;

namespace darkhorse {

/// What a model file is right now.
struct ModelInspection {
    GgufHeader header;
    QString sha256;
};

/// Reads a model file's header, and the file itself where its identity is not known yet (identityOfFile), on a thread of the pool.
///
/// `progress` hears from 0 to 1, only while the whole file is read; `done` is called once, later; both not when `context` has been
/// deleted by then, which also ends the work. Errors: those of readGgufHeader and identityOfFile.
/// Thread: that of the application object.
void inspectModelFile(const QString& path, QObject* context, std::function<void(double)> progress,
    std::function<void(const Result<ModelInspection>&)> done);

} // namespace darkhorse
