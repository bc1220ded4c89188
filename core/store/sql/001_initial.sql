-- Schema 1 of an arena.
--
-- A line holding only two dashes and two semicolons separates statements. Never edit this file after a release: add the next one.
--
-- Written for SQLite and kept to what PostgreSQL also says, except for these, which a PostgreSQL run translates:
--   INTEGER PRIMARY KEY        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY; INTEGER elsewhere is BIGINT
--   BLOB, REAL, uuid TEXT      BYTEA, DOUBLE PRECISION, UUID
--   RAISE(ABORT, ...)          triggers call a function that raises
-- Times are UTC milliseconds since 1970, durations milliseconds, truth values 0 or 1, UUIDs lower case without braces.
-- Empty text means "none"; NULL means "not known" or "not set" and is kept for numbers and references.

-- What the arena says of itself: uuid, created_at.
CREATE TABLE arena_meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
)
-- ;;
-- Choices of people that travel with the arena. Never a key or a token.
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
)
-- ;;
-- People who vote. Names may repeat once arenas are merged; the UUID tells people apart.
CREATE TABLE evaluator (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> '')
)
-- ;;
-- What the leaderboard rates: a whole configuration.
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
)
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
CREATE INDEX prompt_by_text ON prompt (text_hash)
-- ;;
-- Recorded answers, found by the hash of the prompt.
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
CREATE INDEX response_by_contestant ON response (contestant)
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
    language TEXT NOT NULL, -- ISO 639-1 of the first turn; empty while unknown
    CHECK (contestant_a <> contestant_b),
    CHECK ((state = 'void') = (void_reason IS NOT NULL))
)
-- ;;
CREATE INDEX battle_by_time ON battle (started_at, id)
-- ;;
CREATE INDEX battle_by_contestant_a ON battle (contestant_a)
-- ;;
CREATE INDEX battle_by_contestant_b ON battle (contestant_b)
-- ;;
CREATE INDEX battle_open ON battle (state) WHERE state IN ('running', 'judging')
-- ;;
CREATE TABLE turn (
    battle INTEGER NOT NULL REFERENCES battle (id),
    position INTEGER NOT NULL, -- from 0
    prompt TEXT NOT NULL,
    prompt_hash BLOB NOT NULL, -- SHA-256 of the prompt in UTF-8
    PRIMARY KEY (battle, position)
)
-- ;;
CREATE INDEX turn_by_prompt ON turn (prompt_hash)
-- ;;
-- A side that failed has no row.
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
-- Append-only. A revision is a new row that names the one it supersedes.
CREATE TABLE vote (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    battle INTEGER NOT NULL REFERENCES battle (id),
    evaluator INTEGER NOT NULL REFERENCES evaluator (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('model_a', 'model_b', 'tie', 'tie (bothbad)')),
    cast_at INTEGER NOT NULL,
    reading_ms INTEGER NOT NULL, -- from both answers complete to the verdict
    provenance TEXT NOT NULL, -- 'live', or the name of an import
    is_blind INTEGER NOT NULL CHECK (is_blind IN (0, 1)), -- whether the names were hidden until the verdict
    supersedes INTEGER UNIQUE REFERENCES vote (id)
)
-- ;;
-- One first vote of each evaluator on each battle; revisions hang on it.
CREATE UNIQUE INDEX vote_first ON vote (battle, evaluator) WHERE supersedes IS NULL
-- ;;
CREATE INDEX vote_by_battle ON vote (battle)
-- ;;
CREATE INDEX vote_by_time ON vote (cast_at, id)
-- ;;
CREATE INDEX vote_by_evaluator ON vote (evaluator)
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
-- Categories that any battle has; Overall is not among them, since every vote belongs to it.
CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> '')
)
-- ;;
CREATE TABLE battle_category (
    battle INTEGER NOT NULL REFERENCES battle (id),
    category INTEGER NOT NULL REFERENCES category (id),
    PRIMARY KEY (battle, category)
)
-- ;;
CREATE INDEX battle_category_by_category ON battle_category (category)
