-- What each snapshot changed, row by row, as the publishing transaction found it. Kept for a time that is a setting.
-- entity: the name of the row's table. kind: added, changed, gone or returned. fields: of a changed row
-- {"column":[old,new]} with the columns and raw values of that table (money in minor units of `currency`), else {}.
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
CREATE INDEX changes_by_row ON changes (entity, row_id);
