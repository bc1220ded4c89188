// SPDX-License-Identifier: GPL-3.0-or-later
// The report from a terminal: the command line asks the window program, which paints it without a display.
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/clirun.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestReportCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_arena;

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] Run report(const QStringList& options) const
    {
        const QString beside = QFileInfo(QStringLiteral(DARKHORSE_WORKBENCH)).path();
        return run(QStringList { u"report"_s, u"--db"_s, m_arena } + options, {},
            { u"PATH="_s + beside + u':' + qEnvironmentVariable("PATH"), u"QT_QPA_PLATFORM=xcb"_s, u"DISPLAY="_s,
                u"XDG_CONFIG_HOME="_s + m_folder.path() });
    }

private slots:
    void initTestCase()
    {
        m_arena = m_folder.filePath(u"sample.darkhorse"_s);
        QCOMPARE(run({ u"sample"_s, u"--db"_s, m_arena }).status, 0);
    }

    void aWebPageAndADocumentAreWritten()
    {
        const QByteArray before = contentOf(m_arena);
        for (const QString& name : { u"report.html"_s, u"report.pdf"_s }) {
            const QString path = m_folder.filePath(name);
            const Run done = report({ u"--output"_s, path, u"--language"_s, u"en"_s });
            QVERIFY2(done.status == 0, qPrintable(done.messages));
            QVERIFY(contentOf(path).size() > 10'000);
        }
        QVERIFY(contentOf(m_folder.filePath(u"report.pdf"_s)).startsWith("%PDF-"));
        const QByteArray html = contentOf(m_folder.filePath(u"report.html"_s));
        QVERIFY(html.contains("What the numbers rest on"));
        QVERIFY(html.count("<img") >= 5);
        QVERIFY(!html.contains("src=\"http"));
        QCOMPARE(contentOf(m_arena), before); // only read
    }

    void viewCategoryAndLanguageAreTheReports()
    {
        const QString path = m_folder.filePath(u"view.html"_s);
        const Run done = report({ u"--output"_s, path, u"--view"_s, u"chart=win-rates&method=davidson"_s,
            u"--category"_s, u"full"_s, u"--language"_s, u"ru"_s });
        QVERIFY2(done.status == 0, qPrintable(done.messages));
        const QString html = QString::fromUtf8(contentOf(path));
        QVERIFY(html.contains(u"lang=\"ru"_s));
        QVERIFY(html.contains(u"Дэвидсон"_s));
    }

    /// The window sorts votes into categories, the command line does not: that nobody voted in one would be a lie.
    void aCategoryNobodySortedVotesIntoIsRefused()
    {
        const QString path = m_folder.filePath(u"coding.html"_s);
        const Run refused = report({ u"--output"_s, path, u"--category"_s, u"coding"_s });
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.messages.contains(u"open this arena once in the window"_s), qPrintable(refused.messages));
        QVERIFY(!QFileInfo::exists(path));
        const Run overall = report({ u"--output"_s, path });
        QCOMPARE(overall.status, 0);
        QVERIFY2(overall.messages.contains(u"warning"_s), qPrintable(overall.messages));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const QString page = m_folder.filePath(u"wrong.html"_s);
        QTest::newRow("nowhere") << QStringList {} << 2 << u"--output"_s;
        QTest::newRow("another ending") << QStringList { u"--output"_s, m_folder.filePath(u"report.docx"_s) } << 2
                                        << u"report.docx"_s;
        QTest::newRow("no such category")
            << QStringList { u"--output"_s, page, u"--category"_s, u"cooking"_s } << 2 << u"cooking"_s;
        QTest::newRow("no such view") << QStringList { u"--output"_s, page, u"--view"_s, u"method=glicko"_s } << 2
                                      << u"glicko"_s;
        QTest::newRow("no such language")
            << QStringList { u"--output"_s, page, u"--language"_s, u"xx"_s } << 2 << u"zh_CN"_s;
        QTest::newRow("over the arena") << QStringList { u"--output"_s, m_arena } << 1 << u"sample.darkhorse"_s;
        QTest::newRow("no such arena") << QStringList { u"--output"_s, page, u"--db"_s,
            m_folder.filePath(u"none.darkhorse"_s) }
                                       << 1 << u"none.darkhorse"_s;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, status);
        QFETCH(const QString, said);
        const Run refused = report(options);
        QCOMPARE(refused.status, status);
        QVERIFY2(refused.messages.contains(said), qPrintable(refused.messages));
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"wrong.html"_s)));
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
