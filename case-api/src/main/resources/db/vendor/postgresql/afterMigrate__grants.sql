-- What the application's own user may do (ADR-0002). Flyway migrates as the owner (spring.flyway.user); the application
-- works as ${application-user}, who can add to the log and read it, and nothing else. Runs after every migration, so a
-- new table needs no grant of its own; one that must be append-only is added to the list.
DO $$
DECLARE
    application CONSTANT text := '${application-user}';
    append_only CONSTANT text[] := ARRAY['domain_event_entry', 'access_log_entry', 'access_log_household', 'person_appearance', 'signal_register'];
    -- A row of a key stays for ever, as a tombstone if need be (ADR-0007).
    never_deleted CONSTANT text[] := ARRAY['person_key', 'master_key', 'safety_key'];
    made record;
BEGIN
    IF application = current_user THEN
        RAISE EXCEPTION 'The application may not own its event log: give spring.datasource.username a user of its own, and spring.flyway.user the owner.';
    END IF;
    FOR made IN
        SELECT schemaname, tablename FROM pg_tables
        WHERE tableowner = current_user AND schemaname NOT IN ('pg_catalog', 'information_schema')
    LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', made.schemaname, application);
        EXECUTE format('REVOKE ALL ON TABLE %I.%I FROM PUBLIC, %I', made.schemaname, made.tablename, application);
        IF made.tablename = 'flyway_schema_history' THEN
            EXECUTE format('GRANT SELECT ON TABLE %I.%I TO %I', made.schemaname, made.tablename, application);
        ELSIF made.tablename = ANY (append_only) THEN
            EXECUTE format('GRANT SELECT, INSERT ON TABLE %I.%I TO %I', made.schemaname, made.tablename, application);
        ELSIF made.tablename = ANY (never_deleted) THEN
            EXECUTE format('GRANT SELECT, INSERT, UPDATE ON TABLE %I.%I TO %I', made.schemaname, made.tablename, application);
        ELSE
            EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE %I.%I TO %I', made.schemaname, made.tablename, application);
        END IF;
    END LOOP;
END $$;
