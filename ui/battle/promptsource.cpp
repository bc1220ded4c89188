// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/promptsource.h"

#include <QLocale>

#include "core/arena/battle/promptbook.h"
#include "core/base/random.h"
#include "ui/battle/promptchooser.h"

namespace darkhorse {

PromptSource::PromptSource(PromptBook& prompts, QObject* parent) : QObject(parent), m_prompts(prompts) { }

void PromptSource::workThrough(PromptWork& work, CategoryBook& categories)
{
    m_work = &work;
    m_categories = &categories;
    tellProgress();
}

void PromptSource::look(const QString& inHand)
{
    delete m_search;
    if (!m_work || !m_work->choice())
        return suggest();
    m_search = m_work->look(inHand, this, [this](const Result<PromptWork::Step>& step) {
        if (step && step->next)
            emit found(step->next->text);
        else
            suggest();
    });
}

void PromptSource::suggest()
{
    m_search = m_prompts.suggest(
        QLocale().language(), entropySeed(), this, [this](const QString& prompt) { emit found(prompt); });
}

void PromptSource::openChooser(QWidget* parent)
{
    if (!m_work)
        return;
    m_chooser = new PromptChooser(*m_work, *m_categories, parent);
    m_chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_chooser, &PromptChooser::fileWanted, this, &PromptSource::fileWanted);
    connect(m_chooser, &PromptChooser::chosen, this, &PromptSource::chosen);
    connect(m_chooser, &PromptChooser::workChanged, this, [this] {
        tellProgress();
        emit workChanged();
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
    delete m_count;
    if (!m_work->choice())
        return emit progressed({});
    m_count = m_work->lookUpProgress(this, [this](const Result<SetProgress>& progress) {
        emit progressed(progress ? tr("%1: %2 of %3", "prompt set, judged, all")
                                       .arg(progress->set)
                                       .arg(progress->done)
                                       .arg(progress->total)
                                 : QString());
    });
}

} // namespace darkhorse
