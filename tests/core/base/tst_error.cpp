// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "core/base/result.h"

using namespace darkhorse;

class TestError final : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasItsOwnName()
    {
        QSet<QString> names;
        const int last = int(Error::Code::NotAllowedNow);
        for (int code = 0; code <= last; ++code)
            names.insert(toString(Error::Code(code)));
        QCOMPARE(names.size(), last + 1);
        QVERIFY(!names.contains(QString()));
    }

    void aFailureCarriesCodeAndDetail()
    {
        const Result<int> result = fail(Error::Code::NotFound, QStringLiteral("battle 7"));
        QVERIFY(!result);
        QVERIFY(result.error().code == Error::Code::NotFound);
        QCOMPARE(result.error().detail, QStringLiteral("battle 7"));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
