// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/models/contestantmodel.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

Contestant recorded(qint64 id, const QString& name)
{
    Contestant made;
    made.id = { id };
    made.name = name;
    made.organization = u"Sample"_s;
    return made;
}

Contestant server(qint64 id, const QString& name)
{
    Contestant made = recorded(id, name);
    made.kind = ContestantKind::OpenAiCompatible;
    made.baseUrl = QUrl(u"http://localhost:8080/v1"_s);
    made.modelId = u"tiny"_s;
    made.isEnabled = false;
    return made;
}

} // namespace

class TestContestantModel : public QObject {
    Q_OBJECT

    std::unique_ptr<ContestantModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString text(int row, ContestantModel::Column column) const
    {
        return m_model->index(row, column).data().toString();
    }

private slots:
    void init()
    {
        m_model = std::make_unique<ContestantModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setContestants({ recorded(1, u"heron"_s), server(2, u"finch"_s) }, { { { 1 }, 24 } });
    }

    void rowsSayWhereAnswersComeFrom()
    {
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(text(0, ContestantModel::Name), u"heron"_s);
        QCOMPARE(text(0, ContestantModel::Organization), u"Sample"_s);
        QVERIFY(text(0, ContestantModel::Source).contains(u"24"_s));
        QVERIFY(text(1, ContestantModel::Source).contains(u"tiny"_s));
        QVERIFY(text(1, ContestantModel::Source).contains(u"http://localhost:8080/v1"_s));
        QVERIFY(text(0, ContestantModel::Kind) != text(1, ContestantModel::Kind));
        QCOMPARE(m_model->index(1, 0).data(IdRole).toLongLong(), 2);
        QCOMPARE(m_model->rowOf({ 2 }), 1);
        QCOMPARE(m_model->rowOf({ 3 }), -1);
    }

    void versionsAreCounted()
    {
        Contestant second = server(3, u"finch (2)"_s);
        second.previous = ContestantId { 2 };
        second.knowledgeCutoff = u"2023/12"_s;
        second.license = u"MIT"_s;
        Contestant third = server(4, u"finch (3)"_s);
        third.previous = ContestantId { 3 };
        third.knowledgeCutoff = u"2024/06"_s;
        third.license = u"MIT"_s;
        third.isSecret = true;
        third.codename = u"bird"_s;
        m_model->setContestants({ server(2, u"finch"_s), second, third }, {});
        QCOMPARE(text(0, ContestantModel::Version), u"1"_s);
        QCOMPARE(text(1, ContestantModel::Version), u"2"_s);
        QCOMPARE(text(2, ContestantModel::Version), u"3"_s);
        QCOMPARE(text(1, ContestantModel::Cutoff), u"2023/12"_s);
        QCOMPARE(text(1, ContestantModel::License), u"MIT"_s);
        QCOMPARE(text(2, ContestantModel::Cutoff), QString()); // it is secret
        QCOMPARE(text(2, ContestantModel::License), QString());
        second.previous = ContestantId { 4 }; // no arena of ours says so
        m_model->setContestants({ second, third }, {});
        QVERIFY(!text(0, ContestantModel::Version).isEmpty());
    }

    void votesComeFromTheStandings()
    {
        QCOMPARE(m_model->index(0, ContestantModel::Votes).data(SortRole).toLongLong(), 0);
        auto standings = std::make_shared<Standings>();
        StandingsRow row;
        row.contestant = { 1 };
        row.votes = 7;
        standings->rows.push_back(row);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setStandings(standings);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_model->index(0, ContestantModel::Votes).data(SortRole).toLongLong(), 7);
        QCOMPARE(m_model->index(1, ContestantModel::Votes).data(SortRole).toLongLong(), 0);
    }

    void theCheckBoxOnlyAsks()
    {
        QCOMPARE(m_model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(m_model->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QSignalSpy wanted(m_model.get(), &ContestantModel::enabledWanted);
        m_model->setData(m_model->index(1, 0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<ContestantId>(), ContestantId { 2 });
        QCOMPARE(wanted.at(0).at(1).toBool(), true);
        QCOMPARE(m_model->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void aScreenReaderHearsWhoTakesPart()
    {
        const QString in = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        const QString out = m_model->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(in.startsWith(u"heron"_s));
        QVERIFY(out.startsWith(u"finch"_s));
        QVERIFY(in.mid(5) != out.mid(5));
    }

    void theSameRowsChangeInPlace()
    {
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setContestants({ recorded(1, u"heron 2"_s), server(2, u"finch"_s) }, {});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(text(0, ContestantModel::Name), u"heron 2"_s);
        m_model->setContestants({ server(2, u"finch"_s) }, {});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(m_model->rowCount(), 1);
    }
};

QTEST_MAIN(TestContestantModel)
#include "tst_contestantmodel.moc"
