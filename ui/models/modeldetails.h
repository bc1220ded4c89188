// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLabel>

#include "core/domain/contestant.h"

namespace darkhorse {

/// The configuration that one model is, in lines that can be selected and copied. A secret one keeps its secrets.
class ModelDetails final : public QLabel {
    Q_OBJECT

public:
    explicit ModelDetails(QWidget* parent = nullptr);

    /// Nothing is shown for no contestant. `earlier` is the name of the version that it was made from,
    /// `countsFor` that of the model for which its votes count; empty for none.
    void setContestant(const std::optional<Contestant>& contestant, const QString& earlier, const QString& countsFor);
    /// The llama-server of this computer; empty when there is none.
    void setEngine(const QString& build);
    void retranslate();

private:
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString engine() const;
    [[nodiscard]] QString sampling() const;

    std::optional<Contestant> m_contestant;
    QString m_earlier;
    QString m_countsFor;
    QString m_engine;
};

} // namespace darkhorse
