// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/standings/declaredanalysis.h"

#include <utility>

#include "core/store/arenametastore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

const QString kSetting = u"declared_analysis"_s;
const QString kNone = u"none"_s; ///< a default view is an empty text, so nothing needs a word
const QString kMark = u"declared"_s; ///< before the address, for the same reason

} // namespace

DeclaredAnalysis::DeclaredAnalysis(ArenaMetaStore& store, std::function<ModelNames()> names, QObject* parent)
    : QObject(parent), m_store(store), m_names(std::move(names))
{
}

Result<void> DeclaredAnalysis::read()
{
    const auto stored = m_store.setting(kSetting);
    if (!stored)
        return fail(stored.error());
    m_declared.reset();
    const QString text = stored->value_or(kNone);
    if (!text.startsWith(kMark + u'?'))
        return {};
    if (const auto view = ratingViewFromText(text.mid(kMark.size() + 1), m_names()))
        m_declared = SlicedChoice { view->slice, view->choice };
    return {};
}

Result<void> DeclaredAnalysis::declare(const std::optional<SlicedChoice>& analysis)
{
    const QString text
        = analysis ? kMark + u'?' + toText({ overallCategory(), analysis->slice, analysis->choice }, m_names()) : kNone;
    if (const auto stored = m_store.setSetting(kSetting, text); !stored)
        return stored;
    m_declared = analysis;
    emit changed();
    return {};
}

} // namespace darkhorse
