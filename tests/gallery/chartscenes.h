// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

#include "tests/gallery/gallery.h"

namespace darkhorse {

/// Pictures of all charts of arenas that the sample is not: empty, with one vote, with as many models as Chatbot Arena had.
class ChartScenes {
public:
    struct Size {
        int models = 0;
        int votes = 0;
    };

    /// `folder` is made when it is not there.
    explicit ChartScenes(const QString& folder);

    /// Returns the paths of the pictures; what went wrong is in problems(). The language is the application's.
    QStringList take(const GalleryLook& look, Size size);
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    QString picture(QWidget& widget, const QString& name);

    QDir m_folder;
    QStringList m_problems;
};

} // namespace darkhorse
