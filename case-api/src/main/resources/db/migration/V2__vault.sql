-- The keys of persons, in a schema of their own so that their backups can have a life of their own (ADR-0007).
CREATE SCHEMA vault;

-- One row: which master key wraps all others, a known text that it wrapped, so that a wrong key is told at start-up, and
-- the service's own key, for what is sealed and is about nobody in particular.
CREATE TABLE vault.master_key (
    slot smallint NOT NULL PRIMARY KEY CHECK (slot = 1),
    master_key_id varchar(16) NOT NULL,
    canary bytea NOT NULL,
    service_key bytea NOT NULL,
    since timestamp with time zone NOT NULL
);

-- One row for each person, for ever: the wrapped key, or, after an erasure, when and on what ground it was destroyed.
CREATE TABLE vault.person_key (
    person_id uuid NOT NULL PRIMARY KEY,
    wrapped_key bytea,
    master_key_id varchar(16),
    created_at timestamp with time zone NOT NULL,
    destroyed_at timestamp with time zone,
    destroyed_by varchar,
    ground varchar(40),
    reason varchar(40),
    reference varchar(40),
    CONSTRAINT person_key_names_its_master CHECK ((wrapped_key IS NULL) = (master_key_id IS NULL)),
    CONSTRAINT person_key_is_there_or_destroyed CHECK ((wrapped_key IS NULL) = (destroyed_at IS NOT NULL))
);

-- In which households a person appears, written with the event that says so: finds the files that an erasure touches.
CREATE TABLE person_appearance (
    person_id uuid NOT NULL,
    household_id uuid NOT NULL,
    PRIMARY KEY (person_id, household_id)
);
CREATE INDEX person_appearance_by_household ON person_appearance (household_id);
