-- What UISP holds, row by row. Money: minor units of the row's currency. Dates: ISO calendar days as UISP printed them.
-- hash: of the row's own columns, to see what a refresh changed. gone_since: snapshot in which UISP no longer had it.
-- held_at: set while the newest version of the row could not be read; the row is as of then, not of the last refresh.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE snapshots (
    number INTEGER PRIMARY KEY,
    published_at TEXT NOT NULL,
    mode TEXT NOT NULL,
    report TEXT NOT NULL DEFAULT '{}'
) STRICT;

-- One row a list: when UISP last confirmed all of it.
CREATE TABLE list_state (entity TEXT PRIMARY KEY, confirmed_at TEXT NOT NULL, snapshot INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,
    name TEXT NOT NULL,
    user_ident TEXT NOT NULL,
    is_company INTEGER NOT NULL,
    is_lead INTEGER NOT NULL,
    is_archived INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    is_vip INTEGER NOT NULL,
    grace_payment_date TEXT,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    company_name TEXT NOT NULL,
    organization_id INTEGER NOT NULL,
    currency TEXT NOT NULL,
    account_balance INTEGER NOT NULL,
    account_credit INTEGER NOT NULL,
    account_outstanding INTEGER NOT NULL,
    has_overdue INTEGER NOT NULL,
    has_suspended INTEGER NOT NULL,
    registered_on TEXT,
    address TEXT NOT NULL,
    note TEXT NOT NULL,
    contacts TEXT NOT NULL,   -- JSON [{"name","email","phone","billing"}]
    tags TEXT NOT NULL,       -- JSON ["VIP"]
    attributes TEXT NOT NULL, -- JSON {"key":"value"}
    search_text TEXT NOT NULL, -- case- and accent-folded: name, id, custom id, phones, e-mails, address
    gone_since INTEGER,
    held_at TEXT
) STRICT;

CREATE TABLE services (
    id INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    status INTEGER NOT NULL,
    name TEXT NOT NULL,
    plan_name TEXT NOT NULL,
    currency TEXT NOT NULL,
    price INTEGER,
    billing_amount INTEGER NOT NULL,
    period_months INTEGER NOT NULL,
    active_from TEXT,
    active_to TEXT,
    suspension_reason_id INTEGER,
    gone_since INTEGER,
    held_at TEXT
) STRICT;

CREATE TABLE invoices (
    id INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    organization_id INTEGER NOT NULL,
    number TEXT NOT NULL,
    status INTEGER NOT NULL,
    is_proforma INTEGER NOT NULL,
    proforma_invoice_id INTEGER,
    generated_invoice_id INTEGER,
    is_uncollectible INTEGER NOT NULL,
    created_on TEXT NOT NULL,
    due_on TEXT,
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    remaining INTEGER NOT NULL,
    covers TEXT NOT NULL, -- JSON [[id,amount,payment_id,credit_note_id,invoice_id,refund_id],…] as this row printed them
    settled_on TEXT,      -- written by the analysis: day on which the balance reached zero; not part of hash
    gone_since INTEGER,
    held_at TEXT
) STRICT;

CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,
    customer_id INTEGER,
    method_id TEXT NOT NULL,
    created_on TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    unallocated INTEGER NOT NULL,
    note TEXT NOT NULL,
    provider_name TEXT NOT NULL,
    provider_payment_id TEXT NOT NULL,
    covers TEXT NOT NULL,
    gone_since INTEGER,
    held_at TEXT
) STRICT;

CREATE TABLE refunds (
    id INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,
    customer_id INTEGER,
    method_id TEXT NOT NULL,
    created_on TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    note TEXT NOT NULL,
    covers TEXT NOT NULL,
    gone_since INTEGER,
    held_at TEXT
) STRICT;

CREATE TABLE credit_notes (
    id INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    number TEXT NOT NULL,
    created_on TEXT NOT NULL,
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    covers TEXT NOT NULL,
    gone_since INTEGER,
    held_at TEXT
) STRICT;

CREATE TABLE payment_methods (id TEXT PRIMARY KEY, name TEXT NOT NULL, is_system INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE organizations (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE custom_attributes (id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, attribute_type TEXT NOT NULL) STRICT;

-- One row a customer, written by the analysis; columns are those of domain/paymentpattern.h.
CREATE TABLE patterns (
    customer_id INTEGER PRIMARY KEY,
    as_of TEXT NOT NULL,
    on_time_count INTEGER NOT NULL,
    late_count INTEGER NOT NULL,
    open_overdue_count INTEGER NOT NULL,
    missed_count INTEGER NOT NULL,
    unknown_count INTEGER NOT NULL,
    credited_count INTEGER NOT NULL,
    excluded_count INTEGER NOT NULL,
    on_time_ratio REAL,
    on_time_ratio_by_value REAL,
    avg_days_late REAL,
    avg_days_when_late REAL,
    weighted_days_late REAL,
    avg_days_late_with_open REAL,
    avg_payment_amount INTEGER,
    currency TEXT NOT NULL,
    last_payment_date TEXT,
    trend TEXT NOT NULL,
    recent_bad INTEGER NOT NULL,
    risk_class TEXT NOT NULL,
    risk_rank INTEGER NOT NULL, -- 0 = never paid … 5 = good, for sorting
    is_risky INTEGER NOT NULL,
    reason TEXT NOT NULL,
    oldest_overdue_invoice_id INTEGER,
    oldest_overdue_days INTEGER NOT NULL,
    marks TEXT NOT NULL -- marksText()
) STRICT;

-- Rows of the last refresh that could not be read.
CREATE TABLE row_errors (
    entity TEXT NOT NULL,
    id INTEGER,
    customer_id INTEGER,
    field TEXT NOT NULL,
    problem TEXT NOT NULL,
    snapshot INTEGER NOT NULL
) STRICT;
