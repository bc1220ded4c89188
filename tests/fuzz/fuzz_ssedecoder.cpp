// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes in any pieces: the decoder and the readers above it neither crash nor depend on where the network cut.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "core/chat/chatprotocol.h"
#include "core/chat/protocols.h"

using namespace darkhorse;

namespace {

struct Reading {
    std::vector<SseEvent> events;
    AnswerDelta delta;
};

std::unique_ptr<AnswerReader> readerOf(ContestantKind kind)
{
    Contestant contestant;
    contestant.kind = kind;
    return protocolOf(contestant)->reader();
}

Reading decode(ContestantKind kind, QByteArrayView body, qsizetype piece)
{
    Reading reading;
    SseDecoder decoder;
    const auto reader = readerOf(kind);
    bool isReadable = true;
    for (qsizetype at = 0; at < body.size(); at += piece) {
        std::vector<SseEvent> events;
        if (!decoder.feed(body.sliced(at, std::min(piece, body.size() - at)), events))
            std::abort(); // inputs are far below the decoder's bound
        for (const SseEvent& event : events) {
            reading.events.push_back(event);
            isReadable = isReadable && reader->readEvent(event, reading.delta);
        }
    }
    reader->close(reading.delta);
    if (reader->answer() && reader->ending() == AnswerReader::Ending::Open)
        std::abort(); // only a marked end is an answer
    return reading;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1 || size > 1'000'000)
        return 0;
    const QByteArrayView body(data + 1, qsizetype(size) - 1);
    for (const auto kind : { ContestantKind::OpenAiCompatible, ContestantKind::Anthropic, ContestantKind::Gemini }) {
        const Reading whole = decode(kind, body, std::max<qsizetype>(body.size(), 1));
        const Reading cut = decode(kind, body, 1 + data[0] % 16);
        if (whole.events != cut.events || whole.delta.text != cut.delta.text
            || whole.delta.reasoning != cut.delta.reasoning)
            std::abort();
        AnswerDelta delta;
        (void)readerOf(kind)->readWhole(body.toByteArray(), delta);
    }
    return 0;
}
