// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>

#include "core/base/result.h"
#include "core/domain/categorydefinition.h"
#include "core/domain/prompt.h"
#include "core/domain/verdict.h"

namespace darkhorse {

class ArenaWriter;
class Database;
class LiveStandings;
struct BattleFacts;
struct Categorised;
struct MatchCount;
struct StandingsEntrant;
struct VoteLog;

/// Votes that are left out of every category while they are chosen.
struct VoteFilter {
    bool leavesOutRedundant = false;
    bool leavesOutRefusals = false;
    bool countsLeaks = false; ///< lets in battles in which an answer named a model or its maker

    friend bool operator==(const VoteFilter&, const VoteFilter&) = default;
};

/// A battle at its verdict, as far as categories ask.
struct JudgedBattle {
    QStringList turns;
    QStringList answers; ///< of both sides
    QStringList models;
    QString evaluator;
    Verdict verdict = Verdict::Tie;
    qint64 castAtUtcMs = 0;
};

/// The categories of one arena: built-in ones and people's own, and the standings that follow from them.
///
/// Whatever changes what a vote is in (a category, a tag, a label) ends in recategorise(), which works beside the interface and then
/// counts all votes anew. Thread: the interface thread.
class CategoryBook : public QObject {
    Q_OBJECT

public:
    /// `entrants` tells who stands in the standings. All of them outlive the book.
    CategoryBook(Database& database, ArenaWriter& writer, LiveStandings& standings,
        std::function<std::vector<StandingsEntrant>()> entrants);
    ~CategoryBook() override;

    /// Reads what is stored. Votes are read, counted and where needed classified beside the interface. Errors: those of a database.
    [[nodiscard]] Result<void> open();

    /// Built-in ones first, then people's own in their order; without Overall.
    [[nodiscard]] std::vector<CategoryDefinition> definitions() const;
    /// Adds a category, or replaces the one of people's own with this key. Errors: AlreadyExists - a built-in one has the key; those of a
    /// database.
    [[nodiscard]] Result<void> save(const CategoryDefinition& definition);
    /// Errors: NotFound - no category of people's own has this key.
    [[nodiscard]] Result<void> remove(const CategoryKey& key);
    /// People's own, as JSON.
    [[nodiscard]] QByteArray exported() const;
    /// Adds or replaces those of a file; answers how many. Errors: InvalidInput; AlreadyExists as in save(); then nothing is taken.
    [[nodiscard]] Result<int> import(const QByteArray& json);

    /// Counts the votes that a rule fits and tells `then`, unless `context` is gone.
    void count(const CategoryRule& rule, QObject* context, std::function<void(const Result<MatchCount>&)> then) const;
    /// Sorts prompts into the categories, before anybody has voted on them, and tells `then` those of each, unless `context` is gone.
    void sort(std::vector<Prompt> prompts, QObject* context,
        std::function<void(const Result<std::vector<std::vector<CategoryKey>>>&)> then) const;
    /// Votes whose labels do not decide whether they belong to the category.
    [[nodiscard]] qint64 unlabelled(const CategoryKey& key) const;

    [[nodiscard]] VoteFilter filter() const;
    void setFilter(const VoteFilter& filter);

    /// What is stored with a vote just cast.
    struct Placement {
        std::shared_ptr<const BattleFacts> facts;
        std::vector<CategoryKey> categories;
        int classifier = 0; ///< its version
        bool isCounted = true; ///< whether the filter lets it into the standings
    };
    [[nodiscard]] Placement place(const JudgedBattle& battle) const;

    /// Classifies and categorises everything anew, beside the interface.
    void recategorise();
    void recategoriseLater();
    /// Counts the votes as they are stored: somebody else added some. The same definitions, beside the interface.
    void recount();
    /// How often all votes were, or are to be, counted.
    [[nodiscard]] int recounts() const;

signals:
    /// Categories were added, removed or changed, or votes moved between them.
    void categoriesChanged();
    /// Votes could not be categorised; what was shown stays.
    void failed(const darkhorse::Error& error);

private:
    struct State;

    [[nodiscard]] Result<void> take(const std::vector<CategoryDefinition>& definitions);
    [[nodiscard]] Result<void> store(std::vector<CategoryDefinition> own);
    [[nodiscard]] bool isLetIn(const std::vector<CategoryKey>& categories) const;
    [[nodiscard]] std::vector<CategoryKey> keys() const;
    void takeSorted(const Categorised& categorised);
    void readLog();
    void classifyUnread();
    void showLog(VoteLog log);

    std::unique_ptr<State> m_state;
};

} // namespace darkhorse
