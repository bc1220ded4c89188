-- Schema 10: on which installation of the program a vote was cast, so that arenas from several computers can be merged and each vote still
-- says where it is from. Empty for imports, and for votes that are older than this.
ALTER TABLE vote ADD COLUMN machine TEXT NOT NULL DEFAULT ''
