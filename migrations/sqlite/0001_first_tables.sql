-- Times are unix milliseconds, JSON is text, ids are made by the application.

-- The sources of scripts, by content hash: a conversation keeps the version it began with.
CREATE TABLE scripts (
    hash    TEXT    NOT NULL PRIMARY KEY,
    name    TEXT    NOT NULL,
    source  TEXT    NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT;

CREATE TABLE counters (
    name  TEXT    NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

-- The number of the last lead: people see the first one as #1001.
INSERT INTO counters (name, value) VALUES ('lead', 1000);

CREATE TABLE leads (
    id              INTEGER NOT NULL PRIMARY KEY,
    number          INTEGER NOT NULL UNIQUE,
    stage           TEXT    NOT NULL,
    reason          TEXT,
    temperature     TEXT,
    score           TEXT    NOT NULL,
    coverage        TEXT    NOT NULL,
    name            TEXT,
    company         TEXT,
    email           TEXT,
    phone           TEXT,
    phone_extension TEXT,
    phone_attested  INTEGER NOT NULL,
    source          TEXT,
    campaign        TEXT,
    language        TEXT    NOT NULL,
    script          TEXT    NOT NULL,
    conversation    INTEGER NOT NULL,
    opened_by       INTEGER NOT NULL,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL,
    qualified_at    INTEGER,
    seconds_taken   INTEGER,
    wants_human     INTEGER NOT NULL
) STRICT;

-- `account` is the address of a person on a platform, as in `telegram:4711`.
CREATE TABLE identities (
    id         INTEGER NOT NULL PRIMARY KEY,
    account    TEXT    NOT NULL UNIQUE,
    first_name TEXT,
    last_name  TEXT,
    username   TEXT,
    language   TEXT,
    lead       INTEGER REFERENCES leads (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX identities_by_lead ON identities (lead) WHERE lead IS NOT NULL;

-- `run` counts the conversations of an identity in a chat; two that begin at once can not both become the same one.
CREATE TABLE conversations (
    id          INTEGER NOT NULL PRIMARY KEY,
    identity    INTEGER NOT NULL REFERENCES identities (id),
    chat        TEXT    NOT NULL,
    run         INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    script      TEXT    NOT NULL REFERENCES scripts (hash),
    lead        INTEGER NOT NULL,
    state       TEXT    NOT NULL,
    started_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    finished_at INTEGER,
    UNIQUE (identity, chat, run)
) STRICT;

CREATE INDEX conversations_by_lead ON conversations (lead);

CREATE TABLE answers (
    conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    question     TEXT    NOT NULL,
    position     INTEGER NOT NULL,
    dimension    TEXT,
    asked        TEXT    NOT NULL,
    raw          TEXT    NOT NULL,
    given        TEXT    NOT NULL,
    shown        TEXT    NOT NULL,
    answered_at  INTEGER NOT NULL,
    PRIMARY KEY (conversation, question)
) STRICT, WITHOUT ROWID;

-- The transcript. `turn` is the version of the conversation that the line came with.
CREATE TABLE messages (
    conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    turn         INTEGER NOT NULL,
    line         INTEGER NOT NULL,
    said_at      INTEGER NOT NULL,
    speaker      TEXT    NOT NULL CHECK (speaker IN ('prospect', 'bot')),
    text         TEXT    NOT NULL,
    PRIMARY KEY (conversation, turn, line)
) STRICT, WITHOUT ROWID;

-- Who changed what and when.
CREATE TABLE lead_history (
    id         INTEGER NOT NULL PRIMARY KEY,
    lead       INTEGER NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    changed_at INTEGER NOT NULL,
    actor      TEXT    NOT NULL,
    change     TEXT    NOT NULL,
    why        TEXT
) STRICT;

CREATE INDEX lead_history_by_lead ON lead_history (lead);

-- Messages that are owed. One that is delivered or dead keeps no text.
CREATE TABLE outbox (
    id           INTEGER NOT NULL PRIMARY KEY,
    platform     TEXT    NOT NULL,
    chat         TEXT    NOT NULL,
    state        TEXT    NOT NULL CHECK (state IN ('owed', 'delivered', 'dead')),
    payload      TEXT,
    conversation INTEGER,
    lead         INTEGER,
    created_at   INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    attempts     INTEGER NOT NULL,
    error        TEXT,
    message      TEXT,
    settled_at   INTEGER
) STRICT;

CREATE INDEX outbox_owed ON outbox (platform, id) WHERE state = 'owed';
CREATE INDEX outbox_dead ON outbox (lead, id) WHERE state = 'dead';

-- The message that is a lead's card in a room.
CREATE TABLE cards (
    lead    INTEGER NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    room    TEXT    NOT NULL,
    message TEXT    NOT NULL,
    sent_at INTEGER NOT NULL,
    PRIMARY KEY (lead, room)
) STRICT, WITHOUT ROWID;

CREATE TABLE moved_rooms (
    room     TEXT NOT NULL PRIMARY KEY,
    moved_to TEXT NOT NULL
) STRICT;

-- The inbound events that were handled, so that one that comes twice changes nothing.
CREATE TABLE inbound (
    key        TEXT    NOT NULL PRIMARY KEY,
    handled_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Updates that failed for good, for whoever runs the bot.
CREATE TABLE dead_updates (
    key       TEXT    NOT NULL PRIMARY KEY,
    buried_at INTEGER NOT NULL,
    error     TEXT    NOT NULL,
    payload   TEXT    NOT NULL
) STRICT;
