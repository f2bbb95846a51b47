-- The event log (ADR-0002). Rows are only ever added. H2 in PostgreSQL mode and PostgreSQL read this alike.
CREATE TABLE domain_event_entry (
    -- The place in the log. Readers rely on the numbers being handed out in ascending order over all connections:
    -- that is so with PostgreSQL's default cache of 1 (never raise it) and with H2, where one process owns the file.
    global_index BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_identifier VARCHAR(36) NOT NULL,
    aggregate_identifier VARCHAR(36) NOT NULL,
    -- The number of the entry within its stream, from 0.
    sequence_number BIGINT NOT NULL,
    -- The kind of aggregate.
    type VARCHAR(100) NOT NULL,
    -- recordedAt: UTC, ISO 8601, always to the millisecond, so that text order is time order.
    time_stamp VARCHAR(30) NOT NULL,
    -- Logical name and revision (docs/events.md).
    payload_type VARCHAR(100) NOT NULL,
    payload_revision VARCHAR(10) NOT NULL,
    -- JSON; personal values in it are sealed (ADR-0007).
    payload VARCHAR(1000000) NOT NULL,
    meta_data VARCHAR(10000) NOT NULL,
    CONSTRAINT domain_event_entry_identifier UNIQUE (event_identifier),
    -- Settles which of two writers was first.
    CONSTRAINT domain_event_entry_stream UNIQUE (aggregate_identifier, sequence_number)
);
