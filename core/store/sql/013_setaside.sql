-- Schema 13: what lost against another version of itself when arenas were merged, as the record that it was. It counts nowhere, but nothing is lost,
-- and bundles carry it on.
CREATE TABLE set_aside (
    kind TEXT NOT NULL, -- battles; notes and guesses about votes that only such a battle has
    record TEXT NOT NULL, -- JSON
    UNIQUE (kind, record)
)
