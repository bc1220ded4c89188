// SPDX-License-Identifier: GPL-3.0-or-later
// Runs darkhorse-cli classify as its users do: as a process.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/json.h"

using namespace Qt::StringLiterals;

using darkhorse::json;

class TestClassifyCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_status = -1;
    QString m_messages;

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }

    QByteArray run(const QStringList& arguments, const QString& command = u"classify"_s)
    {
        QProcess process;
        process.start(QStringLiteral(DARKHORSE_CLI), QStringList { command } + arguments);
        if (!process.waitForFinished(50'000))
            return {};
        m_status = process.exitCode();
        m_messages = QString::fromUtf8(process.readAllStandardError());
        return process.readAllStandardOutput();
    }

    QList<QJsonObject> objects(const QByteArray& lines)
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : lines.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }

    static QStringList categories(const QJsonObject& object)
    {
        QStringList keys;
        for (const QJsonValue& key : object[u"categories"].toArray())
            keys.append(key.toString());
        return keys;
    }

private slots:
    void plainTextHasOnePromptALine()
    {
        const QString file = write(u"prompts.txt"_s,
            "Write a Python function that sorts a list.\n\n"
            "请向七岁的孩子解释为什么天空是蓝色的。\n"
            "hi\n");
        const auto lines = objects(run({ file }));
        QCOMPARE(m_status, 0);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].keys(),
            (QStringList { u"categories"_s, u"id"_s, u"language"_s, u"line"_s, u"tokens"_s, u"turns"_s }));
        QCOMPARE(lines[0][u"language"].toString(), u"en"_s);
        QVERIFY(lines[0][u"id"].isNull());
        QVERIFY(categories(lines[0]).contains(u"coding"_s) && categories(lines[0]).contains(u"english"_s));
        QCOMPARE(lines[1][u"line"].toInt(), 3);
        QVERIFY(categories(lines[1]).contains(u"chinese"_s));
        QVERIFY(categories(lines[2]).contains(u"short_user"_s) && !categories(lines[2]).contains(u"no_short"_s));
    }

    void jsonLinesHaveTurnsAndLabels()
    {
        QByteArray text;
        text += R"({"question_id": 7, "turns": ["Explain recursion to me, please.", "Now in one sentence."]})";
        text += '\n';
        text += R"({"id": "x", "prompt": "Solve it", "language": "German", "is_code": true, "turn": 3, )";
        text += R"("dedup_tag": {"high_freq": true, "sampled": false}, "category_tag": {"math_v0.1": {"math": true}, )";
        text += R"("criteria_v0.1": {"specificity": true, "domain_knowledge": true, "complexity": true, )";
        text += R"("problem_solving": true, "creativity": true, "technical_accuracy": true, "real_world": false}}})";
        text += "\n{\"id\": 9}\nnot json\n";
        const auto lines = objects(run({ write(u"prompts.jsonl"_s, text) }));
        QCOMPARE(m_status, 0);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][u"id"].toInt(), 7);
        QCOMPARE(lines[0][u"turns"].toInt(), 2);
        QVERIFY(categories(lines[0]).contains(u"multiturn"_s));
        QCOMPARE(lines[1][u"language"].toString(), u"de"_s);
        for (const QString& key : { u"german"_s, u"coding"_s, u"multiturn"_s, u"math"_s, u"hard_6"_s })
            QVERIFY2(categories(lines[1]).contains(key), qPrintable(key));
        QVERIFY(!categories(lines[1]).contains(u"dedup"_s));
        QVERIFY(m_messages.contains(u"line 3"_s) && m_messages.contains(u"line 4"_s));
    }

    void tablesAreReadAndWritten()
    {
        const QString file = write(u"prompts.csv"_s,
            "id,prompt\n"
            "a,\"What is love, and why does it hurt?\"\n"
            "b,\"[\"\"Was ist das für ein Haus?\"\", \"\"Und wem gehört es eigentlich?\"\"]\"\n");
        const QList<QByteArray> lines = run({ file, u"--format"_s, u"csv"_s }).split('\n');
        QCOMPARE(m_status, 0);
        QCOMPARE(lines[0].trimmed(), QByteArray("line,id,language,tokens,turns,categories"));
        QVERIFY(lines[1].startsWith("2,a,en,"));
        QVERIFY(lines[2].startsWith("3,b,de,"));
        QVERIFY(lines[2].contains(",2,multiturn|german|"));
    }

    void votesKeepTheLabelsOfTheirFile()
    {
        QByteArray text;
        const auto vote = [&text](const char* winner, const char* labels) {
            text += json(QByteArray("{'model_a': 'x', 'model_b': 'y', 'winner': '") + winner + "'" + labels + "}\n");
        };
        vote("model_a", ", 'language': 'German', 'is_code': true, 'turn': 1, 'dedup_tag': {'sampled': true}");
        vote("model_b", ", 'language': 'German', 'is_code': false, 'turn': 2, 'dedup_tag': {'sampled': false}");
        vote("tie", ", 'language': 'English', 'category_tag': {'math_v0.1': {'math': true}}");
        const QString file = write(u"votes.jsonl"_s, text);
        const auto votesIn = [&](const QString& key) {
            const QByteArray csv
                = run({ file, u"--category"_s, key, u"--interval"_s, u"none"_s, u"--format"_s, u"csv"_s }, u"rate"_s);
            const QList<QByteArray> lines = csv.split('\n');
            return m_status == 0 && lines.size() > 1 ? lines[1].split(',').value(6).toInt() : -1;
        };
        QCOMPARE(votesIn(u"full"_s), 3);
        QCOMPARE(votesIn(u"german"_s), 2);
        QCOMPARE(votesIn(u"coding"_s), 1);
        QCOMPARE(votesIn(u"multiturn"_s), 1);
        QCOMPARE(votesIn(u"dedup"_s), 1);
        QCOMPARE(votesIn(u"math"_s), 1);
        QCOMPARE(votesIn(u"no_tie"_s), 2);
        QCOMPARE(votesIn(u"korean"_s), -1);
        const QByteArray pooled
            = run({ file, u"--category"_s, u"german"_s, u"--pool"_s, u"--format"_s, u"csv"_s }, u"rate"_s);
        QVERIFY(pooled.contains("german,") && pooled.contains("full,"));
        const QByteArray all = run({ file, u"--category"_s, u"all"_s, u"--format"_s, u"csv"_s }, u"rate"_s);
        QVERIFY(all.contains("german,") && all.contains("full,"));
    }

    void ownCategoriesAndRuleCanBeChosen()
    {
        const QString file = write(u"one.txt"_s, "Train it with PyTorch please, my friend\n");
        const QString own = write(u"own.json"_s,
            R"({"darkhorse_categories":1,"categories":[{"key":"tiny","name":"Tiny",)"
            R"("rule":{"field":"characters","below":60}}]})");
        QVERIFY(categories(objects(run({ file })).first()).contains(u"coding"_s));
        const auto keys
            = categories(objects(run({ file, u"--code-rule"_s, u"chatbot-arena"_s, u"--categories"_s, own })).first());
        QVERIFY(!keys.contains(u"coding"_s));
        QVERIFY(keys.contains(u"tiny"_s));
        run({ file, u"--categories"_s, file });
        QCOMPARE(m_status, 1);
        run({ file, u"--format"_s, u"xml"_s });
        QCOMPARE(m_status, 2);
        run({ m_folder.filePath(u"absent.txt"_s) });
        QCOMPARE(m_status, 1);
    }
};

QTEST_GUILESS_MAIN(TestClassifyCommand)
#include "tst_classifycommand.moc"
