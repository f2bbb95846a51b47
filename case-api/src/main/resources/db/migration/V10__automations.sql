-- What automations keep (ADR-0015): in the log's database, because it must be as lasting as what they did, which stands in the log.

-- How far each automation has come; the layout is Axon's. What the processors of views know is elsewhere, and may be lost.
CREATE TABLE automation_token (
    processor_name varchar(60) NOT NULL,
    segment integer NOT NULL,
    token bytea,
    token_type varchar(255),
    token_timestamp varchar(40),
    token_owner varchar(255),
    PRIMARY KEY (processor_name, segment)
);

-- Where each automation began, for ever: what the log holds before is none of its business, and a lost token leads back to here.
CREATE TABLE automation_start (
    automation varchar(60) NOT NULL PRIMARY KEY,
    token bytea NOT NULL
);

-- The consents that were given until a day, so that those whose day has come are found without searching the files.
CREATE TABLE expiring_consent (
    household_id varchar(36) NOT NULL,
    -- the number of the entry in the household's file
    entry bigint NOT NULL,
    until_date date NOT NULL,
    event_id varchar(36) NOT NULL,
    -- OPEN: to be looked at when its day has come; HELD: the file is closed; SETTLED: nothing more has to be done, ever
    state varchar(10) NOT NULL CHECK (state IN ('OPEN', 'HELD', 'SETTLED')),
    -- how often the file may have been opened again since
    turn bigint NOT NULL,
    PRIMARY KEY (household_id, entry)
);
CREATE INDEX expiring_consent_by_day ON expiring_consent (state, until_date, household_id, entry);
