// SPDX-License-Identifier: GPL-3.0-or-later
// How fast streams are decoded: bytes a second against a plain copy of memory, and what two streams of 1,000 tokens a second
// cost of one core.
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>

#include "core/chat/chatprotocol.h"
#include "core/chat/protocols.h"

using namespace darkhorse;

namespace {

using Time = std::chrono::steady_clock;

constexpr int kTokens = 100'000;
constexpr int kRounds = 5;
constexpr qsizetype kRead = 16 * 1024; // as HttpExchange hands them over

double secondsSince(Time::time_point start) { return std::chrono::duration<double>(Time::now() - start).count(); }

QByteArray streamOf(ContestantKind kind)
{
    QByteArray body;
    for (int token = 0; token < kTokens; ++token) {
        switch (kind) {
        case ContestantKind::Anthropic:
            body += "event: content_block_delta\ndata: "
                    "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":"
                    "\"text_delta\",\"text\":\" word\"}}\n\n";
            break;
        case ContestantKind::Gemini:
            body += "data: {\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\" "
                    "word\"}]},\"index\":0}]}\n\n";
            break;
        default:
            body += "data: "
                    "{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","
                    "\"choices\":"
                    "[{\"index\":0,\"delta\":{\"content\":\" word\"},\"finish_reason\":null}]}\n\n";
        }
    }
    return body;
}

double secondsToCopy(const QByteArray& body)
{
    std::string target(size_t(body.size()), '\0');
    const auto start = Time::now();
    for (qsizetype at = 0; at < body.size(); at += kRead)
        std::memcpy(target.data() + at, body.data() + at, size_t(std::min(kRead, body.size() - at)));
    return secondsSince(start) + (target.back() == '\0' ? 1e-12 : 0);
}

double secondsToDecode(const QByteArray& body)
{
    SseDecoder decoder;
    std::vector<SseEvent> events;
    const auto start = Time::now();
    for (qsizetype at = 0; at < body.size(); at += kRead) {
        events.clear();
        if (!decoder.feed(QByteArrayView(body).sliced(at, std::min(kRead, body.size() - at)), events))
            std::abort();
    }
    return secondsSince(start);
}

double secondsToRead(ContestantKind kind, const QByteArray& body)
{
    Contestant contestant;
    contestant.kind = kind;
    const auto reader = protocolOf(contestant)->reader();
    SseDecoder decoder;
    std::vector<SseEvent> events;
    const auto start = Time::now();
    for (qsizetype at = 0; at < body.size(); at += kRead) {
        events.clear();
        if (!decoder.feed(QByteArrayView(body).sliced(at, std::min(kRead, body.size() - at)), events))
            std::abort();
        AnswerDelta delta;
        for (const SseEvent& event : events) {
            if (!reader->readEvent(event, delta))
                std::abort();
        }
    }
    return secondsSince(start);
}

} // namespace

int main()
{
    std::printf("protocol\tMB\tcopy MB/s\tdecode MB/s\tdecode/copy\tread MB/s\t2 x 1000 tokens/s, %% of a core\n");
    for (const auto kind : { ContestantKind::OpenAiCompatible, ContestantKind::Anthropic, ContestantKind::Gemini }) {
        const QByteArray body = streamOf(kind);
        double copy = 1e9;
        double decode = 1e9;
        double read = 1e9;
        for (int round = 0; round < kRounds; ++round) {
            copy = std::min(copy, secondsToCopy(body));
            decode = std::min(decode, secondsToDecode(body));
            read = std::min(read, secondsToRead(kind, body));
        }
        const double megabytes = double(body.size()) / 1e6;
        std::printf("%s\t%.1f\t%.0f\t%.0f\t%.3f\t%.0f\t%.2f\n", qPrintable(toWord(kind)), megabytes, megabytes / copy,
            megabytes / decode, copy / decode, megabytes / read, 2000.0 * read / kTokens * 100);
    }
    return 0;
}
