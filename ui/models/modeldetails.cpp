// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modeldetails.h"

#include "ui/common/metrics.h"
#include "ui/models/numberfield.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kShownPrompt = 100; ///< characters of a system prompt

QString beginningOf(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > kShownPrompt ? line.left(kShownPrompt) + u'…' : line;
}

} // namespace

ModelDetails::ModelDetails(QWidget* parent) : QLabel(parent)
{
    setObjectName(u"modelDetails"_s);
    setFont(smallFont());
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ModelDetails::setContestant(
    const std::optional<Contestant>& contestant, const QString& earlier, const QString& countsFor)
{
    m_contestant = contestant;
    m_earlier = earlier;
    m_countsFor = countsFor;
    retranslate();
}

void ModelDetails::setEngine(const QString& build)
{
    m_engine = build;
    retranslate();
}

QString ModelDetails::source() const
{
    const Contestant& one = *m_contestant;
    if (one.isSecret) // address, file and model ID tell who it is
        return tr("It is secret: the codename stands for it until More, Reveal Name.");
    switch (one.kind) {
    case ContestantKind::Recorded: return tr("Its answers were made earlier and are kept in the arena.");
    case ContestantKind::GgufFile:
        return tr("File: %1\nSHA-256: %2").arg(one.baseUrl.toLocalFile(), one.modelId) + u'\n' + engine();
    default: break;
    }
    return one.modelId.isEmpty() ? tr("Server: %1").arg(one.baseUrl.toDisplayString())
                                 : tr("Model ID: %1, server: %2").arg(one.modelId, one.baseUrl.toDisplayString());
}

QString ModelDetails::engine() const
{
    const QString& own = m_contestant->engineBuild;
    if (own.isEmpty())
        return tr("Run by: not known yet");
    if (m_engine.isEmpty() || m_engine == own)
        return tr("Run by: %1").arg(own);
    return tr("Run by: %1. This computer has %2 now, which may answer otherwise: Edit makes a new version for it.")
        .arg(own, m_engine);
}

QString ModelDetails::sampling() const
{
    const SamplingSettings& set = m_contestant->sampling;
    QStringList parts;
    if (set.temperature)
        parts.append(tr("temperature %1").arg(numberText(set.temperature)));
    if (set.topP)
        parts.append(tr("top p %1").arg(numberText(set.topP)));
    if (set.maxTokens)
        parts.append(tr("at most %Ln token(s)", nullptr, *set.maxTokens));
    if (set.seed)
        parts.append(tr("seed %1").arg(numberText(set.seed)));
    QString text = parts.isEmpty() ? tr("Sampling: the server decides") : tr("Sampling: %1").arg(parts.join(u", "_s));
    if (!m_contestant->systemPrompt.isEmpty())
        text += u'\n' + tr("System prompt: %1").arg(beginningOf(m_contestant->systemPrompt));
    return text;
}

void ModelDetails::retranslate()
{
    setAccessibleName(tr("Configuration of the chosen model"));
    setVisible(m_contestant.has_value());
    if (!m_contestant)
        return;
    QStringList lines;
    if (!m_countsFor.isEmpty())
        lines.append(tr("Another name of %1: its votes count there, and it takes no part in battles").arg(m_countsFor));
    if (!m_earlier.isEmpty())
        lines.append(tr("A version of %1, rated on its own").arg(m_earlier));
    lines.append(source());
    if (m_contestant->kind != ContestantKind::Recorded)
        lines.append(sampling());
    if (!m_contestant->refusedFields.isEmpty())
        lines.append(tr("The server refuses these settings and is asked without them: %1.")
                         .arg(m_contestant->refusedFields.join(u", "_s)));
    setText(lines.join(u'\n'));
}

} // namespace darkhorse
