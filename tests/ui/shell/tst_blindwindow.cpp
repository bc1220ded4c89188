// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window around a battle of two models that answer alike: whoever sits where, title, status, history, leaderboard, models
// and dialogs of every page read the same until the names are open.
#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include "app/workbench/composition.h"
#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/rulebook.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"
#include "tests/ui/battle/widgetwords.h"
#include "ui/history/historypage.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

const QString kPrompt = u"Two and two?"_s;
constexpr int kLongest = 30'000; ///< ms, on a machine that does much else
constexpr auto kPages = { PageId::Battle, PageId::Leaderboard, PageId::History, PageId::Models };

/// What the window says, page by page: its title, every text and property, and the accessible tree.
QString words(MainWindow& window)
{
    QStringList words;
    for (const PageId page : kPages) {
        window.showPage(page);
        QCoreApplication::processEvents();
        words += QStringList(window.windowTitle()) + wordsOf(&window);
    }
    window.showPage(PageId::Battle);
    return words.join(u'\n');
}

/// The same once the battle is in the history and everything has come to rest. Empty if it does not get there.
QString walk(MainWindow& window)
{
    window.showPage(PageId::History);
    const auto* list = window.findChild<HistoryPage*>()->findChild<QAbstractItemView*>(u"list"_s);
    const bool isListed = QTest::qWaitFor(
        [list] { return list->model()->rowCount() == 1 && list->currentIndex().isValid(); }, kLongest);
    QString last = words(window);
    const bool isAtRest
        = isListed && QTest::qWaitFor([&] { return std::exchange(last, words(window)) == last; }, kLongest);
    return isAtRest ? last : QString();
}

bool add(const QString& more, QString& all)
{
    all += more;
    return !more.isEmpty();
}

} // namespace

class TestBlindWindow final : public QObject {
    Q_OBJECT

private slots:
    void noPageTellsWhoSatWhereBeforeTheNames_data()
    {
        QTest::addColumn<bool>("never");
        QTest::newRow("until the session ends") << false;
        QTest::newRow("never") << true;
    }

    void noPageTellsWhoSatWhereBeforeTheNames()
    {
        QFETCH(const bool, never);
        PerSide<std::optional<QString>> seen; // by where the winner sat
        for (int round = 0; round < 24 && !(seen.a && seen.b); ++round) {
            TempArena arena;
            arena.addRecorded(u"heron"_s, u"Birds"_s, { { kPrompt, u"Four, as always."_s } });
            arena.addRecorded(u"otter"_s, u"Beasts"_s, { { kPrompt, u"Four, as always."_s } });
            QString all;
            {
                Settings settings(arena.path() + u".ini"_s);
                LanguageSwitch language;
                language.use(u"en"_s);
                MainWindow window(workbenchComposition(), settings, language);
                window.resize(1024, 700);
                window.show();
                QVERIFY(window.openArena(arena.path(), ArenaSession::OpenMode::Existing));

                BattleRules rules = window.session()->rules().rules();
                rules.reveal = RevealPolicy::AtSessionEnd;
                if (never)
                    rules.neverRevealTo = { window.session()->evaluator().uuid.toString(QUuid::WithoutBraces) };
                VERIFY_OK(window.session()->rules().change(rules));
                BattleRunner& runner = *window.runner();
                runner.start(kPrompt);
                QVERIFY(QTest::qWaitFor([&] { return runner.phase() == Phase::Judging; }));
                QVERIFY(add(walk(window), all));
                runner.castVerdict(Verdict::ABetter);
                QVERIFY(QTest::qWaitFor([&] { return runner.phase() == Phase::Sealed; }));
                QVERIFY(add(walk(window), all));
                runner.clear();
                QVERIFY(add(walk(window), all));
            }
            const auto session = arena.open();
            const auto entry = session->history().entries(1);
            VERIFY_OK(entry);
            const auto battle = session->history().battle(entry->entries.front().battle);
            VERIFY_OK(battle);
            const bool heronOnA = battle->contestants.a.value == 1;
            seen[heronOnA ? Side::A : Side::B] = stripped(all, entry->entries.front().startedAtUtcMs, arena.path());
        }
        QVERIFY(seen.a && seen.b);
        // Which words there are, not how often: a page that is a moment late lays out once more.
        QStringList a = seen.a->split(u'\n');
        QStringList b = seen.b->split(u'\n');
        for (QStringList* words : { &a, &b }) {
            words->sort();
            words->removeDuplicates();
        }
        for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
            QVERIFY2(a.at(i) == b.at(i),
                qPrintable(u"%1\nand\n%2"_s.arg(a.mid(std::max(qsizetype(0), i - 6), 9).join(u" | "_s),
                    b.mid(std::max(qsizetype(0), i - 6), 9).join(u" | "_s))));
        QCOMPARE(a.size(), b.size());
    }

private:
    /// Without what differs from run to run: folder and time of day.
    static QString stripped(QString words, qint64 startedAtUtcMs, const QString& path)
    {
        words.replace(QFileInfo(path).absolutePath(), u"FOLDER"_s);
        words.replace(QString::number(startedAtUtcMs), u"TIME"_s);
        static const QRegularExpression time(u"\\d{1,2}[:.]\\d{2}([:.]\\d{2})?( [AP]M)?"_s);
        return words.replace(time, u"TIME"_s);
    }
};

QTEST_MAIN(TestBlindWindow)
#include "tst_blindwindow.moc"
