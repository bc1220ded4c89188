-- Schema 5: what evaluators say of a vote beyond the verdict. Append-only; the newest note of a vote is the one that holds.
CREATE TABLE vote_note (
    id INTEGER PRIMARY KEY,
    vote INTEGER NOT NULL REFERENCES vote (id),
    reasons TEXT NOT NULL, -- stable words joined by |
    comment TEXT NOT NULL,
    confidence INTEGER CHECK (confidence BETWEEN 1 AND 3), -- NULL: not said
    noted_at INTEGER NOT NULL
)
-- ;;
CREATE INDEX vote_note_by_vote ON vote_note (vote)
