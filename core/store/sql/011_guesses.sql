-- Schema 11: how blind the evaluators were. What somebody who has just judged took a side for, before the names came.
CREATE TABLE blind_guess (
    vote INTEGER PRIMARY KEY REFERENCES vote (id),
    side TEXT NOT NULL CHECK (side IN ('a', 'b')), -- the side that was asked about
    guessed INTEGER REFERENCES contestant (id), -- NULL: would not say
    choices INTEGER NOT NULL CHECK (choices >= 2), -- models that were offered
    guessed_at INTEGER NOT NULL
)
