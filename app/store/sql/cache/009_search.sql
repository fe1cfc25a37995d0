-- What the search box finds rows by (store/searchindex.h): folded text, every three letters of it a term. A row has the
-- id of its record and no copy of the text, so whoever takes one out must say what its text was. Which of them are
-- filled stands in meta under 'search_customers', 'search_invoices' and 'search_payments'.
CREATE VIRTUAL TABLE customers_found USING fts5 (text, content = '', tokenize = 'trigram', detail = 'none', columnsize = 0);
CREATE VIRTUAL TABLE invoices_found USING fts5 (text, content = '', tokenize = 'trigram', detail = 'none', columnsize = 0);
CREATE VIRTUAL TABLE payments_found USING fts5 (text, content = '', tokenize = 'trigram', detail = 'none', columnsize = 0);

-- Bytes of new terms that are gathered before they are written: a first load then writes each term once or twice.
INSERT INTO customers_found (customers_found, rank) VALUES ('hashsize', 33554432);
INSERT INTO invoices_found (invoices_found, rank) VALUES ('hashsize', 33554432);
INSERT INTO payments_found (payments_found, rank) VALUES ('hashsize', 33554432);

CREATE INDEX payments_by_amount ON payments (amount, id, currency, gone_since);
