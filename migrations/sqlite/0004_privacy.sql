-- Consent as it was given: when, to which words, of which version of the script.
CREATE TABLE consents (
    conversation INTEGER NOT NULL PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
    given_at     INTEGER NOT NULL,
    language     TEXT    NOT NULL,
    question     TEXT    NOT NULL,
    notice       TEXT,
    script       TEXT    NOT NULL,
    withdrawn_at INTEGER
) STRICT;

-- The prospect's last word or press: what `retention` counts from.
ALTER TABLE conversations ADD COLUMN last_word_at INTEGER;
UPDATE conversations SET last_word_at = updated_at;

-- What stands in a desk's rooms about a lead besides its cards.
CREATE TABLE desk_messages (
    lead    INTEGER NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    room    TEXT    NOT NULL,
    message TEXT    NOT NULL,
    PRIMARY KEY (lead, room, message)
) STRICT, WITHOUT ROWID;

-- What is left of erased leads, for counts: nothing by which anybody could be found. Days are told by their first millisecond.
CREATE TABLE erased_leads (
    erased_on    INTEGER NOT NULL,
    why          TEXT    NOT NULL,
    created_on   INTEGER NOT NULL,
    qualified_on INTEGER,
    stage        TEXT    NOT NULL,
    reason       TEXT,
    temperature  TEXT,
    fit          INTEGER NOT NULL,
    interest     INTEGER NOT NULL,
    behaviour    INTEGER NOT NULL,
    total        INTEGER NOT NULL,
    source       TEXT,
    script       TEXT    NOT NULL,
    language     TEXT    NOT NULL
) STRICT;

-- Leads that were erased a moment ago, and what is shown in the place of a card that was on its way then.
CREATE TABLE gone_leads (
    lead    INTEGER NOT NULL PRIMARY KEY,
    shown   TEXT    NOT NULL,
    note    TEXT    NOT NULL,
    gone_at INTEGER NOT NULL
) STRICT;

-- Messages that the store itself owes; erasures whose traces are still in the file; the day retention was looked after.
INSERT INTO counters (name, value) VALUES ('blank', 0), ('traces', 0), ('retention', 0);
