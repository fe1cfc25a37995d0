-- A refresh that was interrupted goes on where it was, and a refresh that reads only what may have changed can tell
-- what it must read again.

-- read_at: when the row was read that is stored (seconds since 1970 UTC). Its list may have been confirmed later.
ALTER TABLE customers ADD COLUMN read_at INTEGER;
ALTER TABLE services ADD COLUMN read_at INTEGER;
ALTER TABLE invoices ADD COLUMN read_at INTEGER;
ALTER TABLE payments ADD COLUMN read_at INTEGER;
ALTER TABLE refunds ADD COLUMN read_at INTEGER;
ALTER TABLE credit_notes ADD COLUMN read_at INTEGER;

-- The refresh under way of each mode, what it has read page by page (ids: JSON [1,2]; held: JSON of the rows that could
-- not be read), and which lists it has read to their end.
CREATE TABLE runs (mode TEXT PRIMARY KEY, started_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE run_pages (
    number INTEGER PRIMARY KEY,
    mode TEXT NOT NULL,
    list TEXT NOT NULL,
    entity TEXT NOT NULL,
    position INTEGER NOT NULL,
    is_last INTEGER NOT NULL,
    ids TEXT NOT NULL,
    held TEXT NOT NULL
) STRICT;

-- Customers whose account contradicts their documents in UISP itself: read again only when the figures change.
CREATE TABLE standing_contradictions (customer_id INTEGER PRIMARY KEY, figures TEXT NOT NULL) STRICT;

DROP INDEX invoices_open;
CREATE INDEX invoices_open ON invoices (remaining, id, customer_id, currency, status, gone_since) WHERE remaining > 0;
CREATE INDEX invoices_unsettled ON invoices (id, gone_since) WHERE status < 3;
CREATE INDEX payments_unused ON payments (id, customer_id, currency, unallocated, gone_since) WHERE unallocated <> 0;
CREATE INDEX payments_loose ON payments (id, gone_since) WHERE customer_id IS NULL;
