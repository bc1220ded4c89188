// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "core/base/result.h"

/// Fails the test and prints the error when a Result holds none of the value expected.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& verifyOkResult = (result);                                                                         \
        if (!verifyOkResult.has_value()) {                                                                             \
            const darkhorse::Error& verifyOkError = verifyOkResult.error();                                            \
            QFAIL(qPrintable(darkhorse::toString(verifyOkError.code) + QStringLiteral(": ") + verifyOkError.detail));  \
        }                                                                                                              \
    } while (false)

/// Fails the test unless the Result holds this error code.
#define VERIFY_ERROR(result, expectedCode)                                                                             \
    do {                                                                                                               \
        const auto& verifyErrorResult = (result);                                                                      \
        QVERIFY2(!verifyErrorResult.has_value(), "expected an error, got a value");                                    \
        QCOMPARE(darkhorse::toString(verifyErrorResult.error().code), darkhorse::toString(expectedCode));              \
    } while (false)
