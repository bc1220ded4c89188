// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/common/mathtext.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

class TestMathText : public QObject {
    Q_OBJECT

private slots:
    void formulasCanBeRead_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("text");
        QTest::newRow("power") << u"x^2 + y^{10}"_s << u"x² + y¹⁰"_s;
        QTest::newRow("index") << u"a_1, a_{ij}"_s << u"a₁, aᵢⱼ"_s;
        QTest::newRow("fraction") << u"\\frac{a}{b}"_s << u"a/b"_s;
        QTest::newRow("fraction of sums") << u"\\frac{a+b}{2c}"_s << u"(a+b)/2c"_s;
        QTest::newRow("roots") << u"\\sqrt{2} + \\sqrt[3]{x+1}"_s << u"√2 + ³√(x+1)"_s;
        QTest::newRow("relations") << u"a \\leq b \\neq c \\approx d"_s << u"a ≤ b ≠ c ≈ d"_s;
        QTest::newRow("Greek") << u"\\alpha\\beta \\in \\Omega"_s << u"αβ ∈ Ω"_s;
        QTest::newRow("sum") << u"\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}"_s << u"∑ᵢ₌₁ⁿ i = (n(n+1))/2"_s;
        QTest::newRow("integral") << u"\\int_0^\\infty e^{-x}\\,dx = 1"_s << u"∫₀^(∞) e⁻ˣ dx = 1"_s;
        QTest::newRow("sets") << u"x \\in \\mathbb{R} \\setminus \\{0\\}"_s << u"x ∈ ℝ ∖ {0}"_s;
        QTest::newRow("text") << u"v = 3\\text{ m/s}"_s << u"v = 3 m/s"_s;
        QTest::newRow("fences") << u"\\left( \\frac{1}{2} \\right)^n"_s << u"( 1/2 )ⁿ"_s;
        QTest::newRow("functions") << u"\\sin x + \\log_2 n"_s << u"sin x + log₂ n"_s;
        QTest::newRow("arrows") << u"f: A \\to B \\implies C"_s << u"f: A → B ⟹ C"_s;
        QTest::newRow("accents") << u"\\hat{x} + \\vec{v}"_s << u"x\u0302 + v\u20D7"_s;
        QTest::newRow("no raised form") << u"2^{\\pi/2}"_s << u"2^(π/2)"_s;
        QTest::newRow("unknown stays") << u"\\unheard{x}"_s << u"\\unheardx"_s;
        QTest::newRow("unfinished") << u"\\frac{a}{"_s << u"a/"_s;
        QTest::newRow("lone backslash") << u"a \\"_s << u"a \\"_s;
    }
    void formulasCanBeRead()
    {
        QFETCH(const QString, tex);
        QFETCH(const QString, text);
        QCOMPARE(readableMath(tex), text);
    }

    void amountsAreNoFormulas_data()
    {
        QTest::addColumn<QString>("between");
        QTest::addColumn<bool>("isMoney");
        QTest::newRow("letter") << u"x"_s << false;
        QTest::newRow("number") << u"2 + 2 = 4"_s << false;
        QTest::newRow("power") << u"2^{10}"_s << false;
        QTest::newRow("word before the next amount") << u"5 and "_s << true;
        QTest::newRow("range") << u"5–"_s << true;
        QTest::newRow("fraction of letters") << u"a/b"_s << false;
        QTest::newRow("space first") << u" x"_s << true;
        QTest::newRow("nothing") << QString() << true;
    }
    void amountsAreNoFormulas()
    {
        QFETCH(const QString, between);
        QFETCH(const bool, isMoney);
        QCOMPARE(areDollarsMoney(between), isMoney);
    }

    void texMarksBecomeDollars_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("dollars");
        QTest::newRow("in a line") << u"Let \\( x^2 \\) be."_s << u"Let $x^2$ be."_s;
        QTest::newRow("on its own") << u"\\[ a = b \\]"_s << u"$$a = b$$"_s;
        QTest::newRow("code") << u"`\\(x\\)` and \\(y\\)"_s << u"`\\(x\\)` and $y$"_s;
        QTest::newRow("unmatched") << u"\\( open"_s << u"\\( open"_s;
        QTest::newRow("nothing") << u"plain (text)"_s << u"plain (text)"_s;
    }
    void texMarksBecomeDollars()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, dollars);
        QCOMPARE(withDollarMath(markdown), dollars);
    }
};

QTEST_GUILESS_MAIN(TestMathText)
#include "tst_mathtext.moc"
