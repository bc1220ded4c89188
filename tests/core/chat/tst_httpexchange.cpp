// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include "core/chat/httpexchange.h"
#include "tests/support/fastserver.h"

using namespace darkhorse;
using namespace std::chrono_literals;

/// What the streams above it cannot see; everything else is tested through them.
class TestHttpExchange : public QObject {
    Q_OBJECT

private slots:
    void holdsLittleOfAServerThatIsFasterThanItsReader()
    {
        const FastServer server(QByteArray(1024, 'x'));
        QNetworkAccessManager network;
        HttpExchange exchange(network, { "POST", server.baseUrl(), {}, "{}" }, { 2s, 2s, 2s });
        const auto* reply = network.findChild<QNetworkReply*>();
        QVERIFY(reply);
        qint64 received = 0;
        qint64 mostUnread = 0;
        connect(&exchange, &HttpExchange::bodyReceived, this, [&](const QByteArray& slice) {
            QVERIFY(slice.size() <= HttpExchange::kBytesPerTurn);
            received += slice.size();
            mostUnread = std::max(mostUnread, reply->bytesAvailable());
        });
        QTRY_VERIFY(received > 16 * HttpExchange::kReadAhead);
        QVERIFY2(mostUnread <= HttpExchange::kReadAhead, qPrintable(QString::number(mostUnread)));
    }
};

QTEST_GUILESS_MAIN(TestHttpExchange)
#include "tst_httpexchange.moc"
