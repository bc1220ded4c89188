// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/voteimportwork.h"

namespace darkhorse {

VoteImportWork::VoteImportWork(Work work, QObject* parent) : QObject(parent), m_work(std::move(work)) { }

VoteImportWork::~VoteImportWork()
{
    m_isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

void VoteImportWork::start()
{
    m_thread.reset(QThread::create([this] {
        VoteImportHooks hooks;
        hooks.progress = [this](const VoteImportProgress& progress) {
            m_votes = progress.votes;
            m_bytes = progress.bytes;
            m_totalBytes = progress.totalBytes;
            return !m_isCancelled;
        };
        hooks.rejected = [this](const RejectedVote& row) {
            if (m_rejects.size() < kShownRejects)
                m_rejects.push_back(row);
        };
        m_report = m_work(hooks);
        QMetaObject::invokeMethod(this, &VoteImportWork::finished);
    }));
    m_thread->start();
}

VoteImportProgress VoteImportWork::progress() const { return { m_votes, m_bytes, m_totalBytes }; }

} // namespace darkhorse
