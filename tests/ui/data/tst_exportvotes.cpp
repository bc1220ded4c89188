// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QTest>

#include "ui/data/exportvotes.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestExportVotes : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_parent;

    QMessageBox* box() const { return m_parent->findChild<QMessageBox*>(); }

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { m_parent = std::make_unique<QWidget>(); }
    void cleanup() { m_parent.reset(); }

    void theResultTellsHowManyVotesAndWhere()
    {
        QString written;
        exportVotes(
            [&](const QString& path, const ProgressReport&) -> Result<qint64> {
                written = path;
                return 128;
            },
            u"votes.csv"_s, m_parent.get());
        QTRY_VERIFY(box() && box()->isVisible());
        QCOMPARE(written, u"votes.csv"_s);
        QVERIFY(box()->text().contains(u"128"_s));
        QVERIFY(box()->informativeText().contains(u"votes.csv"_s));
    }

    void aFailureTellsWhatWentWrongAndWhere()
    {
        exportVotes([](const QString&,
                        const ProgressReport&) -> Result<qint64> { return fail(Error::Code::DiskFull, u"28"_s); },
            u"votes.csv"_s, m_parent.get());
        QTRY_VERIFY(box() && box()->isVisible());
        QVERIFY(!box()->text().contains(u"written"_s));
        QVERIFY((box()->text() + box()->informativeText()).contains(u"votes.csv"_s));
    }

    void aCancelledExportSaysNothing()
    {
        bool hasEnded = false;
        exportVotes(
            [&](const QString&, const ProgressReport&) -> Result<qint64> {
                hasEnded = true;
                return fail(Error::Code::Cancelled);
            },
            u"votes.csv"_s, m_parent.get());
        QTRY_VERIFY(!m_parent->findChild<FileWork*>());
        QVERIFY(hasEnded);
        QVERIFY(!box());
    }

    void theChosenFileGetsItsEnding()
    {
        QString written;
        askToExportVotes(
            [&](const QString& path, const ProgressReport&) -> Result<qint64> {
                written = path;
                return 0;
            },
            m_parent.get());
        auto* dialog = m_parent->findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        dialog->setDirectory(QDir::tempPath());
        dialog->selectFile(u"darkhorse-no-such-file"_s);
        static_cast<QDialog*>(dialog)->accept(); // as its Save button does
        QTRY_VERIFY(written.endsWith(u"darkhorse-no-such-file.csv"_s));
    }
};

QTEST_MAIN(TestExportVotes)
#include "tst_exportvotes.moc"
