// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs about votes, categories, names and prompts of the sample arena.
#include <QAction>
#include <QComboBox>
#include <QPushButton>

#include "tests/gallery/galleryparts.h"
#include "ui/common/page.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

void Gallery::takeArenaDialogs()
{
    MainWindow& window = *m_parts->window;
    const auto press = [this, &window](PageId id, const QString& button, const QString& name) {
        window.showPage(id);
        QTest::qWait(0);
        auto* found = window.page(id)->findChild<QPushButton*>(button);
        mustBe(found && found->isEnabled(), u"there is a button "_s + button);
        if (!found || !found->isEnabled())
            return;
        found->click();
        pictureDialogs(name);
    };
    const auto trigger = [this, &window](PageId id, const QString& action, const QString& name) {
        window.showPage(id);
        auto* found = window.findChild<QAction*>(action);
        mustBe(found && found->isEnabled(), u"there is an action "_s + action);
        if (!found || !found->isEnabled())
            return;
        found->trigger();
        pictureDialogs(name);
    };
    press(PageId::Leaderboard, u"filterButton"_s, u"40-filter"_s);
    press(PageId::Leaderboard, u"methodButton"_s, u"41-method"_s);
    press(PageId::Leaderboard, u"columnsButton"_s, u"42-columns"_s);
    trigger(PageId::Leaderboard, u"editCategories"_s, u"43-categories"_s);
    trigger(PageId::Leaderboard, u"cleanVotes"_s, u"44-cleaning"_s);
    trigger(PageId::Leaderboard, u"labelPrompts"_s, u"45-labelling"_s);
    trigger(PageId::Leaderboard, u"compareAction"_s, u"46-compare"_s);
    trigger(PageId::Leaderboard, u"fragilityAction"_s, u"47-fragility"_s);
    trigger(PageId::Leaderboard, u"agreementAction"_s, u"48-agreement"_s);
    press(PageId::History, u"labelsButton"_s, u"49-tags"_s);
    trigger(PageId::History, u"exportVotes"_s, u"50-export"_s);
    trigger(PageId::Models, u"aliasesAction"_s, u"51-aliases"_s);
    press(PageId::Battle, u"choose"_s, u"52-prompts"_s);
}

} // namespace darkhorse
