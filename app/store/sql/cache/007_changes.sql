-- What each snapshot changed, row by row, as the publishing transaction found it. Kept for a time that is a setting.
-- entity: the name of the row's table. kind: added, changed, gone or returned. fields: of a changed row
-- {"column":[old,new]} with the columns and raw values of that table (money in minor units of `currency`), else {}; of
-- a returned row likewise, with what changed while it was gone. customer_id is the row's customer afterwards, and
-- `currency` its currency; where one of them changed, the old one is in the fields.
CREATE TABLE changes (
    number INTEGER PRIMARY KEY, -- in the order in which they were found
    snapshot INTEGER NOT NULL,
    entity TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    customer_id INTEGER,
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    fields TEXT NOT NULL
) STRICT;
CREATE INDEX changes_by_customer ON changes (customer_id, number);
CREATE INDEX changes_by_snapshot ON changes (snapshot, number);
-- Rows that moved away from a customer are what changed for that one as well.
CREATE INDEX changes_by_former_customer ON changes (json_extract(fields, '$.customer_id[0]'), number)
    WHERE instr(fields, '"customer_id":') > 0;
CREATE INDEX changes_by_row ON changes (entity, row_id);
