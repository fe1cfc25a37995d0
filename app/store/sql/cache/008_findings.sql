-- What the consistency audit found. A row is one stretch of time in which a contradiction stood: one that is resolved
-- and comes back is a new row, so that its history stays. What is open was last seen by the audit of meta 'audited_at'.
-- rule: 1 … 20. entity: the name of the row's table. danger: the place in the order of findings, from 1. A side is an
-- amount of `currency` (ours, uisp) or else a word; the text of either is as the command line prints it. facts: both
-- sides as one text; what an acknowledgement holds for. acknowledged_*: as desk.db has it, written here by every audit.
CREATE TABLE findings (
    number INTEGER PRIMARY KEY,
    rule INTEGER NOT NULL,
    entity TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    part TEXT NOT NULL,
    customer_id INTEGER,
    severity TEXT NOT NULL,
    danger INTEGER NOT NULL,
    currency TEXT NOT NULL,
    ours INTEGER,
    uisp INTEGER,
    ours_text TEXT,
    uisp_text TEXT,
    parameters TEXT NOT NULL, -- JSON ["INV0001234"]
    message TEXT NOT NULL,
    advice TEXT NOT NULL,
    facts TEXT NOT NULL,
    first_snapshot INTEGER NOT NULL,
    first_seen_at TEXT NOT NULL,
    last_snapshot INTEGER, -- null while it is open, as the three behind it
    last_seen_at TEXT,
    resolved_snapshot INTEGER,
    resolved_at TEXT,
    acknowledged_at TEXT,
    acknowledged_by TEXT,
    acknowledged_note TEXT
) STRICT;
CREATE UNIQUE INDEX findings_open ON findings (rule, entity, row_id, part) WHERE resolved_at IS NULL;
CREATE INDEX findings_by_danger ON findings (danger, number, resolved_at, acknowledged_at);
CREATE INDEX findings_by_customer ON findings (customer_id, resolved_at);

-- What the covers of a row add up to (store/coversums.h), so that an audit need not take them apart. Of a payment's
-- covers all count, of an invoice's those that no refund took.
ALTER TABLE invoices ADD COLUMN cover_sum INTEGER;
ALTER TABLE invoices ADD COLUMN cover_mark INTEGER;
ALTER TABLE payments ADD COLUMN cover_sum INTEGER;
ALTER TABLE payments ADD COLUMN cover_mark INTEGER;
UPDATE invoices SET (cover_sum, cover_mark) = (
    SELECT coalesce(sum(CASE WHEN value ->> 5 IS NULL THEN value ->> 1 ELSE 0 END), 0),
        coalesce(sum((((value ->> 0) * 31 + coalesce(value ->> 2, -(value ->> 3), 0)) % 1000003 + 1)
            * (((value ->> 1) + coalesce(value ->> 4, -(value ->> 5), invoices.id) * 17) % 1000033 + 1)), 0)
    FROM json_each(covers));
UPDATE payments SET (cover_sum, cover_mark) = (
    SELECT coalesce(sum(value ->> 1), 0),
        coalesce(sum((((value ->> 0) * 31 + coalesce(value ->> 2, -(value ->> 3), payments.id)) % 1000003 + 1)
            * (((value ->> 1) + coalesce(value ->> 4, -(value ->> 5), 0) * 17) % 1000033 + 1)), 0)
    FROM json_each(covers));

-- Rows that contradict themselves, found while they are written. SuspectScan asks for them by these very conditions.
CREATE INDEX invoices_doubtful ON invoices (customer_id) WHERE gone_since IS NULL AND (cover_sum IS NULL
    OR (total > 0 AND status IN (1, 2, 3) AND (paid + remaining <> total OR cover_sum > total OR due_on IS NULL
    OR due_on < created_on OR (status = 3) = (remaining > 0) OR (status = 2 AND paid <= 0)))
    OR (status = 4 AND cover_sum > 0));
CREATE INDEX payments_doubtful ON payments (customer_id)
    WHERE gone_since IS NULL AND (cover_sum IS NULL OR cover_sum + unallocated <> amount);

-- What an audit of everybody adds up or compares of all rows, in the order of customers. More columns in an index that
-- is there anyhow cost a first load much less than further indexes.
DROP INDEX invoices_by_customer;
CREATE INDEX invoices_by_customer ON invoices (customer_id, due_on, currency, cover_mark, gone_since);
DROP INDEX payments_by_customer;
CREATE INDEX payments_by_customer ON payments (customer_id, created_on, amount, currency, cover_mark, gone_since);
CREATE INDEX payments_by_provider ON payments (customer_id, provider_payment_id, amount, gone_since)
    WHERE provider_payment_id <> '';
