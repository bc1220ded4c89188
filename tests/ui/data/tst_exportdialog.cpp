// SPDX-License-Identifier: GPL-3.0-or-later
#include <mutex>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "ui/data/exportdialog.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_parent;
    std::unique_ptr<ExportDialog> m_dialog;
    std::mutex m_mutex; ///< guards m_asked
    ExportChoice m_asked; ///< of the last preview
    ExportChoice m_saved;

    template <typename Widget>
    Widget* the(const QString& name) const
    {
        return m_dialog->findChild<Widget*>(name);
    }

    ExportChoice asked()
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

    ExportTools tools(qint64 written = 3)
    {
        ExportTools made;
        made.preview = [this, written](const ExportChoice& choice, const ExportProgress&) -> Result<ExportPreview> {
            const std::lock_guard lock(m_mutex);
            m_asked = choice;
            ExportPreview preview { "first line\n", 4096, {} };
            preview.report.written = written;
            preview.report.leftOut = 2;
            if (choice.isAnonymous) {
                preview.report.counts = { { u"email"_s, 2 } };
                preview.report.findings = { { u"b1"_s, u"prompt"_s, 1, u"email"_s, u"ann… (16)"_s } };
            }
            return preview;
        };
        made.write = [this](const QString&, const ExportChoice& choice, const ExportProgress&) -> Result<ExportReport> {
            m_saved = choice;
            return ExportReport { 128, 0, {}, {} };
        };
        made.models = [] { return QStringList { u"heron"_s, u"owl"_s }; };
        made.standings = [] {
            auto board = std::make_shared<Standings>();
            board->category = overallCategory();
            board->rows.push_back({});
            board->rows.back().name = u"heron"_s;
            return std::vector<StandingsPtr> { board };
        };
        return made;
    }

    void show(ExportTools with)
    {
        m_dialog = std::make_unique<ExportDialog>(std::move(with), m_parent.get());
        m_dialog->show();
    }

    QMessageBox* box() const { return m_dialog->findChild<QMessageBox*>(); }

private slots:
    void init() { m_parent = std::make_unique<QWidget>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_parent.reset();
    }

    void whatWillLeaveIsShownBeforeItDoes()
    {
        show(tools());
        QTRY_VERIFY(the<QPushButton>(u"saveButton"_s)->isEnabled());
        QVERIFY(the<QPlainTextEdit>(u"text"_s)->toPlainText().startsWith(u"first line\n"_s));
        QVERIFY(the<QPlainTextEdit>(u"text"_s)->toPlainText().endsWith(u"…\n"_s)); // the file is longer
        QVERIFY(the<QLabel>(u"summary"_s)->text().contains(u"3 record"_s));
        QVERIFY(!the<QTabWidget>(u"tabs"_s)->isTabVisible(1));
    }

    void anonymityAsksForNamesAndListsWhatIsReplaced()
    {
        show(tools());
        QVERIFY(!the<QLineEdit>(u"namesEdit"_s)->isVisible());
        the<QCheckBox>(u"anonymousBox"_s)->setChecked(true);
        QVERIFY(the<QLineEdit>(u"namesEdit"_s)->isVisible());
        the<QLineEdit>(u"namesEdit"_s)->setText(u"Project Bluebird, Bob ,"_s);
        QTRY_VERIFY(asked().names == QStringList({ u"Project Bluebird"_s, u"Bob"_s }));
        QVERIFY(asked().isAnonymous);
        QTRY_COMPARE(the<QTableWidget>(u"findings"_s)->rowCount(), 1);
        QVERIFY(the<QTabWidget>(u"tabs"_s)->isTabVisible(1));
        QVERIFY(the<QLabel>(u"summary"_s)->text().contains(u"2 place"_s));
    }

    void onlyWhatAppliesIsOffered()
    {
        show(tools());
        auto* kinds = the<QComboBox>(u"kindBox"_s);
        QCOMPARE(kinds->count(), 5);
        QVERIFY(the<QWidget>(u"columns"_s)->isVisible());
        QVERIFY(!the<QComboBox>(u"modelABox"_s)->isVisible());
        kinds->setCurrentIndex(3);
        QVERIFY(!the<QWidget>(u"columns"_s)->isVisible());
        QVERIFY(the<QComboBox>(u"modelABox"_s)->isVisible());
        QTRY_VERIFY(asked().kind == ExportKind::Comparator);
        QCOMPARE(asked().models, (PerSide<QString> { u"heron"_s, u"owl"_s }));
        QVERIFY(asked().format == ExportFormat::Json);
    }

    void standingsAreShownAsTheyAre()
    {
        show(tools());
        the<QComboBox>(u"kindBox"_s)->setCurrentIndex(4);
        QVERIFY(!the<QCheckBox>(u"anonymousBox"_s)->isVisible());
        QTRY_VERIFY(the<QPlainTextEdit>(u"text"_s)->toPlainText().contains(u"full,,heron"_s));
        QTemporaryDir folder;
        m_dialog->save(folder.filePath(u"standings.csv"_s));
        QTRY_VERIFY(box() && box()->isVisible());
        QFile file(folder.filePath(u"standings.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("category,rank,model,"));
    }

    void theResultTellsHowManyAndWhere()
    {
        show(tools());
        the<QCheckBox>(u"anonymousBox"_s)->setChecked(true);
        m_dialog->save(u"votes.csv"_s);
        QTRY_VERIFY(box() && box()->isVisible());
        QVERIFY(box()->text().contains(u"128"_s));
        QVERIFY(box()->informativeText().contains(u"votes.csv"_s));
        QVERIFY(m_saved.isAnonymous);
    }

    void aFailureTellsWhatWentWrongAndWhere()
    {
        ExportTools failing = tools();
        failing.write = [](const QString&, const ExportChoice&, const ExportProgress&) -> Result<ExportReport> {
            return fail(Error::Code::DiskFull, u"28"_s);
        };
        show(failing);
        m_dialog->save(u"votes.csv"_s);
        QTRY_VERIFY(box() && box()->isVisible());
        QVERIFY((box()->text() + box()->informativeText()).contains(u"votes.csv"_s));
    }

    void nothingToExportCannotBeSaved()
    {
        show(tools(0));
        QTRY_VERIFY(the<QLabel>(u"summary"_s)->text().contains(u"Nothing"_s));
        QVERIFY(!the<QPushButton>(u"saveButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
