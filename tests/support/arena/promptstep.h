// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "core/arena/battle/promptwork.h"

namespace darkhorse {

/// What PromptWork::look() finds.
inline Result<PromptWork::Step> stepOf(const PromptWork& work, const QString& judged = {})
{
    QObject context;
    std::optional<Result<PromptWork::Step>> found;
    work.look(judged, &context, [&found](const Result<PromptWork::Step>& step) { found = step; });
    return QTest::qWaitFor([&found] { return found.has_value(); }) ? *found : fail(Error::Code::Cancelled);
}

/// What PromptWork::readSets() reads.
inline Result<PromptWork::Sets> setsOf(const PromptWork& work)
{
    QObject context;
    std::optional<Result<PromptWork::Sets>> read;
    work.readSets(&context, [&read](const Result<PromptWork::Sets>& sets) { read = sets; });
    return QTest::qWaitFor([&read] { return read.has_value(); }) ? *read : fail(Error::Code::Cancelled);
}

} // namespace darkhorse
