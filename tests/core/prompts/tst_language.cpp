// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/prompts/language.h"
#include "tests/support/shareddata.h"

using namespace darkhorse;

class TestLanguage : public QObject {
    Q_OBJECT

private:
    /// User turns of a file of questions, one JSON object a line with `text` or `turns`.
    static QStringList questionsIn(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList questions;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.contains(QStringLiteral("turns"))) {
                for (const QJsonValue& turn : object.value(QStringLiteral("turns")).toArray())
                    questions.append(turn.toString());
            } else if (object.contains(QStringLiteral("text"))) {
                questions.append(object.value(QStringLiteral("text")).toString());
            }
        }
        return questions;
    }

private slots:
    void plainSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << QStringLiteral("Explain why the sky is blue to a child of seven.")
                                 << QStringLiteral("en");
        QTest::newRow("Russian") << QStringLiteral("Объясни семилетнему ребёнку, почему небо голубое.")
                                 << QStringLiteral("ru");
        QTest::newRow("simplified Chinese")
            << QStringLiteral("请向七岁的孩子解释为什么天空是蓝色的。") << QStringLiteral("zh");
        QTest::newRow("traditional Chinese")
            << QStringLiteral("請向七歲的孩子解釋為什麼天空是藍色的,並舉出幾個簡單的例子。") << QStringLiteral("zh");
        QTest::newRow("Hebrew has its new code")
            << QStringLiteral("הסבר לילד בן שבע מדוע השמיים כחולים.") << QStringLiteral("he");
        QTest::newRow("German") << QStringLiteral("Erkläre einem siebenjährigen Kind, warum der Himmel blau ist.")
                                << QStringLiteral("de");
        QTest::newRow("Japanese") << QStringLiteral("七歳の子供に空が青い理由を説明してください。")
                                  << QStringLiteral("ja");
        QTest::newRow("a control character does no harm")
            << QStringLiteral("Объясни семилетнему ребёнку,\x01 почему небо голубое.") << QStringLiteral("ru");
        QTest::newRow("nothing") << QString() << QStringLiteral("unknown");
        QTest::newRow("digits") << QStringLiteral("12345 67890") << QStringLiteral("unknown");
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QStringLiteral("unknown");
    }

    void plainSentences()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(languageOf(text), code);
        QCOMPARE(languageOf(text), code);
    }

    void namesAndCodesBelongTogether_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        for (const auto& [code, name] : { std::pair { "en", "English" }, { "zh", "Chinese" }, { "ru", "Russian" },
                 { "de", "German" }, { "ja", "Japanese" }, { "es", "Spanish" }, { "fr", "French" }, { "ko", "Korean" },
                 { "pt", "Portuguese" }, { "vi", "Vietnamese" }, { "it", "Italian" }, { "pl", "Polish" },
                 { "he", "Hebrew" }, { "id", "Indonesian" }, { "no", "Norwegian" }, { "fa", "Persian" },
                 { "uk", "Ukrainian" } })
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(name);
    }

    void namesAndCodesBelongTogether()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QCOMPARE(languageName(code), name);
        QCOMPARE(languageCode(name), code);
        QCOMPARE(languageCode(name.toUpper()), code);
        QCOMPARE(languageCode(code), code);
    }

    void whatNobodyKnowsIsUnknown()
    {
        QCOMPARE(languageName(QString()), QStringLiteral("unknown"));
        QCOMPARE(languageName(QStringLiteral("unknown")), QStringLiteral("unknown"));
        QCOMPARE(languageName(QStringLiteral("qq")), QStringLiteral("unknown"));
        QCOMPARE(languageCode(QStringLiteral("Klingonese")), std::nullopt);
        QCOMPARE(languageCode(QString()), std::nullopt);
        QCOMPARE(languageCode(QStringLiteral("unknown")), std::nullopt);
    }

    void realQuestions_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* file, const char* code) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(code);
        };
        for (const auto& [folder, code] : { std::pair { "mt_bench", "en" }, { "de_mt_bench", "de" },
                 { "fr_mt_bench", "fr" }, { "id_mt_bench", "id" }, { "ja_mt_bench", "ja" }, { "pl_mt_bench", "pl" },
                 { "ru_mt_bench", "ru" }, { "vi_mt_bench", "vi" }, { "zh_mt_bench", "zh" } })
            row(qPrintable(
                    QStringLiteral("18-multilingual-mt-bench/%1/question.jsonl").arg(QString::fromLatin1(folder))),
                code);
        for (const auto& [name, code] :
            { std::pair { "Arabic", "ar" }, { "Chinese", "zh" }, { "Deutsch", "de" }, { "English", "en" },
                { "French", "fr" }, { "Hindi", "hi" }, { "Indonesian", "id" }, { "Italian", "it" },
                { "Japanese", "ja" }, { "Korean", "ko" }, { "Portuguese", "pt" }, { "Spanish", "es" } })
            row(qPrintable(QStringLiteral("20-vicuna-12-languages/questions_%1.jsonl").arg(QString::fromLatin1(name))),
                code);
    }

    void realQuestions()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFETCH(QString, file);
        QFETCH(QString, code);
        const QStringList questions = questionsIn(shared + QStringLiteral("/data/") + file);
        QVERIFY(questions.size() >= 50);
        qsizetype right = 0;
        QStringList wrong;
        for (const QString& question : questions) {
            const QString found = languageOf(question);
            if (found == code)
                ++right;
            else
                wrong.append(found + QStringLiteral(": ") + question.left(60));
        }
        constexpr double kShare = 0.97; // few turns are formulas, code or another language's words
        qInfo("%lld of %lld", qlonglong(right), qlonglong(questions.size()));
        QVERIFY2(double(right) >= kShare * double(questions.size()),
            qPrintable(QStringLiteral("%1 of %2\n").arg(right).arg(questions.size()) + wrong.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
