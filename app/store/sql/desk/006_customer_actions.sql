-- Actions may be about a customer too (set_vip, set_grace, add_log): target_id is the negative customer id then, which no
-- service has, and value what was to be set or written.
-- What the value belongs to: the custom attribute; of a note, the newest one that the customer had before.
ALTER TABLE actions ADD COLUMN reference_id INTEGER NOT NULL DEFAULT 0;
