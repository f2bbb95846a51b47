-- The municipalities of a synthetic programme that the log holds (ADR-0019), each written in one transaction with its events: what is
-- not listed here is not there, and a generator that was stopped goes on behind the last one. Empty wherever work is real.
CREATE TABLE synthetic_municipality (
    -- from 0 on, without a gap
    number integer NOT NULL PRIMARY KEY,
    seed bigint NOT NULL,
    events bigint NOT NULL
);
