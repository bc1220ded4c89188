// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/mappingguess.h"
#include "core/exchange/voteformat.h"
#include "core/exchange/votereader.h"
#include "core/exchange/votesample.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(darkhorse::VoteMapping)

class TestVoteMapping : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& text)
    {
        QFile file(m_folder.filePath(u"votes"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    static VoteMapping mappingOf(const QMap<VotePart, QString>& places, const QMap<QString, Verdict>& words = {})
    {
        return { u"ours"_s, places, words, {} };
    }

    static QString shortForm(const VoteTable& table)
    {
        QStringList votes;
        for (size_t i = 0; i < table.size(); ++i) {
            static constexpr std::array<char16_t, 4> kSigns { u'>', u'<', u'=', u'x' };
            votes.append(
                table.models[table.modelA[i]] + QChar(kSigns[table.verdict[i]]) + table.models[table.modelB[i]]);
        }
        return votes.join(u' ');
    }

private slots:
    void readsFilesByAMapping_data()
    {
        using enum VotePart;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<VoteMapping>("mapping");
        QTest::addColumn<QString>("votes");
        const QMap<VotePart, QString> columns { { ModelA, u"One"_s }, { ModelB, u"Two"_s }, { Verdict, u"Who?"_s } };
        QTest::newRow("columns of any name")
            << QByteArray("One,Two,Who?\nx,y,left\nx,y,tie\n") << mappingOf(columns) << u"x>y x=y"_s;
        QTest::newRow("sides exchanged") << QByteArray("One,Two,Who?\nx,y,left\n")
                                         << mappingOf(
                                                { { ModelA, u"Two"_s }, { ModelB, u"One"_s }, { Verdict, u"Who?"_s } })
                                         << u"y>x"_s;
        QTest::newRow("words of its own, the usual ones beside them")
            << QByteArray("One;Two;Who?\nx;y;1\nx;y;2\nx;y;0\nx;y;KEINE\nx;y;model_b\n")
            << mappingOf(columns,
                   { { u"1"_s, Verdict::ABetter }, { u"2"_s, Verdict::BBetter }, { u"0"_s, Verdict::Tie },
                       { u"keine"_s, Verdict::BothBad } })
            << u"x>y x<y x=y xxy x<y"_s;
        QTest::newRow("a word that means the contrary here")
            << QByteArray("One,Two,Who?\nx,y,left\n") << mappingOf(columns, { { u"left"_s, Verdict::BBetter } })
            << u"x<y"_s;
        QTest::newRow("other columns with known names are not read")
            << QByteArray("One,Two,Who?,model_a,model_b,winner\nx,y,left,p,q,model_b\n") << mappingOf(columns)
            << u"x>y"_s;
        QTest::newRow("the model's own name wins")
            << QByteArray("One,Two,Who?\nx,y,y\n") << mappingOf(columns) << u"x<y"_s;
        const QMap<VotePart, QString> paths { { ModelA, u"pair.0.name"_s }, { ModelB, u"pair.1.name"_s },
            { Verdict, u"result.choice"_s } };
        QTest::newRow("paths into JSON lines")
            << QByteArray("{\"pair\":[{\"name\":\"x\"},{\"name\":\"y\"}],\"result\":{\"choice\":\"B\"}}\n"
                          "{\"pair\":[{\"name\":\"z\"},{\"name\":\"y\"}],\"result\":{\"choice\":\"A\"}}\n")
            << mappingOf(paths) << u"x<y z>y"_s;
        QTest::newRow("paths into an array, keys in another order")
            << QByteArray("[{\"new\":1,\"result\":{\"choice\":\"B\"},\"pair\":[{\"name\":\"x\"},{\"name\":\"y\"}]},"
                          "{\"pair\":[{\"name\":\"x\"},{\"name\":\"y\"}],\"other\":2,\"result\":{\"choice\":\"A\"}}]")
            << mappingOf(paths) << u"x<y x>y"_s;
        QTest::newRow("a key with dots itself")
            << QByteArray("{\"m.a\":\"x\",\"m\":{\"a\":\"no\",\"b\":\"y\"},\"v\":\"tie\"}\n")
            << mappingOf({ { ModelA, u"m.a"_s }, { ModelB, u"m.b"_s }, { Verdict, u"v"_s } }) << u"x=y"_s;
    }
    void readsFilesByAMapping()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const VoteMapping, mapping);
        QFETCH(const QString, votes);
        VoteReadOptions options;
        options.format = std::make_shared<VoteFormat>(formatOf(mapping));
        const auto table = readVotes({ write(text) }, options);
        VERIFY_OK(table);
        QCOMPARE(shortForm(*table), votes);
    }

    void aFileIsRecognisedByItsColumns()
    {
        VoteMapping mapping = mappingOf({ { VotePart::ModelA, u"model_b"_s }, { VotePart::ModelB, u"model_a"_s },
            { VotePart::Verdict, u"winner"_s } });
        mapping.columns = { u"model_a"_s, u"model_b"_s, u"winner"_s, u"batch"_s };
        VoteReadOptions options;
        options.mappings = { mapping };
        const auto same = readVotes({ write("batch,winner,model_a,model_b,more\n1,left,x,y,\n") }, options);
        VERIFY_OK(same);
        QCOMPARE(shortForm(*same), u"y>x"_s);
        const auto others = readVotes({ write("winner,model_a,model_b\nleft,x,y\n") }, options);
        VERIFY_OK(others);
        QCOMPARE(shortForm(*others), u"x>y"_s);
        const auto json
            = readVotes({ write("{\"batch\":1,\"winner\":\"left\",\"model_a\":\"x\",\"model_b\":\"y\"}\n") }, options);
        VERIFY_OK(json);
        QCOMPARE(shortForm(*json), u"y>x"_s);
    }

    void aFileThatLacksAColumnIsRefusedByItsName()
    {
        VoteReadOptions options;
        options.format = std::make_shared<VoteFormat>(formatOf(mappingOf(
            { { VotePart::ModelA, u"One"_s }, { VotePart::ModelB, u"Two"_s }, { VotePart::Verdict, u"Who"_s } })));
        for (const QByteArray& text :
            { QByteArray("One,Who\nx,left\n"), QByteArray("{\"One\":\"x\",\"Who\":\"left\"}\n") }) {
            const auto table = readVotes({ write(text) }, options);
            VERIFY_ERROR(table, Error::Code::UnsupportedFormat);
            QVERIFY2(table.error().detail.contains(u"Two"_s), qPrintable(table.error().detail));
        }
    }

    void jsonFormsAreReadBackAsTheyWere()
    {
        VoteMapping mapping = mappingOf({}, { { u"keine"_s, Verdict::BothBad }, { u"1"_s, Verdict::ABetter } });
        for (const VotePart part : kVoteParts)
            mapping.places.insert(part, u"column "_s + toWord(part));
        mapping.columns = { u"a"_s, u"b"_s };
        const auto read = voteMappingFromJson(toJson(mapping));
        VERIFY_OK(read);
        QCOMPARE(*read, mapping);
    }

    void brokenJsonFormsAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another format") << u"format"_s << QJsonValue(u"x"_s);
        QTest::newRow("a later version") << u"version"_s << QJsonValue(2);
        QTest::newRow("no columns") << u"columns"_s << QJsonValue();
        QTest::newRow("no verdict") << u"columns"_s
                                    << QJsonValue(QJsonObject { { u"model_a"_s, u"x"_s }, { u"model_b"_s, u"y"_s } });
        QTest::newRow("a part that is none") << u"columns"_s << QJsonValue(QJsonObject { { u"colour"_s, u"x"_s } });
        QTest::newRow("a verdict that is none") << u"verdicts"_s << QJsonValue(QJsonObject { { u"x"_s, u"maybe"_s } });
    }
    void brokenJsonFormsAreRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QJsonObject json = toJson(
            mappingOf({ { VotePart::ModelA, u"x"_s }, { VotePart::ModelB, u"y"_s }, { VotePart::Verdict, u"z"_s } }));
        json[key] = value;
        const auto read = voteMappingFromJson(json);
        VERIFY_ERROR(read, Error::Code::InvalidInput);
    }

    void columnsAreGuessedFromTheirNames_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("places");
        QTest::newRow("Arena's own") << u"question_id,model_a,model_b,winner,judge,tstamp"_s
                                     << u"model_a,model_b,winner,judge,tstamp,question_id"_s;
        QTest::newRow("camel case") << u"taskId,leftModel,rightModel,userChoice,raterEmail,createdAt"_s
                                    << u"leftModel,rightModel,userChoice,raterEmail,createdAt,taskId"_s;
        QTest::newRow("numbers") << u"system1,system2,preferred,annotator"_s
                                 << u"system1,system2,preferred,annotator"_s;
        QTest::newRow("paths") << u"meta.models.0.name,meta.first_model,meta.second_model,label"_s
                               << u"meta.first_model,meta.second_model,label"_s;
        QTest::newRow("Russian") << u"Модель А,Модель Б,Вердикт,Эксперт,Дата,Язык"_s
                                 << u"Модель А,Модель Б,Вердикт,Эксперт,Дата,Язык"_s;
        QTest::newRow("plain English") << u"When,Person,Question,System one,System two,Who won"_s
                                       << u"System one,System two,Who won,Person,When,Question"_s;
        QTest::newRow("a rater's form") << u"Rater,Candidate A,Candidate B,Winner is,Submitted"_s
                                        << u"Candidate A,Candidate B,Winner is,Rater,Submitted"_s;
        QTest::newRow("a form in Russian") << u"Отметка времени,Имя,Вопрос,Первая модель,Вторая модель,Кто победил?"_s
                                           << u"Первая модель,Вторая модель,Кто победил?,Имя,Отметка времени,Вопрос"_s;
        QTest::newRow("Russian, sides in answers, too")
            << u"Разметчик,Промпт,Модель 1,Модель 2,Ответ 1,Ответ 2,Что лучше"_s
            << u"Модель 1,Модель 2,Что лучше,Разметчик,Промпт,Ответ 1,Ответ 2"_s;
        QTest::newRow("Chinese") << u"投票时间,标注员,模型甲,模型乙,获胜方,提示词,语言"_s
                                 << u"模型甲,模型乙,获胜方,标注员,投票时间,语言,提示词"_s;
        QTest::newRow("Chinese with Latin sides")
            << u"编号,评测者,模型A,模型B,回答A,回答B,哪个更好"_s << u"模型A,模型B,哪个更好,评测者,编号,回答A,回答B"_s;
        QTest::newRow("of a vote, not the vote")
            << u"model_a,model_b,投票人,投票时间"_s << u"model_a,model_b,投票人,投票时间"_s;
        QTest::newRow("when, and not who")
            << u"user,voted_at,model_a,model_b,Voted for,judged_at"_s << u"model_a,model_b,user,voted_at"_s;
        QTest::newRow("who, and not when") << u"created_by,Judged by,voted_at,model_a,model_b,winner"_s
                                           << u"model_a,model_b,winner,Judged by,voted_at"_s;
        QTest::newRow("nothing that speaks") << u"x,y,z"_s << QString();
    }
    void columnsAreGuessedFromTheirNames()
    {
        QFETCH(const QString, header);
        QFETCH(const QString, places);
        const VoteMapping guess = guessedMapping({ header.split(u','), {} });
        QStringList found;
        for (const QString& place : guess.places)
            found.append(place);
        QCOMPARE(found.join(u','), places);
    }

    void aSampleShowsTheFirstRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("second");
        QTest::newRow("table") << QByteArray("\xef\xbb\xbf"
                                             "a;b c;d\r\n1;2;3\r\n4;\"5;\n6\";7\r\n")
                               << u"a,b c,d"_s << u"4,5;\n6,7"_s;
        QTest::newRow("objects") << QByteArray(
            "{\"a\":1,\"b\":{\"c\":\"x\"}}\n{\"b\":{\"c\":null},\"l\":[\"p\",2,3]}\n")
                                 << u"a,b.c,l,l.0,l.1"_s << u",,[\"p\",2,3],p,2"_s;
    }
    void aSampleShowsTheFirstRows()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, columns);
        QFETCH(const QString, second);
        const auto sample = sampleVoteFile(write(text));
        VERIFY_OK(sample);
        QCOMPARE(sample->columns.join(u','), columns);
        QCOMPARE(sample->rows.size(), 2U);
        QCOMPARE(sample->rows[1].join(u','), second);
    }

    void aSampleOfNothingIsRefused()
    {
        QVERIFY(!sampleVoteFile(write("")));
        QVERIFY(!sampleVoteFile(m_folder.filePath(u"absent"_s)));
        QVERIFY(!sampleVoteFile(write("[1 2]")));
    }

    void numbersOfSidesAreGuessed()
    {
        const VoteFileSample sample { { u"model_a"_s, u"model_b"_s, u"winner"_s },
            { { u"x"_s, u"y"_s, u"1"_s }, { u"x"_s, u"y"_s, u"2"_s } } };
        const QMap<QString, Verdict> expected { { u"1"_s, Verdict::ABetter }, { u"2"_s, Verdict::BBetter } };
        QCOMPARE(guessedMapping(sample).words, expected);
    }
};

QTEST_GUILESS_MAIN(TestVoteMapping)
#include "tst_votemapping.moc"
