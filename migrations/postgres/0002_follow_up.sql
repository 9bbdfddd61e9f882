-- When something is to happen by itself while the prospect is silent.
ALTER TABLE conversations ADD COLUMN wake_at BIGINT;
CREATE INDEX conversations_to_wake ON conversations (wake_at) WHERE wake_at IS NOT NULL;

-- The question at which a prospect left who did not come back.
ALTER TABLE leads ADD COLUMN left_at TEXT;
