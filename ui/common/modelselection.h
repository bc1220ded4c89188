// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

#include "core/base/id.h"

namespace darkhorse {

/// The model that a person follows through every table and chart; none at first.
class ModelSelection final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] std::optional<ContestantId> model() const { return m_model; }
    void setModel(std::optional<ContestantId> model)
    {
        if (model == m_model)
            return;
        m_model = model;
        emit changed();
    }

signals:
    void changed();

private:
    std::optional<ContestantId> m_model;
};

} // namespace darkhorse
