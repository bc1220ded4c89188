// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include "ui/data/filework.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestFileWork : public QObject {
    Q_OBJECT

    QWidget m_parent;

    /// Starts the work and keeps its result.
    struct Run {
        QPointer<FileWork> work;
        std::optional<Result<qint64>> result;

        Run(FileWork::Work job, QWidget* parent) : work(new FileWork(u"Working"_s, std::move(job), parent))
        {
            QObject::connect(work, &FileWork::finished, parent, [this](const Result<qint64>& rows) { result = rows; });
            work->start();
        }
    };

    /// Works until it is told to stop.
    static Result<qint64> endless(const ProgressReport& report)
    {
        qint64 done = 0;
        while (report(++done))
            QThread::msleep(1); // work that takes a while
        return fail(Error::Code::Cancelled);
    }

private slots:
    void theResultComesBackToThisThread()
    {
        QThread* const here = QThread::currentThread();
        QThread* there = nullptr;
        Run run(
            [&](const ProgressReport&) -> Result<qint64> {
                there = QThread::currentThread();
                return 42;
            },
            &m_parent);
        QTRY_VERIFY(run.result.has_value());
        QCOMPARE(run.result->value(), 42);
        QVERIFY(there != here);
        QTRY_VERIFY(run.work.isNull()); // it cleans up after itself
    }

    void anErrorComesBackAsItIs()
    {
        Run run(
            [](const ProgressReport&) -> Result<qint64> { return fail(Error::Code::DiskFull, u"/x"_s); }, &m_parent);
        QTRY_VERIFY(run.result.has_value());
        QCOMPARE(toString(run.result->error().code), toString(Error::Code::DiskFull));
        QCOMPARE(run.result->error().detail, u"/x"_s);
    }

    void shortWorkShowsNoDialog()
    {
        Run run([](const ProgressReport&) -> Result<qint64> { return 1; }, &m_parent);
        QTRY_VERIFY(run.result.has_value());
        QVERIFY(!m_parent.findChild<QProgressDialog*>());
    }

    void longWorkShowsHowFarItIsAndCanBeStopped()
    {
        Run run(endless, &m_parent);
        auto* dialog = m_parent.findChild<QProgressDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QTRY_VERIFY(dialog->labelText().contains(QRegularExpression(u"[1-9]"_s)));
        dialog->findChild<QPushButton*>()->click();
        QTRY_VERIFY(run.result.has_value());
        QCOMPARE(toString(run.result->error().code), toString(Error::Code::Cancelled));
    }

    void closingTheWindowStopsTheWork()
    {
        auto* window = new QWidget;
        std::atomic_bool hasEnded = false;
        auto* work = new FileWork(
            u"Working"_s,
            [&](const ProgressReport& report) {
                auto result = endless(report);
                hasEnded = true;
                return result;
            },
            window);
        work->start();
        delete window;
        QVERIFY(hasEnded);
    }
};

QTEST_MAIN(TestFileWork)
#include "tst_filework.moc"
