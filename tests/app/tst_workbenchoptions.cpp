// SPDX-License-Identifier: GPL-3.0-or-later
// What the workbench says before it has a window.
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWorkbenchOptions : public QObject {
    Q_OBJECT

private slots:
    void printsWithoutADisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("printed");
        QTest::newRow("help") << u"--help"_s << u"--db <FILE>"_s;
        QTest::newRow("version") << u"--version"_s << u"Darkhorse "_s;
    }

    void printsWithoutADisplay()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, printed);
        QProcess workbench;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s })
            environment.remove(name);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        workbench.setProcessEnvironment(environment);
        workbench.start(QStringLiteral(DARKHORSE_WORKBENCH), { option });
        QVERIFY(workbench.waitForFinished());
        QCOMPARE(workbench.exitStatus(), QProcess::NormalExit);
        QCOMPARE(workbench.exitCode(), 0);
        const QString output = QString::fromUtf8(workbench.readAllStandardOutput());
        QVERIFY2(output.contains(printed), qPrintable(output));
    }

    void aLanguageThatNobodyTranslatedIsRefused()
    {
        QProcess workbench;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        workbench.setProcessEnvironment(environment);
        workbench.start(QStringLiteral(DARKHORSE_WORKBENCH), { u"--lang"_s, u"tlh"_s });
        QVERIFY(workbench.waitForFinished());
        QCOMPARE(workbench.exitCode(), 2);
        const QString complaint = QString::fromUtf8(workbench.readAllStandardError());
        QVERIFY2(complaint.contains(u"tlh"_s) && complaint.contains(u"zh_CN"_s), qPrintable(complaint));
    }
};

QTEST_GUILESS_MAIN(TestWorkbenchOptions)
#include "tst_workbenchoptions.moc"
