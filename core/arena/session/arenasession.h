// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

#include "core/base/result.h"
#include "core/domain/evaluator.h"

namespace darkhorse {

class AliasBook;
class AnswerMaker;
class CategoryBook;
class CleaningBook;
class ContestantDesk;
class DeclaredAnalysis;
class EvaluatorDesk;
class History;
class KeyConsent;
class LabelDesk;
class LabellingRun;
class LiveStandings;
class LocalModels;
class PromptBook;
class PromptWork;
class Roster;
class RuleBook;
struct BundleTools;
struct VoteImportTools;

/// One opened arena and the services over it. Composition only: it opens, wires and closes, and does nothing else.
///
/// Lifetime: outlives every BattleRunner and page that uses it; destruction waits for the last write.
class ArenaSession {
public:
    struct Parts;

    enum class OpenMode {
        Existing, ///< the file must be there
        Create, ///< the file must not be there
        ExistingOrCreate,
    };

    /// Errors: NotADatabase, DatabaseCorrupt, DatabaseNewer, DatabaseForeign, DatabaseReadOnly, DatabaseLocked, DiskFull, FileUnreadable,
    /// FileUnwritable, AlreadyExists, NotFound. After an error the file is as it was.
    [[nodiscard]] static Result<std::unique_ptr<ArenaSession>> open(const QString& path, OpenMode mode);
    ~ArenaSession();

    [[nodiscard]] QString path() const;
    [[nodiscard]] const Evaluator& evaluator() const;
    /// Made from the shipped sample.
    [[nodiscard]] bool isSample() const;

    /// What votes that are cast from now on say of where they were cast.
    void setMachine(const QString& fingerprint);

    [[nodiscard]] EvaluatorDesk& evaluators();
    [[nodiscard]] Roster& roster();
    [[nodiscard]] PromptBook& prompts();
    [[nodiscard]] PromptWork& promptWork();
    [[nodiscard]] History& history();
    [[nodiscard]] LiveStandings& standings();
    [[nodiscard]] DeclaredAnalysis& declaredAnalysis();
    [[nodiscard]] CategoryBook& categories();
    [[nodiscard]] RuleBook& rules();
    [[nodiscard]] AliasBook& aliases();
    [[nodiscard]] CleaningBook& cleaning();
    [[nodiscard]] LabelDesk& labels();
    [[nodiscard]] LocalModels& localModels();
    /// Whoever adds a model by hand agrees with it; models that were there are asked about.
    [[nodiscard]] KeyConsent& keyConsent();

private:
    friend class BattleRunner;
    friend class EvaluatorDesk;
    friend std::unique_ptr<AnswerMaker> makeAnswerMaker(ArenaSession& session);
    friend std::unique_ptr<ContestantDesk> makeContestantDesk(ArenaSession& session);
    friend Result<std::unique_ptr<LabellingRun>> makeLabellingRun(
        ArenaSession& session, const QString& contestant, const QStringList& rubrics);
    friend VoteImportTools makeVoteImportTools(ArenaSession& session);
    friend BundleTools makeBundleTools(ArenaSession& session);
    ArenaSession();
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> countVotes();
    [[nodiscard]] Result<void> rememberChoice();
    void watchOthers();

    std::unique_ptr<Parts> m_parts;
};

} // namespace darkhorse
