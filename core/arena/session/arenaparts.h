// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/arena/battle/evaluatordesk.h"
#include "core/arena/battle/history.h"
#include "core/arena/battle/promptbook.h"
#include "core/arena/battle/promptwork.h"
#include "core/arena/battle/recordedsource.h"
#include "core/arena/battle/rulebook.h"
#include "core/arena/blindness/leakwords.h"
#include "core/arena/blindness/sealedvotes.h"
#include "core/arena/categories/categorybook.h"
#include "core/arena/categories/labeldesk.h"
#include "core/arena/models/aliasbook.h"
#include "core/arena/models/keyconsent.h"
#include "core/arena/models/localmodels.h"
#include "core/arena/models/roster.h"
#include "core/arena/session/arenasession.h"
#include "core/arena/session/arenawatch.h"
#include "core/arena/session/arenawriter.h"
#include "core/arena/standings/cleaningbook.h"
#include "core/arena/standings/declaredanalysis.h"
#include "core/arena/standings/livestandings.h"
#include "core/base/clock.h"
#include "core/chat/chatmodelfactory.h"
#include "core/chat/keyvault.h"
#include "core/store/arenametastore.h"
#include "core/store/battlestore.h"
#include "core/store/contestantstore.h"
#include "core/store/database.h"
#include "core/store/evaluatorstore.h"
#include "core/store/promptstore.h"
#include "core/store/responsestore.h"
#include "core/store/votenotestore.h"
#include "core/store/votestore.h"

namespace darkhorse {

/// Arena setting that marks the shipped sample.
inline const QString kSampleSetting = QStringLiteral("sample");

/// What an open arena consists of; for ArenaSession and BattleRunner only. Destroyed from the bottom up.
struct ArenaSession::Parts {
    explicit Parts(std::unique_ptr<Database> opened) : database(std::move(opened)) { }

    /// What the arena's models are called, made anew after each change of models or rules.
    [[nodiscard]] std::shared_ptr<const LeakWords> leakWords();
    [[nodiscard]] ModelNames modelNames() const;

    std::unique_ptr<Database> database;
    ContestantStore contestants { *database };
    PromptStore prompts { *database };
    ResponseStore responses { *database };
    BattleStore battles { *database };
    VoteStore votes { *database };
    VoteNoteStore notes { *database };
    ArenaMetaStore meta { *database };
    EvaluatorStore evaluators { *database };

    Evaluator evaluator;
    bool isSample = false;
    QString machine; ///< of votes that are cast here; empty where nobody said
    const Clock& clock = systemClock();
    RecordedSource recorded { responses };
    std::unique_ptr<KeyVault> keys;
    std::unique_ptr<KeyConsent> consent;
    std::unique_ptr<ChatModelFactory> models;
    std::unique_ptr<LocalModels> localModels;

    Roster roster { contestants };
    RuleBook rules { meta };
    AliasBook aliases { meta };
    CleaningBook cleaning { *database };
    PromptBook book { prompts };
    PromptWork work { prompts, meta, evaluator };
    History history { battles, notes };
    LiveStandings standings;
    DeclaredAnalysis declared { meta, [this] { return modelNames(); } };
    std::unique_ptr<ArenaWriter> writer;
    std::unique_ptr<CategoryBook> categories; ///< after the writer, on whose thread it works
    std::shared_ptr<const LeakWords> words; ///< of leakWords(); empty after a change
    std::unique_ptr<LabelDesk> labels;
    SealedVotes sealed { *this };
    EvaluatorDesk desk { *this };
    std::unique_ptr<ArenaWatch> watch;
};

} // namespace darkhorse
