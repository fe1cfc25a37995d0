-- What only the tables of the window are sorted by, the most wanted first. A refresh builds those that are missing
-- behind its publication (store/lateindexes.h), one after the other, so each statement must stand on its own. A name
-- never gets another definition: an older version of the program may have built it.
-- Nothing compares what is written with a plus here, so that SQLite takes such an index for this order and nothing
-- else: without statistics it would find a million rows of one status by their index.
CREATE INDEX invoices_by_due ON invoices (due_on, id, gone_since);
CREATE INDEX payments_by_date ON payments (created_on, id, gone_since);
CREATE INDEX payments_by_amount ON payments (amount, id, currency, gone_since);
-- The few texts that LIKE does not compare by their folded form (foundByFolding()).
CREATE INDEX invoices_unfolded ON invoices (id, number) WHERE length(CAST(number AS BLOB)) > length(number);
CREATE INDEX payments_unfolded ON payments (id) WHERE length(CAST((note || ' ' || provider_name) AS BLOB)) > length((note || ' ' || provider_name));
CREATE INDEX invoices_void ON invoices (id, gone_since) WHERE status = 4;
CREATE INDEX invoices_overpaid ON invoices (remaining, id, gone_since) WHERE remaining < 0;
CREATE INDEX invoices_sorted_total ON invoices (+total, id, gone_since);
CREATE INDEX invoices_sorted_created ON invoices (+created_on, id, gone_since);
CREATE INDEX invoices_sorted_status ON invoices (+status, id, gone_since);
-- Of settled invoices for good; null also for those that hang on today or on their pro-forma (latenessOrder()).
CREATE INDEX invoices_sorted_lateness ON invoices (CASE WHEN proforma_invoice_id IS NULL AND is_proforma = 0 AND total > 0 AND status IN (1, 2, 3) THEN MAX(0, CAST(julianday(settled_on) - julianday(COALESCE(due_on, created_on)) AS INTEGER)) END, id, gone_since);
CREATE INDEX invoices_sorted_settled ON invoices (CASE WHEN status IN (1, 2, 3) AND is_proforma = 0 THEN settled_on END, id, gone_since);
CREATE INDEX invoices_sorted_currency ON invoices (+currency, id, gone_since);
CREATE INDEX invoices_by_reading ON invoices (read_at, id, gone_since);
CREATE INDEX payments_by_method ON payments (method_id, id, gone_since);
CREATE INDEX payments_sorted_note ON payments (note COLLATE NOCASE, id, gone_since);
CREATE INDEX payments_sorted_provider ON payments (trim(provider_name || ' ' || provider_payment_id), id, gone_since);
CREATE INDEX payments_sorted_currency ON payments (+currency, id, gone_since);
CREATE INDEX payments_by_reading ON payments (read_at, id, gone_since);
