// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/modelaliases.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qsizetype kShort = 6; ///< names up to here may not be even one letter apart
constexpr qsizetype kLong = 12; ///< from here on two

/// Lower case, without the maker before a slash, without whatever stands between letters and digits.
[[nodiscard]] QString bareName(const QString& name)
{
    QString bare;
    for (const QChar c : name.mid(name.lastIndexOf(u'/') + 1)) {
        if (c.isLetterOrNumber())
            bare += c.toCaseFolded();
    }
    return bare;
}

/// "gpt-4-0613" and "claude-3-opus-20240229" without what comes last.
[[nodiscard]] QString withoutDate(const QString& name)
{
    static const QRegularExpression date(u"[-_ @:]((20\\d{2}-?\\d{2}-?\\d{2})|\\d{4}|latest)$"_s);
    return QString(name).remove(date);
}

[[nodiscard]] QString digitsOf(const QString& bare)
{
    QString digits;
    for (qsizetype i = 0; i < bare.size(); ++i) {
        if (bare[i].isDigit())
            digits += bare[i];
        else if (!digits.isEmpty() && !digits.endsWith(u' '))
            digits += u' ';
    }
    return digits.trimmed();
}

[[nodiscard]] int distance(const QString& a, const QString& b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({ replaced, row[j] + 1, row[j - 1] + 1 }));
        }
    }
    return row.back();
}

[[nodiscard]] bool isNear(const QString& a, const QString& b)
{
    const qsizetype length = std::min(a.size(), b.size());
    const int allowed = length <= kShort ? 0 : length < kLong ? 1 : 2;
    return allowed > 0 && std::abs(a.size() - b.size()) <= allowed && digitsOf(a) == digitsOf(b)
        && distance(a, b) <= allowed;
}

/// A name as it is compared.
struct Spelling {
    QString name;
    QString bare;
    QString dateless;

    explicit Spelling(const QString& text) : name(text), bare(bareName(text)), dateless(bareName(withoutDate(text))) { }
    [[nodiscard]] bool hasDate() const { return bare != dateless; }
};

[[nodiscard]] const Spelling* likelyModel(const Spelling& name, const std::vector<Spelling>& known)
{
    const auto first = [&](const auto& fits) {
        const auto found = std::ranges::find_if(known, fits);
        return found == known.end() ? nullptr : &*found;
    };
    if (const Spelling* same = first([&](const Spelling& one) { return one.bare == name.bare; }))
        return same;
    const auto isSameButForDate = [&](const Spelling& one) {
        return one.dateless == name.dateless && !(one.hasDate() && name.hasDate()); // two dates are two models
    };
    if (std::ranges::count_if(known, isSameButForDate) == 1)
        return first(isSameButForDate);
    return first([&](const Spelling& one) { return isNear(one.bare, name.bare); });
}

} // namespace

Result<void> ModelAliases::add(const QString& alias, const QString& model)
{
    const QString target = resolve(model.trimmed());
    const QString name = alias.trimmed();
    if (name.isEmpty() || target.isEmpty())
        return fail(Error::Code::InvalidInput, u"an alias and its model need a name each"_s);
    if (name == target)
        return fail(Error::Code::InvalidInput, u"\"%1\" and \"%2\" mean the same already"_s.arg(name, model.trimmed()));
    for (QString& other : m_models) {
        if (other == name)
            other = target;
    }
    m_models.insert(name, target);
    return {};
}

QJsonObject toJson(const ModelAliases& aliases)
{
    QJsonObject json;
    for (auto one = aliases.all().begin(); one != aliases.all().end(); ++one)
        json.insert(one.key(), one.value());
    return json;
}

ModelAliases aliasesFromJson(const QJsonObject& json, QStringList* leftOut)
{
    ModelAliases aliases;
    for (auto one = json.begin(); one != json.end(); ++one) {
        if (!aliases.add(one.key(), one->toString()) && leftOut != nullptr)
            leftOut->append(one.key());
    }
    return aliases;
}

std::vector<LikelyAlias> likelyAliases(const QStringList& names, const QStringList& known)
{
    const std::vector<Spelling> spellings(known.begin(), known.end());
    std::vector<LikelyAlias> likely;
    for (const QString& name : names) {
        if (known.contains(name))
            continue;
        if (const Spelling* model = likelyModel(Spelling(name), spellings))
            likely.push_back({ name, model->name });
    }
    return likely;
}

std::vector<LikelyAlias> likelyAliasesAmong(const QStringList& names)
{
    std::vector<LikelyAlias> likely;
    for (qsizetype i = 1; i < names.size(); ++i) {
        for (LikelyAlias& one : likelyAliases({ names[i] }, names.mid(0, i))) {
            if (Spelling(one.alias).hasDate() && !Spelling(one.model).hasDate())
                std::swap(one.alias, one.model);
            likely.push_back(std::move(one));
        }
    }
    return likely;
}

} // namespace darkhorse
