// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace darkhorse {

/// JSON written with single quotes, which read better in C++. Not raw strings: Qt's moc loses its way in some of them.
inline QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

} // namespace darkhorse
