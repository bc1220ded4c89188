// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "ui/data/importvotesdialog.h"
#include "ui/data/mappingdialog.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestImportVotesDialog : public QObject {
    Q_OBJECT

    std::atomic<int> m_imports = 0;
    QStringList m_layouts; ///< that the file was inspected by
    QString m_savedTo;
    QTemporaryDir m_shelf;
    VoteImportReport m_report;

    VoteImportTools tools()
    {
        VoteImportTools tools;
        tools.inspect = [this](const QString&, const VoteImportOptions& options, const VoteImportHooks& hooks) {
            m_layouts.append(options.format);
            for (const RejectedVotes& rejects : m_report.rejected)
                hooks.rejected({ u"votes.csv"_s, rejects.firstLine, u"winner"_s, rejects.reason });
            return Result<VoteImportReport>(m_report);
        };
        tools.import = [this](const QString&, const VoteImportOptions&, const VoteImportHooks&) {
            ++m_imports;
            return Result<VoteImportReport>(m_report);
        };
        tools.saveRejects
            = [this](const QString&, const VoteImportOptions&, const QString& target, const VoteImportHooks&) {
                  m_savedTo = target;
                  return Result<qint64>(1);
              };
        tools.draft = [](const QString&) { return Result<MappingDraft>(MappingDraft {}); };
        tools.preview = tools.inspect;
        tools.shelf = MappingShelf(m_shelf.path());
        return tools;
    }

    static QString summary(const QDialog& dialog) { return dialog.findChild<QLabel*>(u"summaryLabel"_s)->text(); }
    static QPushButton* importButton(const QDialog& dialog)
    {
        return dialog.findChild<QPushButton*>(u"importButton"_s);
    }

private slots:
    void init()
    {
        m_imports = 0;
        m_layouts.clear();
        m_report = {};
        m_report.format = u"chatbot_arena"_s;
        m_report.container = u"csv"_s;
        m_report.votes = 12;
        m_report.newVotes = 9;
        m_report.knownVotes = 3;
        m_report.models = { u"alpha"_s, u"beta"_s };
        m_report.rejected = { { u"unknown_winner"_s, 1, 7 } };
        m_report.firstVotes = { { u"alpha"_s, u"beta"_s, Verdict::BothBad, u"anna"_s, u"German"_s, 1700000000000 } };
    }

    void nothingIsImportedBeforeItWasSeen()
    {
        ImportVotesDialog dialog(tools(), u"votes.csv"_s, nullptr);
        QVERIFY(!importButton(dialog)->isEnabled());
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QVERIFY(summary(dialog).contains(u"12"_s) && summary(dialog).contains(u"3"_s));
        QVERIFY(dialog.findChild<QComboBox*>(u"formatBox"_s)->currentText().contains(u"Chatbot Arena"_s));
        const auto* votes = dialog.findChild<QTableWidget*>(u"voteTable"_s);
        QCOMPARE(votes->rowCount(), 1);
        QCOMPARE(votes->item(0, 0)->text(), u"alpha"_s);
        QCOMPARE(votes->item(0, 2)->text(), u"Both bad"_s);
        const auto* rejects = dialog.findChild<QTableWidget*>(u"rejectTable"_s);
        QCOMPARE(rejects->rowCount(), 1);
        QCOMPARE(rejects->item(0, 0)->text(), u"7"_s);
        QCOMPARE(rejects->item(0, 1)->text(), u"winner"_s);
        QVERIFY(!rejects->item(0, 2)->text().contains(u"unknown_winner"_s));
        QCOMPARE(m_imports, 0);
    }

    void whatThereIsToSeeIsInFront_data()
    {
        QTest::addColumn<bool>("hasVotes");
        QTest::addColumn<bool>("hasRejects");
        QTest::addColumn<QString>("table");
        QTest::newRow("votes and rejects") << true << true << u"voteTable"_s;
        QTest::newRow("votes") << true << false << u"voteTable"_s;
        QTest::newRow("rejects alone") << false << true << u"rejectTable"_s;
        QTest::newRow("nothing") << false << false << u"voteTable"_s;
    }

    void whatThereIsToSeeIsInFront()
    {
        QFETCH(const bool, hasVotes);
        QFETCH(const bool, hasRejects);
        QFETCH(const QString, table);
        if (!hasVotes) {
            m_report.votes = 0;
            m_report.firstVotes.clear();
        }
        if (!hasRejects)
            m_report.rejected.clear();
        ImportVotesDialog dialog(tools(), u"votes.csv"_s, nullptr);
        dialog.show();
        QTRY_VERIFY(!summary(dialog).contains(u"being read"_s));
        QTRY_VERIFY(dialog.findChild<QTableWidget*>(table)->isVisible());
    }

    void anotherLayoutIsReadAnew()
    {
        ImportVotesDialog dialog(tools(), u"votes.csv"_s, nullptr);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        auto* box = dialog.findChild<QComboBox*>(u"formatBox"_s);
        box->setCurrentIndex(box->findData(u"evalica"_s));
        emit box->activated(box->currentIndex());
        QTRY_COMPARE(m_layouts, (QStringList { QString(), u"evalica"_s }));
        QTRY_VERIFY(importButton(dialog)->isEnabled());
    }

    void layoutsOfTheUsersOwnCanBeChosen()
    {
        const VoteMapping own { u"Our lab"_s,
            { { VotePart::ModelA, u"x"_s }, { VotePart::ModelB, u"y"_s }, { VotePart::Verdict, u"z"_s } }, {}, {} };
        QVERIFY(MappingShelf(m_shelf.path()).save(own));
        m_report.format = own.name;
        ImportVotesDialog dialog(tools(), u"votes.csv"_s, nullptr);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        auto* box = dialog.findChild<QComboBox*>(u"formatBox"_s);
        QVERIFY(box->currentText().contains(own.name));
        box->setCurrentIndex(box->findText(own.name));
        emit box->activated(box->currentIndex());
        QTRY_COMPARE(m_layouts, (QStringList { QString(), own.name }));
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QVERIFY(MappingShelf(m_shelf.path()).remove(own.name));
    }

    void anotherLayoutIsDescribedInADialog()
    {
        ImportVotesDialog dialog(tools(), u"votes.csv"_s, nullptr);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        auto* box = dialog.findChild<QComboBox*>(u"formatBox"_s);
        box->setCurrentIndex(box->count() - 1);
        emit box->activated(box->currentIndex());
        auto* mapping = dialog.findChild<MappingDialog*>(u"mappingDialog"_s);
        QVERIFY(mapping != nullptr);
        QCOMPARE(box->currentIndex(), 0);
        emit mapping->mappingChosen({ u"once"_s, {}, {}, {} });
        QTRY_COMPARE(m_layouts, (QStringList { QString(), u"once"_s }));
        QCOMPARE(box->currentText(), u"once"_s);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
    }

    void anImportTellsWhatCameIn()
    {
        ImportVotesDialog dialog(tools(), u"votes.csv"_s, nullptr);
        const QSignalSpy imported(&dialog, &ImportVotesDialog::imported);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        importButton(dialog)->click();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(m_imports, 1);
        QVERIFY(summary(dialog).contains(u"9 vote"_s));
        QVERIFY(!importButton(dialog)->isEnabled());
    }

    void stoppingAnImportSaysThatNothingChanged()
    {
        VoteImportTools slow = tools();
        slow.import = [](const QString&, const VoteImportOptions&, const VoteImportHooks& hooks) {
            while (hooks.progress({ 5, 1, 10 }))
                QThread::yieldCurrentThread();
            return Result<VoteImportReport>(fail(Error::Code::Cancelled));
        };
        ImportVotesDialog dialog(slow, u"votes.csv"_s, nullptr);
        const QSignalSpy imported(&dialog, &ImportVotesDialog::imported);
        dialog.show();
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        importButton(dialog)->click();
        dialog.reject();
        QVERIFY(dialog.isVisible());
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QVERIFY(summary(dialog).contains(u"as it was"_s));
        QCOMPARE(imported.size(), 0);
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void aFileWithoutVotesCannotBeImported()
    {
        VoteImportTools refusing = tools();
        refusing.inspect = [](const QString&, const VoteImportOptions&, const VoteImportHooks&) {
            return Result<VoteImportReport>(fail(Error::Code::UnsupportedFormat, u"no columns for two models"_s));
        };
        ImportVotesDialog dialog(refusing, u"votes.csv"_s, nullptr);
        QTRY_VERIFY(summary(dialog).contains(u"no columns for two models"_s));
        QVERIFY(summary(dialog).contains(u"Other layout"_s)); // what can be done about it
        QVERIFY(!importButton(dialog)->isEnabled());
        QVERIFY(dialog.findChild<QComboBox*>(u"formatBox"_s)->isEnabled());
    }

    void closingTheDialogEndsTheReading()
    {
        std::atomic_bool hasEnded = false;
        VoteImportTools endless = tools();
        endless.inspect = [&](const QString&, const VoteImportOptions&, const VoteImportHooks& hooks) {
            while (hooks.progress({ 5, 1, 10 }))
                QThread::yieldCurrentThread();
            hasEnded = true;
            return Result<VoteImportReport>(fail(Error::Code::Cancelled));
        };
        std::make_unique<ImportVotesDialog>(endless, u"votes.csv"_s, nullptr).reset();
        QVERIFY(hasEnded);
    }
};

QTEST_MAIN(TestImportVotesDialog)
#include "tst_importvotesdialog.moc"
