// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formfield.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/banner.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

namespace darkhorse {

void FormField::addTo(QFormLayout* layout, QWidget* content, QWidget* focus)
{
    box = focus;
    row = new QWidget(layout->parentWidget());
    label = new QLabel(layout->parentWidget());
    label->setBuddy(focus);
    problemLabel = new QLabel(row);
    problemLabel->setObjectName(focus->objectName() + QStringLiteral("Problem"));
    problemLabel->setWordWrap(true);
    problemLabel->setTextFormat(Qt::PlainText);
    problemLabel->setFont(smallFont());
    problemLabel->hide();
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(content);
    column->addWidget(problemLabel);
    layout->addRow(label, row);
}

void FormField::setText(const QString& text)
{
    label->setText(text);
    box->setAccessibleName(QString(text).remove(u'&').remove(u':').trimmed());
}

bool FormField::check()
{
    const QString found = problem ? problem() : QString();
    if (found.isEmpty()) {
        clearProblem();
        return true;
    }
    QPalette palette = problemLabel->palette();
    palette.setColor(QPalette::WindowText, colorsFor(palette).negative);
    problemLabel->setPalette(palette);
    problemLabel->show();
    announce(problemLabel, found);
    box->setAccessibleDescription(found);
    return false;
}

void FormField::clearProblem()
{
    problemLabel->hide();
    problemLabel->clear();
    box->setAccessibleDescription({});
}

void FormField::setVisible(bool isVisible)
{
    label->setVisible(isVisible);
    row->setVisible(isVisible);
}

} // namespace darkhorse
