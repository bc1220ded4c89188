// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>
#include <QTest>

#include "core/domain/modelaliases.h"
#include "tests/support/verify.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestModelAliases : public QObject {
    Q_OBJECT

private slots:
    void anAliasMeansItsModelAndOthersThemselves()
    {
        ModelAliases aliases;
        VERIFY_OK(aliases.add(u" gpt-4 "_s, u"gpt-4-0613"_s));
        QCOMPARE(aliases.resolve(u"gpt-4"_s), u"gpt-4-0613"_s);
        QCOMPARE(aliases.resolve(u"gpt-4-0613"_s), u"gpt-4-0613"_s);
        QCOMPARE(aliases.resolve(u"GPT-4"_s), u"GPT-4"_s);
        aliases.remove(u"gpt-4"_s);
        QVERIFY(aliases.isEmpty());
    }

    void chainsEndAtOneModel()
    {
        ModelAliases aliases;
        VERIFY_OK(aliases.add(u"a"_s, u"b"_s));
        VERIFY_OK(aliases.add(u"b"_s, u"c"_s));
        VERIFY_OK(aliases.add(u"d"_s, u"a"_s));
        for (const QString& name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
            QCOMPARE(aliases.resolve(name), u"c"_s);
        QCOMPARE(aliasesFromJson(toJson(aliases)), aliases);
    }

    void whatMeansItselfIsRefused()
    {
        ModelAliases aliases;
        VERIFY_OK(aliases.add(u"a"_s, u"b"_s));
        for (const auto& [alias, model] : { std::pair(u"b"_s, u"a"_s), std::pair(u"x"_s, u"x"_s),
                 std::pair(QString(), u"x"_s), std::pair(u"x"_s, u" "_s) })
            VERIFY_ERROR(aliases.add(alias, model), Error::Code::InvalidInput);
        QCOMPARE(aliases.all().size(), 1);
    }

    void theNameWithADateIsTheModel()
    {
        const LikelyAlias expected { u"gpt-4"_s, u"gpt-4-0613"_s };
        for (const QStringList& names :
            { QStringList { u"gpt-4"_s, u"gpt-4-0613"_s }, { u"gpt-4-0613"_s, u"gpt-4"_s } })
            QCOMPARE(likelyAliasesAmong(names), std::vector { expected });
    }

    void likelyNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("model");
        QTest::newRow("case and separators") << u"GPT 4_0613"_s << u"gpt-4-0613,gpt-4-0314"_s << u"gpt-4-0613"_s;
        QTest::newRow("maker in front") << u"meta-llama/Llama-2-7b"_s << u"llama-2-7b"_s << u"llama-2-7b"_s;
        QTest::newRow("date is missing") << u"gpt-4"_s << u"gpt-4-0613,claude-1"_s << u"gpt-4-0613"_s;
        QTest::newRow("date was added") << u"claude-3-opus-20240229"_s << u"claude-3-opus"_s << u"claude-3-opus"_s;
        QTest::newRow("a date that two have") << u"gpt-4"_s << u"gpt-4-0613,gpt-4-0314"_s << QString();
        QTest::newRow("two dates are two models") << u"gpt-4-0314"_s << u"gpt-4-0613"_s << QString();
        QTest::newRow("a slip of the pen") << u"mistral-medum"_s << u"mistral-medium"_s << u"mistral-medium"_s;
        QTest::newRow("another digit is another model") << u"mixtral-8x7b"_s << u"mixtral-8x22b"_s << QString();
        QTest::newRow("another version") << u"vicuna-13b"_s << u"vicuna-33b"_s << QString();
        QTest::newRow("short names") << u"yi"_s << u"y2,xi"_s << QString();
        QTest::newRow("known as it is") << u"gpt-4"_s << u"gpt-4,gpt-4-0613"_s << QString();
        QTest::newRow("Chinese") << u"文心 一言"_s << u"文心一言"_s << u"文心一言"_s;
    }
    void likelyNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, known);
        QFETCH(const QString, model);
        const auto likely = likelyAliases({ name }, known.split(u','));
        QCOMPARE(likely.empty() ? QString() : likely.front().model, model);
    }
};

QTEST_GUILESS_MAIN(TestModelAliases)
#include "tst_modelaliases.moc"
