-- Keeps a person in one household at a time, over all teams (ADR-0012). Written in the transaction of the command.

-- One row for each person who ever lived in a household: the row that is locked while a claim is judged.
CREATE TABLE resident (
    person_id varchar(36) NOT NULL PRIMARY KEY
);

-- The days on which a person lives in a household; until_date is the day after the last one.
CREATE TABLE residence (
    person_id varchar(36) NOT NULL REFERENCES resident (person_id),
    household_id varchar(36) NOT NULL,
    from_date date NOT NULL,
    until_date date,
    PRIMARY KEY (person_id, household_id, from_date)
);

-- The programmes that were started, so that a list need not search the log. Written with the event that says so.
CREATE TABLE programme_register (
    programme_id varchar(36) NOT NULL PRIMARY KEY
);
