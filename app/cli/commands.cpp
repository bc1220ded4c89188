// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <array>

namespace darkhorse::cli {

std::span<const Command> commands()
{
    static const std::array all { rateCommand(), agreementCommand(), simulateCommand(), importCommand(),
        classifyCommand(), labelCommand(), exportCommand(), mergeCommand(), generateCommand(), modelsCommand(),
        reportCommand(), sampleCommand(), aliasesCommand() };
    return all;
}

} // namespace darkhorse::cli
