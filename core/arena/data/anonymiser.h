// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>
#include <QMap>
#include <QUuid>

#include "core/arena/data/exportfinding.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/exportchoice.h"
#include "core/exchange/personaldata.h"

namespace darkhorse {

class Database;
struct ExportedVote;
struct VoteRow;

/// Takes out of votes what tells who cast them.
///
/// Evaluators get pseudonyms, battles and votes other UUIDs: HMAC-SHA-256 of the true ones under a key that is made once for each arena
/// and never leaves it, so that they stay the same from export to export and nobody can try names out. Models that are still secret are
/// "secret_model_" and such a number, and neither their codenames nor their names stay in a text. Texts lose what PersonalData finds, the
/// names of all evaluators and the given ones. The names of imports, which are those of files, are dropped.
class Anonymiser {
public:
    /// Makes the arena's key when it has none yet, so the arena must not be read-only then.
    /// Thread: the database's. Errors: those of a database.
    [[nodiscard]] static Result<Anonymiser> make(Database& database, const ExportChoice& choice);

    void apply(ExportedVote& vote, const VoteRow& row);
    /// What was replaced, in the order of the votes; at most kListedFindings.
    [[nodiscard]] const std::vector<ExportFinding>& findings() const { return m_findings; }
    /// How much was replaced, by its kind's word.
    [[nodiscard]] const QMap<QString, qint64>& counts() const { return m_counts; }

private:
    Anonymiser(QByteArray key, PersonalData personal);

    [[nodiscard]] QByteArray digest(const QByteArray& kind, const QUuid& uuid) const;
    [[nodiscard]] QUuid pseudonym(const QByteArray& kind, const QUuid& uuid) const;
    void clean(QString& text, const ExportedVote& vote, const QString& place, int turn = 0);
    void clean(QStringList& texts, const ExportedVote& vote, const QString& place);

    QByteArray m_key;
    PersonalData m_personal;
    QHash<ContestantId, QString> m_secretModels; ///< what they are called
    QHash<QUuid, QString> m_evaluators;
    std::vector<ExportFinding> m_findings;
    QMap<QString, qint64> m_counts;
};

} // namespace darkhorse
