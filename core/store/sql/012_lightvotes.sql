-- Schema 12: less to write for each vote of a million. A vote that came with its battle from a file shares the battle's UUID, and needs no index
-- of its own for it; only revisions are found by what they supersede, and only live votes by their time.
PRAGMA defer_foreign_keys = ON
-- ;;
CREATE TEMP TABLE earlier_vote AS SELECT * FROM vote
-- ;;
DROP TABLE vote
-- ;;
-- Append-only. A revision is a new row that names the one it supersedes.
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
CREATE UNIQUE INDEX vote_by_uuid ON vote (uuid) WHERE uuid IS NOT NULL
-- ;;
CREATE UNIQUE INDEX vote_by_superseded ON vote (supersedes) WHERE supersedes IS NOT NULL
-- ;;
INSERT INTO vote
    SELECT v.id, nullif(v.uuid, b.uuid), v.battle, v.evaluator, v.verdict, v.cast_at, v.reading_ms, v.provenance, v.is_blind,
           v.supersedes, v.machine
    FROM temp.earlier_vote v JOIN battle b ON b.id = v.battle ORDER BY v.id
-- ;;
DROP TABLE temp.earlier_vote
-- ;;
-- One first vote of each evaluator on each battle, one revision of each vote; and the votes of a battle.
CREATE UNIQUE INDEX vote_by_battle ON vote (battle, evaluator, ifnull(supersedes, 0))
-- ;;
CREATE INDEX vote_live_by_time ON vote (cast_at, id) WHERE provenance = 'live'
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
CREATE TRIGGER vote_stays_after_the_reveal BEFORE INSERT ON vote
WHEN NEW.supersedes IS NOT NULL AND (SELECT state FROM battle WHERE id = NEW.battle) <> 'judging'
BEGIN
    SELECT RAISE(ABORT, 'a vote cannot be revised once its models are revealed');
END
