// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/models/roster.h"
#include "tests/support/arena/temparena.h"
#include "tests/support/verify.h"
#include "tests/ui/models/fakedesk.h"
#include "ui/models/contestantdialog.h"
#include "ui/models/contestantmodel.h"
#include "ui/models/hellodialog.h"
#include "ui/models/modelspage.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestModelsPage : public QObject {
    Q_OBJECT

    std::unique_ptr<TempArena> m_arena;
    std::unique_ptr<ArenaSession> m_session;
    std::unique_ptr<BattleRunner> m_runner;
    std::unique_ptr<ModelsPage> m_page;
    FakeDesk* m_desk = nullptr; ///< the page's

    void open()
    {
        m_session = m_arena->open();
        m_runner = std::make_unique<BattleRunner>(*m_session);
        auto desk = std::make_unique<FakeDesk>();
        m_desk = desk.get();
        m_page = std::make_unique<ModelsPage>(m_session->roster(), m_session->standings(), std::move(desk), *m_runner);
        m_page->resize(1000, 600);
        m_page->show();
    }

    void openWithTwo()
    {
        m_arena->addRecorded(u"heron"_s, u"Sample"_s, { { u"p"_s, u"a"_s } });
        m_arena->addRecorded(u"finch"_s, u"Sample"_s, { { u"p"_s, u"b"_s } });
        open();
    }

    static Contestant server()
    {
        Contestant contestant;
        contestant.name = u"Tiny"_s;
        contestant.kind = ContestantKind::OpenAiCompatible;
        contestant.baseUrl = QUrl(u"http://localhost:8080/v1"_s);
        return contestant;
    }

    template <typename T>
    T* in(QObject* parent, const QString& name) const
    {
        T* found = parent->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QPushButton* button(const QString& name) const { return in<QPushButton>(m_page.get(), name); }
    QTableView* table() const { return in<QTableView>(m_page.get(), u"table"_s); }
    ContestantDialog* dialog() const { return m_page->findChild<ContestantDialog*>(); }
    void type(const QString& box, const QString& text) const
    {
        auto* line = in<QLineEdit>(dialog(), box);
        line->clear();
        QTest::keyClicks(line, text);
    }
    QString problem(const QString& box) const { return in<QLabel>(dialog(), box + u"Problem"_s)->text(); }
    QString result() const { return in<QLabel>(dialog(), u"resultLabel"_s)->text(); }
    void save() const { dialog()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click(); }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_arena = std::make_unique<TempArena>(); }
    void cleanup()
    {
        m_page.reset();
        m_runner.reset();
        m_session.reset();
        m_arena.reset();
    }

    void anEmptyArenaSaysHowToBegin()
    {
        open();
        QVERIFY(button(u"emptyAddButton"_s)->isVisible());
        QVERIFY(!button(u"addButton"_s)->isVisible());
        QSignalSpy wanted(m_page.get(), &ModelsPage::importWanted);
        button(u"emptyImportButton"_s)->click();
        QCOMPARE(wanted.count(), 1);
        button(u"emptyAddButton"_s)->click();
        QVERIFY(dialog());
    }

    void aServerIsAddedWithTheKeyInTheKeychainOnly()
    {
        open();
        m_page->startMainTask();
        type(u"urlBox"_s, u"localhost:8080/v1"_s);
        in<QComboBox>(dialog(), u"keyKindBox"_s)->setCurrentIndex(int(KeySource::Kind::Keychain));
        type(u"keyBox"_s, u"sk-secret"_s);
        in<QComboBox>(dialog(), u"modelBox"_s)->setEditText(u"tiny"_s);
        type(u"nameBox"_s, u" Tiny one "_s);
        type(u"temperatureBox"_s, u"0.5"_s);
        type(u"maxTokensBox"_s, u"100"_s);
        m_desk->kept = Result<void>();
        save();
        QTRY_VERIFY(!dialog());

        const auto all = m_session->roster().all();
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t(1));
        const Contestant& added = all->front();
        QCOMPARE(added.name, u"Tiny one"_s);
        QCOMPARE(added.baseUrl, QUrl(u"http://localhost:8080/v1"_s));
        QCOMPARE(added.modelId, u"tiny"_s);
        QCOMPARE(added.sampling, (SamplingSettings { 0.5, {}, 100, {} }));
        QCOMPARE(added.key, (KeySource { KeySource::Kind::Keychain, u"http://localhost:8080"_s }));
        QCOMPARE(m_desk->keys, (QHash<QString, QString> { { u"http://localhost:8080"_s, u"sk-secret"_s } }));
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->currentIndex().row(), 0);
    }

    void withoutAKeychainNothingIsSaved()
    {
        open();
        m_page->startMainTask();
        type(u"urlBox"_s, u"http://localhost:8080"_s);
        in<QComboBox>(dialog(), u"keyKindBox"_s)->setCurrentIndex(int(KeySource::Kind::Keychain));
        type(u"keyBox"_s, u"sk-secret"_s);
        type(u"nameBox"_s, u"Tiny"_s);
        m_desk->kept = Result<void>(fail(Error::Code::KeychainUnavailable));
        save();
        QTRY_VERIFY(result().contains(u"keychain"_s));
        QVERIFY(dialog()->isVisible());
        QVERIFY(m_session->roster().all()->empty());
    }

    void wrongFieldsSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("text");
        QTest::newRow("no address") << u"urlBox"_s << QString();
        QTest::newRow("not a web address") << u"urlBox"_s << u"ftp://localhost"_s;
        QTest::newRow("a password in the address") << u"urlBox"_s << u"http://me:secret@localhost"_s;
        QTest::newRow("no name") << u"nameBox"_s << u"  "_s;
        QTest::newRow("temperature below 0") << u"temperatureBox"_s << u"-1"_s;
        QTest::newRow("top p of 0") << u"topPBox"_s << u"0"_s;
        QTest::newRow("half a token") << u"maxTokensBox"_s << u"0.5"_s;
        QTest::newRow("no seed") << u"seedBox"_s << u"x"_s;
    }

    void wrongFieldsSayWhatIsWrong()
    {
        QFETCH(QString, box);
        QFETCH(QString, text);
        open();
        m_page->startMainTask();
        type(u"urlBox"_s, u"http://localhost:8080"_s);
        type(u"nameBox"_s, u"Tiny"_s);
        type(box, text);
        save();
        QVERIFY(!problem(box).isEmpty());
        QCOMPARE(in<QLineEdit>(dialog(), box)->accessibleDescription(), problem(box));
        QVERIFY(m_session->roster().all()->empty());
        QTest::keyClicks(in<QLineEdit>(dialog(), box), u"1"_s);
        QVERIFY(problem(box).isEmpty());
    }

    void theServersModelsFillTheBox()
    {
        open();
        m_page->startMainTask();
        type(u"urlBox"_s, u"http://localhost:8080"_s);
        m_desk->models = QStringList { u"tiny"_s };
        in<QPushButton>(dialog(), u"listButton"_s)->click();
        QTRY_COMPARE(in<QComboBox>(dialog(), u"modelBox"_s)->currentText(), u"tiny"_s);
        QCOMPARE(in<QLineEdit>(dialog(), u"nameBox"_s)->text(), u"tiny"_s);
        QCOMPARE(m_desk->listed->baseUrl, QUrl(u"http://localhost:8080"_s));
        QVERIFY(!result().isEmpty());
    }

    void aCheckExplainsItselfAndIsForgottenAfterAChange()
    {
        open();
        m_page->startMainTask();
        type(u"urlBox"_s, u"http://localhost:8080"_s);
        m_desk->report = Result<ContestantDesk::Report>(fail(Error::Code::Unauthorized, u"HTTP 401: no"_s));
        in<QPushButton>(dialog(), u"checkButton"_s)->click();
        QTRY_VERIFY(result().contains(u"HTTP 401"_s));
        QVERIFY(result().size() > 20);
        m_desk->report = ContestantDesk::Report { u"tiny-7b"_s, u"OK"_s, std::chrono::milliseconds(1200) };
        in<QPushButton>(dialog(), u"checkButton"_s)->click();
        QTRY_VERIFY(result().contains(u"tiny-7b"_s));
        type(u"temperatureBox"_s, u"1"_s);
        QCOMPARE(result(), QString());
    }

    void aVariableOfTheArenaIsAskedAboutAndATypedOneIsMeant()
    {
        Contestant spy = server();
        spy.baseUrl = QUrl(u"https://collector.example/v1"_s);
        spy.key = { KeySource::Kind::Environment, u"MY_KEY"_s };
        m_arena->add(spy);
        open();
        m_desk->withheld = true;
        table()->selectRow(0);
        button(u"editButton"_s)->click();
        in<QPushButton>(dialog(), u"checkButton"_s)->click();
        auto* box = in<QMessageBox>(dialog(), u"keyBox"_s);
        QVERIFY(box->text().contains(u"MY_KEY"_s) && box->text().contains(u"collector.example"_s));
        box->buttons().at(box->buttonRole(box->buttons().front()) == QMessageBox::NoRole ? 0 : 1)->click();
        QVERIFY(!m_desk->checked);
        QTRY_VERIFY(!dialog()->findChild<QMessageBox*>());
        in<QPushButton>(dialog(), u"checkButton"_s)->click();
        box = in<QMessageBox>(dialog(), u"keyBox"_s);
        box->buttons().at(box->buttonRole(box->buttons().front()) == QMessageBox::AcceptRole ? 0 : 1)->click();
        QVERIFY(m_desk->checked);
        QCOMPARE(m_desk->agreed, u"MY_KEY"_s);

        m_desk->agreed.clear();
        m_desk->checked.reset();
        type(u"keyBox"_s, u"OTHER_KEY"_s);
        in<QPushButton>(dialog(), u"checkButton"_s)->click();
        QVERIFY(m_desk->checked);
        QCOMPARE(m_desk->agreed, u"OTHER_KEY"_s);
    }

    void closingTheDialogForgetsTheQuestion()
    {
        open();
        m_page->startMainTask();
        type(u"urlBox"_s, u"http://localhost:8080"_s);
        m_desk->report = ContestantDesk::Report { u"tiny"_s, u"OK"_s, {} };
        in<QPushButton>(dialog(), u"checkButton"_s)->click();
        dialog()->reject();
        QTRY_VERIFY(!dialog()); // and nothing is called on what is gone
    }

    void changedSettingsOfAModelWithBattlesMakeANewVersion()
    {
        const ContestantId id = m_arena->add(server());
        open();
        m_desk->battles[id] = true;
        table()->selectRow(0);
        button(u"editButton"_s)->click();
        QVERIFY(in<QLabel>(dialog(), u"fixedLabel"_s)->isVisible());
        type(u"nameBox"_s, u"Renamed"_s);
        save();
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_session->roster().all()->size(), size_t(1)); // a name changes no answer
        QCOMPARE(m_session->roster().all()->front().name, u"Renamed"_s);

        table()->selectRow(0);
        button(u"editButton"_s)->click();
        type(u"temperatureBox"_s, u"1"_s);
        save();
        QTRY_VERIFY(!dialog());
        const auto all = m_session->roster().all();
        QCOMPARE(all->size(), size_t(2));
        QVERIFY(!all->at(0).isEnabled);
        QCOMPARE(all->at(1).name, u"Renamed (2)"_s);
        QCOMPARE(all->at(1).previous, std::optional(id));
    }

    void aChangedFileOrEngineMakesANewVersion()
    {
        m_arena->addRecorded(u"heron"_s, u"Sample"_s, { { u"p"_s, u"a"_s } });
        Contestant file;
        file.kind = ContestantKind::GgufFile;
        file.name = u"Otter"_s;
        file.baseUrl = QUrl(u"file:///models/otter.gguf"_s);
        file.modelId = QString(64, u'a');
        file.engineBuild = u"llama-server 1"_s;
        const ContestantId otter = m_arena->add(file);
        open();
        m_desk->engine = Result<QString>(u"llama-server 2"_s);
        m_desk->battles.insert(otter, true);
        table()->selectRow(1);
        const auto* details = in<QLabel>(m_page.get(), u"modelDetails"_s);
        QVERIFY2(details->text().contains(QString(64, u'a')), qPrintable(details->text()));
        QVERIFY(details->text().contains(u"llama-server 1"_s));
        m_desk->file = Result<ContestantDesk::FileState>({ QString(64, u'b'), u"llama-server 2"_s });
        button(u"editButton"_s)->click();
        QCOMPARE(m_desk->fileRead, u"/models/otter.gguf"_s);
        QTRY_VERIFY2(result().contains(u"new version"_s), qPrintable(result()));
        QVERIFY(result().contains(u"llama-server 1"_s));
        save();
        QTRY_VERIFY(!dialog());
        const auto all = m_session->roster().all();
        VERIFY_OK(all);
        const auto next = std::ranges::find(*all, u"Otter (2)"_s, &Contestant::name);
        QVERIFY(next != all->end());
        QCOMPARE(next->previous, std::optional(otter));
        QCOMPARE(next->modelId, QString(64, u'b'));
        QCOMPARE(next->engineBuild, u"llama-server 2"_s);
        QCOMPARE(m_session->roster().find(otter)->modelId, QString(64, u'a'));
        QVERIFY(!m_session->roster().find(otter)->isEnabled);
        QVERIFY(details->text().contains(QString(64, u'b'))); // the new one is chosen
    }

    void moreColumnsCanBeShown()
    {
        openWithTwo();
        auto* action = in<QAction>(m_page.get(), u"cutoffColumnAction"_s);
        action->setChecked(false);
        QVERIFY(table()->isColumnHidden(ContestantModel::Cutoff));
        action->trigger();
        QVERIFY(!table()->isColumnHidden(ContestantModel::Cutoff));
        m_page.reset();
        m_page = std::make_unique<ModelsPage>(
            m_session->roster(), m_session->standings(), std::make_unique<FakeDesk>(), *m_runner);
        QVERIFY(!table()->isColumnHidden(ContestantModel::Cutoff)); // it is remembered
        in<QAction>(m_page.get(), u"cutoffColumnAction"_s)->trigger();
    }

    void aProviderBringsAllButTheKey()
    {
        open();
        ProviderPreset preset;
        preset.id = u"acme"_s;
        preset.name = u"Acme"_s;
        preset.organization = u"Acme Labs"_s;
        preset.kind = ContestantKind::Anthropic;
        preset.baseUrl = QUrl(u"https://api.acme.example"_s);
        preset.keyVariable = u"ACME_API_KEY_THAT_NOBODY_SETS"_s;
        preset.keyUrl = QUrl(u"https://keys.acme.example/"_s);
        preset.models = QStringList { u"acme-1"_s };
        m_desk->presets = { preset };
        m_desk->kept = Result<void>();
        m_page->startMainTask();
        auto* box = in<QComboBox>(dialog(), u"providerBox"_s);
        box->setCurrentText(u"Acme"_s);
        emit box->activated(box->currentIndex());
        QVERIFY(in<QLabel>(dialog(), u"providerNoteLabel"_s)->text().contains(u"keys.acme.example"_s));
        QVERIFY(in<QComboBox>(dialog(), u"versionBox"_s)->isVisible());
        type(u"keyBox"_s, u"sk-acme"_s);
        in<QComboBox>(dialog(), u"modelBox"_s)->setCurrentIndex(0);
        type(u"nameBox"_s, u"Acme 1"_s);
        save();
        QTRY_VERIFY(!dialog());
        const Contestant saved = m_session->roster().all()->front();
        QCOMPARE(saved.provider, u"acme"_s);
        QCOMPARE(saved.kind, ContestantKind::Anthropic);
        QCOMPARE(saved.organization, u"Acme Labs"_s);
        QCOMPARE(saved.baseUrl, preset.baseUrl);
        QCOMPARE(saved.modelId, u"acme-1"_s);
        QVERIFY((saved.key == KeySource { KeySource::Kind::Keychain, u"api.acme.example"_s }));
        QCOMPARE(m_desk->keys.value(u"api.acme.example"_s), u"sk-acme"_s);
    }

    void anAddressInTheClearNeedsConfirmation()
    {
        open();
        m_page->startMainTask();
        type(u"nameBox"_s, u"A"_s);
        type(u"urlBox"_s, u"http://models.example/v1"_s);
        auto* insecure = in<QCheckBox>(dialog(), u"insecureBox"_s);
        QVERIFY(insecure->isVisible());
        save();
        QVERIFY(dialog());
        QVERIFY(m_session->roster().all()->empty());
        insecure->setChecked(true);
        save();
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_session->roster().all()->size(), size_t(1));
    }

    void sayingHelloTellsSpeedAndCost()
    {
        Contestant contestant = server();
        contestant.price = { 2, 8 };
        m_arena->add(contestant);
        open();
        table()->selectRow(0);
        Answer answer;
        answer.text = u"I am tiny."_s;
        answer.timeToFirstText = std::chrono::milliseconds(500);
        answer.duration = std::chrono::milliseconds(1500);
        answer.promptTokens = 1000;
        answer.completionTokens = 250;
        m_desk->answer = answer;
        in<QAction>(m_page.get(), u"helloAction"_s)->trigger();
        auto* hello = in<HelloDialog>(m_page.get(), u"helloDialog"_s);
        in<QPushButton>(hello, u"askButton"_s)->click();
        auto* status = in<QLabel>(hello, u"statusLabel"_s);
        QTRY_VERIFY(status->text().contains(u"250"_s));
        QCOMPARE(in<QPlainTextEdit>(hello, u"answerView"_s)->toPlainText(), u"I am tiny."_s);
        QVERIFY2(
            status->text().contains(QLocale().toString(250.0, 'f', 1)), qPrintable(status->text())); // tokens a second
        QVERIFY(status->text().contains(QLocale().toString(0.004, 'g', 3))); // US dollars
        QVERIFY(!m_desk->question.isEmpty());
        auto* question = in<QLineEdit>(hello, u"questionBox"_s);
        question->setText(u"Again?"_s);
        QTest::keyClick(question, Qt::Key_Return);
        QCOMPARE(m_desk->question, u"Again?"_s);
        QTRY_VERIFY(status->text().contains(u"250"_s));
    }

    void aSecretModelIsShownByItsCodenameOnly()
    {
        Contestant secret = server();
        secret.organization = u"Org"_s;
        secret.modelId = u"gpt-secret"_s;
        secret.codename = u"fox"_s;
        secret.isSecret = true;
        const ContestantId id = m_arena->add(secret);
        open();
        QString shown;
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
                shown += table()->model()->index(0, column).data(role).toString() + u'|';
        }
        QVERIFY(shown.contains(u"fox"_s));
        for (const QString& word : { secret.name, secret.organization, secret.modelId, secret.baseUrl.host() })
            QVERIFY2(!shown.contains(word), qPrintable(shown));
        table()->selectRow(0);
        in<QAction>(m_page.get(), u"revealAction"_s)->trigger();
        QCOMPARE(m_session->roster().find(id)->shownName(), secret.name);
        QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), secret.name);
    }

    void aModelCanBeDuplicatedAndRetired()
    {
        m_arena->add(server());
        open();
        table()->selectRow(0);
        in<QAction>(m_page.get(), u"duplicateAction"_s)->trigger();
        save();
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->selectRow(0);
        in<QAction>(m_page.get(), u"retireAction"_s)->trigger();
        QVERIFY(m_session->roster().all()->at(0).isRetired);
        QVERIFY(!m_session->roster().all()->at(1).isRetired);
    }

    void theCheckBoxTakesAModelOutOfTheDraw()
    {
        openWithTwo();
        const QModelIndex first = table()->model()->index(0, 0);
        QCOMPARE(first.data().toString(), u"finch"_s);
        table()->model()->setData(first, Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(!m_session->roster().all()->front().isEnabled);
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void removingAsksFirst()
    {
        openWithTwo();
        table()->selectRow(0);
        button(u"removeButton"_s)->click();
        auto* box = in<QMessageBox>(m_page.get(), u"removeBox"_s);
        QVERIFY(box->text().contains(u"finch"_s));
        QCOMPARE(m_session->roster().all()->size(), size_t(2));
        for (QAbstractButton* choice : box->buttons()) {
            if (box->buttonRole(choice) == QMessageBox::DestructiveRole)
                choice->click();
        }
        QCOMPARE(m_session->roster().all()->size(), size_t(1));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void aModelWithBattlesIsNotAskedAboutFirst()
    {
        openWithTwo();
        const auto all = m_session->roster().all();
        for (const Contestant& one : *all)
            m_desk->battles[one.id] = true;
        table()->selectRow(0);
        button(u"removeButton"_s)->click();
        QVERIFY(!m_page->findChild<QMessageBox*>(u"removeBox"_s));
        QVERIFY(in<QMessageBox>(m_page.get(), u"keptBox"_s)->text().contains(u"finch"_s));
    }

    void theColumnsStandAfterAChange()
    {
        openWithTwo();
        QList<int> before;
        for (int column = 0; column < ContestantModel::ColumnCount; ++column)
            before.append(table()->columnWidth(column));
        Contestant changed = m_session->roster().all()->front();
        changed.license = u"MIT"_s;
        VERIFY_OK(m_session->roster().update(changed));
        QCoreApplication::processEvents();
        for (int column = 0; column < ContestantModel::ColumnCount; ++column)
            QCOMPARE(table()->columnWidth(column), before.at(column));
    }

    void whileABattleIsUnderWayNothingCanBeEdited()
    {
        openWithTwo();
        table()->selectRow(0);
        QVERIFY(button(u"editButton"_s)->isEnabled());
        m_runner->start(u"p"_s);
        QTRY_VERIFY(!button(u"editButton"_s)->isEnabled());
        QVERIFY(!button(u"removeButton"_s)->isEnabled());
        QVERIFY(in<QLabel>(m_page.get(), u"underWayLabel"_s)->isVisible());
        emit table()->activated(table()->currentIndex());
        QVERIFY(!dialog());
        QTRY_COMPARE(m_runner->phase(), BattleRunner::Phase::Judging);
        m_runner->skip();
        QTRY_VERIFY(button(u"editButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestModelsPage)
#include "tst_modelspage.moc"
