// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace darkhorse {

/// A report that is to be written without a window.
struct ReportRequest {
    QString arena; ///< its file
    QString path; ///< of the report, ending in .html or .pdf
    QString view; ///< an address as the page Charts makes it; empty: all votes, rated as the arena remembers
    QString category; ///< a key that counts instead of the view's; may be empty
};

/// Writes it; why it could not be written goes to standard error. The arena is only read. Needs a QApplication, and runs its event loop.
/// Returns the program's exit status: 0 done, 1 failed, 2 wrong usage.
[[nodiscard]] int writeReport(const ReportRequest& request);

} // namespace darkhorse
