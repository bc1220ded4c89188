// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace darkhorse {

class BattleRunner;
class PromptBar;
class PromptSource;

/// The prompt of the next battle: looked for while this one is read, so that its answers are ready, and put into the box.
class NextRound : public QObject {
    Q_OBJECT

public:
    /// All three outlive it.
    NextRound(BattleRunner& runner, PromptSource& source, PromptBar& box, QObject* parent = nullptr);

    /// Looks for the prompt after the one in hand, and has its battle prepared.
    void prepare();
    /// Puts the prepared prompt into the box, or the next one once it is found.
    void begin();
    /// Puts a prompt into the box once it is found, if nobody has typed meanwhile; `otherwise` where there is none.
    void fillBox(const QString& otherwise = {});
    /// Who judges is another now.
    void beginForSomebodyElse();

private:
    void take(const QString& found);

    BattleRunner& m_runner;
    PromptSource& m_source;
    PromptBar& m_box;
    QString m_prepared;
    QString m_untouched; ///< the box as it was when something for it was looked for
    QString m_otherwise;
};

} // namespace darkhorse
