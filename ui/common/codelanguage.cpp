// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codelanguage.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

QSet<QString> words(const QString& text)
{
    const QStringList all = text.split(u' ', Qt::SkipEmptyParts);
    return { all.begin(), all.end() };
}

CodeLanguage braces(const QString& keywords)
{
    CodeLanguage one;
    one.lineComments = { u"//"_s };
    one.commentBegin = u"/*"_s;
    one.commentEnd = u"*/"_s;
    one.quotes = u"\"'"_s;
    one.keywords = words(keywords);
    return one;
}

CodeLanguage hashed(const QString& keywords)
{
    CodeLanguage one;
    one.lineComments = { u"#"_s };
    one.quotes = u"\"'"_s;
    one.keywords = words(keywords);
    return one;
}

const QString kC
    = u"auto bool break case char const continue default do double else enum extern false float for goto if inline int "
      "long register return short signed sizeof static struct switch true typedef union unsigned void volatile while "
      "NULL #include #define #if #ifdef #ifndef #else #elif #endif #pragma"_s;
const QString kCpp
    = u" alignas catch class co_await co_return co_yield concept consteval constexpr constinit decltype delete "
      u"explicit "
      "export final friend mutable namespace new noexcept nullptr operator override private protected public requires "
      "static_assert template this throw try typename using virtual"_s;
const QString kJava
    = u"abstract assert boolean break byte case catch char class const continue default do double else enum extends "
      "false final finally float for if implements import instanceof int interface long native new null package "
      "private protected public record return sealed short static super switch synchronized this throw throws true "
      "try var void volatile while yield"_s;
const QString kCSharp
    = u" as async await base bool decimal delegate event foreach get in internal is lock namespace object operator "
      "out override params readonly ref set string struct using virtual where"_s;
const QString kScript
    = u"as async await break case catch class const continue debugger default delete do else enum export extends "
      "false finally for from function get if implements import in instanceof interface let new null of private "
      "protected public readonly return set static super switch this throw true try type typeof undefined var "
      "void while with yield number string boolean any never unknown"_s;
const QString kGo = u"break case chan const continue default defer else fallthrough false for func go goto if import "
                    u"interface map nil "
                    "package range return select struct switch true type var string int error bool byte"_s;
const QString kRust
    = u"as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move "
      "mut pub ref return self Self static struct super trait true type unsafe use where while i32 i64 u8 u32 u64 "
      "usize f64 bool str String Option Result Some None Ok Err"_s;
const QString kKotlin
    = u"abstract as break by class companion const continue data do else enum false finally for fun if import in "
      "init inline interface internal is it lateinit let null object open override package private protected "
      "public return sealed suspend super this throw true try typealias val var when where while"_s;
const QString kSwift
    = u"as associatedtype break case catch class continue default defer do else enum extension fallthrough false for "
      "func guard if import in init inout internal is let nil operator override private protocol public repeat "
      "return self static struct super switch throw throws true try typealias var where while"_s;
const QString kPhp
    = u"abstract and array as break case catch class const continue declare default do echo else elseif endforeach "
      "endif extends false final finally fn for foreach function global if implements include interface namespace "
      "new null or private protected public require return static switch this throw trait true try use var while"_s;
const QString kPython
    = u"and as assert async await break class continue def del elif else except False finally for from global if "
      "import in is lambda match None nonlocal not or pass raise return self True try while with yield print"_s;
const QString kRuby
    = u"alias and begin break case class def defined? do else elsif end ensure false for if in module next nil not or "
      "puts raise redo require rescue retry return self super then true undef unless until when while yield"_s;
const QString kShell
    = u"alias break case cd continue declare do done echo elif else esac eval exec exit export fi for function if in "
      "local read readonly return set shift source then unset until while sudo"_s;
const QString kR = u"break else FALSE for function if in Inf library NA NaN next NULL repeat return TRUE while"_s;
const QString kSql
    = u"add all alter and as asc begin between by case check column commit constraint create cross default delete desc "
      "distinct drop else end exists foreign from full group having in index inner insert integer into is join key "
      "left like limit not null offset on or order outer over partition primary references right rollback select set "
      "table text then transaction union unique update using values varchar view when where with"_s;
const QString kLua
    = u"and break do else elseif end false for function goto if in local nil not or repeat return then true until while"_s;
const QString kHaskell
    = u"case class data deriving do else if import in infix infixl infixr instance let module newtype of otherwise "
      "qualified then type where"_s;
const QString kCss
    = u"@media @import @keyframes @font-face important auto none inherit initial block flex grid inline absolute relative fixed"_s;

QHash<QString, CodeLanguage> makeLanguages()
{
    QHash<QString, CodeLanguage> all;
    const auto add = [&all](const CodeLanguage& language, const QString& names) {
        for (const QString& name : names.split(u' '))
            all.insert(name, language);
    };
    add(braces(kC), u"c h objective-c objc"_s);
    add(braces(kC + kCpp), u"cpp c++ cc cxx hpp cuda glsl arduino"_s);
    add(braces(kJava), u"java scala groovy"_s);
    add(braces(kJava + kCSharp), u"csharp cs c#"_s);
    CodeLanguage script = braces(kScript);
    script.longQuotes = { u"`"_s };
    add(script, u"js javascript jsx ts typescript tsx mjs node dart vue svelte"_s);
    CodeLanguage go = braces(kGo);
    go.longQuotes = { u"`"_s };
    add(go, u"go golang"_s);
    CodeLanguage rust = braces(kRust);
    rust.quotes = u"\""_s; // a lifetime is no string
    add(rust, u"rust rs"_s);
    CodeLanguage kotlin = braces(kKotlin);
    kotlin.longQuotes = { u"\"\"\""_s };
    add(kotlin, u"kotlin kt"_s);
    CodeLanguage swift = braces(kSwift);
    swift.longQuotes = { u"\"\"\""_s };
    add(swift, u"swift"_s);
    CodeLanguage php = braces(kPhp);
    php.lineComments.append(u"#"_s);
    add(php, u"php"_s);
    CodeLanguage css = braces(kCss);
    css.lineComments.clear();
    add(css, u"css scss less"_s);
    add(braces(u"true false null"_s), u"json json5 jsonc"_s);
    CodeLanguage python = hashed(kPython);
    python.longQuotes = { u"\"\"\""_s, u"'''"_s };
    add(python, u"py python python3 ipython sage"_s);
    add(hashed(kRuby), u"rb ruby elixir crystal"_s);
    add(hashed(kShell),
        u"sh bash shell zsh console shell-session dockerfile docker make makefile powershell ps1 perl pl"_s);
    add(hashed(kR), u"r julia"_s);
    add(hashed(u"true false null yes no on off"_s), u"yaml yml toml ini conf properties cmake"_s);
    CodeLanguage sql = braces(kSql);
    sql.lineComments = { u"--"_s };
    sql.ignoresCase = true;
    add(sql, u"sql mysql postgresql postgres sqlite plsql tsql"_s);
    CodeLanguage lua = hashed(kLua);
    lua.lineComments = { u"--"_s };
    add(lua, u"lua"_s);
    CodeLanguage haskell = hashed(kHaskell);
    haskell.lineComments = { u"--"_s };
    haskell.quotes = u"\""_s;
    haskell.commentBegin = u"{-"_s;
    haskell.commentEnd = u"-}"_s;
    add(haskell, u"haskell hs elm"_s);
    CodeLanguage markup;
    markup.commentBegin = u"<!--"_s;
    markup.commentEnd = u"-->"_s;
    markup.isMarkup = true;
    add(markup, u"html xml svg xhtml xaml"_s);
    return all;
}

} // namespace

const CodeLanguage* codeLanguage(const QString& info)
{
    static const QHash<QString, CodeLanguage> languages = makeLanguages();
    QString name = info.trimmed().section(u' ', 0, 0).toLower();
    name.remove(u'{').remove(u'}').remove(u'.');
    const auto found = languages.constFind(name);
    return found == languages.constEnd() ? nullptr : &*found;
}

} // namespace darkhorse
