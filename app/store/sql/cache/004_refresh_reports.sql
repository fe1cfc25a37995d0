-- What each run said at its end, also when it failed; ended_at is the time of its line in the audit trail. The newest
-- 200 are kept.
CREATE TABLE refresh_reports (
    number INTEGER PRIMARY KEY,
    ended_at TEXT NOT NULL UNIQUE,
    report TEXT NOT NULL
) STRICT;
