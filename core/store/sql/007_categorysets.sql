-- Schema 7: one number for each combination of categories, instead of one row for each category of each battle; and fewer indexes, since each
-- of them is one more place to write for every vote of a million.
CREATE TABLE category_set (
    id INTEGER PRIMARY KEY,
    keys TEXT NOT NULL UNIQUE CHECK (keys <> '') -- sorted, joined by |
)
-- ;;
CREATE TABLE category_set_member (
    category_set INTEGER NOT NULL REFERENCES category_set (id),
    category INTEGER NOT NULL REFERENCES category (id),
    PRIMARY KEY (category_set, category)
)
-- ;;
-- category_set: NULL when Overall is all
ALTER TABLE battle ADD COLUMN category_set INTEGER REFERENCES category_set (id)
-- ;;
-- given_set: what the file that the battle came from said; stays, whatever rules say later
ALTER TABLE battle ADD COLUMN given_set INTEGER REFERENCES category_set (id)
-- ;;
CREATE TEMP TABLE keys_of_battle AS
    SELECT battle, group_concat(key, '|') AS keys
    FROM (SELECT bc.battle, c.key FROM battle_category bc JOIN category c ON c.id = bc.category ORDER BY bc.battle, c.key)
    GROUP BY battle
-- ;;
INSERT INTO category_set (keys) SELECT DISTINCT keys FROM keys_of_battle ORDER BY keys
-- ;;
INSERT INTO category_set_member (category_set, category)
    SELECT DISTINCT s.id, bc.category
    FROM battle_category bc JOIN keys_of_battle k ON k.battle = bc.battle JOIN category_set s ON s.keys = k.keys
-- ;;
CREATE INDEX temp.keys_by_battle ON keys_of_battle (battle)
-- ;;
UPDATE battle SET category_set
    = (SELECT s.id FROM keys_of_battle k JOIN category_set s ON s.keys = k.keys WHERE k.battle = battle.id)
-- ;;
UPDATE battle SET given_set = category_set WHERE pairing = 'import'
-- ;;
DROP TABLE keys_of_battle
-- ;;
DROP TABLE battle_category
-- ;;
-- The same rows as before, for reading.
CREATE VIEW battle_category (battle, category) AS
    SELECT b.id, m.category FROM battle b JOIN category_set_member m ON m.category_set = b.category_set
-- ;;
DROP INDEX vote_by_battle
-- ;;
DROP INDEX vote_first
-- ;;
-- Nobody asks by evaluator, and evaluators are never deleted.
DROP INDEX vote_by_evaluator
-- ;;
-- One first vote of each evaluator on each battle, one revision of each vote; and the votes of a battle.
CREATE UNIQUE INDEX vote_by_battle ON vote (battle, evaluator, ifnull(supersedes, 0))
