// SPDX-License-Identifier: GPL-3.0-or-later
// Chances that FastChat's get_battle_pair gives, captured from it: goldens/pairing_probabilities.json of the shared data.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/arena/pairing/pairtable.h"
#include "tests/support/shareddata.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

namespace {

ContestantId idOf(qsizetype index) { return { index + 1 }; }

/// `*` stands for anything, and a pattern need not reach the end: FastChat's re.match.
QSet<ContestantId> matching(const QStringList& models, const QJsonArray& patterns)
{
    QSet<ContestantId> found;
    for (const QJsonValue& pattern : patterns) {
        const QRegularExpression expression(u"^(?:%1)"_s.arg(pattern.toString().replace(u"*"_s, u".*"_s)));
        for (qsizetype i = 0; i < models.size(); ++i) {
            if (expression.match(models.at(i)).hasMatch())
                found.insert(idOf(i));
        }
    }
    return found;
}

struct Case {
    QStringList models;
    std::vector<ContestantId> ids;
    std::vector<ArenaWeight> weights;
};

Case readCase(const QJsonObject& json)
{
    Case one;
    one.models = json[u"models"].toVariant().toStringList();
    for (qsizetype i = 0; i < one.models.size(); ++i) {
        const QString& name = one.models.at(i);
        const auto lists = [&](const char* key) { return json[QLatin1String(key)].toArray().contains(name); };
        one.ids.push_back(idOf(i));
        ArenaWeight weight { .weight = json[u"sampling_weights"][name].toDouble() };
        weight.isBoosted = lists("boost");
        weight.isOut = lists("outage");
        weight.isAnonymousOnly = lists("anon_models");
        weight.strictTargets = matching(one.models, json[u"strict_targets"][name].toArray());
        for (const QJsonValue& target : json[u"battle_targets"][name].toArray())
            weight.targets.insert(idOf(one.models.indexOf(target.toString())));
        one.weights.push_back(weight);
    }
    return one;
}

} // namespace

class TestPairingGolden : public QObject {
    Q_OBJECT

private slots:
    void chancesAreFastChats()
    {
        REQUIRE_OUTSIDE(folder, "DARKHORSE_SHARED_DATA");
        QFile file(folder + u"/goldens/pairing_probabilities.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()[u"cases"].toArray();
        QVERIFY(cases.size() >= 9);
        int compared = 0;
        for (const QJsonValue& value : cases) {
            const QJsonObject json = value.toObject();
            const Case one = readCase(json);
            const std::vector<double> first = arenaFirst(one.weights);
            const QJsonArray expectedFirst = json[u"first_pick_p"].toArray();
            for (qsizetype i = 0; i < one.models.size(); ++i) {
                const QString where = json[u"name"].toString() + u": "_s + one.models.at(i);
                QVERIFY2(qAbs(first.at(size_t(i)) - expectedFirst.at(i).toDouble()) < 1e-12, qPrintable(where));
                const QJsonObject expected = json[u"rival"][one.models.at(i)].toObject();
                if (expected.isEmpty())
                    continue;
                const std::vector<double> rivals = arenaRivals(one.ids, one.weights, size_t(i));
                for (qsizetype j = 0; j < one.models.size(); ++j) {
                    QVERIFY2(qAbs(rivals.at(size_t(j)) - expected[one.models.at(j)].toDouble()) < 1e-12,
                        qPrintable(where + u" against "_s + one.models.at(j)));
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 150);
    }
};

QTEST_GUILESS_MAIN(TestPairingGolden)
#include "tst_pairinggolden.moc"
