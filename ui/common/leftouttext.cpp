// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/leftouttext.h"

#include <QCoreApplication>

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(darkhorse::LeftOut)
};

} // namespace

QString leftOutText(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::None: return {};
    case LeftOutReason::Invalid: return Text::tr("Both sides are names of one model.");
    case LeftOutReason::IdentityLeak: return Text::tr("An answer named a model or its maker.");
    case LeftOutReason::Error: return Text::tr("An answer is an error message.");
    case LeftOutReason::Unfinished: return Text::tr("An answer was not finished.");
    case LeftOutReason::Banned: return Text::tr("Votes of this evaluator are left out.");
    case LeftOutReason::Anomalous: return Text::tr("The evaluator does not vote as others do.");
    case LeftOutReason::DailyLimit: return Text::tr("The evaluator had cast enough votes that day.");
    }
    Q_UNREACHABLE();
}

} // namespace darkhorse
