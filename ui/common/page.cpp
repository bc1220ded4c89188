// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include <QEvent>

namespace darkhorse {

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace darkhorse
