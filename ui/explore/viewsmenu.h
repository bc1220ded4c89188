// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMap>
#include <QMenu>

class QAction;

namespace darkhorse {

/// Views of charts as text: copied, opened, kept under a name.
class ViewsMenu final : public QMenu {
    Q_OBJECT

public:
    using Views = QMap<QString, QString>; ///< address by name

    /// `address` tells the address of what is shown.
    ViewsMenu(std::function<QString()> address, QWidget* parent);

    /// Where named views are kept; both are called when the menu needs them.
    void setStore(std::function<Views()> load, std::function<void(const Views&)> save);
    void retranslate();

signals:
    void addressChosen(const QString& address);

private:
    void fill();
    void askForAddress();
    void askForName();

    std::function<QString()> m_address;
    std::function<Views()> m_load;
    std::function<void(const Views&)> m_save;
    QAction* m_copy;
    QAction* m_open;
    QAction* m_keep;
    QMenu* m_remove;
    QList<QAction*> m_named;
};

} // namespace darkhorse
