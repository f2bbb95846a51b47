package nl.veerkracht.api.household;

class ConferencesOnPostgresIT extends ConferencesContract implements OnPostgres {}
