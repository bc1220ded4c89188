// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

namespace {

/// The sentence before the detail.
[[nodiscard]] QString headline(Error::Code code)
{
    switch (code) {
    case Error::Code::FileUnreadable: return u"The file cannot be read"_s;
    case Error::Code::FileUnwritable: return u"The file cannot be written"_s;
    case Error::Code::UnsupportedFormat: return u"This is no file that can be read here"_s;
    case Error::Code::InvalidInput: return u"The input is not right"_s;
    case Error::Code::NotADatabase: return u"This is not an arena: it is no SQLite file"_s;
    case Error::Code::DatabaseCorrupt: return u"The arena is damaged; go back to a copy of it"_s;
    case Error::Code::DatabaseNewer: return u"The arena was written by a newer Darkhorse; update this one"_s;
    case Error::Code::DatabaseForeign: return u"This SQLite file is not an arena"_s;
    case Error::Code::DatabaseReadOnly: return u"The arena cannot be written; check its permissions and the disk"_s;
    case Error::Code::DatabaseLocked: return u"Another program holds the arena; close it or try again"_s;
    case Error::Code::DiskFull: return u"The disk is full"_s;
    case Error::Code::DatabaseFailed: return u"The arena's database failed"_s;
    case Error::Code::NotFound: return u"There is no such thing"_s;
    case Error::Code::AlreadyExists: return u"It is there already"_s;
    case Error::Code::NotAllowedNow: return u"This cannot be done now"_s;
    case Error::Code::Cancelled: return u"Stopped"_s;
    case Error::Code::KeyMissing: return u"The key is missing"_s;
    case Error::Code::KeychainUnavailable: return u"No system keychain answers; use --key-env instead"_s;
    default: return toString(code);
    }
}

} // namespace

tl::unexpected<Failure> wrongUsage(const QString& message)
{
    return tl::unexpected(Failure { ExitStatus::WrongUsage, message });
}

tl::unexpected<Failure> failed(const QString& message)
{
    return tl::unexpected(Failure { ExitStatus::Failed, message });
}

tl::unexpected<Failure> failed(const Error& error)
{
    if (error.detail.isEmpty())
        return failed(headline(error.code) + u'.');
    return failed(u"%1: %2"_s.arg(headline(error.code), error.detail));
}

} // namespace darkhorse::cli
