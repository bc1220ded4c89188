// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTest>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

using namespace darkhorse;

namespace {

constexpr double kReadable = 4.5; ///< WCAG 2.1, level AA, for text
constexpr double kVisible = 3.0; ///< the same, for what a person can operate
constexpr int kFewestOutlinePixels = 16; ///< a box of 13 pixels has about 48, a round one fewer

/// Without any text, so that a picture of it has nothing but the outline.
QWidget* makeIndicator(const QString& kind)
{
    if (kind == QStringLiteral("check box"))
        return new QCheckBox;
    if (kind == QStringLiteral("radio button"))
        return new QRadioButton;
    if (kind == QStringLiteral("list")) {
        auto* list = new QListWidget;
        (new QListWidgetItem(list))->setCheckState(Qt::Unchecked);
        list->setFrameShape(QFrame::NoFrame);
        return list;
    }
    auto* table = new QTableWidget(1, 1);
    auto* item = new QTableWidgetItem;
    item->setCheckState(Qt::Unchecked);
    table->setItem(0, 0, item);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    return table;
}

int pixelsThatStandOut(const QImage& image, const QColor& ground)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += contrastRatio(image.pixelColor(x, y), ground) >= kVisible ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void textIsReadable()
    {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        const Colors& colors = colorsFor(QApplication::palette());
        QCOMPARE(colors.isDark, theme == ThemeChoice::Dark);
        for (const QColor& ground : { colors.surface, colors.card }) {
            for (const QColor& text : { colors.text, colors.mutedText, colors.link, colors.positive, colors.negative,
                     colors.caution, colors.sides.a, colors.sides.b })
                QVERIFY2(contrastRatio(text, ground) >= kReadable, qPrintable(text.name() + ground.name()));
        }
        QVERIFY(contrastRatio(colors.onAccent, colors.accent) >= kReadable);
        QVERIFY(contrastRatio(colors.text, colors.noticeSurface) >= kReadable);
        QVERIFY(contrastRatio(colors.text, colors.subtle) >= kReadable);
        for (const Side side : kSides)
            QVERIFY(contrastRatio(colors.sides[side], colors.sideSurfaces[side]) >= kReadable);
    }

    void emptyBoxesAreSeen_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QString>("kind");
        for (const ThemeChoice theme : { ThemeChoice::Light, ThemeChoice::Dark }) {
            for (const char* kind : { "check box", "radio button", "list", "table" })
                QTest::addRow("%s, %s", theme == ThemeChoice::Dark ? "dark" : "light", kind)
                    << theme << QString::fromLatin1(kind);
        }
    }
    void emptyBoxesAreSeen()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(QString, kind);
        applyTheme(*qApp, ThemeChoice::Dark); // the style has to outlive a change
        applyTheme(*qApp, theme);
        const std::unique_ptr<QWidget> widget(makeIndicator(kind));
        widget->resize(80, 40);
        widget->ensurePolished();
        const Colors& colors = colorsFor(QApplication::palette());
        const bool isOnCard = kind == QStringLiteral("list") || kind == QStringLiteral("table");
        QVERIFY(pixelsThatStandOut(widget->grab().toImage(), isOnCard ? colors.card : colors.surface)
            >= kFewestOutlinePixels);
    }

    void aFlatSwitchShowsThatItIsOn_data() { textIsReadable_data(); }
    void aFlatSwitchShowsThatItIsOn()
    {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        QWidget page;
        page.resize(100, 60);
        QPushButton button(&page);
        button.setProperty("flat", true);
        button.setCheckable(true);
        button.setGeometry(10, 10, 80, 40);
        page.ensurePolished();
        const QColor ground = colorsFor(QApplication::palette()).surface;
        QCOMPARE(pixelsThatStandOut(page.grab().toImage(), ground), 0);
        button.setChecked(true);
        QVERIFY(pixelsThatStandOut(page.grab().toImage(), ground) >= kFewestOutlinePixels);
    }

    void thePaletteFollowsTheChoice()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(!isDark(QApplication::palette()));
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void contrastIsAsDefined()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    }

    void iconsTakeTheColourAsked()
    {
        const QImage image = lineIcon(QStringLiteral("battle"), QColor(Qt::red)).pixmap(32, 32).toImage();
        bool hasInk = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 200)
                    continue;
                hasInk = true;
                QVERIFY(pixel.red() > 200 && pixel.green() < 60 && pixel.blue() < 60);
            }
        }
        QVERIFY(hasInk);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
