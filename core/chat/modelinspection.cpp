// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/modelinspection.h"

#include <atomic>
#include <memory>

#include "core/chat/background.h"
#include "core/chat/fileidentity.h"

namespace darkhorse {

void inspectModelFile(const QString& path, QObject* context, std::function<void(double)> progress,
    std::function<void(const Result<ModelInspection>&)> done)
{
    const auto isWanted = std::make_shared<std::atomic<bool>>(true);
    QObject::connect(context, &QObject::destroyed, context, [isWanted] { *isWanted = false; });
    const auto hear
        = [isWanted, guard = QPointer<QObject>(context), progress = std::move(progress)](qint64 read, qint64 total) {
              const auto tell = [guard, progress, share = total > 0 ? double(read) / double(total) : 1.0] {
                  if (guard)
                      progress(share);
              };
              QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
              return isWanted->load();
          };
    runInBackground(
        [path, hear] {
            return readGgufHeader(path).and_then([&](const GgufHeader& header) {
                return identityOfFile(path, hear).map([&header](const QString& sha256) {
                    return ModelInspection { header, sha256 };
                });
            });
        },
        context, std::move(done));
}

} // namespace darkhorse
