-- The access log is read by household. By person nobody reads it, and every line of a list would touch as many pages of this index
-- as it names persons: on the embedded database more than half of what the line cost.
DROP INDEX access_log_by_person;
