// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompts/categorytag.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr double kFollowsInstructions = 4; ///< the least score that counts

void addCriteria(const QJsonObject& criteria, QHash<QString, double>& labels)
{
    double count = 0;
    for (const QString& name : hardCriteria()) {
        const bool holds = criteria[name].toBool();
        labels.insert(name, holds ? 1 : 0);
        count += holds ? 1 : 0;
    }
    labels.insert(u"hard"_s, count);
}

} // namespace

const QStringList& hardCriteria()
{
    static const QStringList criteria { u"specificity"_s, u"domain_knowledge"_s, u"complexity"_s, u"problem_solving"_s,
        u"creativity"_s, u"technical_accuracy"_s, u"real_world"_s };
    return criteria;
}

QHash<QString, double> labelsOfCategoryTag(const QJsonObject& tag)
{
    QHash<QString, double> labels;
    for (auto entry = tag.begin(); entry != tag.end(); ++entry) {
        const QString classifier = entry.key().section(u"_v"_s, 0, 0);
        const QJsonObject value = entry.value().toObject();
        if (classifier == u"criteria")
            addCriteria(value, labels);
        else if (classifier == u"if" && value.contains(u"if"_s))
            labels.insert(u"if"_s,
                value[u"score"].isDouble() ? value[u"score"].toDouble()
                                           : (value[u"if"].toBool() ? kFollowsInstructions : 0));
        else if ((classifier == u"math" || classifier == u"creative_writing") && value[classifier].isBool())
            labels.insert(classifier, value[classifier].toBool() ? 1 : 0);
    }
    return labels;
}

} // namespace darkhorse
