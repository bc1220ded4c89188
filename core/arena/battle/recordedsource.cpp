// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/recordedsource.h"

#include "core/store/responsestore.h"

namespace darkhorse {

RecordedSource::RecordedSource(const ResponseStore& store) : m_store(store) { }

Result<Answer> RecordedSource::find(ContestantId contestant, const QString& prompt) const
{
    return m_store.find(contestant, prompt);
}

} // namespace darkhorse
