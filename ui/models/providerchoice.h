// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/domain/provider.h"

class QComboBox;
class QLabel;

namespace darkhorse {

/// Who serves the model: a provider that the program knows, or any other server by its protocol. Says where a person gets
/// a key.
class ProviderChoice final : public QWidget {
    Q_OBJECT

public:
    explicit ProviderChoice(QWidget* parent = nullptr);

    void setProviders(const std::vector<ProviderPreset>& providers);
    /// Chooses what the contestant has.
    void setContestant(const Contestant& contestant);
    /// Null for any other server.
    [[nodiscard]] const ProviderPreset* provider() const;
    [[nodiscard]] ContestantKind kind() const;
    void retranslate();

    [[nodiscard]] QComboBox* box() const { return m_box; }

signals:
    /// By hand.
    void chosen();

private:
    void showNote();

    std::vector<ProviderPreset> m_providers;
    QComboBox* m_box;
    QLabel* m_noteLabel;
};

} // namespace darkhorse
