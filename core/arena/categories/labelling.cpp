// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/categories/labellingrun.h"
#include "core/arena/session/arenaparts.h"
#include "core/chat/chatmodel.h"

namespace darkhorse {

Result<std::unique_ptr<LabellingRun>> makeLabellingRun(
    ArenaSession& session, const QString& contestant, const QStringList& rubrics)
{
    ArenaSession::Parts& parts = *session.m_parts;
    const auto model = parts.contestants.findByName(contestant);
    if (!model)
        return fail(model.error());
    if (model->kind == ContestantKind::Recorded)
        return fail(Error::Code::NotAllowedNow, QStringLiteral("%1 has recorded answers only").arg(contestant));
    for (const QString& rubric : rubrics) {
        if (const auto labeller = labellerFor(*model, rubric); !labeller)
            return fail(labeller.error());
    }
    auto run = std::make_unique<LabellingRun>(
        *parts.writer, rubrics,
        [&parts, model = *model](
            const QString& rubric) { return parts.models->create(labellerFor(model, rubric).value_or(model)); },
        model->price);
    QObject::connect(run.get(), &LabellingRun::finished, parts.categories.get(), &CategoryBook::recategorise);
    return run;
}

} // namespace darkhorse
