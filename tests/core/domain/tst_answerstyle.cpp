// SPDX-License-Identifier: GPL-3.0-or-later
// Style counts against those of FastChat's own program for the same texts.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/domain/answerstyle.h"
#include "core/domain/tokencount.h"
#include "tests/support/shareddata.h"

using namespace darkhorse;

namespace {

int sumOf(const QJsonObject& counts)
{
    int sum = 0;
    for (const QJsonValue& count : counts)
        sum += count.toInt();
    return sum;
}

} // namespace

class TestAnswerStyle : public QObject {
    Q_OBJECT

private slots:
    void countsAsFastChat()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFile file(shared + QStringLiteral("/goldens/style_counts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()[u"cases"].toArray();
        QVERIFY(cases.size() > 5);
        for (const QJsonValue& one : cases) {
            const QString text = one[u"text"].toString();
            const AnswerStyle style = answerStyle(text);
            const QJsonObject counts = one[u"counts"].toObject();
            QVERIFY2(style.headers == sumOf(counts[u"header_count"].toObject()), qPrintable(text));
            QVERIFY2(style.lists == sumOf(counts[u"list_count"].toObject()), qPrintable(text));
            QVERIFY2(style.bold == sumOf(counts[u"bold_count"].toObject()), qPrintable(text));
        }
    }

    void lengthIsInTokensAndCodeCountsToo()
    {
        const QString text = QStringLiteral("Привет, мир. 你好，世界\n```\nint main() { return 0; }\n```");
        QCOMPARE(answerStyle(text).tokens, tokenCount(text));
        QVERIFY(answerStyle(text).tokens > 15);
        QCOMPARE(answerStyle(QString()).tokens, 0);
    }

    void fencedCodeHasNoStyle()
    {
        const AnswerStyle style = answerStyle(QStringLiteral("# Title\n```\n# comment\n- **x**\n```\n- item"));
        QCOMPARE(style.headers, 1);
        QCOMPARE(style.lists, 1);
        QCOMPARE(style.bold, 0);
    }
};

QTEST_GUILESS_MAIN(TestAnswerStyle)
#include "tst_answerstyle.moc"
