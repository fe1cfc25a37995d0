-- What the tables sort and look up by. A first load drops and rebuilds these around its inserts, so each statement
-- here must stand on its own. Those that a table sorts by end with the columns that its conditions read, so that the
-- order of all ids comes from the index alone.
CREATE INDEX customers_by_name ON customers (search_text, id, gone_since);
CREATE INDEX customers_by_balance ON customers (account_balance, id, gone_since);
CREATE INDEX services_by_customer ON services (customer_id, status, gone_since);
CREATE INDEX services_by_status ON services (status, id, gone_since, customer_id);
CREATE INDEX invoices_by_customer ON invoices (customer_id, due_on);
CREATE INDEX invoices_by_due ON invoices (due_on, id, gone_since);
CREATE INDEX invoices_by_number ON invoices (number, id, gone_since);
CREATE INDEX invoices_open ON invoices (remaining, id) WHERE remaining > 0;
CREATE INDEX payments_by_customer ON payments (customer_id, created_on);
CREATE INDEX payments_by_date ON payments (created_on, id, gone_since);
CREATE INDEX credit_notes_by_customer ON credit_notes (customer_id, created_on);
CREATE INDEX refunds_by_customer ON refunds (customer_id, created_on);
CREATE INDEX patterns_by_risk ON patterns (risk_rank, customer_id);
-- The few rows that carry a mark; a refresh asks for them at its start.
CREATE INDEX customers_marked ON customers (id) WHERE gone_since IS NOT NULL OR held_at IS NOT NULL;
CREATE INDEX services_marked ON services (id) WHERE gone_since IS NOT NULL OR held_at IS NOT NULL;
CREATE INDEX invoices_marked ON invoices (id) WHERE gone_since IS NOT NULL OR held_at IS NOT NULL;
CREATE INDEX payments_marked ON payments (id) WHERE gone_since IS NOT NULL OR held_at IS NOT NULL;
CREATE INDEX refunds_marked ON refunds (id) WHERE gone_since IS NOT NULL OR held_at IS NOT NULL;
CREATE INDEX credit_notes_marked ON credit_notes (id) WHERE gone_since IS NOT NULL OR held_at IS NOT NULL;
