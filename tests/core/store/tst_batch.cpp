// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/store/batch.h"
#include "core/store/contestantstore.h"
#include "core/store/database.h"
#include "core/store/promptstore.h"
#include "tests/support/verify.h"

using namespace darkhorse;

namespace {

Contestant named(const QString& name)
{
    Contestant contestant;
    contestant.name = name;
    return contestant;
}

Prompt asking(const QString& text)
{
    Prompt prompt;
    prompt.text = text;
    prompt.promptSet = QStringLiteral("set");
    return prompt;
}

} // namespace

class TestBatch final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("arena.darkhorse")), Database::Mode::Create);
        VERIFY_OK(opened);
        m_database = std::move(*opened);
    }

    void whatIsCommittedStays()
    {
        ContestantStore contestants(*m_database);
        PromptStore prompts(*m_database);
        {
            auto batch = Batch::begin(*m_database);
            VERIFY_OK(batch);
            VERIFY_OK(contestants.add(named(QStringLiteral("heron"))));
            VERIFY_OK(prompts.addAll({ asking(QStringLiteral("Why?")) }));
            VERIFY_OK(batch->commit());
        }
        QCOMPARE(contestants.all()->size(), size_t(1));
        QCOMPARE(prompts.ofSets()->size(), size_t(1));
    }

    void whatIsLetGoIsUndoneInAllStores()
    {
        ContestantStore contestants(*m_database);
        PromptStore prompts(*m_database);
        {
            auto batch = Batch::begin(*m_database);
            VERIFY_OK(batch);
            VERIFY_OK(contestants.add(named(QStringLiteral("heron"))));
            VERIFY_OK(prompts.addAll({ asking(QStringLiteral("Why?")) }));
            VERIFY_ERROR(
                prompts.addAll({ asking(QStringLiteral("How?")), asking(QString()) }), Error::Code::InvalidInput);
        }
        QCOMPARE(contestants.all()->size(), size_t(0));
        QCOMPARE(prompts.ofSets()->size(), size_t(0));
    }

    void afterABatchTransactionsAreTheirOwnAgain()
    {
        ContestantStore contestants(*m_database);
        {
            auto batch = Batch::begin(*m_database);
            VERIFY_OK(batch);
            VERIFY_OK(batch->commit());
        }
        VERIFY_OK(contestants.add(named(QStringLiteral("heron"))));
        const auto other = Database::open(m_database->path(), Database::Mode::ReadOnly);
        VERIFY_OK(other);
        QCOMPARE(ContestantStore(**other).all()->size(), size_t(1));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
