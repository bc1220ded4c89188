// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings of the peers' own programs and of exact solvers, for the same votes. Origins stand in the golden files.
#include <cmath>

#include <QFile>
#include <QTest>

#include "core/rating/onlineelo.h"
#include "core/rating/ranks.h"
#include "core/rating/rate.h"
#include "tests/core/rating/namedvotes.h"
#include "tests/support/shareddata.h"

using namespace darkhorse::rating;

namespace {

QJsonObject golden(const QString& shared, const QString& name)
{
    return readJsonObject(shared + QStringLiteral("/goldens/") + name);
}

/// Fails with the model's name when a number is farther from the golden one than the tolerance.
bool agrees(const QString& what, double actual, double expected, double tolerance)
{
    const bool close = std::abs(actual - expected) <= tolerance;
    if (!close)
        qWarning("%s: %.6f instead of %.6f", qPrintable(what), actual, expected);
    return close;
}

bool ratingsAgree(const NamedVotes& votes, const CategoryResult& result, const QJsonObject& expected, double tolerance)
{
    bool close = !expected.isEmpty();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const auto model = votes.names.indexOf(it.key());
        close &= model >= 0
            && agrees(it.key(), result.models[static_cast<std::size_t>(model)].rating, it->toDouble(), tolerance);
    }
    return close;
}

RateOptions anchoredAt(NamedVotes& votes, const QString& name)
{
    RateOptions options = plainOptions();
    if (votes.names.contains(name))
        options.anchor = Anchor { votes.model(name), 1114 };
    return options;
}

const QString kAnchorName = QStringLiteral("mixtral-8x7b-instruct-v0.1");

} // namespace

class TestGoldens : public QObject {
    Q_OBJECT

private slots:
    void fastChatOptimum_data();
    void fastChatOptimum();
    void fastChatEdgeCases();
    void exactOptimum_data();
    void exactOptimum();
    void realVotes_data();
    void realVotes();
    void ranksByUpperBound();
};

void TestGoldens::fastChatOptimum_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("20 battles of 4 models") << QStringLiteral("tiny_bt.json");
    QTest::newRow("the same with an anchor") << QStringLiteral("tiny_bt_anchored.json");
    QTest::newRow("the worked example of an encyclopedia") << QStringLiteral("wikipedia_bt.json");
    QTest::newRow("600 battles of 8 models") << QStringLiteral("medium_bt.json");
}

void TestGoldens::fastChatOptimum()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    QFETCH(QString, file);
    const QJsonObject expected = golden(shared, file);
    NamedVotes votes = votesFromJson(expected[u"battles"].toArray());
    QVERIFY(votes.columns.size() > 0);
    RateOptions options = anchoredAt(votes, kAnchorName);
    options.withOnlineElo = true;
    const auto board = rate(votes.columns, options);
    QVERIFY(board.has_value());
    const CategoryResult& result = board->categories.front();
    QVERIFY(result.hasConverged);
    QVERIFY(ratingsAgree(votes, result, expected[u"bt_fully_converged"].toObject(), 1e-4));
    QVERIFY(ratingsAgree(votes, result, expected[u"bt_fastchat"].toObject(), 0.05));

    const QJsonObject elo = expected[u"online_elo"].toObject();
    const QJsonObject appearances = expected[u"num_battles"].toObject();
    for (auto it = elo.begin(); it != elo.end(); ++it) {
        const ModelRating& model = result.models[static_cast<std::size_t>(votes.model(it.key()))];
        QVERIFY(agrees(it.key(), model.onlineElo, it->toDouble(), 1e-9));
        QCOMPARE(int(model.votes), appearances[it.key()].toInt());
    }
}

void TestGoldens::fastChatEdgeCases()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    const QJsonObject cases = golden(shared, QStringLiteral("edge_cases_bt.json"));
    QVERIFY(!cases.isEmpty());
    for (auto it = cases.begin(); it != cases.end(); ++it) {
        const QJsonObject expected = it->toObject();
        const NamedVotes votes = votesFromJson(expected[u"battles"].toArray());
        RateOptions options = plainOptions();
        options.withOnlineElo = true;
        const auto board = rate(votes.columns, options);
        QVERIFY(board.has_value());
        const CategoryResult& result = board->categories.front();
        // Where no finite rating exists FastChat prints where its optimiser stopped; we print none.
        const bool finite = it.key() != u"single_win" && it.key() != u"undefeated";
        const QJsonObject ratings = expected[u"bt_fastchat"].toObject();
        for (auto model = ratings.begin(); model != ratings.end(); ++model) {
            const ModelRating& ours = result.models[static_cast<std::size_t>(votes.names.indexOf(model.key()))];
            if (ours.hasRating() && finite)
                QVERIFY(agrees(it.key() + u'/' + model.key(), ours.rating, model->toDouble(), 0.01));
            else
                QVERIFY2(!finite || it.key() == u"disconnected", qPrintable(it.key() + u'/' + model.key()));
            if (!ours.hasRating())
                QVERIFY(std::isnan(ours.rating) && std::isnan(ours.lower) && ours.rank == 0);
        }
        if (it.key() == u"self_battle")
            continue; // we leave such battles out of online Elo, too: they compare nothing
        const QJsonObject elo = expected[u"online_elo"].toObject();
        for (auto model = elo.begin(); model != elo.end(); ++model) {
            const auto index = static_cast<std::size_t>(votes.names.indexOf(model.key()));
            QVERIFY(agrees(it.key() + u'/' + model.key(), result.models[index].onlineElo, model->toDouble(), 1e-9));
        }
    }
}

void TestGoldens::exactOptimum_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "simple", "food", "llmfao", "v10000_k44", "v10000_k130" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestGoldens::exactOptimum()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    QFETCH(QString, name);
    const NamedVotes votes
        = votesFromCsv(shared + QStringLiteral("/goldens/rating/inputs/") + name + QStringLiteral(".csv"));
    const QJsonObject exact
        = golden(shared, QStringLiteral("rating/") + name + QStringLiteral(".golden.json"))[u"exact_mle_tie_half"]
              .toObject();
    const auto board = rate(votes.columns, plainOptions());
    QVERIFY(board.has_value());
    const CategoryResult& result = board->categories.front();
    QVERIFY(ratingsAgree(votes, result, exact[u"rating"].toObject(), 1e-4));
    const QJsonObject errors = exact[u"sandwich_se"].toObject();
    const QJsonObject intervals = exact[u"ci95"].toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        const ModelRating& model = result.models[static_cast<std::size_t>(votes.names.indexOf(it.key()))];
        QVERIFY(agrees(it.key(), model.standardError, it->toDouble(), 1e-4));
        QVERIFY(agrees(it.key(), model.lower, intervals[it.key()][0].toDouble(), 1e-3));
        QVERIFY(agrees(it.key(), model.upper, intervals[it.key()][1].toDouble(), 1e-3));
    }
}

void TestGoldens::realVotes_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");
    QTest::newRow("25,938 votes of Chatbot Arena")
        << QStringLiteral("26-elobench-arena-votes/arena_battled_pairs_human.csv")
        << QStringLiteral("arena_human_25938.csv");
    QTest::newRow("a crowd's votes on 59 models")
        << QStringLiteral("01-llmfao/crowd-comparisons.csv") << QStringLiteral("llmfao_crowd.csv");
}

void TestGoldens::realVotes()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    QFETCH(QString, input);
    QFETCH(QString, expected);
    const NamedVotes votes = votesFromCsv(shared + QStringLiteral("/data/") + input);
    RateOptions options = plainOptions();
    options.withOnlineElo = true;
    const auto board = rate(votes.columns, options);
    QVERIFY(board.has_value());
    QFile file(shared + QStringLiteral("/data/expected/") + expected);
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QCOMPARE(file.readLine().trimmed(), QByteArray("rank,model,bt_rating_mean1000,elo_k4_file_order,votes"));
    int lines = 0;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().remove(u'"').split(u',');
        QVERIFY2(votes.names.contains(cells[1]), qPrintable(cells[1]));
        const ModelRating& model
            = board->categories.front().models[static_cast<std::size_t>(votes.names.indexOf(cells[1]))];
        QVERIFY(agrees(cells[1], model.rating, cells[2].toDouble(), 2e-6));
        QVERIFY(agrees(cells[1], model.onlineElo, cells[3].toDouble(), 2e-6));
        QCOMPARE(model.votes, cells[4].toLongLong());
        ++lines;
    }
    QCOMPARE(lines, int(votes.names.size()));
}

void TestGoldens::ranksByUpperBound()
{
    REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
    const QJsonArray cases = golden(shared, QStringLiteral("rank_ub.json"))[u"cases"].toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue& value : cases) {
        std::vector<double> lower;
        std::vector<double> upper;
        for (const QJsonValue& number : value[u"lower"].toArray())
            lower.push_back(number.toDouble());
        for (const QJsonValue& number : value[u"upper"].toArray())
            upper.push_back(number.toDouble());
        const auto ranks = ranksFromIntervals(lower, upper);
        const QJsonArray expected = value[u"rank"].toArray();
        QCOMPARE(std::size_t(expected.size()), ranks.size());
        for (std::size_t i = 0; i < ranks.size(); ++i)
            QCOMPARE(ranks[i].best, expected[int(i)].toInt());
    }
}

QTEST_GUILESS_MAIN(TestGoldens)

#include "tst_goldens.moc"
