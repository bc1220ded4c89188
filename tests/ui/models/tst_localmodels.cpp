// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/models/localmodels.h"
#include "core/arena/models/roster.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/ggufbytes.h"
#include "tests/support/verify.h"
#include "ui/models/enginepanel.h"
#include "ui/models/finderpanel.h"
#include "ui/models/ggufdialog.h"
#include "ui/models/localbutton.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

GgufBytes model(quint64 context = 4096)
{
    GgufBytes bytes;
    bytes.add("general.architecture", "llama")
        .add("general.name", "Tiny World")
        .add("general.license", "mit")
        .add("llama.context_length", quint32(context))
        .add("llama.embedding_length", 64)
        .add("llama.block_count", 2)
        .tensor("w", 8, 16, 0);
    return bytes;
}

} // namespace

class TestLocalModels : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TempArena> m_arena;
    std::unique_ptr<ArenaSession> m_session;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] std::vector<Contestant> contestants() const
    {
        return m_session->roster().all().value_or(std::vector<Contestant> {});
    }
    [[nodiscard]] static QPushButton* saveButton(const QDialog& dialog)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    }

private slots:
    void init()
    {
        m_arena = std::make_unique<TempArena>();
        m_session = m_arena->open();
    }
    void cleanup() { m_session.reset(); }

    void aFileIsShownAndAdded()
    {
        const QString path = write(u"tiny.gguf"_s, model().file(4 * 8 * 16));
        GgufDialog dialog(m_session->roster(), m_session->localModels(), { path });
        dialog.show();
        QVERIFY(!saveButton(dialog)->isEnabled());
        QTRY_VERIFY(saveButton(dialog)->isEnabled());
        const QString facts = dialog.findChild<QLabel*>(u"factsLabel"_s)->text();
        for (const QString& fact : { u"llama"_s, u"F32"_s, u"096"_s, u"mit"_s, u"SHA-256"_s })
            QVERIFY2(facts.contains(fact), qPrintable(facts));
        QCOMPARE(dialog.findChild<QLineEdit*>(u"nameBox"_s)->text(), u"Tiny World"_s);
        saveButton(dialog)->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(contestants().size(), size_t(1));
        const Contestant added = contestants().front();
        QVERIFY(added.kind == ContestantKind::GgufFile);
        QCOMPARE(added.name, u"Tiny World"_s);
        QCOMPARE(added.license, u"mit"_s);
        QCOMPARE(added.baseUrl, QUrl::fromLocalFile(path));
        QCOMPARE(added.modelId.size(), 64);
    }

    void aModelThatDoesNotFitSaysSo()
    {
        GgufBytes large;
        large.add("general.architecture", "llama")
            .add("llama.context_length", 1 << 20)
            .add("llama.embedding_length", 1 << 30)
            .add("llama.block_count", 1000)
            .tensor("w", 8, 16, 0);
        GgufDialog dialog(
            m_session->roster(), m_session->localModels(), { write(u"large.gguf"_s, large.file(4 * 8 * 16)) });
        dialog.show();
        QTRY_VERIFY(saveButton(dialog)->isEnabled());
        const QString memory = dialog.findChild<QLabel*>(u"memoryLabel"_s)->text();
        QVERIFY2(memory.contains(u"until there is room"_s), qPrintable(memory));
    }

    void whatIsNoModelSaysWhy()
    {
        GgufDialog dialog(m_session->roster(), m_session->localModels(),
            { write(u"notes.txt"_s, "hello"), m_folder.filePath(u"absent.gguf"_s) });
        dialog.show();
        const auto labels = dialog.findChildren<QLabel*>(u"memoryLabel"_s);
        QCOMPARE(labels.size(), 2);
        QTRY_VERIFY(labels[0]->text().contains(u"no GGUF model"_s) && labels[1]->text().contains(u"no such file"_s));
        QVERIFY(!saveButton(dialog)->isEnabled());
    }

    void aNameThatIsTakenCanBeChanged()
    {
        const QString path = write(u"tiny.gguf"_s, model().file(4 * 8 * 16));
        const QString other = write(u"other.gguf"_s, model(512).file(4 * 8 * 16));
        GgufDialog dialog(m_session->roster(), m_session->localModels(), { path, other });
        dialog.show();
        QTRY_VERIFY(saveButton(dialog)->isEnabled());
        saveButton(dialog)->click();
        QCOMPARE(contestants().size(), size_t(1));
        QVERIFY(dialog.isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* box = dialog.findChild<QLineEdit*>(u"nameBox"_s);
        box->setFocus();
        QTest::keyClicks(box, u" 2"_s);
        QVERIFY(saveButton(dialog)->isEnabled());
        saveButton(dialog)->click();
        QCOMPARE(contestants().size(), size_t(2));
    }

    void closingStopsTheReading()
    {
        QFile hole(m_folder.filePath(u"hole.gguf"_s));
        QVERIFY(hole.open(QIODevice::ReadWrite));
        hole.write(model().file(4 * 8 * 16));
        if (!hole.resize(qint64(64) << 30))
            QSKIP("this disk has no holes");
        auto dialog = std::make_unique<GgufDialog>(
            m_session->roster(), m_session->localModels(), QStringList { hole.fileName() });
        dialog->show();
        QTRY_VERIFY(dialog->findChild<QLabel*>(u"factsLabel"_s)->text().contains(u"mit"_s));
        dialog.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5'000)); // it would take minutes
    }

    void aMissingProgramSaysHowToGetIt()
    {
        m_session->localModels().chooseProgram(u"/nowhere/llama-server"_s);
        EnginePanel panel(m_session->localModels());
        panel.show();
        QVERIFY(panel.findChild<QLabel*>(u"programLabel"_s)->text().contains(u"/nowhere/llama-server"_s));
        const QSignalSpy chosen(&panel, &EnginePanel::programChosen);
        QVERIFY(panel.findChild<QPushButton*>(u"pathButton"_s)->isVisible());
        panel.findChild<QPushButton*>(u"pathButton"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QString());
    }

    void foundModelsAreAdded()
    {
        FinderPanel panel(m_session->roster(), m_session->localModels());
        panel.show();
        auto* add = panel.findChild<QPushButton*>(u"addFoundButton"_s);
        panel.offer({});
        QVERIFY(panel.findChild<QLabel*>(u"finderResultLabel"_s)->text().contains(u"No server"_s));
        const QUrl url(u"http://127.0.0.1:11434/v1"_s);
        panel.offer({ { u"Ollama"_s, url, { u"llama3"_s, u"qwen2"_s }, false } });
        auto* list = panel.findChild<QListWidget*>(u"modelList"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(!add->isEnabled());
        list->item(1)->setCheckState(Qt::Checked);
        QVERIFY(add->isEnabled());
        add->click();
        QCOMPARE(contestants().size(), size_t(1));
        QCOMPARE(contestants().front().modelId, u"qwen2"_s);
        QCOMPARE(contestants().front().baseUrl, url);
        QCOMPARE(list->count(), 1);
    }

    void nothingIsOpenDuringABattle()
    {
        m_arena->addRecorded(u"heron"_s, u"Birds"_s, { { u"p"_s, u"a"_s } });
        m_arena->addRecorded(u"otter"_s, u"Beasts"_s, { { u"p"_s, u"b"_s } });
        BattleRunner runner(*m_session);
        QWidget page;
        const LocalButton button(m_session->roster(), m_session->localModels(), runner, &page);
        QVERIFY(button.isEnabled());
        runner.start(u"p"_s);
        QVERIFY(!button.isEnabled());
        QTRY_COMPARE(runner.phase(), BattleRunner::Phase::Judging);
        QVERIFY(!button.isEnabled());
        runner.skip();
        QVERIFY(button.isEnabled());
    }
};

QTEST_MAIN(TestLocalModels)
#include "tst_localmodels.moc"
