// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as recorded answers, prompts, a leaderboard, a bundle: the readers neither crash nor hang, and read as many answers twice.
#include <cstdint>
#include <cstdlib>

#include <QFile>
#include <QTemporaryDir>

#include "core/exchange/boardset.h"
#include "core/exchange/bundlefile.h"
#include "core/exchange/promptset.h"
#include "core/exchange/responseset.h"

using namespace darkhorse;

namespace {

const QString& file()
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("set"));
    return path;
}

void check(bool isRight)
{
    if (!isRight)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QFile set(file());
    check(
        set.open(QIODevice::WriteOnly) && set.write(reinterpret_cast<const char*>(data), qint64(size)) == qint64(size));
    set.close();
    const auto answers = readResponseSet(file());
    const auto again = readResponseSet(file());
    check(answers.has_value() == again.has_value());
    check(!answers || answers->answers.size() == again->answers.size());
    static_cast<void>(readPromptSet(file()));
    static_cast<void>(readBoardSet(file()));
    check(!verifyBundle(file())); // nothing of this is ever signed
    return 0;
}
