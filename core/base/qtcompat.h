// SPDX-License-Identifier: GPL-3.0-or-later
// The only header that asks for the Qt version. Floor: 6.4.
#pragma once

#include <QtGlobal>

#if QT_VERSION < QT_VERSION_CHECK(6, 4, 0)
#error "Darkhorse needs Qt 6.4 or newer"
#endif
