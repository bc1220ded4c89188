// SPDX-License-Identifier: GPL-3.0-or-later
// Drives a fuzz target where libFuzzer is not at hand: random mixtures of the pieces that files of votes, answers, prompts and leaderboards are made of, from fixed seeds.
#include <iterator>
#include <string>
#include <string_view>

#include "tests/fuzz/fuzzrun.h"

namespace {

constexpr std::string_view kHeads[] { "model_a,model_b,winner\n", "model_a,model_b,winner,judge,tstamp,language\r\n",
    "left,right,winner\n", "id,model_a,model_b,prompt,response_a,response_b,winner_model_a,winner_model_b,winner_tie\n",
    "model_a\tmodel_b\twinner\n", "model_a;model_b;winner\n", "model_a,model_a,model_b,winner\n",
    "\xEF\xBB\xBFmodel_a,model_b,winner\n", "[", "[{", "{", R"([{"model_a":"x","model_b":"y","winner":"tie"},)", "",
    "prompt,answer,model\n", "id;prompt\n", "rank,model,rating,votes\n",
    R"([{"instruction":"q","output":"c","generator":"x"},)", R"({"question_id":1,"turns":["q","r"],"choices":[)",
    "\n" };

constexpr std::string_view kPieces[] { "gpt-4", "claude", "x", "y", "model_a", "model_b", "tie", "tie (bothbad)",
    "left", "1", "0", "1.5", "NaN", "2023-04-24T15:53:44Z", "1682351624.1", "24.04.2023 15:53", "9223372036854775807",
    ",", ",", ",", "\n", "\n", "\r\n", "\"", "\"\"", "\t", ";", "'=1", "\xD0\xB6", "\xFF\xFE", "\xF0\x9F",
    R"("model_a":")", R"("model_b":")", R"("winner":")", R"("judge":["gpt-4","pair-v2"])", R"("turn":2)",
    R"({"model_a":"x","model_b":"y","winner":"model_a"})",
    R"x({"model_a":"x","model_b":"y","winner":"tie (bothbad)","tstamp":1682351624.1})x",
    R"({"generator_1":"x","generator_2":"y","preference":1.2})",
    R"({"model":"x","baseline":"y","games":[{"score":"A>>B"},{"score":"B>A"}]})",
    R"({"model_1":"x","model_2":"y","g1_winner":"model_1","g2_winner":"tie"})",
    R"({"data":{"rating":1,"model_id":"x","sibling_model_ids":["y"]},"meta":{"message_id":"1"},)",
    R"("snapshot":{"chat":{"chat":{"history":{"messages":{)",
    R"("1":{"parentId":"2","role":"assistant","content":"c","model":"x"},)",
    R"("2":{"parentId":"1","childrenIds":["1","3"],"role":"user","content":"q"},)",
    R"({"id":1,"data":{"model_a":"x","model_b":"y","prompt":"p","answer1":"c","answer2":[{"role":"assistant"}]},)",
    R"("annotations":[{"result":[{"type":"pairwise","value":{"selected":"left"}}]}]})",
    R"({"model_id":"x","choices":[{"turns":["c","d"]}]})", R"({"prompt":"q","answer":"c","model":"x"})",
    R"({"rank":1,"model":"x","rating":1000.5,"lower":null})", R"("conversation_a":[{"role":"user","content":"q"}])",
    R"("conv_metadata":{"sum_assistant_a_tokens":3,"header_count_a":{"h1":1}})",
    R"("category_tag":{"math_v0.1":{"math":true}})", "{", "}", "[", "]", ":", "null", "\\u0000", "\\ud800", "\\" };

std::string randomInput(darkhorse::RandomSource& random)
{
    std::string input(kHeads[random.below(std::size(kHeads))]);
    for (auto pieces = random.below(80); pieces > 0; --pieces) {
        if (random.below(10) == 0)
            input += char(random.below(256));
        else
            input += kPieces[random.below(std::size(kPieces))];
    }
    return input;
}

} // namespace

int main(int argc, char** argv) { return darkhorse::runFuzz(argc, argv, randomInput); }
