// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"

class QWidget;

namespace darkhorse {

/// An error in words, in the interface's language. Names no model and no file: the caller shows where it happened.
struct ErrorText {
    QString what; ///< what went wrong, one sentence
    QString advice; ///< what to do now, one or two sentences
};

[[nodiscard]] ErrorText errorText(Error::Code code);

/// Both sentences in one paragraph, for a banner or a status line.
[[nodiscard]] QString errorSentence(Error::Code code);

/// A message box: what, where (a path or a name; may be empty), what to do, and the log's detail on request.
/// Does not block: it deletes itself when closed.
void showError(QWidget* parent, const Error& error, const QString& where = {});
/// The same where more is known of the error than its code says.
void showError(QWidget* parent, const ErrorText& text, const Error& error, const QString& where);

} // namespace darkhorse
