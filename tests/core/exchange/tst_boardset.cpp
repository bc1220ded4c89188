// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QFile>
#include <QTemporaryDir>

#include "core/exchange/boardset.h"
#include "tests/support/shareddata.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestBoardSet final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }

private slots:
    void datesSplitATable()
    {
        const auto set = readBoardSet(write(u"all.csv"_s,
            "Model,rating,Organization,date\none,1000.5,Maker,20240520\ntwo,1100,\"A, "
            "B\",20240520\none,990,,2024-06-01\n"));
        QVERIFY(set);
        QCOMPARE(set->boards.size(), size_t(2));
        QCOMPARE(set->boards[0].date, QDate(2024, 5, 20));
        QCOMPARE(set->boards[0].rows[0].name, u"two"_s);
        QCOMPARE(set->boards[0].rows[0].organization, u"A, B"_s);
        QCOMPARE(set->boards[0].rows[1].rating, 1000.5);
        QCOMPARE(set->boards[1].date, QDate(2024, 6, 1));
        QVERIFY(set->skipped.empty());
    }

    void theDayMayStandInTheName()
    {
        const auto set = readBoardSet(
            write(u"lmsys_2024-06-19.csv"_s, "rank,model,arena_elo,95_pct_ci,votes\n1,one,1287,+3/-4,42046\n"));
        QVERIFY(set);
        const PublishedRow& row = set->boards.at(0).rows.at(0);
        QCOMPARE(set->boards[0].date, QDate(2024, 6, 19));
        QCOMPARE(row.upper, 1290.0);
        QCOMPARE(row.lower, 1283.0);
        QCOMPARE(row.votes, 42046);
    }

    void rowsThatAreNoneAreNamed()
    {
        const auto set
            = readBoardSet(write(u"2024-01-02.csv"_s, "model,rating\nfine,1000\n,1000\nwordy,high\nendless,inf\n"));
        QVERIFY(set);
        QCOMPARE(set->boards[0].rows.size(), size_t(1));
        QCOMPARE(set->skipped.size(), size_t(3));
        QCOMPARE(set->skipped[0].line, 3);
        QCOMPARE(set->skipped[0].reason, u"no model"_s);
        QCOMPARE(set->skipped[1].reason, u"no rating"_s);
    }

    void aTableWithoutADayIsRefused()
    {
        QVERIFY(!readBoardSet(write(u"board.csv"_s, "model,rating\none,1000\n")));
        QVERIFY(!readBoardSet(write(u"2024-13-45.csv"_s, "model,rating\none,1000\n")));
        QVERIFY(!readBoardSet(m_folder.filePath(u"nowhere.csv"_s)));
        QVERIFY(!readBoardSet(write(u"2024-05-20.csv"_s, "")));
    }

    void theHistoryOfChatbotArena()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        const auto set = readBoardSet(shared + u"/data/07-arena-leaderboards/alltime.csv"_s);
        QVERIFY(set);
        QCOMPARE(set->boards.size(), size_t(105));
        QVERIFY(set->skipped.empty());
        const auto board
            = std::ranges::find(set->boards, QDate(2024, 5, 20), [](const PublishedBoard& one) { return one.date; });
        QVERIFY(board != set->boards.end());
        QCOMPARE(board->rows.size(), size_t(100));
        QCOMPARE(board->rows[0].name, u"GPT-4o-2024-05-13"_s);
        QCOMPARE(qRound(board->rows[0].rating), 1287);
        QCOMPARE(board->rows[6].name, u"Yi-Large-preview"_s);
    }
};

QTEST_GUILESS_MAIN(TestBoardSet)
#include "tst_boardset.moc"
