// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exchange/rowconversation.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// Prompts and both answers, a line a turn; "-" for no answer.
[[nodiscard]] QString told(const std::vector<VotedTurn>& turns)
{
    QStringList lines;
    for (const VotedTurn& turn : turns) {
        const auto answer = [&](Side side) { return QString::fromStdString(turn.answers[side].value_or("-")); };
        lines.append(
            QStringList { QString::fromStdString(turn.prompt), answer(Side::A), answer(Side::B) }.join(u" | "_s));
    }
    return lines.join(u'\n');
}

[[nodiscard]] VoteRowText rowOf(const QByteArrayList& cells)
{
    VoteRowText row {};
    const std::array fields { VoteField::PromptText, VoteField::TextA, VoteField::TextB, VoteField::Turn };
    for (qsizetype i = 0; i < cells.size(); ++i)
        row[fields.at(std::size_t(i))] = { cells[i].constData(), std::size_t(cells[i].size()) };
    return row;
}

} // namespace

class TestRowConversation : public QObject {
    Q_OBJECT

private slots:
    void everyLayoutIsRead_data()
    {
        QTest::addColumn<QByteArrayList>("cells"); // prompt, A, B, turn
        QTest::addColumn<QString>("expected");
        const QByteArray a = R"([{"role":"user","content":"Hi"},{"role":"assistant","content":"a1"},
                                {"role":"user","content":"And?"},{"role":"assistant","content":"a2"}])";
        const QByteArray b = QByteArray(a).replace("a1", "b1").replace("a2", "b2");
        QTest::newRow("messages") << QByteArrayList { "", a, b } << u"Hi | a1 | b1\nAnd? | a2 | b2"_s;
        QTest::newRow("only the turn that was judged") << QByteArrayList { "", a, b, "1" } << u"Hi | a1 | b1"_s;
        QTest::newRow("more turns said than there are")
            << QByteArrayList { "", a, b, "7" } << u"Hi | a1 | b1\nAnd? | a2 | b2"_s;
        QTest::newRow("one side stopped earlier")
            << QByteArrayList { "", a, R"([{"role":"user","content":"Hi"},{"role":"assistant","content":"b1"}])" }
            << u"Hi | a1 | b1\nAnd? | a2 | -"_s;
        QTest::newRow("a system message is no turn")
            << QByteArrayList { "", R"([{"role":"system","content":"Be brief."},{"role":"user","content":"Hi"}])", "" }
            << QString();
        QTest::newRow("messages made of parts") << QByteArrayList { "",
            R"([{"role":"user","content":[{"type":"text","text":"Look "},{"type":"image","image":"x"},{"type":"text","text":"here"}]},
                       {"role":"assistant","content":[{"type":"text","text":"Seen"}]}])",
            "" } << u"Look here | Seen | -"_s;
        QTest::newRow("pairs of a server's log")
            << QByteArrayList { "", R"([["Human","Hi"],["Assistant","a1"]])", R"([["USER","Hi"],["ASSISTANT","b1"]])" }
            << u"Hi | a1 | b1"_s;
        QTest::newRow("lists of texts") << QByteArrayList { R"(["Hi","And?"])", R"(["a1",null])", R"(["b1","b2"])" }
                                        << u"Hi | a1 | b1\nAnd? | - | b2"_s;
        QTest::newRow("half a surrogate")
            << QByteArrayList { R"(["Hi"])", R"(["a \ud83d"])", R"(["b1"])" } << u"Hi | a ? | b1"_s;
        QTest::newRow("plain texts") << QByteArrayList { "Hi", "a1", "b1" } << u"Hi | a1 | b1"_s;
        QTest::newRow("an answer that is a list of its own")
            << QByteArrayList { "Name three", R"(["x","y"])", "[1, 2]" } << u"Name three | [\"x\",\"y\"] | [1, 2]"_s;
        QTest::newRow("answers without a prompt") << QByteArrayList { "", "a1", "b1" } << QString();
        QTest::newRow("a prompt alone") << QByteArrayList { "Hi", "", "" } << u"Hi | - | -"_s;
        QTest::newRow("nothing") << QByteArrayList {} << QString();
        QTest::newRow("broken JSON") << QByteArrayList { "", R"([{"role":)", "[]" } << QString();
    }

    void everyLayoutIsRead()
    {
        QFETCH(const QByteArrayList, cells);
        QFETCH(const QString, expected);
        QCOMPARE(told(rowConversation(rowOf(cells))), expected);
    }

    void exchangedSidesGiveExchangedAnswers()
    {
        const QByteArrayList cells { R"(["Hi","And?"])", R"(["a1"])", R"(["b1","b2"])" };
        std::vector<VotedTurn> turns = rowConversation(rowOf({ cells[0], cells[2], cells[1] }));
        for (VotedTurn& turn : turns)
            turn.answers = turn.answers.swapped();
        QCOMPARE(told(turns), told(rowConversation(rowOf(cells))));
    }

    void countedTokensStay()
    {
        const auto turns = rowConversation(rowOf({ "",
            R"([{"role":"user","content":"Hi","num_tokens":3},{"role":"assistant","content":"a","num_tokens":7}])",
            R"([{"role":"user","content":"Hi"},{"role":"assistant","content":"b"}])" }));
        QCOMPARE(turns.size(), 1U);
        QCOMPARE(turns.front().tokens.a.value_or(-1), 7);
        QVERIFY(!turns.front().tokens.b.has_value());
    }
};

QTEST_GUILESS_MAIN(TestRowConversation)
#include "tst_rowconversation.moc"
