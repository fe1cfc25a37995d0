-- Each judged customer's ledger as it was read from the rows last, packed (store/packedledger.h); empty for one that
-- depends on other customers' documents. meta 'ledgers_kept' has the version of the packing once there is one for all.
CREATE TABLE ledgers (customer_id INTEGER PRIMARY KEY, packed BLOB NOT NULL) STRICT;
CREATE INDEX ledgers_dependent ON ledgers (customer_id) WHERE length(packed) = 0;
