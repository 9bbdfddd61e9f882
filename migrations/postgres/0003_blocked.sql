-- Accounts that get no answer, and of which nothing is stored: the account, and nothing else about the person.
CREATE TABLE blocked (
    account    TEXT   NOT NULL PRIMARY KEY,
    why        TEXT,
    blocked_at BIGINT NOT NULL
);
