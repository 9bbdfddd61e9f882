-- Where a prospect came from last; `source` and `campaign` say where they came from first.
ALTER TABLE leads ADD COLUMN last_source TEXT;
ALTER TABLE leads ADD COLUMN last_campaign TEXT;
UPDATE leads SET last_source = source, last_campaign = campaign;

-- Counts the changes, so that two reps who press at once can not both be right.
ALTER TABLE leads ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
-- The lead that this one is a part of now.
ALTER TABLE leads ADD COLUMN merged_into BIGINT REFERENCES leads (id) ON DELETE CASCADE;

CREATE INDEX leads_by_merged_into ON leads (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX leads_by_email ON leads (lower(email)) WHERE email IS NOT NULL;
CREATE INDEX leads_by_phone ON leads (phone) WHERE phone IS NOT NULL;

-- Leads that were made one, and what it takes to undo that: the accounts that moved, and the pages of both before.
CREATE TABLE merges (
    id         BIGINT  NOT NULL PRIMARY KEY,
    survivor   BIGINT  NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    absorbed   BIGINT  NOT NULL UNIQUE REFERENCES leads (id) ON DELETE CASCADE,
    merged_at  BIGINT  NOT NULL,
    before     TEXT    NOT NULL,
    identities TEXT    NOT NULL
);

CREATE INDEX merges_by_survivor ON merges (survivor);

-- Leads that are not the same person, whatever they have in common; each pair both ways round.
CREATE TABLE kept_apart (
    lead    BIGINT  NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    other   BIGINT  NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    kept_at BIGINT  NOT NULL,
    PRIMARY KEY (lead, other)
);

CREATE INDEX kept_apart_by_other ON kept_apart (other);

-- Held by whoever records a number that its platform vouches for, so that two who do it at once see each other.
INSERT INTO counters (name, value) VALUES ('attested', 0);
