// SPDX-License-Identifier: GPL-3.0-or-later
// Drives a fuzz target where libFuzzer is not at hand: random mixtures of the pieces that streams are made of, from fixed seeds.
#include <iterator>
#include <string>
#include <string_view>

#include "tests/fuzz/fuzzrun.h"

namespace {

constexpr std::string_view kPieces[] { "data: ", "data:", "event: x", ":", ": ping", "id: 1", "\n", "\n\n", "\r",
    "\r\n", "\r\n\r\n", "\xEF\xBB\xBF", "[DONE]", R"({"choices":[{"delta":{"content":")", R"("}}]})",
    R"({"error":{"message":"x"}})", "<think>", "</think>", "<thi", "世界", "\xF0\x9F", "\x98\x80", R"(\ud83d)",
    R"("finish_reason":"stop")", R"(data: {"type":"content_block_start","index":0,"content_block":{"type":"text"}})",
    R"(data: {"type":"content_block_start","index":1,"content_block":{"type":"text","text":"b"}})",
    R"(data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"c"}})",
    R"(data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"h"}})",
    R"(data: {"type":"content_block_stop","index":0})", R"(data: {"type":"message_stop"})",
    R"(data: {"type":"message_delta","delta":{"stop_reason":"end_turn"}})",
    R"(data: {"candidates":[{"content":{"parts":[{"text":"g"},{"text":"t","thought":true}]}}]})",
    R"(data: {"candidates":[{"finishReason":"STOP"}]})", "{", "}", "[", "]", "\"", "null", "\\" };

std::string randomInput(darkhorse::RandomSource& random)
{
    std::string input(1, char(random.below(256)));
    for (auto pieces = random.below(60); pieces > 0; --pieces) {
        if (random.below(3) == 0)
            input += "\n\n";
        if (random.below(8) == 0)
            input += char(random.below(256));
        else
            input += kPieces[random.below(std::size(kPieces))];
    }
    return input;
}

} // namespace

int main(int argc, char** argv) { return darkhorse::runFuzz(argc, argv, randomInput); }
