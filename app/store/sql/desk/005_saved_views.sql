-- How people want to see a table, by name: filters, order, columns. state: JSON of the window (ui/views/tablestate.h).
CREATE TABLE saved_views (
    table_key TEXT NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE,
    state TEXT NOT NULL,
    PRIMARY KEY (table_key, name)
) STRICT, WITHOUT ROWID;
