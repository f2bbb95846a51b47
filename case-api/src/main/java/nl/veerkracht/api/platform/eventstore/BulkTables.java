package nl.veerkracht.api.platform.eventstore;

/** Writes many rows at once, within the surrounding transaction. */
interface BulkTables {

    void write(TableRows rows);
}
