// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/arena/battle/battlerunner.h"
#include "core/arena/battle/promptbook.h"
#include "tests/gallery/gallery.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

namespace darkhorse {

/// What a gallery is made of; for its own sources only.
struct Gallery::Parts {
    QDir folder;
    QTemporaryDir arenas;
    LanguageSwitch language;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MainWindow> window;
    GalleryLook look;
    int nextPrompt = 0;
    QStringList pictures;
    QStringList problems;

    /// Prompts of every kind in turn, so that code, tables and Chinese are all seen.
    QString prompt()
    {
        const auto prompts = window->session()->prompts().suggestions();
        return prompts && !prompts->empty() ? (*prompts)[size_t(nextPrompt++) % prompts->size()].text : QString();
    }

    bool reaches(BattleRunner::Phase phase) const
    {
        return QTest::qWaitFor([&] { return window->runner()->phase() == phase; }, 10'000);
    }
};

} // namespace darkhorse
