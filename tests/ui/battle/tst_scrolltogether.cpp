// SPDX-License-Identifier: GPL-3.0-or-later
// One answer scrolls along with the other, at the same part of its own length.
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include "ui/battle/duelview.h"
#include "ui/common/answerpane.h"
#include "ui/common/markdownview.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

class Duel {
public:
    Duel()
    {
        page.resize(900, 500);
        view.resize(page.size());
        page.show();
    }
    /// An answer of so many paragraphs on each side.
    [[nodiscard]] bool answer(const PerSide<int>& paragraphs)
    {
        for (const Side side : kSides) {
            BlindView one { side, {}, BlindView::Progress::Complete };
            for (int i = 0; i < paragraphs[side]; ++i)
                one.text += u"Paragraph %1 of an answer.\n\n"_s.arg(i);
            view.showView(one);
        }
        const auto isSettled = [this](Side side) { return markdown(side)->isSettled(); };
        return QTest::qWaitFor([&] { return isSettled(Side::A) && isSettled(Side::B); });
    }
    [[nodiscard]] MarkdownView* markdown(Side side) const
    {
        const auto* pane = view.findChild<AnswerPane*>(side == Side::A ? u"paneA"_s : u"paneB"_s);
        return pane->findChild<MarkdownView*>(u"view"_s);
    }
    [[nodiscard]] QScrollBar* bar(Side side) const { return markdown(side)->verticalScrollBar(); }
    [[nodiscard]] double part(Side side) const { return double(bar(side)->value()) / bar(side)->maximum(); }
    void together(bool areTogether) { view.findChild<QPushButton*>(u"together"_s)->setChecked(areTogether); }

    QWidget page;
    DuelView view { &page };
};

} // namespace

class TestScrollTogether final : public QObject {
    Q_OBJECT

private slots:
    void theOtherFollowsInPartsOfItsLength_data()
    {
        QTest::addColumn<Side>("scrolled");
        QTest::addColumn<double>("part");
        for (const Side side : kSides) {
            for (const double part : { 0.0, 0.25, 0.5, 1.0 })
                QTest::addRow("%c to %g", side == Side::A ? 'A' : 'B', part) << side << part;
        }
    }
    void theOtherFollowsInPartsOfItsLength()
    {
        QFETCH(const Side, scrolled);
        QFETCH(const double, part);
        Duel duel;
        QVERIFY(duel.answer({ 60, 200 }));
        QVERIFY(duel.bar(Side::A)->maximum() > 0 && duel.bar(Side::B)->maximum() > 2 * duel.bar(Side::A)->maximum());
        duel.together(true);
        duel.bar(scrolled)->setValue(duel.bar(scrolled)->maximum() / 3); // from somewhere else
        duel.bar(scrolled)->setValue(qRound(part * duel.bar(scrolled)->maximum()));
        QVERIFY2(std::abs(duel.part(other(scrolled)) - part) < 0.01,
            qPrintable(QString::number(duel.part(other(scrolled)))));
        QVERIFY(std::abs(duel.part(scrolled) - part) < 0.01); // and it was not pulled back
    }

    void aloneEachStaysWhereItIs()
    {
        Duel duel;
        QVERIFY(duel.answer({ 60, 200 }));
        for (const Side side : kSides) {
            duel.together(true);
            duel.together(false);
            const int before = duel.bar(other(side))->value();
            duel.bar(side)->setValue(duel.bar(side)->maximum());
            QCOMPARE(duel.bar(other(side))->value(), before);
        }
    }

    void whatNeedsNoScrollingPullsNobody()
    {
        Duel duel;
        QVERIFY(duel.answer({ 1, 200 }));
        QCOMPARE(duel.bar(Side::A)->maximum(), 0);
        duel.together(true);
        duel.bar(Side::B)->setValue(100);
        QCOMPARE(duel.bar(Side::B)->value(), 100);
        QCOMPARE(duel.bar(Side::A)->value(), 0);
    }
};

QTEST_MAIN(TestScrollTogether)
#include "tst_scrolltogether.moc"
