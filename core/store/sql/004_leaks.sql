-- Schema 4: whether an answer named a model or its maker. Such a battle is left out of the standings unless they ask for it.
ALTER TABLE battle ADD COLUMN has_leak INTEGER NOT NULL DEFAULT 0 CHECK (has_leak IN (0, 1))
