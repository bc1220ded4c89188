// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include "core/arena/battle/evaluatordesk.h"
#include "tests/support/verify.h"
#include "tests/ui/battle/battlestage.h"
#include "ui/battle/guidelinesdialog.h"
#include "ui/common/markdownview.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

/// The dialog beside a page whose evaluator has just judged, as G opens it.
struct Reading {
    explicit Reading(const QString& written = {})
    {
        auto& desk = stage.session->evaluators();
        if (!written.isEmpty())
            (void)desk.setGuidelines(written);
        stage.page->setEvaluators(desk);
        stage.runner->start(kPrompt);
        (void)stage.reaches(BattleRunner::Phase::Judging);
        stage.press(Qt::Key_G);
        dialog = stage.page->findChild<GuidelinesDialog*>();
        if (dialog)
            QApplication::setActiveWindow(dialog);
    }
    template <typename T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return dialog->findChild<T*>(name);
    }
    [[nodiscard]] QString saved() const { return stage.session->evaluators().guidelines(); }
    [[nodiscard]] QPlainTextEdit* edit(const QString& text) const
    {
        part<QPushButton>(u"editGuidelines"_s)->click();
        auto* editor = part<QPlainTextEdit>(u"guidelinesEditor"_s);
        QTest::keyClicks(editor, text);
        return editor;
    }

    Stage stage;
    QPointer<GuidelinesDialog> dialog;
};

} // namespace

class TestGuidelinesDialog final : public QObject {
    Q_OBJECT

private slots:
    void withoutGuidelinesItSaysSoAndWhoCanWriteThem()
    {
        const Reading reading;
        QVERIFY(reading.dialog);
        auto* none = reading.part<QLabel>(u"noGuidelines"_s);
        QVERIFY(none->isVisible());
        QVERIFY2(none->text().contains(u"owner"_s), qPrintable(none->text()));
        QVERIFY(!reading.part<QPlainTextEdit>(u"guidelinesEditor"_s)->isVisible());
        QCOMPARE(reading.part<QPushButton>(u"editGuidelines"_s)->text(), u"Write them…"_s);
        QTest::keyClick(reading.dialog->focusWidget(), Qt::Key_Space); // at "Close"
        QTRY_VERIFY(!reading.dialog);
        QCOMPARE(reading.stage.runner->phase(), BattleRunner::Phase::Judging);
    }

    void whoeverWritesThemIsToldWhat()
    {
        const Reading reading;
        QVERIFY(reading.dialog);
        const auto* editor = reading.edit({});
        QVERIFY(editor->isVisible());
        QVERIFY(!editor->placeholderText().isEmpty());
        QTest::keyClicks(reading.part<QPlainTextEdit>(u"guidelinesEditor"_s), u"Be fair."_s);
        reading.part<QPushButton>(u"saveGuidelines"_s)->click();
        QCOMPARE(reading.saved(), u"Be fair."_s);
        QVERIFY(reading.part<MarkdownView>(u"guidelinesView"_s)->isVisible());
        QCOMPARE(reading.part<QPushButton>(u"editGuidelines"_s)->text(), u"Edit"_s);
    }

    void aSlipOfEscapeLosesNothing_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("saved");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("save") << int(QMessageBox::Save) << u"Later. Be fair."_s << false;
        QTest::newRow("discard") << int(QMessageBox::Discard) << u"Be fair."_s << false;
        QTest::newRow("cancel") << int(QMessageBox::Cancel) << u"Be fair."_s << true;
    }
    void aSlipOfEscapeLosesNothing()
    {
        QFETCH(const int, answer);
        QFETCH(const QString, saved);
        QFETCH(const bool, isOpen);
        const Reading reading(u"Be fair."_s);
        QVERIFY(reading.dialog);
        QVERIFY(reading.part<MarkdownView>(u"guidelinesView"_s)->isVisible());
        QTest::keyClick(reading.edit(u"Later. "_s), Qt::Key_Escape);
        auto* box = reading.part<QMessageBox>(u"saveBox"_s);
        QVERIFY(box);
        box->button(QMessageBox::StandardButton(answer))->click();
        QTRY_COMPARE(reading.dialog != nullptr, isOpen);
        QCOMPARE(reading.saved(), saved);
    }
};

QTEST_MAIN(TestGuidelinesDialog)
#include "tst_guidelinesdialog.moc"
