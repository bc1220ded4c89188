// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace darkhorse {

/// One page of the workbench, reached through the sidebar.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page's name in the sidebar, in the language of the moment.
    [[nodiscard]] virtual QString title() const = 0;
    /// Starts what people come to the page for: Battle puts the cursor into the prompt box, Models asks for a new model.
    virtual void startMainTask() { }

protected:
    /// Sets every text of the page. A derived class calls it at the end of its constructor; language changes call it again.
    virtual void retranslate() = 0;
    /// Sets whatever depends on the palette: drawn icons, computed colours.
    virtual void restyle() { }

    void changeEvent(QEvent* event) override;
};

} // namespace darkhorse
