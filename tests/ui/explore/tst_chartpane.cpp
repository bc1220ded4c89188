// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/charts/rowsfigure.h"
#include "ui/explore/chartpane.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

FigurePtr emptyFigure(const QString& advice)
{
    return std::make_shared<RowsFigure>(FigureText { u"Title"_s, {}, advice }, RowsData {});
}

} // namespace

class TestChartPane final : public QObject {
    Q_OBJECT

private slots:
    /// Between the choice of a chart and its figure the button must not say one thing and do another.
    void anotherKindIsNotAdvisedLikeTheLast()
    {
        ChartPane pane(nullptr);
        auto* label = pane.findChild<QLabel*>(u"emptyLabel"_s);
        auto* button = pane.findChild<QPushButton*>(u"emptyButton"_s);
        pane.setKind(ChartKind::Price);
        pane.setFigure(emptyFigure(u"Enter prices."_s), 0, {});
        QCOMPARE(label->text(), u"Enter prices."_s);
        QCOMPARE(button->text(), u"Show the models"_s);

        pane.setKind(ChartKind::Style);
        QCOMPARE(label->text(), QString());
        QCOMPARE(button->text(), u"Show the leaderboard"_s);
        QSignalSpy models(&pane, &ChartPane::modelsWanted);
        QSignalSpy method(&pane, &ChartPane::methodWanted);
        button->click();
        QCOMPARE(models.count(), 0);
        QCOMPARE(method.count(), 1);

        pane.setFigure(emptyFigure(u"Choose style control."_s), 0, {});
        QCOMPARE(label->text(), u"Choose style control."_s);
    }

    void whatIsFilteredAwayIsSaidOfTheNextKindToo()
    {
        ChartPane pane(nullptr);
        auto* label = pane.findChild<QLabel*>(u"emptyLabel"_s);
        auto* button = pane.findChild<QPushButton*>(u"emptyButton"_s);
        pane.setFilteredAway(true);
        pane.setFigure(emptyFigure(u"Hold a battle."_s), 0, {});
        const QString said = label->text();
        QVERIFY(said != u"Hold a battle."_s);
        pane.setKind(ChartKind::Verdicts);
        QCOMPARE(label->text(), said);
        QCOMPARE(button->text(), u"Reset the filter"_s);
        pane.setKind(ChartKind::PublishedBoard); // has no votes to filter
        QCOMPARE(label->text(), QString());
        QCOMPARE(button->text(), u"Import published leaderboards…"_s);
    }
};

QTEST_MAIN(TestChartPane)
#include "tst_chartpane.moc"
