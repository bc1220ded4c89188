// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/domain/contestant.h"

namespace darkhorse {

class Roster;

/// Models out of a file of settings, and what could not be taken over.
struct ModelSettings {
    std::vector<Contestant> contestants;
    QStringList problems; ///< one line each, in English: which entry and why
};

/// Reads FastChat's api_endpoints.json, or the entries of Arena-Hard's api_config.yaml as JSON: an object whose keys are the
/// names of models. Keys of APIs are never taken over; a known provider's environment variable stands in for them.
/// Errors: FileUnreadable; UnsupportedFormat - no such object.
[[nodiscard]] Result<ModelSettings> readModelSettings(const QString& path);

/// Reads the file and adds its models; one whose name is taken is left out and listed among the problems.
/// Errors as readModelSettings, and those of a database.
[[nodiscard]] Result<ModelSettings> importModelSettings(const QString& path, Roster& roster);

} // namespace darkhorse
