// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include "core/base/id.h"

namespace darkhorse {

/// A person who votes.
struct Evaluator {
    EvaluatorId id;
    QUuid uuid;
    QString name;
};

} // namespace darkhorse
