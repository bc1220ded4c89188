// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/answersource.h"

namespace darkhorse {

class ResponseStore;

/// Recorded answers of an arena, as the chat library asks for them.
class RecordedSource final : public AnswerSource {
public:
    explicit RecordedSource(const ResponseStore& store);

    Result<Answer> find(ContestantId contestant, const QString& prompt) const override;

private:
    const ResponseStore& m_store;
};

} // namespace darkhorse
