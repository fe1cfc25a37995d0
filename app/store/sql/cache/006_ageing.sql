-- Ageing as of any past day, and how the portfolio went from snapshot to snapshot.

-- The days on which a customer's unallocated credit changed, written by the analysis with the patterns: those up to a
-- day add up to the credit of that day. Who pays what is owed at the time has none.
CREATE TABLE credit_steps (
    customer_id INTEGER NOT NULL,
    currency TEXT NOT NULL,
    day TEXT NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (customer_id, currency, day)
) STRICT, WITHOUT ROWID;

-- A snapshot that changed something, and a currency. Money: minor units. Nothing in it is ever computed again.
CREATE TABLE portfolio_history (
    snapshot INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    currency TEXT NOT NULL,
    not_due INTEGER NOT NULL,
    d1_30 INTEGER NOT NULL,
    d31_60 INTEGER NOT NULL,
    d61_90 INTEGER NOT NULL,
    d91_plus INTEGER NOT NULL,
    unallocated_credit INTEGER NOT NULL,
    sales INTEGER NOT NULL,      -- billed in the sales_days up to as_of
    sales_days INTEGER NOT NULL,
    received INTEGER NOT NULL,   -- customers' money of the month of as_of so far
    risk_counts TEXT NOT NULL,   -- JSON {"high":3,…}: customers of this currency by risk class
    PRIMARY KEY (snapshot, currency)
) STRICT, WITHOUT ROWID;

-- What was open on a day in the past was issued shortly before it, or is open still (invoices_unsettled), or took long
-- to be settled. No index holds settled_on of all invoices, because each would be written twice in a first load.
CREATE INDEX invoices_by_creation ON invoices (created_on, currency, total)
    WHERE status IN (1, 2, 3) AND is_proforma = 0 AND total > 0 AND gone_since IS NULL;
CREATE INDEX invoices_slow ON invoices (settled_on) WHERE julianday(settled_on) - julianday(created_on) > 92;

-- So that the next refresh judges everybody and writes the steps.
DELETE FROM meta WHERE key = 'patterns_as_of';
