// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSize>
#include <QString>
#include <QStringList>

#include "ui/common/theme.h"

namespace darkhorse {

struct Composition;

/// How all pages are looked at.
struct GalleryLook {
    QString language; ///< "en", "ru", "zh_CN"
    ThemeChoice theme = ThemeChoice::Light;
    QSize size { 1024, 640 };

    /// "ru_dark_1024x640_200": what the pictures' names end with.
    [[nodiscard]] QString name() const;
};

/// Opens the sample arena in a folder of its own, plays battles in the real window and takes a picture of every page.
class Gallery {
public:
    /// `folder` is made when it is not there.
    explicit Gallery(const QString& folder);
    ~Gallery();

    /// Plays once through all pages. Returns the paths of the pictures; what went wrong is in problems().
    QStringList take(const GalleryLook& look);
    /// Texts without room, pages that did not come: one line each, beginning with the picture's name.
    [[nodiscard]] const QStringList& problems() const;

private:
    struct Parts;

    [[nodiscard]] Composition composition();
    void picture(QWidget& widget, const QString& page);
    void pictureDialogs(const QString& page);
    void takeWelcome();
    void takeBattle();
    void takeVoidBattle();
    void takeOtherPages();
    void takeCharts();
    void takeDialogs();
    void takeArenaDialogs();
    void takeModelDialogs();
    void takeEvaluatorsDay();
    void takeAnswers();
    void takeRules();
    void takePeople();
    void mustBe(bool isSo, const QString& what);

    std::unique_ptr<Parts> m_parts;
};

} // namespace darkhorse
