// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "core/base/id.h"
#include "core/base/result.h"

namespace darkhorse {

class ArenaWriter;
class CategoryBook;
class Database;

/// What is said of a battle's prompt, and the battle's tags.
struct BattleLabels {
    QString language; ///< ISO code or "unknown": what counts
    bool isCode = false; ///< what counts
    QString readLanguage; ///< what the program read, which differs after a correction
    bool wasReadAsCode = false;
    bool isLanguageCorrected = false;
    bool isCodeCorrected = false;
    QStringList tags; ///< of the battle
    QStringList promptTags; ///< of its prompt, wherever it is battled over
};

/// What a person changes, for any number of battles at once. What is not set stays.
struct LabelChange {
    QStringList addTags;
    QStringList removeTags;
    QStringList addPromptTags;
    QStringList removePromptTags;
    std::optional<QString> language; ///< ISO code; empty takes the correction back
    std::optional<bool> isCode;
    bool takesCodeBack = false; ///< what the program read counts again
};

/// Tags and corrections by people.
/// Thread: the interface thread; a change is written beside it and moves the votes between categories.
class LabelDesk : public QObject {
    Q_OBJECT

public:
    LabelDesk(Database& database, ArenaWriter& writer, CategoryBook& categories);

    /// Errors: NotFound - the battle was never classified, as while it waits for its verdict.
    [[nodiscard]] Result<BattleLabels> labels(BattleId battle) const;
    /// Every tag in use, by the alphabet.
    [[nodiscard]] Result<QStringList> tags() const;
    /// All or nothing; then changed() or failed() is emitted.
    void change(const std::vector<BattleId>& battles, const LabelChange& change);

signals:
    void changed();
    void failed(const darkhorse::Error& error);

private:
    Database& m_database;
    ArenaWriter& m_writer;
    CategoryBook& m_categories;
};

} // namespace darkhorse
