// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QMap>
#include <QStringList>

#include "core/base/result.h"

class QJsonObject;

namespace darkhorse {

/// Other names of models: what is known under an alias counts for the model. Nothing is renamed: the model of that name stays, with its
/// votes, and stands for itself again once the alias is taken away. Names are compared exactly, since case may tell models apart.
class ModelAliases {
public:
    /// From now on `alias` means `model`, or what `model` itself is an alias of; so do the aliases of `alias`.
    /// Errors: InvalidInput - a name is empty, or both mean the same already.
    [[nodiscard]] Result<void> add(const QString& alias, const QString& model);
    void remove(const QString& alias) { m_models.remove(alias); }
    /// What the name means: the name itself when it is no alias.
    [[nodiscard]] QString resolve(const QString& name) const { return m_models.value(name, name); }
    [[nodiscard]] bool isEmpty() const { return m_models.isEmpty(); }
    /// Model by alias.
    [[nodiscard]] const QMap<QString, QString>& all() const { return m_models; }

    friend bool operator==(const ModelAliases&, const ModelAliases&) = default;

private:
    QMap<QString, QString> m_models; ///< by alias; no model is an alias
};

[[nodiscard]] QJsonObject toJson(const ModelAliases& aliases);
/// What is no pair of names is left out, and what would lead back to itself over others; `leftOut` names those aliases.
/// Determinism: the aliases are taken in the order of their names.
[[nodiscard]] ModelAliases aliasesFromJson(const QJsonObject& json, QStringList* leftOut = nullptr);

/// A name that is probably another spelling of a known one.
struct LikelyAlias {
    QString alias;
    QString model;

    friend bool operator==(const LikelyAlias&, const LikelyAlias&) = default;
};

/// Which of `names` look like one of `known`: the same but for case, separators and a maker in front; the same but for a date or a version
/// of four digits at the end, where only one known name fits; or one or two letters apart, but never a digit.
/// Source: edit distance by Wagner and Fischer 1974.
[[nodiscard]] std::vector<LikelyAlias> likelyAliases(const QStringList& names, const QStringList& known);
/// Which of these names look like one that stands before them. The one with a date is the model, otherwise the first.
[[nodiscard]] std::vector<LikelyAlias> likelyAliasesAmong(const QStringList& names);

} // namespace darkhorse
