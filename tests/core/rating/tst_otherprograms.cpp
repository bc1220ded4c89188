// SPDX-License-Identifier: GPL-3.0-or-later
// Bradley-Terry and online Elo against what other programs print for the same votes, each to the accuracy that it reaches.
#include <algorithm>
#include <cmath>

#include <QFile>
#include <QHash>
#include <QTest>

#include "core/rating/rate.h"
#include "tests/core/rating/namedvotes.h"
#include "tests/support/shareddata.h"

using namespace darkhorse::rating;
using namespace Qt::StringLiterals;

namespace {

using Ratings = QHash<QString, double>;

Ratings ratingsFrom(const QJsonObject& object)
{
    Ratings ratings;
    for (auto it = object.begin(); it != object.end(); ++it)
        ratings.insert(it.key(), it->toDouble());
    return ratings;
}

/// "model","rating","se", as R writes them.
Ratings ratingsFromR(const QString& path)
{
    Ratings ratings;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return ratings;
    for (file.readLine(); !file.atEnd();) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().remove(u'"').split(u',');
        ratings.insert(cells.at(0), cells.at(1).toDouble());
    }
    return ratings;
}

/// The largest difference when both have the same mean; huge when a model is missing.
double largestDifference(const Ratings& ours, const Ratings& theirs)
{
    if (theirs.isEmpty())
        return HUGE_VAL;
    double mean = 0;
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (!ours.contains(it.key()))
            return HUGE_VAL;
        mean += (*it - ours[it.key()]) / double(theirs.size());
    }
    double largest = 0;
    for (auto it = theirs.begin(); it != theirs.end(); ++it)
        largest = std::max(largest, std::abs(*it - ours[it.key()] - mean));
    return largest;
}

} // namespace

class TestOtherPrograms : public QObject {
    Q_OBJECT

private slots:
    void sameVotesSameRatings_data()
    {
        QTest::addColumn<bool>("hasR");
        for (const char* name : { "simple", "food", "llmfao" })
            QTest::newRow(name) << false;
        for (const char* name : { "v10000_k44", "v10000_k130" })
            QTest::newRow(name) << true;
    }

    void sameVotesSameRatings()
    {
        REQUIRE_OUTSIDE(shared, "DARKHORSE_SHARED_DATA");
        QFETCH(const bool, hasR);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString folder = shared + u"/goldens/rating/"_s;
        const QJsonObject golden = readJsonObject(folder + name + u".golden.json"_s);
        const NamedVotes votes = votesFromCsv(folder + u"inputs/"_s + name + u".csv"_s);
        RateOptions options = plainOptions();
        options.withOnlineElo = true;
        const auto board = rate(votes.columns, options);
        QVERIFY(board.has_value());
        Ratings ours;
        Ratings elo;
        for (qsizetype i = 0; i < votes.names.size(); ++i) {
            const ModelRating& model = board->categories.front().models[size_t(i)];
            ours.insert(votes.names[i], model.rating);
            elo.insert(votes.names[i], model.onlineElo);
        }

        const auto ratingsOf = [&golden](const QString& program, const QString& what) {
            return ratingsFrom(golden[program].toObject()[what].toObject());
        };
        const QJsonObject converged = golden[u"evalica"].toObject()[u"bradley_terry_converged"].toObject();
        QCOMPARE_LT(largestDifference(ours, ratingsFrom(converged[u"elo"].toObject())), 1e-6);
        QCOMPARE_LT(largestDifference(ours, ratingsOf(u"choix_ilsr_dense"_s, u"rating"_s)), 1e-4);
        QCOMPARE_LT(largestDifference(ours, ratingsOf(u"arena_rank_converged"_s, u"rating"_s)), 1e-3);
        QCOMPARE_LT(
            largestDifference(ours, ratingsOf(u"ordo"_s, u"rating"_s)), 0.01); // prints four digits, and stops early
        QCOMPARE_LT(largestDifference(ours, ratingsOf(u"fastchat"_s, u"bt"_s)), 0.7); // is not converged
        QCOMPARE_LT(largestDifference(ours, ratingsOf(u"lmsys_notebook_sklearn"_s, u"rating"_s)), 0.7);
        if (hasR)
            QCOMPARE_LT(largestDifference(ours, ratingsFromR(folder + u"btm_"_s + name + u".csv"_s)), 1e-5);

        for (const Ratings& theirs :
            { ratingsOf(u"fastchat"_s, u"elo_online"_s), ratingsOf(u"evalica"_s, u"elo_default_k4"_s) }) {
            QVERIFY(!theirs.isEmpty());
            for (auto it = theirs.begin(); it != theirs.end(); ++it)
                QVERIFY2(std::abs(elo.value(it.key()) - *it) < 1e-9, qPrintable(it.key()));
        }
    }
};

QTEST_GUILESS_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
