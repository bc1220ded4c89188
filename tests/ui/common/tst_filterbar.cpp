// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QDateEdit>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "ui/common/filterbar.h"
#include "ui/common/slicetext.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

FilterWords someWords()
{
    const auto secondsAt = [](int day) { return quint32(QDate(2024, 5, day).startOfDay().toSecsSinceEpoch()); };
    return { { u"alpha & co"_s, u"beta"_s, u"gamma"_s },
        { { u"anna"_s, u"boris"_s }, { u"en"_s, u"ru"_s, QString() }, { u"live"_s }, secondsAt(3), secondsAt(20) } };
}

RatingSlice fullSlice()
{
    RatingSlice slice;
    slice.fromS = quint32(QDate(2024, 5, 4).startOfDay().toSecsSinceEpoch());
    slice.untilS = quint32(QDate(2024, 5, 11).startOfDay().toSecsSinceEpoch());
    slice.models = { u"alpha & co"_s, u"beta"_s };
    slice.evaluators = { u"boris"_s };
    slice.languages = { QString() };
    slice.provenances = { u"live"_s };
    slice.verdicts = { Verdict::ABetter, Verdict::BBetter };
    return slice;
}

} // namespace

class TestFilterBar : public QObject {
    Q_OBJECT

private slots:
    void languagesAreNamedLikeTheirCategories()
    {
        QCOMPARE(languageText(u"en"_s), u"English"_s);
        QCOMPARE(languageText(u"zh"_s), u"Chinese"_s);
        QCOMPARE(languageText(u"it"_s), u"italiano"_s);
        QCOMPARE(languageText(u"zz"_s), u"zz"_s);
        QCOMPARE(languageText({}), u"Unknown language"_s);
    }

    void init()
    {
        m_host = std::make_unique<QWidget>();
        m_bar = new FilterBar([] { return someWords(); }, m_host.get());
        m_host->show();
    }

    void cleanup() { m_host.reset(); }

    void theLineShowsWhatIsOnAndEachPartCanBeLifted()
    {
        QVERIFY(m_bar->isHidden());
        m_bar->setSlice(fullSlice());
        QVERIFY(!m_bar->isHidden());
        QSignalSpy changed(m_bar, &FilterBar::sliceChanged);
        for (int left = 6; left > 0; --left) {
            QCOMPARE(chips().size(), left);
            chips().constFirst()->click();
        }
        QCOMPARE(changed.count(), 6);
        QVERIFY(m_bar->slice().isEverything());
        QVERIFY(m_bar->isHidden());
    }

    void resetLiftsEverything()
    {
        m_bar->setSlice(fullSlice());
        QSignalSpy changed(m_bar, &FilterBar::sliceChanged);
        m_bar->findChild<QToolButton*>(u"resetFilter"_s)->click();
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_bar->slice().isEverything());
    }

    void theDialogShowsAndChangesTheSameSlice()
    {
        m_bar->setSlice(fullSlice());
        m_bar->button()->click();
        auto* dialog = m_host->findChild<FilterDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->slice() == fullSlice());
        auto* day = dialog->findChild<QDateEdit*>(u"untilDay"_s);
        QCOMPARE(day->date(), QDate(2024, 5, 10)); // the last that counts
        day->setDate(QDate(2024, 5, 12));
        QCOMPARE(*m_bar->slice().untilS, quint32(QDate(2024, 5, 13).startOfDay().toSecsSinceEpoch()));
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Reset)->click();
        QVERIFY(m_bar->slice().isEverything());
        QVERIFY(dialog->slice().isEverything());
    }

    void aTimeOfTheDayIsKeptWhileItsDayIs()
    {
        RatingSlice slice;
        slice.fromS = *fullSlice().fromS + 3600;
        FilterDialog dialog(someWords());
        dialog.setSlice(slice);
        QVERIFY(dialog.slice() == slice);
    }

    void oneModelAloneRestrictsNothing()
    {
        FilterDialog dialog(someWords());
        auto* list = dialog.findChild<QWidget*>(u"models"_s)->findChild<QListWidget*>();
        list->item(0)->setCheckState(Qt::Checked);
        QVERIFY(dialog.slice().isEverything());
        QVERIFY(!dialog.findChild<QLabel*>(u"hint"_s)->text().isEmpty());
        list->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(dialog.slice().models, QStringList({ u"alpha & co"_s, u"beta"_s }));
    }

    void oneVerdictStaysTicked()
    {
        FilterDialog dialog(someWords());
        for (const Verdict verdict : kVerdicts)
            dialog.findChild<QCheckBox*>(u"verdict"_s + sliceWord(verdict))->click();
        QCOMPARE(dialog.slice().verdicts, std::vector { Verdict::BothBad });
    }

    void namesThatTheArenaLacksAreNotLost()
    {
        RatingSlice slice;
        slice.evaluators = { u"somebody else"_s };
        FilterDialog dialog(someWords());
        dialog.setSlice(slice);
        QVERIFY(dialog.slice() == slice);
    }

private:
    [[nodiscard]] QList<QToolButton*> chips() const
    {
        QList<QToolButton*> chips = m_bar->findChildren<QToolButton*>(u"chip"_s);
        chips.removeIf([](const QToolButton* chip) { return chip->isHidden(); });
        return chips;
    }

    std::unique_ptr<QWidget> m_host;
    FilterBar* m_bar = nullptr;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
