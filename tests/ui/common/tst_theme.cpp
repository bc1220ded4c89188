// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTest>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

using namespace darkhorse;

namespace {

constexpr double kReadable = 4.5; ///< WCAG 2.1, level AA, for text

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
