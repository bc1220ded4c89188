// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: the reader neither crashes nor takes long, equal bytes give equal headers, and what it accepts can be computed with.
#include <cstdint>
#include <cstdlib>

#include <QBuffer>

#include "core/chat/ggufheader.h"
#include "core/chat/memoryneed.h"

using namespace darkhorse;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        std::abort();
    const auto header = readGgufHeader(buffer);
    if (header != readGgufHeader(buffer))
        std::abort();
    if (header && (memoryNeeded(*header, 131'072) <= 0 || header->weightBytes > qint64(size)))
        std::abort();
    return 0;
}
