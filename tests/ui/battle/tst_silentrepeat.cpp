// SPDX-License-Identifier: GPL-3.0-or-later
// An old battle that comes back and a new one with the same answers: up to the verdict, whatever an evaluator could observe is the same.
#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/evaluatordesk.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/battle/promptwork.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/blindness/repeatdesk.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/session/arenasession.h"
#include "tests/support/arena/temparena.h"
#include "tests/ui/battle/widgetwords.h"
#include "ui/battle/battlepage.h"
#include "ui/common/markdownview.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;
using Phase = BattleRunner::Phase;

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& message) { logged.append(message); }

QString promptOf(int i) { return u"Question %1?"_s.arg(i); }

QStringList sizesOf(QWidget* page)
{
    QStringList sizes;
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const QRect place = widget->geometry();
        sizes += u"%1 %2x%3+%4+%5"_s.arg(widget->objectName())
                     .arg(place.width())
                     .arg(place.height())
                     .arg(place.x())
                     .arg(place.y());
    }
    return sizes;
}

/// An arena in which one evaluator has judged as many battles as never come back, and one more.
class Day {
public:
    explicit Day(int repeatEvery, quint64 drawnFrom = 1) : seed(drawnFrom)
    {
        QHash<QString, QString> heron;
        QHash<QString, QString> otter;
        for (int i = 0; i < RepeatDesk::kResting + 4; ++i) {
            heron.insert(promptOf(i), u"**Heron** would say %1."_s.arg(i));
            otter.insert(promptOf(i), u"Otters say `%1`."_s.arg(i));
        }
        arena.addRecorded(u"model-1"_s, {}, heron);
        arena.addRecorded(u"model-2"_s, {}, otter);
        session = arena.open();
        BattleRules rules;
        rules.repeatEvery = repeatEvery;
        (void)session->rules().change(rules);
        // Sides follow from the seed alone, so two such days begin alike.
        runner = std::make_unique<BattleRunner>(*session, nullptr, [this] { return seed; });
        page = std::make_unique<BattlePage>(*runner, session->prompts(), session->rules());
        page->workThrough(session->promptWork(), session->categories());
        page->setEvaluators(session->evaluators());
        page->resize(1024, 700);
        page->show();
    }
    bool reaches(Phase phase) const
    {
        return QTest::qWaitFor([&] { return runner->phase() == phase; });
    }
    /// Judges the prompt in the box, or this one, and goes on with Enter.
    bool judge(const QString& prompt)
    {
        auto* box = page->findChild<QPlainTextEdit*>(u"promptBox"_s);
        box->setPlainText(prompt);
        QTest::keyClick(box, Qt::Key_Return);
        if (!reaches(Phase::Judging))
            return false;
        QCoreApplication::processEvents(); // the next one is prepared
        runner->castVerdict(Verdict::ABetter);
        return reaches(Phase::Revealed);
    }
    void next()
    {
        auto* button = page->findChild<QPushButton*>(u"next"_s);
        button->click();
    }

    TempArena arena;
    std::unique_ptr<ArenaSession> session;
    std::unique_ptr<BattleRunner> runner;
    std::unique_ptr<BattlePage> page;
    quint64 seed;
};

/// Views bury what they showed before a moment later.
bool waitForRest(const BattlePage& page)
{
    return QTest::qWaitFor([&page] {
        const QList<MarkdownView*> views = page.findChildren<MarkdownView*>();
        return std::ranges::all_of(views, [](const MarkdownView* view) {
            return view->isSettled() && view->findChildren<QTextDocument*>().size() == 1;
        });
    });
}

/// Everything from the prompt in the box to the verdict.
QStringList observe(Day& day, const QString& prompt)
{
    if (!waitForRest(*day.page))
        qFatal("the page does not come to rest");
    logged.clear();
    QApplication::clipboard()->clear();
    auto* box = day.page->findChild<QPlainTextEdit*>(u"promptBox"_s);
    if (box->toPlainText() != prompt)
        box->setPlainText(prompt);
    box->selectAll();
    QStringList seen;
    int views = 0;
    QObject::connect(day.runner.get(), &BattleRunner::viewChanged, day.page.get(), [&](const BlindView& view) {
        seen += u"%1 %2 %3"_s.arg(int(view.side)).arg(int(view.progress)).arg(view.text);
        ++views;
    });
    QTest::keyClick(box, Qt::Key_Return);
    if (!day.reaches(Phase::Judging))
        qFatal("the battle did not come");
    const bool isShown = QTest::qWaitFor([&] { return wordsOf(day.page.get()).join(u'\n').contains(u"Otters say"_s); });
    if (!isShown)
        qFatal("the answers were not shown");
    for (auto* copy : day.page->findChildren<QPushButton*>(u"copy"_s)) {
        copy->click();
        seen += QApplication::clipboard()->text();
    }
    if (!waitForRest(*day.page))
        qFatal("the page does not come to rest");
    // Bare numbers are of what is hidden, too, and depends on what was laid out when; what is seen has its sizes below.
    static const QRegularExpression number(u"^-?[0-9.]+$"_s);
    QStringList words = wordsOf(day.page.get());
    words.removeIf([](const QString& word) { return number.match(word).hasMatch(); });
    seen += words + sizesOf(day.page.get()) + logged;
    // How fast the evaluator is, which is hidden meanwhile, differs from run to run.
    static const QRegularExpression pace(u" · \\S+ an hour"_s);
    // So do the examples of the page before the first battle, which are drawn anew each time.
    static const QRegularExpression example(u"Question \\d+\\?"_s);
    return seen.replaceInStrings(pace, {}).replaceInStrings(example, u"Question N?"_s);
}

} // namespace

class TestSilentRepeat final : public QObject {
    Q_OBJECT

private slots:
    void init() { qInstallMessageHandler(keepLog); }
    void cleanup() { qInstallMessageHandler(nullptr); }

    void nothingTellsARepeatFromANewBattle()
    {
        // The day with repeats first: it says what comes back, and which side which answer is on.
        Day repeats(1);
        for (int i = 0; i <= RepeatDesk::kResting + 1; ++i) {
            QVERIFY(repeats.judge(promptOf(i)));
            repeats.next();
        }
        auto* box = repeats.page->findChild<QPlainTextEdit*>(u"promptBox"_s);
        QCOMPARE(box->toPlainText(), promptOf(0)); // suggested as any other
        QTRY_VERIFY(repeats.runner->isPrepared(promptOf(0)));
        const QStringList repeated = observe(repeats, promptOf(0));
        const QString onA = repeats.runner->view(Side::A).text;
        bool wasRepeat = false;
        QObject::connect(repeats.runner.get(), &BattleRunner::revealed, repeats.page.get(),
            [&wasRepeat](const Reveal& reveal) { wasRepeat = reveal.isRepeat; });
        repeats.runner->castVerdict(Verdict::Tie);
        QVERIFY(repeats.reaches(Phase::Revealed));
        QVERIFY(wasRepeat);
        // Afterwards it is said, beside the names.
        auto* note = repeats.page->findChild<QLabel*>(u"note"_s);
        QVERIFY2(note->text().contains(u"before"_s), qPrintable(note->text()));

        for (quint64 seed = 0; seed < 40; ++seed) {
            Day plain(0, seed);
            for (int i = 0; i <= RepeatDesk::kResting + 1; ++i) {
                QVERIFY(plain.judge(promptOf(i)));
                plain.next();
            }
            plain.runner->prepare(promptOf(0)); // as a suggested one is
            QTRY_VERIFY(plain.runner->isPrepared(promptOf(0)));
            const QStringList fresh = observe(plain, promptOf(0));
            if (plain.runner->view(Side::A).text != onA)
                continue;
            for (qsizetype i = 0; i < std::min(fresh.size(), repeated.size()); ++i)
                QVERIFY2(fresh.at(i) == repeated.at(i), qPrintable(u"%1\nand\n%2"_s.arg(fresh.at(i), repeated.at(i))));
            QCOMPARE(fresh.size(), repeated.size());
            return;
        }
        QFAIL("no seed puts the answers where the repeat has them");
    }
};

QTEST_MAIN(TestSilentRepeat)
#include "tst_silentrepeat.moc"
