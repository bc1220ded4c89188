// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

#include "core/base/id.h"

namespace darkhorse {

/// The model that a person follows through every table and chart, and the one before it; none at first.
class ModelSelection final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] std::optional<ContestantId> model() const { return m_model; }
    /// The one that was followed before the present one, for a comparison of the two; letting go of a model forgets it.
    [[nodiscard]] std::optional<ContestantId> before() const { return m_before; }
    void setModel(std::optional<ContestantId> model)
    {
        if (model == m_model)
            return;
        m_before = model ? m_model : std::nullopt;
        m_model = model;
        emit changed();
    }

signals:
    void changed();

private:
    std::optional<ContestantId> m_model;
    std::optional<ContestantId> m_before;
};

} // namespace darkhorse
