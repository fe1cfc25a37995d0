-- What the tables sort and look up by. A first load drops and rebuilds these around its inserts, so each statement
-- here must stand on its own.
CREATE INDEX customers_by_name ON customers (name COLLATE NOCASE, id);
CREATE INDEX customers_by_balance ON customers (account_balance, id);
CREATE INDEX services_by_customer ON services (customer_id, id);
CREATE INDEX services_by_status ON services (status, id);
CREATE INDEX invoices_by_customer ON invoices (customer_id, due_on);
CREATE INDEX invoices_by_due ON invoices (due_on, id);
CREATE INDEX invoices_by_number ON invoices (number, id);
CREATE INDEX invoices_open ON invoices (remaining, id) WHERE remaining > 0;
CREATE INDEX payments_by_customer ON payments (customer_id, created_on);
CREATE INDEX payments_by_date ON payments (created_on, id);
CREATE INDEX credit_notes_by_customer ON credit_notes (customer_id, created_on);
CREATE INDEX refunds_by_customer ON refunds (customer_id, created_on);
CREATE INDEX patterns_by_risk ON patterns (risk_rank, customer_id);
