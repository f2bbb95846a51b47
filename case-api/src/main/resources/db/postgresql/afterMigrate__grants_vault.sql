-- What the application's own user may do with keys and with the access log: no key and no line is ever removed by it.
GRANT USAGE ON SCHEMA vault TO ${applicationRole};
GRANT SELECT, INSERT, UPDATE ON vault.master_key TO ${applicationRole};
GRANT SELECT, INSERT, UPDATE ON vault.person_key TO ${applicationRole};
GRANT SELECT, INSERT ON person_appearance TO ${applicationRole};
GRANT SELECT, INSERT ON access_log_entry TO ${applicationRole};
GRANT SELECT, INSERT ON access_log_household TO ${applicationRole};
GRANT SELECT, INSERT ON access_log_person TO ${applicationRole};
