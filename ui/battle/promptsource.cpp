// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/promptsource.h"

#include "ui/battle/promptchooser.h"
#include "ui/battle/suggestion.h"

namespace darkhorse {

PromptSource::PromptSource(PromptBook& prompts, QObject* parent) : QObject(parent), m_prompts(prompts)
{
    connect(&m_search, &QTimer::timeout, this, [this] {
        if (const QString prompt = next(m_inHand); !m_search.isActive())
            emit found(prompt);
    });
}

void PromptSource::workThrough(PromptWork& work, CategoryBook& categories)
{
    m_work = &work;
    m_categories = &categories;
    tellProgress();
}

QString PromptSource::next(const QString& inHand)
{
    m_inHand = inHand;
    const auto step = m_work && m_work->choice() ? m_work->step(inHand) : fail(Error::Code::NotFound);
    if (step && step->goesOn) {
        m_search.start(0);
        return {};
    }
    m_search.stop();
    if (step && step->next)
        return step->next->text;
    return suggestPrompt(m_prompts);
}

void PromptSource::openChooser(QWidget* parent)
{
    if (!m_work)
        return;
    m_chooser = new PromptChooser(m_prompts, *m_work, *m_categories, parent);
    m_chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_chooser, &PromptChooser::fileWanted, this, &PromptSource::fileWanted);
    connect(m_chooser, &PromptChooser::chosen, this, &PromptSource::chosen);
    connect(m_chooser, &PromptChooser::workChanged, this, [this] {
        tellProgress();
        emit chosen(next({}));
    });
    m_chooser->open();
}

void PromptSource::readAgain()
{
    if (m_chooser)
        m_chooser->reload();
    tellProgress();
}

void PromptSource::tellProgress()
{
    if (!m_work)
        return;
    const auto step = m_work->step();
    emit progressed(step ? tr("%1: %2 of %3", "prompt set, judged, all")
                               .arg(step->progress.set)
                               .arg(step->progress.done)
                               .arg(step->progress.total)
                         : QString());
}

} // namespace darkhorse
