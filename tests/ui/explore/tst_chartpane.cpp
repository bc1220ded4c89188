// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
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

FigurePtr tableOf(int models)
{
    RowsData data;
    data.header = { u"Model"_s, u"Organization"_s, u"Votes"_s };
    for (int i = 0; i < models; ++i) {
        FigureRow row;
        row.label = u"model %1"_s.arg(i);
        row.parts = { 1 };
        row.cells = { u"maker"_s, QString::number(i) };
        data.rows.push_back(row);
    }
    return std::make_shared<RowsFigure>(FigureText { u"Title"_s, {}, {} }, std::move(data));
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

    void theTableStaysAsItIsWhileVotesComeIn()
    {
        ChartPane pane(nullptr);
        pane.resize(600, 300);
        pane.show();
        pane.setTableShown(true);
        pane.setFigure(tableOf(60), 0, {});
        auto* table = pane.findChild<QTableView*>(u"table"_s);
        table->setColumnWidth(0, 222);
        table->selectRow(40);
        table->scrollTo(table->model()->index(40, 0));
        const int scrolled = table->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        pane.setFigure(tableOf(61), 0, {}); // somebody new
        QCOMPARE(table->model()->rowCount(), 61);
        QCOMPARE(table->verticalScrollBar()->value(), scrolled);
        QCOMPARE(table->selectionModel()->selectedRows().front().row(), 40);
        QCOMPARE(table->columnWidth(0), 222);
        pane.setFigure(tableOf(50), 0, {});
        QCOMPARE(table->model()->rowCount(), 50);
        QCOMPARE(table->selectionModel()->selectedRows().front().row(), 40);
    }

    void onlyNumbersStandAtTheRight()
    {
        ChartPane pane(nullptr);
        pane.setTableShown(true);
        pane.setFigure(tableOf(3), 0, {});
        const QAbstractItemModel* model = pane.findChild<QTableView*>(u"table"_s)->model();
        const auto isRight = [model](int column) {
            return (model->index(1, column).data(Qt::TextAlignmentRole).toInt() & int(Qt::AlignRight)) != 0;
        };
        QVERIFY(!isRight(0)); // model
        QVERIFY(!isRight(1)); // organization
        QVERIFY(isRight(2)); // votes
    }
};

QTEST_MAIN(TestChartPane)
#include "tst_chartpane.moc"
