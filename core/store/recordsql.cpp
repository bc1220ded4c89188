// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordsql.h"

namespace darkhorse::recordsql {

// Models of one name: the first UUID keeps it, the others bear a mark behind it. In two steps, so that no name is there twice in between.
const char* const kMarkNames = R"(
    UPDATE contestant SET name = given_name(contestant.name, contestant.uuid) || ' · ' || substr(uuid, 1, 8) WHERE
    EXISTS (SELECT 1 FROM contestant o WHERE o.uuid < contestant.uuid AND given_name(o.name, o.uuid) =
    given_name(contestant.name, contestant.uuid)))";

const char* const kUnmarkNames = R"(
    UPDATE contestant SET name = given_name(contestant.name, contestant.uuid) WHERE NOT EXISTS (SELECT 1 FROM
    contestant o WHERE o.uuid < contestant.uuid AND given_name(o.name, o.uuid) = given_name(contestant.name,
    contestant.uuid)))";

const char* const kEvaluator = R"(
    SELECT json_object('uuid', e.uuid, 'name', e.name) FROM evaluator e)";

// The name that people gave, without such a mark. Neither where a key is found nor where a file lies: both are of one computer.
const char* const kContestant = R"(
    SELECT json_object('uuid', c.uuid, 'name', given_name(c.name, c.uuid), 'organization', c.organization,
    'license', c.license, 'kind', c.kind, 'base_url', CASE WHEN c.kind = 'llama' THEN '' ELSE c.base_url END,
    'model_id', c.model_id, 'system_prompt', c.system_prompt, 'temperature', c.temperature, 'top_p', c.top_p,
    'max_tokens', c.max_tokens, 'sampling_seed', c.sampling_seed, 'is_enabled', c.is_enabled, 'is_sample',
    c.is_sample, 'created_at', c.created_at, 'provider', c.provider, 'api_version', c.api_version,
    'knowledge_cutoff', c.knowledge_cutoff, 'input_price', c.input_price, 'output_price', c.output_price,
    'codename', c.codename, 'is_secret', c.is_secret, 'draw_weight', c.draw_weight, 'is_retired', c.is_retired,
    'refused_fields', c.refused_fields, 'engine_build', c.engine_build, 'previous', (SELECT p.uuid FROM contestant p
    WHERE p.id = c.previous)) FROM contestant c)";

const char* const kPrompt = R"(
    SELECT json_object('prompt_set', p.prompt_set, 'text', p.text, 'uuid', p.uuid, 'position', p.position,
    'language', p.language, 'topic', p.topic) FROM prompt p)";

const char* const kResponse = R"(
    SELECT json_object('uuid', r.uuid, 'contestant', c.uuid, 'prompt', r.prompt, 'text', r.text, 'reasoning',
    r.reasoning, 'finish', r.finish, 'first_text_ms', r.first_text_ms, 'duration_ms', r.duration_ms,
    'prompt_tokens', r.prompt_tokens, 'completion_tokens', r.completion_tokens, 'served_model', r.served_model) FROM
    response r JOIN contestant c ON c.id = r.contestant)";

// A battle with its votes is one record: what was voted on and what was voted belong together.
const char* const kBattle = R"(
    SELECT json_object('uuid', b.uuid, 'a', ca.uuid, 'b', cb.uuid, 'seed', b.seed, 'pairing', b.pairing, 'state',
    b.state, 'void_reason', b.void_reason, 'skip_reason', b.skip_reason, 'started_at', b.started_at, 'provenance',
    b.provenance, 'language', b.language, 'has_leak', b.has_leak, 'repeats', b.repeats, 'given', (SELECT keys FROM category_set WHERE id =
    b.given_set), 'hidden', (SELECT e.uuid FROM hidden_battle h JOIN evaluator e ON e.id = h.evaluator WHERE
    h.battle = b.id), 'turns', json((SELECT json_group_array(json_object('prompt', t.prompt, 'a', json((SELECT
    json_object('text', text, 'reasoning', reasoning, 'finish', finish, 'first_text_ms', first_text_ms,
    'duration_ms', duration_ms, 'prompt_tokens', prompt_tokens, 'completion_tokens', completion_tokens,
    'served_model', served_model) FROM answer WHERE battle = t.battle AND position = t.position AND side = 'a')),
    'b', json((SELECT json_object('text', text, 'reasoning', reasoning, 'finish', finish, 'first_text_ms',
    first_text_ms, 'duration_ms', duration_ms, 'prompt_tokens', prompt_tokens, 'completion_tokens',
    completion_tokens, 'served_model', served_model) FROM answer WHERE battle = t.battle AND position = t.position
    AND side = 'b')))) FROM (SELECT * FROM turn WHERE battle = b.id ORDER BY position) t)), 'replaced', json((SELECT
    json_group_array(json_object('position', position, 'attempt', attempt, 'side', side, 'text', text, 'reasoning',
    reasoning, 'finish', finish, 'first_text_ms', first_text_ms, 'duration_ms', duration_ms, 'prompt_tokens',
    prompt_tokens, 'completion_tokens', completion_tokens, 'served_model', served_model)) FROM (SELECT * FROM
    replaced_answer WHERE battle = b.id ORDER BY position, attempt, side))), 'votes', json((SELECT
    json_group_array(json_object('uuid', ifnull(v.uuid, b.uuid), 'evaluator', e.uuid, 'verdict', v.verdict, 'cast_at', v.cast_at,
    'reading_ms', v.reading_ms, 'provenance', v.provenance, 'machine', v.machine, 'is_blind', v.is_blind,
    'supersedes', (SELECT ifnull(s.uuid, b.uuid) FROM vote s WHERE s.id = v.supersedes), 'withdrawn_at', (SELECT w.withdrawn_at FROM
    vote_withdrawal w WHERE w.vote = v.id))) FROM (SELECT * FROM vote WHERE battle = b.id ORDER BY id) v JOIN
    evaluator e ON e.id = v.evaluator))) FROM battle b JOIN contestant ca ON ca.id = b.contestant_a JOIN contestant
    cb ON cb.id = b.contestant_b)";

const char* const kNote = R"(
    SELECT json_object('vote', ifnull(v.uuid, b.uuid), 'noted_at', n.noted_at, 'reasons', n.reasons, 'comment', n.comment,
    'confidence', n.confidence) FROM vote_note n JOIN vote v ON v.id = n.vote JOIN battle b ON b.id = v.battle)";

const char* const kGuess = R"(
    SELECT json_object('vote', ifnull(v.uuid, b.uuid), 'side', g.side, 'guessed', (SELECT c.uuid FROM contestant c WHERE
    c.id = g.guessed), 'choices', g.choices, 'guessed_at', g.guessed_at) FROM blind_guess g JOIN vote v ON v.id =
    g.vote JOIN battle b ON b.id = v.battle)";

const char* const kBattleTag = R"(
    SELECT json_object('battle', b.uuid, 'tag', g.tag) FROM battle_tag g JOIN battle b ON b.id = g.battle)";

const char* const kConversationTag = R"(
    SELECT json_object('conversation', hex(g.conversation), 'tag', g.tag) FROM conversation_tag g)";

const char* const kLabel = R"(
    SELECT json_object('conversation', hex(l.conversation), 'name', l.name, 'source', l.source, 'value', l.value,
    'rubric', l.rubric) FROM label l)";

const char* const kSetAside = R"(
    SELECT json_object('kind', s.kind, 'record', json(s.record)) FROM set_aside s)";

const char* const kCategory = R"(
    SELECT json_object('key', d.key, 'position', d.position, 'definition', d.definition) FROM category_definition d)";

// The setting is an object: model by alias.
const char* const kAlias = R"(
    SELECT json_object('alias', l.alias, 'model', l.model) FROM (SELECT e.key AS alias, e.value AS model FROM setting s,
    json_each(s.value) e WHERE s.key = 'model_aliases' AND e.type = 'text') l)";

const char* const kInsertEvaluator = R"(
    INSERT INTO evaluator (uuid, name) VALUES (?1->>'uuid', ?1->>'name'))";

const char* const kUpdateEvaluator = R"(
    UPDATE evaluator SET name = ?1->>'name' WHERE uuid = ?1->>'uuid')";

// Under a marked name, which is unmarked afterwards where it may be. `previous` comes when all are there.
const char* const kInsertContestant = R"(
    INSERT INTO contestant (uuid, name, organization, license, kind, base_url, model_id, key_kind, key_name,
    system_prompt, temperature, top_p, max_tokens, sampling_seed, is_enabled, is_sample, created_at, provider,
    api_version, knowledge_cutoff, input_price, output_price, codename, is_secret, draw_weight, is_retired,
    refused_fields, engine_build) VALUES (?1->>'uuid', ?1->>'name' || ' · ' || substr(?1->>'uuid', 1, 8),
    ?1->>'organization', ?1->>'license', ?1->>'kind', ?1->>'base_url', ?1->>'model_id', 'none', '',
    ?1->>'system_prompt', ?1->>'temperature', ?1->>'top_p', ?1->>'max_tokens', ?1->>'sampling_seed',
    ?1->>'is_enabled', ?1->>'is_sample', ?1->>'created_at', ?1->>'provider', ?1->>'api_version',
    ?1->>'knowledge_cutoff', ?1->>'input_price', ?1->>'output_price', ?1->>'codename', ?1->>'is_secret',
    ?1->>'draw_weight', ?1->>'is_retired', ?1->>'refused_fields', ?1->>'engine_build'))";

// What is of this computer stays: a key's place, and a file's where it is still such a model.
const char* const kUpdateContestant = R"(
    UPDATE contestant SET name = ?1->>'name' || ' · ' || substr(uuid, 1, 8), organization = ?1->>'organization',
    license = ?1->>'license', base_url = CASE WHEN kind = 'llama' AND ?1->>'kind' = 'llama' THEN base_url ELSE
    ?1->>'base_url' END, kind = ?1->>'kind', model_id = ?1->>'model_id', system_prompt = ?1->>'system_prompt',
    temperature = ?1->>'temperature', top_p = ?1->>'top_p', max_tokens = ?1->>'max_tokens', sampling_seed =
    ?1->>'sampling_seed', is_enabled = ?1->>'is_enabled', is_sample = ?1->>'is_sample', created_at =
    ?1->>'created_at', provider = ?1->>'provider', api_version = ?1->>'api_version', knowledge_cutoff =
    ?1->>'knowledge_cutoff', input_price = ?1->>'input_price', output_price = ?1->>'output_price', codename =
    ?1->>'codename', is_secret = ?1->>'is_secret', draw_weight = ?1->>'draw_weight', is_retired = ?1->>'is_retired',
    refused_fields = ?1->>'refused_fields', engine_build = ?1->>'engine_build' WHERE uuid = ?1->>'uuid')";

const char* const kLinkContestant = R"(
    UPDATE contestant SET previous = (SELECT p.id FROM contestant p WHERE p.uuid = ?1->>'previous') WHERE uuid =
    ?1->>'uuid')";

const char* const kInsertPrompt = R"(
    INSERT INTO prompt (uuid, prompt_set, position, text, text_hash, language, topic) VALUES (?1->>'uuid',
    ?1->>'prompt_set', ?1->>'position', ?1->>'text', prompt_hash(?1->>'text'), ?1->>'language', ?1->>'topic'))";

// Of one prompt that came into two arenas, the smaller of everything.
const char* const kUpdatePrompt = R"(
    UPDATE prompt SET uuid = min(uuid, ?1->>'uuid'), position = min(position, ?1->>'position'), language =
    min(language, ?1->>'language'), topic = min(topic, ?1->>'topic') WHERE prompt_set = ?1->>'prompt_set' AND
    text_hash = prompt_hash(?1->>'text'))";

const char* const kInsertResponse = R"(
    INSERT INTO response (uuid, contestant, prompt_hash, prompt, text, reasoning, finish, first_text_ms,
    duration_ms, prompt_tokens, completion_tokens, served_model, continues) SELECT ?1->>'uuid', c.id,
    prompt_hash(?1->>'prompt'), ?1->>'prompt', ?1->>'text', ?1->>'reasoning', ?1->>'finish', ?1->>'first_text_ms',
    ?1->>'duration_ms', ?1->>'prompt_tokens', ?1->>'completion_tokens', ?1->>'served_model',
    earlier_hash(?1->>'prompt') FROM contestant c WHERE c.uuid = ?1->>'contestant')";

const char* const kDeleteResponse = R"(
    DELETE FROM response WHERE prompt_hash = prompt_hash(?1->>'prompt') AND contestant = (SELECT id FROM contestant
    WHERE uuid = ?1->>'contestant'))";

// 'judging' until its votes are there: the schema takes no others.
const char* const kInsertBattle = R"(
    INSERT INTO battle (uuid, contestant_a, contestant_b, seed, pairing, state, void_reason, skip_reason,
    started_at, provenance, language, has_leak, repeats, given_set, category_set) SELECT ?1->>'uuid', a.id, b.id,
    ?1->>'seed', ?1->>'pairing', CASE WHEN ?1->>'state' = 'void' THEN 'void' ELSE 'judging' END, ?1->>'void_reason',
    ?1->>'skip_reason', ?1->>'started_at', ?1->>'provenance', ?1->>'language', ?1->>'has_leak', ?1->>'repeats', nullif(?2, 0),
    nullif(?2, 0) FROM contestant a, contestant b WHERE a.uuid = ?1->>'a' AND b.uuid = ?1->>'b')";

const char* const kInsertTurns = R"(
    INSERT INTO turn (battle, position, prompt, prompt_hash) SELECT ?2, t.key, t.value->>'prompt',
    prompt_hash(t.value->>'prompt') FROM json_each(?1, '$.turns') t)";

const char* const kInsertAnswers = R"(
    INSERT INTO answer (battle, position, side, text, reasoning, finish, first_text_ms, duration_ms, prompt_tokens,
    completion_tokens, served_model) SELECT ?2, t.position, t.side, t.answer->>'text', t.answer->>'reasoning',
    t.answer->>'finish', t.answer->>'first_text_ms', t.answer->>'duration_ms', t.answer->>'prompt_tokens',
    t.answer->>'completion_tokens', t.answer->>'served_model' FROM (SELECT key AS position, 'a' AS side, value->>'a'
    AS answer FROM json_each(?1, '$.turns') UNION ALL SELECT key, 'b', value->>'b' FROM json_each(?1, '$.turns')) t
    WHERE t.answer IS NOT NULL)";

const char* const kInsertReplaced = R"(
    INSERT INTO replaced_answer (battle, position, attempt, side, text, reasoning, finish, first_text_ms,
    duration_ms, prompt_tokens, completion_tokens, served_model) SELECT ?2, r.value->>'position',
    r.value->>'attempt', r.value->>'side', r.value->>'text', r.value->>'reasoning', r.value->>'finish',
    r.value->>'first_text_ms', r.value->>'duration_ms', r.value->>'prompt_tokens', r.value->>'completion_tokens',
    r.value->>'served_model' FROM json_each(?1, '$.replaced') r)";

// One vote (?1) of a battle; and its withdrawal, which the schema wants before the next vote.
const char* const kInsertVote = R"(
    INSERT INTO vote (uuid, battle, evaluator, verdict, cast_at, reading_ms, provenance, machine, is_blind,
    supersedes) SELECT nullif(?1->>'uuid', b.uuid), b.id, e.id, ?1->>'verdict', ?1->>'cast_at', ?1->>'reading_ms', ?1->>'provenance',
    ?1->>'machine', ?1->>'is_blind', (SELECT s.id FROM vote s WHERE s.battle = b.id AND ifnull(s.uuid, b.uuid) =
    ?1->>'supersedes') FROM evaluator e, battle b WHERE e.uuid = ?1->>'evaluator' AND b.id = ?2)";

const char* const kInsertWithdrawal = R"(
    INSERT INTO vote_withdrawal (vote, withdrawn_at) SELECT v.id, ?1->>'withdrawn_at' FROM vote v JOIN battle b ON b.id =
    v.battle WHERE b.id = ?2 AND ifnull(v.uuid, b.uuid) = ?1->>'uuid' AND ?1->>'withdrawn_at' IS NOT NULL)";

const char* const kVotesOf = R"(
    SELECT value FROM json_each(?1, '$.votes') ORDER BY key)";

const char* const kFinishBattle = R"(
    UPDATE battle SET state = ?1->>'state' WHERE id = ?2)";

const char* const kInsertHidden = R"(
    INSERT INTO hidden_battle (battle, evaluator) SELECT ?2, e.id FROM evaluator e WHERE e.uuid = ?1->>'hidden')";

const std::array<const char*, 11> kDeleteBattle {
    "DELETE FROM blind_guess WHERE vote IN (SELECT id FROM vote WHERE battle = (SELECT id FROM battle WHERE uuid = "
    "?1->>'uuid'))",
    "DELETE FROM vote_note WHERE vote IN (SELECT id FROM vote WHERE battle = (SELECT id FROM battle WHERE uuid = "
    "?1->>'uuid'))",
    "DELETE FROM vote_withdrawal WHERE vote IN (SELECT id FROM vote WHERE battle = (SELECT id FROM battle WHERE uuid = "
    "?1->>'uuid'))",
    "DELETE FROM hidden_battle WHERE battle = (SELECT id FROM battle WHERE uuid = ?1->>'uuid')",
    "DELETE FROM vote WHERE battle = (SELECT id FROM battle WHERE uuid = ?1->>'uuid')",
    "DELETE FROM replaced_answer WHERE battle = (SELECT id FROM battle WHERE uuid = ?1->>'uuid')",
    "DELETE FROM answer WHERE battle = (SELECT id FROM battle WHERE uuid = ?1->>'uuid')",
    "DELETE FROM turn WHERE battle = (SELECT id FROM battle WHERE uuid = ?1->>'uuid')",
    "DELETE FROM battle_facts WHERE battle = (SELECT id FROM battle WHERE uuid = ?1->>'uuid')",
    "DELETE FROM battle_tag WHERE battle = (SELECT id FROM battle WHERE uuid = ?1->>'uuid')",
    "DELETE FROM battle WHERE id = (SELECT id FROM battle WHERE uuid = ?1->>'uuid')",
};

const char* const kInsertNote = R"(
    INSERT INTO vote_note (vote, noted_at, reasons, comment, confidence) SELECT v.id, ?1->>'noted_at',
    ?1->>'reasons', ?1->>'comment', ?1->>'confidence' FROM vote v WHERE v.id = (SELECT id FROM vote WHERE
    uuid = ?1->>'vote' UNION ALL SELECT s.id FROM battle b JOIN vote s ON s.battle = b.id AND s.uuid IS NULL WHERE
    b.uuid = ?1->>'vote') AND NOT EXISTS (SELECT
    1 FROM vote_note n WHERE n.vote = v.id AND n.noted_at = ?1->>'noted_at' AND n.reasons = ?1->>'reasons' AND
    n.comment = ?1->>'comment' AND n.confidence IS ?1->>'confidence'))";

const char* const kInsertGuess = R"(
    INSERT INTO blind_guess (vote, side, guessed, choices, guessed_at) SELECT v.id, ?1->>'side', (SELECT c.id FROM
    contestant c WHERE c.uuid = ?1->>'guessed'), ?1->>'choices', ?1->>'guessed_at' FROM vote v WHERE v.id =
    (SELECT id FROM vote WHERE uuid = ?1->>'vote' UNION ALL SELECT s.id FROM battle b JOIN vote s ON s.battle = b.id AND
    s.uuid IS NULL WHERE b.uuid = ?1->>'vote') ON CONFLICT (vote) DO NOTHING)";

const char* const kInsertSetAside = R"(
    INSERT INTO set_aside (kind, record) VALUES (?1->>'kind', ?1->'record') ON CONFLICT DO NOTHING)";

const char* const kRemoveSetAside = R"(
    DELETE FROM set_aside WHERE kind = ?1->>'kind' AND record = ?1->'record')";

const char* const kHasVote = R"(
    SELECT count(*) FROM (SELECT id FROM vote WHERE uuid = ?1->>'vote' UNION ALL SELECT s.id FROM battle b JOIN vote s
    ON s.battle = b.id AND s.uuid IS NULL WHERE b.uuid = ?1->>'vote'))";

const char* const kInsertBattleTag = R"(
    INSERT INTO battle_tag (battle, tag) SELECT b.id, ?1->>'tag' FROM battle b WHERE b.uuid = ?1->>'battle' ON
    CONFLICT DO NOTHING)";

const char* const kInsertConversationTag = R"(
    INSERT INTO conversation_tag (conversation, tag) VALUES (from_hex(?1->>'conversation'), ?1->>'tag') ON CONFLICT
    DO NOTHING)";

const char* const kInsertLabel = R"(
    INSERT INTO label (conversation, name, source, value, rubric) VALUES (from_hex(?1->>'conversation'),
    ?1->>'name', ?1->>'source', ?1->>'value', ?1->>'rubric'))";

const char* const kUpdateLabel = R"(
    UPDATE label SET value = ?1->>'value', rubric = ?1->>'rubric' WHERE conversation = from_hex(?1->>'conversation')
    AND name = ?1->>'name' AND source = ?1->>'source')";

const char* const kInsertCategory = R"(
    INSERT INTO category_definition (key, position, definition) VALUES (?1->>'key', ?1->>'position',
    ?1->>'definition'))";

const char* const kUpdateCategory = R"(
    UPDATE category_definition SET position = ?1->>'position', definition = ?1->>'definition' WHERE key = ?1->>'key')";

const char* const kInsertAlias = R"(
    INSERT INTO setting (key, value) SELECT 'model_aliases', json_object(?1->>'alias', ?1->>'model') WHERE
    json_type(?1, '$.alias') = 'text' AND json_type(?1, '$.model') = 'text' AND trim(?1->>'alias') <> '' AND
    trim(?1->>'model') <> '' ON CONFLICT (key) DO UPDATE SET value = json_patch(value, excluded.value))";

} // namespace darkhorse::recordsql
