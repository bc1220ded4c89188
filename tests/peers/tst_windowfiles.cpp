// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/workbench/composition.h"
#include "core/arena/battle/battlerunner.h"
#include "core/arena/models/localmodels.h"
#include "core/arena/models/roster.h"
#include "core/arena/standings/livestandings.h"
#include "tests/peers/tinymodel.h"
#include "tests/support/shareddata.h"
#include "tests/support/verify.h"
#include "ui/common/page.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
using Phase = BattleRunner::Phase;

} // namespace

/// Two model files are dropped on the real window, and they fight.
class TestWindowFiles final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        REQUIRE_OUTSIDE(program, "DARKHORSE_LLAMA_SERVER");
        REQUIRE_OUTSIDE(peers, "DARKHORSE_PEERS");
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(workbenchComposition(), *m_settings, m_language);
        m_language.use(u"en"_s);
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(makeTinyModel(peers, path("heron"), { u"--name"_s, u"Heron"_s, u"--reply"_s, u"A short answer."_s }));
        QVERIFY(makeTinyModel(
            peers, path("otter"), { u"--name"_s, u"Otter"_s, u"--reply"_s, u"Another answer.\n\n- one\n- two"_s }));
        QVERIFY(m_window->openArena(
            m_folder.filePath(u"arena%1.darkhorse"_s.arg(++m_arenas)), ArenaSession::OpenMode::Create));
        local().chooseProgram(program);
    }

    void cleanup() { m_window.reset(); }

    void droppedFilesFight_data()
    {
        QTest::addColumn<bool>("fitTogether");
        QTest::newRow("side by side") << true;
        QTest::newRow("one after the other") << false;
    }

    void droppedFilesFight()
    {
        QFETCH(bool, fitTogether);
        drop({ path("heron"), path("otter") });
        const auto* dialog = page(PageId::Models)->findChild<QDialog*>(u"ggufDialog"_s);
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(addButton(*dialog)->isEnabled(), kPatienceMs);
        const auto* facts = dialog->findChild<QLabel*>(u"factsLabel"_s);
        QVERIFY2(facts->text().contains(u"llama"_s) && facts->text().contains(u"SHA-256"_s), qPrintable(facts->text()));
        qint64 most = 0;
        for (const QString& file : { path("heron"), path("otter") })
            most = std::max(most, readModelFile(file).value_or(ModelFile {}).neededBytes);
        QVERIFY(most > 0);
        QTest::mouseClick(addButton(*dialog), Qt::LeftButton);
        QTRY_VERIFY(page(PageId::Models)->findChild<QDialog*>(u"ggufDialog"_s) == nullptr);
        QCOMPARE(m_window->session()->roster().all().value_or(std::vector<Contestant> {}).size(), size_t(2));

        if (!fitTogether)
            local().limitMemory(most * 3 / 2);
        size_t running = 0;
        connect(&local(), &LocalModels::serversChanged, this, [&] {
            const auto servers = local().servers();
            running = std::max(running, size_t(std::ranges::count_if(servers, [](const LocalServer& one) {
                return one.state != LocalServer::State::Stopped;
            })));
        });
        QString loadedAhead; // while the evaluator read
        for (int round = 0; round < 4; ++round) {
            const QString first = fight();
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(first, fitTogether || round == 0 ? first : loadedAhead);
            loadedAhead = readyModels().join(u' ');
        }
        QCOMPARE(running, fitTogether ? size_t(2) : size_t(1));
        QCOMPARE(m_window->session()->standings().standings(overallCategory())->votesCounted, 4);
    }

    void aDamagedFileSaysWhyAndTheOtherGoesIn()
    {
        QFile whole(path("heron"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile cut(path("cut"));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.readAll().chopped(100));
        cut.close();
        drop({ path("cut"), path("otter") });
        const auto* dialog = page(PageId::Models)->findChild<QDialog*>(u"ggufDialog"_s);
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(addButton(*dialog)->isEnabled(), kPatienceMs);
        const auto labels = dialog->findChildren<QLabel*>(u"memoryLabel"_s);
        QVERIFY2(labels.front()->text().contains(u"cut off"_s), qPrintable(labels.front()->text()));
        QTest::mouseClick(addButton(*dialog), Qt::LeftButton);
        QCOMPARE(m_window->session()->roster().all().value_or(std::vector<Contestant> {}).size(), size_t(1));
        QVERIFY(dialog->isVisible());
        QVERIFY(!addButton(*dialog)->isEnabled());
    }

private:
    [[nodiscard]] LocalModels& local() const { return m_window->session()->localModels(); }
    [[nodiscard]] Page* page(PageId id) const { return m_window->page(id); }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + u".gguf"_s);
    }
    [[nodiscard]] static QPushButton* addButton(const QDialog& dialog)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    }

    void drop(const QStringList& paths)
    {
        m_window->showPage(PageId::Models);
        QMimeData files;
        QList<QUrl> urls;
        for (const QString& one : paths)
            urls.append(QUrl::fromLocalFile(one));
        files.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(PageId::Models), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page(PageId::Models), &drop);
    }

    [[nodiscard]] QStringList readyModels() const
    {
        QStringList ready;
        for (const LocalServer& one : local().servers()) {
            if (one.state == LocalServer::State::Ready)
                ready.append(one.model);
        }
        return ready;
    }

    [[nodiscard]] bool isAnyOnItsWay() const
    {
        const auto servers = local().servers();
        return std::ranges::any_of(servers, [](const LocalServer& one) {
            return one.state == LocalServer::State::Loading || one.state == LocalServer::State::Stopping;
        });
    }

    /// One round in which the evaluator reads for a while; answers the file that was asked first, in side A.
    QString fight()
    {
        Reveal outcome;
        fightFor(outcome);
        return path(outcome.sides.a.name == u"Heron"_s ? "heron" : "otter");
    }

    void fightFor(Reveal& outcome)
    {
        m_window->activateWindow(); // a dialog was in front
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(PageId::Battle);
        auto* box = page(PageId::Battle)->findChild<QPlainTextEdit*>(u"promptBox"_s);
        box->setFocus();
        QTest::keyClicks(box, u"Who are you?"_s);
        BattleRunner& runner = *m_window->runner();
        bool wasEarly = false; // one side seen before the other had begun
        // Queued: the two sides are told of one after the other, and only then is anything painted.
        const auto watching = connect(
            &runner, &BattleRunner::viewChanged, this,
            [&] { wasEarly = wasEarly || runner.view(Side::A).text.isEmpty() != runner.view(Side::B).text.isEmpty(); },
            Qt::QueuedConnection);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(runner.phase(), Phase::Judging, kPatienceMs);
        disconnect(watching);
        QVERIFY(!wasEarly);
        QTest::qWait(500); // reading; the next model is loaded meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(!isAnyOnItsWay() && !readyModels().empty(), kPatienceMs);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        const auto listening
            = connect(&runner, &BattleRunner::revealed, this, [&outcome](const Reveal& reveal) { outcome = reveal; });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTRY_COMPARE(runner.phase(), Phase::Revealed);
        disconnect(listening);
        QCOMPARE(
            (QSet<QString> { outcome.sides.a.name, outcome.sides.b.name }), (QSet<QString> { u"Heron"_s, u"Otter"_s }));
        const QString& text = runner.view(Side::A).text;
        QCOMPARE(text.contains(u"short"_s), outcome.sides.a.name == u"Heron"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    QTemporaryDir m_folder;
    LanguageSwitch m_language;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    int m_arenas = 0;
};

QTEST_MAIN(TestWindowFiles)
#include "tst_windowfiles.moc"
