-- A lead on a desk. `state` is all of it; the columns are what is searched, counted or measured.
-- `holder` has the lead, or is the one whose turn it is; `due_at` is when something happens to it by itself.
CREATE TABLE assignments (
    lead          BIGINT  NOT NULL PRIMARY KEY REFERENCES leads (id) ON DELETE CASCADE,
    desk          TEXT    NOT NULL,
    holder        TEXT,
    is_owned      BOOLEAN NOT NULL,
    waits         BOOLEAN NOT NULL,
    due_at        BIGINT,
    told_at       BIGINT  NOT NULL,
    claimed_at    BIGINT,
    first_word_at BIGINT,
    claim_met     TEXT,
    answer_met    TEXT,
    state         TEXT    NOT NULL
);

CREATE INDEX assignments_due ON assignments (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX assignments_by_holder ON assignments (desk, holder);

-- Whose turn it is on a desk, and who is away.
CREATE TABLE rotas (
    desk    TEXT    NOT NULL PRIMARY KEY,
    version BIGINT  NOT NULL,
    state   TEXT    NOT NULL
);

-- What those who act on leads are called by their colleagues.
CREATE TABLE members (
    account TEXT NOT NULL PRIMARY KEY,
    name    TEXT NOT NULL
);

-- Asked for with every card that changes.
CREATE INDEX outbox_owed_of_lead ON outbox (lead) WHERE state = 'owed' AND lead IS NOT NULL;
