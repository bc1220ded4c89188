-- Schema 9: conversations of several turns.
-- Answers that somebody asked for again. Both sides are asked again, and what they said before stays here.
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
-- skip_reason: a stable word or an evaluator's own, of a battle that was left without a verdict
ALTER TABLE battle ADD COLUMN skip_reason TEXT NOT NULL DEFAULT ''
-- ;;
-- continues: of an answer to a later turn, SHA-256 of the user turns before it; NULL for a first turn
ALTER TABLE response ADD COLUMN continues BLOB
-- ;;
CREATE INDEX response_by_earlier ON response (continues, contestant) WHERE continues IS NOT NULL
