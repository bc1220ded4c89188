// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/objectvotes.h"

#include <algorithm>
#include <string>

#include "core/exchange/nestedtalk.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

using simdjson::SUCCESS;
using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;
using Take = std::function<void(const VoteRowText&)>;

/// The value as text: a string as it is, a number as it is written; empty when there is none.
[[nodiscard]] std::string wordOf(simdjson::simdjson_result<element> value)
{
    element found;
    if (value.get(found) != SUCCESS || found.is_null() || found.is_object() || found.is_array())
        return {};
    std::string_view text;
    return found.get(text) == SUCCESS ? std::string(text) : std::string(simdjson::minify(found));
}

[[nodiscard]] std::string firstOf(const object& from, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        if (std::string word = wordOf(from[key]); !word.empty())
            return word;
    }
    return {};
}

/// The text, and not an absent field where it is empty.
[[nodiscard]] std::string_view cell(const std::string& text) { return text.empty() ? std::string_view("", 0) : text; }

[[nodiscard]] bool isArenaHard(const object& one)
{
    array games;
    return one["games"].get(games) == SUCCESS && one["model"].error() == SUCCESS;
}

/// In the first game the baseline is side A, in the second the model is.
void readArenaHard(const object& one, const Take& take)
{
    const std::string model = wordOf(one["model"]);
    const std::string baseline = wordOf(one["baseline"]);
    const std::string judge = wordOf(one["judge"]);
    const std::string question = firstOf(one, { "uid", "question_id" });
    array games;
    if (one["games"].get(games) != SUCCESS)
        return;
    bool isModelFirst = false;
    for (const element game : games) {
        const std::string score = wordOf(game["score"]);
        VoteRowText row {};
        row[VoteField::ModelA] = cell(isModelFirst ? model : baseline);
        row[VoteField::ModelB] = cell(isModelFirst ? baseline : model);
        row[VoteField::Winner] = cell(score);
        row[VoteField::Evaluator] = cell(judge);
        row[VoteField::Prompt] = cell(question);
        take(row);
        isModelFirst = !isModelFirst;
    }
}

[[nodiscard]] bool isOpenWebUi(const object& one)
{
    element data;
    return one["data"].get(data) == SUCCESS && data["rating"].error() == SUCCESS && data["model_id"].error() == SUCCESS;
}

/// A thumb up says that the answer is better than those beside it, a thumb down that it is worse.
void readOpenWebUi(const object& one, const Take& take)
{
    element data;
    if (one["data"].get(data) != SUCCESS)
        return;
    const std::string model = wordOf(data["model_id"]);
    const std::string rating = wordOf(data["rating"]);
    const std::string winner = rating == "1" ? "model_a" : rating == "-1" ? "model_b" : rating;
    const std::string user = wordOf(one["user_id"]);
    const std::string time = wordOf(one["created_at"]);
    const std::string message = wordOf(one["meta"]["message_id"]);
    std::vector<std::string> rivals;
    array siblings;
    if (data["sibling_model_ids"].get(siblings) == SUCCESS) {
        for (const element sibling : siblings)
            rivals.push_back(wordOf(simdjson::simdjson_result<element>(element(sibling))));
    }
    if (rivals.empty())
        rivals.emplace_back(); // an answer that stood alone: a row that is no vote, and is said to be none
    const FeedbackChat chat(one);
    const std::string rated = chat.rated();
    for (std::size_t i = 0; i < rivals.size(); ++i) {
        const std::string beside = chat.beside(i, rivals[i]);
        VoteRowText row {};
        row[VoteField::ModelA] = cell(model);
        row[VoteField::ModelB] = cell(rivals[i]);
        row[VoteField::Winner] = cell(winner);
        row[VoteField::Evaluator] = cell(user);
        row[VoteField::Time] = cell(time);
        row[VoteField::Prompt] = cell(message);
        row[VoteField::TextA] = cell(rated);
        row[VoteField::TextB] = cell(beside);
        take(row);
    }
}

[[nodiscard]] bool isLabelStudio(const object& one)
{
    array annotations;
    return one["annotations"].get(annotations) == SUCCESS && one["data"].error() == SUCCESS;
}

/// Whom an annotation names: by e-mail where the export spells people out, otherwise by number.
[[nodiscard]] std::string annotatorOf(const element& annotation)
{
    object person;
    if (annotation["completed_by"].get(person) == SUCCESS)
        return firstOf(person, { "email", "id" });
    return wordOf(annotation["completed_by"]);
}

/// What a task shows its annotators: the prompt, or all that was said before, and one answer to it. Each project names its data as it
/// likes; these are the names of Label Studio's own templates and of those that others publish.
[[nodiscard]] std::string taskTalk(const object& data, std::initializer_list<const char*> answers)
{
    NestedTalk talk;
    const auto say = [&](QLatin1StringView role, std::initializer_list<const char*> keys) {
        const auto key = std::ranges::find_if(keys, [&](const char* name) { return data[name].error() == SUCCESS; });
        if (key != keys.end())
            talk.add(role, data[*key]);
        return key != keys.end();
    };
    say("user"_L1, { "prompt", "question", "instruction", "input", "query", "dialogue", "conversation", "messages" });
    return say("assistant"_L1, answers) ? talk.cell() : std::string();
}

void readLabelStudio(const object& one, const Take& take)
{
    object data;
    array annotations;
    if (one["data"].get(data) != SUCCESS || one["annotations"].get(annotations) != SUCCESS)
        return;
    const std::string left = firstOf(data, { "model_a", "model_1", "model_left", "left_model" });
    const std::string right = firstOf(data, { "model_b", "model_2", "model_right", "right_model" });
    const std::string task = wordOf(one["id"]);
    const std::string leftTalk = taskTalk(data,
        { "answer_a", "answer1", "answer_1", "response_a", "response1", "response_1", "output_a", "output_1", "text_a",
            "text1", "left_text", "text_left", "left" });
    const std::string rightTalk = taskTalk(data,
        { "answer_b", "answer2", "answer_2", "response_b", "response2", "response_2", "output_b", "output_2", "text_b",
            "text2", "right_text", "text_right", "right" });
    for (const element annotation : annotations) {
        const std::string annotator = annotatorOf(annotation);
        const std::string time = wordOf(annotation["created_at"]);
        array results;
        if (annotation["result"].get(results) != SUCCESS)
            continue;
        for (const element result : results) {
            if (wordOf(result["type"]) != "pairwise")
                continue;
            const std::string selected = wordOf(result["value"]["selected"]);
            VoteRowText row {};
            row[VoteField::ModelA] = cell(left);
            row[VoteField::ModelB] = cell(right);
            row[VoteField::Winner] = cell(selected);
            row[VoteField::Evaluator] = cell(annotator);
            row[VoteField::Time] = cell(time);
            row[VoteField::Prompt] = cell(task);
            row[VoteField::TextA] = cell(leftTalk);
            row[VoteField::TextB] = cell(rightTalk);
            take(row);
        }
    }
}

[[nodiscard]] bool isLlmComparator(const object& one)
{
    array models;
    array examples;
    return one["models"].get(models) == SUCCESS && one["examples"].get(examples) == SUCCESS;
}

/// A score above 0 says that the first model is better, below 0 that the second is; an example without one is no vote.
void readLlmComparator(const object& one, const Take& take)
{
    array examples;
    if (one["examples"].get(examples) != SUCCESS)
        return;
    const std::string modelA = wordOf(one["models"].at(0)["name"]);
    const std::string modelB = wordOf(one["models"].at(1)["name"]);
    for (const element example : examples) {
        double score = 0;
        const bool hasScore = example["score"].get(score) == SUCCESS;
        // What our own files add keeps both bad apart from ties.
        std::string winner = wordOf(example["custom_fields"]["verdict"]);
        if (winner.empty() && hasScore)
            winner = score > 0 ? "model_a" : score < 0 ? "model_b" : "tie";
        const std::string prompt = wordOf(example["input_text"]);
        const std::string textA = wordOf(example["output_text_a"]);
        const std::string textB = wordOf(example["output_text_b"]);
        const std::string judge = wordOf(example["custom_fields"]["evaluator"]);
        const std::string language = wordOf(example["custom_fields"]["language"]);
        VoteRowText row {};
        row[VoteField::ModelA] = cell(modelA);
        row[VoteField::ModelB] = cell(modelB);
        row[VoteField::Winner] = cell(winner);
        row[VoteField::Prompt] = cell(prompt);
        row[VoteField::PromptText] = cell(prompt);
        row[VoteField::TextA] = cell(textA);
        row[VoteField::TextB] = cell(textB);
        row[VoteField::Evaluator] = cell(judge);
        row[VoteField::Language] = cell(language);
        take(row);
    }
}

} // namespace

const std::vector<NestedLayout>& nestedLayouts()
{
    static const std::vector<NestedLayout> layouts {
        { u"arena_hard"_s, isArenaHard, readArenaHard },
        { u"open_webui"_s, isOpenWebUi, readOpenWebUi },
        { u"label_studio"_s, isLabelStudio, readLabelStudio },
        { u"llm_comparator"_s, isLlmComparator, readLlmComparator },
    };
    return layouts;
}

const NestedLayout* nestedLayout(const QString& key, const object& one)
{
    const auto found = std::ranges::find_if(nestedLayouts(),
        [&](const NestedLayout& layout) { return key.isEmpty() ? layout.isOne(one) : layout.key == key; });
    return found == nestedLayouts().end() ? nullptr : &*found;
}

} // namespace darkhorse
