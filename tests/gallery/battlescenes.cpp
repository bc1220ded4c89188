// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluator and an owner see around battles: answers of every kind, turns, search, guess, reasons, and the dialogs.
#include <QAction>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include "core/arena/battle/evaluatordesk.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/models/roster.h"
#include "core/arena/session/arenafiles.h"
#include "tests/gallery/galleryparts.h"
#include "ui/battle/findbar.h"
#include "ui/common/page.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kSettleMs = 500;
using Phase = BattleRunner::Phase;

struct Case {
    QString name;
    QString prompt;
    PerSide<QString> answers;
};

std::vector<Case> cases()
{
    return {
        { u"right-to-left"_s, u"اكتب تحية قصيرة بلغتين: مرحباً وשלום"_s,
            { u"## تحية\n\nمرحباً بكم في **المساء**، وأهلاً وسهلاً! الرقم 42 والاسم `main()` داخل السطر.\n\n1. أولاً\n2. ثانياً\n\n> اقتباس قصير\n\n| الاسم | القيمة |\n| --- | --- |\n| واحد | 1 |\n| اثنان | 2 |"_s,
                u"## ברכה\n\nערב טוב לכולם, ו**ברוכים הבאים**! המספר 42 והשם `main()` בתוך השורה.\n\n- ראשון\n- שני\n\nAn English paragraph between them.\n\nושוב בעברית, עם סימן שאלה?"_s } },
        { u"code-tables-mathematics"_s, u"Sort a list, say what it costs, and prove it."_s,
            { u"```python\ndef merge_sort(values: list[int]) -> list[int]:\n    # halves, sorted by themselves, with a comment that is much longer than the pane is wide\n    if len(values) < 2:\n        return values\n    half = len(values) // 2\n    return merge(merge_sort(values[:half]), merge_sort(values[half:]))\n```\n\n| n | comparisons | memory | remark |\n| ---: | ---: | :---: | --- |\n| 10 | 34 | O(n) | a remark that needs some room of its own |\n| 1000 | 9966 | O(n) | short |"_s,
                u"The cost is $T(n) = 2\\,T\\left(\\frac{n}{2}\\right) + O(n)$, so\n\n$$T(n) = \\Theta(n \\log_2 n), \\qquad \\sum_{i=1}^{k} \\frac{1}{i^2} \\le \\frac{\\pi^2}{6}, \\qquad \\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}$$\n\nfor every $n \\ge 1$ and $\\alpha \\in \\mathbb{R}$.\n\n- [x] proved\n- [ ] tested\n\nНемного по-русски, и 一句中文。"_s } },
    };
}

/// Both answers to every prompt, as a file of recorded answers.
QString write(const QDir& folder, const std::vector<Case>& cases)
{
    const QString path = folder.filePath(u"answers.jsonl"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (const Case& one : cases) {
        for (const Side side : kSides) {
            const QJsonObject record { { u"model"_s,
                                           side == Side::A ? u"Heron, temperature 0.7"_s : u"Otter 9B Instruct"_s },
                { u"prompt"_s, one.prompt }, { u"answer"_s, one.answers[side] } };
            file.write(QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n');
        }
    }
    return path;
}

} // namespace

void Gallery::takeEvaluatorsDay()
{
    MainWindow& window = *m_parts->window;
    const QString sample = window.session()->path();
    const QString path = m_parts->arenas.filePath(u"day.darkhorse"_s);
    const bool isOpen = window.openArena(path, ArenaSession::OpenMode::ExistingOrCreate);
    mustBe(
        isOpen && importAnswersFromFile(path, write(QDir(m_parts->arenas.path()), cases())), u"an arena of answers"_s);
    window.session()->roster().announce();
    window.showPage(PageId::Battle);
    takeAnswers();
    takeRules();
    takePeople();
    mustBe(window.openArena(sample, ArenaSession::OpenMode::Existing), u"the sample arena opens again"_s);
}

/// From the answers to the reasons, with the battle's own bars open.
void Gallery::takeAnswers()
{
    MainWindow& window = *m_parts->window;
    BattleRunner& runner = *window.runner();
    Page* page = window.page(PageId::Battle);
    BattleRules rules = window.session()->rules().rules();
    rules.guessEvery = 1;
    mustBe(window.session()->rules().change(rules).has_value(), u"the rules change"_s);
    for (const Case& one : cases()) {
        if (runner.phase() == Phase::Judging)
            runner.skip();
        mustBe(m_parts->reaches(runner.phase() == Phase::Idle ? Phase::Idle : Phase::Void), u"the case before ends"_s);
        runner.clear();
        runner.start(one.prompt);
        mustBe(m_parts->reaches(Phase::Judging), u"both answers come"_s);
        QTest::qWait(kSettleMs);
        picture(window, u"30-"_s + one.name);
    }
    page->findChild<QPushButton*>(u"followUp"_s)->click(); // recorded answers: says that it cannot
    QTest::qWait(kSettleMs);
    picture(window, u"31-asked-on"_s);
    page->findChild<FindBar*>()->open();
    if (auto* text = page->findChild<QLineEdit*>(u"findText"_s))
        text->setText(u"n"_s);
    QTest::qWait(kSettleMs);
    picture(window, u"32-find"_s);
    page->findChild<FindBar*>()->hide();
    runner.castVerdict(Verdict::BothBad);
    QTest::qWait(kSettleMs);
    picture(window, u"33-guess"_s);
    runner.answerGuess(std::nullopt);
    mustBe(m_parts->reaches(Phase::Revealed), u"the names are revealed"_s);
    rules.guessEvery = 0;
    rules.reveal = RevealPolicy::AtSessionEnd;
    mustBe(window.session()->rules().change(rules).has_value(), u"the rules change"_s);
    runner.clear();
    runner.start(cases().front().prompt);
    mustBe(m_parts->reaches(Phase::Judging), u"both answers come"_s);
    runner.castVerdict(Verdict::Tie);
    mustBe(m_parts->reaches(Phase::Sealed), u"the verdict waits"_s);
    QTest::qWait(kSettleMs);
    picture(window, u"34-sealed"_s);
    runner.endSession();
    mustBe(m_parts->reaches(Phase::Idle), u"the session ends"_s);
}

void Gallery::takeRules()
{
    MainWindow& window = *m_parts->window;
    BattleRules rules = window.session()->rules().rules();
    rules.boosted = { u"Otter 9B Instruct"_s };
    rules.targets = { { u"Otter 9B Instruct"_s, { u"Heron, temperature 0.7"_s } } };
    rules.guessEvery = 20;
    rules.repeatEvery = 25;
    rules.reveal = RevealPolicy::AtOnce;
    mustBe(window.session()->rules().change(rules).has_value(), u"the rules change"_s);
    for (int tab = 0; tab < 3; ++tab) {
        window.page(PageId::Battle)->findChild<QPushButton*>(u"rules"_s)->click();
        window.findChild<QTabWidget*>(u"rulePages"_s)->setCurrentIndex(tab);
        pictureDialogs(u"35-rules-%1"_s.arg(tab));
    }
}

void Gallery::takePeople()
{
    MainWindow& window = *m_parts->window;
    Page* page = window.page(PageId::Battle);
    EvaluatorDesk& desk = window.session()->evaluators();
    mustBe(
        desk.setGuidelines(
                u"# How we judge\n\n- Correct before *pleasant*.\n- A **refusal** is a bad answer.\n\n> Ask when in doubt."_s)
            .has_value(),
        u"guidelines are kept"_s);
    page->findChild<QPushButton*>(u"evaluator"_s)->click();
    pictureDialogs(u"36-who-judges"_s);
    for (const bool isEdited : { false, true }) {
        page->findChild<QPushButton*>(u"guidelines"_s)->click();
        if (isEdited)
            page->findChild<QPushButton*>(u"editGuidelines"_s)->click();
        pictureDialogs(isEdited ? u"38-guidelines-edited"_s : u"37-guidelines"_s);
    }
    window.showPage(PageId::History);
    window.page(PageId::History)->findChild<QPushButton*>(u"blindnessButton"_s)->click();
    pictureDialogs(u"39-blindness"_s);
}

} // namespace darkhorse
