// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompts/codewords.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace darkhorse::codewords {

namespace {

const QSet<QString> kArenaTokens { u"git"_s, u"github"_s, u"dataframe"_s, u"nginx"_s, u"pip"_s, u"python"_s, u"c++"_s,
    u"cpp"_s, u"java"_s, u"javascript"_s, u"typescript"_s, u"html"_s, u"css"_s, u"sql"_s, u"bash"_s, u"powershell"_s,
    u"matlab"_s, u"golang"_s, u"linux"_s, u"ubuntu"_s };

constexpr std::array kArenaPhrases { "import pandas"_L1, "import numpy"_L1, "import torch"_L1, "jax"_L1,
    "tensorflow"_L1, "pytorch"_L1, "keras"_L1, "scikit-learn"_L1, "sklearn"_L1, " apt-get "_L1 };

/// Whole words, lower case, that hardly mean anything else. Names that do (go, rust, swift, ruby, r) need company.
const QSet<QString> kOurWords { u"python"_s, u"python2"_s, u"python3"_s, u"c++"_s, u"c++11"_s, u"c++17"_s, u"c++20"_s,
    u"cpp"_s, u"c#"_s, u"f#"_s, u"java"_s, u"javascript"_s, u"typescript"_s, u"html"_s, u"html5"_s, u"css"_s, u"css3"_s,
    u"sql"_s, u"mysql"_s, u"sqlite"_s, u"postgresql"_s, u"postgres"_s, u"nosql"_s, u"mongodb"_s, u"bash"_s,
    u"powershell"_s, u"matlab"_s, u"golang"_s, u"linux"_s, u"ubuntu"_s, u"git"_s, u"github"_s, u"gitlab"_s,
    u"dataframe"_s, u"dataframes"_s, u"nginx"_s, u"pip"_s, u"pytorch"_s, u"tensorflow"_s, u"numpy"_s, u"jax"_s,
    u"keras"_s, u"scikit-learn"_s, u"sklearn"_s, u"pyspark"_s, u"matplotlib"_s, u"php"_s, u"kotlin"_s, u"haskell"_s,
    u"fortran"_s, u"cobol"_s, u"verilog"_s, u"vhdl"_s, u"vba"_s, u"autohotkey"_s, u"regex"_s, u"jquery"_s, u"nodejs"_s,
    u"node.js"_s, u"react.js"_s, u"reactjs"_s, u"vue.js"_s, u"next.js"_s, u"angularjs"_s, u"django"_s, u"fastapi"_s,
    u"asp.net"_s, u".net"_s, u"docker"_s, u"dockerfile"_s, u"kubernetes"_s, u"kubectl"_s, u"systemd"_s, u"webpack"_s,
    u"npm"_s, u"cmake"_s, u"gcc"_s, u"solidity"_s, u"graphql"_s, u"opengl"_s, u"cuda"_s, u"terraform"_s, u"ansible"_s,
    u"selenium"_s, u"llvm"_s, u"webassembly"_s, u"codebase"_s, u"refactor"_s, u"debugging"_s, u"backend"_s,
    u"frontend"_s, u"stdin"_s, u"stdout"_s, u"arduino"_s, u"latex"_s, u"leetcode"_s };

/// Parts of words that say it in languages without spaces or with endings, and pairs of English words.
constexpr std::array kOurPhrases {
    u"pull request",
    u"source code",
    u"code snippet",
    u"stack trace",
    u"unit test",
    u"shell script",
    u"linked list",
    u"binary tree",
    u"binary search",
    u"data structure",
    u"write a program",
    u"write a function",
    u"implement a function",
    u"implement a program",
    u"write a script",
    u"write a class",
    u"develop a program",
    u"write code",
    u"website boilerplate",
    u"subarray",
    u"subsequence",
    u"substring",
    u"c language",
    u"programming language",
    u"in rust",
    u"rust programming",
    u"rust code",
    u"ruby on rails",
    u"in golang",
    u"go program",
    u"r script",
    u"react component",
    u"apt-get",
    u"stdio.h",
    u"recursive function",
    u"time complexity",
    u"median of two sorted",
    u"sorted array",
    u"queue using two stacks",
    u"algorithm",
    u"algoritm",
    // German, French, Spanish, Polish, Indonesian, Vietnamese
    u"programmieren",
    u"binärer baum",
    u"binären baum",
    u"zeitkomplexität",
    u"schreibe eine funktion",
    u"schreibe ein programm",
    u"implementiere",
    u"arbre binaire",
    u"écris une fonction",
    u"écrire une fonction",
    u"écrivez une fonction",
    u"implémente",
    u"programmation",
    u"árbol binario",
    u"escribe una función",
    u"escribe un programa",
    u"implementa un",
    u"programación",
    u"drzewo binarne",
    u"drzewie binarnym",
    u"drzew binarnych",
    u"napisz funkcję",
    u"napisz program",
    u"zaimplementuj",
    u" programowani",
    u"pohon biner",
    u"sebuah fungsi untuk",
    u"sebuah program untuk",
    u"pemrograman",
    u"cây nhị phân",
    u"viết hàm",
    u"viết một hàm",
    u"viết chương trình",
    u"lập trình",
    // Russian, Chinese, Japanese, Korean
    u"программирован",
    u"алгоритм",
    u"напиши программу",
    u"напишите программу",
    u"напиши функцию",
    u"напишите функцию",
    u"编程",
    u"代码",
    u"算法",
    u"程序",
    u"编写一个函数",
    u"实现一个函数",
    u"二叉树",
    u"プログラム",
    u"コード",
    u"アルゴリズム",
    u"バイナリツリー",
    u"二分木",
    u"関数を書",
    u"프로그래밍",
    u"코드",
    u"알고리즘",
    u"함수를 작성",
};

/// Not a letter, digit or one of the signs that names of languages contain.
[[nodiscard]] bool isBoundary(QChar c)
{
    return !c.isLetterOrNumber() && c != u'+' && c != u'#' && c != u'_' && c != u'-' && c != u'.';
}

/// Where NLTK puts a token on its own inside a piece without white space.
[[nodiscard]] bool isCutBefore(QStringView piece, qsizetype at)
{
    const QChar c = piece[at];
    static constexpr QStringView kSeparators = u";@#$%&?!()[]{}<>\"`“”„«»‘…";
    if (kSeparators.contains(c))
        return true;
    const QChar next = at + 1 < piece.size() ? piece[at + 1] : QChar();
    if (c == u',' || c == u':')
        return !next.isDigit();
    if (c == u'-')
        return next == u'-';
    if (c == u'\'') {
        const QString rest = piece.sliced(at + 1).toString().toLower();
        return rest.isEmpty() || rest == u"s" || rest == u"m" || rest == u"d" || rest == u"re" || rest == u"ve"
            || rest == u"ll";
    }
    if (c != u'.')
        return false;
    // A full stop is cut off at the end of a sentence, after which only closing signs may follow.
    return std::ranges::all_of(piece.sliced(at + 1), [](QChar d) { return u".?!)]}\"'”’»"_s.contains(d); });
}

template <typename Test>
[[nodiscard]] bool anyPiece(const QString& text, Test test)
{
    const QStringView view(text);
    qsizetype at = 0;
    while (at < view.size()) {
        while (at < view.size() && view[at].isSpace())
            ++at;
        qsizetype end = at;
        while (end < view.size() && !view[end].isSpace())
            ++end;
        if (end > at && test(view.sliced(at, end - at)))
            return true;
        at = end;
    }
    return false;
}

constexpr qsizetype kLongestWord = 20; ///< no word of the lists is longer

[[nodiscard]] bool isIn(const QSet<QString>& words, QStringView token)
{
    return token.size() > 1 && token.size() <= kLongestWord && words.contains(token.toString().toLower());
}

} // namespace

bool hasArenaToken(const QString& text)
{
    return anyPiece(text, [](QStringView piece) {
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= piece.size(); ++at) {
            if (at < piece.size() && !isCutBefore(piece, at))
                continue;
            if (isIn(kArenaTokens, piece.sliced(begin, at - begin)))
                return true;
            begin = at + 1;
        }
        return false;
    });
}

bool hasArenaPhrase(const QString& text)
{
    return std::ranges::any_of(kArenaPhrases, [&](QLatin1StringView phrase) { return text.contains(phrase); });
}

bool hasArenaStatement(const QString& text)
{
    if (!text.contains("import"_L1) && !text.contains("install"_L1) && !text.contains("#include"_L1))
        return false;
    static const QRegularExpression statement(
        uR"(from \w+ import \w+|conda install \w+|pip install -r \w+|conda install -c \w+ \w+|)"
        uR"(#include <\w+>|import \w+ as \w+|#include "\w+\.h")"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return statement.match(text).hasMatch();
}

bool hasOurWord(const QString& text)
{
    const QStringView view(text);
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= view.size(); ++at) {
        // Scripts without spaces stand directly beside a name: "用Python写".
        const bool isEnd = at == view.size() || isBoundary(view[at]) || (view[at].unicode() > 0x24f);
        if (!isEnd)
            continue;
        QStringView word = view.sliced(begin, at - begin);
        while (word.endsWith(u'.') || word.endsWith(u'-'))
            word.chop(1);
        // "Python-Programm", and "Pythonie" as Polish inflects it; but not the snakes.
        const bool isPython = word.size() <= kLongestWord && word.startsWith(u"python", Qt::CaseInsensitive)
            && word.compare(u"pythons", Qt::CaseInsensitive) != 0;
        if (isPython || isIn(kOurWords, word)
            || isIn(kOurWords, word.first(std::max<qsizetype>(0, word.indexOf(u'-')))))
            return true;
        begin = at + 1;
    }
    return std::ranges::any_of(
        kOurPhrases, [&](QStringView phrase) { return text.contains(phrase, Qt::CaseInsensitive); });
}

bool hasOurStatement(const QString& text)
{
    static constexpr QStringView kSigns = u"#<;({=$_";
    if (std::ranges::none_of(text, [](QChar c) { return kSigns.contains(c); }) && !text.contains("import "_L1))
        return false;
    static const QRegularExpression statement(
        uR"(#include\s*[<"][\w./+]+[>"]|^\s*from [\w.]+ import \w|^\s*import [\w.]+( as \w+)?;?\s*$|)"
        uR"(\bdef \w+\(.*\)\s*(->.*)?:|\bfunction\s*\w*\([^)]*\)\s*\{|\bpublic (static|class|void)\b|)"
        uR"(\bclass \w+(\(\w*\))?\s*[:{]|console\.log\(|System\.out\.|std::\w+|printf\s*\(|\bprint\(["'\w]|)"
        uR"(\bSELECT\b[^.]*\bFROM\b|</(div|span|p|a|body|html|script|table|ul|li|head)>|<(div|script|html)\b|)"
        uR"(=>\s*\{|\b(int|void) main\s*\(|\bfor\s*\(\s*(int|let|var|auto)\b|\b(const|let|var) \w+\s*=|)"
        uR"(^\s*(\$ )?(sudo|conda|npm|git|docker) \w+ [\w-]+)"_s,
        QRegularExpression::MultilineOption);
    return statement.match(text).hasMatch();
}

} // namespace darkhorse::codewords
