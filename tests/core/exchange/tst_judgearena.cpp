// SPDX-License-Identifier: GPL-3.0-or-later
// JudgeArena's battles.jsonl, in which models and people judge.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/voteformat.h"
#include "core/exchange/votereader.h"
#include "core/exchange/votereceiver.h"
#include "core/exchange/votestream.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// Four battles, then lines that are none.
const QByteArray kBattles
    = R"json({"model_a":"yi","model_b":"glm","winner":"model_a","source":"llm-judge","pref":0.1,"question_id":"q1","judge_model":"x/judge"}
{"model_a":"yi","model_b":"glm","winner":"model_b","source":"human","pref":null,"question_id":2,"judge_model":null}
{"model_a":"yi","model_b":"glm","winner":"tie","source":"llm-judge","pref":0.5,"question_id":"q1","judge_model":"x/judge"}
{"model_a":"yi","model_b":"glm","winner":"tie (bothbad)","source":"human","pref":0.5,"judge_model":null}
{"model_a":"yi","model_b":"glm","winner":null,"source":"llm-judge","pref":null,"judge_model":"x/judge"}
{"model_a":"yi","model_b":"glm","winner":"neither","judge_model":"x/judge"}
{"model_a":"yi","model_b":null,"winner":"model_a","judge_model":"x/judge"}
{"model_a":"yi","model_b":"yi","winner":"model_a","judge_model":"x/judge"}
{"model_a":"yi","model_b":"glm","winner":"model_a","pref":NaN,"judge_model":"x/judge"}
{"model_a":"yi","model_b":
)json";

/// The same battles with the models on the other sides: keys and winners alike.
[[nodiscard]] QByteArray exchanged(QByteArray text)
{
    return text.replace("model_a", "model_?").replace("model_b", "model_a").replace("model_?", "model_b");
}

/// Takes nothing of a file but what it is.
struct LayoutOfFile : VoteReceiver {
    QString layout;

    [[nodiscard]] Portions portions() const override { return Portions::Pieces; }
    void beginFile(const QString&, qint64) override { }
    void recognise(const VoteFileShape& shape) override { layout = shape.format; }
    void warn(const QString&) override { }
    [[nodiscard]] Result<void> append(const VoteBatch&) override { return {}; }
};

} // namespace

class TestJudgeArena : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray& text)
    {
        QFile file(m_folder.filePath(u"battles.jsonl"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

private slots:
    void battlesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("votes");
        QTest::newRow("as they are") << kBattles << QStringList { u"yi>glm"_s, u"yi<glm"_s, u"yi=glm"_s, u"yixglm"_s };
        QTest::newRow("sides exchanged") << exchanged(kBattles)
                                         << QStringList { u"glm<yi"_s, u"glm>yi"_s, u"glm=yi"_s, u"glmxyi"_s };
    }

    void battlesAreRead()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, votes);
        const auto table = readVotes({ write(text) }, { .withEvaluators = true, .withPrompts = true });
        VERIFY_OK(table);
        static constexpr std::array<char16_t, 4> kSigns { u'>', u'<', u'=', u'x' };
        QStringList read;
        for (std::size_t i = 0; i < table->size(); ++i)
            read.append(
                table->models[table->modelA[i]] + QChar(kSigns[table->verdict[i]]) + table->models[table->modelB[i]]);
        QCOMPARE(read, votes);
        // People are not named; who judged by a model is that model.
        QStringList judges;
        for (const std::uint32_t evaluator : table->evaluator)
            judges.append(table->evaluators[evaluator]);
        QCOMPARE(judges, (QStringList { u"x/judge"_s, QString(), u"x/judge"_s, QString() }));
        QCOMPARE(table->prompt[0], table->prompt[2]);
        QVERIFY(table->prompt[0] != table->prompt[1]);
    }

    void whatIsNoBattleIsListed()
    {
        const auto table = readVotes({ write(kBattles) });
        VERIFY_OK(table);
        QStringList skipped;
        for (const SkippedRows& rows : table->skipped)
            skipped.append(u"%1:%2@%3"_s.arg(toWord(rows.reason)).arg(rows.count).arg(rows.firstLine));
        QCOMPARE(skipped,
            (QStringList { u"empty_winner:1@5"_s, u"unknown_winner:1@6"_s, u"missing_model:1@7"_s, u"self_battle:1@8"_s,
                u"invalid_json:2@9"_s }));
    }

    void theLayoutIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("judge");
        QTest::addColumn<QString>("layout");
        QTest::newRow("judged by a model") << QByteArray(R"("judge_model":"x")") << u"judge_arena"_s;
        QTest::newRow("judged by people") << QByteArray(R"("judge_model":null)") << u"judge_arena"_s;
        QTest::newRow("Chatbot Arena's") << QByteArray(R"("judge":"x")") << u"chatbot_arena"_s;
    }

    void theLayoutIsRecognised()
    {
        QFETCH(const QByteArray, judge);
        QFETCH(const QString, layout);
        LayoutOfFile receiver;
        VERIFY_OK(streamVotes(write(R"({"model_a":"yi","model_b":"glm","winner":"tie",)" + judge + '}'),
            { .withEvaluators = true }, receiver));
        QCOMPARE(receiver.layout, layout);
    }
};

QTEST_GUILESS_MAIN(TestJudgeArena)
#include "tst_judgearena.moc"
