// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arena/data/bundletools.h"

class QWidget;

namespace darkhorse {

/// Asks for a file and writes the whole arena into it. Does not block.
void askToExportBundle(const BundleTools& tools, QWidget* parent);
/// Asks for a bundle, tells what it would bring, asks, and merges it. Does not block. `done` is called after a merge.
void askToMergeBundle(const BundleTools& tools, QWidget* parent, const std::function<void()>& done);
/// The same without asking for the file.
void mergeBundleFile(const BundleTools& tools, const QString& file, QWidget* parent, const std::function<void()>& done);

} // namespace darkhorse
