// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMessageBox>
#include <QSet>
#include <QTest>

#include "ui/common/errortext.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCodes = static_cast<int>(Error::Code::NotAllowedNow) + 1;

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private slots:
    void everyCodeSaysWhatAndWhatToDo()
    {
        QSet<QString> said;
        for (int i = 0; i < kCodes; ++i) {
            const ErrorText text = errorText(static_cast<Error::Code>(i));
            QVERIFY2(text.what.endsWith(u'.') && text.advice.endsWith(u'.'), qPrintable(text.what));
            QVERIFY2(!said.contains(text.what), qPrintable(text.what));
            said.insert(text.what);
        }
        QCOMPARE(said.size(), kCodes);
    }

    void theBoxShowsWhereAndKeepsTheDetailForThoseWhoAsk()
    {
        QWidget parent;
        showError(&parent, { Error::Code::DatabaseNewer, u"schema 9, program 1"_s }, u"team.darkhorse"_s);
        auto* box = parent.findChild<QMessageBox*>(u"errorBox"_s);
        QVERIFY(box != nullptr);
        QCOMPARE(box->text(), errorText(Error::Code::DatabaseNewer).what);
        QVERIFY(box->informativeText().contains(u"team.darkhorse"_s));
        QVERIFY(box->informativeText().contains(errorText(Error::Code::DatabaseNewer).advice));
        QCOMPARE(box->detailedText(), u"schema 9, program 1"_s);
    }
};

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
