CREATE TABLE answer (
    battle INTEGER NOT NULL,
    position INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('a', 'b')),
    text TEXT NOT NULL,
    reasoning TEXT NOT NULL,
    finish TEXT NOT NULL CHECK (finish IN ('complete', 'length')),
    first_text_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    prompt_tokens INTEGER,
    completion_tokens INTEGER,
    served_model TEXT NOT NULL,
    PRIMARY KEY (battle, position, side),
    FOREIGN KEY (battle, position) REFERENCES turn (battle, position)
)
-- ;;
INSERT INTO "answer" VALUES(1,0,'a','4','two and two','complete',12,340,7,1,'served')
-- ;;
INSERT INTO "answer" VALUES(1,0,'b','Four.','','complete',12,340,NULL,NULL,'served')
-- ;;
INSERT INTO "answer" VALUES(2,0,'a','Стих 0a','','complete',12,340,NULL,NULL,'served')
-- ;;
INSERT INTO "answer" VALUES(2,0,'b','Стих 0b','','complete',12,340,NULL,NULL,'served')
-- ;;
INSERT INTO "answer" VALUES(2,1,'a','Стих 1a','','length',12,340,NULL,NULL,'served')
-- ;;
INSERT INTO "answer" VALUES(2,1,'b','Стих 1b','','length',12,340,NULL,NULL,'served')
-- ;;
INSERT INTO "answer" VALUES(3,0,'a','partial','','complete',12,340,NULL,NULL,'served')
-- ;;
INSERT INTO "answer" VALUES(4,0,'a','x','','complete',12,340,NULL,NULL,'served')
-- ;;
INSERT INTO "answer" VALUES(4,0,'b','y','','complete',12,340,NULL,NULL,'served')
-- ;;
CREATE TABLE arena_meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
)
-- ;;
INSERT INTO "arena_meta" VALUES('uuid','00000001-0000-4000-8000-000000000000')
-- ;;
INSERT INTO "arena_meta" VALUES('created_at','1700000000000')
-- ;;
CREATE TABLE battle (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    contestant_a INTEGER NOT NULL REFERENCES contestant (id),
    contestant_b INTEGER NOT NULL REFERENCES contestant (id),
    seed INTEGER NOT NULL, -- what pairing and sides were drawn from, below 2^53
    pairing TEXT NOT NULL, -- name of the rule
    state TEXT NOT NULL CHECK (state IN ('running', 'judging', 'voted', 'void')),
    void_reason TEXT, -- name of an error code
    started_at INTEGER NOT NULL,
    provenance TEXT NOT NULL, -- 'live', or the name of an import
    language TEXT NOT NULL, has_leak INTEGER NOT NULL DEFAULT 0 CHECK (has_leak IN (0, 1)), category_set INTEGER REFERENCES category_set (id), given_set INTEGER REFERENCES category_set (id), -- ISO 639-1 of the first turn; empty while unknown
    CHECK (contestant_a <> contestant_b),
    CHECK ((state = 'void') = (void_reason IS NOT NULL))
)
-- ;;
INSERT INTO "battle" VALUES(1,'00000051-0000-4000-8000-000000000000',1,2,1001,'uniform','voted',NULL,1700000001000,'live','en',0,NULL,NULL)
-- ;;
INSERT INTO "battle" VALUES(2,'00000052-0000-4000-8000-000000000000',2,3,1002,'uniform','voted',NULL,1700000002000,'live','ru',0,1,1)
-- ;;
INSERT INTO "battle" VALUES(3,'00000053-0000-4000-8000-000000000000',1,3,1003,'uniform','void','TimedOut',1700000003000,'live','',0,NULL,NULL)
-- ;;
INSERT INTO "battle" VALUES(4,'00000054-0000-4000-8000-000000000000',3,1,1004,'uniform','judging',NULL,1700000004000,'live','',0,NULL,NULL)
-- ;;
INSERT INTO "battle" VALUES(5,'00000055-0000-4000-8000-000000000000',1,2,1005,'uniform','running',NULL,1700000005000,'live','',0,NULL,NULL)
-- ;;
INSERT INTO "battle" VALUES(6,'00000056-0000-5000-8000-000000000000',1,3,0,'import','voted',NULL,1700000005500,'votes.csv','',0,NULL,NULL)
-- ;;
CREATE TABLE battle_facts (
    battle INTEGER PRIMARY KEY REFERENCES battle (id),
    classifier INTEGER NOT NULL, -- version of what read it; an older one is read again
    conversation BLOB NOT NULL, -- SHA-256 of all user turns: equal ones are one prompt
    near_key BLOB NOT NULL, -- SHA-256 of what nearly equal prompts have in common
    language TEXT NOT NULL, -- ISO 639-1 of the first turn, or unknown
    tokens INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    turns INTEGER NOT NULL,
    is_code INTEGER NOT NULL CHECK (is_code IN (0, 1)),
    is_refusal INTEGER CHECK (is_refusal IN (0, 1)) -- NULL without answers
)
-- ;;
INSERT INTO "battle_facts" VALUES(1,2,X'0A0B',X'0C0D','en',6,23,1,0,0)
-- ;;
CREATE TABLE battle_tag (
    battle INTEGER NOT NULL REFERENCES battle (id),
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (battle, tag)
)
-- ;;
INSERT INTO "battle_tag" VALUES(1,'arithmetic')
-- ;;
CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> '')
)
-- ;;
INSERT INTO "category" VALUES(1,'coding')
-- ;;
INSERT INTO "category" VALUES(2,'russian')
-- ;;
CREATE TABLE category_definition (
    key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    position INTEGER NOT NULL,
    definition TEXT NOT NULL -- JSON as categories are exported
)
-- ;;
INSERT INTO "category_definition" VALUES('school',0,'{"darkhorse_categories":1,"categories":[{"key":"school","name":"School","description":"","rule":{"field":"tag","in":["школа"]}}]}')
-- ;;
CREATE TABLE category_set (
    id INTEGER PRIMARY KEY,
    keys TEXT NOT NULL UNIQUE CHECK (keys <> '') -- sorted, joined by |
)
-- ;;
INSERT INTO "category_set" VALUES(1,'coding|russian')
-- ;;
CREATE TABLE category_set_member (
    category_set INTEGER NOT NULL REFERENCES category_set (id),
    category INTEGER NOT NULL REFERENCES category (id),
    PRIMARY KEY (category_set, category)
)
-- ;;
INSERT INTO "category_set_member" VALUES(1,1)
-- ;;
INSERT INTO "category_set_member" VALUES(1,2)
-- ;;
CREATE TABLE contestant (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    organization TEXT NOT NULL,
    license TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('openai', 'recorded', 'anthropic', 'gemini', 'llama')),
    base_url TEXT NOT NULL,
    model_id TEXT NOT NULL, -- the name that the server expects
    key_kind TEXT NOT NULL CHECK (key_kind IN ('none', 'keychain', 'environment')),
    key_name TEXT NOT NULL, -- entry or variable where the key is found; never the key
    system_prompt TEXT NOT NULL,
    temperature REAL CHECK (temperature >= 0), -- NULL in these four: not sent
    top_p REAL CHECK (top_p > 0 AND top_p <= 1),
    max_tokens INTEGER CHECK (max_tokens >= 1),
    sampling_seed INTEGER,
    is_enabled INTEGER NOT NULL CHECK (is_enabled IN (0, 1)),
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    created_at INTEGER NOT NULL
, provider TEXT NOT NULL DEFAULT '', api_version TEXT NOT NULL DEFAULT '', knowledge_cutoff TEXT NOT NULL DEFAULT '', input_price REAL CHECK (input_price >= 0), output_price REAL CHECK (output_price >= 0), codename TEXT NOT NULL DEFAULT '', is_secret INTEGER NOT NULL DEFAULT 0 CHECK (is_secret IN (0, 1)), draw_weight REAL NOT NULL DEFAULT 1 CHECK (draw_weight > 0), is_retired INTEGER NOT NULL DEFAULT 0 CHECK (is_retired IN (0, 1)), refused_fields TEXT NOT NULL DEFAULT '', previous INTEGER REFERENCES contestant (id) ON DELETE SET NULL, engine_build TEXT NOT NULL DEFAULT '')
-- ;;
INSERT INTO "contestant" VALUES(1,'00000020-0000-4000-8000-000000000000','Alpha','Org A','MIT','openai','http://localhost:8080/v1','alpha-7b','environment','ALPHA_KEY','Be brief.',0.7,0.95,2048,42,1,0,1700000000001,'','','',NULL,NULL,'',0,1.0,0,'',NULL,'')
-- ;;
INSERT INTO "contestant" VALUES(2,'00000021-0000-4000-8000-000000000000','Бета','','','recorded','','','none','','',NULL,NULL,NULL,NULL,1,1,1700000000002,'','','',NULL,NULL,'',0,1.0,0,'',NULL,'')
-- ;;
INSERT INTO "contestant" VALUES(3,'00000022-0000-4000-8000-000000000000','Gamma','Org C','Apache-2.0','openai','https://example.org/v1','gamma','keychain','gamma','',NULL,NULL,NULL,NULL,0,0,1700000000003,'openai','2026-10-21','2023/10',5.0,15.0,'gpt2-chatbot',1,2.5,1,'temperature|top_p',1,'llama-server 0.7.0')
-- ;;
CREATE TABLE conversation_tag (
    conversation BLOB NOT NULL,
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (conversation, tag)
)
-- ;;
INSERT INTO "conversation_tag" VALUES(X'0A0B','школа')
-- ;;
CREATE TABLE evaluator (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> '')
)
-- ;;
INSERT INTO "evaluator" VALUES(1,'00000010-0000-4000-8000-000000000000','Анна')
-- ;;
INSERT INTO "evaluator" VALUES(2,'00000011-0000-4000-8000-000000000000','Boris')
-- ;;
CREATE TABLE hidden_battle (
    battle INTEGER PRIMARY KEY REFERENCES battle (id),
    evaluator INTEGER NOT NULL REFERENCES evaluator (id)
)
-- ;;
INSERT INTO "hidden_battle" VALUES(2,2)
-- ;;
CREATE TABLE label (
    conversation BLOB NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''), -- hard, if, math, creative_writing, a criterion; language and code as corrections
    source TEXT NOT NULL CHECK (source IN ('model', 'import', 'person')),
    value TEXT NOT NULL, -- a number; an ISO code for language
    rubric TEXT NOT NULL, -- version of the rubric that a model followed; empty otherwise
    PRIMARY KEY (conversation, name, source)
)
-- ;;
INSERT INTO "label" VALUES(X'0A0B','math','model','1','math-1')
-- ;;
CREATE TABLE prompt (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    prompt_set TEXT NOT NULL, -- name of the set; empty for a typed prompt
    position INTEGER NOT NULL, -- place in the set, from 0
    text TEXT NOT NULL CHECK (text <> ''),
    text_hash BLOB NOT NULL, -- SHA-256 of the text in UTF-8
    language TEXT NOT NULL, -- ISO 639-1
    topic TEXT NOT NULL, -- the set's own label
    UNIQUE (prompt_set, text_hash)
)
-- ;;
INSERT INTO "prompt" VALUES(1,'00000030-0000-4000-8000-000000000000','Basics',0,'What is two plus two?',X'B39BF4A44D7A6FE59DB35E3D3F86E865691E7726C3070AD3C6CD04B41ADAEEA5','en','mathematics')
-- ;;
INSERT INTO "prompt" VALUES(2,'00000031-0000-4000-8000-000000000000','Basics',1,'Напиши стих о зиме.',X'0B216C8F3949D3F27D2D74C1EDB10C5A03AFCE0BB34FBA94F672CE3ECA6B2F9D','ru','writing')
-- ;;
INSERT INTO "prompt" VALUES(3,'00000032-0000-4000-8000-000000000000','',0,'Typed; by -- hand',X'FB1E0153DCA8A3E6EE03C163C019ECC7AECCFA799F43DCC6413B3596CC7C7C16','','')
-- ;;
CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    contestant INTEGER NOT NULL REFERENCES contestant (id) ON DELETE CASCADE,
    prompt_hash BLOB NOT NULL, -- SHA-256 of the prompt in UTF-8
    prompt TEXT NOT NULL CHECK (prompt <> ''),
    text TEXT NOT NULL,
    reasoning TEXT NOT NULL,
    finish TEXT NOT NULL CHECK (finish IN ('complete', 'length')),
    first_text_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    prompt_tokens INTEGER, -- as the server counted
    completion_tokens INTEGER,
    served_model TEXT NOT NULL, -- the model that the server named
    UNIQUE (prompt_hash, contestant)
)
-- ;;
INSERT INTO "response" VALUES(1,'00000040-0000-4000-8000-000000000000',2,X'B39BF4A44D7A6FE59DB35E3D3F86E865691E7726C3070AD3C6CD04B41ADAEEA5','What is two plus two?','Four.','','complete',0,0,NULL,NULL,'')
-- ;;
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
)
-- ;;
INSERT INTO "setting" VALUES('theme','dark')
-- ;;
CREATE TABLE turn (
    battle INTEGER NOT NULL REFERENCES battle (id),
    position INTEGER NOT NULL, -- from 0
    prompt TEXT NOT NULL,
    prompt_hash BLOB NOT NULL, -- SHA-256 of the prompt in UTF-8
    PRIMARY KEY (battle, position)
)
-- ;;
INSERT INTO "turn" VALUES(1,0,'What is two plus two?',X'B39BF4A44D7A6FE59DB35E3D3F86E865691E7726C3070AD3C6CD04B41ADAEEA5')
-- ;;
INSERT INTO "turn" VALUES(2,0,'Напиши стих о зиме.',X'0B216C8F3949D3F27D2D74C1EDB10C5A03AFCE0BB34FBA94F672CE3ECA6B2F9D')
-- ;;
INSERT INTO "turn" VALUES(2,1,'Короче.',X'7577CD77DABA56E01BB75CDEC07491756DD2B8C607E2E1DC549E11DE2A0F1165')
-- ;;
INSERT INTO "turn" VALUES(3,0,'Typed; by -- hand',X'FB1E0153DCA8A3E6EE03C163C019ECC7AECCFA799F43DCC6413B3596CC7C7C16')
-- ;;
INSERT INTO "turn" VALUES(4,0,'Typed; by -- hand',X'FB1E0153DCA8A3E6EE03C163C019ECC7AECCFA799F43DCC6413B3596CC7C7C16')
-- ;;
INSERT INTO "turn" VALUES(5,0,'Typed; by -- hand',X'FB1E0153DCA8A3E6EE03C163C019ECC7AECCFA799F43DCC6413B3596CC7C7C16')
-- ;;
CREATE TABLE vote (
    id INTEGER PRIMARY KEY,
    uuid TEXT, -- NULL: that of its battle
    battle INTEGER NOT NULL REFERENCES battle (id),
    evaluator INTEGER NOT NULL REFERENCES evaluator (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('model_a', 'model_b', 'tie', 'tie (bothbad)')),
    cast_at INTEGER NOT NULL,
    reading_ms INTEGER NOT NULL, -- from both answers complete to the verdict
    provenance TEXT NOT NULL, -- 'live', or the name of an import
    is_blind INTEGER NOT NULL CHECK (is_blind IN (0, 1)), -- whether the names were hidden until the verdict
    supersedes INTEGER REFERENCES vote (id),
    machine TEXT NOT NULL DEFAULT '' -- the installation that it was cast on; empty for imports
)
-- ;;
INSERT INTO "vote" VALUES(1,'00000060-0000-4000-8000-000000000000',1,1,'model_a',1700000001500,4000,'live',1,NULL,'')
-- ;;
INSERT INTO "vote" VALUES(2,'00000061-0000-4000-8000-000000000000',2,2,'tie (bothbad)',1700000002500,9000,'live',1,NULL,'')
-- ;;
INSERT INTO "vote" VALUES(3,'00000062-0000-4000-8000-000000000000',2,2,'model_b',1700000002600,9100,'live',1,2,'')
-- ;;
INSERT INTO "vote" VALUES(4,'00000063-0000-4000-8000-000000000000',4,1,'tie',1700000004600,900,'live',1,NULL,'')
-- ;;
INSERT INTO "vote" VALUES(5,'00000064-0000-4000-8000-000000000000',1,2,'tie',1700000001600,700,'live',1,NULL,'0123456789abcdef')
-- ;;
INSERT INTO "vote" VALUES(6,NULL,6,1,'model_b',1700000005500,0,'votes.csv',1,NULL,'')
-- ;;
CREATE TABLE vote_note (
    id INTEGER PRIMARY KEY,
    vote INTEGER NOT NULL REFERENCES vote (id),
    reasons TEXT NOT NULL, -- stable words joined by |
    comment TEXT NOT NULL,
    confidence INTEGER CHECK (confidence BETWEEN 1 AND 3), -- NULL: not said
    noted_at INTEGER NOT NULL
)
-- ;;
INSERT INTO "vote_note" VALUES(1,1,'correct|clear','Гладко',3,1700000000000)
-- ;;
CREATE TABLE vote_withdrawal (
    vote INTEGER PRIMARY KEY REFERENCES vote (id),
    withdrawn_at INTEGER NOT NULL
)
-- ;;
INSERT INTO "vote_withdrawal" VALUES(4,1700000004700)
-- ;;
CREATE INDEX battle_by_contestant_a ON battle (contestant_a)
-- ;;
CREATE INDEX battle_by_contestant_b ON battle (contestant_b)
-- ;;
CREATE INDEX battle_by_time ON battle (started_at, id)
-- ;;
CREATE INDEX battle_facts_by_conversation ON battle_facts (conversation)
-- ;;
CREATE INDEX battle_open ON battle (state) WHERE state IN ('running', 'judging')
-- ;;
CREATE INDEX contestant_by_previous ON contestant (previous)

-- ;;
CREATE INDEX prompt_by_text ON prompt (text_hash)
-- ;;
CREATE INDEX response_by_contestant ON response (contestant)
-- ;;
CREATE INDEX turn_by_prompt ON turn (prompt_hash)
-- ;;
CREATE UNIQUE INDEX vote_by_battle ON vote (battle, evaluator, ifnull(supersedes, 0))

-- ;;
CREATE UNIQUE INDEX vote_by_superseded ON vote (supersedes) WHERE supersedes IS NOT NULL
-- ;;
CREATE UNIQUE INDEX vote_by_uuid ON vote (uuid) WHERE uuid IS NOT NULL
-- ;;
CREATE INDEX vote_live_by_time ON vote (cast_at, id) WHERE provenance = 'live'
-- ;;
CREATE INDEX vote_note_by_vote ON vote_note (vote)

-- ;;
CREATE VIEW battle_category (battle, category) AS
    SELECT b.id, m.category FROM battle b JOIN category_set_member m ON m.category_set = b.category_set
-- ;;
CREATE VIEW sealed_battle AS
    SELECT b.id AS battle, v.id AS vote, v.evaluator AS evaluator
    FROM battle b JOIN vote v ON v.id = (SELECT max(id) FROM vote WHERE battle = b.id)
    WHERE b.state IN ('running', 'judging') AND b.state = 'judging'
        AND NOT EXISTS (SELECT 1 FROM vote_withdrawal w WHERE w.vote = v.id)
-- ;;
CREATE TRIGGER vote_is_never_changed BEFORE UPDATE ON vote
BEGIN
    SELECT RAISE(ABORT, 'votes are append-only: a vote cannot be changed');
END
-- ;;
CREATE TRIGGER vote_is_never_deleted BEFORE DELETE ON vote
BEGIN
    SELECT RAISE(ABORT, 'votes are append-only: a vote cannot be deleted');
END
-- ;;
CREATE TRIGGER vote_is_withdrawn_before_the_reveal BEFORE INSERT ON vote_withdrawal
WHEN NOT EXISTS (SELECT 1 FROM sealed_battle s WHERE s.vote = NEW.vote)
BEGIN
    SELECT RAISE(ABORT, 'a vote cannot be withdrawn once its models are revealed');
END
-- ;;
CREATE TRIGGER vote_stays_after_the_reveal BEFORE INSERT ON vote
WHEN NEW.supersedes IS NOT NULL AND (SELECT state FROM battle WHERE id = NEW.battle) <> 'judging'
BEGIN
    SELECT RAISE(ABORT, 'a vote cannot be revised once its models are revealed');
END
-- ;;
CREATE TABLE replaced_answer (
    battle INTEGER NOT NULL,
    position INTEGER NOT NULL,
    attempt INTEGER NOT NULL, -- from 1; the answer that counts is the last attempt, in `answer`
    side TEXT NOT NULL CHECK (side IN ('a', 'b')),
    text TEXT NOT NULL,
    reasoning TEXT NOT NULL,
    finish TEXT NOT NULL CHECK (finish IN ('complete', 'length')),
    first_text_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    prompt_tokens INTEGER,
    completion_tokens INTEGER,
    served_model TEXT NOT NULL,
    PRIMARY KEY (battle, position, attempt, side),
    FOREIGN KEY (battle, position) REFERENCES turn (battle, position)
)
-- ;;
ALTER TABLE battle ADD COLUMN skip_reason TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE response ADD COLUMN continues BLOB
-- ;;
CREATE INDEX response_by_earlier ON response (continues, contestant) WHERE continues IS NOT NULL
-- ;;
INSERT INTO "replaced_answer" VALUES(1,0,1,'a','Four?','','complete',100,900,12,3,'heron-1')
-- ;;
CREATE TABLE blind_guess (
    vote INTEGER PRIMARY KEY REFERENCES vote (id),
    side TEXT NOT NULL CHECK (side IN ('a', 'b')), -- the side that was asked about
    guessed INTEGER REFERENCES contestant (id), -- NULL: would not say
    choices INTEGER NOT NULL CHECK (choices >= 2), -- models that were offered
    guessed_at INTEGER NOT NULL
)
-- ;;
INSERT INTO "blind_guess" VALUES(1,'a',NULL,3,1700000000000)
-- ;;
CREATE TABLE set_aside (
    kind TEXT NOT NULL, -- battles; notes and guesses about votes that only such a battle has
    record TEXT NOT NULL, -- JSON
    UNIQUE (kind, record)
)
-- ;;
INSERT INTO "set_aside" VALUES('battles','{"uuid":"00000051-0000-4000-8000-000000000000","a":""}')
-- ;;
ALTER TABLE battle ADD COLUMN repeats TEXT
-- ;;
CREATE INDEX battle_by_first_vote ON battle (repeats) WHERE repeats IS NOT NULL
-- ;;
PRAGMA application_id = 1145590355
-- ;;
PRAGMA user_version = 14
