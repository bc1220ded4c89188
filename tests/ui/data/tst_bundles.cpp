// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says before, after and instead of a merge.
#include <QAbstractButton>
#include <QFile>
#include <QMessageBox>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

#include "tests/core/arena/data/bundlefixture.h"
#include "tests/support/verify.h"
#include "ui/data/bundles.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// UUIDs that are the same in several arenas.
[[nodiscard]] QUuid shared(const QString& name) { return QUuid::createUuidV5(QUuid(), name); }

void addModel(ArenaFixture& arena, const QString& organization)
{
    Contestant one;
    one.uuid = shared(u"heron"_s);
    one.name = u"heron"_s;
    one.organization = organization;
    need(ContestantStore(arena.database()).add(one));
}

[[nodiscard]] std::size_t modelsIn(ArenaFixture& arena) { return need(ContestantStore(arena.database()).all()).size(); }

} // namespace

class TestBundles : public QObject {
    Q_OBJECT

private:
    Bundles m_bundles;
    QWidget m_window;
    std::unique_ptr<ArenaFixture> m_arena;
    int m_done = 0;

    [[nodiscard]] BundleTools tools()
    {
        BundleTools tools;
        tools.merge = [path = m_arena->path()](const QString& file, MergeMode mode, const BundleProgress& progress) {
            return Database::open(path, Database::Mode::Existing)
                .and_then([&](const std::unique_ptr<Database>& database) {
                    return mergeBundle(*database, file, mode, progress);
                });
        };
        return tools;
    }

    void merge(const QString& file)
    {
        mergeBundleFile(tools(), file, &m_window, [this] { ++m_done; });
    }

    /// The box that is open; null when there is none.
    [[nodiscard]] QMessageBox* box() const
    {
        for (auto* one : m_window.findChildren<QMessageBox*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] QString said() const { return box()->text() + u'\n' + box()->informativeText(); }

    static void press(QMessageBox& box, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton* button : box.buttons()) {
            if (box.buttonRole(button) == role)
                return button->click();
        }
        QFAIL("there is no such button");
    }

    [[nodiscard]] static bool offers(const QMessageBox& box, QMessageBox::ButtonRole role)
    {
        return std::ranges::any_of(
            box.buttons(), [&](QAbstractButton* button) { return box.buttonRole(button) == role; });
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_window.show();
    }

    void init()
    {
        m_arena = std::make_unique<ArenaFixture>();
        m_done = 0;
    }

    void cleanup()
    {
        if (auto* open = box())
            open->close();
        QTRY_VERIFY(!box());
    }

    void whatIsNewIsToldBeforeAndAfter()
    {
        ArenaFixture theirs;
        addModel(theirs, u"Aviary"_s);
        merge(m_bundles.of(theirs));
        QTRY_VERIFY(box());
        QVERIFY2(said().contains(u"1.dhbundle"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"1 new model"_s), qPrintable(said()));
        QVERIFY2(!said().contains(u"battle"_s), qPrintable(said())); // there are none: no word of them
        QCOMPARE(modelsIn(*m_arena), size_t(0)); // not before it is wanted
        const QPointer<QMessageBox> before = box();
        press(*before, QMessageBox::AcceptRole);
        QTRY_VERIFY(box() && box() != before);
        QCOMPARE(modelsIn(*m_arena), size_t(1));
        QCOMPARE(m_done, 1);
        QVERIFY2(said().contains(u"1 new model"_s), qPrintable(said()));
    }

    void whoDeclinesHasTheArenaAsItWas()
    {
        ArenaFixture theirs;
        addModel(theirs, u"Aviary"_s);
        merge(m_bundles.of(theirs));
        QTRY_VERIFY(box());
        press(*box(), QMessageBox::RejectRole);
        QTRY_VERIFY(!box());
        QCOMPARE(modelsIn(*m_arena), size_t(0));
        QCOMPARE(m_done, 0);
    }

    void theSecondTimeThereIsNothingToMerge()
    {
        ArenaFixture theirs;
        addModel(theirs, u"Aviary"_s);
        const QString file = m_bundles.of(theirs);
        need(mergeBundle(m_arena->database(), file));
        merge(file);
        QTRY_VERIFY(box());
        QVERIFY2(said().contains(u"in this arena already"_s), qPrintable(said()));
        QVERIFY(!offers(*box(), QMessageBox::AcceptRole));
        QVERIFY(box()->detailedText().isEmpty());
    }

    void conflictsAreListed_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("stays");
        QTest::newRow("the bundle's stays") << u"Aviary"_s << u"Zoo"_s << u"the bundle’s version stays"_s;
        QTest::newRow("ours stays") << u"Zoo"_s << u"Aviary"_s << u"this arena’s version stays"_s;
    }

    void conflictsAreListed()
    {
        QFETCH(const QString, ours);
        QFETCH(const QString, theirs);
        QFETCH(const QString, stays);
        ArenaFixture other;
        addModel(*m_arena, ours);
        addModel(other, theirs);
        for (ArenaFixture* arena : { m_arena.get(), &other }) {
            ModelAliases aliases;
            need(aliases.add(u"crane"_s, arena == &other ? u"Z"_s : u"A"_s));
            ArenaMetaStore meta(arena->database());
            need(storeAliases(meta, aliases));
        }
        merge(m_bundles.of(other));
        QTRY_VERIFY(box());
        QVERIFY2(said().contains(u"2 record"_s), qPrintable(said()));
        const QStringList details = box()->detailedText().split(u'\n');
        QCOMPARE(details.size(), 2);
        QVERIFY2(details[0].contains(u"Model “heron”"_s) && details[0].contains(stays), qPrintable(details[0]));
        QVERIFY2(details[1].contains(u"Other name “crane”"_s), qPrintable(details[1]));
        QVERIFY(offers(*box(), QMessageBox::AcceptRole));
    }

    void whatCannotBeMergedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("from"); // of the bundle's bytes; empty: another file altogether
        QTest::addColumn<QString>("sentence");
        QTest::newRow("changed after it was signed") << QByteArray("Aviary") << u"changed after it was signed"_s;
        QTest::newRow("no bundle") << QByteArray() << u"is no bundle"_s;
    }

    void whatCannotBeMergedSaysWhy()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QString, sentence);
        ArenaFixture theirs;
        addModel(theirs, u"Aviary"_s);
        QFile file(m_bundles.of(theirs));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        if (from.isEmpty())
            bytes = "model_a,model_b,winner\na,b,tie\n";
        else // a bit in the middle of what was packed
            bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 1);
        QVERIFY(file.resize(0) && file.seek(0));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        merge(file.fileName());
        QTRY_VERIFY(box());
        QCOMPARE(box()->objectName(), u"errorBox"_s);
        QVERIFY2(said().contains(sentence), qPrintable(said()));
        QVERIFY2(said().contains(u".dhbundle"_s), qPrintable(said()));
        QCOMPARE(modelsIn(*m_arena), size_t(0));
        QCOMPARE(m_done, 0);
    }

    void aFileThatIsGoneSaysSo()
    {
        merge(m_bundles.path(u"gone.dhbundle"_s));
        QTRY_VERIFY(box());
        QVERIFY2(said().contains(u"cannot be read"_s), qPrintable(said()));
    }
};

QTEST_MAIN(TestBundles)
#include "tst_bundles.moc"
