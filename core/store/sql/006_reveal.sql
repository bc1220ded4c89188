-- Schema 6: verdicts whose models are not revealed yet. Such a battle has a vote while it is still 'judging'; the reveal makes it
-- 'voted'. Until then its verdict may be revised or withdrawn, and both only by adding.
CREATE TABLE vote_withdrawal (
    vote INTEGER PRIMARY KEY REFERENCES vote (id),
    withdrawn_at INTEGER NOT NULL
)
-- ;;
-- Battles whose names an evaluator is never shown, not even after they count.
CREATE TABLE hidden_battle (
    battle INTEGER PRIMARY KEY REFERENCES battle (id),
    evaluator INTEGER NOT NULL REFERENCES evaluator (id)
)
-- ;;
-- Battles with a verdict whose models are not revealed yet. Both terms on the state are needed: the first one finds the index.
CREATE VIEW sealed_battle AS
    SELECT b.id AS battle, v.id AS vote, v.evaluator AS evaluator
    FROM battle b JOIN vote v ON v.id = (SELECT max(id) FROM vote WHERE battle = b.id)
    WHERE b.state IN ('running', 'judging') AND b.state = 'judging'
        AND NOT EXISTS (SELECT 1 FROM vote_withdrawal w WHERE w.vote = v.id)
-- ;;
CREATE TRIGGER vote_stays_after_the_reveal BEFORE INSERT ON vote
WHEN NEW.supersedes IS NOT NULL AND (SELECT state FROM battle WHERE id = NEW.battle) <> 'judging'
BEGIN
    SELECT RAISE(ABORT, 'a vote cannot be revised once its models are revealed');
END
-- ;;
CREATE TRIGGER vote_is_withdrawn_before_the_reveal BEFORE INSERT ON vote_withdrawal
WHEN NOT EXISTS (SELECT 1 FROM sealed_battle s WHERE s.vote = NEW.vote)
BEGIN
    SELECT RAISE(ABORT, 'a vote cannot be withdrawn once its models are revealed');
END
