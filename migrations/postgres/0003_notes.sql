-- What desks were told about a lead beside its card, by message: it is blanked when the lead is.
CREATE TABLE notes (
    lead    BIGINT NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    room    TEXT NOT NULL,
    message TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (room, message)
);

CREATE INDEX notes_by_lead ON notes (lead);
