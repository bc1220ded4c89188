// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QPushButton>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/session/arenasession.h"
#include "tests/support/arena/temparena.h"
#include "tests/ui/battle/widgetwords.h"
#include "ui/battle/battlepage.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

const QString kPrompt = u"Two and two?"_s;
const QStringList kSecrets { u"heron-9"_s, u"otter-7"_s, u"Birds Inc"_s, u"Beasts Ltd"_s };

QStringList found(QWidget* root)
{
    const QString words = wordsOf(root).join(u'\n');
    QStringList leaks;
    for (const QString& secret : kSecrets) {
        if (words.contains(secret, Qt::CaseInsensitive))
            leaks += secret;
    }
    return leaks;
}

} // namespace

class TestBlindness : public QObject {
    Q_OBJECT

private slots:
    void nothingNamesAModelBeforeTheVerdict_data()
    {
        QTest::addColumn<Side>("heronSide");
        QTest::addColumn<Verdict>("verdict");
        for (const Side side : kSides) {
            for (const Verdict verdict : kVerdicts)
                QTest::addRow("heron on %c, verdict %d", side == Side::A ? 'A' : 'B', static_cast<int>(verdict))
                    << side << verdict;
        }
    }

    void nothingNamesAModelBeforeTheVerdict()
    {
        QFETCH(const Side, heronSide);
        QFETCH(const Verdict, verdict);
        TempArena arena;
        arena.addRecorded(u"heron-9"_s, u"Birds Inc"_s, { { kPrompt, u"**Four.**"_s } });
        arena.addRecorded(u"otter-7"_s, u"Beasts Ltd"_s, { { kPrompt, u"Five."_s } });
        const auto session = arena.open();
        // Whoever sits where: seeds are tried until heron is on the side that this row wants.
        for (quint64 seed = 0;; ++seed) {
            BattleRunner runner(*session, nullptr, [seed] { return seed; });
            BattlePage page(runner, session->prompts(), session->rules());
            page.resize(900, 600);
            page.show();
            QVERIFY(found(&page).isEmpty());

            runner.start(kPrompt);
            QCOMPARE(found(&page), QStringList());
            QTRY_COMPARE(runner.phase(), Phase::Judging);
            QTRY_VERIFY(wordsOf(&page).join(u'\n').contains(u"Four."_s));
            for (auto* copy : page.findChildren<QPushButton*>(u"copy"_s))
                copy->click();
            QCOMPARE(found(&page), QStringList());
            if (!runner.view(heronSide).text.contains(u"Four."_s))
                continue;

            runner.castVerdict(verdict);
            QCOMPARE(found(&page), QStringList());
            QTRY_COMPARE(runner.phase(), Phase::Revealed);
            QStringList shown = found(&page);
            QCOMPARE(shown, kSecrets);

            runner.clear();
            QCOMPARE(found(&page), QStringList());
            return;
        }
    }

    void aVoidBattleNamesNobody()
    {
        TempArena arena;
        arena.addRecorded(u"heron-9"_s, u"Birds Inc"_s, { { kPrompt, u"Four."_s } });
        arena.addRecorded(u"otter-7"_s, u"Beasts Ltd"_s, { { kPrompt, u"Five."_s } });
        const auto session = arena.open();
        BattleRunner runner(*session);
        BattlePage page(runner, session->prompts(), session->rules());
        runner.start(kPrompt);
        runner.stop();
        QCOMPARE(runner.phase(), Phase::Void);
        QCOMPARE(found(&page), QStringList());
    }

    void aFailureNamesNobody()
    {
        TempArena arena;
        Contestant heron;
        heron.name = u"heron-9"_s;
        heron.organization = u"Birds Inc"_s;
        heron.kind = ContestantKind::OpenAiCompatible;
        heron.baseUrl = QUrl(u"http://127.0.0.1:1/heron-9"_s); // nobody listens, and the error names the address
        arena.add(heron);
        arena.addRecorded(u"otter-7"_s, u"Beasts Ltd"_s, { { kPrompt, u"Five."_s } });
        const auto session = arena.open();
        BattleRunner runner(*session);
        BattlePage page(runner, session->prompts(), session->rules());
        page.resize(900, 600);
        page.show();
        runner.start(kPrompt);
        QTRY_COMPARE(runner.phase(), Phase::Void);
        QVERIFY(page.findChild<QWidget*>(u"banner"_s)->isVisible()); // it says why, without saying who
        QVERIFY(wordsOf(&page).join(u'\n').contains(u"does not count"_s));
        QCOMPARE(found(&page), QStringList());
    }
};

QTEST_MAIN(TestBlindness)
#include "tst_blindness.moc"
