// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include "core/domain/side.h"

namespace darkhorse {

/// What an evaluator may see of one side before the verdict. There is no field for a name, so nothing built from this
/// value can leak one.
struct BlindView {
    enum class Progress { Empty, Waiting, Streaming, Complete };

    Side side = Side::A;
    QString text; ///< Markdown, as far as it has come
    Progress progress = Progress::Empty;
};

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::BlindView)
