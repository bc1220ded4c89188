-- Schema 14: battles that come back unannounced, with their recorded answers and the sides exchanged, to see whether an evaluator agrees
-- with themselves. They never count for ratings.
-- repeats: UUID of the first vote, which a merged arena may lack; NULL for every other battle
ALTER TABLE battle ADD COLUMN repeats TEXT
-- ;;
CREATE INDEX battle_by_first_vote ON battle (repeats) WHERE repeats IS NOT NULL
