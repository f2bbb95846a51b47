package nl.veerkracht.api.household;

class SafetySignalsOnPostgresIT extends SafetySignalsContract implements OnPostgres {}
