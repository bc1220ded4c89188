// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include "tests/gallery/clipcheck.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestClipCheck : public QObject {
    Q_OBJECT

    /// What is found when `child` stands alone in a window at this size.
    static QStringList found(QWidget& window, QWidget& child, QSize size)
    {
        window.resize(1000, 600);
        child.setGeometry(QRect({ 10, 10 }, size));
        window.show();
        return clippedTexts(window);
    }

private slots:
    void aLabelWithoutRoomIsFound()
    {
        QWidget window;
        QLabel label(u"A sentence of some length"_s, &window);
        QCOMPARE(found(window, label, label.sizeHint()), QStringList());
        QCOMPARE(found(window, label, { label.sizeHint().width() / 2, 40 }).size(), 1);
    }

    void aWrappedLabelNeedsHeight()
    {
        QWidget window;
        QLabel label(u"A sentence that is long enough to be broken into several lines in a narrow column"_s, &window);
        label.setWordWrap(true);
        QCOMPARE(found(window, label, { 150, label.heightForWidth(150) }), QStringList());
        QCOMPARE(found(window, label, { 150, label.fontMetrics().height() }).size(), 1);
    }

    void aShortenedTextIsFound()
    {
        QWidget window;
        QLabel label(u"A sente…"_s, &window);
        QCOMPARE(found(window, label, { 300, 40 }).size(), 1);
    }

    void aButtonSmallerThanItsTextIsFound()
    {
        QWidget window;
        QPushButton button(u"Export the votes"_s, &window);
        QCOMPARE(found(window, button, button.sizeHint()), QStringList());
        QCOMPARE(found(window, button, { 40, button.sizeHint().height() }).size(), 1);
    }

    void onlyTheChosenEntryOfAComboBoxNeedsRoom()
    {
        QWidget window;
        QComboBox box(&window);
        box.addItems({ u"Overall"_s, u"Instructions that ask for a certain language"_s });
        const QSize narrow(box.fontMetrics().horizontalAdvance(u"Overall"_s) + 60, box.sizeHint().height());
        QVERIFY(narrow.width() < box.sizeHint().width());
        QCOMPARE(found(window, box, narrow), QStringList());
        box.setCurrentIndex(1);
        QCOMPARE(found(window, box, narrow).size(), 1);
    }

    void aHeaderSectionThatIsTooNarrowIsFound()
    {
        QWidget window;
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({ u"Organization"_s, u"Rank"_s });
        QTableView table(&window);
        table.setModel(&model);
        table.setColumnWidth(0, 200);
        QCOMPARE(found(window, table, { 500, 300 }), QStringList());
        table.setColumnWidth(0, 25);
        QCOMPARE(found(window, table, { 500, 300 }).size(), 1);
        table.hideColumn(0);
        QCOMPARE(found(window, table, { 500, 300 }), QStringList());
    }

    void whatReachesOutOfItsParentIsFound()
    {
        QWidget window;
        QWidget holder(&window);
        holder.setGeometry(0, 0, 60, 20);
        QLabel label(u"text"_s, &holder);
        QCOMPARE(found(window, label, { 200, 40 }).size(), 1);
    }

    void whatIsHiddenIsNotLookedAt()
    {
        QWidget window;
        QLabel label(u"A sentence of some length"_s, &window);
        label.hide();
        QCOMPARE(found(window, label, { 5, 5 }), QStringList());
    }

    void onlyPicturesOfOneColourAreBlank()
    {
        QVERIFY(isBlank({}));
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(isBlank(image));
        image.setPixel(19, 9, qRgb(0, 0, 0));
        QVERIFY(!isBlank(image));
    }
};

QTEST_MAIN(TestClipCheck)
#include "tst_clipcheck.moc"
