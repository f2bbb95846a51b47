-- Nobody reads the access log by person: whose data a line is about stands in the line, instead of in a row for each of them.
ALTER TABLE access_log_entry ADD COLUMN persons uuid ARRAY;
UPDATE access_log_entry SET persons =
    (SELECT array_agg(p.person_id ORDER BY p.person_id) FROM access_log_person p WHERE p.entry_id = access_log_entry.entry_id);
DROP TABLE access_log_person;

ALTER TABLE safety.access_log_entry ADD COLUMN persons uuid ARRAY;
UPDATE safety.access_log_entry SET persons =
    (SELECT array_agg(p.person_id ORDER BY p.person_id) FROM safety.access_log_person p
        WHERE p.entry_id = safety.access_log_entry.entry_id);
DROP TABLE safety.access_log_person;
