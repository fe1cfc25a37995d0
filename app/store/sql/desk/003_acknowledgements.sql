-- Findings that somebody has looked into and left as they are. facts: of the moment; a finding with others is not meant.
CREATE TABLE acknowledgements (
    rule INTEGER NOT NULL,
    entity TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    part TEXT NOT NULL,
    facts TEXT NOT NULL,
    note TEXT NOT NULL,
    user TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (rule, entity, row_id, part)
) STRICT, WITHOUT ROWID;
