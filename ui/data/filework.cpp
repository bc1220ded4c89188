// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/filework.h"

#include <QProgressDialog>
#include <QTimer>

#include "ui/common/formatting.h"

namespace darkhorse {

namespace {

/// Shorter work shows no dialog: it would only flash.
constexpr int kDialogAfterMs = 500;
constexpr int kUpdateMs = 100;

} // namespace

FileWork::FileWork(const QString& title, Work work, QWidget* parent) : QObject(parent), m_work(std::move(work))
{
    auto* dialog = new QProgressDialog(parent);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setLabelText(title);
    dialog->setRange(0, 0); // how many rows there will be is not known
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(kDialogAfterMs);
    connect(dialog, &QProgressDialog::canceled, this, [this] { m_isCancelled = true; });
    m_dialog = dialog;

    auto* update = new QTimer(this);
    connect(update, &QTimer::timeout, dialog, [this, dialog, title] {
        const qint64 done = m_done;
        dialog->setValue(0);
        if (done > 0)
            dialog->setLabelText(title + u'\n' + tr("%Ln row(s) so far", nullptr, int(done)));
    });
    update->start(kUpdateMs);
}

FileWork::~FileWork()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
    delete m_dialog;
}

void FileWork::start()
{
    m_thread.reset(QThread::create([this] {
        const Result<qint64> rows = m_work([this](qint64 done) {
            m_done = done;
            return !m_isCancelled;
        });
        QMetaObject::invokeMethod(this, [this, rows] { finish(rows); });
    }));
    m_thread->start();
}

void FileWork::finish(const Result<qint64>& rows)
{
    delete m_dialog;
    emit finished(rows);
    deleteLater();
}

} // namespace darkhorse
