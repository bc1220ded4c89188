// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes in any pieces: the decoder and the reader above it neither crash nor depend on where the network cut.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "core/chat/openaireader.h"

using namespace darkhorse;

namespace {

struct Reading {
    std::vector<SseEvent> events;
    AnswerDelta delta;
};

Reading decode(QByteArrayView body, qsizetype piece)
{
    Reading reading;
    SseDecoder decoder;
    OpenAiReader reader;
    bool isReadable = true;
    for (qsizetype at = 0; at < body.size(); at += piece) {
        std::vector<SseEvent> events;
        if (!decoder.feed(body.sliced(at, std::min(piece, body.size() - at)), events))
            std::abort(); // inputs are far below the decoder's bound
        for (const SseEvent& event : events) {
            reading.events.push_back(event);
            isReadable = isReadable && reader.readEvent(event, reading.delta);
        }
    }
    reader.close(reading.delta);
    return reading;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1 || size > 1'000'000)
        return 0;
    const QByteArrayView body(data + 1, qsizetype(size) - 1);
    const Reading whole = decode(body, std::max<qsizetype>(body.size(), 1));
    const Reading cut = decode(body, 1 + data[0] % 16);
    if (whole.events != cut.events || whole.delta.text != cut.delta.text
        || whole.delta.reasoning != cut.delta.reasoning)
        std::abort();
    return 0;
}
