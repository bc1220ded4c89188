// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a local model as the workbench does and waits to be killed: llamaowner PROGRAM MODEL. Says the server's process id.
#include <cstdio>

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include "core/chat/llamalease.h"
#include "core/chat/llamapool.h"

using namespace darkhorse;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QNetworkAccessManager network;
    LlamaPool pool(network);
    LlamaSettings settings;
    settings.program = QCoreApplication::arguments().value(1);
    pool.setSettings(settings);
    const auto lease = pool.lease({ QCoreApplication::arguments().value(2), {} });
    QObject::connect(lease.get(), &LlamaLease::ready, &pool, [&pool] {
        std::printf("%lld\n", static_cast<long long>(pool.statuses().front().processId));
        std::fflush(stdout);
    });
    QObject::connect(lease.get(), &LlamaLease::failed, &pool, [] { QCoreApplication::exit(1); });
    return QCoreApplication::exec();
}
