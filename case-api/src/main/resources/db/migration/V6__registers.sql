-- The registers that a municipality keeps. They list what there is, so that a list need not search the log; what it is stands
-- in its own stream. Written in the transaction of the command.

-- An organisation, with the reservation of its name (ADR-0012): one of a type has it in a municipality, also after its end.
CREATE TABLE organisation_register (
    organisation_id varchar(36) NOT NULL PRIMARY KEY,
    municipality varchar(6) NOT NULL,
    type varchar(40) NOT NULL,
    name varchar(200) NOT NULL,
    CONSTRAINT organisation_register_name UNIQUE (municipality, type, name)
);

-- An Eigen Kracht coordinator, with the municipality whose regional manager keeps what is known of them. Nothing personal.
CREATE TABLE coordinator_register (
    person_id varchar(36) NOT NULL PRIMARY KEY,
    municipality varchar(6) NOT NULL
);
