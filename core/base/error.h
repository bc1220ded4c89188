// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace darkhorse {

/// What went wrong, as a code for programs and a detail for logs. Text for people is made from the code in `ui` and `app`.
struct Error {
    enum class Code {
        // files and arenas
        FileUnreadable, ///< a file cannot be opened or read; detail: path and the system's reason
        FileUnwritable, ///< a file cannot be created or written; detail: path and the system's reason
        UnsupportedFormat, ///< the content is of no format that we read; detail: path and what was seen
        InvalidInput, ///< a value or row cannot be read; detail: file, line, column and reason
        NotADatabase, ///< the file is not SQLite at all
        DatabaseCorrupt, ///< SQLite, but damaged
        DatabaseNewer, ///< written by a newer program; detail: both schema versions
        DatabaseForeign, ///< SQLite, but not an arena
        DatabaseReadOnly, ///< cannot be written: permissions or a read-only disk
        DatabaseLocked, ///< another program holds the lock
        DiskFull, ///< no space left
        DatabaseFailed, ///< any other failure of the database; detail: its message and the statement
        NotFound, ///< no such row; detail: which
        AlreadyExists, ///< a name or UUID is taken; detail: which
        // talking to models
        Unreachable, ///< no connection: refused, unknown host, no network
        TlsFailed, ///< certificate or handshake
        Unauthorized, ///< 401 or 403
        ModelUnknown, ///< 404: the address or the model does not exist there
        RequestRejected, ///< any other 4xx: the server does not accept this request
        RateLimited, ///< 429
        QuotaExhausted, ///< 429 or 402 for an empty account: retrying does not help
        ServerFailed, ///< 5xx, or an error event in mid-stream
        ProtocolViolated, ///< what came is not what the protocol says
        Interrupted, ///< the stream ended before its terminal marker
        TimedOut, ///< nothing came for too long
        ContentFiltered, ///< the provider withheld the answer
        EmptyAnswer, ///< the answer ended properly but holds no text
        Cancelled, ///< a person stopped it
        KeyMissing, ///< the environment variable or keychain entry that holds the key is empty or absent
        KeychainUnavailable, ///< no system keychain answers
        NoRecordedAnswer, ///< a recorded contestant has no answer to this prompt
        // battles
        TooFewContestants, ///< fewer than two enabled contestants can answer
        NotAllowedNow, ///< the battle's phase does not permit this; our caller's timing, not the user's data
    };

    Code code;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// The code's name as in the source, for logs, JSON and test failures; never for people.
[[nodiscard]] QString toString(Error::Code code);

} // namespace darkhorse

Q_DECLARE_METATYPE(darkhorse::Error)
