// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mathtext.h"

#include <algorithm>
#include <optional>

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// "name symbol name symbol …".
QHash<QString, QString> table(const QString& words)
{
    QHash<QString, QString> symbols;
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < list.size(); i += 2)
        symbols.insert(list[i], list[i + 1]);
    return symbols;
}

const QHash<QString, QString>& symbols()
{
    static const QHash<QString, QString> known = table(
        u"alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda "
        u"λ mu μ "
        u"nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω "
        u"Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω "
        u"times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ wedge ∧ vee ∨ land ∧ lor ∨ neg "
        u"¬ lnot ¬ "
        u"leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ mid ∣ parallel ∥ "
        u"perp ⊥ "
        u"in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅ "
        u"forall ∀ exists ∃ nexists ∄ therefore ∴ because ∵ infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ "
        u"angle ∠ "
        u"sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ surd √ prime ′ degree ° dagger † "
        u"to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ "
        u"mapsto ↦ "
        u"uparrow ↑ downarrow ↓ longrightarrow ⟶ longleftarrow ⟵ hookrightarrow ↪ "
        u"ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | Vert ‖ "
        u"square □ blacksquare ■ triangle △ checkmark ✓ colon :"_s);
    return known;
}

/// Words that stand for themselves, and commands that only set type.
const QStringList kUprightWords { u"sin"_s, u"cos"_s, u"tan"_s, u"cot"_s, u"sec"_s, u"csc"_s, u"arcsin"_s, u"arccos"_s,
    u"arctan"_s, u"sinh"_s, u"cosh"_s, u"tanh"_s, u"log"_s, u"ln"_s, u"exp"_s, u"lim"_s, u"max"_s, u"min"_s, u"sup"_s,
    u"inf"_s, u"det"_s, u"dim"_s, u"ker"_s, u"gcd"_s, u"deg"_s, u"arg"_s, u"Pr"_s, u"mod"_s };
const QStringList kTypesetting { u"left"_s, u"right"_s, u"big"_s, u"Big"_s, u"bigg"_s, u"Bigg"_s, u"displaystyle"_s,
    u"textstyle"_s, u"limits"_s, u"nolimits"_s };
const QStringList kTransparent { u"text"_s, u"textbf"_s, u"textit"_s, u"mathrm"_s, u"mathbf"_s, u"mathit"_s,
    u"mathsf"_s, u"mathcal"_s, u"operatorname"_s, u"boldsymbol"_s, u"boxed"_s, u"underline"_s, u"mbox"_s };
const QHash<QString, QString> kAccents { { u"hat"_s, u"\u0302"_s }, { u"bar"_s, u"\u0304"_s },
    { u"overline"_s, u"\u0304"_s }, { u"vec"_s, u"\u20D7"_s }, { u"dot"_s, u"\u0307"_s }, { u"ddot"_s, u"\u0308"_s },
    { u"tilde"_s, u"\u0303"_s } };

/// Each character in its raised or lowered form; nothing when one has none.
std::optional<QString> shifted(const QString& text, const QString& from, const QString& to)
{
    QString result;
    for (const QChar character : text) {
        const qsizetype at = from.indexOf(character);
        if (at < 0)
            return std::nullopt;
        result += to.at(at);
    }
    return result;
}

class Reader {
public:
    explicit Reader(const QString& tex) : m_tex(tex) { }

    QString all()
    {
        QString result;
        while (m_at < m_tex.size())
            result += next();
        return result.simplified();
    }

private:
    [[nodiscard]] bool isAt(QChar character) const { return m_at < m_tex.size() && m_tex.at(m_at) == character; }
    void skipBlanks()
    {
        while (m_at < m_tex.size() && m_tex.at(m_at).isSpace())
            ++m_at;
    }

    /// What stands in braces, or one piece without them.
    QString argument()
    {
        skipBlanks();
        if (!isAt(u'{'))
            return m_at < m_tex.size() ? next() : QString();
        ++m_at;
        QString result;
        while (m_at < m_tex.size() && !isAt(u'}'))
            result += next();
        ++m_at;
        return result;
    }

    QString next()
    {
        const QChar character = m_tex.at(m_at++);
        if (character == u'\\')
            return command();
        if (character == u'^')
            return raised(argument());
        if (character == u'_')
            return lowered(argument());
        if (character == u'{') {
            --m_at;
            return argument();
        }
        if (character == u'~' || character == u'&')
            return u" "_s;
        return character == u'}' ? QString() : QString(character);
    }

    QString command()
    {
        if (m_at >= m_tex.size())
            return u"\\"_s;
        const qsizetype begin = m_at;
        while (m_at < m_tex.size() && m_tex.at(m_at).isLetter())
            ++m_at;
        if (m_at == begin) { // \, \{ \\ and their like
            const QChar mark = m_tex.at(m_at++);
            return u"{}%$#&_|"_s.contains(mark) ? QString(mark) : u" "_s;
        }
        return named(m_tex.mid(begin, m_at - begin));
    }

    QString named(const QString& name)
    {
        if (const auto symbol = symbols().constFind(name); symbol != symbols().constEnd())
            return *symbol;
        if (kUprightWords.contains(name))
            return isAt(u'_') || isAt(u'^') ? name : name + u' ';
        if (kTypesetting.contains(name)) {
            if (isAt(u'.')) // \left. has no fence
                ++m_at;
            return {};
        }
        if (kTransparent.contains(name))
            return argument();
        if (name == u"quad"_s || name == u"qquad"_s)
            return u"  "_s;
        if (name == u"begin"_s || name == u"end"_s) {
            (void)argument();
            return u" "_s;
        }
        return built(name);
    }

    QString built(const QString& name)
    {
        if (name == u"frac"_s || name == u"dfrac"_s || name == u"tfrac"_s) {
            const QString above = grouped(argument());
            return above + u'/' + grouped(argument());
        }
        if (name == u"binom"_s) {
            const QString above = argument();
            return u"C(%1, %2)"_s.arg(above, argument());
        }
        if (name == u"sqrt"_s)
            return root();
        if (name == u"mathbb"_s) {
            static const QHash<QString, QString> sets = table(u"R ℝ N ℕ Z ℤ Q ℚ C ℂ P ℙ H ℍ E 𝔼"_s);
            const QString letter = argument();
            return sets.value(letter, letter);
        }
        if (const auto accent = kAccents.constFind(name); accent != kAccents.constEnd()) {
            const QString letter = argument();
            return letter.size() == 1 ? letter + *accent : letter;
        }
        return u'\\' + name;
    }

    QString root()
    {
        QString degree;
        if (isAt(u'[')) {
            const qsizetype end = m_tex.indexOf(u']', m_at);
            degree = m_tex.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1);
            m_at = end < 0 ? m_tex.size() : end + 1;
        }
        return (degree.isEmpty() ? QString() : raised(degree)) + u'√' + grouped(argument());
    }

    /// In brackets when it is more than one thing.
    static QString grouped(const QString& text)
    {
        const bool isOne = std::ranges::all_of(text,
            [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c.isHighSurrogate() || c.isLowSurrogate(); });
        return isOne || (text.startsWith(u'(') && text.indexOf(u')') == text.size() - 1) ? text : u'(' + text + u')';
    }

    static QString raised(const QString& text)
    {
        const auto found = shifted(text, u"0123456789+-−=()niabcdefghjklmoprstuvwxyzT∘′*"_s,
            u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ°′*"_s);
        return found ? *found : text.isEmpty() ? QString() : u'^' + grouped(text);
    }

    static QString lowered(const QString& text)
    {
        const auto found
            = shifted(text, u"0123456789+-−=()aehijklmnoprstuvx"_s, u"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ"_s);
        return found ? *found : text.isEmpty() ? QString() : u'_' + grouped(text);
    }

    const QString& m_tex;
    qsizetype m_at = 0;
};

} // namespace

QString readableMath(const QString& tex) { return Reader(tex).all(); }

bool areDollarsMoney(const QString& between)
{
    if (between.isEmpty())
        return true;
    const QChar last = between.back();
    return between.front().isSpace() || last.isSpace() || (between.front().isDigit() && u"-–—/~("_s.contains(last));
}

QString withDollarMath(const QString& markdown)
{
    if (!markdown.contains(u"\\("_s) && !markdown.contains(u"\\["_s))
        return markdown;
    // Code in a line comes first, so that what is in it is passed over.
    static const QRegularExpression marks(
        uR"((`+[^`]*`+)|\\\((.+?)\\\)|\\\[(.+?)\\\])"_s, QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype copied = 0;
    for (auto matches = marks.globalMatch(markdown); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += markdown.mid(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        if (!match.captured(1).isEmpty())
            result += match.captured(1);
        else if (!match.captured(2).isEmpty())
            result += u'$' + match.captured(2).trimmed() + u'$';
        else
            result += u"$$"_s + match.captured(3).trimmed() + u"$$"_s;
    }
    return result + markdown.mid(copied);
}

} // namespace darkhorse
