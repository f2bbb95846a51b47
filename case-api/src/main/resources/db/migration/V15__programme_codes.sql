-- The code of each programme, which is its own among all programmes (ADR-0012): claimed in the transaction of the command. A
-- programme that was started by an earlier version has none here until the next start of the application has claimed it.
ALTER TABLE programme_register ADD COLUMN code varchar(40);
ALTER TABLE programme_register ADD CONSTRAINT programme_register_code UNIQUE (code);
