// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/gallery.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "app/workbench/composition.h"
#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/session/samplearena.h"
#include "tests/gallery/clipcheck.h"
#include "tests/gallery/galleryparts.h"
#include "ui/common/errortext.h"
#include "ui/common/page.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// Long enough for charts and banners to come to rest.
constexpr int kSettleMs = 500;

} // namespace

QString GalleryLook::name() const
{
    const QString themeName = theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
    const int percent = qRound(qApp->devicePixelRatio() * 100);
    return u"%1_%2_%3x%4_%5"_s.arg(language, themeName).arg(size.width()).arg(size.height()).arg(percent);
}

Gallery::Gallery(const QString& folder) : m_parts(std::make_unique<Parts>())
{
    m_parts->folder = QDir(folder);
    m_parts->folder.mkpath(u"."_s);
    m_parts->settings = std::make_unique<Settings>(m_parts->arenas.filePath(u"settings.ini"_s));
    m_parts->language.use(u"en"_s);
    m_parts->window = std::make_unique<MainWindow>(composition(), *m_parts->settings, m_parts->language);
}

Gallery::~Gallery() = default;

/// The workbench as the program puts it together, but with its arenas in a folder of the gallery's own.
Composition Gallery::composition()
{
    const QString sample = m_parts->arenas.filePath(u"sample.darkhorse"_s);
    Composition composition = workbenchComposition();
    composition.sampleArena = [sample] { return makeSampleArena(sample).map([&] { return sample; }); };
    composition.defaultArena = m_parts->arenas.filePath(u"arena.darkhorse"_s);
    return composition;
}

const QStringList& Gallery::problems() const { return m_parts->problems; }

QStringList Gallery::take(const GalleryLook& look)
{
    m_parts->look = look;
    m_parts->pictures.clear();
    m_parts->language.use(look.language);
    applyTheme(*qApp, look.theme);
    m_parts->window->resize(look.size);
    m_parts->window->show();
    takeWelcome();
    if (!m_parts->window->session())
        m_parts->window->openSample();
    mustBe(m_parts->window->session() != nullptr, u"the sample arena opens"_s);
    if (!m_parts->window->session())
        return m_parts->pictures;
    takeBattle();
    takeVoidBattle();
    takeOtherPages();
    takeDialogs();
    takeArenaDialogs();
    takeModelDialogs();
    takeEvaluatorsDay();
    return m_parts->pictures;
}

void Gallery::mustBe(bool isSo, const QString& what)
{
    if (!isSo)
        m_parts->problems << u"%1: not so: %2"_s.arg(m_parts->look.name(), what);
}

void Gallery::picture(QWidget& widget, const QString& page)
{
    const QString name = page + u'_' + m_parts->look.name();
    const QString path = m_parts->folder.filePath(name + u".png"_s);
    mustBe(widget.grab().save(path), u"%1 can be written"_s.arg(path));
    m_parts->pictures << path;
    for (const QString& text : clippedTexts(widget))
        m_parts->problems << name + u": "_s + text;
}

void Gallery::pictureDialogs(const QString& page)
{
    QTest::qWait(kSettleMs);
    int count = 0;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(widget);
        if (!dialog || !dialog->isVisible())
            continue;
        picture(*dialog, count == 0 ? page : page + QString::number(count));
        ++count;
        dialog->close();
    }
    mustBe(count > 0, u"a dialog opens: "_s + page);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Gallery::takeWelcome()
{
    m_parts->window->showWelcome();
    QTest::qWait(kSettleMs);
    picture(*m_parts->window, u"01-welcome"_s);
}

void Gallery::takeBattle()
{
    MainWindow& window = *m_parts->window;
    BattleRunner& runner = *window.runner();
    window.showPage(PageId::Battle);
    runner.clear();
    QTest::qWait(kSettleMs);
    picture(window, u"02-battle-idle"_s);

    runner.start(m_parts->prompt());
    mustBe(m_parts->reaches(BattleRunner::Phase::Streaming), u"a battle begins"_s);
    picture(window, u"03-battle-streaming"_s);
    mustBe(m_parts->reaches(BattleRunner::Phase::Judging), u"both answers come"_s);
    QTest::qWait(kSettleMs);
    picture(window, u"04-battle-judging"_s);
    runner.castVerdict(Verdict::ABetter);
    mustBe(m_parts->reaches(BattleRunner::Phase::Revealed), u"the names are revealed"_s);
    QTest::qWait(kSettleMs);
    picture(window, u"05-battle-revealed"_s);
}

void Gallery::takeVoidBattle()
{
    BattleRunner& runner = *m_parts->window->runner();
    runner.start(m_parts->prompt());
    mustBe(m_parts->reaches(BattleRunner::Phase::Judging), u"both answers come"_s);
    runner.skip();
    mustBe(m_parts->reaches(BattleRunner::Phase::Void), u"a skipped battle is void"_s);
    QTest::qWait(kSettleMs);
    picture(*m_parts->window, u"06-battle-void"_s);
}

void Gallery::takeOtherPages()
{
    MainWindow& window = *m_parts->window;
    window.showPage(PageId::Leaderboard);
    QTest::qWait(kSettleMs);
    picture(window, u"07-leaderboard"_s);

    takeCharts();
    window.showPage(PageId::History);
    auto* list = window.page(PageId::History)->findChild<QTableView*>(u"list"_s);
    for (const int row : { 0, 1 }) { // the void battle and the voted one before it
        list->setCurrentIndex(list->model()->index(row, 0));
        list->selectionModel()->select(
            list->currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTest::qWait(kSettleMs);
        picture(window, row == 0 ? u"08-history-void"_s : u"09-history-voted"_s);
    }

    window.showPage(PageId::Models);
    QTest::qWait(kSettleMs);
    picture(window, u"10-models"_s);
}

void Gallery::takeCharts()
{
    MainWindow& window = *m_parts->window;
    window.showPage(PageId::Charts);
    auto* box = window.page(PageId::Charts)->findChild<QComboBox*>(u"chartBox"_s);
    for (int chart = 0; chart < box->count(); ++chart) {
        box->setCurrentIndex(chart);
        QTest::qWait(kSettleMs);
        picture(window, u"15-chart-%1"_s.arg(chart, 2, 10, QLatin1Char('0')));
    }
    auto* table = window.page(PageId::Charts)->findChild<QPushButton*>(u"tableButton"_s);
    table->click();
    QTest::qWait(kSettleMs);
    picture(window, u"16-chart-table"_s);
    table->click();
    box->setCurrentIndex(0);
}

void Gallery::takeDialogs()
{
    MainWindow& window = *m_parts->window;
    if (Page* models = window.page(PageId::Models))
        models->startMainTask();
    pictureDialogs(u"11-add-model"_s);
    showShortcuts(&window);
    pictureDialogs(u"12-shortcuts"_s);
    showAbout(&window);
    pictureDialogs(u"13-about"_s);
    showError(
        &window, { Error::Code::DatabaseNewer, u"schema version 7, this program knows 1"_s }, u"team.darkhorse"_s);
    pictureDialogs(u"14-error"_s);
}

} // namespace darkhorse
