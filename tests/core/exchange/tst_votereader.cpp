// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/random.h"
#include "core/domain/verdict.h"
#include "core/exchange/votereader.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"

using namespace darkhorse;

class TestVoteReader : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray& text, const QString& name = QStringLiteral("votes"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    /// "a>b a=b": every vote in short. > < = and x for both bad; categories beyond full in brackets.
    static QString shortForm(const VoteTable& table)
    {
        QStringList votes;
        for (size_t i = 0; i < table.size(); ++i) {
            static constexpr std::array<char16_t, 4> kSigns { u'>', u'<', u'=', u'x' };
            QString vote
                = table.models[table.modelA[i]] + QChar(kSigns[table.verdict[i]]) + table.models[table.modelB[i]];
            QStringList keys;
            for (qsizetype k = 1; k < table.categories.size(); ++k) {
                if ((table.categoryMask[i] >> k & 1U) != 0)
                    keys.append(table.categories[k]);
            }
            if (!keys.isEmpty())
                vote += u'[' + keys.join(u'|') + u']';
            votes.append(vote);
        }
        return votes.join(u' ');
    }

    /// "reason:count@line" of each kind of skipped row.
    static QString skippedForm(const VoteTable& table)
    {
        QStringList parts;
        for (const SkippedRows& rows : table.skipped)
            parts.append(QStringLiteral("%1:%2@%3").arg(toWord(rows.reason)).arg(rows.count).arg(rows.firstLine));
        return parts.join(u' ');
    }

private slots:
    void readsEveryLayout_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("votes");
        QTest::newRow("Arena's CSV, extra columns")
            << QByteArray("x,model_a,model_b,winner,y\n1,a,b,model_a,\n2,b,c,tie (bothbad),7\n")
            << QStringLiteral("a>b bxc");
        QTest::newRow("byte order mark and CRLF")
            << QByteArray("\xef\xbb\xbfmodel_a,model_b,winner\r\na,b,model_b\r\n") << QStringLiteral("a<b");
        QTest::newRow("left and right in another order")
            << QByteArray("winner,right,left\nleft,b,a\ntie,b,a\n") << QStringLiteral("a>b a=b");
        QTest::newRow("names win over ids")
            << QByteArray("id,model_x,model_y,worker,winner,left,right\n0,97,98,58,tie,A 70B,W\n")
            << QStringLiteral("A 70B=W");
        QTest::newRow("quoted cells over several lines")
            << QByteArray("prompt,model_a,model_b,winner\n\"one\ntwo, \"\"three\"\"\",\"a,1\",b,\"model_a\"\n")
            << QStringLiteral("a,1>b");
        QTest::newRow("one-hot winners") << QByteArray(
            "model_a,model_b,winner_model_a,winner_model_b,winner_tie\na,b,1,0,0\na,b,0,1,0\na,b,0,0,1\n")
                                         << QStringLiteral("a>b a<b a=b");
        QTest::newRow("two games with sides exchanged") << QByteArray(
            "model_1,model_2,g1_winner,g2_winner\na,b,model_1,model_1\na,b,model_1,model_2\na,b,tie,tie\n")
                                                        << QStringLiteral("a>b a=b a=b");
        QTest::newRow("AlpacaEval annotations")
            << QByteArray("[{\"generator_1\":\"a\",\"generator_2\":\"b\",\"preference\":1.02},"
                          "{\"generator_1\":\"a\",\"generator_2\":\"b\",\"preference\":2},"
                          "{\"generator_1\":\"a\",\"generator_2\":\"b\",\"preference\":1.5}]")
            << QStringLiteral("a>b a<b a=b");
        QTest::newRow("the winner's own name")
            << QByteArray("left,right,winner\nyi,glm,glm\nyi,glm,yi\n") << QStringLiteral("yi<glm yi>glm");
        QTest::newRow("semicolons and decimal commas")
            << QByteArray("generator_1;generator_2;preference\na;b;1,2\na;b;1,5\n") << QStringLiteral("a>b a=b");
        QTest::newRow("semicolons") << QByteArray("model_a;model_b;winner\na;b;left\n") << QStringLiteral("a>b");
        QTest::newRow("tabs") << QByteArray("model_a\tmodel_b\twinner\na\tb\tright\n") << QStringLiteral("a<b");
        QTest::newRow("lone CR as line end")
            << QByteArray("model_a,model_b,winner\ra,b,tie\r") << QStringLiteral("a=b");
        QTest::newRow("column names in any case")
            << QByteArray("Model A,MODEL-B, Winner \na,b,A\n") << QStringLiteral("a>b");
        QTest::newRow("categories") << QByteArray(
            "model_a,model_b,winner,categories\na,b,A,full|coding\na,b,B,\na,b,tie,math|coding\n")
                                    << QStringLiteral("a>b[coding] a<b a=b[coding|math]");
        QTest::newRow("short rows") << QByteArray("model_a,model_b,winner,language\na,b,tie\n")
                                    << QStringLiteral("a=b");
        QTest::newRow("our guard against formulas")
            << QByteArray("model_a,model_b,winner\n'=a,'@b,tie\n") << QStringLiteral("=a=@b");
        QTest::newRow("JSON array") << QByteArray(
            "[\n {\"model_a\":\"a\",\"model_b\":\"b\",\"winner\":\"leftvote\",\"z\":[1]} ]")
                                    << QStringLiteral("a>b");
        QTest::newRow("JSONL with numbers for names") << QByteArray(
            "{\"left\":0,\"right\":1,\"winner\":\"tie\"}\n{\"left\":2.5,\"right\":true,\"winner\":\"left\"}\n")
                                                      << QStringLiteral("0=1 2.5>true");
        QTest::newRow("JSONL categories as a list")
            << QByteArray("{\"model_a\":\"a\",\"model_b\":\"b\",\"winner\":\"tie\",\"categories\":[\"x\",\"y\"]}")
            << QStringLiteral("a=b[x|y]");
        QTest::newRow("a server's vote log")
            << QByteArray("{\"tstamp\":1.5,\"type\":\"bothbad_vote\",\"models\":[\"\",\"\"],"
                          "\"states\":[{\"model_name\":\"a\"},{\"model_name\":\"b\"}]}\n")
            << QStringLiteral("axb");
        QTest::newRow("Arena-Hard's two games, sides exchanged") << QByteArray(
            R"({"uid":"q","judge":"j","model":"m","baseline":"o3","games":[{"score":"A>>B"},{"score":"A>B"}]})"
            "\n"
            R"({"uid":"r","judge":"j","model":"m","baseline":"o3","games":[{"score":"A=B"},{"score":"B>A"}]})")
                                                                 << QStringLiteral("o3>m m>o3 o3=m m<o3");
        QTest::newRow("Open WebUI's thumbs") << QByteArray(
            R"([{"id":"f","user_id":"u","type":"rating","created_at":1700000000,"meta":{"message_id":"1"},
                 "data":{"rating":1,"model_id":"a","sibling_model_ids":["b","c"]}},
                {"user_id":"v","data":{"rating":"-1","model_id":"a","sibling_model_ids":["b"]}}])")
                                             << QStringLiteral("a>b a>c a<b");
        QTest::newRow("Label Studio's pairs") << QByteArray(
            R"([{"id":7,"data":{"model_a":"a","model_b":"b","prompt":"p"},"annotations":[
                 {"completed_by":3,"created_at":"2024-01-02T03:04:05.678901Z","result":[
                   {"type":"pairwise","value":{"selected":"left"}},{"type":"rating","value":{"rating":4}}]},
                 {"completed_by":{"email":"x@example.org"},"result":[{"type":"pairwise","value":{"selected":"right"}}]}]}])")
                                              << QStringLiteral("a>b a<b");
        QTest::newRow("header only") << QByteArray("model_a,model_b,winner\n") << QString();
        QTest::newRow("empty array") << QByteArray("[]") << QString();
    }

    void readsEveryLayout()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, votes);
        const auto table = readVotes({ write(text) });
        VERIFY_OK(table);
        QCOMPARE(shortForm(*table), votes);
        QCOMPARE(skippedForm(*table), QString());
    }

    void skippedRowsAreCountedWithTheirFirstLine()
    {
        const auto csv = readVotes({ write("model_a,model_b,winner\n"
                                           "a,b,model_a\n"
                                           "\"a\n\",b,banana\n" // lines 3 and 4
                                           "\n"
                                           "a,b,\n" // line 6
                                           "a,b,banana\n"
                                           ",b,tie\n" // line 8
                                           "a,a,tie\n"
                                           "a,b,tie,,\n" // empty cells too many do no harm
                                           "a,b,tie,x\n") });
        VERIFY_OK(csv);
        QCOMPARE(shortForm(*csv), QStringLiteral("a>b a=b"));
        QCOMPARE(skippedForm(*csv),
            QStringLiteral("empty_winner:1@6 unknown_winner:2@3 missing_model:1@8 self_battle:1@9 extra_cells:1@11"));
        QCOMPARE(csv->skippedRows(), 6);

        const auto lines = readVotes({ write("{\"model_a\":\"a\",\"model_b\":\"b\",\"winner\":\"tie\"}\n"
                                             "{\"model_a\":\"a\",\n"
                                             "[1]\n"
                                             "{\"model_a\":\"a\",\"model_b\":\"b\",\"winner\":null}\n") });
        VERIFY_OK(lines);
        QCOMPARE(shortForm(*lines), QStringLiteral("a=b"));
        QCOMPARE(skippedForm(*lines), QStringLiteral("empty_winner:1@4 invalid_json:2@2"));
    }

    void nestedObjectsThatAreNoVotesAreCounted()
    {
        const auto table = readVotes({ write(R"([
            {"data":{"rating":1,"model_id":"a"}},
            {"data":{"rating":5,"model_id":"a","sibling_model_ids":["b"]}},
            {"data":{"rating":null,"model_id":"a","sibling_model_ids":["b", null, 3]}},
            {"data":"nothing"},
            {}])") });
        VERIFY_OK(table);
        QCOMPARE(shortForm(*table), QString());
        QCOMPARE(skippedForm(*table), QStringLiteral("empty_winner:2@4 unknown_winner:1@3 missing_model:4@2"));
    }

    void unclosedQuoteIsSaidAloud()
    {
        const auto table = readVotes({ write("model_a,model_b,winner\na,b,tie\na,\"b,tie\na,b,tie\n") });
        VERIFY_OK(table);
        QCOMPARE(shortForm(*table), QStringLiteral("a=b"));
        QCOMPARE(skippedForm(*table), QStringLiteral("unclosed_quote:1@3"));
        QCOMPARE(table->warnings.size(), 1);
        QVERIFY(table->warnings.front().contains(QStringLiteral("line 3")));
    }

    void repeatedColumnIsSaidAloud()
    {
        const auto table = readVotes({ write("model_a,model_b,winner,winner\na,b,left,right\n") });
        VERIFY_OK(table);
        QCOMPARE(shortForm(*table), QStringLiteral("a>b"));
        QCOMPARE(table->warnings.size(), 1);
    }

    void votesComeInTimeOrder_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("votes");
        const QByteArray header("model_a,model_b,winner,tstamp\n");
        QTest::newRow("seconds") << header + "a,b,A,3.5\na,c,A,1\na,d,A,2\n" << QStringLiteral("a>c a>d a>b");
        QTest::newRow("equal times keep their order") << header + "a,b,A,2\na,c,A,1\na,d,A,2\n"
                                                      << QStringLiteral("a>c a>b a>d");
        QTest::newRow("one without a time: file order") << header + "a,b,A,3\na,c,A,\n" << QStringLiteral("a>b a>c");
        QTest::newRow("ISO 8601 and milliseconds") << header + "a,b,A,2023-05-01T10:00:00Z\na,c,A,1600000000000\n"
                                                   << QStringLiteral("a>c a>b");
    }

    void votesComeInTimeOrder()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, votes);
        const auto table = readVotes({ write(text) }, { .withTimes = true });
        VERIFY_OK(table);
        QCOMPARE(shortForm(*table), votes);
    }

    void timesAreUtcMilliseconds()
    {
        const auto table
            = readVotes({ write("model_a,model_b,winner,tstamp\na,b,A,1682351621.1234\na,b,A,1682351622000\n"
                                "a,b,A,1682351623000000000\na,b,A,2023-04-24 15:53:44\n") },
                { .withTimes = true });
        VERIFY_OK(table);
        QCOMPARE(table->timeUtcMs,
            (std::vector<std::int64_t> { 1682351621123, 1682351622000, 1682351623000, 1682351624000 }));
    }

    void evaluatorsAndPromptsComeWhenAskedFor()
    {
        const QString file
            = write("question_id,model_a,model_b,winner,judge,turn\nq1,a,b,A,x,1\nq2,a,b,A,y,2\nq1,a,b,A,x,\n");
        const auto table = readVotes({ file }, { .withEvaluators = true, .withPrompts = true });
        VERIFY_OK(table);
        QCOMPARE(table->evaluators, (QStringList { QStringLiteral("x"), QStringLiteral("y") }));
        QCOMPARE(table->evaluator, (std::vector<std::uint32_t> { 0, 1, 0 }));
        QCOMPARE(table->prompt, (std::vector<std::uint32_t> { 0, 1, 0 }));
        QCOMPARE(table->turn, (std::vector<std::uint32_t> { 1, 2, 0 }));
        const auto bare = readVotes({ file });
        VERIFY_OK(bare);
        QVERIFY(bare->evaluator.empty() && bare->prompt.empty() && bare->turn.empty() && bare->timeUtcMs.empty());
    }

    void severalFilesAreOneTable()
    {
        const QString first = write("model_a,model_b,winner,categories\na,b,A,x|y\nz,b,?,\n", QStringLiteral("1"));
        const QString second = write(
            "{\"left\":\"c\",\"right\":\"a\",\"winner\":\"right\",\"categories\":\"y\"}\n{}\n", QStringLiteral("2"));
        const auto table = readVotes({ first, second });
        VERIFY_OK(table);
        QCOMPARE(shortForm(*table), QStringLiteral("a>b[x|y] c<a[y]"));
        QCOMPARE(skippedForm(*table), QStringLiteral("unknown_winner:1@3 missing_model:1@2"));
        QCOMPARE(table->skipped.back().file, second);
    }

    void threadsChangeNothing()
    {
        // Long quoted cells full of line breaks and commas, so that most cuts fall inside one.
        RandomSource random(7);
        QByteArray text("model_a,prompt,model_b,winner,categories\r\n");
        for (int i = 0; i < 600; ++i) {
            text += 'm' + QByteArray::number(random.below(9)) + ",\"";
            for (quint64 n = random.below(random.below(20) == 0 ? 2000 : 6); n > 0; --n)
                text += random.coin() ? "x\n" : "\"\",m1,m2,tie\r\n";
            text += "\",n" + QByteArray::number(random.below(9)) + ',' + (random.below(50) == 0 ? "?" : "model_a")
                + ",k" + QByteArray::number(random.below(20)) + "|full\r\n";
        }
        const QString file = write(text);
        const auto one = readVotes({ file }, { .withPrompts = true, .threads = 1 });
        VERIFY_OK(one);
        QVERIFY(one->size() > 560);
        for (int threads = 2; threads <= 7; ++threads) {
            const auto many = readVotes({ file }, { .withPrompts = true, .threads = threads });
            VERIFY_OK(many);
            QCOMPARE(shortForm(*many), shortForm(*one));
            QCOMPARE(skippedForm(*many), skippedForm(*one));
            QCOMPARE(many->models, one->models);
            QCOMPARE(many->prompt, one->prompt);
        }
    }

    void whatIsNoVoteFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << Error::Code::UnsupportedFormat << QStringLiteral("nothing in it");
        QTest::newRow("prose") << QByteArray("Dear Sir,\nhello\n") << Error::Code::UnsupportedFormat
                               << QStringLiteral("Dear Sir");
        QTest::newRow("no winner column") << QByteArray("model_a,model_b\na,b\n") << Error::Code::UnsupportedFormat
                                          << QStringLiteral("model_a, model_b");
        QTest::newRow("a damaged gzip file") << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03no deflated data", 26)
                                             << Error::Code::FileUnreadable << QStringLiteral("unpacked");
        QTest::newRow("Parquet") << QByteArray("PAR1xyz") << Error::Code::UnsupportedFormat
                                 << QStringLiteral("Parquet");
        QTest::newRow("broken array") << QByteArray("[{\"model_a\":\"a\"},\n{\"model_a\":}]")
                                      << Error::Code::InvalidInput << QStringLiteral("line 2");
        QTest::newRow("unfinished array")
            << QByteArray("[{\"model_a\":\"a\"}") << Error::Code::InvalidInput << QStringLiteral("never closed");
        QTest::newRow("JSON of something else") << QByteArray("[{\"x\":1},{\"x\":2}]") << Error::Code::UnsupportedFormat
                                                << QStringLiteral("names two models");
    }

    void llmComparatorsFileIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray examples(
            R"x({"input_text":"q1","output_text_a":"x","output_text_b":"y","score":1.5,"custom_fields":{}},
            {"input_text":"q2","output_text_a":"x","output_text_b":"y","score":-1,"custom_fields":{}},
            {"input_text":"q3","score":0,"custom_fields":{"verdict":"tie (bothbad)","evaluator":"Anna"}},
            {"input_text":"q4","output_text_a":"x","output_text_b":"y","score":null,"custom_fields":{}})x");
        const QByteArray models(R"("models":[{"name":"heron"},{"name":"owl"}])");
        QTest::newRow("for people") << QByteArray(
            "{\n  \"metadata\": {},\n  " + models + ",\n  \"examples\": [\n" + examples + "\n  ]\n}\n");
        QTest::newRow("as we write it") << QByteArray(
            "{\"metadata\":{}," + models + ",\"examples\":[\n" + examples + "\n]}\n");
        QTest::newRow("on one line") << QByteArray(
            "{" + models + ",\"examples\":[" + QByteArray(examples).replace('\n', ' ') + "]}");
    }

    void llmComparatorsFileIsRead()
    {
        QFETCH(QByteArray, text);
        VoteReadOptions options;
        options.withEvaluators = true;
        const auto table = readVotes({ write(text) }, options);
        VERIFY_OK(table);
        QCOMPARE(table->models, QStringList({ QStringLiteral("heron"), QStringLiteral("owl") }));
        QCOMPARE(table->verdict, (std::vector<std::uint8_t> { 0, 1, 3 }));
        QCOMPARE(table->evaluators.at(int(table->evaluator.back())), QStringLiteral("Anna"));
        QCOMPARE(table->skippedRows(), 1);
    }

    void aBrokenFirstLineCostsNoOther()
    {
        const auto table = readVotes(
            { write("{\"model_a\":\"a\",\"model_b\":\n{\"model_a\":\"a\",\"model_b\":\"b\",\"winner\":\"tie\"}\n") });
        VERIFY_OK(table);
        QCOMPARE(table->size(), std::size_t(1));
        QCOMPARE(table->skippedRows(), 1);
    }

    void whatIsNoVoteFileIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(Error::Code, code);
        QFETCH(QString, says);
        const QString file = write(text);
        const auto table = readVotes({ file });
        VERIFY_ERROR(table, code);
        QVERIFY2(table.error().detail.contains(says), qPrintable(table.error().detail));
        QVERIFY2(table.error().detail.contains(file), qPrintable(table.error().detail));
    }

    void missingFileIsNamed()
    {
        const auto table = readVotes({ QStringLiteral("/nowhere/votes.csv") });
        VERIFY_ERROR(table, Error::Code::FileUnreadable);
        QVERIFY(table.error().detail.contains(QStringLiteral("/nowhere/votes.csv")));
        VERIFY_ERROR(readVotes({ m_folder.path() }), Error::Code::FileUnreadable);
    }

    void tooManyCategoriesAreRefused()
    {
        QByteArray text("model_a,model_b,winner,categories\n");
        for (int i = 0; i < 32; ++i)
            text += "a,b,tie,k" + QByteArray::number(i) + "\n";
        VERIFY_ERROR(readVotes({ write(text) }), Error::Code::InvalidInput);
    }

    void canBeStopped()
    {
        QByteArray text("model_a,model_b,winner\n");
        for (int i = 0; i < 100'000; ++i)
            text += "a,b,tie\n";
        qint64 last = 0;
        VERIFY_OK(readVotes({ write(text) }, {}, [&](qint64 done, qint64 total) {
            last = done;
            return done <= total;
        }));
        QVERIFY(last >= text.size() - 64);
        VERIFY_ERROR(readVotes({ write(text) }, {}, [](qint64, qint64) { return false; }), Error::Code::Cancelled);
    }

    void realVotes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<size_t>("votes");
        QTest::addColumn<qsizetype>("models");
        QTest::newRow("Chatbot Arena 2023") << QStringLiteral("26-elobench-arena-votes/arena_battled_pairs_human.csv")
                                            << size_t(25'938) << qsizetype(20);
        QTest::newRow("llmfao crowd") << QStringLiteral("01-llmfao/crowd-comparisons.csv") << size_t(8'931)
                                      << qsizetype(59);
        QTest::newRow("MT-bench people") << QStringLiteral("04-mt-bench-human-votes/human_votes_1751.csv")
                                         << size_t(1'751) << qsizetype(6);
        QTest::newRow("MT-bench GPT-4") << QStringLiteral("04-mt-bench-human-votes/gpt4_pair_votes_1240.csv")
                                        << size_t(1'240) << qsizetype(6);
        QTest::newRow("Kaggle 55k sample")
            << QStringLiteral("05-arena-55k-sample/small_train.csv") << size_t(100) << qsizetype(44);
    }

    void realVotes()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFETCH(QString, file);
        QFETCH(size_t, votes);
        QFETCH(qsizetype, models);
        const auto table = readVotes({ shared + QStringLiteral("/data/") + file });
        VERIFY_OK(table);
        QCOMPARE(table->size(), votes);
        QCOMPARE(table->skippedRows(), 0);
        if (table->size() != 100)
            QCOMPARE(table->models.size(), models);
    }
};

QTEST_APPLESS_MAIN(TestVoteReader)
#include "tst_votereader.moc"
