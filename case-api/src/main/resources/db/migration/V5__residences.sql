-- Keeps a person in one household at a time, over all teams (ADR-0012). Written in the transaction of the command.

-- One row for each person who ever lived in a household: the row that is locked while a claim is judged.
create table resident (
    person_id varchar(36) not null primary key
);

-- The days on which a person lives in a household; until_date is the day after the last one.
create table residence (
    person_id varchar(36) not null,
    household_id varchar(36) not null,
    from_date date not null,
    until_date date,
    primary key (person_id, household_id, from_date),
    foreign key (person_id) references resident (person_id)
);

-- In which files a person was ever entered: where to look for a person who is picked again.
create table known_person (
    person_id varchar(36) not null,
    household_id varchar(36) not null,
    primary key (person_id, household_id)
);
