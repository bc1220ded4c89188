-- A contestant is a whole configuration, with versions, a codename, and what its provider asks for it.
-- provider: id of the preset; empty for any other server
ALTER TABLE contestant ADD COLUMN provider TEXT NOT NULL DEFAULT ''
-- ;;
-- api_version: of the protocol; empty for the usual one
ALTER TABLE contestant ADD COLUMN api_version TEXT NOT NULL DEFAULT ''
-- ;;
-- knowledge_cutoff: as people write it, such as 2023/12
ALTER TABLE contestant ADD COLUMN knowledge_cutoff TEXT NOT NULL DEFAULT ''
-- ;;
-- input_price, output_price: US dollars a million tokens; NULL: not known
ALTER TABLE contestant ADD COLUMN input_price REAL CHECK (input_price >= 0)
-- ;;
ALTER TABLE contestant ADD COLUMN output_price REAL CHECK (output_price >= 0)
-- ;;
ALTER TABLE contestant ADD COLUMN codename TEXT NOT NULL DEFAULT ''
-- ;;
-- While it is 1, the codename stands for name and organization everywhere.
ALTER TABLE contestant ADD COLUMN is_secret INTEGER NOT NULL DEFAULT 0 CHECK (is_secret IN (0, 1))
-- ;;
ALTER TABLE contestant ADD COLUMN draw_weight REAL NOT NULL DEFAULT 1 CHECK (draw_weight > 0)
-- ;;
ALTER TABLE contestant ADD COLUMN is_retired INTEGER NOT NULL DEFAULT 0 CHECK (is_retired IN (0, 1))
-- ;;
-- Fields of a request that its server refused, joined by |; never sent again.
ALTER TABLE contestant ADD COLUMN refused_fields TEXT NOT NULL DEFAULT ''
-- ;;
-- The version that this one was made from.
ALTER TABLE contestant ADD COLUMN previous INTEGER REFERENCES contestant (id) ON DELETE SET NULL
-- ;;
CREATE INDEX contestant_by_previous ON contestant (previous)
