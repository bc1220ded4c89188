// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

#include "core/exchange/battlejson.h"
#include "core/exchange/exportedvote.h"
#include "core/exchange/votewriter.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

ExportedVote voteOf(Verdict verdict, int turns = 1)
{
    ExportedVote vote;
    vote.models = { u"heron"_s, u"otter"_s };
    vote.verdict = verdict;
    vote.judge = u"Anna"_s;
    for (int turn = 1; turn <= turns; ++turn)
        vote.conversation.push_back(
            { u"prompt %1"_s.arg(turn), { u"heron %1"_s.arg(turn), u"otter %1"_s.arg(turn) }, { 7, {} } });
    return vote;
}

} // namespace

class TestBattleJson : public QObject {
    Q_OBJECT

private slots:
    void bothConversationsStandAsMessages()
    {
        const QJsonObject battle = battleJson(voteOf(Verdict::Tie, 2));
        QCOMPARE(battle.value(u"winner"_s).toString(), u"tie"_s);
        const QJsonArray a = battle.value(u"conversation_a"_s).toArray();
        const QJsonArray b = battle.value(u"conversation_b"_s).toArray();
        QCOMPARE(a.size(), 4);
        QCOMPARE(a.at(0).toObject(), b.at(0).toObject());
        QCOMPARE(a.at(3).toObject().value(u"content"_s).toString(), u"heron 2"_s);
        QCOMPARE(a.at(3).toObject().value(u"role"_s).toString(), u"assistant"_s);
        QCOMPARE(a.at(3).toObject().value(u"num_tokens"_s).toInt(), 7);
        QVERIFY(!b.at(3).toObject().contains(u"num_tokens"_s));
        QVERIFY(!battle.contains(u"comment"_s));
    }

    void theWinnerIsChosenOnEitherSide()
    {
        const auto left = preferencePair(voteOf(Verdict::ABetter), PreferenceLayout::Texts);
        QVERIFY(left);
        QCOMPARE(*left,
            (QJsonObject {
                { u"prompt"_s, u"prompt 1"_s }, { u"chosen"_s, u"heron 1"_s }, { u"rejected"_s, u"otter 1"_s } }));
        const auto right = preferencePair(voteOf(Verdict::BBetter), PreferenceLayout::Texts);
        QVERIFY(right);
        QCOMPARE(right->value(u"chosen"_s).toString(), u"otter 1"_s);
        QCOMPARE(right->value(u"rejected"_s).toString(), u"heron 1"_s);
    }

    void whoeverDidNotDecideTeachesNothing_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("tie") << Verdict::Tie;
        QTest::newRow("both bad") << Verdict::BothBad;
    }

    void whoeverDidNotDecideTeachesNothing()
    {
        QFETCH(Verdict, verdict);
        QVERIFY(!preferencePair(voteOf(verdict), PreferenceLayout::Texts));
        QVERIFY(!preferencePair(voteOf(verdict), PreferenceLayout::Messages));
    }

    void severalTurnsNeedMessages()
    {
        const ExportedVote vote = voteOf(Verdict::BBetter, 2);
        QVERIFY(!preferencePair(vote, PreferenceLayout::Texts));
        const auto pair = preferencePair(vote, PreferenceLayout::Messages);
        QVERIFY(pair);
        QCOMPARE(pair->value(u"prompt"_s).toArray().size(), 1);
        const QJsonArray chosen = pair->value(u"chosen"_s).toArray();
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen.at(1).toObject().value(u"content"_s).toString(), u"prompt 2"_s);
        QCOMPARE(chosen.at(2).toObject().value(u"content"_s).toString(), u"otter 2"_s);
    }

    void battlesWithoutTextsTeachNothing()
    {
        QVERIFY(!preferencePair(voteOf(Verdict::ABetter, 0), PreferenceLayout::Messages));
    }

    void comparatorTurnsTheBattleToItsModels()
    {
        const PerSide<QString> models { u"otter"_s, u"heron"_s };
        const auto example = comparatorExample(voteOf(Verdict::ABetter), models);
        QVERIFY(example);
        QCOMPARE(example->value(u"output_text_a"_s).toString(), u"otter 1"_s);
        QCOMPARE(example->value(u"output_text_b"_s).toString(), u"heron 1"_s);
        QCOMPARE(example->value(u"score"_s).toDouble(), -1.0);
        QCOMPARE(comparatorExample(voteOf(Verdict::BothBad), models)->value(u"score"_s).toDouble(), 0.0);
        QVERIFY(!comparatorExample(voteOf(Verdict::ABetter), { u"otter"_s, u"owl"_s }));
    }

    void comparatorsFileIsOneObject()
    {
        ExportChoice choice;
        choice.kind = ExportKind::Comparator;
        choice.format = ExportFormat::Json;
        choice.models = { u"heron"_s, u"otter"_s };
        for (const int votes : { 0, 1, 3 }) {
            QBuffer buffer;
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            const auto writer = VoteWriter::make(choice, buffer);
            VERIFY_OK(writer);
            VERIFY_OK((*writer)->begin());
            for (int i = 0; i < votes; ++i)
                VERIFY_OK((*writer)->add(voteOf(Verdict::ABetter)));
            VERIFY_OK((*writer)->finish());
            const QJsonObject file = QJsonDocument::fromJson(buffer.data()).object();
            QCOMPARE(file.value(u"examples"_s).toArray().size(), votes);
            QCOMPARE(file.value(u"models"_s).toArray().at(1).toObject().value(u"name"_s).toString(), u"otter"_s);
            QVERIFY(file.value(u"metadata"_s).toObject().contains(u"custom_fields_schema"_s));
        }
    }
};

QTEST_APPLESS_MAIN(TestBattleJson)
#include "tst_battlejson.moc"
