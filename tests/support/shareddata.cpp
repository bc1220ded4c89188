// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shareddata.h"

namespace darkhorse {

std::optional<QString> outsideResource(const char* variable)
{
    const QString value = qEnvironmentVariable(variable);
    if (value.isEmpty())
        return std::nullopt;
    return value;
}

bool mustNotSkip() { return qEnvironmentVariable("CI") == QStringLiteral("true"); }

} // namespace darkhorse
