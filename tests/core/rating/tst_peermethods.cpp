// SPDX-License-Identifier: GPL-3.0-or-later
// Davidson, reweighting, style control and bootstrap against the peers' own numbers for the same votes.
#include <algorithm>
#include <cmath>

#include <QFile>
#include <QTest>

#include "core/rating/rate.h"
#include "core/rating/stylecontrol.h"
#include "tests/core/rating/namedvotes.h"
#include "tests/support/shareddata.h"

using namespace darkhorse::rating;

namespace {

QJsonObject golden(const QString& shared, const QString& name)
{
    return readJsonObject(shared + QStringLiteral("/goldens/") + name);
}

bool agrees(const QString& what, double actual, double expected, double tolerance)
{
    const bool close = std::abs(actual - expected) <= tolerance;
    if (!close)
        qWarning("%s: %.6f instead of %.6f", qPrintable(what), actual, expected);
    return close;
}

const ModelRating& modelOf(const CategoryResult& result, const NamedVotes& votes, const QString& name)
{
    return result.models[static_cast<std::size_t>(votes.names.indexOf(name))];
}

NamedVotes inputVotes(const QString& shared, const QString& name)
{
    return votesFromCsv(shared + QStringLiteral("/goldens/rating/inputs/") + name + QStringLiteral(".csv"));
}

float sumOf(const QJsonObject& counts)
{
    double sum = 0;
    for (const QJsonValue& count : counts)
        sum += count.toDouble();
    return static_cast<float>(sum);
}

/// Tokens, headers and then lists and bold in the order asked for, of one side of every battle.
std::vector<float> styleCounts(const QJsonArray& battles, const QString& side, const QStringList& order)
{
    std::vector<float> counts;
    for (const QJsonValue& battle : battles) {
        const QJsonObject meta = battle[u"conv_metadata"].toObject();
        for (const QString& feature : order) {
            counts.push_back(feature == u"tokens"
                    ? static_cast<float>(meta[QStringLiteral("sum_assistant_%1_tokens").arg(side)].toDouble())
                    : sumOf(meta[QStringLiteral("%1_count_%2").arg(feature, side)].toObject()));
        }
    }
    return counts;
}

} // namespace

class TestPeerMethods : public QObject {
    Q_OBJECT

private slots:
    void davidsonOptimum_data();
    void davidsonOptimum();
    void arenaRankIntervals_data();
    void arenaRankIntervals();
    void fastChatStyleControl();
    void arenaRankStyleControl_data();
    void arenaRankStyleControl();
    void bootstrapWidths_data();
    void bootstrapWidths();
    void anchorInsideTheRoundsIsFastChatsChoice();
};

void TestPeerMethods::davidsonOptimum_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "simple", "food", "llmfao", "v10000_k44", "v10000_k130" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPeerMethods::davidsonOptimum()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    QFETCH(QString, name);
    const NamedVotes votes = inputVotes(shared, name);
    const QJsonObject exact
        = golden(shared, QStringLiteral("rating/") + name + QStringLiteral(".golden.json"))[u"exact_mle_davidson"]
              .toObject();
    RateOptions options = plainOptions();
    options.method = Method::Davidson;
    const auto board = rate(votes.columns, options);
    QVERIFY(board.has_value());
    const CategoryResult& result = board->categories.front();
    QVERIFY(result.hasConverged);
    QVERIFY(agrees(QStringLiteral("nu"), result.tieParameter, exact[u"nu"].toDouble(), 1e-6));
    const QJsonObject ratings = exact[u"rating"].toObject();
    QVERIFY(!ratings.isEmpty());
    // The golden solver stopped where its own gradient is not yet 0; a model with few votes feels that (at v10000_k130
    // one Newton step from its numbers moves one model by 0.0006 points, onto ours).
    const double stopped = exact[u"grad_inf_mean"].toDouble() * double(votes.columns.size());
    const double tolerance = std::max(1e-4, 173.7 * stopped);
    QVERIFY(tolerance < 5e-3);
    for (auto it = ratings.begin(); it != ratings.end(); ++it)
        QVERIFY(agrees(it.key(), modelOf(result, votes, it.key()).rating, it->toDouble(), tolerance));
}

void TestPeerMethods::arenaRankIntervals_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("reweighted");
    for (const char* input : { "tiny_bt", "wikipedia_bt", "medium_bt" }) {
        QTest::addRow("%s, every vote alike", input) << QString::fromLatin1(input) << false;
        QTest::addRow("%s, reweighted by pair", input) << QString::fromLatin1(input) << true;
    }
}

void TestPeerMethods::arenaRankIntervals()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    QFETCH(QString, input);
    QFETCH(bool, reweighted);
    const NamedVotes votes = votesFromJson(golden(shared, input + QStringLiteral(".json"))[u"battles"].toArray());
    const QJsonObject cases
        = golden(shared, QStringLiteral("arena_rank_bt.json"))[u"cases"].toObject()[input].toObject();
    const QJsonObject expected = cases[reweighted ? u"reweighted" : u"plain"].toObject();
    QVERIFY(!expected.isEmpty());
    RateOptions options = plainOptions();
    options.reweightByPair = reweighted;
    if (expected.contains(u"min_pair_count"))
        options.minPairCount = expected[u"min_pair_count"].toInt();
    else if (reweighted) // the file's first row tells the weight that was used
        options.minPairCount = input == u"medium_bt" ? 50 : 3;
    const auto board = rate(votes.columns, options);
    QVERIFY(board.has_value());
    const QJsonArray names = expected[u"competitors"].toArray();
    for (int i = 0; i < names.size(); ++i) {
        const QString name = names[i].toString();
        const ModelRating& model = modelOf(board->categories.front(), votes, name);
        QVERIFY(agrees(name, model.rating, expected[u"ratings"][i].toDouble(), 0.05));
        // Its ridge narrows the intervals of small data a little.
        const double half = (expected[u"rating_upper"][i].toDouble() - expected[u"rating_lower"][i].toDouble()) / 2;
        QVERIFY(agrees(name, model.upper - model.rating, half, 0.05 + (reweighted ? 0.01 * half : 0.0)));
    }
}

void TestPeerMethods::fastChatStyleControl()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    const QJsonArray battles = golden(shared, QStringLiteral("medium_bt.json"))[u"battles"].toArray();
    const QJsonObject expected = golden(shared, QStringLiteral("medium_style_control.json"));
    NamedVotes votes = votesFromJson(battles);
    const QStringList order { QStringLiteral("tokens"), QStringLiteral("header"), QStringLiteral("list"),
        QStringLiteral("bold") };
    const StyleFeatures features = styleFeatures(styleCounts(battles, QStringLiteral("a"), order),
        styleCounts(battles, QStringLiteral("b"), order), StyleDefinition::FastChat);
    const QJsonArray first = expected[u"first5_normalised_features"].toArray();
    for (int i = 0; i < first.size(); ++i) {
        for (int k = 0; k < 4; ++k)
            QVERIFY(
                agrees(order[k], double(features[static_cast<std::size_t>(4 * i + k)]), first[i][k].toDouble(), 1e-6));
    }
    RateOptions options = plainOptions();
    options.anchor = Anchor { votes.model(QStringLiteral("mixtral-8x7b-instruct-v0.1")), 1114 };
    const auto board = rateWithStyle(votes.columns, 0, features, StyleDefinition::FastChat, options);
    QVERIFY(board.has_value());
    QVERIFY(board->category.hasConverged);
    const QJsonObject ratings = expected[u"rating_converged"].toObject();
    QVERIFY(!ratings.isEmpty());
    for (auto it = ratings.begin(); it != ratings.end(); ++it)
        QVERIFY(agrees(it.key(), modelOf(board->category, votes, it.key()).rating, it->toDouble(), 1e-3));
    for (int k = 0; k < 4; ++k) {
        const StyleCoefficient& coefficient = board->coefficients[static_cast<std::size_t>(k)];
        QVERIFY(agrees(order[k], coefficient.value, expected[u"coef_converged"][k].toDouble(), 1e-5));
        // Percentiles of 50 rounds are rough; the widths must be of one kind.
        const double width
            = expected[u"bootstrap_coef_q975"][k].toDouble() - expected[u"bootstrap_coef_q025"][k].toDouble();
        QVERIFY(agrees(order[k], (coefficient.upper - coefficient.lower) / width, 1, 0.4));
    }
}

void TestPeerMethods::arenaRankStyleControl_data()
{
    QTest::addColumn<bool>("reweighted");
    QTest::newRow("every vote alike") << false;
    QTest::newRow("reweighted by pair") << true;
}

void TestPeerMethods::arenaRankStyleControl()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    QFETCH(bool, reweighted);
    const QJsonArray battles = golden(shared, QStringLiteral("medium_bt.json"))[u"battles"].toArray();
    const QJsonObject cases = golden(shared, QStringLiteral("arena_rank_contextual.json"))[u"cases"].toObject();
    const QJsonObject expected = cases[reweighted ? u"reweighted" : u"plain"].toObject();
    QVERIFY(!expected.isEmpty());
    const NamedVotes votes = votesFromJson(battles);
    const QStringList order { QStringLiteral("tokens"), QStringLiteral("header"), QStringLiteral("bold"),
        QStringLiteral("list") };
    const StyleFeatures features = styleFeatures(styleCounts(battles, QStringLiteral("a"), order),
        styleCounts(battles, QStringLiteral("b"), order), StyleDefinition::ArenaRank);
    RateOptions options = plainOptions();
    options.reweightByPair = reweighted;
    const auto board = rateWithStyle(votes.columns, 0, features, StyleDefinition::ArenaRank, options);
    QVERIFY(board.has_value());
    const QJsonArray names = expected[u"competitors"].toArray();
    for (int i = 0; i < names.size(); ++i) {
        const QString name = names[i].toString();
        const ModelRating& model = modelOf(board->category, votes, name);
        QVERIFY(agrees(name, model.rating, expected[u"ratings"][i].toDouble(), 0.05));
        QVERIFY(agrees(name, model.lower, expected[u"rating_lower"][i].toDouble(), 0.1));
        QVERIFY(agrees(name, model.upper, expected[u"rating_upper"][i].toDouble(), 0.1));
    }
    for (int k = 0; k < 4; ++k)
        QVERIFY(agrees(
            order[k], board->coefficients[static_cast<std::size_t>(k)].value, expected[u"coeffs"][k].toDouble(), 1e-4));
}

void TestPeerMethods::bootstrapWidths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("medianTolerance");
    QTest::newRow("llmfao") << QStringLiteral("llmfao") << 0.05;
    // Its anchor has few votes, and its noise in FastChat's 100 rounds (8 %) is in all of FastChat's widths at once.
    QTest::newRow("v10000_k44") << QStringLiteral("v10000_k44") << 0.15;
}

void TestPeerMethods::bootstrapWidths()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    QFETCH(QString, name);
    QFETCH(double, medianTolerance);
    NamedVotes votes = inputVotes(shared, name);
    const QJsonObject expected
        = golden(shared, QStringLiteral("rating/") + name + QStringLiteral(".golden.json"))[u"fastchat"].toObject();
    RateOptions options = plainOptions();
    options.interval = Interval::Bootstrap;
    options.rounds = 1000;
    const QString anchor = QStringLiteral("mixtral-8x7b-instruct-v0.1");
    if (votes.names.contains(anchor)) {
        options.anchor = Anchor { votes.model(anchor), 1114 };
        options.anchorInsideIntervals = true;
    }
    const auto board = rate(votes.columns, options);
    QVERIFY(board.has_value());
    const QJsonObject low = expected[u"bt_boot_q025"].toObject();
    const QJsonObject high = expected[u"bt_boot_q975"].toObject();
    std::vector<double> ratios;
    for (auto it = low.begin(); it != low.end(); ++it) {
        const double width = high[it.key()].toDouble() - it->toDouble();
        const ModelRating& model = modelOf(board->categories.front(), votes, it.key());
        if (width <= 0) {
            QVERIFY(model.upper - model.lower < 1e-3);
            continue;
        }
        ratios.push_back((model.upper - model.lower) / width);
        QVERIFY(agrees(it.key(), ratios.back(), 1, 0.3));
    }
    QVERIFY(ratios.size() > 10);
    std::nth_element(ratios.begin(), ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2), ratios.end());
    QVERIFY(agrees(QStringLiteral("median"), ratios[ratios.size() / 2], 1, medianTolerance));
}

void TestPeerMethods::anchorInsideTheRoundsIsFastChatsChoice()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    const QJsonObject expected = golden(shared, QStringLiteral("medium_bt.json"));
    NamedVotes votes = votesFromJson(expected[u"battles"].toArray());
    RateOptions options = plainOptions();
    options.interval = Interval::Bootstrap;
    options.rounds = 4000;
    options.anchor = Anchor { votes.model(QStringLiteral("mixtral-8x7b-instruct-v0.1")), 1114 };
    const QJsonObject outside = expected[u"bootstrap_unanchored"].toObject();
    for (const bool inside : { false, true }) {
        options.anchorInsideIntervals = inside;
        const auto board = rate(votes.columns, options);
        QVERIFY(board.has_value());
        const QJsonObject quantiles = inside ? expected[u"bootstrap"].toObject() : outside;
        const QJsonObject low = quantiles[u"q025"].toObject();
        const QJsonObject high = quantiles[u"q975"].toObject();
        for (auto it = low.begin(); it != low.end(); ++it) {
            const ModelRating& model = modelOf(board->categories.front(), votes, it.key());
            const double width = high[it.key()].toDouble() - it->toDouble();
            // 100 rounds fix a width to about 15 %.
            QVERIFY(agrees(it.key(), model.upper - model.lower, width, 0.35 * width + 1e-3));
        }
    }
}

QTEST_GUILESS_MAIN(TestPeerMethods)

#include "tst_peermethods.moc"
