// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QTest>

namespace darkhorse {

/// The value of an environment variable that names something outside the repository: DARKHORSE_SHARED_DATA (folder with
/// data/ and goldens/), DARKHORSE_LLAMA_SERVER, DARKHORSE_MOCK_URL, DARKHORSE_PEERS. Nothing when it is unset.
[[nodiscard]] std::optional<QString> outsideResource(const char* variable);

/// Whether a missing resource is a failure: on continuous integration nothing may be skipped.
[[nodiscard]] bool mustNotSkip();

} // namespace darkhorse

/// Puts the resource's path or URL into `name`, or skips the test loudly, or fails it on continuous integration.
#define REQUIRE_OUTSIDE(name, variable)                                                                                \
    const auto name##Found = darkhorse::outsideResource(variable);                                                     \
    if (!name##Found) {                                                                                                \
        if (darkhorse::mustNotSkip())                                                                                  \
            QFAIL(variable " is not set, and nothing may be skipped here");                                            \
        QSKIP(variable " is not set: this test needs what it names");                                                  \
    }                                                                                                                  \
    const QString name = *name##Found
