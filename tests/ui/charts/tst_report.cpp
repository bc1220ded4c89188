// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/verify.h"
#include "tests/ui/charts/samplestandings.h"
#include "ui/charts/report.h"
#include "ui/charts/rowsfigure.h"
#include "ui/common/theme.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestReport final : public QObject {
    Q_OBJECT

    static Report report()
    {
        RowsData data;
        data.header << u"Model"_s;
        FigureRow row;
        row.label = u"one"_s;
        row.parts = { 0.5 };
        data.rows.push_back(row);
        Report report;
        report.standings = standingsOf(
            { ratedRow(1, u"<b>bold & quick</b>"_s, 1050, 9, 1), unratedRow(2, u"new"_s, StatusReason::NoVotes) });
        report.findings << u"Without 3 of the votes, two would lead."_s;
        report.figures.push_back(
            std::make_shared<RowsFigure>(FigureText { u"A \"chart\""_s, u"Votes"_s, {} }, std::move(data)));
        return report;
    }
    static ChartLook look() { return ChartLook::from(lightPalette(), QFont()); }

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void thePageNeedsNothingElse()
    {
        const QByteArray html = reportHtml(report(), look());
        QVERIFY(html.contains("&lt;b&gt;bold &amp; quick&lt;/b&gt;"));
        QVERIFY(!html.contains("<b>"));
        QVERIFY(html.contains("Without 3 of the votes"));
        for (const char* outside : { "http:", "https:", "<script", "<link", "file:", "@import" })
            QVERIFY2(!html.contains(outside), outside);
        const qsizetype at = html.indexOf("base64,") + 7;
        const QImage picture
            = QImage::fromData(QByteArray::fromBase64(html.mid(at, html.indexOf('"', at) - at)), "PNG");
        QVERIFY(picture.width() > 800);
        QVERIFY(html.contains("alt=\"A &quot;chart&quot;\""));
    }

    void bothKindsAreWritten()
    {
        QTemporaryDir folder;
        for (const auto& [name, begin] : { std::pair("r.html", "<!DOCTYPE html>"), std::pair("r.pdf", "%PDF") }) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            VERIFY_OK(saveReport(report(), look(), path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(20).startsWith(begin));
        }
    }

    void whatCannotBeWrittenSaysWhy()
    {
        QTemporaryDir folder;
        VERIFY_ERROR(saveReport(report(), look(), folder.filePath(u"r.doc"_s)), Error::Code::InvalidInput);
        VERIFY_ERROR(saveReport(report(), look(), folder.filePath(u"nowhere/r.pdf"_s)), Error::Code::FileUnwritable);
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
