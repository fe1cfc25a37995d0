-- What the office knows about a customer on the worklist.
CREATE TABLE worklist_notes (
    customer_id INTEGER PRIMARY KEY,
    note TEXT NOT NULL,
    promised_on TEXT,     -- the day until which the customer promised to pay
    assignee TEXT NOT NULL,
    next_contact_on TEXT,
    user TEXT NOT NULL,
    at TEXT NOT NULL      -- UTC, ISO 8601 with milliseconds
) STRICT;

-- Everything that was sent to UISP to change something: written before it is sent, with its outcome behind it. A row
-- without an outcome is one whose end is not known: it is read from UISP before anything else is sent for its target.
CREATE TABLE actions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    action TEXT NOT NULL,       -- suspend, resume
    customer_id INTEGER NOT NULL,
    target_id INTEGER NOT NULL, -- the service
    value TEXT NOT NULL,        -- the suspension reason's id
    outcome TEXT,
    ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX actions_open ON actions (target_id) WHERE outcome IS NULL;
