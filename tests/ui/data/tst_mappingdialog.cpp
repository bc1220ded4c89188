// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "ui/data/mappingdialog.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestMappingDialog : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    MappingDraft m_draft;
    VoteImportTools m_tools;

    static QPushButton* useButton(const QDialog& dialog)
    {
        return dialog.findChild<QDialogButtonBox*>(u"buttons"_s)->button(QDialogButtonBox::Ok);
    }
    static void choose(const QDialog& dialog, const QString& box, const QString& column)
    {
        auto* combo = dialog.findChild<QComboBox*>(box + u"Box"_s);
        combo->setCurrentIndex(combo->findData(column));
        emit combo->activated(combo->currentIndex());
    }
    static QTableWidget* votesOf(const QDialog& dialog) { return dialog.findChild<QTableWidget*>(u"voteTable"_s); }
    static QTableWidget* rejectsOf(const QDialog& dialog) { return dialog.findChild<QTableWidget*>(u"rejectTable"_s); }

private slots:
    void init()
    {
        m_file = m_folder.filePath(u"lab.csv"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one,two,mark\nx,y,good\ny,x,bad\nx,y,left\n");
        m_draft.sample = { { u"one"_s, u"two"_s, u"mark"_s },
            { { u"x"_s, u"y"_s, u"good"_s }, { u"y"_s, u"x"_s, u"bad"_s }, { u"x"_s, u"y"_s, u"left"_s } } };
        m_draft.guess = { {}, { { VotePart::ModelA, u"one"_s }, { VotePart::ModelB, u"two"_s } }, {}, {} };
        m_tools.preview = [](const QString& path, const VoteImportOptions& options, const VoteImportHooks& hooks) {
            return previewVotes(path, hooks, options);
        };
        m_tools.shelf = MappingShelf(m_folder.filePath(u"shelf"_s));
    }

    void itIsUsedOnceEverythingNeededIsSaid()
    {
        MappingDialog dialog(m_tools, m_file, m_draft, nullptr, nullptr);
        QVERIFY(!useButton(dialog)->isEnabled());
        choose(dialog, u"verdict"_s, u"mark"_s);
        QTRY_VERIFY(useButton(dialog)->isEnabled());
        dialog.findChild<QLineEdit*>(u"nameEdit"_s)->setText(u" "_s);
        QVERIFY(!useButton(dialog)->isEnabled());
    }

    void thePreviewFollowsWhatTheWordsMean()
    {
        MappingDialog dialog(m_tools, m_file, m_draft, nullptr, nullptr);
        choose(dialog, u"verdict"_s, u"mark"_s);
        QTRY_COMPARE(votesOf(dialog)->rowCount(), 1);
        QCOMPARE(rejectsOf(dialog)->rowCount(), 2);
        auto* words = dialog.findChild<QTableWidget*>(u"verdictWords"_s);
        QCOMPARE(words->rowCount(), 3);
        auto* good = static_cast<QComboBox*>(words->cellWidget(0, 1));
        good->setCurrentIndex(good->findData(int(Verdict::BBetter)));
        emit good->activated(good->currentIndex());
        QTRY_COMPARE(votesOf(dialog)->rowCount(), 2);
        QCOMPARE(rejectsOf(dialog)->rowCount(), 1);
        QCOMPARE(votesOf(dialog)->item(0, 2)->text(), u"B is better"_s);
    }

    void whatWordsMeanCanBeRead()
    {
        MappingDialog dialog(m_tools, m_file, m_draft, nullptr, nullptr);
        dialog.setVisible(true);
        choose(dialog, u"verdict"_s, u"mark"_s);
        auto* words = dialog.findChild<QTableWidget*>(u"verdictWords"_s);
        QTRY_COMPARE(words->rowCount(), 3);
        for (int row = 0; row < words->rowCount(); ++row)
            QVERIFY(words->columnWidth(1) >= words->cellWidget(row, 1)->sizeHint().width());
        QVERIFY(words->columnWidth(0) > 0);
    }

    void sidesChangePlaces()
    {
        MappingDialog dialog(m_tools, m_file, m_draft, nullptr, nullptr);
        choose(dialog, u"verdict"_s, u"mark"_s);
        choose(dialog, u"model_a"_s, u"two"_s);
        choose(dialog, u"model_b"_s, u"one"_s);
        QTRY_COMPARE(votesOf(dialog)->rowCount(), 1);
        QCOMPARE(votesOf(dialog)->item(0, 0)->text(), u"y"_s);
        QCOMPARE(votesOf(dialog)->item(0, 1)->text(), u"x"_s);
    }

    void itIsSavedUnderItsName()
    {
        MappingDialog dialog(m_tools, m_file, m_draft, nullptr, nullptr);
        QSignalSpy chosen(&dialog, &MappingDialog::mappingChosen);
        choose(dialog, u"verdict"_s, u"mark"_s);
        dialog.findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"Lab 3"_s);
        useButton(dialog)->click();
        QCOMPARE(chosen.size(), 1);
        const auto saved = m_tools.shelf.find(u"lab 3"_s);
        QVERIFY(saved);
        QCOMPARE(saved->places.value(VotePart::Verdict), u"mark"_s);
        QCOMPARE(saved->columns, m_draft.sample.columns);
    }

    void itIsUsedWithoutBeingSaved()
    {
        MappingDialog dialog(m_tools, m_file, m_draft, nullptr, nullptr);
        QSignalSpy chosen(&dialog, &MappingDialog::mappingChosen);
        choose(dialog, u"verdict"_s, u"mark"_s);
        dialog.findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"once"_s);
        dialog.findChild<QCheckBox*>(u"saveCheck"_s)->setChecked(false);
        useButton(dialog)->click();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!m_tools.shelf.find(u"once"_s));
    }

    void aKnownOneIsChangedAndDeleted()
    {
        VoteMapping known = m_draft.guess;
        known.name = u"Known"_s;
        known.places.insert(VotePart::Verdict, u"mark"_s);
        known.words = { { u"good"_s, Verdict::ABetter } };
        QVERIFY(m_tools.shelf.save(known));
        MappingDialog dialog(m_tools, m_file, m_draft, &known, nullptr);
        QTRY_COMPARE(votesOf(dialog)->rowCount(), 2);
        auto* remove = dialog.findChild<QPushButton*>(u"removeButton"_s);
        QVERIFY(!remove->isHidden());
        QSignalSpy changed(&dialog, &MappingDialog::shelfChanged);
        remove->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_tools.shelf.find(u"Known"_s));
        QVERIFY(remove->isHidden());
    }
};

QTEST_MAIN(TestMappingDialog)
#include "tst_mappingdialog.moc"
