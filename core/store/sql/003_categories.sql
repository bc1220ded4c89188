-- Schema: what prompts are about, and categories as data.

-- What can be read off a battle's prompts and answers without asking a model, kept so that rules need not read texts again.
CREATE TABLE battle_facts (
    battle INTEGER PRIMARY KEY REFERENCES battle (id),
    classifier INTEGER NOT NULL, -- version of what read it; an older one is read again
    conversation BLOB NOT NULL, -- SHA-256 of all user turns: equal ones are one prompt
    near_key BLOB NOT NULL, -- SHA-256 of what nearly equal prompts have in common
    language TEXT NOT NULL, -- ISO 639-1 of the first turn, or unknown
    tokens INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    turns INTEGER NOT NULL,
    is_code INTEGER NOT NULL CHECK (is_code IN (0, 1)),
    is_refusal INTEGER CHECK (is_refusal IN (0, 1)) -- NULL without answers
)
-- ;;
CREATE INDEX battle_facts_by_conversation ON battle_facts (conversation)
-- ;;
-- What a labelling model, a file or a person says of a conversation. A person's word counts before a file's, and that before a model's.
CREATE TABLE label (
    conversation BLOB NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''), -- hard, if, math, creative_writing, a criterion; language and code as corrections
    source TEXT NOT NULL CHECK (source IN ('model', 'import', 'person')),
    value TEXT NOT NULL, -- a number; an ISO code for language
    rubric TEXT NOT NULL, -- version of the rubric that a model followed; empty otherwise
    PRIMARY KEY (conversation, name, source)
)
-- ;;
-- Tags that people give: to one battle, or to a conversation wherever it is battled over.
CREATE TABLE battle_tag (
    battle INTEGER NOT NULL REFERENCES battle (id),
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (battle, tag)
)
-- ;;
CREATE TABLE conversation_tag (
    conversation BLOB NOT NULL,
    tag TEXT NOT NULL CHECK (tag <> ''),
    PRIMARY KEY (conversation, tag)
)
-- ;;
-- Categories of people's own; built-in ones are not here.
CREATE TABLE category_definition (
    key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    position INTEGER NOT NULL,
    definition TEXT NOT NULL -- JSON as categories are exported
)
