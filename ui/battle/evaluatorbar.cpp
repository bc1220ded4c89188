// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/evaluatorbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "core/arena/battle/evaluatordesk.h"
#include "ui/common/errortext.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

EvaluatorBar::EvaluatorBar(EvaluatorDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new QPushButton(this))
    , m_pace(new QLabel(this))
    , m_guidelines(new QPushButton(this))
{
    m_name->setObjectName(u"evaluator"_s);
    m_name->setProperty("flat", true);
    m_pace->setObjectName(u"pace"_s);
    m_pace->setFont(smallFont());
    m_guidelines->setObjectName(u"guidelines"_s);
    m_guidelines->setProperty("flat", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_name);
    row->addWidget(m_pace, 1);
    row->addWidget(m_guidelines);
    connect(m_name, &QPushButton::clicked, this, &EvaluatorBar::askForName);
    connect(m_guidelines, &QPushButton::clicked, this, &EvaluatorBar::guidelinesRequested);
    connect(&m_desk, &EvaluatorDesk::evaluatorChanged, this, &EvaluatorBar::refresh);
    retranslate();
    restyle();
}

void EvaluatorBar::refresh() { retranslate(); }

void EvaluatorBar::setKeyed(bool isKeyed)
{
    m_isKeyed = isKeyed;
    retranslate();
}

void EvaluatorBar::askForName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"evaluatorDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Who judges?"));
    dialog->setLabelText(
        tr("Choose a name or type a new one. The session of %1 ends with it.").arg(m_desk.current().name));
    dialog->setComboBoxItems(m_desk.names());
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(m_desk.current().name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (const auto chosen = m_desk.choose(name); !chosen)
            showError(this, chosen.error());
    });
    dialog->open();
}

void EvaluatorBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void EvaluatorBar::retranslate()
{
    m_name->setText(tr("Judging: %1").arg(QString(m_desk.current().name).replace(u'&', u"&&"_s)));
    m_name->setAccessibleDescription(tr("Says who judges, and lets somebody else go on."));
    m_guidelines->setText(m_isKeyed ? tr("Guidelines (G)") : tr("Guidelines"));
    m_guidelines->setAccessibleDescription(tr("Shows how battles of this arena are to be judged."));
    const EvaluatorDesk::Pace pace = m_desk.pace();
    QStringList words { tr("%Ln vote(s) today", nullptr, pace.today),
        tr("%Ln in this session", nullptr, pace.session) };
    if (pace.perHour)
        words.append(tr("%1 an hour").arg(QLocale().toString(*pace.perHour, 'f', 0)));
    m_pace->setText(pace.today == 0 && pace.session == 0 ? QString() : words.join(u" · "_s));
}

void EvaluatorBar::restyle()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colorsFor(palette()).mutedText);
    m_pace->setPalette(muted);
}

} // namespace darkhorse
