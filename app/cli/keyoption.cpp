// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyoption.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

Outcome agreeToKeys(const Arguments& arguments, KeyConsent& consent, const std::vector<Contestant>& contestants)
{
    const QStringList allowed = arguments.values("allow-key");
    for (const Contestant& one : contestants) {
        if (consent.allows(one))
            continue;
        if (!allowed.contains(one.key.name))
            return failed(
                u"%1 of this arena would send the environment variable %2 to %3. If that is meant, say --allow-key %2; "
                u"it is remembered on this computer."_s.arg(one.shownName(), one.key.name, KeyConsent::serverOf(one)));
        consent.answer(one, true);
    }
    return {};
}

} // namespace darkhorse::cli
