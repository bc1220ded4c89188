// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/providerchoice.h"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

/// Other servers come first in the list, by protocol.
constexpr std::array kKinds { ContestantKind::OpenAiCompatible, ContestantKind::Anthropic, ContestantKind::Gemini };

} // namespace

ProviderChoice::ProviderChoice(QWidget* parent)
    : QWidget(parent), m_box(new QComboBox(this)), m_noteLabel(new QLabel(this))
{
    m_box->setObjectName(u"providerBox"_s);
    m_box->setMaxVisibleItems(20);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_noteLabel->setObjectName(u"providerNoteLabel"_s);
    m_noteLabel->setWordWrap(true);
    m_noteLabel->setFont(smallFont());
    m_noteLabel->setOpenExternalLinks(true);
    m_noteLabel->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_noteLabel->setSizePolicy(
        QSizePolicy::Ignored, QSizePolicy::Minimum); // as wide as the row, as high as its text then
    for (size_t i = 0; i < kKinds.size(); ++i)
        m_box->addItem({});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(m_box);
    column->addWidget(m_noteLabel);
    connect(m_box, &QComboBox::activated, this, [this] {
        showNote();
        emit chosen();
    });
    retranslate();
}

void ProviderChoice::setProviders(const std::vector<ProviderPreset>& providers)
{
    m_providers = providers;
    while (m_box->count() > int(kKinds.size()))
        m_box->removeItem(m_box->count() - 1);
    for (const ProviderPreset& preset : m_providers)
        m_box->addItem(preset.name);
    showNote();
}

void ProviderChoice::setContestant(const Contestant& contestant)
{
    const auto preset = std::ranges::find(m_providers, contestant.provider, &ProviderPreset::id);
    const auto kind = std::ranges::find(kKinds, contestant.kind);
    if (!contestant.provider.isEmpty() && preset != m_providers.end())
        m_box->setCurrentIndex(int(kKinds.size()) + int(preset - m_providers.begin()));
    else
        m_box->setCurrentIndex(kind == kKinds.end() ? 0 : int(kind - kKinds.begin()));
    showNote();
}

const ProviderPreset* ProviderChoice::provider() const
{
    const int place = m_box->currentIndex() - int(kKinds.size());
    return place < 0 ? nullptr : &m_providers[size_t(place)];
}

ContestantKind ProviderChoice::kind() const
{
    const ProviderPreset* preset = provider();
    return preset ? preset->kind : kKinds.at(size_t(std::max(0, m_box->currentIndex())));
}

void ProviderChoice::showNote()
{
    const ProviderPreset* preset = provider();
    m_noteLabel->setVisible(preset);
    if (!preset)
        return;
    const QString link = u"<a href=\"%1\">%2</a>"_s.arg(
        preset->keyUrl.toString().toHtmlEscaped(), preset->keyUrl.host().toHtmlEscaped());
    QString note = tr("Keys are made at %1.").arg(link);
    if (preset->namesDeployments)
        note += u' '
            + tr("Put the name of your resource into the address; the model ID is the name of your deployment.")
                  .toHtmlEscaped();
    if (!preset->otherUrls.isEmpty())
        note += u' ' + tr("The same service is also at %1.").arg(preset->otherUrls.join(u", "_s)).toHtmlEscaped();
    m_noteLabel->setText(note);
    updateGeometry();
}

void ProviderChoice::retranslate()
{
    m_box->setItemText(0, tr("Other server, OpenAI protocol"));
    m_box->setItemText(1, tr("Other server, Anthropic protocol"));
    m_box->setItemText(2, tr("Other server, Gemini protocol"));
    showNote();
}

} // namespace darkhorse
