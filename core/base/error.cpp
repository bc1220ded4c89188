// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace darkhorse {

QString toString(Error::Code code)
{
    using enum Error::Code;
    switch (code) {
    case FileUnreadable: return QStringLiteral("FileUnreadable");
    case FileUnwritable: return QStringLiteral("FileUnwritable");
    case UnsupportedFormat: return QStringLiteral("UnsupportedFormat");
    case InvalidInput: return QStringLiteral("InvalidInput");
    case NotADatabase: return QStringLiteral("NotADatabase");
    case DatabaseCorrupt: return QStringLiteral("DatabaseCorrupt");
    case DatabaseNewer: return QStringLiteral("DatabaseNewer");
    case DatabaseForeign: return QStringLiteral("DatabaseForeign");
    case DatabaseReadOnly: return QStringLiteral("DatabaseReadOnly");
    case DatabaseLocked: return QStringLiteral("DatabaseLocked");
    case DiskFull: return QStringLiteral("DiskFull");
    case DatabaseFailed: return QStringLiteral("DatabaseFailed");
    case NotFound: return QStringLiteral("NotFound");
    case AlreadyExists: return QStringLiteral("AlreadyExists");
    case Unreachable: return QStringLiteral("Unreachable");
    case TlsFailed: return QStringLiteral("TlsFailed");
    case Unauthorized: return QStringLiteral("Unauthorized");
    case ModelUnknown: return QStringLiteral("ModelUnknown");
    case RequestRejected: return QStringLiteral("RequestRejected");
    case RateLimited: return QStringLiteral("RateLimited");
    case QuotaExhausted: return QStringLiteral("QuotaExhausted");
    case ServerFailed: return QStringLiteral("ServerFailed");
    case ProtocolViolated: return QStringLiteral("ProtocolViolated");
    case Interrupted: return QStringLiteral("Interrupted");
    case TimedOut: return QStringLiteral("TimedOut");
    case ContentFiltered: return QStringLiteral("ContentFiltered");
    case EmptyAnswer: return QStringLiteral("EmptyAnswer");
    case Cancelled: return QStringLiteral("Cancelled");
    case KeyMissing: return QStringLiteral("KeyMissing");
    case KeychainUnavailable: return QStringLiteral("KeychainUnavailable");
    case NoRecordedAnswer: return QStringLiteral("NoRecordedAnswer");
    case TooFewContestants: return QStringLiteral("TooFewContestants");
    case NotAllowedNow: return QStringLiteral("NotAllowedNow");
    }
    Q_UNREACHABLE();
}

} // namespace darkhorse
