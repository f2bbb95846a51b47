-- The plans of each household, so that a list need not search the log. Written with the event that says so.
CREATE TABLE plan_register (
    plan_id varchar(36) NOT NULL PRIMARY KEY,
    household_id varchar(36) NOT NULL
);
CREATE INDEX plan_register_by_household ON plan_register (household_id);

-- Keeps a household at one running plan (ADR-0012): claimed and released in the transaction of the command.
CREATE TABLE running_plan (
    household_id varchar(36) NOT NULL PRIMARY KEY,
    plan_id varchar(36) NOT NULL
);

-- One row for each household about which a decision hangs together with another aggregate: whoever starts or changes a plan, and
-- whoever closes the file, takes it first, so that each decides on what the other has committed.
CREATE TABLE household_gate (
    household_id varchar(36) NOT NULL PRIMARY KEY
);
