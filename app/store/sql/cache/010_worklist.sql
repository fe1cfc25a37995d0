-- Who may be suspended, who is next and who is exempt, as the analysis judged on the day of meta 'worklist_as_of', with
-- what the office wrote about them in desk.db. A row a customer; rebuilt with every refresh and by every change there.
CREATE TABLE worklist (
    customer_id INTEGER PRIMARY KEY,
    group_rank INTEGER NOT NULL, -- 0 candidate, 1 next, 2 exempt
    group_word TEXT NOT NULL,
    rule TEXT NOT NULL,
    invoice_id INTEGER NOT NULL,
    due_on TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    deadline TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT,
    promised_on TEXT,
    assignee TEXT,
    next_contact_on TEXT
) STRICT;
CREATE INDEX worklist_by_group ON worklist (group_rank, deadline, customer_id);
